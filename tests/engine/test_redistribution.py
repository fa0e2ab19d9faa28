"""One probability is changed by hand, the others give way."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.errors import DistributionError, ParameterError
from nnstudio.engine.information import checked_distribution
from nnstudio.engine.redistribution import reach, redistributed

FREE = (False, False, False)


def test_the_others_keep_their_proportions():
    assert redistributed((0.5, 0.3, 0.2), 0, 0.75, FREE) == pytest.approx((0.75, 0.15, 0.1))
    assert redistributed((0.5, 0.3, 0.2), 2, 0.0, FREE) == pytest.approx((0.625, 0.375, 0.0))


def test_what_is_locked_stays_and_leaves_less_room():
    locked = (False, True, False)
    assert reach((0.5, 0.3, 0.2), 0, locked) == pytest.approx((0.0, 0.7))
    assert redistributed((0.5, 0.3, 0.2), 0, 0.6, locked) == pytest.approx((0.6, 0.3, 0.1))
    with pytest.raises(ParameterError, match=r"0\.8 lies outside 0 … 0\.7"):
        redistributed((0.5, 0.3, 0.2), 0, 0.8, locked)


def test_the_lock_of_the_outcome_itself_does_not_count():
    assert redistributed((0.5, 0.3, 0.2), 0, 0.75, (True, False, False)) == pytest.approx((0.75, 0.15, 0.1))


def test_others_that_are_all_zero_share_equally():
    assert redistributed((1.0, 0.0, 0.0), 0, 0.4, FREE) == pytest.approx((0.4, 0.3, 0.3))


def test_with_all_others_locked_there_is_nowhere_to_go():
    assert reach((0.5, 0.3, 0.2), 0, (False, True, True)) == (0.5, 0.5)
    assert reach((1.0,), 0, (False,)) == (1.0, 1.0)
    with pytest.raises(ParameterError):
        redistributed((0.5, 0.3, 0.2), 0, 0.4, (False, True, True))


def test_rounding_never_lets_a_probability_pass_one():
    p = (0.5000000004, 0.5000000004)
    assert reach(p, 0, (False, False)).high == 1.0
    checked_distribution(redistributed(p, 0, 1.0, (False, False)), "p")


def test_only_distributions():
    with pytest.raises(DistributionError):
        redistributed((0.5, 0.2), 0, 0.4, (False, False))


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=12), st.data())
def test_the_sum_stays_one_and_the_others_keep_their_proportions(counts, data):
    counts[0] += 1
    p = np.array(counts) / sum(counts)
    outcome = data.draw(st.integers(0, len(p) - 1))
    locked = np.array(data.draw(st.lists(st.booleans(), min_size=len(p), max_size=len(p))))
    low, high = reach(p, outcome, locked)
    target = low + (high - low) * data.draw(st.floats(0, 1))
    moved = redistributed(p, outcome, min(max(target, low), high), locked)
    assert moved.sum() == pytest.approx(1.0, abs=1e-12)
    checked_distribution(redistributed(p, outcome, high, locked), "p")
    assert (moved >= 0).all()
    kept = locked.copy()
    kept[outcome] = False
    assert (moved[kept] == p[kept]).all()
    free = ~locked
    free[outcome] = False
    if p[free].sum() > 0:
        assert moved[free] * p[free].sum() == pytest.approx(p[free] * moved[free].sum(), abs=1e-12)
