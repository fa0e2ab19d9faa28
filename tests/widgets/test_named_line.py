"""Names beside the ends of lines."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.widgets.named_line import spread

heights = st.lists(st.floats(-1.0, 1.0), min_size=1, max_size=12)


@given(heights)
def test_names_are_put_apart_in_their_order_and_within_the_picture(wanted):
    moved = spread(wanted, 0.2, (-1.5, 1.5))
    order = sorted(range(len(wanted)), key=moved.__getitem__)
    assert all(wanted[below] <= wanted[above] for below, above in itertools.pairwise(order))
    assert all(moved[above] - moved[below] >= 0.2 - 1e-12 for below, above in itertools.pairwise(order))
    assert min(moved) >= -1.5
    assert max(moved) <= 1.5 + 1e-12


def test_what_has_room_stays_and_what_has_none_shares_the_way():
    """By hand: 0 and 0.1 lie 0.1 too near, so each gives way by 0.05; 1 is far enough."""
    assert spread([1.0, 0.1, 0.0], 0.2, (-2.0, 2.0)) == pytest.approx([1.0, 0.15, -0.05])


def test_of_two_at_one_height_the_truly_higher_one_lies_above_or_the_first_one():
    assert spread([0.0, 0.0], 1.0, (-2.0, 2.0)) == pytest.approx([0.5, -0.5])
    assert spread([0.0, 0.0], 1.0, (-2.0, 2.0), [4.5, 5.0]) == pytest.approx([-0.5, 0.5])


def test_at_the_rim_all_move_inwards():
    assert spread([2.0, 1.9], 0.5, (-2.0, 2.0)) == pytest.approx([2.0, 1.5])
