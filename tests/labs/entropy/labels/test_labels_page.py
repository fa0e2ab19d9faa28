"""The page Yes or no, as a person uses it: all figures against the formulas, done with the math module."""

import math

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest

from nnstudio.labs.entropy.labels.cost_curve import CostCurve
from nnstudio.labs.entropy.labels.presets import PRESETS
from tests.labs.entropy.labels.hands import (
    binary_by_hand,
    choose_preset,
    click,
    open_page,
    place_on_curve,
    result,
    said,
    surprisal,
    texts,
)
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value


class TestOneQuestion:
    def test_the_figures_are_those_of_the_formulas(self, window):
        store = open_page(window)
        assert result(window, "binary_cross_entropy") == pytest.approx(0.5145731728)
        store.edit(base=math.e)
        assert result(window, "binary_cross_entropy") == pytest.approx(0.3566749439)
        assert "0.3567 nats" in said(window, "binary_cross_entropy")
        for base in (2.0, math.e, 10.0, 3.0):
            store.edit(base=base)
            for p, q in ((1.0, 0.7), (0.0, 0.7), (0.3, 0.6), (0.3, 0.3), (0.999, 0.001), (0.5, 1 / 3)):
                type_into(window, "entropy.p0", repr(p))
                type_into(window, "entropy.q0", repr(q))
                cost, least = binary_by_hand(p, q, base), binary_by_hand(p, p, base)
                assert result(window, "binary_cross_entropy") == pytest.approx(cost, rel=1e-12), (p, q, base)
                assert result(window, "binary_entropy") == pytest.approx(least, rel=1e-12, abs=1e-15)
                assert result(window, "binary_divergence") == pytest.approx(cost - least, abs=1e-12)

    def test_zeros(self, window):
        store = open_page(window)
        for p, q in ((1.0, 1.0), (0.0, 0.0)):  # 0 · log 0 = 0
            store.edit(p0=p, q0=q)
            assert result(window, "binary_cross_entropy") == result(window, "binary_divergence") == 0
        for p, q, word in ((0.1, 0.0, "Yes"), (1.0, 0.0, "Yes"), (0.9, 1.0, "No"), (0.0, 1.0, "No")):
            store.edit(p0=p, q0=q)
            assert math.isinf(result(window, "binary_cross_entropy"))
            assert math.isinf(result(window, "binary_divergence"))
            assert result(window, "binary_entropy") == pytest.approx(binary_by_hand(p, p, 2), abs=1e-12)
            assert f"{word} happens with probability" in texts(window), (p, q)
            assert "infinite" in said(window, "binary_cross_entropy")

    def test_it_says_that_one_term_counts_and_that_an_honest_maybe_costs_something(self, window):
        store = open_page(window)
        assert "Only −log q₀ counts" in texts(window)
        store.edit(p0=0.0)
        assert "Only −log(1−q₀) counts" in texts(window)
        choose_preset(window, "honest_maybe")
        assert "0.2651 bits more" in texts(window)
        store.edit(q0=0.3)
        assert "Belief and truth agree" in texts(window)
        assert result(window, "binary_cross_entropy") == pytest.approx(0.8812908992)
        store.edit(base=0.5)
        assert "what they are in base 2" in texts(window)

    def test_the_curve_has_its_minimum_at_the_truth_and_stands_still(self, window):
        store = open_page(window)
        curve = named(window, "entropy.cost_curve")
        assert isinstance(curve, CostCurve)
        axes = curve.viewRange()
        for p, q in ((0.3, 0.6), (0.3, 0.0), (0.3, 1.0), (1.0, 0.001), (0.0, 0.0), (0.5, 0.5)):
            store.edit(p0=p, q0=q)
            cost, least = binary_by_hand(p, q, 2), binary_by_hand(p, p, 2)
            xs, ys = curve._curve.getData()
            assert xs[ys.argmin()] == pytest.approx(p, abs=0.01)
            assert ys.min() == pytest.approx(least, abs=1e-3)
            assert [axis[0] for axis in curve._minimum.getData()] == pytest.approx([p, least], abs=1e-12)
            assert [axis[0] for axis in curve._point.getData()] == pytest.approx([q, min(cost, 3)], abs=1e-12)
            assert list(curve._level.getData()[1]) == pytest.approx([least] * 2, abs=1e-12)
            assert list(curve._excess.getData()[1]) == pytest.approx([least, min(cost, 3)], abs=1e-12)
            assert curve.viewRange() == axes, (p, q)
            window.grab()
        store.edit(base=math.e)  # another unit, the same picture
        assert curve.viewRange()[1] == pytest.approx([end * math.log(2) for end in axes[1]])
        choose_preset(window, "yes_ruled_out")
        assert "∞" in curve.accessibleDescription()
        assert "∞" in curve._names["q"].toPlainText()

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
    def test_the_point_is_dragged_in_one_undo_step(self, window):
        store = open_page(window)
        window.grab()
        before, viewport = store.scene, named(window, "entropy.cost_curve").viewport()
        steps = store.undo_stack.index()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place_on_curve(window, 0.7, 0.5146))
        for q in (0.6, 0.5, 0.4, 0.25):
            QTest.mouseMove(viewport, place_on_curve(window, q, 1.0))
            assert store.scene.q0 == pytest.approx(q, abs=0.005)
            assert result(window, "binary_cross_entropy") == pytest.approx(surprisal(store.scene.q0, 2))
        QTest.mouseMove(viewport, place_on_curve(window, -0.5, 1.0))
        assert store.scene.q0 == 0.0
        QTest.mouseMove(viewport, place_on_curve(window, 0.25, 1.0))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place_on_curve(window, 0.25, 1.0))
        assert store.undo_stack.index() == steps + 1
        QTest.mouseMove(viewport, place_on_curve(window, 0.9, 1.0))  # the hand has let go
        assert store.scene.q0 == pytest.approx(0.25, abs=0.005)
        store.undo()
        assert store.scene == before

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)
    def test_the_disc_of_the_truth_is_dragged_too(self, window):
        store = open_page(window)
        window.grab()
        viewport = named(window, "entropy.cost_curve").viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place_on_curve(window, 1.0, 0.0))
        QTest.mouseMove(viewport, place_on_curve(window, 0.75, 1.0))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place_on_curve(window, 0.75, 1.0))
        assert store.scene.p0 == pytest.approx(0.75, abs=0.005)
        assert store.scene.q0 == 0.7
        store.undo()
        assert store.scene.p0 == 1.0

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)
    def test_a_point_that_goes_off_the_screen_is_let_go_of(self, window):
        store = open_page(window)
        window.grab()
        viewport = named(window, "entropy.cost_curve").viewport()

        def take_hold():
            QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place_on_curve(window, 0.7, 0.5146))
            QTest.mouseMove(viewport, place_on_curve(window, 0.4, 1.0))
            assert store.scene.q0 == pytest.approx(0.4, abs=0.005)

        def move_without_a_button():
            place = QPointF(place_on_curve(window, 0.9, 1.0))
            move = QMouseEvent(
                QEvent.Type.MouseMove,
                place,
                viewport.mapToGlobal(place),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QCoreApplication.sendEvent(viewport, move)

        def nothing_is_held():
            held = store.scene
            steps = store.undo_stack.index()
            for p in (0.1, 0.2, 0.3):
                store.edit(p0=p)
            assert store.undo_stack.index() == steps + 3
            for _ in range(3):
                store.undo()
            assert store.scene == held
            move_without_a_button()
            assert store.scene == held

        take_hold()
        store.look(page="outcomes")
        steps = store.undo_stack.index()
        for p in (0.1, 0.2, 0.3):
            store.edit(p0=p)
        assert store.undo_stack.index() == steps + 3
        store.look(page="labels")
        nothing_is_held()
        take_hold()
        move_without_a_button()  # the button went up where the window was not told of it
        nothing_is_held()
        take_hold()
        store.edit(base=1.0)
        store.undo()
        nothing_is_held()

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)
    def test_nothing_can_be_taken_hold_of_while_the_picture_is_not_that_of_the_scene(self, window):
        store = open_page(window)
        window.grab()
        store.edit(base=1.0)
        before, steps = store.scene, store.undo_stack.index()
        viewport = named(window, "entropy.cost_curve").viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place_on_curve(window, 0.7, 0.5146))
        QTest.mouseMove(viewport, place_on_curve(window, 0.4, 1.0))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place_on_curve(window, 0.4, 1.0))
        assert store.scene == before
        assert store.undo_stack.index() == steps

    def test_a_slider_is_dragged_in_one_undo_step(self, window):
        store = open_page(window)
        for name, field in (("entropy.p0", "p0"), ("entropy.q0", "q0"), ("entropy.label_logits.1", "label_logits")):
            before, steps = getattr(store.scene, field), store.undo_stack.index()
            slider = named(window, f"{name}.slider")
            slider.setSliderDown(True)
            for position in (100, 300, 450):
                slider.setValue(position)
            slider.setSliderDown(False)
            assert getattr(store.scene, field) != before
            assert store.undo_stack.index() == steps + 1, name
            store.undo()
            assert getattr(store.scene, field) == before


class TestBaseBelowOne:
    def test_all_that_is_said_is_true_there(self, window):
        store = open_page(window)
        curve = named(window, "entropy.cost_curve")
        for base, inverse in ((0.5, "in base 2."), (0.3, "in base 1/0.3."), (1e-300, "in base 1.0000×10³⁰⁰.")):
            store.edit(base=base, p0=0.3, q0=0.6)
            assert inverse in texts(window)
            assert "no cost is negative any more" in texts(window)
            assert "its greatest" in curve.accessibleDescription()
            assert result(window, "binary_cross_entropy") == pytest.approx(binary_by_hand(0.3, 0.6, base))
            assert result(window, "binary_divergence") < 0
            low, high = curve.viewRange()[1]
            assert low < 3 * math.log(2) / math.log(base) < 0 < high
            for hint in ("binary_entropy", "binary_divergence"):
                assert "least" not in named(window, f"entropy.result.{hint}").toolTip()
                assert "more than" not in named(window, f"entropy.result.{hint}").toolTip()
            window.grab()
        store.edit(base=5e-324)
        assert "∞" not in texts(window)
        assert "turns the sign of every logarithm around." in texts(window)
        store.edit(base=0.5, q0=0.0)
        assert said(window, "binary_cross_entropy").endswith("−∞")
        store.edit(p0=1.0, q0=1.0, label_logits=(1000.0,), label_targets=(1.0,))
        for name in ("binary_cross_entropy", "binary_entropy", "binary_divergence", "multi_label_loss"):
            assert math.copysign(1.0, result(window, name)) == 1.0, name
        store.edit(p0=0.3, q0=0.98)
        window.grab()

    def test_the_figure_of_q_is_not_written_over_the_name_of_the_level(self, window):
        store = open_page(window)
        curve = named(window, "entropy.cost_curve")
        for base in (0.5, 2.0):
            store.edit(base=base, p0=0.3)
            for q in (0.97, 0.98, 0.99, 1.0, 0.003, 0.0):
                store.edit(q0=q)
                window.grab()
                places = [curve._names[key].sceneBoundingRect() for key in ("q", "h")]
                assert not places[0].adjusted(4, 6, -4, -6).intersects(places[1].adjusted(4, 6, -4, -6)), (base, q)


class TestFigures:
    def test_each_can_be_explained(self, window):
        store = open_page(window)
        steps = store.undo_stack.index()
        for name, head in (
            ("binary_entropy", "H(p_0)"),
            ("binary_divergence", r"D(p_0\Vert q_0)"),
            ("multi_label_loss", r"\ell"),
            ("multi_class_loss", r"\ell"),
            ("binary_cross_entropy", "H(p_0,q_0)"),
        ):
            click(window, f"entropy.result.{name}")
            assert store.scene.explained == name
            assert named(window, "entropy.formula.labels").latex.startswith(head)
        assert store.undo_stack.index() == steps

    def test_that_is_marked_whose_formula_is_shown(self, window):
        store = open_page(window)
        for explained, marked in (
            ("cross_entropy", "binary_cross_entropy"),  # chosen on another page
            ("multi_label_loss", "multi_label_loss"),
            ("perplexity", "binary_cross_entropy"),
        ):
            store.look(explained=explained)
            readouts = window.page._figures
            assert [name for name, readout in readouts.items() if readout._chosen] == [marked]

    def test_the_worked_examples(self, window):
        store = open_page(window)
        store.look(page="outcomes")
        expected = {
            "one_hot_yes": ("binary_cross_entropy", 0.5145731728),
            "sure_and_wrong": ("binary_cross_entropy", 4.3219280949),
            "honest_maybe": ("binary_entropy", 0.8812908992),
            "yes_ruled_out": ("binary_cross_entropy", math.inf),
            "two_labels": ("multi_class_loss", math.nan),
            "one_class": ("multi_class_loss", math.log(1 + math.exp(-3) + math.exp(-1.5))),
        }
        assert [preset.key for preset in PRESETS] == list(expected)
        for key, (name, figure) in expected.items():
            choose_preset(window, key)
            assert store.scene.page == "labels"
            assert result(window, name) == pytest.approx(figure, rel=1e-6, nan_ok=True), key
            assert not window.page.found
            window.grab()
        assert result(window, "multi_label_loss") > result(window, "multi_class_loss")


BAD = (
    ({"p0": -0.1}, "entropy.p0", "cannot be negative"),
    ({"p0": 1.5}, "entropy.p0", "cannot exceed 1"),
    ({"p0": math.nan}, "entropy.p0", "not a finite number"),
    ({"q0": math.inf}, "entropy.q0", "not a finite number"),
    ({"q0": 1.0000001}, "entropy.q0", "cannot exceed 1"),
    ({"label_logits": (math.nan, 0.0, 0.0)}, "entropy.label_logits.0", "not a finite number"),
    ({"label_logits": (0.0, 0.0, -math.inf)}, "entropy.label_logits.2", "not a finite number"),
    ({"label_logits": (0.0, 1e308, -1e308)}, "entropy.label_logits.1", "too large"),
    ({"label_targets": (0.0, 1.5, 0.0)}, "entropy.label_targets.1", "lies between 0"),
    ({"label_targets": (-0.5, 1.0, 0.0)}, "entropy.label_targets.0", "lies between 0"),
    ({"label_targets": (1.0, math.nan, 0.0)}, "entropy.label_targets.1", "finite number"),
    ({"label_targets": (1.0, 0.0)}, "entropy.label_targets", "3 scores, but for 2 labels"),
    ({"label_logits": (1.0, 0.0)}, "entropy.label_targets", "2 scores, but for 3 labels"),
    ({"label_logits": (), "label_targets": ()}, "entropy.label_logits", "no labels"),
    ({"label_logits": (0.0,) * 9, "label_targets": (0.0,) * 9}, "entropy.label_logits", "9 labels"),
)


class TestBadInput:
    def test_it_is_told_beside_its_cause_and_the_last_good_figures_stay(self, window):
        store = open_page(window)
        figures = [f"entropy.result.{name}" for name in ("binary_cross_entropy", "multi_label_loss")]
        before = [value(window, name) for name in figures]
        for changes, place, words in BAD:
            store.edit(**changes)
            window.grab()
            assert words in problem(window, place), changes
            assert all(repr(getattr(store.scene, field)) == repr(bad) for field, bad in changes.items())
            assert [value(window, name) for name in figures] == before
            assert "still show the last settings" in texts(window)
            store.undo()
            assert not problem(window, place), changes
            assert "still show" not in texts(window)

    def test_what_cannot_be_read(self, window):
        store = open_page(window)
        before = store.scene
        for name in ("entropy.p0", "entropy.q0", "entropy.label_logits.1"):
            type_into(window, name, "two")
            assert "is not a number" in problem(window, name)
            type_into(window, name, "")
            assert "empty" in problem(window, name)
            assert store.scene == before
            QTest.keyClick(named(window, name), Qt.Key.Key_Escape)
            assert not problem(window, name)

    def test_the_controls_mend_what_came_from_outside(self, window):
        store = open_page(window)
        store.edit(label_targets=(1.0,))
        click(window, "entropy.label_targets.2")
        assert store.scene.label_targets == (1.0, 0.0, 1.0)
        assert not problem(window, "entropy.label_targets")
        store.edit(label_targets=(math.nan, 0.3, 0.0))
        click(window, "entropy.label_targets.0")
        assert store.scene.label_targets == (1.0, 0.3, 0.0)
        store.edit(label_logits=(), label_targets=())
        click(window, "entropy.add_label")
        assert not problem(window, "entropy.label_logits")
        store.edit(label_logits=(0.0,) * 10, label_targets=(0.0,) * 10)
        click(window, "entropy.remove_label")
        assert "9 labels" in problem(window, "entropy.label_logits")
        click(window, "entropy.remove_label")
        assert not problem(window, "entropy.label_logits")

    def test_a_soft_truth_and_large_scores_are_shown_as_they_are(self, window):
        store = open_page(window)
        store.edit(label_logits=(1e100, -1e100), label_targets=(0.0, 1.0))
        assert result(window, "multi_label_loss") == pytest.approx(2e100 / math.log(2))
        assert result(window, "multi_class_loss") == pytest.approx(2e100 / math.log(2))
        for explained in ("multi_label_loss", "multi_class_loss"):
            store.look(explained=explained)
            window.grab()
        store.edit(label_targets=(0.25, 0.75))
        box = named(window, "entropy.label_targets.0")
        assert box.checkState() == Qt.CheckState.PartiallyChecked
        click(window, "entropy.label_targets.0")
        assert store.scene.label_targets == (1.0, 0.75)


def test_an_edit_is_on_the_screen(window):
    store = open_page(window)
    pictures = [named(window, f"entropy.{name}") for name in ("cost_curve", "label_bars", "class_bars")]
    before = [picture.grab().toImage() for picture in pictures]
    store.edit(q0=0.4, p0=0.3, label_logits=(2.0, -1.0, 0.2))
    assert all(picture.grab().toImage() != old for picture, old in zip(pictures, before, strict=True))
