"""Gradient descent on logits, against a loop of plain Python and against what is known of its end."""

import math

import numpy as np
import pytest

from nnstudio.engine.errors import TemperatureError
from nnstudio.engine.logit_descent import LogitDescent


def steps_by_hand(o, y, temperature, rate, steps):
    path = [list(o)]
    for _ in range(steps):
        exponentials = [math.exp(logit / temperature) for logit in path[-1]]
        q = [e / sum(exponentials) for e in exponentials]
        gradient = [(belief - truth) / temperature for belief, truth in zip(q, y, strict=True)]
        path.append([logit - rate * slope for logit, slope in zip(path[-1], gradient, strict=True)])
    return path


@pytest.mark.parametrize(("temperature", "rate"), [(1.0, 1.0), (0.5, 0.3), (4.0, 20.0)])
def test_the_path_is_that_of_a_plain_loop(temperature, rate):
    o, y = (2.0, 1.0, 0.1), (0.6, 0.3, 0.1)
    descent = LogitDescent(o, y, temperature, rate, 50)
    descent.advance_to(50)
    assert np.allclose(descent.path, steps_by_hand(o, y, temperature, rate, 50), rtol=0, atol=1e-12)


def test_the_losses_are_those_of_the_path():
    descent = LogitDescent((2.0, 1.0, 0.1), (0.0, 1.0, 0.0), 1.0, 1.0, 5)
    descent.advance_to(5)
    by_hand = [math.log(sum(map(math.exp, o))) - o[1] for o in descent.path.tolist()]
    assert descent.losses == pytest.approx(by_hand, abs=1e-12)


def test_only_what_is_asked_for_is_computed_and_what_is_known_stays():
    descent = LogitDescent((5.0, 0.0), (0.0, 1.0), 1.0, 1.0, 10)
    assert (descent.steps, descent.path.shape) == (0, (1, 2))
    descent.advance_to(3)
    first = descent.path.copy()
    descent.advance_to(7)
    descent.advance_to(2)
    assert descent.steps == 7
    assert (descent.path[:4] == first).all()
    at_once = LogitDescent((5.0, 0.0), (0.0, 1.0), 1.0, 1.0, 10)
    at_once.advance_to(7)
    assert (at_once.path == descent.path).all()
    assert (at_once.losses == descent.losses).all()


def test_the_sum_of_the_logits_stays():
    descent = LogitDescent((2.0, 1.0, 0.1), (1.0, 0.0, 0.0), 1.0, 3.0, 1000)
    descent.advance_to(1000)
    assert descent.path.sum(axis=1) == pytest.approx(3.1, abs=1e-9)


def test_a_soft_target_is_reached_and_a_hard_one_is_not():
    y = (0.6, 0.3, 0.1)
    soft, hard = (LogitDescent((0.0, 0.0, 0.0), target, 1.0, 1.0, 1000) for target in (y, (1.0, 0.0, 0.0)))
    for descent in (soft, hard):
        descent.advance_to(1000)
        assert (np.diff(descent.losses) <= 1e-15).all()
    exponentials = np.exp(soft.path[-1])
    assert exponentials / exponentials.sum() == pytest.approx(y, abs=1e-9)
    assert soft.losses[-1] == pytest.approx(-sum(p * math.log(p) for p in y), abs=1e-12)
    assert 0 < hard.losses[-1] < 0.001


def test_too_large_a_rate_lets_the_loss_rise():
    descent = LogitDescent((0.0, 0.0, 0.0), (0.6, 0.3, 0.1), 0.5, 20.0, 10)
    descent.advance_to(1)
    assert descent.losses[1] == pytest.approx(11.2)


def test_extreme_logits_stay_numbers():
    descent = LogitDescent((1e100, 0.0, -1e100), (0.0, 1.0, 0.0), 1e-100, 1e6, 20)
    descent.advance_to(20)
    assert np.isfinite(descent.path).all()
    assert np.isfinite(descent.losses).all()


def test_what_cannot_be():
    for temperature in (0.0, -1.0, math.nan, math.inf):
        with pytest.raises(TemperatureError):
            LogitDescent((1.0, 0.0), (1.0, 0.0), temperature, 1.0, 10)
    descent = LogitDescent((1.0, 0.0), (1.0, 0.0), 1.0, 1.0, 10)
    with pytest.raises(IndexError, match="step 11 of at most 10"):
        descent.advance_to(11)
    with pytest.raises(ValueError, match="read-only"):
        descent.path[0, 0] = 3.0
