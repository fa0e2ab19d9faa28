"""What changes while a network trains: another experiment, the language; the window closes, the program ends."""

import subprocess
import sys

import numpy as np
import pytest

from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.data.sources import SOURCES
from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.reading import named, value
from tests.labs.trainer.hands import click, train, wait_for_epoch


def test_another_network_or_data_set_begins_anew(tab):
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    tab.store.edit(dataset="digits", hidden_layers=(16,))
    assert not tab.session.is_running
    assert value(tab, "trainer.result.epoch") == 0
    panel = tab._see.prediction
    assert panel.pictures.currentWidget() is panel.digits
    tab.store.undo()
    assert panel.pictures.currentWidget() is panel.decision


@pytest.mark.parametrize("dataset", SOURCES)
def test_every_data_set_can_be_turned_to_while_another_trains(qtbot, tab, dataset):
    """And what is shown then is of the new network and its data, never of the old one."""
    tab.store.edit(epochs=10**6, view="confusion")
    click(tab, "trainer.start")
    tab.store.edit(dataset=dataset, standardise=True, learning_rate=0.01)
    assert (tab.session.is_running, value(tab, "trainer.result.epoch")) == (False, 0)
    assert np.array_equal(tab._observer.network.parameters, tab.results.network().parameters)
    for view in ("curves", "confusion", "distributions"):
        tab.store.look(view=view)
    train(qtbot, tab, 2)
    assert value(tab, "trainer.result.epoch") == 2
    assert np.isfinite(value(tab, "trainer.result.train_accuracy"))


def test_reset_while_it_trains(qtbot, tab):
    untrained = tab._snapshot.parameters
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    wait_for_epoch(qtbot, tab, 2)
    click(tab, "trainer.reset")
    assert (tab.session.is_running, value(tab, "trainer.result.epoch")) == (False, 0)
    assert np.array_equal(tab._snapshot.parameters, untrained)


def test_it_goes_on_in_another_language_and_behind_another_tab(qtbot, window):
    tab = window.open_lab("trainer")
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    window.open_lab("entropy")
    speak(application(), "zh_CN")
    wait_for_epoch(qtbot, tab, value(tab, "trainer.result.epoch") + 3)
    window.open_lab("trainer")
    speak(application(), "en")
    assert tab.session.is_running
    tab.session.pause()


def test_closing_the_window_stops_training_within_a_second(qtbot, window):
    tab = window.open_lab("trainer")
    tab.store.edit(epochs=10**6)
    click(tab, "trainer.start")
    thread = tab.session._thread
    with qtbot.waitSignal(thread.finished, timeout=1000):
        window.close()
    assert not tab.session.is_running
    tab.start()
    assert not tab.session.is_running


def test_a_script_that_ends_or_drops_the_window_while_it_trains_ends_cleanly():
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


@pytest.mark.parametrize(
    "changes",
    [
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
    ],
)
def test_unusual_networks_train_and_are_shown(qtbot, tab, changes):
    tab.store.replace(TrainerScene(**changes))
    for view in ("distributions", "confusion"):
        tab.store.look(view=view)
    train(qtbot, tab, 3)
    assert value(tab, "trainer.result.epoch") == 3
    assert np.isfinite(value(tab, "trainer.result.train_loss"))
    assert 0 <= value(tab, "trainer.result.train_accuracy") <= 1
    assert named(tab, "trainer.network")._state is not None
