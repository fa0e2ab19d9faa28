"""Dead units: ReLUs that are 0, and flat, for every example."""

import numpy as np
import pytest

from nnstudio.engine.dead_units import can_die, dead_units
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.network import Network
from nnstudio.engine.training import Trainer

X = np.array([[1.0, 2.0], [-1.0, 0.5], [0.0, 0.0]])


def network(hidden="relu", sizes=(2, 3, 1)):
    made = Network(sizes, hidden, "sigmoid", seed=1)
    made.parameters[...] = 0.5
    return made


def test_a_unit_below_zero_for_every_example_is_dead():
    relus = network()
    relus.biases[0][0, 1] = -2.0  # 0.5 · 1 + 0.5 · 2 − 2 < 0, and less for the others
    assert [mask.tolist() for mask in dead_units(relus, X)] == [[False, True, False]]


def test_one_example_is_enough_to_live():
    relus = network()
    relus.biases[0][0] = (-1.5, -1.5 + 1e-12, -1.4)  # the largest z is 1.5 + b: 0 is dead, as the slope there is 0
    assert dead_units(relus, X)[0].tolist() == [True, False, False]


@pytest.mark.parametrize("hidden", ["leaky_relu", "prelu", "tanh", "sigmoid", "gelu", "step", "identity"])
def test_only_relus_die(hidden):
    others = network(hidden)
    others.biases[0][...] = -1000.0
    assert not can_die(others)
    assert not dead_units(others, X)[0].any()


def test_each_layer_for_itself():
    mixed = network(("relu", "tanh", "relu"), (2, 3, 2, 2, 1))
    assert can_die(mixed)
    mixed.biases[0][...] = -1000.0
    mixed.weights[2][:, 0] = 0.0
    mixed.biases[2][0, 0] = -0.1
    first, second, third = dead_units(mixed, X)
    assert (first.tolist(), second.tolist(), third.tolist()) == ([True] * 3, [False] * 2, [True, False])


def test_what_is_not_a_number_is_not_dead():
    broken = network()
    broken.weights[0][0, 0] = np.nan
    assert not dead_units(broken, X)[0][0]


def test_many_examples_are_looked_at_to_the_last_one():
    relus = network()
    relus.biases[0][...] = -50.0
    x = np.zeros((40_000, 2))
    assert dead_units(relus, x)[0].all()
    x[-1] = 100.0
    assert not dead_units(relus, x)[0].any()


def test_no_step_moves_what_is_dead():
    relus = Network((2, 6, 1), "relu", "sigmoid", "he_uniform", seed=3)
    relus.biases[0][0, :2] = -100.0
    before = relus.layers[0].affine.copy()
    x = np.random.default_rng(0).normal(size=(40, 2))
    Trainer(relus, x, x[:, 0] > 0, loss="binary_cross_entropy", learning_rate=0.1).run_epochs(5)
    moved = np.any(relus.layers[0].affine != before, axis=0)
    assert moved.tolist() == (~dead_units(relus, x)[0]).tolist()


def test_what_cannot_be_answered():
    with pytest.raises(NetworkError, match="stack of 4"):
        dead_units(Network((2, 3, 1), "relu", "sigmoid", runs=4), X)
    with pytest.raises(NetworkError, match="without examples"):
        dead_units(network(), np.empty((0, 2)))
    with pytest.raises(NetworkError, match="2 inputs"):
        dead_units(network(), np.ones((3, 5)))
