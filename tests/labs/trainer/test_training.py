"""Training, as a learner starts, watches and stops it."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer import explain
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.reading import named, value
from tests.labs.trainer.hands import (
    PATIENCE_MS,
    choose,
    click,
    reach,
    train,
    type_into,
    wait_for_epoch,
    wait_until_trained,
)


def test_digits_reach_95_percent_within_30_epochs(qtbot, tab):
    tab.store.edit(dataset="digits", hidden_layers=(32,))
    train(qtbot, tab, 30)
    assert value(tab, "trainer.result.epoch") == 30
    assert value(tab, "trainer.result.validation_accuracy") >= 0.95


def test_every_optimizer_can_be_chosen_and_is_written_down(qtbot, tab):
    for optimizer in OPTIMIZERS:
        tab.store.replace(TrainerScene())
        tab.store.edit(dataset="circles", hidden_layers=(4,), optimizer="sgd", batch_size=50)
        choose(tab, "trainer.optimizer", optimizer)
        assert tab.store.scene.optimizer == optimizer
        train(qtbot, tab, 3)
        assert value(tab, "trainer.result.train_loss") < tab.page._snapshot.table[0, 1], optimizer
        written = "".join(piece.latex for line in explain.lines(tab.store.scene, tab.results) for piece in line.pieces)
        assert "0.03" in written, optimizer


def test_same_seed_same_curve_to_the_last_bit_and_another_seed_another(qtbot, tab):
    tab.store.edit(dataset="circles", hidden_layers=(4,))
    tables = []
    for seed in (1, 1, 2):
        tab.store.edit(seed=seed)
        click(tab, "trainer.reset")
        train(qtbot, tab, 15)
        tables.append(tab.page._snapshot.table)
    assert np.array_equal(tables[0], tables[1], equal_nan=True)
    assert not np.array_equal(tables[0], tables[2])


def test_the_window_shows_what_the_engine_computes_alone(qtbot, tab):
    scene = TrainerScene(dataset="xor", hidden_layers=(4,), epochs=12)
    tab.store.replace(scene)
    click(tab, "trainer.start")
    wait_until_trained(qtbot, tab)
    trainer = compute(scene).trainer(scene)
    trainer.run_epochs(12)
    assert value(tab, "trainer.result.train_loss") == trainer.history.train_loss[-1]
    assert value(tab, "trainer.result.validation_accuracy") == trainer.history.validation_accuracy[-1]


def test_one_epoch_and_reset_to_the_same_weights(qtbot, tab):
    untrained = value(tab, "trainer.result.train_loss")
    click(tab, "trainer.step")
    wait_until_trained(qtbot, tab)
    assert value(tab, "trainer.result.epoch") == 1
    assert value(tab, "trainer.result.train_loss") != untrained
    click(tab, "trainer.reset")
    assert value(tab, "trainer.result.epoch") == 0
    assert value(tab, "trainer.result.train_loss") == untrained


def test_pause_and_going_on_give_the_curve_of_an_unbroken_run(qtbot, tab):
    tab.store.edit(dataset="circles", hidden_layers=(4,), epochs=10**6)
    click(tab, "trainer.start")
    assert not named(tab, "trainer.start").isEnabled()
    wait_for_epoch(qtbot, tab, 6)
    click(tab, "trainer.pause")
    assert not tab.page.session.is_running
    assert named(tab, "trainer.start").isEnabled()
    paused = int(value(tab, "trainer.result.epoch"))
    train(qtbot, tab, 3)
    assert value(tab, "trainer.result.epoch") == paused + 3
    scene = tab.store.scene
    alone = compute(scene).trainer(scene)
    alone.run_epochs(paused + 3)
    assert value(tab, "trainer.result.train_loss") == alone.history.train_loss[-1]


def test_start_right_after_a_pause_goes_on(tab):
    """The end of the thread that was paused is told when the next one runs already, maybe in the same place."""
    tab.store.edit(dataset="xor", hidden_layers=(2,), epochs=10**6)
    for _ in range(60):
        click(tab, "trainer.start")
        click(tab, "trainer.pause")
        click(tab, "trainer.start")
        QApplication.processEvents()
        assert tab.page.session.is_running
        click(tab, "trainer.pause")
        QApplication.processEvents()


def test_learning_rate_and_batch_size_change_while_it_runs(qtbot, tab):
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    type_into(tab, "trainer.learning_rate", "0.1")
    type_into(tab, "trainer.batch_size", "20")
    before = value(tab, "trainer.result.epoch")
    qtbot.waitUntil(lambda: value(tab, "trainer.result.epoch") > before + 3, timeout=PATIENCE_MS)
    assert tab.page.session.is_running
    assert tab.page.session._trainer.steps_per_epoch == 20
    click(tab, "trainer.pause")


def test_a_limited_speed_lets_one_watch(tab):
    tab.store.edit(speed=5.0, epochs=100)
    click(tab, "trainer.start")
    QTest.qWait(1000)
    click(tab, "trainer.pause")
    assert value(tab, "trainer.result.epoch") <= 6


def test_space_starts_and_pauses_and_is_never_typed_into_a_number(tab):
    tab.store.edit(epochs=10**6)
    for name in ("trainer.learning_rate", "trainer.epochs"):
        field = reach(tab, name)
        text = field.text()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert tab.page.session.is_running, name
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert not tab.page.session.is_running, name
        assert field.text() == text


def test_focus_stays_at_start_and_pause(qtbot, tab):
    qtbot.waitExposed(tab)
    tab.store.edit(epochs=10**6)
    start, pause = named(tab, "trainer.start"), named(tab, "trainer.pause")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Space)
    assert tab.page.session.is_running
    assert pause.hasFocus()
    QTest.keyClick(pause, Qt.Key.Key_Space)
    assert not tab.page.session.is_running
    assert start.hasFocus()


def test_speed_is_measured_and_the_limit_can_be_lifted(qtbot, tab):
    tab.store.edit(epochs=10**6, speed=0.01)
    click(tab, "trainer.start")
    QTest.qWait(100)
    assert value(tab, "trainer.result.epoch") <= 1
    tab.store.edit(speed=0.0)
    qtbot.waitUntil(lambda: value(tab, "trainer.result.epochs_per_second") > 50, timeout=PATIENCE_MS)
    click(tab, "trainer.pause")


def test_pictures_go_on_at_once_after_a_long_frame(qtbot, tab):
    tab.store.edit(epochs=10**6)
    frames = []

    def be_slow_once(_snapshot):
        if not frames:
            time.sleep(0.5)
        frames.append(time.perf_counter())

    tab.page.session.progressed.connect(be_slow_once)
    click(tab, "trainer.start")
    qtbot.waitUntil(lambda: len(frames) > 10, timeout=1500)
    tab.page.session.pause()


def test_one_step_changes_the_weights_by_what_one_mini_batch_says(tab):
    """With plain gradient descent on a network of one unit the step is worked out here by hand."""
    tab.store.replace(TrainerScene(dataset="gaussians", hidden_layers=(), batch_size=400))
    network, experiment = tab.results.network(), tab.results
    x, y = experiment.train.x, experiment.train.labels
    before = network.forward(x)[:, 0]
    slope = np.concatenate([x.T @ (before - y), [np.sum(before - y)]]) / len(x)
    click(tab, "trainer.one_step")
    assert value(tab, "trainer.result.step") == 1
    assert value(tab, "trainer.result.epoch") == 1  # the whole batch is an epoch
    assert tab.page._snapshot.parameters == pytest.approx(network.parameters - 0.03 * slope, rel=1e-12)


def test_within_an_epoch_the_figures_are_those_of_the_moment(tab):
    click(tab, "trainer.one_step")
    assert (value(tab, "trainer.result.step"), value(tab, "trainer.result.epoch")) == (1, 0)
    scene = tab.store.scene
    alone = compute(scene).trainer(scene)
    untrained = alone.history.train_loss[0]
    alone.run_steps(1)
    assert value(tab, "trainer.result.train_loss") == alone.figures()[1] != untrained
    QTest.keyClick(tab.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert value(tab, "trainer.result.step") == 2


def test_it_stops_below_a_loss(qtbot, tab):
    tab.store.edit(dataset="gaussians", hidden_layers=(4,), learning_rate=0.1)
    type_into(tab, "trainer.stop_below", "0.1")
    train(qtbot, tab, 10**6)
    losses = tab.page._snapshot.table[:, 1]
    assert losses[-1] < 0.1 <= losses[-2]
    assert "0.1" in tab.page._understand._ended.text()


def test_it_stops_without_progress(qtbot, tab):
    tab.store.edit(dataset="gaussians", hidden_layers=(16, 16), optimizer="adam", learning_rate=0.03, noise=2.0)
    type_into(tab, "trainer.patience", "7")
    train(qtbot, tab, 10**6)
    losses = list(tab.page._snapshot.table[:, 2])
    assert len(losses) - 1 - losses.index(min(losses)) == 7
    assert "7" in tab.page._understand._ended.text()
    click(tab, "trainer.start")  # and Start begins to wait anew
    wait_until_trained(qtbot, tab)
    assert value(tab, "trainer.result.epoch") > len(losses)


def test_progress_and_time_left_are_told(qtbot, tab):
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    told = tab.page._transport.progress._told
    qtbot.waitUntil(lambda: "left" in told.text(), timeout=PATIENCE_MS)
    assert "of 1000000" in told.text()
    click(tab, "trainer.pause")
    assert not told.text()


def test_regularisation_changes_while_it_runs(qtbot, tab):
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    for field, text in (("l2", "0.01"), ("l1", "0.001"), ("dropout", "0.25"), ("weight_decay", "0.1")):
        assert getattr(tab.page.session._trainer, field) == 0, field
        type_into(tab, f"trainer.{field}", text)
        before = value(tab, "trainer.result.epoch")
        wait_for_epoch(qtbot, tab, before + 3)
        assert tab.page.session.is_running, field
        assert getattr(tab.page.session._trainer, field) == float(text)
    click(tab, "trainer.pause")


def test_a_new_seed_gives_other_weights_and_reset_the_same(tab):
    first = tab.page._snapshot.parameters
    click(tab, "trainer.new_seed")
    assert tab.store.scene.seed == 1
    second = tab.page._snapshot.parameters
    assert not np.array_equal(first, second)
    click(tab, "trainer.one_step")
    click(tab, "trainer.reset")
    assert np.array_equal(tab.page._snapshot.parameters, second)
    for _ in range(2):
        tab.store.undo()
    assert np.array_equal(tab.page._snapshot.parameters, first)


def test_an_error_that_nobody_expects_is_told_and_reported(qtbot, tab, monkeypatch):
    caught = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: caught.append(error))
    monkeypatch.setattr(Trainer, "run_within_epoch", lambda *_: 1 / 0)
    click(tab, "trainer.start")
    qtbot.waitUntil(lambda: bool(caught), timeout=PATIENCE_MS)
    assert isinstance(caught[0], ZeroDivisionError)
    assert "Training stopped" in named(tab, "trainer.problem").text()
    assert not tab.session.is_running


def test_a_divergence_is_no_such_error(qtbot, tab, monkeypatch):
    caught = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: caught.append(error))
    tab.store.edit(dataset="sine", learning_rate=100.0, optimizer="sgd")
    click(tab, "trainer.start")
    qtbot.waitUntil(lambda: "beyond all bounds" in named(tab, "trainer.problem").text(), timeout=PATIENCE_MS)
    assert not caught
