"""Loss and sigmoid, as a learner uses it: rows A8 and A9 of the curriculum through the widgets."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.engine.race import descend, unit_state
from nnstudio.labs.activation.race import explain, meaning
from nnstudio.labs.activation.race.presets import PRESETS
from nnstudio.labs.activation.race.results import compute
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.playback import Playback
from nnstudio.labs.step_player import StepPlayer
from nnstudio.notation.figures import figure
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value

RESULT = "activation.result."
LEFT = Qt.MouseButton.LeftButton


def click(tab, verb):
    QTest.mouseClick(named(tab, f"activation.{verb}"), LEFT)


def text_of_standing(tab):
    return tab.findChild(Playback)._standing.text()


def player(tab):
    return tab.findChild(StepPlayer)


def place(plot, x, y):
    """Return where on the plot's viewport a point of its axes is."""
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))


BAD_INPUT = [
    ("race_target", "2", "y = 2 is no answer"),
    ("race_target", "nan", "y = NaN is no answer"),
    ("race_rate", "0", "η = 0 is no learning rate"),
    ("race_rate", "nan", "η = NaN is no learning rate"),
    ("race_rate", "1e9", "up to 1000"),
    ("q", "-1", "q = −1 is no probability"),
    ("q", "2", "q = 2 is no probability"),
    ("q", "inf", "no probability"),
    ("race_start", "1e9", "no start for the race"),
    ("race_start", "nan", "no start for the race"),
    ("race_step", "-3", "There is no step"),
]


class TestGradients:
    def test_a_confidently_wrong_unit(self, tab):
        assert value(tab, RESULT + "gradient_cross_entropy") == pytest.approx(-0.99752738, abs=5e-9)
        assert value(tab, RESULT + "gradient_squared_error") == pytest.approx(-0.0024604, abs=5e-8)
        assert value(tab, RESULT + "steps_cross_entropy") == 17
        assert value(tab, RESULT + "steps_squared_error") == 497
        # Undecided, the slope is a quarter.
        type_into(tab, "activation.race_start", "0")
        assert value(tab, RESULT + "gradient_cross_entropy") == -0.5
        assert value(tab, RESULT + "gradient_squared_error") == -0.125

    def test_they_are_those_of_the_step_that_is_looked_at(self, tab):
        type_into(tab, "activation.race_step", "9")
        for loss in ("cross_entropy", "squared_error"):
            z = descend(loss, -6.0, 1.0, 1.0).z[9]
            assert value(tab, f"{RESULT}gradient_{loss}") == unit_state(z, 1.0).gradient(loss)

    def test_the_formula_shows_the_numbers(self, tab):
        latex = named(tab, "activation.formula.race").latex
        for number in (r"\sigma({-6})", "0.002473", "{-0.9975}", "0.002467", "{-0.002460}"):
            assert number in latex

    def test_target_and_rate(self, tab):
        type_into(tab, "activation.race_target", "0.5")
        type_into(tab, "activation.race_rate", "0.1")
        assert value(tab, RESULT + "gradient_cross_entropy") == pytest.approx(1 / (1 + math.exp(6)) - 0.5)
        for loss in ("cross_entropy", "squared_error"):
            assert value(tab, f"{RESULT}steps_{loss}") == descend(loss, -6.0, 0.5, 0.1).steps

    def test_who_never_arrives(self, tab):
        type_into(tab, "activation.race_start", "-10")
        assert value(tab, RESULT + "steps_squared_error") == math.inf
        assert "not within 10,000" in named(tab, RESULT + "steps_squared_error").accessibleName()
        type_into(tab, "activation.race_step", "10000")
        assert text_of_standing(tab) == "Cross-entropy arrived after 21 steps, squared error not within 10,000 steps."

    def test_the_racers_stand_on_their_curves(self, tab):
        type_into(tab, "activation.race_step", "5")
        plot = named(tab, "activation.race_gradients")
        for line, loss in zip(plot.lines(), ("cross_entropy", "squared_error"), strict=True):
            z = descend(loss, -6.0, 1.0, 1.0).z[5]
            x, y = line.point.getData()
            assert (x[0], y[0]) == (z, unit_state(z, 1.0).gradient(loss))
            assert np.interp(z, *line.points) == pytest.approx(y[0], abs=1e-3)
        assert figure(descend("cross_entropy", -6.0, 1.0, 1.0).z[5]) in plot.accessibleDescription()

    def test_a_racer_beyond_the_picture_is_not_drawn(self, tab):
        tab.store.edit(race_rate=100.0)
        type_into(tab, "activation.race_step", "1")
        first = named(tab, "activation.race_gradients").lines()[0]
        assert not first.point.isVisible()


def test_samples_tell_the_lines_of_one_colour_apart(tab):
    for plot in (named(tab, f"activation.race_{name}") for name in ("gradients", "paths", "penalties")):
        for line in plot.lines():
            assert line.sample.isVisible()
            assert line.sample.getData()[0].size == 2
        solid, dashed = (line.sample.opts["pen"].style() for line in plot.lines())
        assert (solid, dashed) == (Qt.PenStyle.SolidLine, Qt.PenStyle.CustomDashLine)


class TestDragging:
    def test_the_start_is_one_undo_step(self, tab):
        plot, count = named(tab, "activation.race_gradients"), tab.store.undo_stack.count()
        QTest.mousePress(plot.viewport(), LEFT, pos=place(plot, -6.0, plot._point.y()))
        for z in (-5.0, -4.0, -3.0):
            QTest.mouseMove(plot.viewport(), place(plot, z, -0.5))
        QTest.mouseRelease(plot.viewport(), LEFT, pos=place(plot, -3.0, -0.5))
        assert tab.store.scene.race_start == pytest.approx(-3.0, abs=0.1)
        assert tab.store.undo_stack.count() == count + 1
        tab.store.undo()
        assert tab.store.scene.race_start == -6.0

    def test_the_paths_lead_to_another_step(self, tab):
        plot, count = named(tab, "activation.race_paths"), tab.store.undo_stack.count()
        QTest.mouseClick(plot.viewport(), LEFT, pos=place(plot, math.log10(1 + 9), 0.3))
        assert tab.store.scene.race_step == pytest.approx(9, abs=1)
        assert tab.store.undo_stack.count() == count

    def test_q(self, tab):
        plot = named(tab, "activation.race_penalties")
        QTest.mouseClick(plot.viewport(), LEFT, pos=place(plot, 0.5, 3.0))
        assert tab.store.scene.q == pytest.approx(0.5, abs=0.02)
        assert value(tab, RESULT + "penalty_log") == pytest.approx(-math.log(tab.store.scene.q))


class TestRacing:
    def test_it_reaches_the_end_and_stops(self, tab, qtbot):
        type_into(tab, "activation.race_step", "450")
        click(tab, "race_play")
        assert named(tab, "activation.race_play").text() == "Pause"
        qtbot.waitUntil(lambda: tab.store.scene.race_step == 497, timeout=5000)
        qtbot.waitUntil(lambda: not player(tab).is_running, timeout=1000)
        assert named(tab, "activation.race_play").text() == "Play"
        assert text_of_standing(tab) == "Cross-entropy arrived after 17 steps, squared error after 497 steps."

    def test_it_can_be_paused_and_goes_on(self, tab, qtbot):
        click(tab, "race_play")
        qtbot.waitUntil(lambda: tab.store.scene.race_step > 0, timeout=5000)
        click(tab, "race_play")
        step = tab.store.scene.race_step
        QTest.qWait(80)
        assert tab.store.scene.race_step == step
        click(tab, "race_play")
        qtbot.waitUntil(lambda: tab.store.scene.race_step > step, timeout=5000)
        click(tab, "race_play")

        # From the end it begins anew.
        click(tab, "race_play")
        qtbot.waitUntil(lambda: tab.store.scene.race_step < 20, timeout=5000)
        click(tab, "race_play")

    def test_space_plays_and_pauses_from_a_field_too(self, tab):
        field = named(tab, "activation.race_rate")
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert player(tab).is_running
        QTest.keyClick(named(tab, "activation.race_start.slider"), Qt.Key.Key_Space)
        assert not player(tab).is_running
        assert named(tab, "activation.race_rate").text() == "1"

    def test_who_is_there_already_need_not_run(self, tab):
        type_into(tab, "activation.race_start", "6")
        assert value(tab, RESULT + "steps_squared_error") == 0
        assert not named(tab, "activation.race_play").isEnabled()
        QTest.keyClick(tab.page, Qt.Key.Key_Space)
        assert not player(tab).is_running

    def test_a_step_and_back(self, tab):
        count = tab.store.undo_stack.count()
        for step in (1, 2, 3):
            click(tab, "race_step_forward")
            assert tab.store.scene.race_step == step
        assert value(tab, "activation.result.gradient_cross_entropy") > -0.9975
        click(tab, "race_reset")
        assert tab.store.scene.race_step == 0
        assert tab.store.undo_stack.count() == count  # to look is no edit

    def test_the_slider(self, tab):
        slider = named(tab, "activation.race_step.slider")
        slider.setValue(slider.maximum())
        assert tab.store.scene.race_step == 497
        slider.setValue(0)
        assert tab.store.scene.race_step == 0
        slider.setFocus()
        for _ in range(300):
            QTest.keyClick(slider, Qt.Key.Key_Right)
        assert tab.store.scene.race_step == round(498**0.3 - 1)

    def test_another_race_bad_input_or_another_page_stops_it(self, tab):
        click(tab, "race_play")
        assert player(tab).is_running
        type_into(tab, "activation.race_start", "-5")
        assert not player(tab).is_running
        click(tab, "race_play")
        type_into(tab, "activation.race_target", "2")
        assert not player(tab).is_running
        assert not named(tab, "activation.race_play").isEnabled()
        tab.store.undo()
        click(tab, "race_play")
        assert player(tab).is_running
        tab.store.look(page="functions")
        assert not player(tab).is_running

    def test_to_close_the_window_stops_it(self, window):
        tab = window.open_lab("activation")
        tab.store.replace(ActivationScene(page="race"))
        click(window, "race_play")
        window.close()
        assert not player(window).is_running

    def test_a_step_beyond_the_end_is_the_end(self, tab):
        type_into(tab, "activation.race_step", "9999")
        assert tab.store.scene.race_step == 497
        tab.store.look(race_step=5000)
        assert named(tab, "activation.race_step").text() == "497"
        assert not named(tab, "activation.race_step_forward").isEnabled()

    def test_it_follows_the_language(self, qtbot, window):
        tab = window.open_lab("activation")
        tab.store.replace(ActivationScene(page="race"))
        window.set_language("zh_CN")
        click(window, "race_step_forward")
        qtbot.waitUntil(lambda: text_of_standing(window).startswith("走了 1 步，共 497 步"))
        window.set_language("en")
        qtbot.waitUntil(lambda: text_of_standing(window).startswith("After 1 step of 497: σ(z) = 0.006676"))


class TestPenalties:
    def test_by_hand(self, tab):
        assert value(tab, RESULT + "penalty_log") == pytest.approx(2.302585093)
        assert value(tab, RESULT + "penalty_linear") == 0.9
        assert "2.3026" in named(tab, "activation.formula.penalty").latex

    def test_nothing_or_all_was_given_to_the_truth(self, tab):
        type_into(tab, "activation.q", "0")
        assert value(tab, RESULT + "penalty_log") == math.inf
        assert "infinite" in named(tab, RESULT + "penalty_log").accessibleName()
        assert value(tab, RESULT + "penalty_linear") == 1.0
        assert r"\infty" in named(tab, "activation.formula.penalty").latex
        assert "∞" in named(tab, "activation.race_penalties").accessibleDescription()

        type_into(tab, "activation.q", "1")
        assert value(tab, RESULT + "penalty_log") == 0.0
        assert math.copysign(1.0, value(tab, RESULT + "penalty_log")) == 1.0
        assert value(tab, RESULT + "penalty_linear") == 0.0

    def test_beyond_the_picture_there_is_a_sign_of_it(self, tab):
        plot = named(tab, "activation.race_penalties")
        assert len(plot._beyond.getData()[0]) == 0
        type_into(tab, "activation.q", "0.001")
        assert plot._beyond.getData()[0][0] == 0.001
        assert not plot.lines()[0].point.isVisible()


class TestBadInput:
    def test_it_is_told_beside_the_control(self, tab):
        for field, text, told in BAD_INPUT:
            type_into(tab, f"activation.{field}", text)
            assert told in problem(tab, f"activation.{field}")
            assert value(tab, RESULT + "steps_squared_error") == 497  # the last good one
            tab.store.undo() if field != "race_step" else tab.store.look(race_step=0)
            assert not problem(tab, f"activation.{field}")

    def test_what_was_refused_is_forgotten_when_a_worked_example_opens(self, tab):
        for field, shown in (("race_rate", "1"), ("race_step", "0")):
            type_into(tab, f"activation.{field}", "ten")
            assert problem(tab, f"activation.{field}")
            tab._open(tab.store.scene)  # the very same: nothing else would tell the page
            assert named(tab, f"activation.{field}").text() == shown
            assert not problem(tab, f"activation.{field}")

    @pytest.mark.parametrize("start", [-50, 50, -7.5, 9.5])
    @pytest.mark.parametrize("target", [0, 0.3, 1])
    @pytest.mark.parametrize("rate", [1e-9, 1, 1000])
    def test_extremes_are_computed(self, start, target, rate):
        for step in (0, 1, 20_000):
            scene = ActivationScene(
                race_start=start, race_target=target, race_rate=rate, race_step=step, q=1e-300, page="race"
            )
            results = compute(scene)
            assert explain.race_lines(results)
            assert explain.penalty_lines(results)
            assert meaning.meaning(results)
            assert meaning.standing(results)
            assert meaning.suggestion(results, rate)


class TestWorkedExamples:
    def test_each_can_be_opened(self, tab):
        for preset in PRESETS:
            tab.store.replace(preset.scene)
            assert not tab.found
            expected = descend(
                "cross_entropy", preset.scene.race_start, preset.scene.race_target, preset.scene.race_rate
            )
            assert value(tab, RESULT + "steps_cross_entropy") == expected.steps

    @pytest.mark.parametrize(("key", "first", "second"), [("race", 17, 497), ("race_undecided", 10, 71)])
    def test_their_titles_hold(self, key, first, second):
        preset = next(preset for preset in PRESETS if preset.key == key)
        assert str(first) in preset.title.source
        assert str(second) in preset.title.source
        scene = preset.scene
        assert descend("cross_entropy", scene.race_start, scene.race_target, scene.race_rate).steps == first
        assert descend("squared_error", scene.race_start, scene.race_target, scene.race_rate).steps == second
