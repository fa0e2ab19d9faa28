"""The check itself: it agrees with a right gradient, and it finds a wrong one."""

import numpy as np
import pytest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.errors import NetworkError
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
