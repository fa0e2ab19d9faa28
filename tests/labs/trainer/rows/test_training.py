"""Rows N7, N10, N12 and N14, and "Training" of issue 7: how a network learns, set by the controls."""

import re

import numpy as np
import pytest

from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.schedules import SCHEDULES
from nnstudio.labs.trainer.presets import PRESETS
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.figures import figure
from tests.labs.reading import named, value
from tests.labs.trainer.hands import (
    choose,
    choose_dataset,
    click,
    open_worked_example,
    reach,
    train,
    type_into,
    wait_until_trained,
)
from tests.labs.trainer.rows.shown import formula, layers, meaning, sigmoid

RATE = 0.1


def one_unit_on_the_whole_batch(tab):
    """Set up what can be worked out by hand: logistic regression, a step an epoch."""
    choose_dataset(tab, "gaussians")
    type_into(tab, "trainer.hidden_layers", "")
    type_into(tab, "trainer.batch_size", "400")
    type_into(tab, "trainer.learning_rate", str(RATE))


def gradient(tab, theta):
    """Return the gradient of the mean cross-entropy with respect to w₁, w₂ and b: the mean of (q − y) x."""
    x, y = tab.results.train.x, tab.results.train.y
    inputs = np.column_stack([x, np.ones(len(x))])
    return inputs.T @ (sigmoid(inputs @ theta) - y) / len(x)


def test_n7_the_batch_has_its_name_and_an_epoch_as_many_steps_as_it_takes(qtbot, tab):
    choose_dataset(tab, "gaussians")
    name = named(tab, "trainer.batch_name")
    losses = {}
    for size, told, steps in (
        (1, "SGD: 1 example a step", 400),
        (64, "mini-batch: 64 of 400", 7),  # six of 64 and one of 16
        (399, "mini-batch: 399 of 400", 2),
        (400, "batch: all 400", 1),
    ):
        type_into(tab, "trainer.batch_size", str(size))
        assert name.text() == told
        click(tab, "trainer.reset")
        click(tab, "trainer.step")
        wait_until_trained(qtbot, tab)
        assert value(tab, "trainer.result.step") == steps
        (line,) = [line for line in formula(tab, "trainer.formula") if line.startswith("L =")]
        assert (r"\sum" in line) == (size > 1)
        assert size == 1 or rf"\frac{{1}}{{{size}}}\sum_{{i=1}}^{{{size}}}" in line
        train(qtbot, tab, 30)
        losses[size] = tab.page._snapshot.table[:, 1]
    assert np.all(np.diff(losses[400]) < 0)  # smooth, and slow for each epoch
    assert np.any(np.diff(losses[1]) > 0)  # restless, and soon there
    assert losses[1][1] < losses[64][1] < losses[400][1]


def displacements(optimizer, settings):
    """Return a function from gradient and step t = 1, 2, … to what is subtracted at learning rate 1, by the books."""
    memory = {"v": 0.0, "m": 0.0, "s": 0.0}

    def step(g, t):
        if optimizer == "sgd":
            return g
        if optimizer in ("momentum", "nesterov"):
            memory["v"] = settings["momentum"] * memory["v"] + g
            return memory["v"] if optimizer == "momentum" else g + settings["momentum"] * memory["v"]
        if optimizer == "adagrad":
            memory["s"] = memory["s"] + g**2
            return g / (np.sqrt(memory["s"]) + 1e-10)
        if optimizer == "rmsprop":
            memory["s"] = settings["decay"] * memory["s"] + (1 - settings["decay"]) * g**2
            return g / (np.sqrt(memory["s"]) + 1e-8)
        beta1, beta2 = settings["beta1"], settings["beta2"]
        memory["m"] = beta1 * memory["m"] + (1 - beta1) * g
        memory["s"] = beta2 * memory["s"] + (1 - beta2) * g**2
        return memory["m"] / (1 - beta1**t) / (np.sqrt(memory["s"] / (1 - beta2**t)) + 1e-8)

    return step


SETTINGS = {
    "sgd": {},
    "momentum": {"momentum": 0.8},
    "nesterov": {"momentum": 0.7},
    "adagrad": {},
    "rmsprop": {"decay": 0.95},
    "adam": {"beta1": 0.8, "beta2": 0.95},
    "adamw": {"beta1": 0.85, "beta2": 0.9, "weight_decay": 0.02},
}


def test_n14_every_optimiser_steps_as_its_formula_says_with_the_settings_typed(qtbot, tab):
    assert set(SETTINGS) == set(OPTIMIZERS)
    one_unit_on_the_whole_batch(tab)
    for optimizer, settings in SETTINGS.items():
        choose(tab, "trainer.optimizer", optimizer)
        for field, number in settings.items():
            type_into(tab, f"trainer.{field}", str(number))
        click(tab, "trainer.reset")
        theta = tab.page._snapshot.parameters.copy()
        step = displacements(optimizer, settings)
        for t in (1, 2, 3, 4):
            click(tab, "trainer.one_step")
            theta = theta - RATE * (step(gradient(tab, theta), t) + settings.get("weight_decay", 0.0) * theta)
            assert tab.page._snapshot.parameters == pytest.approx(theta, rel=1e-9), (optimizer, t)
        before = value(tab, "trainer.result.train_loss")
        train(qtbot, tab, 10)
        assert value(tab, "trainer.result.train_loss") < before, optimizer


FACTORS = {
    "constant": ({}, [1, 1, 1, 1, 1, 1]),
    "step": ({"schedule_epochs": 2, "schedule_factor": 0.5}, [1, 1, 0.5, 0.5, 0.25, 0.25]),
    "exponential": ({"schedule_factor": 0.9}, [1, 0.9, 0.81, 0.729, 0.6561, 0.59049]),
    "cosine": ({"schedule_epochs": 4}, [1, (2 + 2**0.5) / 4, 0.5, (2 - 2**0.5) / 4, 0, 0]),
    "warm_up": ({"schedule_epochs": 3}, [1 / 3, 2 / 3, 1, 1, 1, 1]),
}


def test_n14_every_schedule_multiplies_the_learning_rate_by_its_factor(qtbot, tab):
    assert set(FACTORS) == set(SCHEDULES)
    one_unit_on_the_whole_batch(tab)
    for schedule, (settings, factors) in FACTORS.items():
        choose(tab, "trainer.schedule", schedule)
        for field, number in settings.items():
            type_into(tab, f"trainer.{field}", str(number))
        click(tab, "trainer.reset")
        train(qtbot, tab, len(factors))
        path = [moment.parameters for moment in tab.page._snapshot.moments]
        for epoch, (factor, before, after) in enumerate(zip(factors, path, path[1:], strict=False)):
            moved = before - RATE * factor * gradient(tab, before)
            assert after == pytest.approx(moved, rel=1e-9), (schedule, epoch)
        has_formula = any(r"\eta_E" in line for line in formula(tab, "trainer.formula"))
        assert has_formula == (schedule != "constant")


def test_n10_penalties_pull_at_the_weights_as_their_formulas_say(tab):
    one_unit_on_the_whole_batch(tab)
    click(tab, "trainer.one_step")  # so that the bias is not 0 any more
    for penalty in ("l1", "l2", "weight_decay"):
        type_into(tab, f"trainer.{penalty}", "0.05")
        theta = tab.page._snapshot.parameters.copy()
        click(tab, "trainer.one_step")
        weights = theta * [1, 1, 0]  # the bias is free of penalties
        pull = {"l1": np.sign(weights), "l2": weights, "weight_decay": theta}[penalty]
        wanted = theta - RATE * (gradient(tab, theta) + 0.05 * pull)
        assert tab.page._snapshot.parameters == pytest.approx(wanted, rel=1e-9), penalty
        type_into(tab, f"trainer.{penalty}", "0")


def test_n10_few_noisy_examples_are_learnt_by_heart_and_l2_or_dropout_help(qtbot, tab):
    choose_dataset(tab, "moons")
    for name, text in (("examples", "60"), ("train_share", "0.5"), ("noise", "1"), ("hidden_layers", "32, 32")):
        type_into(tab, f"trainer.{name}", text)
    choose(tab, "trainer.activation", "relu")
    choose(tab, "trainer.optimizer", "adam")
    type_into(tab, "trainer.learning_rate", "0.003")
    train(qtbot, tab, 250)
    by_heart, sentence = tab.page._snapshot.table, meaning(tab)
    assert value(tab, "trainer.result.train_accuracy") == 1.0
    lowest = int(np.argmin(by_heart[:, 2]))
    assert lowest < 100
    assert by_heart[-1, 2] > 2 * by_heart[lowest, 2]  # the validation loss rises again
    assert by_heart[-1, 1] < by_heart[lowest, 1]  # while that of training still falls
    assert sentence.startswith("Over-fitting: since epoch ")
    since = int(re.search(r"since epoch (\d+)", sentence)[1])
    assert abs(since - lowest) <= 12  # of curves smoothed over a twentieth
    assert f"has risen from {figure(by_heart[since, 2])} to {figure(by_heart[-1, 2])}" in sentence

    def gap(table):
        return table[-1, 2] - table[-1, 1]

    for name, text in (("l2", "0.03"), ("dropout", "0.5")):
        type_into(tab, f"trainer.{name}", text)
        click(tab, "trainer.reset")
        train(qtbot, tab, 250)
        helped = tab.page._snapshot.table
        assert gap(helped) < 0.3 * gap(by_heart), name
        assert helped[-1, 2] < 0.5 * by_heart[-1, 2], name
        assert not meaning(tab).startswith("Over-fitting"), name
        type_into(tab, f"trainer.{name}", "0")


def test_start_trains_as_many_epochs_as_are_typed_and_then_as_many_more(qtbot, tab):
    choose_dataset(tab, "xor")
    type_into(tab, "trainer.epochs", "7")
    for reached in (7, 14):
        click(tab, "trainer.start")
        wait_until_trained(qtbot, tab)
        assert value(tab, "trainer.result.epoch") == reached == len(tab.page._snapshot.table) - 1
        assert value(tab, "trainer.result.step") == 40 * reached
        assert re.search(rf"\bepoch {reached}\b", tab.page._understand._ended.text(), re.IGNORECASE)


def test_the_speed_limit_is_handed_on_and_lifted_while_it_trains(tab):
    type_into(tab, "trainer.epochs", "1000000")
    choose(tab, "trainer.speed", 1.0)
    click(tab, "trainer.start")
    assert tab.page.session._thread.speed == 1.0
    choose(tab, "trainer.speed", 30.0)
    assert tab.page.session._thread.speed == 30.0
    choose(tab, "trainer.speed", 0.0)
    assert tab.page.session._thread.speed == 0.0
    click(tab, "trainer.pause")


def test_spirals_are_learnt_from_9_of_10_seeds():
    """The network that issue 7 names: 8-8-8, tanh, Adam, 0.003, batches of 10; without the window, to be done soon."""
    learnt = 0
    for seed in range(10):
        scene = TrainerScene(seed=seed, optimizer="adam", learning_rate=0.003)
        assert (scene.dataset, scene.hidden_layers, scene.activation) == ("spiral", (8, 8, 8), "tanh")
        assert scene.batch_size == 10
        trainer = compute(scene).trainer(scene)
        while trainer.epoch < 500 and trainer.history.train_accuracy[-1] < 0.99:
            trainer.run_epochs(1)
        learnt += trainer.history.train_accuracy[-1] >= 0.99
    assert learnt >= 9


def test_n12_digits_never_seen_are_read_with_97_percent(qtbot, tab):
    """With what is proposed: one click on their picture, and Start."""
    choose_dataset(tab, "digits")
    shown = [reach(tab, f"trainer.{name}").text() for name in ("hidden_layers", "learning_rate", "batch_size")]
    assert shown == ["128", "0.003", "32"]
    proposed = next(preset.scene for preset in PRESETS if preset.key == "digits")
    assert tab.store.scene.experiment() == proposed.experiment()  # the worked example has the same
    train(qtbot, tab, 40)
    assert value(tab, "trainer.result.validation_accuracy") >= 0.97
    # Which digit it takes each picture for is the largest output, worked out by NumPy.
    (w1, b1), (w2, b2) = layers(tab)
    picture, examples = named(tab, "trainer.digits"), tab.results.validation
    said = np.argmax(np.maximum(0, examples.x @ w1 + b1) @ w2 + b2, axis=1)
    assert np.array_equal(picture._predictions, said[: len(picture._predictions)])
    shown = picture._count  # as many as have room
    assert shown >= 40
    right = np.sum(said[:shown] == examples.y[:shown])
    assert re.findall(r"\d+", picture.accessibleDescription()) == [str(right), str(shown)]
    assert np.mean(said == examples.y) == value(tab, "trainer.result.validation_accuracy")


def test_a_worked_example_is_opened_from_the_menu(qtbot, tab):
    reach(tab, "trainer.learning_rate").setText("0.")  # typed, and not yet taken
    open_worked_example(tab, "one_line")
    assert tab.store.scene == next(preset.scene for preset in PRESETS if preset.key == "one_line")
    assert named(tab, "trainer.learning_rate").text() == "0.03"
    train(qtbot, tab, 5)
    assert value(tab, "trainer.result.train_accuracy") > 0.9
