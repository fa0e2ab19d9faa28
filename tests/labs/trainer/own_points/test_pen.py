"""Where a drag leaves points."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.labs.trainer.prediction.pen import ERASER, LOOK, Path, Tool

points = st.tuples(st.floats(-6, 6), st.floats(-6, 6))


def test_points_lie_at_equal_distances_whatever_the_mouse_reports():
    slowly, fast = Path(0.5), Path(0.5)
    laid = [point for x in range(101) for point in slowly.to((x / 50, 0.0))]
    assert np.array(laid) == pytest.approx(np.array([(0, 0), (0.5, 0), (1, 0), (1.5, 0), (2, 0)]))
    assert np.array(fast.to((0, 0)) + fast.to((2, 0))) == pytest.approx(np.array(laid))


def test_beside_the_plane_the_pen_is_lifted():
    path = Path(0.5)
    assert path.to((5, 0)) == [(5, 0)]
    assert path.to(None) == []
    assert path.to((-5, 0)) == [(-5, 0)]


@given(st.lists(points, min_size=1, max_size=20))
def test_no_two_points_of_a_stroke_are_nearer_than_the_spacing(way):
    path = Path(0.35)
    laid = [point for each in way for point in path.to(each)]
    assert laid[0] == way[0]
    for (x, y), (to_x, to_y) in pairwise(laid):
        assert ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5 == pytest.approx(0.35)
    assert ((laid[-1][0] - way[-1][0]) ** 2 + (laid[-1][1] - way[-1][1]) ** 2) ** 0.5 <= 0.35 + 1e-9


def test_tools():
    assert [tool.draws for tool in (LOOK, ERASER, Tool(label=0))] == [False, True, True]
