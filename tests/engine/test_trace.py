"""One example on its way forward and back, with every number."""

import math

import numpy as np
import pytest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.errors import DistributionError, NetworkError
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import Network
from nnstudio.engine.trace import trace
from nnstudio.engine.training import Trainer

PAIRS = [(loss, output) for loss in LOSSES for output in LOSSES[loss].outputs]


def worked_network():
    network = Network((2, 2, 1), "sigmoid", "sigmoid")
    network.weights[0][...] = [[0.1, 0.4], [0.8, 0.6]]
    network.biases[0][...] = 0.0
    network.weights[1][...] = [[0.3], [0.9]]
    network.biases[1][...] = 0.0
    return network


def test_n6_every_number_worked_by_hand():
    # x = (0.35, 0.9), y = 0.5, squared error with its half: a worked example often used in lectures.
    found = trace(worked_network(), [0.35, 0.9], [0.5], LOSSES["squared_error"])
    hidden, output = found.layers
    z = [0.35 * 0.1 + 0.9 * 0.8, 0.35 * 0.4 + 0.9 * 0.6]
    a = [1 / (1 + math.exp(-each)) for each in z]
    out = 1 / (1 + math.exp(-(0.3 * a[0] + 0.9 * a[1])))
    assert list(hidden.z) == pytest.approx(z, rel=1e-14)
    assert list(hidden.z) == pytest.approx([0.755, 0.68], rel=1e-14)
    assert list(hidden.a) == pytest.approx(a, rel=1e-14)
    assert float(found.output[0]) == pytest.approx(out, rel=1e-14)
    assert out == pytest.approx(0.6903, abs=5e-5)
    assert found.loss == pytest.approx((out - 0.5) ** 2 / 2, rel=1e-14)
    delta = (out - 0.5) * out * (1 - out)
    assert list(output.activation_gradients) == pytest.approx([out - 0.5], rel=1e-13)
    assert list(output.slopes) == pytest.approx([out * (1 - out)], rel=1e-14)
    assert list(output.delta) == pytest.approx([delta], rel=1e-13)
    assert output.weight_gradients[:, 0] == pytest.approx([delta * each for each in a], rel=1e-13)
    deltas = [delta * weight * each * (1 - each) for weight, each in zip((0.3, 0.9), a, strict=True)]
    assert list(hidden.delta) == pytest.approx(deltas, rel=1e-13)
    assert hidden.weight_gradients == pytest.approx(np.outer([0.35, 0.9], deltas), rel=1e-13)
    assert list(hidden.bias_gradients) == pytest.approx(deltas, rel=1e-13)


@pytest.mark.parametrize(("loss", "output"), PAIRS)
@pytest.mark.parametrize("hidden", [name for name in ACTIVATIONS if name != "rrelu"])
def test_it_is_what_training_computes(hidden, loss, output):
    network = Network((3, 4, 2, 3), hidden, output, seed=3)
    rng = np.random.default_rng(4)
    for biases in network.biases:
        biases[...] = rng.normal(0, 0.3, biases.shape)
    x, y = rng.normal(size=3), np.array([0.0, 1.0, 0.0])
    found = trace(network, x, y, LOSSES[loss])
    start = network.parameters.copy()
    trainer = Trainer(network, x[None], y[None], loss=loss, learning_rate=1.0)
    assert found.loss == pytest.approx(trainer.history.train_loss[0], rel=1e-12)
    trainer.run_steps(1)
    for layer, step in zip(found.layers, network.layers_of(start - network.parameters), strict=True):
        assert layer.weight_gradients == pytest.approx(step.weights, abs=1e-12)
        assert layer.bias_gradients == pytest.approx(step.biases[0], abs=1e-12)
        if step.negative_slope is not None:
            assert layer.negative_slope_gradient == pytest.approx(step.negative_slope.item(), abs=1e-12)


@pytest.mark.parametrize("output", ["softmax", "sigmoid", "identity", "tanh"])
def test_forward_it_says_what_the_network_says(output):
    network = Network((2, 5, 3), output=output, seed=1)
    found = trace(network, [0.3, -1.0], [0, 1, 0], LOSSES["cross_entropy" if output == "softmax" else "squared_error"])
    assert found.output == pytest.approx(network.forward([[0.3, -1.0]])[0], rel=1e-13)
    for index, layer in enumerate(found.layers):
        assert layer.z == pytest.approx(layer.x @ network.weights[index] + network.biases[index][0], rel=1e-13)
    assert (found.layers[1].x == found.layers[0].a).all()


def test_what_is_differentiated_together_is_not_told_apart():
    found = trace(Network((2, 3)), [1.0, 2.0], [0, 1, 0], LOSSES["cross_entropy"])
    assert found.layers[0].slopes is None
    assert np.isnan(found.layers[0].activation_gradients).all()
    assert found.layers[0].delta == pytest.approx(found.output - [0, 1, 0], rel=1e-14)


def test_they_are_copies():
    network = worked_network()
    found = trace(network, [0.35, 0.9], [0.5], LOSSES["squared_error"])
    network.parameters[...] = 0
    assert found.layers[0].weights.tolist() == [[0.1, 0.4], [0.8, 0.6]]


def test_the_infinite_is_infinite():
    network = Network((1, 1), output="identity")
    network.parameters[...] = [1e308, 0]
    assert trace(network, [100.0], [0.0], LOSSES["squared_error"]).loss == math.inf


@pytest.mark.parametrize(
    ("network", "x", "y", "loss", "told"),
    [
        (Network((2, 1), output="identity", runs=2), [1, 2], [1], "squared_error", "single network"),
        (Network((2, 1), output="identity"), [1, 2, 3], [1], "squared_error", "shapes"),
        (Network((2, 1), output="identity"), [[1, 2]], [1], "squared_error", "shapes"),
        (Network((2, 1), output="identity"), [1, 2], [1, 0], "squared_error", "shapes"),
        (Network((2, 1), output="identity"), [1, 2], [1], "cross_entropy", "does not fit identity outputs"),
    ],
)
def test_what_does_not_fit_is_refused(network, x, y, loss, told):
    with pytest.raises(NetworkError, match=told):
        trace(network, x, y, LOSSES[loss])


def test_a_target_that_cannot_be_is_refused():
    with pytest.raises(DistributionError):
        trace(Network((2, 3)), [1, 2], [0.5, 0.1, 7.0], LOSSES["cross_entropy"])
