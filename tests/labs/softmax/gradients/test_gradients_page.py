"""The page on gradients, as a learner uses it: rows S4 and S5 of the curriculum through the widgets."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.softmax.gradients.cell import Cell
from nnstudio.labs.softmax.gradients.presets import PRESETS
from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.notation.figures import exact, figure
from nnstudio.widgets.draggable_bars import Place
from tests.labs.latex import numbers
from tests.labs.reading import named, value
from tests.labs.softmax.hands import by_hand, type_into, type_logits

TOOL_TIPS = pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform


@pytest.fixture
def page(alone):
    tab = alone("gradients")
    tab.grab()
    return tab


def results(tab):
    return tab.page.results


def point_at(tab, row, column):
    return named(tab, "softmax.jacobian")._layout.cell(Cell(row, column)).center()


def click(tab, row, column):
    QTest.mouseClick(named(tab, "softmax.jacobian"), Qt.MouseButton.LeftButton, pos=point_at(tab, row, column))


def read(tab, name):
    return value(tab, f"softmax.result.{name}")


class TestJacobian:
    def test_s5_its_entries(self, page):
        q = by_hand((2, 1, 0.1))
        for i in range(3):
            for j in range(3):
                click(page, i, j)
                assert read(page, "jacobian_entry") == pytest.approx(q[i] * ((i == j) - q[j]), rel=1e-12)
        # To four decimals, worked out with e² = 7.3891, e = 2.7183 and e^0.1 = 1.1052.
        shown = [[0.2247, -0.1598, -0.0650], [-0.1598, 0.1837, -0.0239], [-0.0650, -0.0239, 0.0889]]
        assert results(page).jacobian == pytest.approx(np.array(shown), abs=6e-5)

    def test_s5_the_temperature_divides_it(self, page):
        type_into(page, "softmax.temperature", "2")
        q = by_hand((2, 1, 0.1), 2)
        assert read(page, "jacobian_entry") == pytest.approx(-q[0] * q[1] / 2, rel=1e-12)
        latex = named(page, "softmax.formula.jacobian").latex
        assert r"\frac{q_i\,(\delta_{ij}-q_j)}{T}" in latex
        assert f"\\approx\\,{{{-q[0] * q[1] / 2:.5f}}}" in latex

    def test_s5_the_formula_gives_what_stands_behind_it(self, page):
        for cell in ((0, 1), (2, 2)):
            click(page, *cell)
            line = named(page, "softmax.formula.jacobian").latex.splitlines()[1]
            row, delta, column, result = numbers(line.split(r"}} \approx")[1].replace("-", " ", 1))[-4:]
            assert figure(row * (delta - column)) == figure(result)

    def test_s5_it_collapses_with_the_loss(self, page):
        type_into(page, "softmax.temperature", "0.5")
        page.store.edit(target=(0.2, 0.5, 0.3))
        q = by_hand((2, 1, 0.1), 0.5)
        gradient = [(qi - y) / 0.5 for qi, y in zip(q, (0.2, 0.5, 0.3), strict=True)]
        assert results(page).product == pytest.approx(gradient, rel=1e-12)
        for i in range(3):
            click(page, i, 0)
            assert read(page, "gradient_entry") == pytest.approx(gradient[i], rel=1e-12)

    def test_s5_the_sum_in_the_formula_can_be_done_by_hand(self, page):
        page.store.edit(target=(0.6, 0.3, 0.1))
        line = named(page, "softmax.formula.jacobian").latex.splitlines()[5]
        *factors, result = numbers(line.replace("({", " ").replace("})", " "))
        assert sum(a * b for a, b in zip(factors[::2], factors[1::2], strict=True)) == pytest.approx(result, abs=5e-6)
        assert result == pytest.approx(by_hand((2, 1, 0.1))[0] - 0.6, abs=5e-6)

    def test_s5_saturated(self, page):
        page.store.replace(next(preset.scene for preset in PRESETS if preset.key == "saturated_jacobian"))
        assert np.abs(results(page).jacobian).max() < 1e-4
        assert "Saturated" in page.page._meaning.text()
        click(page, 1, 1)
        assert read(page, "gradient_entry") == pytest.approx(1 / (math.exp(10) + 2) - 1, rel=1e-12)


class TestCheck:
    @pytest.mark.parametrize("temperature", ["0.1", "1", "4", "100"])
    def test_s4_finite_differences_agree_with_every_entry(self, page, temperature):
        type_logits(page, "1.5", "-0.5", "0.25")
        type_into(page, "softmax.temperature", temperature)
        assert read(page, "largest_difference") < 1e-8
        for i in range(3):
            click(page, i, 0)
            assert read(page, "measured_gradient_entry") == pytest.approx(read(page, "gradient_entry"), abs=1e-8)
            difference = abs(read(page, "measured_gradient_entry") - read(page, "gradient_entry"))
            assert read(page, "gradient_difference") == pytest.approx(difference, abs=1e-15)

    def test_s4_the_losses_in_the_formula_give_the_slope(self, page):
        *_lines, step, measured = named(page, "softmax.formula.jacobian").latex.splitlines()
        assert numbers(step)[-1] == 1e-5
        assert r"}{2\cdot 10^{-5}}" in measured
        above, below = numbers(measured.partition("}{")[0].replace("-", " "))
        assert (above - below) / 2e-5 == pytest.approx(by_hand((2, 1, 0.1))[0] - 1, abs=5e-5)
        assert measured.endswith("{-0.3410}")

    def test_s4_the_step_is_told_and_goes_with_the_temperature(self, page):
        assert "h\u00a0=\u00a01×10⁻⁵" in page.page._step.text()
        type_into(page, "softmax.temperature", "4")
        assert "h\u00a0=\u00a04×10⁻⁵" in page.page._step.text()

    def test_where_a_probability_underflows_only_the_collapsed_form_is_left(self, page):
        type_logits(page, "1000", "0", "0")
        page.store.edit(target=hard_target(1, 3))
        assert np.isnan(results(page).product).all()
        assert "q of class 2 is rounded to 0" in page.page._meaning.text()
        assert "libraries" in page.page._meaning.text()
        click(page, 1, 0)
        assert read(page, "gradient_entry") == -1
        assert read(page, "measured_gradient_entry") == pytest.approx(-1, abs=1e-7)
        assert r"\mathrm{undefined}" in named(page, "softmax.formula.jacobian").latex

    def test_a_logit_that_swallows_the_step(self, page):
        type_logits(page, "1e50", "0", "0")
        assert math.isnan(read(page, "measured_gradient_entry"))
        assert "undefined" in named(page, "softmax.result.measured_gradient_entry").accessibleName()
        assert "o₁ is so large beside h" in page.page._meaning.text()
        assert r"\mathrm{undefined}" in named(page, "softmax.formula.jacobian").latex.splitlines()[-1]

    def test_rounding_of_a_large_loss_is_not_blamed_on_the_formula(self, page):
        page.store.edit(target=hard_target(1, 3))
        type_logits(page, "1e8", "0", "0")
        assert read(page, "largest_difference") > 1e-5
        assert "off, not the formula" in page.page._meaning.text()
        assert "1.0000×10⁸ nats" in page.page._meaning.text()


class TestChoosing:
    def test_arrow_keys_move_the_chosen_entry(self, page):
        chart = named(page, "softmax.jacobian")
        chart.setFocus()
        q = by_hand((2, 1, 0.1))
        QTest.keyClick(chart, Qt.Key.Key_Down)
        assert read(page, "jacobian_entry") == pytest.approx(q[1] * (1 - q[1]))
        QTest.keyClick(chart, Qt.Key.Key_Right)
        assert read(page, "jacobian_entry") == pytest.approx(-q[1] * q[2])
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            QTest.keyClick(chart, key)  # it stops at the edge
        assert chart.chosen == (1, 1)

    def test_all_is_told_of_the_chosen_one(self, page):
        type_into(page, "softmax.names.2", "bird")
        click(page, 2, 0)
        assert (
            named(page, "softmax.result.jacobian_entry")
            .accessibleName()
            .startswith("∂q₃/∂o₁ · q of “bird” along the logit of class 1: −0.06496")
        )
        assert named(page, "softmax.jacobian").accessibleDescription() == (
            "Chosen: ∂q₃/∂o₁ = −0.06496. Largest: ∂q₁/∂o₁ = 0.2247."
        )
        assert r"\frac{\partial q_{3}}{\partial o_{1}}" in named(page, "softmax.formula.jacobian").latex

    def test_a_class_less_moves_it_inside(self, page):
        click(page, 2, 2)
        named(page, "softmax.remove_class").click()
        assert named(page, "softmax.jacobian").chosen == (1, 1)
        assert read(page, "jacobian_entry") == pytest.approx(results(page).jacobian[1, 1])

    @TOOL_TIPS
    def test_the_mouse_lights_row_and_column(self, page):
        chart = named(page, "softmax.jacobian")
        QTest.mouseMove(chart, point_at(page, 1, 2))
        assert (chart.rows.place, chart.columns.place) == (1, 2)
        assert named(page, "softmax.gradients.logit_bars").spotlight is chart.columns
        assert named(page, "softmax.formula.jacobian")._spotlight is chart.rows
        beside = chart._layout.beside("measured").center().toPoint()
        QTest.mouseMove(chart, QPoint(beside.x(), point_at(page, 2, 0).y()))
        assert (chart.rows.place, chart.columns.place) == (2, None)

    def test_every_digit_is_told_on_hover(self, page):
        type_into(page, "softmax.names.0", "<b>")
        chart = named(page, "softmax.jacobian")
        told = chart._told(results(page), point_at(page, 0, 1))
        assert "&lt;b&gt;, Class 2" in told
        assert exact(results(page).jacobian[0, 1]) in told
        beside = chart._layout.beside("difference").center()
        assert exact(results(page).differences[1]) in chart._told(results(page), beside)


class TestPicture:
    def test_columns_stand_below_the_bars(self, page):
        chart, bars = named(page, "softmax.jacobian"), named(page, "softmax.gradients.logit_bars")
        for scene in (SoftmaxScene(page="gradients"), PRESETS[2].scene, PRESETS[3].scene):
            page.store.replace(scene)
            page.grab()
            assert chart.mapTo(page, QPoint()).x() == bars.mapTo(page, QPoint()).x()
            for j in range(scene.classes()):
                column, group = chart._layout.column(j), bars._group(bars._plot(), j)
                assert (column.left(), column.width()) == pytest.approx((group.left(), group.width()), abs=1)

    def test_pulling_a_logit_is_one_step_back(self, page):
        bars = named(page, "softmax.gradients.logit_bars")
        seen = []
        page.store.changed.connect(lambda: seen.append(read(page, "jacobian_entry")))
        bar = bars._bar(Place(0, 1))
        start = QPoint(round(bar.center().x()), round(bar.top()))
        QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=start)
        for move in (10, 20, 30):
            QTest.mouseMove(bars, start + QPoint(0, move))
        QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=start)
        assert len(set(seen)) == 3
        q = by_hand(page.store.scene.logits)
        assert seen[-1] == pytest.approx(-q[0] * q[1])
        page.store.undo()
        assert page.store.scene == SoftmaxScene(page="gradients")
        assert not page.store.undo_stack.canUndo()

    def test_twenty_classes(self, page):
        page.store.replace(PRESETS[2].scene)
        page.grab()
        layout = named(page, "softmax.jacobian")._layout
        rooms = [layout.cell(Cell(i, j)) for i in range(20) for j in range(20)]
        assert all(min(room.width(), room.height()) >= 10 for room in rooms)
        assert sum(room.width() * room.height() for room in rooms) == layout.cells.width() * layout.cells.height()
        click(page, 19, 10)
        q = by_hand(page.store.scene.logits)
        assert read(page, "jacobian_entry") == pytest.approx(-q[19] * q[10])
        assert read(page, "largest_difference") < 1e-8

    def test_bad_input_keeps_the_last_and_fades_it(self, page):
        before = read(page, "jacobian_entry")
        type_into(page, "softmax.temperature", "-1")
        chart = named(page, "softmax.jacobian")
        assert chart.opacity < 1
        assert read(page, "jacobian_entry") == before
        page.store.edit(logits=())
        page.grab()
        assert read(page, "jacobian_entry") == before
        page.store.edit(logits=(2.0, 1.0, 0.1), temperature=2.0)
        assert chart.opacity == 1

    def test_it_follows_the_language(self, page):
        try:
            for language in ("zh_CN", "zh_TW", "en"):
                speak(application(), language)
                page.grab()
            assert named(page, "softmax.jacobian").accessibleName().startswith("Jacobian of softmax")
            assert page.page._map._names[0] == "Class 1"
        finally:
            speak(application(), "en")
