"""Layers without a bend are one layer."""

import numpy as np
import pytest

from nnstudio.engine.collapse import collapsed
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.network import Network


def with_random_biases(network):
    network.parameters[...] = np.random.default_rng(4).standard_normal(network.parameters.shape)
    return network


def test_two_layers_worked_out_by_hand():
    network = Network((2, 2, 1), hidden="identity", output="identity")
    network.weights[0][...], network.biases[0][...] = [[1, 2], [3, 4]], [5, 6]
    network.weights[1][...], network.biases[1][...] = [[10], [100]], [7]
    weights, biases = collapsed(network)
    assert weights.tolist() == [[210.0], [430.0]]  # 1·10 + 2·100, 3·10 + 4·100
    assert biases.tolist() == [657.0]  # 5·10 + 6·100 + 7


@pytest.mark.parametrize("sizes", [(3, 2), (3, 4, 2), (5, 8, 1, 7, 3), (2, *[6] * 8, 4)])
def test_the_one_layer_computes_the_same_logits(sizes):
    network = with_random_biases(Network(sizes, hidden="identity", output="identity"))
    weights, biases = collapsed(network)
    x = np.random.default_rng(0).standard_normal((20, sizes[0]))
    assert weights.shape == (sizes[0], sizes[-1])
    assert biases.shape == (sizes[-1],)
    np.testing.assert_allclose(x @ weights + biases, network.forward(x), rtol=1e-9, atol=1e-9)


def test_softmax_behind_the_logits_changes_nothing_about_them():
    network = with_random_biases(Network((3, 4, 2), hidden="identity"))
    weights, biases = collapsed(network)
    logits = np.ones((1, 3)) @ weights + biases
    assert network.forward(np.ones((1, 3))) == pytest.approx(np.exp(logits) / np.exp(logits).sum())


def test_a_narrow_layer_bounds_the_rank():
    network = with_random_biases(Network((5, 8, 2, 8, 6), hidden="identity"))
    assert np.linalg.matrix_rank(collapsed(network)[0]) == 2


def test_the_result_is_a_copy():
    network = Network((3, 2))
    collapsed(network)[0][...] = 9.0
    assert not np.any(network.weights[0] == 9.0)


def test_in_single_precision():
    assert collapsed(Network((3, 4, 2), hidden="identity", dtype=np.float32))[0].dtype == np.float32


@pytest.mark.parametrize(
    ("network", "words"),
    [
        (Network((2, 3, 3, 2), hidden=("identity", "tanh")), "layer 2 is bent by Tanh"),
        (Network((2, 3, 2), hidden="relu"), "layer 1 is bent by ReLU"),
        (Network((2, 3, 2), hidden="identity", runs=2), "stack"),
    ],
)
def test_what_does_not_collapse_is_refused(network, words):
    with pytest.raises(NetworkError, match=words):
        collapsed(network)
