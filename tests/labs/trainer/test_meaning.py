"""What the curves are said to mean, why training ended, and what to try next: true, whatever is set."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.data.sources import SOURCES
from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.twins import twins
from nnstudio.labs.trainer.meaning import meaning, suggestion, why_stopped
from nnstudio.labs.trainer.presets import PRESETS
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.session.snapshot import take_snapshot
from nnstudio.labs.trainer.worked.curve_shapes import over_fitting_since, standing_still_for

SCENES = {preset.key: preset.scene for preset in PRESETS}


def read(sentence):
    return sentence.source.format(**{name: getattr(each, "source", each) for name, each in sentence.values.items()})


def after(scene, epochs):
    """Return what is said after so many epochs."""
    experiment = compute(scene)
    trainer = experiment.trainer(scene)
    trainer.run_epochs(epochs)
    return read(meaning(experiment, take_snapshot(trainer), twins(trainer.network)))


def table(train, validation):
    """Return records of these losses; the accuracies do not matter."""
    rows = len(train)
    columns = [np.arange(rows), train, validation, np.ones(rows), np.ones(rows)]
    return np.stack(columns, axis=1)


# What it means


def test_untrained():
    assert after(TrainerScene(), 0).startswith("Untrained: the weights are drawn at random")
    assert "all weights of a layer are equal" in after(TrainerScene(initializer="zeros"), 0)
    assert "compute the same" not in after(TrainerScene(initializer="zeros", hidden_layers=()), 0)


def test_one_class_only():
    scene = TrainerScene(examples=2, train_share=0.5, batch_size=1)
    assert after(scene, 0).startswith("All training examples are of class ")
    assert "no variance to explain" in after(replace(scene, dataset="sine"), 3)


def test_twins_are_named_and_stay_for_ever():
    scene = TrainerScene(dataset="xor", hidden_layers=(3, 2), initializer="constant", learning_rate=0.1)
    for epochs in (1, 50):
        assert after(scene, epochs).startswith("Units 1, 2, 3 of hidden layer 1 are twins")
    assert after(replace(scene, hidden_layers=(7,)), 1).startswith("7 units of hidden layer 1 are twins")


def test_dropout_parts_them_as_it_is_said():
    scene = TrainerScene(dataset="xor", hidden_layers=(3,), initializer="constant", dropout=0.3)
    assert "twins" not in after(scene, 5)


def test_over_fitting_tells_since_when():
    said = after(SCENES["over_fitting"], 250)
    assert said.startswith("Over-fitting: since epoch ")
    scene = SCENES["over_fitting"]
    trainer = compute(scene).trainer(scene)
    trainer.run_epochs(250)
    validation = trainer.history.validation_loss
    epoch = int(said.split("epoch ")[1].split(" ")[0])
    assert validation[epoch] < 1.1 * validation.min()


def test_learnt_and_how_much_of_the_new():
    said = after(SCENES["squares_as_inputs"], 40)
    assert said == (
        "Learnt: 100 % of the training examples are classified rightly, and 100 % of those it has never seen."
    )
    assert after(replace(SCENES["squares_as_inputs"], train_share=1.0), 40) == (
        "Learnt: 100 % of the training examples are classified rightly."
    )


def test_numbers_are_explained_not_classified():
    scene = replace(SCENES["house_prices"], noise=0.05)
    assert after(scene, 40).startswith("Learnt: the network explains 99 % of the variance")
    assert "R² is below 0" in after(replace(scene, learning_rate=0.001), 1)
    assert "explain 60 % of the variance" in after(replace(SCENES["house_prices"], learning_rate=0.01), 9)


def test_what_stands_still_is_said_to():
    assert "of the last 25 epochs" not in after(SCENES["house_prices"], 10)
    said = after(SCENES["house_prices"], 50)
    assert said.startswith("Standing still: over the last 25 epochs")
    assert "explains 90 % of the variance" in said
    slow = TrainerScene(learning_rate=1e-6)
    assert "can do no better, or another learning rate" in after(slow, 45)


def test_steps_have_no_slope():
    assert after(TrainerScene(activation="step"), 2).startswith("Steps have slope 0")


def test_learning():
    assert after(TrainerScene(), 1).endswith("So far 64 % of the training examples are right.")


def test_shapes_of_curves():
    falling = np.linspace(1.0, 0.5, 40)
    dips = np.concatenate([np.linspace(1.0, 0.4, 20), np.linspace(0.4, 1.0, 20)])
    assert over_fitting_since(table(falling, dips)) == 19
    assert over_fitting_since(table(falling, falling)) is None
    assert over_fitting_since(table(falling, np.full(40, np.nan))) is None
    assert over_fitting_since(table(dips, dips)) is None  # the training loss has risen, too
    spike = falling.copy()
    spike[30] = 9.0
    assert over_fitting_since(table(falling, spike)) is None
    assert standing_still_for(table(np.full(41, 0.7), np.ones(41))) == 20
    assert standing_still_for(table(np.full(39, 0.7), np.ones(39))) == 0
    assert standing_still_for(table(falling, falling)) == 0


# Why it stopped


def test_why_it_stopped():
    scene = TrainerScene(dataset="gaussians", hidden_layers=(), stop_below=0.1, patience=1234, epochs=5)
    experiment = compute(scene)
    trainer = experiment.trainer(scene)
    trainer.run_epochs(5)
    snapshot = take_snapshot(trainer)
    assert read(why_stopped("epochs", scene, snapshot)) == (
        "All epochs asked for are done: it is epoch 5. Start trains on."
    )
    assert read(why_stopped("loss", scene, snapshot)) == (
        f"Stopped in epoch 5: the training loss, {snapshot.train_loss:.5f}, is below 0.1000."
    )
    assert "for 1,234 epochs the validation loss" in read(why_stopped("patience", scene, snapshot))
    alone = replace(scene, train_share=1.0)
    only = take_snapshot(compute(alone).trainer(alone))
    assert "for 1,234 epochs the training loss" in read(why_stopped("patience", alone, only))


# What to try


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"dataset": "gaussians", "hidden_layers": ()}, "choose XOR"),
        ({"dataset": "blobs", "hidden_layers": ()}, "choose the spiral"),
        ({"dataset": "xor", "hidden_layers": (2,)}, "type 4 as hidden layers"),
        ({"dataset": "xor", "hidden_layers": ()}, "switch x₁x₂ on"),
        ({"dataset": "circles", "hidden_layers": ()}, "switch x₁² and x₂² on"),
        ({"dataset": "circles", "hidden_layers": (), "features": ("x1_squared", "x2_squared")}, "leave only x₁ and x₂"),
        ({"initializer": "zeros"}, "Xavier"),
        ({"dataset": "moons", "batch_size": 1}, "all training examples"),
        ({"dataset": "moons", "batch_size": 400}, "batch size to 1"),
        ({"activation": "identity"}, "choose tanh"),
        ({"dataset": "moons", "examples": 60}, "L2"),
        ({"dataset": "moons", "examples": 60, "l2": 0.1}, "to 0"),
        ({"dataset": "house_prices", "hidden_layers": ()}, "Standardise"),
        ({"dataset": "house_prices", "hidden_layers": (), "standardise": True}, "noise"),
        ({"dataset": "sine", "hidden_layers": ()}, "8, 8"),
        ({"dataset": "sine"}, "choose ReLU"),
        ({"dataset": "sine", "activation": "relu"}, "choose tanh"),
        ({"dataset": "sine", "activation": "identity"}, "choose tanh"),
        ({"dataset": "plane", "activation": "identity"}, "one unit is enough"),
        ({"dataset": "moons"}, "choose softmax"),
        ({}, "choose Adam"),
        ({"optimizer": "adam"}, "3 classes"),
        ({"dataset": "moons", "optimizer": "adam"}, "cosine"),
        ({"dataset": "digits"}, "100 examples"),
        ({"dataset": "digits", "examples": 100}, "all 1797"),
    ],
)
def test_each_kind_of_scene_has_its_own_suggestion(changes, expected):
    assert expected in suggestion(TrainerScene(**changes)).source


@pytest.mark.parametrize("dataset", SOURCES)
@pytest.mark.parametrize("hidden_layers", [(), (2,), (8, 8, 8)])
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_there_is_always_something_that_is_not_on_the_screen(dataset, hidden_layers, activation):
    scene = TrainerScene(dataset=dataset, hidden_layers=hidden_layers, activation=activation)
    said = suggestion(scene).source
    assert said.startswith("Try this: ")
    if hidden_layers:
        shown = "ReLU" if activation == "relu" else activation
        assert f"choose {shown}." not in said
    else:
        assert "empty the field" not in said
    if hidden_layers == (8, 8, 8):
        assert "type 8, 8, 8" not in said
