"""Undo leads back to the network as it was left; pages and windows are left without a trace."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from nnstudio.app.main_window import MainWindow
from nnstudio.labs.trainer.left_runs import MOST_RUNS, LeftRuns, Run
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.weight_edits import LiveEdits
from tests.labs.reading import named, value
from tests.labs.trainer.hands import click, open_worked_example, reach, train


@pytest.fixture
def trained(qtbot, tab):
    tab.store.edit(dataset="moons", examples=60, hidden_layers=(4,), learning_rate=0.1)
    train(qtbot, tab, 12)
    return tab


def parameters(tab):
    return tab.page._snapshot.parameters.copy()


def test_undo_of_a_pitfall_brings_the_trained_network_back(qtbot, trained):
    before, scene = parameters(trained), trained.store.scene
    reach(trained, "trainer.pitfall.symmetry")
    click(trained, "trainer.pitfall.symmetry")
    assert value(trained, "trainer.result.epoch") == 0
    train(qtbot, trained, 3)
    pitfall = parameters(trained)
    trained.store.undo()  # of the epochs that were asked for
    trained.store.undo()
    assert trained.store.scene == scene
    assert value(trained, "trainer.result.epoch") == 12
    assert np.array_equal(parameters(trained), before)
    trained.store.redo()
    assert value(trained, "trainer.result.epoch") == 3
    assert np.array_equal(parameters(trained), pitfall)


def test_it_trains_on_from_there_as_if_nothing_had_been(qtbot, trained):
    trained.store.edit(hidden_layers=(5,))
    trained.store.undo()
    train(qtbot, trained, 4)
    scene = trained.store.scene
    straight = compute(scene).trainer(scene)
    straight.run_epochs(16)
    assert np.array_equal(parameters(trained), straight.network.parameters)
    assert trained.page._snapshot.table.tobytes() == straight.history.table().tobytes()


def test_an_edit_back_by_hand_begins_anew(trained):
    trained.store.edit(hidden_layers=(5,))
    trained.store.edit(hidden_layers=(4,))
    assert value(trained, "trainer.result.epoch") == 0


def test_weights_set_by_hand_come_back_with_it(qtbot, trained):
    trained.page.edit_weight(0, 0, 0, 2.5)
    train(qtbot, trained, 2)
    before = parameters(trained)
    open_worked_example(trained, "spiral")
    trained.store.undo()
    assert np.array_equal(parameters(trained), before)
    trained.store.undo()  # the epochs
    trained.store.undo()  # the weight
    assert trained.page.observer.network.weights[0][0, 0] != 2.5


def test_few_runs_are_kept_and_no_untrained_ones():
    runs = LeftRuns()
    for seed in range(MOST_RUNS + 3):
        scene = TrainerScene(dataset="moons", examples=20, hidden_layers=(2,), seed=seed)
        experiment = compute(scene)
        trainer = experiment.trainer(scene)
        runs.leave(Run(experiment, trainer, LiveEdits()))
        assert runs.take(experiment) is None
        trainer.run_epochs(1)
        runs.leave(Run(experiment, trainer, LiveEdits()))
    kept = [run.experiment.scene.seed for run in runs._runs]
    assert kept == list(range(3, MOST_RUNS + 3))


def test_large_data_push_others_out(monkeypatch):
    monkeypatch.setattr("nnstudio.labs.trainer.left_runs.MOST_NUMBERS", 1)
    runs = LeftRuns()
    for seed in range(3):
        scene = TrainerScene(dataset="moons", examples=20, hidden_layers=(2,), seed=seed)
        experiment = compute(scene)
        trainer = experiment.trainer(scene)
        trainer.run_epochs(1)
        runs.leave(Run(experiment, trainer, LiveEdits()))
    assert [run.experiment.scene.seed for run in runs._runs] == [2]


def test_examples_are_made_once_while_only_the_network_changes(tab):
    examples = tab.results.examples
    tab.store.edit(hidden_layers=(3,), activation="relu")
    assert tab.results.examples is examples
    tab.store.edit(noise=0.2)
    assert tab.results.examples is not examples


class TestPages:
    def test_a_network_rests_while_another_page_is_seen(self, trained):
        trained.store.edit(epochs=100_000)
        click(trained, "trainer.start")
        trained.store.look(page="seeds")
        assert not trained.session.is_running
        trained.store.look(page="training")
        assert value(trained.training, "trainer.result.epoch") >= 12

    def test_a_pitfall_opened_among_many_seeds_turns_to_one_network(self, trained):
        before = trained.store.scene
        trained.store.look(page="seeds")
        reach(trained.page, "trainer.pitfall.collapse")
        click(trained.page, "trainer.pitfall.collapse")
        assert trained.store.scene.page == "training"
        assert trained.store.scene.pitfall == "collapse"
        assert trained.results.scene.activation == "identity"
        trained.store.undo()
        assert trained.store.scene.hidden_layers == before.hidden_layers

    def test_every_button_of_the_set_up_that_can_be_pressed_does_something(self, trained, monkeypatch):
        asked = []
        monkeypatch.setattr(trained._files, "ask_and_open", lambda: asked.append("open"))
        trained.store.look(page="seeds")
        reach(trained.page, "trainer.open_file")
        click(trained.page, "trainer.open_file")
        assert asked == ["open"]
        assert not named(trained.page, "trainer.draw_points").isVisibleTo(trained)
        assert not named(trained.page, "trainer.save_csv").isVisibleTo(trained)


def test_the_window_closes_with_its_dialogs(qtbot, window):
    assert isinstance(window, MainWindow)
    tab = window.open_lab("trainer")
    window.show()
    tab.store.edit(dataset="moons", examples=40, hidden_layers=(2,))
    train(qtbot, tab, 3)
    click(tab, "trainer.export_film")
    assert window.findChild(QDialog, "trainer.film").isVisible()
    window.close()
    QTest.qWait(50)
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_while_there_is_a_problem_nobody_is_told_to_press_start(trained):
    assert trained.page._understand._ended.isVisible()
    field = reach(trained, "trainer.learning_rate")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not trained.page._understand._ended.isVisible()
    trained.store.undo()
    assert trained.page._understand._ended.isVisible()
