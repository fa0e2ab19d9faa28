"""How numbers are written, and read as people type them."""

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.notation.figures import (
    bracketed,
    brief,
    exact,
    figure,
    latex_figure,
    latex_typed,
    probability,
    read_number,
    subscript,
    typed,
)

finite = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("x", "text", "latex"),
    [
        (0.0, "0", "0"),
        (-0.0, "0", "0"),
        (1.0, "1.0000", "1.0000"),
        (6.57755, "6.5775", "6.5775"),
        (-0.5, "−0.5000", "{-0.5000}"),
        (0.1, "0.1000", "0.1000"),
        (0.0807931, "0.08079", "0.08079"),
        (-0.0012346, "−0.001235", "{-0.001235}"),
        (0.0999999, "0.1000", "0.1000"),
        (0.0001, "0.0001000", "0.0001000"),
        (4.53979e-5, "4.5398×10⁻⁵", r"4.5398\times 10^{-5}"),
        (-1e-12, "−1.0000×10⁻¹²", r"{-1.0000\times 10^{-12}}"),
        (999999.0, "999999.0000", "999999.0000"),
        (1234567.0, "1.2346×10⁶", r"1.2346\times 10^{6}"),
        (1e308, "1.0000×10³⁰⁸", r"1.0000\times 10^{308}"),
        (5e-324, "4.9407×10⁻³²⁴", r"4.9407\times 10^{-324}"),
        (math.inf, "∞", r"\infty"),
        (-math.inf, "−∞", r"{-\infty}"),
        (math.nan, "undefined", r"\mathrm{undefined}"),
    ],
)
def test_for_the_screen_and_in_latex(x, text, latex):
    assert figure(x) == text
    assert latex_figure(x) == latex


@given(finite)
def test_a_figure_is_right_to_its_last_place(x):
    mantissa, _, power = figure(x).replace("−", "-").partition("×10")
    power = power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")) or "0"
    places = len(mantissa.partition(".")[2])
    error = Decimal(f"{mantissa}e{power}") - Decimal(x)
    assert abs(error) <= Decimal(f"0.5e{int(power) - places}")
    assert "-" not in figure(x)


@given(finite.filter(lambda x: x and abs(x) < 0.1))
def test_small_figures_have_at_least_four_significant_digits(x):
    digits = figure(x).partition("×")[0].lstrip("−0.").replace(".", "")
    assert len(digits) >= 4


def test_behind_an_operator_a_negative_number_stands_in_brackets():
    assert bracketed(latex_figure(0.5)) == "0.5000"
    assert bracketed(latex_figure(-0.5)) == "({-0.5000})"
    assert bracketed(latex_figure(-math.inf)) == r"({-\infty})"
    assert bracketed(latex_figure(-0.0)) == "0"


@pytest.mark.parametrize(
    ("x", "text", "latex"),
    [
        (0.7, "0.7", "0.7"),
        (2.0, "2", "2"),
        (-0.25, "−0.25", "{-0.25}"),
        (1 / 3, "0.3333333333333333", "0.3333"),
        (1e-7, "1e−07", r"1.0000\times 10^{-7}"),
        (math.inf, "inf", r"\infty"),
        (-math.inf, "−inf", r"{-\infty}"),
        (math.nan, "nan", r"\mathrm{undefined}"),
    ],
)
def test_as_it_was_typed(x, text, latex):
    assert typed(x) == text
    assert latex_typed(x) == latex


@given(finite)
def test_what_is_written_in_full_reads_back_the_same(x):
    for write in (typed, exact):
        again = read_number(write(x))
        assert again == x
        assert math.copysign(1, again) == math.copysign(1, x)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0.25", 0.25),
        (" .5 ", 0.5),
        ("1e-3", 0.001),
        ("−3", -3),
        ("-3", -3),
        ("+3", 3),
        ("1/4", 0.25),
        (" 1 / 4 ", 0.25),
        ("−1/4", -0.25),
        ("25 %", 0.25),
        ("25%", 0.25),
        ("25％", 0.25),
        ("1/2 %", 0.005),
        ("0.1", 0.1),
    ],
)
def test_numbers_as_people_type_them(text, number):
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text",
    ["", " ", "half", "1/0", "0/0", "1/", "/2", "1/2/3", "%", "5 %%", "% 5", "5 % %", "0,5", "1 2", "--1", "1e", "x%"],
)
def test_what_is_no_number(text):
    assert read_number(text) is None


def test_what_is_no_finite_number_is_left_to_the_reader_of_the_field():
    assert read_number("inf") == math.inf
    assert math.isnan(read_number("nan"))


@given(st.text())
def test_any_text_is_a_number_or_none(text):
    assert read_number(text) is None or isinstance(read_number(text), float)


def test_small_and_low():
    assert [subscript(number) for number in (1, 10, 23456789)] == ["₁", "₁₀", "₂₃₄₅₆₇₈₉"]


PLAIN = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


@pytest.mark.parametrize(
    "x", [99999.99999999999, 9999.99999, 0.99999999, 4.99999e-5, 5e-5, 99999.4, -99999.99999999999]
)
def test_a_brief_figure_next_to_a_power_of_ten_is_written(x):
    written = brief(x).replace("×10", "e").translate(PLAIN)
    assert read_number(written) == pytest.approx(x, rel=0.2)


def test_a_probability_that_is_nearly_1_is_written_by_what_it_lacks():
    assert probability(0.9, missing=0.1) == "0.9000"
    assert probability(1.0 - 4.5e-5, missing=4.5e-5) == "1 − 4.5000×10⁻⁵"
    assert probability(1.0, missing=0.0) == "1.0000"
