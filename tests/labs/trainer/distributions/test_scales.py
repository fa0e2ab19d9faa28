"""Axes that all layers share."""

import numpy as np
import pytest

from nnstudio.labs.trainer.distributions.scales import Scale, last_epoch, linear_scale, log_scale


@pytest.mark.parametrize(
    ("low", "high", "ends"),
    [(-0.7, 0.7, (-0.8, 0.8)), (-1.2, 3.3, (-2, 4)), (0, 1, (0, 1)), (-3, 0.2, (-3, 1)), (0, 0, (0, 1))],
)
def test_a_linear_axis_holds_0_and_everything_and_ends_at_round_numbers(low, high, ends):
    scale = linear_scale(np.array([low, high, np.nan, np.inf]))
    assert (scale.bottom, scale.top) == ends
    assert not scale.is_log


def test_a_log_axis_ends_at_powers_of_ten():
    scale = log_scale(np.array([[1e-9, 2e-5, 1e-4, 1e-3, 1e-2, 0.1, 0.3]]))
    assert (scale.bottom, scale.top, scale.is_log) == (-5, 0, True)


def test_the_smallest_gradients_do_not_stretch_the_axis():
    scale = log_scale(np.array([[0, 1e-12, 1e-4, 1e-3, 1e-2, 0.1, 0.3]]))
    assert scale.bottom == -5  # a power below the middle half


def test_vanishing_gradients_of_one_layer_do():
    last = [1e-4, 1e-3, 1e-2, 1e-2, 1e-2, 0.1, 0.3]
    first = [1e-13, 1e-12, 1e-11, 1e-10, 1e-9, 1e-8, 1e-8]
    scale = log_scale(np.array([first, last]))
    assert (scale.bottom, scale.top) == (-12, 0)
    assert scale.places(np.array([1e-12, 1e-6, 1.0])) == pytest.approx([0, 0.5, 1])


@pytest.mark.parametrize("nothing", [np.zeros((2, 7)), np.full((2, 7), np.nan)])
def test_a_log_axis_of_nothing(nothing):
    scale = log_scale(nothing)
    assert scale.top > scale.bottom
    assert scale.places(np.array(0.0)) == 0


def test_what_is_beyond_an_axis_stands_at_its_end():
    assert Scale(-1, 1, 0.5).places(np.array([-9.0, 0.0, np.inf])).tolist() == [0, 0.5, 1]


@pytest.mark.parametrize(
    ("scale", "most", "numbers"),
    [
        (Scale(0, 1, 0.25), 9, ["0", "0.25", "0.5", "0.75", "1"]),
        (Scale(0, 1, 0.25), 3, ["0", "0.5", "1"]),
        (Scale(-2, 4, 1), 3, ["0", "4"]),
        (Scale(-0.8, 0.8, 0.2), 4, ["−0.8", "0", "0.8"]),
        (Scale(-12, 0, 1, is_log=True), 4, ["10⁻¹²", "10⁻⁸", "10⁻⁴", "1"]),
        (Scale(-3, -2, 1, is_log=True), 1, ["10⁻³", "10⁻²"]),
    ],
)
def test_marks(scale, most, numbers):
    assert [number for _, number in scale.marks(most)] == numbers
    assert all(0 <= place <= 1 for place, _ in scale.marks(most))


@pytest.mark.parametrize(("last", "end"), [(0, 10), (10, 10), (11, 12), (30, 30), (101, 120), (999, 1000)])
def test_epochs_end_at_a_step(last, end):
    assert last_epoch([0, last]) == end
