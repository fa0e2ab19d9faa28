"""Distributions of each layer's numbers, against formulas written out and finite differences."""

import numpy as np
import pytest

from nnstudio.engine.errors import LabelError, NetworkError
from nnstudio.engine.layer_distributions import MOST_EXAMPLES, MOST_NUMBERS, QUANTILES, LayerDistributions
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import Network
from tests.engine.differences import central_difference


def examples(count=40, inputs=3, classes=3):
    rng = np.random.default_rng(1)
    return rng.standard_normal((count, inputs)), rng.integers(0, classes, count)


def quantiles(numbers):
    return pytest.approx(np.quantile(numbers, QUANTILES), rel=1e-9, abs=1e-15)


def test_weights_and_activations_of_every_layer():
    x, labels = examples()
    network = Network((3, 5, 4, 3), hidden=("tanh", "relu"), seed=2)
    network.parameters[...] += 0.1  # biases are not among the weights
    measured = LayerDistributions(network, x, labels, LOSSES["cross_entropy"]).measure(network.parameters)
    first = np.tanh(x @ network.weights[0] + network.biases[0])
    second = np.maximum(0, first @ network.weights[1] + network.biases[1])
    for index, a in enumerate((first, second, network.forward(x))):
        assert measured.activations[index] == quantiles(a)
        assert measured.weights[index] == quantiles(network.weights[index])


@pytest.mark.parametrize("hidden", ["tanh", "prelu", "sigmoid"])
def test_gradients_are_the_differences_that_moved_weights_make(hidden):
    x, labels = examples()
    network = Network((3, 5, 4, 3), hidden=hidden, seed=2)
    measured = LayerDistributions(network, x, labels, LOSSES["cross_entropy"]).measure(network.parameters)
    for index, weights in enumerate(network.weights):
        before = weights.copy()

        def loss(moved, weights=weights):
            weights[...] = moved
            return -float(np.log(network.forward(x)[np.arange(len(x)), labels]).mean())

        slopes = central_difference(loss, before)
        weights[...] = before
        assert measured.gradients[index] == pytest.approx(np.quantile(np.abs(slopes), QUANTILES), rel=1e-4, abs=1e-9)


def test_measuring_changes_no_network_and_follows_the_parameters():
    x, labels = examples()
    network = Network((3, 5, 3), seed=2)
    before = network.parameters.copy()
    distributions = LayerDistributions(network, x, labels, LOSSES["cross_entropy"])
    first = distributions.measure(before)
    twice = distributions.measure(2.0 * before)
    assert np.array_equal(network.parameters, before)
    assert twice.weights == pytest.approx(2.0 * first.weights)
    assert np.array_equal(distributions.measure(before).gradients, first.gradients)


def test_only_the_first_examples_are_looked_at():
    x, labels = examples(MOST_EXAMPLES + 100)
    network = Network((3, 5, 3))
    loss = LOSSES["cross_entropy"]
    few = LayerDistributions(network, x[:MOST_EXAMPLES], labels[:MOST_EXAMPLES], loss).measure(network.parameters)
    all_of_them = LayerDistributions(network, x, labels, loss).measure(network.parameters)
    assert np.array_equal(few.activations, all_of_them.activations)


def test_of_very_many_numbers_evenly_spaced_ones_stand_for_all():
    x, labels = examples(inputs=64)
    network = Network((64, 256, 256, 3), seed=1)
    network.weights[1][17, 33], network.weights[1][200, 3] = -9.0, 9.0
    assert network.weights[1].size > MOST_NUMBERS
    measured = LayerDistributions(network, x, labels, LOSSES["cross_entropy"]).measure(network.parameters)
    assert measured.weights[1][[0, -1]].tolist() == [-9.0, 9.0]
    expected = np.quantile(network.weights[1], QUANTILES)
    assert measured.weights[1][1:-1] == pytest.approx(expected[1:-1], abs=0.003)


def test_many_numbers_are_not_all_of_the_same_columns():
    network = Network((256, 256), output="identity")
    network.weights[0][:, ::8] = 9.0  # of 65,536 numbers every eighth is looked at: of the same columns all were 9
    network.weights[0][:, 1::8] = -9.0
    x, y = np.zeros((1, 256)), np.zeros((1, 256))
    measured = LayerDistributions(network, x, y, LOSSES["squared_error"]).measure(network.parameters)
    assert measured.weights[0][[1, 5]].tolist() == [-9.0, 9.0]
    assert np.abs(measured.weights[0][2:5]).max() < 1.0


@pytest.mark.parametrize(
    ("output", "loss", "units", "y"),
    [
        ("sigmoid", "binary_cross_entropy", 1, np.array([0, 1, 1, 0])),
        ("softmax", "cross_entropy", 3, np.eye(3)[[0, 1, 2, 0]]),
        ("identity", "squared_error", 1, np.array([1.5, 2.0, -3.0, 0.0])),
        ("identity", "squared_error", 1, np.array([15, 20, -3, 0])),
        ("identity", "squared_error", 2, np.zeros((4, 2))),
    ],
)
def test_targets_are_what_the_trainer_takes(output, loss, units, y):
    network = Network((3, 4, units), output=output)
    measured = LayerDistributions(network, examples(4)[0], y, LOSSES[loss]).measure(network.parameters)
    assert measured.gradients.shape == (2, len(QUANTILES))
    assert np.isfinite(measured.gradients).all()


def test_whole_numbers_of_a_regression_are_numbers():
    network = Network((1, 1), output="identity")
    network.parameters[...] = 0.0
    measured = LayerDistributions(network, [[1.0]], [5], LOSSES["squared_error"]).measure(network.parameters)
    one = LayerDistributions(network, [[1.0]], [[1.0]], LOSSES["squared_error"]).measure(network.parameters)
    assert measured.gradients[0, 0] == pytest.approx(5.0 * one.gradients[0, 0])


def test_what_is_no_number_stays_none():
    x, labels = examples()
    network = Network((3, 5, 3), hidden="relu")
    distributions = LayerDistributions(network, x, labels, LOSSES["cross_entropy"])
    measured = distributions.measure(np.full_like(network.parameters, np.nan))
    assert np.isnan(measured.weights).all()
    measured = distributions.measure(np.full_like(network.parameters, np.inf))
    assert np.isposinf(measured.weights).all()


def test_in_single_precision():
    x, labels = examples()
    network = Network((3, 5, 3), dtype=np.float32)
    measured = LayerDistributions(network, x, labels, LOSSES["cross_entropy"]).measure(network.parameters)
    assert measured.weights[1] == pytest.approx(np.quantile(network.weights[1], QUANTILES), rel=1e-5)


@pytest.mark.parametrize(
    ("network", "x", "y", "error"),
    [
        (Network((3, 3), runs=2), np.zeros((2, 3)), [0, 1], NetworkError),
        (Network((3, 3)), np.zeros((2, 4)), [0, 1], NetworkError),
        (Network((3, 3)), np.zeros((2, 3)), [0, 1, 2], NetworkError),
        (Network((3, 3)), np.zeros((0, 3)), np.zeros((0, 3)), NetworkError),
        (Network((3, 3)), np.zeros((2, 3)), [0, 7], LabelError),
    ],
)
def test_what_does_not_fit_is_refused(network, x, y, error):
    with pytest.raises(error):
        LayerDistributions(network, x, y, LOSSES["cross_entropy"])
