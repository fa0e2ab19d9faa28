"""The check itself: it agrees with a right gradient, and it finds a wrong one."""

import numpy as np
import pytest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.errors import DistributionError, NetworkError
from nnstudio.engine.gradient_check import GradientCheck
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.metrics import one_hot
from nnstudio.engine.network import Network

PAIRS = [(loss, output) for loss in LOSSES for output in LOSSES[loss].outputs]


def check(hidden="tanh", loss="cross_entropy", output="softmax"):
    network = Network((2, 4, 3, 3), hidden, output, seed=3)
    rng = np.random.default_rng(9)
    for biases in network.biases:
        biases[...] = rng.normal(0, 0.3, biases.shape)
    return network, GradientCheck(network, rng.normal(size=(7, 2)), one_hot(np.arange(7) % 3, 3), LOSSES[loss])


@pytest.mark.parametrize(("loss", "output"), PAIRS)
@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_it_agrees_for_every_activation_loss_and_output(hidden, loss, output):
    network, found = check(hidden, loss, output)
    for comparison in (
        *found.entries(range(0, len(network.parameters), 5)),
        *found.projections(3, np.random.default_rng(0)),
    ):
        assert comparison.error < 1e-8
    assert np.abs(found.gradients).max() > 1e-3


def test_an_error_in_a_single_entry_shows_in_every_direction():
    network, found = check()
    found.gradients[11] += 1e-3
    assert all(comparison.error > 1e-7 for comparison in found.projections(20, np.random.default_rng(0)))
    errors = [comparison.error for comparison in found.entries(range(len(network.parameters)))]
    assert np.argmax(errors) == 11
    assert sum(error > 1e-7 for error in errors) == 1


def test_the_network_is_left_as_it_was():
    network, found = check()
    before = network.parameters.copy()
    found.projections(3, np.random.default_rng(0))
    assert (network.parameters == before).all()


def test_a_place_that_is_none_is_refused_and_the_last_one_is_checked():
    network, found = check()
    found.gradients[-1] += 100
    assert found.entries([-1])[0].error > 99
    with pytest.raises(IndexError):
        found.entries([len(network.parameters)])


def test_extreme_sums_give_no_warning():
    network = Network((1, 2, 1), "sigmoid", "identity", seed=1)
    found = GradientCheck(network, [[1e4], [-1e4]], [[0.0], [1.0]], LOSSES["squared_error"])
    assert all(comparison.error < 1e-6 for comparison in found.projections(3, np.random.default_rng(0)))


def test_an_entry_is_the_direction_of_one_parameter():
    network, found = check()
    direction = np.zeros_like(network.parameters)
    direction[4] = 1.0
    (entry,) = found.entries([4])
    assert entry == found.along(direction)
    assert entry.back_propagated == found.gradients[4]


@pytest.mark.parametrize(
    ("network", "loss", "told"),
    [
        (Network((2, 3), runs=2), "cross_entropy", "single network"),
        (Network((2, 3), dtype=np.float32), "cross_entropy", "double precision"),
        (Network((2, 3), output="tanh"), "cross_entropy", "does not fit tanh outputs"),
        (Network((2, 2)), "cross_entropy", "targets of shape"),
        (Network((5, 3)), "cross_entropy", "network of 5 inputs"),
    ],
)
def test_what_does_not_fit_is_refused(network, loss, told):
    with pytest.raises(NetworkError, match=told):
        GradientCheck(network, np.zeros((4, 2)), np.zeros((4, 3)), LOSSES[loss])


def test_neither_are_no_examples_nor_targets_that_cannot_be():
    with pytest.raises(NetworkError, match="no examples"):
        GradientCheck(Network((2, 3)), np.zeros((0, 2)), np.zeros((0, 3)), LOSSES["cross_entropy"])
    with pytest.raises(DistributionError):
        GradientCheck(Network((2, 3)), np.zeros((1, 2)), [[0.5, 0.1, 7.0]], LOSSES["cross_entropy"])
