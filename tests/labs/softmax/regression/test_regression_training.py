"""Training the softmax regression on all flowers, through the widgets."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.data.bundled import iris
from nnstudio.labs.step_player import StepPlayer
from tests.labs.hands import type_into
from tests.labs.reading import named, value

RESULT = "softmax.result."
LEFT = Qt.MouseButton.LeftButton


def press(page, verb):
    QTest.mouseClick(named(page, f"softmax.{verb}"), LEFT)


def player(page):
    return page.page.findChild(StepPlayer)


def probabilities(scene):
    """Return q of all flowers ``(150, 3)``, from the formula."""
    weights, biases = np.array(scene.weights).reshape(4, 3), np.array(scene.biases)
    e = np.exp(iris().x @ weights + biases)
    return weights, biases, e / e.sum(axis=1, keepdims=True)


class TestOneStep:
    def test_it_moves_against_the_mean_gradient(self, page):
        weights, biases, q = probabilities(page.store.scene)
        errors = q - np.eye(3)[iris().labels]
        press(page, "training_step_forward")
        assert page.store.scene.training_step == 1
        assert named(page, "softmax.weight_map").numbers == pytest.approx(weights - 0.1 * iris().x.T @ errors / 150)
        assert page.results.biases == pytest.approx(biases - 0.1 * errors.mean(axis=0))

    def test_the_figures_of_all_flowers(self, page):
        _weights, _biases, q = probabilities(page.store.scene)
        labels = iris().labels
        assert value(page, RESULT + "training_loss") == pytest.approx(-np.log(q[range(150), labels]).mean())
        assert value(page, RESULT + "training_accuracy") == pytest.approx((q.argmax(axis=1) == labels).mean())

    def test_a_larger_rate_takes_a_larger_step(self, page):
        press(page, "training_step_forward")
        first = page.results.weights - page.results.start_weights
        type_into(page, "softmax.training_rate", "0.3")
        assert page.results.weights - page.results.start_weights == pytest.approx(3 * first)

    def test_from_zero_every_flower_costs_ln_3(self, page):
        press(page, "zero_weights")
        assert value(page, RESULT + "training_loss") == pytest.approx(math.log(3))
        assert value(page, RESULT + "batch_loss") == pytest.approx(3 * math.log(3))
        assert named(page, "softmax.weights.0").text() == "0"


class TestRunning:
    def test_it_reaches_the_end_and_stops(self, page, qtbot):
        type_into(page, "softmax.training_step", "950")
        press(page, "training_play")
        assert named(page, "softmax.training_play").text() == "Pause"
        qtbot.waitUntil(lambda: page.store.scene.training_step == 1000, timeout=5000)
        qtbot.waitUntil(lambda: not player(page).is_running, timeout=1000)
        assert "Step 1,000" in named(page, "softmax.training_losses").accessibleDescription()
        assert value(page, RESULT + "training_accuracy") == pytest.approx(148 / 150)

    def test_space_and_reset(self, page, qtbot):
        count = page.store.undo_stack.count()
        field = named(page, "softmax.weights.0")
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: page.store.scene.training_step > 0, timeout=5000)
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert not player(page).is_running
        press(page, "training_reset")
        assert page.store.scene.training_step == 0
        assert page.store.undo_stack.count() == count  # to look is no edit

    def test_another_training_bad_input_or_another_page_stops_it(self, page):
        press(page, "training_play")
        assert player(page).is_running
        type_into(page, "softmax.weights.0", "0.5")
        assert not player(page).is_running
        press(page, "training_play")
        type_into(page, "softmax.training_rate", "0")
        assert not player(page).is_running
        assert not named(page, "softmax.training_play").isEnabled()
        page.store.undo()
        press(page, "training_play")
        page.store.look(page="loss")
        assert not page._pages["regression"].findChild(StepPlayer).is_running

    def test_to_look_at_another_flower_does_not_stop_it(self, page):
        press(page, "training_play")
        page.store.look(sample=1)
        assert player(page).is_running

    def test_to_close_the_window_stops_it(self, window, tab):
        tab.store.look(page="regression")
        press(tab, "training_play")
        clock = player(tab)
        assert clock.is_running
        window.close()
        assert not clock.is_running

    def test_the_curve_leads_to_another_step(self, page):
        plot = named(page, "softmax.training_losses")
        place = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(math.log10(1 + 99), 0.5)))
        QTest.mouseClick(plot.viewport(), LEFT, pos=place)
        assert page.store.scene.training_step == pytest.approx(99, abs=4)
        places, losses = plot._drawn
        assert places[-1] == math.log10(1 + page.store.scene.training_step)
        assert losses[-1] == value(page, RESULT + "training_loss")


class TestKeeping:
    def test_training_goes_on_from_there_and_can_be_undone_at_once(self, page):
        before = page.store.scene
        type_into(page, "softmax.training_step", "200")
        loss, weights, count = page.results.loss, page.results.weights, page.store.undo_stack.count()
        press(page, "keep_weights")
        assert page.store.scene.training_step == 0
        assert page.store.scene.weights == pytest.approx(weights.ravel(), abs=1e-6)
        assert value(page, RESULT + "training_loss") == pytest.approx(loss, abs=1e-5)
        assert page.store.undo_stack.count() == count + 1
        page.store.undo()
        assert page.store.scene.weights == before.weights
        assert page.store.scene.training_step == 200

    def test_nothing_is_kept_before_the_first_step(self, page):
        assert not named(page, "softmax.keep_weights").isEnabled()
