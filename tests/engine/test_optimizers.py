"""Every optimiser, two steps worked out by hand, and what all of them promise."""

import math

import numpy as np
import pytest

from nnstudio.engine.errors import ParameterError
from nnstudio.engine.optimizers import OPTIMIZERS, Adam, Momentum, Nesterov, RMSProp

ETA = 0.1
FIRST, SECOND = 2.0, -1.0
"""The gradients of two steps."""


def adam(steps):
    """Return the displacements as Kingma and Ba write them, m̂ and v̂ in full."""
    mean = square = 0.0
    for t, gradient in enumerate(steps, 1):
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        yield ETA * (mean / (1 - 0.9**t)) / (math.sqrt(square / (1 - 0.999**t)) + 1e-8)


BY_HAND = {
    "sgd": (0.2, -0.1),
    "momentum": (0.2, ETA * (0.9 * 2 - 1)),
    "nesterov": (ETA * (2 + 0.9 * 2), ETA * (-1 + 0.9 * (0.9 * 2 - 1))),
    "adagrad": (ETA * 2 / (2 + 1e-10), ETA * -1 / (math.sqrt(4 + 1) + 1e-10)),
    "rmsprop": (ETA * 2 / (math.sqrt(0.04) + 1e-8), ETA * -1 / (math.sqrt(0.99 * 0.04 + 0.01) + 1e-8)),
    "adam": tuple(adam((FIRST, SECOND))),
    "adamw": tuple(adam((FIRST, SECOND))),
}

each = pytest.mark.parametrize("name", OPTIMIZERS)


def prepared(optimizer, shape=(3,), dtype=np.float64):
    optimizer.prepare(np.zeros(shape, dtype))
    return optimizer


@each
def test_two_steps_by_hand(name):
    optimizer = prepared(OPTIMIZERS[name]())
    for gradient, expected in zip((FIRST, SECOND), BY_HAND[name], strict=True):
        assert optimizer.displacement(np.full(3, gradient), ETA) == pytest.approx([expected] * 3, rel=1e-14)
    assert optimizer.steps == 2


@each
def test_to_prepare_it_again_is_to_forget(name):
    optimizer = prepared(OPTIMIZERS[name]())
    first = optimizer.displacement(np.arange(3.0), ETA).copy()
    optimizer.displacement(np.arange(3.0), ETA)
    prepared(optimizer)
    assert (optimizer.displacement(np.arange(3.0), ETA) == first).all()


@each
def test_a_moment_of_it_is_its_memory_and_its_count(name):
    optimizer, twin = prepared(OPTIMIZERS[name]()), prepared(OPTIMIZERS[name]())
    rng = np.random.default_rng(0)
    for _ in range(3):
        optimizer.displacement(rng.normal(size=3), ETA)
    twin.memory[...], twin.steps = optimizer.memory, optimizer.steps
    gradient = rng.normal(size=3)
    assert (optimizer.displacement(gradient, ETA) == twin.displacement(gradient, ETA)).all()


@each
def test_gradients_and_precision_are_left_as_they_are(name):
    optimizer = prepared(OPTIMIZERS[name](), dtype=np.float32)
    gradients = np.array([1, -2, 0], np.float32)
    for _ in range(3):
        displacement = optimizer.displacement(gradients, np.array(0.1, np.float32))
    assert displacement.dtype == optimizer.memory.dtype == np.float32
    assert gradients.tolist() == [1, -2, 0]


@each
def test_a_parameter_without_gradient_stays(name):
    optimizer = prepared(OPTIMIZERS[name]())
    for _ in range(3):
        assert (optimizer.displacement(np.zeros(3), ETA) == 0).all()


@each
def test_in_a_stack_each_run_may_have_its_own_learning_rate(name):
    stack, gradients = prepared(OPTIMIZERS[name](), (2, 3)), np.random.default_rng(1).normal(size=(4, 2, 3))
    singles = [prepared(OPTIMIZERS[name]()) for _ in range(2)]
    rates = np.array([[0.1], [0.003]])
    for gradient in gradients:
        both = stack.displacement(gradient, rates)
        for run, single in enumerate(singles):
            assert both[run] == pytest.approx(single.displacement(gradient[run], rates[run, 0]), rel=1e-14)


@pytest.mark.parametrize("rule", [Momentum, Nesterov])
def test_in_a_stack_each_run_may_have_its_own_momentum(rule):
    stack, gradients = prepared(rule([0.0, 0.9]), (2, 3)), np.random.default_rng(1).normal(size=(4, 2, 3))
    singles = [prepared(rule(0.0)), prepared(rule(0.9))]
    for gradient in gradients:
        both = stack.displacement(gradient, ETA)
        for run, single in enumerate(singles):
            assert both[run] == pytest.approx(single.displacement(gradient[run], ETA), rel=1e-14)


@pytest.mark.parametrize(
    ("rule", "setting"),
    [
        (Momentum, {"momentum": 1.5}),
        (Momentum, {"momentum": math.nan}),
        (RMSProp, {"decay": -0.1}),
        (RMSProp, {"epsilon": 0.0}),
        (Adam, {"beta1": 1.0}),
        (Adam, {"beta2": 1.5}),
    ],
)
def test_what_makes_no_sense_is_refused(rule, setting):
    with pytest.raises(ParameterError, match="outside"):
        rule(**setting)
    optimizer = prepared(rule())
    for name, value in setting.items():
        setattr(optimizer, name, value)
    with pytest.raises(ParameterError, match="outside"):
        optimizer.settle()
    with pytest.raises(ParameterError, match="outside"):
        prepared(rule(**{name: [value, 0.5] for name, value in setting.items()}), (2, 3))


def test_rmsprop_without_memory_forgets_at_once():
    optimizer = prepared(RMSProp(decay=0.0))
    optimizer.displacement(np.full(3, 1e3), ETA)
    assert optimizer.displacement(np.full(3, 1e-6), ETA) == pytest.approx([ETA / 1.01] * 3, rel=1e-12)


def test_settings_may_change_between_steps():
    optimizer = prepared(Momentum(0.9))
    optimizer.displacement(np.ones(3), ETA)
    optimizer.momentum = 0.0
    assert optimizer.displacement(np.ones(3), ETA) == pytest.approx([ETA] * 3, rel=1e-14)


@pytest.mark.parametrize("optimizer", [Adam(), RMSProp(), OPTIMIZERS["adagrad"]()])
def test_adaptive_rules_do_not_care_how_steep_it_is(optimizer):
    displacement = prepared(optimizer).displacement(np.array([1e-3, 1.0, 1e6]), ETA)
    assert displacement == pytest.approx([displacement[1]] * 3, rel=1e-4)
