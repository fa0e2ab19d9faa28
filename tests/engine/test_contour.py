"""Contours and borders of regions on a grid."""

import numpy as np
import pytest

from nnstudio.engine.contour import class_borders, contour, polylines
from nnstudio.engine.softmax import softmax

EXTENT = (-6.0, 6.0, -6.0, 6.0)


def plane(resolution, extent=EXTENT):
    left, right, bottom, top = extent
    return np.meshgrid(np.linspace(left, right, resolution), np.linspace(bottom, top, resolution))


def circle_error(resolution):
    x, y = plane(resolution)
    return np.abs(np.hypot(*contour(x**2 + y**2, 9.0, EXTENT).reshape(-1, 2).T) - 3).max()


def test_a_circle_is_met_to_the_second_order():
    coarse, fine = circle_error(33), circle_error(129)  # cells a quarter as wide
    assert fine < 0.001
    assert coarse / fine == pytest.approx(16, rel=0.3)


def test_a_circle_is_one_closed_line():
    x, y = plane(40)
    (line,) = polylines(contour(x**2 + y**2, 9.0, EXTENT))
    assert (line[0] == line[-1]).all()
    assert np.hypot(*np.diff(line, axis=0).T).sum() == pytest.approx(6 * np.pi, rel=2e-3)


@pytest.mark.parametrize("extent", [EXTENT, (0.5, 7.5, 0.0, 3.0)])
def test_a_plane_is_met_exactly_from_edge_to_edge(extent):
    x, y = plane(17, extent)
    segments = contour(0.3 * x - 0.7 * y, 0.11, extent)
    ends = segments.reshape(-1, 2)
    assert ends @ (0.3, -0.7) == pytest.approx(np.full(len(ends), 0.11), abs=1e-12)
    (line,) = polylines(segments)
    for end in (line[0], line[-1]):
        assert min(abs(end - np.array(extent)[[0, 2]]).min(), abs(end - np.array(extent)[[1, 3]]).min()) < 1e-12


def test_one_cell_and_a_grid_that_is_not_square():
    assert contour(np.array([[0.0, 1.0], [0.0, 1.0]]), 0.25, (0, 1, 0, 1)).tolist() == [[[0.25, 0], [0.25, 1]]]
    lines = contour(np.array([[0.0, 0.0, 4.0], [0.0, 0.0, 4.0]]), 1.0, (0, 2, 10, 20))
    assert lines.tolist() == [[[1.25, 10], [1.25, 20]]]


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("deep", [4.0, 0.25])
def test_a_saddle_is_parted_as_its_bilinear_function_is(sign, deep):
    """Corners ±1 and ∓deep: followed along the diagonals, the function tells which two corners are connected."""
    values = sign * np.array([[1.0, -deep], [-deep, 1.0]])
    segments = contour(values, 0.0, (0, 1, 0, 1))
    assert len(segments) == 2
    # Half way along the diagonals the function has its saddle, and is the mean of the corners: ±(1 − deep)/2.
    ones_connected = (1 - deep) / 2 > 0 if sign == 1 else not -(1 - deep) / 2 > 0
    for start, stop in segments:
        # A segment that cuts a corner off lies on its side of the diagonal.
        falls = (stop - start)[0] * (stop - start)[1] < 0  # such a one cuts off the corners of the ones
        assert falls != ones_connected


def test_cells_that_are_not_finite_have_none():
    x, y = plane(9)
    whole = contour(x + 0.1 * y, 0.05, EXTENT)
    for hole in (np.nan, np.inf):
        values = x + 0.1 * y
        values[4, 4] = hole
        broken = contour(values, 0.05, EXTENT)
        assert 0 < len(broken) < len(whole)
        assert np.isfinite(broken).all()
    assert contour(np.full((4, 4), np.nan), 0.0, EXTENT).shape == (0, 2, 2)


def test_what_is_all_at_the_level_has_none():
    assert contour(np.zeros((5, 5)), 0.0, EXTENT).shape == (0, 2, 2)
    assert class_borders(np.full((5, 5, 3), 1 / 3), EXTENT).shape == (0, 2, 2)


def test_the_border_of_two_classes_is_the_contour_of_a_half():
    rng = np.random.default_rng(1)
    yes = 0.5 + 0.3 * np.sin(plane(30)[0]) * np.cos(plane(30)[1]) + 0.02 * rng.standard_normal((30, 30))
    borders = class_borders(np.stack([1 - yes, yes], axis=-1), EXTENT)
    ends = contour(yes, 0.5, EXTENT).reshape(-1, 2)
    assert len(borders) == pytest.approx(len(ends) / 2, rel=0.1)
    for start in borders[:, 0]:
        assert np.hypot(*(ends - start).T).min() < 1e-9


def test_three_linear_classes_meet_in_one_point():
    x, y = plane(64)
    logits = np.stack([x, -0.5 * x + 0.8 * y, -0.5 * x - 0.8 * y + 0.3], axis=-1)
    borders = class_borders(softmax(logits), EXTENT)
    ends = borders.reshape(-1, 2)
    at = np.stack([ends[:, 0], -0.5 * ends[:, 0] + 0.8 * ends[:, 1], -0.5 * ends[:, 0] - 0.8 * ends[:, 1] + 0.3])
    first, second = np.sort(at, axis=0)[::-1][:2]
    assert (first - second).max() < 0.1  # a cell is 0.19 wide
    points, count = np.unique(ends, axis=0, return_counts=True)
    (junction,) = points[count == 3]
    assert junction == pytest.approx([0.1, 0.1875], abs=0.1)  # by hand: 1.6 y = 0.3 and 1.5 x = 0.8 y
    assert sum(count == 1) == 3  # on the edges of the plane


def test_borders_leave_out_what_is_not_finite():
    x, y = plane(20)
    probabilities = softmax(np.stack([x, y, -x], axis=-1))
    probabilities[10, :, 1] = np.nan
    borders = class_borders(probabilities, EXTENT)
    assert len(borders)
    assert np.isfinite(borders).all()


def test_segments_become_lines():
    segments = np.array([[[0, 0], [1, 0]], [[2, 0], [1, 0]], [[5, 5], [6, 6]], [[2, 0], [3, 1]]], dtype=float)
    lines = sorted(polylines(segments), key=len)
    assert [len(line) for line in lines] == [2, 4]
    assert lines[1].tolist() in ([[0, 0], [1, 0], [2, 0], [3, 1]], [[3, 1], [2, 0], [1, 0], [0, 0]])
    assert polylines(np.zeros((0, 2, 2))) == []
