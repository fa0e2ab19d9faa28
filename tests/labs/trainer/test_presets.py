"""Every worked example can be trained, and shows what its title says. They are trained without a window."""

import functools

import numpy as np
import pytest

from nnstudio.engine.collapse import collapsed
from nnstudio.engine.twins import twins
from nnstudio.labs.trainer.presets import PRESET_GROUPS, PRESETS
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene

SCENES = {preset.key: preset.scene for preset in PRESETS}


@functools.cache
def trained(key):
    """Return the trainer of a worked example after all its epochs, and its last record by name."""
    scene = SCENES[key]
    trainer = compute(scene).trainer(scene)
    trainer.run_epochs(scene.epochs)
    _, *figures = trainer.figures()
    return trainer, dict(zip(("loss", "validation_loss", "accuracy", "validation_accuracy"), figures, strict=True))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_it_can_be_trained_and_its_title_is_short(preset):
    assert not problems(preset.scene)
    assert len(preset.title.source) <= 60


def test_keys_are_unique_and_the_ones_that_others_use_are_there():
    assert len(SCENES) == len(PRESETS)
    assert SCENES["spiral"] == TrainerScene()
    assert {"four_units_for_xor", "digits"} <= set(SCENES)


@pytest.mark.parametrize(
    ("key", "least"),
    [
        ("logistic_regression", 0.99),
        ("one_line", 0.99),
        ("two_units_for_xor", 0.88),  # two lines leave a strip: its ends and the middle are wrong
        ("four_units_for_xor", 0.96),
        ("circles", 0.99),
        ("squares_as_inputs", 0.99),
        ("spiral", 0.95),
        ("adam_on_spiral", 0.99),
        ("three_arms", 0.99),
        ("one_by_one", 0.99),
        ("house_prices", 0.9),
        ("sine", 0.97),
        ("hills_and_dips", 0.9),
        ("iris", 0.96),
        ("digits", 0.99),
    ],
)
def test_it_is_learnt(key, least):
    assert trained(key)[1]["accuracy"] >= least


def test_groups_hold_each_of_them_once():
    grouped = [preset for _, presets in PRESET_GROUPS for preset in presets]
    assert tuple(grouped) == PRESETS
    assert len({title.source for title, _ in PRESET_GROUPS}) == len(PRESET_GROUPS)
    for _, presets in PRESET_GROUPS:
        assert 2 <= len(presets) <= 5


def test_digits_that_were_never_seen_are_recognised():
    assert SCENES["digits"].epochs <= 40
    assert trained("digits")[1]["validation_accuracy"] >= 0.97


def test_two_units_are_not_enough_for_xor_and_one_line_even_less():
    assert trained("two_units_for_xor")[1]["accuracy"] < 0.93 < trained("four_units_for_xor")[1]["accuracy"]


def test_adam_is_sooner():
    assert trained("adam_on_spiral")[1]["loss"] < 0.5 * trained("spiral")[1]["loss"]


@pytest.mark.parametrize("key", ["twins", "zeros"])
def test_units_that_begin_equal_are_still_twins(key):
    assert twins(trained(key)[0].network) == (((0, 1, 2, 3),),)
    assert trained(key)[1]["accuracy"] < 0.75


def test_of_all_zeros_only_the_last_bias_learns():
    network = trained("zeros")[0].network
    assert np.flatnonzero(network.parameters).tolist() == [network.parameters.size - 1]


def test_linear_layers_are_one_layer():
    trainer, figures = trained("linear_layers")
    weights, biases = collapsed(trainer.network)
    x = compute(SCENES["linear_layers"]).train.x
    assert trainer.network.forward(x) == pytest.approx(1 / (1 + np.exp(-(x @ weights + biases))))
    assert figures["accuracy"] < 0.92


def test_one_example_at_a_time_is_faster_an_epoch_and_less_smooth():
    single, whole = (trained(key)[0].history.train_loss for key in ("one_by_one", "all_at_once"))
    assert single[-1] < 0.1 * whole[-1]
    assert np.all(np.diff(whole) < 0)
    assert np.any(np.diff(single) > 0)


def test_penalty_and_dropout_help_against_learning_by_heart():
    by_heart, l2, dropout = (trained(key)[1] for key in ("over_fitting", "l2", "dropout"))
    assert by_heart["accuracy"] == 1.0
    assert by_heart["validation_loss"] > 2 * l2["validation_loss"]
    assert by_heart["validation_loss"] > 2 * dropout["validation_loss"]
    for helped in (l2, dropout):
        assert helped["validation_accuracy"] > by_heart["validation_accuracy"]
