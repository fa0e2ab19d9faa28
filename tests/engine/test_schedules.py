"""Every schedule, by hand."""

import math

import pytest

from nnstudio.engine.errors import ParameterError
from nnstudio.engine.schedules import SCHEDULES, CosineDecay, ExponentialDecay, StepDecay, WarmUp


def factors(schedule, epochs):
    return [schedule.factor(epoch) for epoch in epochs]


def test_constant():
    assert factors(SCHEDULES["constant"](), (0, 1, 10**6)) == [1, 1, 1]


def test_step():
    assert factors(StepDecay(every=3, gamma=0.5), range(7)) == [1, 1, 1, 0.5, 0.5, 0.5, 0.25]


def test_exponential():
    assert factors(ExponentialDecay(0.5), range(4)) == [1, 0.5, 0.25, 0.125]


def test_cosine():
    schedule = CosineDecay(4)
    assert factors(schedule, range(6)) == pytest.approx(
        [1, (1 + math.sqrt(0.5)) / 2, 0.5, (1 - math.sqrt(0.5)) / 2, 0, 0], abs=1e-15
    )


def test_warm_up_and_what_comes_after_it():
    assert factors(WarmUp(4), range(6)) == [0.25, 0.5, 0.75, 1, 1, 1]
    assert factors(WarmUp(2, then=ExponentialDecay(0.5)), range(5)) == [0.5, 1, 1, 0.5, 0.25]


@pytest.mark.parametrize("name", SCHEDULES)
def test_all_are_written_down_and_stay_between_0_and_1(name):
    schedule = SCHEDULES[name]()
    assert schedule.latex
    assert all(0 <= factor <= 1 for factor in factors(schedule, range(0, 5000, 7)))


@pytest.mark.parametrize(
    ("schedule", "settings"),
    [
        (StepDecay, {"every": 0}),
        (StepDecay, {"gamma": 1.5}),
        (ExponentialDecay, {"gamma": math.nan}),
        (CosineDecay, {"epochs": -1}),
        (WarmUp, {"epochs": 0}),
    ],
)
def test_what_makes_no_sense_is_refused(schedule, settings):
    with pytest.raises(ParameterError, match="outside"):
        schedule(**settings)
