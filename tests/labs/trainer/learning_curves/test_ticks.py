"""Ends and numbers of the axes."""

import math

import pytest

from nnstudio.labs.trainer.learning_curves.ticks import linear_ticks, log_ends, log_ticks, upper_half_ticks


@pytest.mark.parametrize(
    ("low", "high", "bottom", "top"),
    [(0.03, 0.7, 0.02, 1.0), (0.02, 1.0, 0.02, 1.0), (0.05, 0.05, 0.005, 0.05), (1.1e-9, 4.0, 1e-9, 5.0)],
)
def test_ends_are_one_two_or_five_times_a_power(low, high, bottom, top):
    ends = log_ends(math.log10(low), math.log10(high))
    assert ends == pytest.approx((math.log10(bottom), math.log10(top)))


@pytest.mark.parametrize(
    ("low", "high", "most", "numbers"),
    [
        (1e-3, 1.0, 5, ["10⁻³", "0.01", "0.1", "1"]),
        (0.02, 1.0, 8, ["0.02", "0.05", "0.1", "0.2", "0.5", "1"]),
        (0.02, 1.0, 3, ["0.1", "1"]),
        (0.2, 0.5, 3, ["0.2", "0.5"]),
        (1e-9, 1e3, 6, ["10⁻⁸", "10⁻⁶", "10⁻⁴", "0.01", "1", "100"]),
        (1.0, 1e64, 2, ["1", "10⁴⁰"]),
        (1e-20, 1e100, 7, ["10⁻²⁰", "1", "10²⁰", "10⁴⁰", "10⁶⁰", "10⁸⁰", "10¹⁰⁰"]),
        (2e-5, 2e-4, 8, ["2×10⁻⁵", "5×10⁻⁵", "10⁻⁴", "2×10⁻⁴"]),
        (1.0, 2e4, 9, ["1", "10", "100", "1000", "10⁴"]),
    ],
)
def test_numbers_are_readable_and_not_too_many(low, high, most, numbers):
    assert [text for _place, text in log_ticks(math.log10(low), math.log10(high), most)[0]] == numbers


def test_a_number_stands_where_it_belongs():
    for place, text in log_ticks(-2.0, 0.0, 9)[0]:
        assert 10**place == pytest.approx(float(text))


def test_an_axis_without_any_room_has_a_line_at_most():
    assert len(log_ticks(-300.0, 300.0, 0)[0]) <= 2


def test_of_very_many_powers_of_ten_only_those_with_a_number_have_lines():
    assert log_ticks(0.0, 64.0, 4)[1] == []
    assert len(log_ticks(0.0, 20.0, 4)[1]) == 21 - 5


@pytest.mark.parametrize(
    ("top", "most", "numbers"),
    [
        (1.0, 6, ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (0.8, 4, ["0", "0.5"]),
        (100.0, 4, ["0", "50", "100"]),
        (100.0, 0, ["0", "100"]),
        (2.5e4, 6, ["0", "5000", "10000", "15000", "20000", "25000"]),
        (3.2e-6, 5, ["0", "10⁻⁶", "2×10⁻⁶", "3×10⁻⁶"]),
        (0.8, 2, ["0", "0.5"]),
        (1.25e6, 3, ["0", "10⁶"]),
        (1e6, 3, ["0", "5×10⁵", "10⁶"]),
        (1e100, 3, ["0", "5×10⁹⁹", "10¹⁰⁰"]),
        (1.6e-5, 9, ["0", "2×10⁻⁶", "4×10⁻⁶", "6×10⁻⁶", "8×10⁻⁶", "10⁻⁵", "1.2×10⁻⁵", "1.4×10⁻⁵", "1.6×10⁻⁵"]),
    ],
)
def test_numbers_of_a_linear_axis_are_short(top, most, numbers):
    ticks = linear_ticks(top, most)[0]
    assert [text for _place, text in ticks] == numbers
    assert ticks[-1][0] <= top * (1 + 1e-9)


@pytest.mark.parametrize(
    ("most", "numbers"),
    [(9, [50, 60, 70, 80, 90, 100]), (5, [50, 75, 100]), (3, [50, 75, 100]), (2, [50, 100]), (0, [50, 100])],
)
def test_the_upper_half_has_its_own_numbers(most, numbers):
    (ticks, others) = upper_half_ticks(100.0, most)
    assert others == []
    assert [float(text) for _place, text in ticks] == [place for place, _text in ticks] == numbers
