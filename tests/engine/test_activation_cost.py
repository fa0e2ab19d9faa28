"""What functions cost beside ReLU. Times themselves are measured on demand, and tested nowhere."""

import itertools

import pytest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.activations.cost import Cost, CostMeasurement
from nnstudio.engine.expressions import OwnFormula, parse


def test_relu_costs_what_relu_costs_and_the_spread_encloses_the_median():
    measurement = CostMeasurement({**ACTIVATIONS, "formula": OwnFormula(parse("log(z)"))}, size=100)
    assert measurement.result() == {}
    for count in range(1, 6):
        measurement.round()
        assert measurement.rounds == count
    costs = measurement.result()
    assert list(costs) == [*ACTIVATIONS, "formula"]
    assert costs["relu"] == Cost(1.0, 1.0, 1.0)
    for cost in costs.values():
        assert 0 < cost.low <= cost.median <= cost.high


def test_the_median_of_ratios_with_their_quartiles():
    """A clock on which ReLU takes 1 s, and tanh 2, 3, 4, 5 and 60 s in turn."""
    ticks = itertools.chain.from_iterable(
        [0, 1] * 3 + [0, seconds, 0, seconds + 1, 0, seconds + 9] for seconds in (3, 2, 60, 4, 5)
    )
    measurement = CostMeasurement({"tanh": ACTIVATIONS["tanh"]}, size=10, clock=lambda: float(next(ticks)))
    for _ in range(5):
        measurement.round()
    assert measurement.result() == {"tanh": Cost(4.0, 3.0, 5.0)}


def test_a_clock_that_stands_still_divides_by_nothing():
    measurement = CostMeasurement({"tanh": ACTIVATIONS["tanh"]}, size=10, clock=lambda: 0.0)
    measurement.round()
    assert measurement.result()["tanh"].median == pytest.approx(1.0)
