"""Softmax regression: its gradients, and gradient descent beside other ways to compute the same."""

import math

import numpy as np
import pytest

from nnstudio.data.bundled import iris
from nnstudio.engine.errors import LabelError
from nnstudio.engine.gradient_check import GradientCheck
from nnstudio.engine.history import COLUMNS
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.metrics import one_hot
from nnstudio.engine.network import Network
from nnstudio.engine.softmax_regression import RegressionDescent, gradients, logits
from nnstudio.engine.training import Trainer

W = np.random.default_rng(5).normal(size=(4, 3))
B = np.array([0.1, -0.4, 0.2])


def descent(weights=W, biases=B, rate=0.1, most_steps=50):
    return RegressionDescent(iris().x, iris().labels, weights, biases, rate, most_steps)


def network():
    one_layer = Network((4, 3))
    one_layer.weights[0][...] = W
    one_layer.biases[0][...] = B
    return one_layer


def test_logits_are_weighted_sums_and_a_bias():
    assert logits([1.0, 2.0], [[3.0, -1.0], [0.5, 2.0]], [10.0, 20.0]).tolist() == [14.0, 23.0]
    assert logits([[1, 2], [0, 0]], [[3, -1], [0, 2]], [10, 20]).tolist() == [[13.0, 23.0], [10.0, 20.0]]


def test_gradients_are_those_of_the_summed_loss():
    x, y = iris().x, one_hot(iris().labels, 3)
    check = GradientCheck(network(), x, y, LOSSES["cross_entropy"])
    weight_gradient, bias_gradient = gradients(x, y, W, B)
    together = np.vstack([weight_gradient, bias_gradient]).ravel() / len(x)  # the network takes the mean
    np.testing.assert_allclose(together, check.gradients, rtol=1e-12, atol=1e-13)
    np.testing.assert_allclose(together, [each.difference_quotient for each in check.entries(range(15))], atol=1e-8)


def test_of_one_example_the_gradient_is_an_outer_product():
    weight_gradient, bias_gradient = gradients([[2.0, -1.0]], [[0.0, 1.0]], np.zeros((2, 2)), [0.0, 0.0])
    assert weight_gradient.tolist() == [[1.0, -1.0], [-0.5, 0.5]]
    assert bias_gradient.tolist() == [0.5, -0.5]


def test_descent_is_what_the_trainer_does_with_all_examples_in_one_batch():
    path = descent()
    path.advance_to(50)
    one_layer = network()
    trainer = Trainer(one_layer, iris().x, iris().labels, learning_rate=0.1, batch_size=150)
    trainer.run_epochs(50)
    weights, biases = path.parameters_at(50)
    np.testing.assert_allclose(weights, one_layer.weights[0], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(biases, one_layer.biases[0][0], rtol=1e-9, atol=1e-12)
    records = trainer.history.table()
    np.testing.assert_allclose(path.losses, records[:, COLUMNS.index("train_loss")], rtol=1e-9)
    np.testing.assert_allclose(path.accuracies, records[:, COLUMNS.index("train_accuracy")], rtol=1e-12)


def test_the_path_is_the_same_however_it_is_walked():
    at_once, bit_by_bit = descent(), descent()
    at_once.advance_to(50)
    for step in (0, 1, 2, 7, 3, 50):
        bit_by_bit.advance_to(step)
    assert bit_by_bit.steps == 50
    np.testing.assert_allclose(bit_by_bit.losses, at_once.losses, rtol=1e-14)
    np.testing.assert_array_equal(bit_by_bit.accuracies, at_once.accuracies)
    for step in range(51):
        np.testing.assert_array_equal(bit_by_bit.parameters_at(step)[0], at_once.parameters_at(step)[0])


def test_before_the_first_step_it_is_at_its_start():
    path = descent(np.zeros((4, 3)), np.zeros(3))
    assert path.losses == pytest.approx([math.log(3)])
    assert path.accuracies == pytest.approx([1 / 3])
    assert path.parameters_at(0)[0].tolist() == np.zeros((4, 3)).tolist()


def test_the_start_is_copied_and_the_path_cannot_be_written_into():
    weights = W.copy()
    path = descent(weights)
    weights[...] = 7.0
    np.testing.assert_array_equal(path.parameters_at(0)[0], W)
    for array in (*path.parameters_at(0), path.losses, path.accuracies):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0.0


def test_huge_steps_stay_finite():
    path = descent(np.full((4, 3), 1e6) * [1.0, -1.0, 1.0], B, 1000.0)
    path.advance_to(50)
    assert np.isfinite(path.losses).all()
    assert np.isfinite(path.parameters_at(50)[0]).all()


def test_what_is_refused():
    with pytest.raises(LabelError):
        RegressionDescent(iris().x[:1], [3], W, B, 0.1, 5)
    path = descent(most_steps=5)
    with pytest.raises(IndexError):
        path.advance_to(6)
    with pytest.raises(IndexError):
        path.parameters_at(1)
