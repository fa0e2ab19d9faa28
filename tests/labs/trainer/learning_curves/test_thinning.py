"""Few points that look like many."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.labs.trainer.learning_curves.thinning import thinned


@given(st.integers(0, 3000), st.integers(0, 10))
def test_lows_highs_and_ends_stay_in_order(count, seed):
    y = np.random.default_rng(seed).normal(size=count)
    x = np.arange(float(count))
    thin_x, thin_y = thinned(x, y)
    assert len(thin_x) <= 404
    assert np.all(np.diff(thin_x) >= 0)
    assert np.array_equal(thin_y, y[thin_x.astype(int)])
    if count:
        assert (thin_x[0], thin_x[-1]) == (0, count - 1)
        assert (thin_y.min(), thin_y.max()) == (y.min(), y.max())


@pytest.mark.parametrize("at", [0, 1, 777, 1498, 1499])
def test_a_spike_is_never_lost(at):
    y = np.zeros(1500)
    y[at] = 9.0
    _x, thin = thinned(np.arange(1500.0), y)
    assert thin.max() == 9.0


def test_what_is_drawn_stands_still_while_the_curve_grows():
    y = np.random.default_rng(0).random(1500)
    x = np.arange(1500.0)
    before, after = thinned(x[:1000], y[:1000])[0], thinned(x[:1003], y[:1003])[0]
    assert set(before[:-3]) <= set(after)
