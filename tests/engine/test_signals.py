"""Signals and gradients through many layers, against `trace`, finite differences, and what is known of depth."""

import math

import numpy as np
import pytest

from nnstudio.engine.errors import NetworkError
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import Network
from nnstudio.engine.signals import signals
from nnstudio.engine.trace import trace
from tests.engine.differences import central_difference

LOSS = LOSSES["cross_entropy"]


def batch(examples=6, inputs=5, classes=3):
    rng = np.random.default_rng(1)
    return rng.standard_normal((examples, inputs)), np.eye(classes)[np.arange(examples) % classes]


@pytest.mark.parametrize("hidden", ["sigmoid", "relu", "prelu", "rrelu", "selu", "gelu"])
def test_a_batch_says_what_single_examples_say(hidden):
    x, y = batch()
    network = Network((5, 4, 7, 3), hidden=hidden, seed=3)
    layers = signals(network, x, y, LOSS)
    traces = [trace(network, one, target, LOSS) for one, target in zip(x, y, strict=True)]
    for index, layer in enumerate(layers):
        a = np.array([each.layers[index].a for each in traces])
        delta = np.array([each.layers[index].delta for each in traces])
        slopes = np.array([each.layers[index].slopes for each in traces])
        assert layer.units == a.shape[1]
        assert layer.gradient == pytest.approx(np.sqrt(np.mean(delta**2)))
        assert layer.slope == pytest.approx(np.mean(np.abs(slopes)))
        assert layer.mean == pytest.approx(a.mean())
        assert layer.deviation == pytest.approx(a.std())
        assert layer.silent == np.mean(a == 0)
        assert layer.dead == sum(not slopes[:, unit].any() for unit in range(layer.units))
        assert layer.spread == pytest.approx(np.quantile(a, (0.05, 0.25, 0.5, 0.75, 0.95)))


@pytest.mark.parametrize("hidden", ["sigmoid", "tanh", "gelu", "selu"])
def test_gradients_are_the_differences_that_moved_biases_make(hidden):
    """A bias is added to z: ∂ℓ/∂b of one example, by central differences, is ∂ℓ/∂z."""
    x, y = batch(examples=1)
    network = Network((5, 4, 6, 3), hidden=hidden, seed=3)
    for index, layer in enumerate(signals(network, x, y, LOSS)):
        biases = network.biases[index]
        before = biases.copy()

        def loss(moved, biases=biases):
            biases[...] = moved
            return -float(np.log(network.forward(x)[y == 1])[0])

        slopes = central_difference(loss, before)
        biases[...] = before
        assert layer.gradient == pytest.approx(np.sqrt(np.mean(np.square(slopes))), rel=1e-6)


@pytest.mark.parametrize("count", [1, 2, 3, 20, 21, 41])
def test_quantiles_lie_where_numpy_has_them(count):
    x, y = np.random.default_rng(count).standard_normal((count, 5)), np.eye(3)[np.arange(count) % 3]
    network = Network((5, 1, 3), hidden="identity")
    (layer,) = signals(network, x, y, LOSS)
    assert layer.spread == pytest.approx(np.quantile(x @ network.weights[0], (0.05, 0.25, 0.5, 0.75, 0.95)))


def test_quantiles_may_be_infinite_and_one_that_is_no_number_spoils_all():
    y = np.eye(3)[[0, 1, 2, 0, 1]]
    network = Network((1, 1, 3), hidden="identity")
    network.weights[0][...] = 1.0
    (layer,) = signals(network, [[-np.inf], [1.0], [2.0], [3.0], [np.inf]], y, LOSS)
    assert layer.spread[1:4] == (1.0, 2.0, 3.0)
    (layer,) = signals(network, np.full((5, 1), np.inf), y, LOSS)
    assert layer.spread == (np.inf,) * 5
    (layer,) = signals(network, [[np.nan], [1.0], [2.0], [3.0], [4.0]], y, LOSS)
    assert np.isnan(layer.spread).all()


def test_a_unit_is_dead_where_no_example_gets_a_slope():
    """By hand: with weights (1, −1) and positive inputs the first ReLU lives, the second one is dead."""
    network = Network((1, 2, 2), hidden="relu")
    network.weights[0][...] = [[1.0, -1.0]]
    (layer,) = signals(network, [[1.0], [2.0], [3.0]], np.eye(2)[[0, 1, 0]], LOSS)
    assert (layer.dead, layer.silent, layer.slope, layer.mean) == (1, 0.5, 0.5, 1.0)


def test_ten_sigmoids_leave_at_most_a_quarter_each():
    x, y = batch()
    layers = signals(Network((5, *[8] * 10, 3), hidden="sigmoid"), x, y, LOSS)
    assert all(layer.slope <= 0.25 for layer in layers)
    assert math.prod(layer.slope for layer in layers) <= 0.25**10


def test_the_smallest_gradients_are_not_lost_in_their_squares():
    x, y = batch()
    layers = signals(Network((5, *[4] * 300, 3), hidden="sigmoid"), x, y, LOSS)
    assert 0 < layers[0].gradient < 1e-170


def test_what_explodes_is_infinite_without_a_warning(recwarn):
    x, y = batch()
    huge = Network((5, *[64] * 50, 3), hidden="identity")
    for weights in huge.weights:
        weights[...] = 1e9
    layers = signals(huge, x, y, LOSS)
    assert not math.isfinite(layers[-1].mean)
    assert not recwarn


def test_what_does_not_fit_is_refused():
    x, y = batch()
    network = Network((5, 4, 3))
    for bad in (
        lambda: signals(Network((5, 4, 3), runs=2), x, y, LOSS),
        lambda: signals(network, x[:, 1:], y, LOSS),
        lambda: signals(network, x, y[1:], LOSS),
        lambda: signals(network, x, y, LOSSES["squared_error"]),
    ):
        with pytest.raises(NetworkError):
            bad()
