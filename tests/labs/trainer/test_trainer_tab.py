"""The Network Trainer, as a learner uses it."""

import math
import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.labs.trainer import explain
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from tests.labs.reading import named, problem, value

PATIENCE_MS = 60_000


@pytest.fixture
def tab(window):
    return window.open_lab("trainer")


def click(window, name):
    QTest.mouseClick(named(window, name), Qt.MouseButton.LeftButton)


def type_into(window, name, text):
    field = named(window, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def wait_until_trained(qtbot, tab):
    qtbot.waitUntil(lambda: not tab.session.is_running, timeout=PATIENCE_MS)


def train(window, qtbot, tab, epochs):
    tab.store.edit(epochs=epochs)
    click(window, "trainer.start")
    wait_until_trained(qtbot, tab)


class TestTraining:
    def test_digits_reach_95_percent_within_30_epochs(self, window, qtbot, tab):
        tab.store.edit(dataset="digits", hidden_layers=(32,))
        train(window, qtbot, tab, 30)
        assert value(window, "trainer.result.epoch") == 30
        assert value(window, "trainer.result.validation_accuracy") >= 0.95

    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_every_optimizer_can_be_chosen_and_is_written_down(self, window, qtbot, tab, optimizer):
        tab.store.edit(dataset="circles", hidden_layers=(4,), optimizer="sgd", batch_size=50)
        choice = named(window, "trainer.optimizer")
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Home)
        for _ in range(list(OPTIMIZERS).index(optimizer)):
            QTest.keyClick(choice, Qt.Key.Key_Down)
        assert tab.store.scene.optimizer == optimizer
        train(window, qtbot, tab, 3)
        assert value(window, "trainer.result.train_loss") < tab._snapshot.table[0, 1]
        written = "".join(piece.latex for line in explain.lines(tab.store.scene, tab.results) for piece in line.pieces)
        assert "0.03" in written
        if optimizer != "sgd":
            assert all(rule.partition(r"\leftarrow")[2] in written for rule in OPTIMIZERS[optimizer].latex)

    def test_blobs_are_separated_by_straight_lines(self, window, qtbot, tab):
        type_into(window, "trainer.hidden_layers", "")
        dataset = named(window, "trainer.dataset")
        dataset.setFocus()
        QTest.keyClick(dataset, Qt.Key.Key_End)
        QTest.keyClick(dataset, Qt.Key.Key_Up)
        assert (tab.store.scene.dataset, tab.store.scene.hidden_layers) == ("blobs", ())
        train(window, qtbot, tab, 20)
        assert value(window, "trainer.result.train_accuracy") > 0.97

    def test_same_seed_same_curve_to_the_last_bit_and_another_seed_another(self, window, qtbot, tab):
        tab.store.edit(dataset="circles", hidden_layers=(4,))
        tables = []
        for seed in (1, 1, 2):
            tab.store.edit(seed=seed)
            click(window, "trainer.reset")
            train(window, qtbot, tab, 15)
            tables.append(tab._snapshot.table)
        assert np.array_equal(tables[0], tables[1], equal_nan=True)
        assert not np.array_equal(tables[0], tables[2])

    def test_the_window_shows_what_the_engine_computes_alone(self, window, qtbot, tab):
        scene = TrainerScene(dataset="xor", hidden_layers=(4,), epochs=12)
        tab.store.replace(scene)
        click(window, "trainer.start")
        wait_until_trained(qtbot, tab)
        trainer = compute(scene).trainer(scene)
        trainer.run_epochs(12)
        assert value(window, "trainer.result.train_loss") == trainer.history.train_loss[-1]
        assert value(window, "trainer.result.validation_accuracy") == trainer.history.validation_accuracy[-1]

    def test_one_epoch_and_reset_to_the_same_weights(self, window, qtbot, tab):
        untrained = value(window, "trainer.result.train_loss")
        click(window, "trainer.step")
        wait_until_trained(qtbot, tab)
        assert value(window, "trainer.result.epoch") == 1
        assert value(window, "trainer.result.train_loss") != untrained
        click(window, "trainer.reset")
        assert value(window, "trainer.result.epoch") == 0
        assert value(window, "trainer.result.train_loss") == untrained

    def test_pause_and_going_on_give_the_curve_of_an_unbroken_run(self, window, qtbot, tab):
        tab.store.edit(dataset="circles", hidden_layers=(4,), epochs=10**6)
        click(window, "trainer.start")
        assert not named(window, "trainer.start").isEnabled()
        qtbot.waitUntil(lambda: value(window, "trainer.result.epoch") > 5, timeout=PATIENCE_MS)
        click(window, "trainer.pause")
        assert not tab.session.is_running
        assert named(window, "trainer.start").isEnabled()
        paused = int(value(window, "trainer.result.epoch"))
        train(window, qtbot, tab, 3)
        assert value(window, "trainer.result.epoch") == paused + 3
        scene = tab.store.scene
        alone = compute(scene).trainer(scene)
        alone.run_epochs(paused + 3)
        assert value(window, "trainer.result.train_loss") == alone.history.train_loss[-1]

    def test_start_right_after_a_pause_goes_on(self, window, tab):
        """The end of the thread that was paused is told when the next one runs already, maybe in the same place."""
        tab.store.edit(dataset="xor", hidden_layers=(2,), epochs=10**6)
        for _ in range(60):
            click(window, "trainer.start")
            click(window, "trainer.pause")
            click(window, "trainer.start")
            QApplication.processEvents()
            assert tab.session.is_running
            click(window, "trainer.pause")
            QApplication.processEvents()

    def test_learning_rate_and_batch_size_change_while_it_runs(self, window, qtbot, tab):
        tab.store.edit(epochs=10**6)
        click(window, "trainer.start")
        type_into(window, "trainer.learning_rate", "0.1")
        type_into(window, "trainer.batch_size", "20")
        before = value(window, "trainer.result.epoch")
        qtbot.waitUntil(lambda: value(window, "trainer.result.epoch") > before + 3, timeout=PATIENCE_MS)
        assert tab.session.is_running
        assert tab.session._trainer.steps_per_epoch == 20
        click(window, "trainer.pause")

    def test_a_limited_speed_lets_one_watch(self, window, qtbot, tab):
        tab.store.edit(speed=5.0, epochs=100)
        click(window, "trainer.start")
        QTest.qWait(1000)
        click(window, "trainer.pause")
        assert value(window, "trainer.result.epoch") <= 6

    @pytest.mark.parametrize("name", ["trainer.learning_rate", "trainer.epochs"])
    def test_space_starts_and_pauses_and_is_never_typed_into_a_number(self, window, qtbot, tab, name):
        tab.store.edit(epochs=10**6)
        field = named(window, name)
        text = field.text()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert tab.session.is_running
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert not tab.session.is_running
        assert field.text() == text

    def test_focus_stays_at_start_and_pause(self, window, qtbot, tab):
        qtbot.waitExposed(window)
        tab.store.edit(epochs=10**6)
        start, pause = named(window, "trainer.start"), named(window, "trainer.pause")
        start.setFocus()
        QTest.keyClick(start, Qt.Key.Key_Space)
        assert tab.session.is_running
        assert pause.hasFocus()
        QTest.keyClick(pause, Qt.Key.Key_Space)
        assert not tab.session.is_running
        assert start.hasFocus()

    def test_speed_is_measured_and_the_limit_can_be_lifted(self, window, qtbot, tab):
        tab.store.edit(epochs=10**6, speed=0.01)
        click(window, "trainer.start")
        QTest.qWait(100)
        assert value(window, "trainer.result.epoch") <= 1
        tab.store.edit(speed=0.0)
        qtbot.waitUntil(lambda: value(window, "trainer.result.epochs_per_second") > 50, timeout=PATIENCE_MS)
        click(window, "trainer.pause")

    def test_pictures_go_on_at_once_after_a_long_frame(self, window, qtbot, tab):
        tab.store.edit(epochs=10**6)
        frames = []

        def be_slow_once(_snapshot):
            if not frames:
                time.sleep(0.5)
            frames.append(time.perf_counter())

        tab.session.progressed.connect(be_slow_once)
        click(window, "trainer.start")
        QTest.qWait(1500)
        tab.session.pause()
        assert len(frames) > 10

    def test_pictures_show_the_trained_network(self, window, qtbot, tab):
        tab.store.edit(dataset="xor", hidden_layers=(8,), learning_rate=0.1)
        before = tab._decision._probabilities.copy()
        train(window, qtbot, tab, 100)
        after = tab._decision._probabilities
        assert np.abs(after - before).max() > 0.3
        rows = after.shape[0]
        upper_right, upper_left = after[3 * rows // 4, 3 * rows // 4], after[3 * rows // 4, rows // 4]
        assert upper_right.argmax() == 0
        assert upper_left.argmax() == 1


class TestChangesOnTheWay:
    def test_another_network_or_data_set_begins_anew(self, window, qtbot, tab):
        tab.store.edit(epochs=10**6)
        click(window, "trainer.start")
        tab.store.edit(dataset="digits", hidden_layers=(16,))
        assert not tab.session.is_running
        assert value(window, "trainer.result.epoch") == 0
        assert tab._picture.currentWidget() is tab._digits
        tab.store.undo()
        assert tab._picture.currentWidget() is tab._decision

    def test_closing_the_window_stops_training_within_a_second(self, window, qtbot, tab):
        tab.store.edit(epochs=10**6)
        click(window, "trainer.start")
        thread = tab.session._thread
        with qtbot.waitSignal(thread.finished, timeout=1000):
            window.close()
        assert not tab.session.is_running
        tab.start()
        assert not tab.session.is_running

    def test_a_script_that_ends_or_drops_the_window_while_it_trains_ends_cleanly(self):
        script = """
from nnstudio.app import create_window
window = create_window()
tab = window.open_lab("trainer")
tab.store.edit(epochs=10**6)
tab.start()
"""
        for end in ("", "window.deleteLater(); window._app.processEvents()"):
            command = [sys.executable, "-c", script + end]
            result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
            assert result.returncode == 0, result.stderr
            assert "QThread" not in result.stderr


class TestBadInput:
    @pytest.mark.parametrize(
        ("field", "text", "told"),
        [
            ("learning_rate", "0", "no weight ever changes"),
            ("learning_rate", "1e9", "overshoots"),
            ("learning_rate", "-1", "does not lead downhill"),
            ("learning_rate", "nan", "does not lead downhill"),
            ("learning_rate", "fast", "not a number"),
            ("batch_size", "401", "from 1 to 400"),
            ("batch_size", "2.5", "not a whole number"),
            ("examples", "1", "outside 2 … 10000"),
            ("seed", "-1", "outside 0"),
            ("hidden_layers", "8, many", "no list of layers"),
            ("hidden_layers", "8, 0", "from 1 to 256 units"),
            ("hidden_layers", "1 1 1 1 1 1 1 1 1", "too many"),
            ("train_share", "0", "above 0 and at most 1"),
            ("epochs", "0", "outside 1"),
        ],
    )
    def test_a_sentence_beside_its_cause_and_the_last_good_state_stays(self, window, tab, field, text, told):
        results, loss = tab.results, value(window, "trainer.result.train_loss")
        type_into(window, f"trainer.{field}", text)
        label = f"trainer.{field}"
        assert told in problem(window, label)
        assert tab.results is results
        assert value(window, "trainer.result.train_loss") == loss
        if tab.store.undo_stack.canUndo():
            tab.store.undo()
            assert not problem(window, label)

    def test_nothing_trains_on_settings_that_cannot_be(self, window, tab):
        tab.store.edit(learning_rate=0.0)
        click(window, "trainer.start")
        assert not tab.session.is_running

    def test_a_bad_edit_from_outside_is_told_too(self, window, tab):
        tab.store.edit(dataset="mars", activation="cube")
        assert "mars" in problem(window, "trainer.dataset")
        assert "cube" in problem(window, "trainer.activation")

    def test_divergence_is_explained_and_the_last_good_weights_are_back(self, window, qtbot, tab):
        tab.store.edit(dataset="circles", activation="relu", hidden_layers=(64, 64, 64, 64), learning_rate=100.0)
        train(window, qtbot, tab, 500)
        assert "the steps are too large" in problem(window, "trainer")
        assert math.isfinite(value(window, "trainer.result.train_loss"))
        assert np.all(np.isfinite(tab._snapshot.parameters))
        tab.store.edit(learning_rate=0.01)
        assert not problem(window, "trainer")
        train(window, qtbot, tab, 2)
        assert not problem(window, "trainer")

    def test_a_problem_pauses_training_and_bars_the_buttons(self, window, qtbot, tab):
        tab.store.edit(epochs=10**6)
        click(window, "trainer.start")
        type_into(window, "trainer.learning_rate", "0")
        assert not tab.session.is_running
        assert not named(window, "trainer.start").isEnabled()
        tab.store.undo()
        assert named(window, "trainer.start").isEnabled()

    def test_an_unknown_optimizer_is_told_at_its_control(self, window, tab):
        tab.store.edit(optimizer="luck")
        assert "luck" in problem(window, "trainer.optimizer")

    def test_a_field_without_a_control_is_told_too(self, window, tab):
        tab.show_problems((Problem("weather", QT_TRANSLATE_NOOP("Trainer", "Training")),))
        assert "Training" in problem(window, "trainer")

    def test_a_network_too_large_to_wait_for(self, window, tab):
        tab.store.edit(hidden_layers=(256,) * 8, examples=10_000)
        assert "keep you waiting" in problem(window, "trainer.hidden_layers")
