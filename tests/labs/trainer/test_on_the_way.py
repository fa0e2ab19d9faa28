"""What changes while a network trains: another experiment, the language; the window closes, the program ends."""

import subprocess
import sys

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.data.sources import SOURCES
from nnstudio.labs.trainer.presets import PRESETS
from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.reading import named, problem, value
from tests.labs.trainer.hands import click, train, type_into, wait_for_epoch, wait_until_trained


def test_another_network_or_data_set_begins_anew(tab):
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    tab.store.edit(dataset="digits", hidden_layers=(16,))
    assert not tab.page.session.is_running
    assert value(tab, "trainer.result.epoch") == 0
    panel = tab.page._see.prediction
    assert panel.images.isVisible()
    tab.store.undo()
    assert panel.decision.isVisible()


def test_every_data_set_can_be_turned_to_while_another_trains(qtbot, tab):
    """And what is shown then is of the new network and its data, never of the old one."""
    for dataset in SOURCES:
        tab.store.replace(TrainerScene(dataset="circles" if dataset == "spiral" else "spiral"))
        tab.store.edit(epochs=10**6, view="confusion")
        click(tab, "trainer.start")
        assert tab.page.session.is_running, dataset
        tab.store.edit(dataset=dataset, standardise=True, learning_rate=0.01)
        assert (tab.page.session.is_running, value(tab, "trainer.result.epoch")) == (False, 0), dataset
        assert np.array_equal(tab.page.observer.network.parameters, tab.results.network().parameters), dataset
        for view in ("curves", "confusion", "distributions"):
            tab.store.look(view=view)
        train(qtbot, tab, 2)
        assert value(tab, "trainer.result.epoch") == 2, dataset
        assert np.isfinite(value(tab, "trainer.result.train_accuracy")), dataset


def test_reset_while_it_trains(qtbot, tab):
    untrained = tab.page._snapshot.parameters
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    wait_for_epoch(qtbot, tab, 2)
    click(tab, "trainer.reset")
    assert (tab.page.session.is_running, value(tab, "trainer.result.epoch")) == (False, 0)
    assert np.array_equal(tab.page._snapshot.parameters, untrained)


def test_it_goes_on_in_another_language_and_behind_another_tab(qtbot, window):
    tab = window.open_lab("trainer")
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    window.open_lab("entropy")
    speak(application(), "zh_CN")
    wait_for_epoch(qtbot, tab, value(tab, "trainer.result.epoch") + 3)
    window.open_lab("trainer")
    speak(application(), "en")
    assert tab.page.session.is_running
    tab.page.session.pause()


def test_closing_the_window_stops_training_within_a_second(qtbot, window):
    tab = window.open_lab("trainer")
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    thread = tab.page.session._thread
    with qtbot.waitSignal(thread.finished, timeout=1000):
        window.close()
    assert not tab.page.session.is_running
    tab.page.start()
    assert not tab.page.session.is_running


def test_a_script_that_ends_or_drops_the_window_while_it_trains_ends_cleanly():
    script = """
from PySide6.QtWidgets import QApplication
from nnstudio.app import create_window
def training():
    window = create_window()
    tab = window.open_lab("trainer")
    tab.store.edit(epochs=10**6)
    tab.page.start()
    assert tab.page.session.is_running
    return window
training().deleteLater()
QApplication.processEvents()
print("dropped", flush=True)
window = training()
print("ends", flush=True)
"""
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, (result.stdout, result.stderr)
    assert result.stdout.split() == ["dropped", "ends"]
    assert "QThread" not in result.stderr


UNUSUAL = [
    {"examples": 2, "train_share": 0.5, "batch_size": 1},  # one example for training, and so one class
    {"examples": 3, "train_share": 1.0, "batch_size": 1},  # nothing is kept back
    {"hidden_layers": ()},
    {"hidden_layers": (1,) * 8},
    {"hidden_layers": (256, 1, 17)},
    {"activation": "step"},
    {"activation": "prelu", "layer_activations": ("", "relu")},
    {"initializer": "zeros"},
    {"output": "softmax"},
    {"output": "tanh"},
    {"output": "identity", "loss": "hinge"},
    {"output": "sigmoid", "loss": "absolute_error"},
    {"features": ("sin_x1", "x1_x2")},
    {"classes": 5, "output": "sigmoid"},
    {"dropout": 0.9, "l1": 0.1, "l2": 0.1, "optimizer": "adamw"},
    {"schedule": "warm_up", "schedule_epochs": 3},
]


def test_unusual_networks_train_and_are_shown(qtbot, tab):
    for changes in UNUSUAL:
        tab.store.replace(TrainerScene(**changes))
        for view in ("distributions", "confusion"):
            tab.store.look(view=view)
        assert value(tab, "trainer.result.epoch") == 0, changes
        train(qtbot, tab, 3)
        assert value(tab, "trainer.result.epoch") == 3, changes
        assert np.isfinite(value(tab, "trainer.result.train_loss")), changes
        assert 0 <= value(tab, "trainer.result.train_accuracy") <= 1, changes
        assert named(tab, "trainer.network")._state is not None, changes


def test_another_data_set_that_cannot_be_trained_leaves_the_old_one_with_its_own_words(tab):
    for dataset in ("iris", "digits", "sine"):
        tab.store.edit(epochs=10**6)
        click(tab, "trainer.start")
        assert tab.page.session.is_running, dataset
        tab.store.edit(dataset=dataset, learning_rate=0.0)
        assert not tab.page.session.is_running, dataset
        assert "x₁ = " in tab.page._understand._example_told.text(), dataset
        assert "class" in tab.page._understand._example_told.text(), dataset
        tab.store.undo()


def test_a_schedule_over_no_epochs_is_told(tab):
    tab.store.edit(schedule="step")
    type_into(tab, "trainer.schedule_epochs", "0")
    assert "outside 1" in problem(tab, "trainer.schedule_epochs")
    tab.store.edit(dataset="iris", hidden_layers=(5,), schedule="cosine")
    assert value(tab, "trainer.result.epoch") == 0


def test_views_can_be_turned_to_while_something_is_wrong(tab):
    tab.store.edit(learning_rate=0.0)
    views = named(tab, "trainer.view")
    QTest.mouseClick(views, Qt.MouseButton.LeftButton, pos=views.tabRect(1).center())
    assert tab.store.scene.view == "confusion"
    assert named(tab, "trainer.confusion").isVisible()


def test_every_worked_example_of_the_menu_begins_a_new_run(qtbot, tab):
    menu = tab._presets.menu()
    actions = [action for action in all_actions(menu) if not action.menu() and not action.isSeparator()]
    assert len([action for action in actions if action.isEnabled() and action.text()]) >= len(PRESETS)
    for preset in PRESETS[:4] + PRESETS[-1:]:
        train(qtbot, tab, 1)
        tab._presets.chosen.emit(preset.scene)
        assert tab.store.scene == preset.scene
        assert value(tab, "trainer.result.epoch") == 0
    for action in actions[:3]:
        action.trigger()


def test_an_example_that_differs_only_in_the_training_begins_a_new_run_too(qtbot, tab):
    over_fitting, l2 = (next(p.scene for p in PRESETS if p.key == key) for key in ("over_fitting", "l2"))
    assert over_fitting.experiment() == l2.experiment()
    tab._presets.chosen.emit(over_fitting)
    train(qtbot, tab, 2)
    tab._presets.chosen.emit(l2)
    assert value(tab, "trainer.result.epoch") == 0
    assert tab.page.session._trainer.l2 == l2.l2


def test_one_epoch_is_trained_whatever_the_stop_rules_say(qtbot, tab):
    tab.store.edit(stop_below=10.0, patience=1)
    click(tab, "trainer.step")
    wait_until_trained(qtbot, tab)
    assert value(tab, "trainer.result.epoch") == 1


def test_a_speed_that_is_not_in_the_list_is_shown(tab):
    tab.store.edit(speed=7.0)
    assert named(tab, "trainer.speed").currentText() == "7 epochs/s"
    tab.store.edit(speed=0.0)
    assert named(tab, "trainer.speed").currentText() == "full speed"
    assert named(tab, "trainer.speed").count() == 4


def test_keys_go_on_working_after_one_epoch(qtbot, tab):
    tab.setFocus()
    click(tab, "trainer.step")
    wait_until_trained(qtbot, tab)
    QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Right)
    wait_until_trained(qtbot, tab)
    assert value(tab, "trainer.result.epoch") == 2
    step = named(tab, "trainer.step")
    step.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(step, Qt.Key.Key_Space)
    wait_until_trained(qtbot, tab)
    assert step.hasFocus()


def test_settings_are_changed_between_steps_and_never_within_one(qtbot, tab):
    """From another thread they once came between two lines of the engine, which then looked for other batches."""
    tab.store.replace(TrainerScene(dataset="gaussians", examples=25, hidden_layers=(2,), epochs=10**6))
    click(tab, "trainer.start")
    for i in range(300):
        tab.store.edit(batch_size=1 + i % 20, dropout=0.1 * (i % 3), patience=10**6 * (i % 2))
    wait_for_epoch(qtbot, tab, value(tab, "trainer.result.epoch") + 3)
    assert tab.page.session.is_running
    assert not problem(tab, "trainer")
    click(tab, "trainer.pause")


def all_actions(menu):
    """Return the actions of *menu* and of the menus in it."""
    for action in menu.actions():
        yield action
        if action.menu():
            yield from all_actions(action.menu())
