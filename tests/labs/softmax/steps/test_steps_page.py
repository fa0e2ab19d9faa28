"""Gradient descent on the logits, as a learner uses it: row S10 of the curriculum through the widgets."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.playback import Playback
from nnstudio.labs.softmax.steps.presets import PRESETS
from nnstudio.labs.step_player import StepPlayer
from nnstudio.widgets.draggable_bars import Place
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value
from tests.labs.softmax.hands import bars, by_hand, loss_by_hand

RESULT = "softmax.result.descent_"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(alone):
    """Return the Softmax Playground alone, as it opens at the page of steps."""
    return alone("steps")


def press(page, verb):
    QTest.mouseClick(named(page, f"softmax.{verb}"), LEFT)


def open_preset(page, key):
    page.store.replace(next(preset.scene for preset in PRESETS if preset.key == key))


def standing(page):
    return page.findChild(Playback)._standing.text()


def place(plot, x, y):
    """Return where on the plot's viewport a point of its axes is."""
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))


def corner(page, probabilities):
    return named(page, "softmax.triangle").place(probabilities).toPoint()


class TestSteps:
    def test_one_by_hand(self, page):
        press(page, "descent_step_forward")
        q = by_hand((2.0, 1.0, 0.1))
        o = (2.0 - (q[0] - 1.0), 1.0 - q[1], 0.1 - q[2])
        assert o == pytest.approx((2.340999, 0.757567, 0.001434), abs=5e-7)
        assert bars(page, "softmax.steps.logit_bars") == pytest.approx(o)
        assert bars(page, "softmax.steps.probability_bars") == (1.0, 0.0, 0.0)
        assert bars(page, "softmax.steps.probability_bars", 1) == pytest.approx(by_hand(o))
        assert value(page, RESULT + "loss") == pytest.approx(-math.log(by_hand(o)[0]))
        assert value(page, RESULT + "start_loss") == pytest.approx(0.4170300163)
        assert value(page, RESULT + "probability") == pytest.approx(by_hand(o)[0])
        norm = math.hypot(by_hand(o)[0] - 1, *by_hand(o)[1:])
        assert value(page, RESULT + "gradient_norm") == pytest.approx(norm)
        assert standing(page) == "After 1 step of 1,000: loss 0.2636 nats; at the start it was 0.4170."

    def test_with_temperature_and_rate(self, page):
        type_into(page, "softmax.temperature", "0.5")
        type_into(page, "softmax.descent_rate", "0.2")
        o = [2.0, 1.0, 0.1]
        for step in (1, 2, 3):
            press(page, "descent_step_forward")
            q = by_hand(o, 0.5)
            o = [logit - 0.2 * (p - y) / 0.5 for logit, p, y in zip(o, q, (1, 0, 0), strict=True)]
            assert bars(page, "softmax.steps.logit_bars") == pytest.approx(o)
            assert value(page, RESULT + "loss") == pytest.approx(loss_by_hand(o, (1, 0, 0), 0.5))
            assert page.store.scene.descent_step == step

    def test_the_constant_changes_no_step(self, page):
        type_into(page, "softmax.descent_step", "7")
        before, loss = bars(page, "softmax.steps.logit_bars"), value(page, RESULT + "loss")
        type_into(page, "softmax.shift", "100")
        assert value(page, RESULT + "loss") == pytest.approx(loss, abs=1e-12)
        assert bars(page, "softmax.steps.logit_bars") == pytest.approx([100 + o for o in before])

    def test_to_look_is_no_edit_and_reset_leads_back(self, page):
        count, at_start = page.store.undo_stack.count(), bars(page, "softmax.steps.logit_bars")
        for _ in range(3):
            press(page, "descent_step_forward")
        assert sum(bars(page, "softmax.steps.logit_bars")) == pytest.approx(3.1)
        press(page, "descent_reset")
        assert page.store.scene.descent_step == 0
        assert bars(page, "softmax.steps.logit_bars") == at_start == (2.0, 1.0, 0.1)
        assert standing(page) == "At the start: loss 0.4170 nats."
        assert page.store.undo_stack.count() == count

    def test_a_soft_target_is_reached(self, page):
        open_preset(page, "descent_soft")
        type_into(page, "softmax.descent_step", "1000")
        entropy = -sum(y * math.log(y) for y in (0.6, 0.3, 0.1))
        assert bars(page, "softmax.steps.probability_bars", 1) == pytest.approx((0.6, 0.3, 0.1), abs=1e-9)
        assert value(page, RESULT + "loss") == pytest.approx(entropy, abs=1e-12)
        assert value(page, RESULT + "gradient_norm") < 1e-9
        assert "least: 0.8979" in named(page, "softmax.descent_losses").lines()[1].name.toPlainText()
        assert "come down to the entropy of the target, 0.8979 nats" in page.page._meaning.text()


class TestRunning:
    def test_it_reaches_the_end_and_stops(self, page, qtbot):
        type_into(page, "softmax.descent_step", "950")
        press(page, "descent_play")
        assert named(page, "softmax.descent_play").text() == "Pause"
        qtbot.waitUntil(lambda: page.store.scene.descent_step == 1000, timeout=5000)
        qtbot.waitUntil(lambda: not page.findChild(StepPlayer).is_running, timeout=1000)
        assert not named(page, "softmax.descent_step_forward").isEnabled()

    def test_space_plays_and_another_descent_stops_it(self, page):
        player = page.findChild(StepPlayer)
        QTest.keyClick(named(page, "softmax.descent_rate"), Qt.Key.Key_Space)
        assert player.is_running
        type_into(page, "softmax.descent_rate", "2")
        assert not player.is_running
        QTest.keyClick(page.page, Qt.Key.Key_Space)
        assert player.is_running
        page.shut_down()
        assert not player.is_running


class TestStartFromHere:
    def test_it_is_one_undo_step(self, page):
        type_into(page, "softmax.shift", "10")
        assert not named(page, "softmax.continue_from_here").isEnabled()
        type_into(page, "softmax.descent_step", "5")
        reached, loss = bars(page, "softmax.steps.logit_bars"), value(page, RESULT + "loss")
        count = page.store.undo_stack.count()
        press(page, "continue_from_here")
        assert page.store.scene.descent_step == 0
        assert page.store.scene.logits == pytest.approx([o - 10 for o in reached], abs=1e-6)
        assert value(page, RESULT + "start_loss") == pytest.approx(loss, abs=1e-6)
        assert page.store.undo_stack.count() == count + 1
        page.store.undo()
        assert (page.store.scene.logits, page.store.scene.descent_step) == ((2.0, 1.0, 0.1), 5)


class TestTriangle:
    def test_a_drag_sets_the_start_as_one_undo_step(self, page):
        type_into(page, "softmax.temperature", "2")
        type_into(page, "softmax.shift", "5")
        type_into(page, "softmax.descent_step", "4")
        triangle, count = named(page, "softmax.triangle"), page.store.undo_stack.count()
        QTest.mousePress(triangle, LEFT, pos=corner(page, (0.1, 0.1, 0.8)))
        for q in ((0.2, 0.2, 0.6), (0.2, 0.4, 0.4), (0.2, 0.5, 0.3)):
            QTest.mouseMove(triangle, corner(page, q))
        QTest.mouseRelease(triangle, LEFT, pos=corner(page, (0.2, 0.5, 0.3)))
        scene = page.store.scene
        assert by_hand(scene.logits, 2.0) == pytest.approx((0.2, 0.5, 0.3), abs=0.01)
        assert sum(scene.logits) == pytest.approx(3.1, abs=0.01)
        assert scene.descent_step == 0
        assert page.store.undo_stack.count() == count + 1
        page.store.undo()
        assert (page.store.scene.logits, page.store.scene.descent_step) == ((2.0, 1.0, 0.1), 4)

    def test_beyond_its_sides_all_stays_finite(self, page):
        triangle = named(page, "softmax.triangle")
        QTest.mousePress(triangle, LEFT, pos=corner(page, (1 / 3, 1 / 3, 1 / 3)))
        QTest.mouseMove(triangle, QPoint(-500, 4000))
        QTest.mouseRelease(triangle, LEFT, pos=QPoint(-500, 4000))
        assert all(map(math.isfinite, page.store.scene.logits))
        assert min(by_hand(page.store.scene.logits)) == pytest.approx(1e-6, rel=0.01)

    def test_taken_by_its_point_the_start_does_not_jump(self, page):
        triangle, count = named(page, "softmax.triangle"), page.store.undo_stack.count()
        beside = corner(page, by_hand((2.0, 1.0, 0.1))) + QPoint(4, 3)
        QTest.mousePress(triangle, LEFT, pos=beside)
        QTest.mouseRelease(triangle, LEFT, pos=beside)
        assert page.store.undo_stack.count() == count

    def test_it_tells_the_probabilities_under_the_mouse(self, page):
        triangle = named(page, "softmax.triangle")
        told = triangle._told_at(QPointF(triangle.place((0.25, 0.5, 0.25))))
        assert told == "<span>Class 1: 0.2500<br>Class 2: 0.5000<br>Class 3: 0.2500</span>"
        assert "q = (0.6590, 0.2424, 0.09857)" in triangle.accessibleDescription()

    @pytest.mark.parametrize("classes", [2, 20])
    def test_it_is_there_for_three_classes_only(self, page, classes):
        triangle = named(page, "softmax.triangle")
        assert triangle.isVisible()
        for _ in range(max(0, classes - 3)):
            press(page, "add_class")
        if classes < 3:
            press(page, "remove_class")
        assert page.store.scene.classes() == classes
        assert not triangle.isVisible()
        press(page, "descent_step_forward")
        assert len(bars(page, "softmax.steps.logit_bars")) == classes

    def test_where_the_mouse_is_at_a_corner_its_class_is_lit(self, page):
        QTest.mouseMove(named(page, "softmax.triangle"), corner(page, (0, 0, 1)) + QPoint(0, 12))
        assert page.page._spotlight.place == 2
        assert r"o_{3}-\eta" in named(page, "softmax.formula.steps").latex


class TestCurve:
    def test_a_press_leads_to_that_step(self, page):
        plot, count = named(page, "softmax.descent_losses"), page.store.undo_stack.count()
        QTest.mouseClick(plot.viewport(), LEFT, pos=place(plot, math.log10(1 + 9), 0.3))
        assert page.store.scene.descent_step == pytest.approx(9, abs=1)
        assert page.store.undo_stack.count() == count
        steps = page.store.scene.descent_step
        places, losses = plot.lines()[0].points
        assert places == pytest.approx(np.log10(1.0 + np.arange(steps + 1)))
        assert losses[-1] == value(page, RESULT + "loss")


class TestExplanation:
    def test_the_formula_of_the_true_class(self, page):
        latex = named(page, "softmax.formula.steps").latex
        assert r"2-1\cdot (0.6590-1)" in latex
        assert "2.3410" in latex

    def test_of_the_class_in_the_spotlight_with_temperature(self, page):
        type_into(page, "softmax.temperature", "2")
        page.page._spotlight.light(1)
        latex = named(page, "softmax.formula.steps").latex
        q = by_hand((2.0, 1.0, 0.1), 2.0)[1]
        assert r"o_{2}-\eta\,\frac{q_{2}-y_{2}}{T}" in latex
        assert f"{1 - q / 2:.4f}" in latex
        assert page.page._class_name.text() == "Class 2 in the next step:"

    def test_what_is_said(self, page):
        said = page.page._meaning
        assert "The gradient sums to 0" in said.text()
        type_into(page, "softmax.descent_step", "100")
        assert "never reaches 0: class 1" in said.text()
        type_into(page, "softmax.descent_step", "0")
        type_into(page, "softmax.shift", "3")
        assert said.text().startswith("The constant c changes neither q nor the gradient")

    def test_the_loss_rises_where_steps_are_too_large(self, page):
        open_preset(page, "descent_overshoots")
        press(page, "descent_step_forward")
        assert "the loss rose, from 1.0986 to 1.2235 nats" in page.page._meaning.text()
        press(page, "descent_step_forward")
        assert value(page, RESULT + "loss") > 1.2235
        type_into(page, "softmax.descent_step", "4")
        assert "the loss rose 3 times, most recently in step 3" in page.page._meaning.text()
        assert "halve η" in page.page._suggestion.text()

    def test_who_is_there_already_is_at_rest(self, page):
        page.store.edit(logits=(0.0, 0.0), target=(0.5, 0.5))
        assert "q is as good as y already" in page.page._meaning.text()

    def test_beside_huge_logits_nothing_moves(self, page):
        page.store.edit(logits=(1e90, 0.0, 0.0), target=(0.0, 1.0, 0.0))
        press(page, "descent_step_forward")
        assert page.page._meaning.text().startswith("The loss stays as it was")


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("descent_rate", "0", "η = 0 is no learning rate"),
        ("descent_rate", "-1", "η = −1 is no learning rate"),
        ("descent_rate", "nan", "η = NaN is no learning rate"),
        ("descent_rate", "1e7", "up to 1000000"),
        ("descent_step", "-3", "There is no step −3"),
    ],
)
def test_bad_input_is_told_beside_its_cause(page, field, text, said):
    loss = value(page, RESULT + "loss")
    type_into(page, f"softmax.{field}", text)
    assert said in problem(page, f"softmax.{field}")
    assert value(page, RESULT + "loss") == loss
    assert not named(page, "softmax.continue_from_here").isEnabled()
    type_into(page, f"softmax.{field}", "2")
    assert not problem(page, f"softmax.{field}")


def test_a_step_beyond_the_last_is_the_last(page):
    page.store.look(descent_step=10**6)
    assert standing(page).startswith("After 1,000 steps of 1,000")


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
def test_bars_can_be_pulled_only_before_the_first_step(page):
    chart = named(page, "softmax.steps.logit_bars")
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert page.store.scene.logits[0] > 2.0
    press(page, "descent_step_forward")
    before = page.store.scene.logits
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert page.store.scene.logits == before


def test_another_language(page, qtbot):
    try:
        for language, name in (("zh_CN", "第 1 类"), ("en", "Class 1")):
            speak(application(), language)
            for picture in ("softmax.steps.logit_bars", "softmax.triangle"):
                qtbot.waitUntil(lambda picture=picture, name=name: named(page, picture)._names[0] == name)
    finally:
        speak(application(), "en")


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_every_preset_opens(page, preset):
    page.store.replace(preset.scene)
    type_into(page, "softmax.descent_step", "1000")
    assert not page.found
    assert math.isfinite(value(page, RESULT + "loss"))


def test_a_constant_that_swallows_digits_is_named_as_the_cause(page):
    type_into(page, "softmax.shift", "1e18")
    assert "has no room for the last digits" in page.page._meaning.text()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
def test_a_bar_is_let_go_when_the_descent_moves_it(page):
    page.grab()
    chart = named(page, "softmax.steps.logit_bars")
    bar = chart._bar(Place(0, 1))
    start = QPoint(round(bar.center().x()), round(bar.top()))
    QTest.mousePress(chart, LEFT, pos=start)
    page.store.look(descent_step=50)
    QTest.mouseMove(chart, start + QPoint(0, 20))
    assert page.store.scene.logits == (2.0, 1.0, 0.1)
    assert not page.store.in_gesture


def test_a_step_typed_beyond_the_last_is_corrected_where_one_is_there_already(page):
    page.store.look(descent_step=1000)
    type_into(page, "softmax.descent_step", "5000")
    assert named(page, "softmax.descent_step").text() == "1000"
    page.store.edit(logits=())
    type_into(page, "softmax.descent_step", "1e300")
    assert page.store.scene.descent_step <= 10**6


def test_reset_helps_out_of_a_step_that_is_none(page):
    page.store.look(descent_step=-5)
    assert "begins with step 0" in problem(page, "softmax.descent_step")
    press(page, "descent_reset")
    assert page.store.scene.descent_step == 0
    assert not problem(page, "softmax.descent_step")
