"""What the curves are said to mean, why training ended, and what to try next: true, whatever is set."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.data.sources import SOURCES
from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.twins import twins
from nnstudio.labs.trainer.meaning import meaning, why_stopped
from nnstudio.labs.trainer.presets import PRESETS
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.session.snapshot import take_snapshot
from nnstudio.labs.trainer.words.curve_shapes import (
    first_loss,
    not_falling_for,
    over_fitting_since,
    standing_still_for,
)
from nnstudio.labs.trainer.words.shares import explained, percent, r_squared
from nnstudio.labs.trainer.words.suggestions import suggestion
from nnstudio.notation.sentences import Sentence

SCENES = {preset.key: preset.scene for preset in PRESETS}


def read(sentence):
    """Return a sentence as it reads in English."""
    if not isinstance(sentence, Sentence):
        return str(sentence)
    return sentence.source.format(**{name: read(each) for name, each in sentence.values.items()})


def after(scene, epochs, *, running=True):
    """Return what is said after so many epochs."""
    experiment = compute(scene)
    trainer = experiment.trainer(scene)
    trainer.run_epochs(epochs)
    return read(meaning(experiment, take_snapshot(trainer), twins(trainer.network), running=running))


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


def test_shares_are_rounded_as_on_the_readouts_but_never_up_to_all():
    assert [percent(share) for share in (0.9775, 0.64, 0.99999, 1.0, 0.0, 1e-9)] == [
        *("97.8", "64.0", "99.9", "100", "0", "0.1"),
    ]
    assert [explained(share) for share in (0.99664, 0.999999, 1.0)] == ["99.66", "99.99", "100"]
    assert [r_squared(r2) for r2 in (0.99664, -5.5, -0.0035, -1e-9, -1.23456e10)] == [
        "99.66 %",
        "−550.00 %",
        "−0.35 %",
        "−0.01 %",
        "−1.2346×10¹² %",
    ]


def test_numbers_are_explained_not_classified():
    scene = replace(SCENES["house_prices"], noise=0.05)
    assert after(scene, 40).startswith("Learnt: the network explains 99.")
    assert "always to answer with the mean would still be better: R² = −" in after(
        replace(scene, learning_rate=0.001), 1
    )
    half_way = replace(SCENES["house_prices"], learning_rate=0.01)
    assert "explain 60." in after(half_way, 9)
    assert after(half_way, 9, running=False).startswith("At rest: so far the network explains 60.")


def test_what_stands_still_is_said_to():
    assert "of the last 25 epochs" not in after(SCENES["house_prices"], 10)
    said = after(SCENES["house_prices"], 50)
    assert said.startswith("Standing still: over the last 25 epochs")
    assert "explains 90." in said
    slow = TrainerScene(learning_rate=1e-6)
    assert "can do no better, or another learning rate" in after(slow, 45)


def test_steps_have_no_slope():
    assert after(TrainerScene(activation="step"), 2).startswith("Steps have slope 0")


def test_learning():
    assert after(TrainerScene(), 1).endswith("So far 64.5 % of the training examples are right.")


def test_nothing_moves_the_weights_while_nothing_runs():
    said = after(TrainerScene(), 1, running=False)
    assert said == "At rest: so far 64.5 % of the training examples are right. Press Start to go on."


def test_a_loss_above_where_it_began_is_no_learning():
    scene = TrainerScene(dataset="house_prices", hidden_layers=(), learning_rate=0.0005)
    experiment = compute(scene)
    snapshot = take_snapshot(experiment.trainer(scene))
    for now, expected in (
        (10.5, "is 10.5000: more than 10 times what it was at the start"),
        (2.0, "is 2.0000, higher than at the start"),  # not more than 2 times
        (1e300, "more than 1,000,000 times"),
        (1.0, "The training loss is 1.0000: so far it has not fallen."),
    ):
        figures = np.array([1.0, now, 1.0, 0.5, 0.5])
        rows = np.stack([np.array([0.0, 1.0, 1.0, 0.5, 0.5]), figures])
        said = read(meaning(experiment, replace(snapshot, step=9, epoch=1, figures=figures, table=rows)))
        assert expected in said
        assert ("smaller learning rate" in said) == (now > 1.0)


def test_steps_that_are_too_large_are_found_in_training():
    assert "higher than at the start" in (said := after(TrainerScene(learning_rate=8.0), 3)) or "times" in said


def test_what_goes_up_and_down_is_not_said_to_fall():
    up_and_down = 0.5 + 0.1 * np.sin(np.arange(41))
    assert not_falling_for(table(up_and_down, up_and_down)) == 20
    slowly = up_and_down - 0.01 * np.arange(41)
    assert not_falling_for(table(slowly, slowly)) == 0
    rising = np.concatenate([[1.0], np.linspace(0.4, 0.5, 40)])
    assert not_falling_for(table(rising, rising)) == 20
    assert not_falling_for(table(rising[:30], rising[:30])) == 0  # too few epochs to tell
    scene = TrainerScene()
    experiment = compute(scene)
    snapshot = take_snapshot(experiment.trainer(scene))
    rows = table(rising, rising)
    rows[:, 3:] = 0.7
    said = read(meaning(experiment, replace(snapshot, step=9, epoch=40, figures=rows[-1], table=rows)))
    assert said.startswith("Not falling: over the last 20 epochs")


def test_two_records_of_one_epoch_are_two_looks_at_it():
    losses = np.array([5.0, 1.0, 0.9, 0.8])
    rows = table(losses, losses)
    rows[:, 0] = [0, 0, 1, 2]  # at the start a weight was set by hand
    assert first_loss(rows) == 1.0
    long = table(np.full(42, 0.7), np.ones(42))
    long[:, 0] = [*range(20), *range(19, 41)]
    assert standing_still_for(long) == 20
    long[-5:, 1] = 0.8
    assert not_falling_for(long) == 20
    assert over_fitting_since(rows) is None


def test_since_when_is_only_about_where_a_row_tells_of_several_epochs():
    falling = np.linspace(1.0, 0.5, 40)
    dips = np.concatenate([np.linspace(1.0, 0.4, 20), np.linspace(0.4, 1.0, 20)])
    rows = table(falling, dips)
    rows[:, 4] = 0.5
    scene = TrainerScene()
    experiment = compute(scene)
    first = take_snapshot(experiment.trainer(scene))
    for apart, expected in ((1, "since epoch 19 "), (8, "since about epoch 152 ")):
        each = rows * [apart, 1, 1, 1, 1]
        snapshot = replace(first, step=9, epoch=39 * apart, figures=each[-1], table=each)
        assert expected in read(meaning(experiment, snapshot))


def test_the_first_rows_of_a_long_training_are_not_its_start():
    rows = table(np.array([0.3, 1.2, 0.2, 0.4]), np.ones(4))
    rows[:, 0] = [0, 3, 4, 7]  # lowest and highest of four epochs each
    assert first_loss(rows) == 1.2


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
    assert read(why_stopped("epochs", scene, snapshot)) == ("Epoch 5: all epochs are done. Press Start to go on.")
    assert read(why_stopped("loss", scene, snapshot)) == (
        f"Stopped in epoch 5: the training loss, {snapshot.train_loss:.5f}, is below 0.1000."
    )
    assert "for 1,234 epochs the validation loss" in read(why_stopped("patience", scene, snapshot))
    alone = replace(scene, train_share=1.0)
    only = take_snapshot(compute(alone).trainer(alone))
    assert "for 1,234 epochs the training loss" in read(why_stopped("patience", alone, only))


# What is wrong


@pytest.mark.parametrize(
    ("changes", "titles"),
    [
        ({"dataset": "moon"}, ["Two Gaussians", "Handwritten digits"]),
        ({"activation": "swish"}, ["Leaky ReLU", "Step (perceptron)"]),
        ({"layer_activations": ("swish",)}, ["Leaky ReLU", "Step (perceptron)"]),
        ({"output": "relu"}, ["softmax (one of several)", "identity (a number)"]),
        ({"loss": "mse"}, ["squared error, halved", "binary cross-entropy"]),
        ({"loss": "cross_entropy"}, ["squared error, halved", "output sigmoid", "Huber loss"]),
        ({"output": "identity", "loss": "cross_entropy"}, ["output identity", "hinge loss"]),
        ({"optimizer": "sdg"}, ["plain gradient descent", "Nesterov’s momentum"]),
        ({"schedule": "linear"}, ["falls in steps", "warms up, then stays"]),
        ({"initializer": "he"}, ["He, uniform", "LeCun, normal"]),
    ],
)
def test_what_can_be_chosen_is_told_by_its_titles(changes, titles):
    (problem,) = problems(TrainerScene(**changes))
    said = read(problem.sentence)
    assert [title for title in titles if title not in said] == []
    assert "_" not in said


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
        ({"dataset": "plane", "activation": "identity"}, "For an inclined plane one unit is enough"),
        ({"dataset": "line"}, "For a straight line one unit is enough"),
        ({"dataset": "plane", "hidden_layers": ()}, "The plane stays"),
        ({"dataset": "line", "hidden_layers": ()}, "The line stays"),
        ({"dataset": "gaussian_bumps"}, "the hills"),
        ({"dataset": "gaussian_bumps", "activation": "relu"}, "the edges"),
        ({"dataset": "gaussian_bumps", "hidden_layers": ()}, "16, 16"),
        ({"dataset": "moons", "hidden_layers": (), "features": ("x1", "x1_squared")}, "leave only x₁ and x₂"),
        ({"dataset": "gaussians", "hidden_layers": (), "features": ("x1", "x1_x2")}, "leave only x₁ and x₂"),
        ({"train_share": 1.0}, "set Share for training to 0.8"),
        ({"examples": 2}, "L2"),  # no validation examples either, but the share is not why
        ({"dataset": "moons"}, "choose softmax"),
        ({}, "choose Adam"),
        ({"optimizer": "adam"}, "set Arms to 3"),
        ({"dataset": "moons", "optimizer": "adam"}, "cosine"),
        ({"dataset": "digits"}, "Examples to 100"),
        ({"dataset": "digits", "examples": 100}, "Examples to 1797"),
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
    assert "curve" not in said or SOURCES[dataset].inputs == 1 or "Which curve" in said
    assert "straight line" not in said or dataset != "plane"
    assert "train, " not in said  # it may be trained already
    if hidden_layers:
        shown = "ReLU" if activation == "relu" else activation
        assert f"choose {shown}." not in said
    else:
        assert "empty the field" not in said
    if hidden_layers == (8, 8, 8):
        assert "type 8, 8, 8" not in said
