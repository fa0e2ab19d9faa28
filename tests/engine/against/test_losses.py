"""Losses and their gradients beside PyTorch's, and values beside scikit-learn's."""

import math

import numpy as np
import pytest

from nnstudio.engine.losses import LOSSES, Huber

torch = pytest.importorskip("torch")
metrics = pytest.importorskip("sklearn.metrics")
functional = torch.nn.functional

RNG = np.random.default_rng(0)
EXAMPLES, UNITS = 300, 4
PREDICTION = RNG.normal(size=(EXAMPLES, UNITS)) * np.logspace(-2, 2, EXAMPLES)[:, None]
LABELS = RNG.integers(UNITS, size=EXAMPLES)
DISTRIBUTIONS = RNG.dirichlet(np.ones(UNITS), EXAMPLES)
NUMBERS = RNG.normal(size=(EXAMPLES, UNITS)) * 3

TORCH = {
    "cross_entropy": lambda p, y: functional.cross_entropy(p, y, reduction="none"),
    "binary_cross_entropy": lambda p, y: functional.binary_cross_entropy_with_logits(p, y, reduction="none").sum(-1),
    "squared_error": lambda p, y: functional.mse_loss(p, y, reduction="none").sum(-1) / 2,
    "absolute_error": lambda p, y: functional.l1_loss(p, y, reduction="none").sum(-1),
    "huber": lambda p, y: functional.huber_loss(p, y, reduction="none").sum(-1),
    "hinge": lambda p, y: torch.relu(1 - y * p).sum(-1),
}


def targets(name):
    """Return hard ones and soft ones."""
    loss = LOSSES[name]
    soft = {"binary_cross_entropy": RNG.random((EXAMPLES, UNITS)), "hinge": RNG.uniform(-1, 1, (EXAMPLES, UNITS))}
    soft["cross_entropy"] = DISTRIBUTIONS
    return loss.targets(LABELS, UNITS), soft.get(name, NUMBERS)


def by_torch(loss, y, prediction):
    """Return the value and the gradient of each example."""
    p = torch.from_numpy(prediction.copy()).requires_grad_()
    value = loss(p, torch.from_numpy(y))
    value.sum().backward()
    return value.detach().numpy(), p.grad.numpy()


@pytest.mark.parametrize("name", LOSSES)
def test_value_and_gradient_are_those_of_torch(name):
    for y in targets(name):
        value, gradient = by_torch(TORCH[name], y, PREDICTION)
        assert LOSSES[name].value(y, PREDICTION) == pytest.approx(value, rel=1e-12, abs=1e-14)
        assert LOSSES[name].gradient(y, PREDICTION) == pytest.approx(gradient, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("delta", [0.01, 0.5, 10.0])
def test_the_threshold_of_huber_is_that_of_torch(delta):
    value, gradient = by_torch(
        lambda p, y: functional.huber_loss(p, y, delta=delta, reduction="none").sum(-1), NUMBERS, PREDICTION
    )
    assert Huber(delta).value(NUMBERS, PREDICTION) == pytest.approx(value, rel=1e-12)
    assert Huber(delta).gradient(NUMBERS, PREDICTION) == pytest.approx(gradient, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("beta", [0.5, 1.0, 10.0])
def test_the_smooth_l1_loss_of_torch_is_hubers_divided_by_its_threshold(beta):
    value, gradient = by_torch(
        lambda p, y: functional.smooth_l1_loss(p, y, beta=beta, reduction="none").sum(-1), NUMBERS, PREDICTION
    )
    assert Huber(beta).value(NUMBERS, PREDICTION) / beta == pytest.approx(value, rel=1e-12)
    assert Huber(beta).gradient(NUMBERS, PREDICTION) / beta == pytest.approx(gradient, rel=1e-12, abs=1e-15)


def test_the_slopes_at_kinks_are_those_of_torch():
    for name, target, at in [("absolute_error", 2.0, 2.0), ("hinge", 1.0, 1.0), ("hinge", -0.5, -2.0)]:
        y, prediction = np.array([[target]]), np.array([[at]])
        assert LOSSES[name].gradient(y, prediction) == by_torch(TORCH[name], y, prediction)[1] == 0


def test_values_are_those_of_scikit_learn():
    hard = LOSSES["cross_entropy"].targets(LABELS, UNITS)
    o = PREDICTION[:150]  # scikit-learn clips probabilities near 0
    probabilities = np.exp(o) / np.exp(o).sum(axis=-1, keepdims=True)
    by_sklearn = metrics.log_loss(LABELS[:150], probabilities, labels=range(UNITS))
    assert LOSSES["cross_entropy"].value(hard[:150], o).mean() == pytest.approx(by_sklearn, rel=1e-12)

    yes = LABELS % 2
    by_sklearn = metrics.log_loss(yes[:150], 1 / (1 + np.exp(-o[:, 0])))
    loss = LOSSES["binary_cross_entropy"]
    assert loss.value(loss.targets(yes[:150], 1), o[:, :1]).mean() == pytest.approx(by_sklearn, rel=1e-12)

    loss = LOSSES["hinge"]
    by_sklearn = metrics.hinge_loss(yes, PREDICTION[:, 0])
    assert loss.value(loss.targets(yes, 1), PREDICTION[:, :1]).mean() == pytest.approx(by_sklearn, rel=1e-12)


def test_several_hinges_are_the_one_versus_rest_of_scikit_learn():
    one_versus_rest = sum(metrics.hinge_loss(np.where(k == LABELS, 1, -1), PREDICTION[:, k]) for k in range(UNITS))
    loss = LOSSES["hinge"]
    assert loss.value(loss.targets(LABELS, UNITS), PREDICTION).mean() == pytest.approx(one_versus_rest, rel=1e-12)


def test_small_losses_keep_digits_that_torch_rounds_away():
    y, o = np.array([[1.0, 0.0]]), np.array([[40.0, 0.0]])
    assert by_torch(TORCH["cross_entropy"], y, o)[0] == 0
    assert LOSSES["cross_entropy"].value(y, o) == pytest.approx([math.exp(-40)], rel=1e-14, abs=0)
