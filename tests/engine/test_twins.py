"""Twin units: found where they are, nowhere else, and inseparable by training."""

import numpy as np
import pytest

from nnstudio.engine.errors import NetworkError
from nnstudio.engine.network import Network
from nnstudio.engine.training import Trainer
from nnstudio.engine.twins import twins


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_from_zeros_all_units_of_a_layer_are_twins(dtype):
    assert twins(Network((2, 3, 4, 1), init="zeros", dtype=dtype)) == (((0, 1, 2),), ((0, 1, 2, 3),))


def test_random_weights_break_the_symmetry():
    assert twins(Network((2, 8, 8, 2), init="xavier_uniform", seed=1)) == ((), ())


def test_without_hidden_layers_there_is_no_one_to_be_a_twin():
    assert twins(Network((2, 3), init="zeros")) == ()


def test_groups_stand_in_order():
    network = Network((2, 5, 1), seed=3)
    for one, other in ((0, 3), (1, 4)):
        network.layers[0].affine[:, other] = network.layers[0].affine[:, one]
        network.weights[1][other] = network.weights[1][one]
    assert twins(network) == (((0, 3), (1, 4)),)


@pytest.mark.parametrize("change", ["incoming", "bias", "outgoing"])
def test_one_weight_that_differs_parts_them(change):
    network = Network((2, 2, 1), init="zeros")
    view = {"incoming": network.weights[0][:, 1], "bias": network.biases[0][:, 1], "outgoing": network.weights[1][1]}
    view[change][0] = 1e-300
    assert twins(network) == ((),)


def test_minus_zero_is_zero_and_not_a_number_is_nothing():
    network = Network((1, 4, 1), init="zeros")
    network.weights[0][0, 1] = -0.0
    network.weights[0][0, 2:] = np.nan
    assert twins(network) == (((0, 1),),)


def test_a_stack_is_refused():
    with pytest.raises(NetworkError, match="stack of 2"):
        twins(Network((2, 2, 1), runs=2))


def test_gradient_descent_never_parts_twins():
    network = Network((2, 3, 1), hidden="tanh", output="sigmoid", seed=5)
    network.layers[0].affine[:, 2] = network.layers[0].affine[:, 0]
    network.weights[1][2] = network.weights[1][0]
    start = network.parameters.copy()
    x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    y = np.array([[0.0], [1.0], [1.0], [0.0]])
    trainer = Trainer(network, x, y, loss="binary_cross_entropy", learning_rate=0.5, batch_size=4)
    trainer.run_epochs(50)
    assert np.abs(network.parameters - start).max() > 0.1
    assert twins(network) == (((0, 2),),)
