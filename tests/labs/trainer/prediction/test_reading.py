"""What is told of a point, numbers at axes, and how a scale is chosen."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.labs.trainer.prediction.drawn_plane import ticks
from nnstudio.labs.trainer.prediction.reading import readings, rounded
from nnstudio.labs.trainer.prediction.scatter import Scatter
from nnstudio.widgets.words import spoken
from tests.labs.trainer.prediction.scatters import many_classes, numbers, two_classes


def texts(scatter, point, said):
    return [spoken(sentence) for sentence in readings(scatter, point, np.array(said))]


def test_the_more_probable_class_comes_first_and_shorter_ways_follow():
    assert texts(two_classes(), (1.5, -2), [0.25, 0.75]) == [
        "x₁ = 1.50, x₂ = −2.00: yes 0.7500, no 0.2500",
        "(1.50, −2.00): yes 0.7500, no 0.2500",
        "(1.50, −2.00): yes 0.7500",
    ]


def test_of_many_classes_three_are_told():
    said = np.array([0.05, 0.3, 0, 0, 0.15, 0, 0, 0, 0.4, 0.1])
    longest = texts(many_classes(10), (0, 0), said)[0]
    assert longest.endswith(": class 9 0.4000, class 2 0.3000, class 5 0.1500")


def test_what_misses_1_is_not_told_as_1():
    assert texts(two_classes(), (0, 0), [3e-6, 1 - 3e-6])[2] == "(0.00, 0.00): yes 1 − 3×10⁻⁶"
    assert texts(two_classes(), (0, 0), [0.0, 1.0])[2] == "(0.00, 0.00): yes 1.0000"


def test_outputs_that_are_no_probabilities_are_told_as_they_are():
    several = replace(many_classes(3), are_probabilities=False)
    assert texts(several, (0, 0), [1.0, 2.5, -0.5])[0].endswith(": class 2 2.5000, class 1 1.0000, class 3 −0.5000")
    one = replace(two_classes(), are_probabilities=False)
    assert texts(one, (0, 0), [0.73])[1] == "(0.00, 0.00): ŷ = 0.7300"


def test_a_value_is_told():
    assert texts(numbers(), (0, 1), -1.25)[0] == "x₁ = 0.00, x₂ = 1.00: ŷ = −1.2500"


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(-6, 6, [-6, -3, 0, 3, 6]), (0, 3, [0, 1, 2, 3]), (0, 100, [0, 50, 100]), (-1, 1, [-1, -0.5, 0, 0.5, 1])],
)
def test_round_numbers_at_both_ends(low, high, expected):
    assert ticks(low, high) == expected


def test_round_numbers_between_crooked_ends():
    for low, high in ((0.5, 7.5), (-0.37, 1234.5), (3e-5, 4e-5), (1e6, 1.7e6)):
        numbers = ticks(low, high)
        assert 3 <= len(numbers) <= 5
        assert low - 1e-9 * abs(low) <= numbers[0] < numbers[-1] <= high + 1e-9 * abs(high)
        assert np.ptp(np.diff(numbers)) < 1e-6 * (high - low)


def test_numbers_with_three_digits():
    assert [rounded(x) for x in (0, -8.351, 0.12345, 123456, 2.5e7)] == ["0", "−8.35", "0.123", "123456", "2.5000×10⁷"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [([-2.0, 5.0], (-5, 5)), ([3.0, 7.0], (3, 7)), ([-4.0, -1.0], (-4, -1)), ([2.0, 2.0], (1.5, 2.5)), ([], (0, 1))],
)
def test_a_scale_is_even_about_0_where_values_have_both_signs(values, expected):
    points = np.zeros((len(values), 2))
    none = np.zeros((0, 2))
    scatter = Scatter((0, 1, 0, 1), "x₁", "x₂", points, none, np.array(values), np.zeros(0))
    assert scatter.value_range() == expected
