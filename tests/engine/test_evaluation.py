"""How well a network does: figures by hand, whatever its output and its targets mean."""

import math

import numpy as np
import pytest

from nnstudio.engine import pieces
from nnstudio.engine.network import Network
from nnstudio.engine.training import Trainer


def figures(network, x, y, loss):
    """Return loss and accuracy as training records them for the untrained network."""
    history = Trainer(network, x, y, loss=loss).history
    return history.train_loss[0], history.train_accuracy[0]


def linear(weights, output):
    network = Network((1, len(weights)), output=output, init="zeros")
    network.weights[0][0] = weights
    return network


X = [[-2.0], [-1.0], [1.0], [3.0]]


@pytest.mark.parametrize(("loss", "output"), [("binary_cross_entropy", "sigmoid"), ("squared_error", "sigmoid")])
def test_one_output_for_yes_or_no_is_right_on_its_side_of_a_half(loss, output):
    assert figures(linear([1.0], output), X, [0, 0, 1, 1], loss)[1] == 1
    assert figures(linear([1.0], output), X, [0, 1, 0, 1], loss)[1] == 0.5
    assert figures(linear([1.0], output), X, [[1.0], [1.0], [0.0], [1.0]], loss)[1] == 0.25


def test_of_logits_the_middle_is_0():
    assert figures(linear([0.1], "sigmoid"), X, [0, 0, 1, 1], "binary_cross_entropy")[1] == 1


def test_smoothed_classes_are_still_classes():
    smooth = [[0.9, 0.05, 0.05], [0.9, 0.05, 0.05], [0.05, 0.05, 0.9], [0.05, 0.9, 0.05]]
    assert figures(linear([-1.0, 0.0, 1.0], "sigmoid"), X, smooth, "binary_cross_entropy")[1] == 0.75


def test_validation_is_judged_as_training_is():
    several, one = [[1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]], [[1.0, 0.0], [0.0, 1.0]]
    network = linear([-1.0, 1.0], "sigmoid")
    history = Trainer(network, X, several, loss="binary_cross_entropy", validation=([[1.0], [1.0]], one)).history
    assert history.validation_accuracy[0] == 0.5


def test_the_mean_of_large_losses_does_not_overflow():
    assert figures(linear([0.0], "identity"), [[1.0], [1.0]], [[1.5e308], [1.5e308]], "absolute_error")[0] == 1.5e308


def test_a_margin_is_right_on_its_side_of_0():
    loss, accuracy = figures(linear([0.5], "identity"), X, [0, 1, 1, 1], "hinge")
    assert accuracy == 0.75
    assert loss == pytest.approx((0 + 1.5 + 0.5 + 0) / 4)


def test_of_several_classes_the_largest_output_counts():
    assert figures(linear([-1.0, 0.0, 1.0], "softmax"), X, [0, 0, 2, 1], "cross_entropy")[1] == 0.75
    assert figures(linear([-1.0, 0.0, 1.0], "sigmoid"), X, [0, 0, 2, 1], "binary_cross_entropy")[1] == 0.75


def test_of_several_labels_each_answer_counts():
    y = [[1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]  # says: yes no, yes no, no yes, no yes
    loss, accuracy = figures(linear([-1.0, 1.0], "sigmoid"), X, y, "binary_cross_entropy")
    assert accuracy == 6 / 8
    assert loss == pytest.approx(
        (2 * math.log1p(math.exp(-2)) + math.log1p(math.exp(-1)) + math.log1p(math.e)
         + 2 * math.log1p(math.exp(-1)) + math.log1p(math.exp(-3)) + math.log1p(math.exp(3))) / 4
    )  # fmt: skip


def test_of_numbers_it_is_the_share_of_the_variance_that_is_explained():
    """The deviations from the mean 0.25 of y are −4.25, −2.25, 1.75, 4.75: 48.75 altogether, of which 1 is left."""
    y = [[-4.0], [-2.0], [2.0], [5.0]]
    loss, explained = figures(linear([2.0], "identity"), X, y, "squared_error")
    assert (loss, explained) == (0.5 / 4, pytest.approx(1 - 1 / 48.75, rel=1e-15))
    # Whole numbers are numbers too where a single output is one, and classes where it tells of them, or several do.
    assert figures(linear([2.0], "identity"), X, [-4, -2, 2, 5], "squared_error") == (loss, explained)
    two = np.array([[-4.0, -2.0], [-2.0, -1.0], [2.0, 1.0], [5.0, 2.0]])
    assert figures(linear([2.0, 1.0], "identity"), X, two, "squared_error")[1] == pytest.approx(1 - 2 / (48.75 + 10))
    assert figures(linear([0.0], "identity"), X, np.full((4, 1), 0.1), "squared_error")[1] == -math.inf
    assert math.isnan(figures(linear([0.0], "identity"), X, np.zeros((4, 1)), "squared_error")[1])


def test_truth_values_are_classes_of_a_single_output_of_any_kind():
    y = np.array([False, False, True, True])
    assert figures(linear([1.0], "identity"), X, y, "squared_error")[1] == 1
    assert figures(linear([-1.0], "tanh"), X, y, "squared_error")[1] == 0
    assert figures(linear([-1.0, 1.0], "identity"), X, [0, 0, 1, 1], "squared_error")[1] == 1
    assert figures(linear([1.0], "sigmoid"), X, np.array([False, False, True, True]), "squared_error")[1] == 1


@pytest.mark.parametrize("runs", [None, 2])
def test_in_whatever_pieces(monkeypatch, runs):
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(101, 2)), rng.integers(0, 3, 101)
    whole = Trainer(Network((2, 5, 3), runs=runs), x, y).history
    monkeypatch.setattr(pieces, "_AT_HAND", 70)
    cut = Trainer(Network((2, 5, 3), runs=runs), x, y).history
    assert cut.train_loss == pytest.approx(whole.train_loss, rel=1e-14)
    assert (cut.train_accuracy == whole.train_accuracy).all()
