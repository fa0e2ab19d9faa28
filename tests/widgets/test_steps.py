"""Steps in which axes grow."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.widgets.steps import stepped_up

FINE = (1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.4, 8)


@pytest.mark.parametrize(
    ("size", "steps", "end"),
    [
        (0.056, (1, 2, 4, 8), 0.08),
        (1.0, (1, 2, 4, 8), 1.0),
        (1.0000001, (1, 2, 4, 8), 2.0),
        (8.1, (1, 2, 4, 8), 10.0),
        (81, (1, 2, 4, 8), 100.0),
        (30 * 0.1, (1, 2, 3, 6), 3.0),  # a rounding error is no reason for another step
        (1.3, FINE, 1.6),
        (900, FINE, 1000),
        (0.0, FINE, 1.0),
        (-3.0, FINE, 1.0),
        (math.inf, FINE, 1.0),
        (math.nan, FINE, 1.0),
    ],
)
def test_the_next_step(size, steps, end):
    assert stepped_up(size, steps) == pytest.approx(end, rel=1e-12)


@given(st.floats(1e-300, 1e300), st.sampled_from([(1, 2, 4, 8), (1, 2, 3, 6), FINE]))
def test_a_step_fits_and_stays(size, steps):
    end = stepped_up(size, steps)
    assert size <= end * (1 + 1e-9)
    assert end < 10 * size * (1 + 1e-9)
    assert stepped_up(end, steps) == pytest.approx(end, rel=1e-12)
