"""The derivative as a formula: what it looks like, and that it is the slope."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine.expressions import jet, parse
from nnstudio.engine.expressions.tree import size
from tests.engine.expressions.formulas import ANY

TEXTS = {
    "3": "0",
    "a": "0",
    "log(a)": "0",
    "z": "1",
    "-z": "-1",
    "z^2": "2*z",
    "3z^2": "6*z",
    "z^3/3": "z^2",
    "z^0": "0",
    "z^1": "1",
    "z^-2": "-(2*z^-3)",
    "z^0.5": "0.5*z^-0.5",
    "z^a": "a*z^(a-1)",
    "a z": "a",
    "2 - z": "-1",
    "z - -z": "2",
    "exp(z)": "exp(z)",
    "e^(2z)": "2*e^(2*z)",
    "2^z": "2^z*log(2)",
    "log(z)": "1/z",
    "log(z^2)": "2*z/z^2",
    "tanh(z)": "1-tanh(z)^2",
    "sigmoid(a z)": "sigmoid(a*z)*(1-sigmoid(a*z))*a",
    "z*sigmoid(z)": "sigmoid(z)+z*sigmoid(z)*(1-sigmoid(z))",
    "sqrt(1+z^2)": "z/sqrt(1+z^2)",
    "sin(2z)": "2*cos(2*z)",
    "cos(z)": "-sin(z)",
    "abs(z)": "sgn(z)",
    "abs(3z)": "3*sgn(3*z)",
    "1/z": "-(1/z^2)",
    "z/2": "1/2",
    "1/(1+exp(-z))": "exp(-z)/(1+exp(-z))^2",
    "max(0, z)": "case(max; 0: 0, z: 1)",
    "max(z, z)": "1",
    "0*z": "0",
    "0*sin(z)": "0",
    "0*log(z)": "0/z",  # still undefined at 0
    "0*sqrt(z)": "0/(2*sqrt(z))",
    "log(z)*0": "0/z",
}
LATEX = {
    "1/(1+e^-z)": r"\frac{1}{1+e^{{-z}}}",
    "exp(-z²/2)": r"e^{\frac{{-z^{2}}}{2}}",
    "ln(1+exp(z))": r"\ln(1+e^{z})",
    "2a z": r"2\,a\,z",
    "2*3": r"2\cdot 3",
    "2*(1/3)": r"2\cdot \frac{1}{3}",
    "z*2": r"z\cdot 2",
    "(z+1)(z-1)": r"(z+1)\,(z-1)",
    "(z+1)^2": r"(z+1)^{2}",
    "(z/2)^a": r"\left(\frac{z}{2}\right)^{a}",
    "tanh(z)^2": r"\tanh^{2}(z)",
    "exp(z)^2": r"(e^{z})^{2}",
    "z - (-a)": r"z-({-a})",
    "z - (a - 1)": r"z-(a-1)",
    "-(z+1)": r"{-(z+1)}",
    "abs(z)": r"\left|z\right|",
    "sqrt(z)": r"\sqrt{z}",
    "max(0, σ(z))": r"\max(0,\,\sigma(z))",
    "1e-7 π": r"1\cdot 10^{-7}\,\pi",
}
PLAIN = np.array([-2.9, -1.3, -0.55, 0.35, 0.8, 1.7, 2.6])


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_written_as_by_hand(text):
    assert parse(text).derivative().text == TEXTS[text]


@pytest.mark.parametrize("text", LATEX)
def test_latex(text):
    assert parse(text).latex == LATEX[text]


def test_latex_of_what_only_derivatives_have():
    assert r"\mathrm{sgn}\left(\frac{z}{2}\right)" in parse("abs(z/2)").derivative().latex
    assert parse("abs(z)").derivative().latex == r"\mathrm{sgn}(z)"
    cases = parse("max(0, z)").derivative().latex
    assert cases == r"\begin{cases}0 & (0>z)\\ 1 & (z>0)\end{cases}"
    assert r"(z<\min(0,\,1))" in parse("min(z, 0, 1)").derivative().latex


def same(one, other, size):
    both = np.isfinite(one) & np.isfinite(other) & (size < 1e8)
    return (np.abs(one - other)[both] <= 1e-9 * size[both]).all()


@settings(max_examples=400, deadline=None)
@given(made=ANY, a=st.sampled_from([-1.7, 0.3, 1.0, 2.45]))
def test_it_is_the_slope_and_its_own_derivative_the_curvature(made, a):
    expression = parse(made[0])
    exact, first = jet(expression, PLAIN, a), expression.derivative()
    if first is None:
        return
    found = jet(first, PLAIN, a)
    with np.errstate(all="ignore"):
        size = 1 + np.abs(exact.value) + np.abs(exact.slope) + np.abs(exact.curvature)
        assert same(found.value, exact.slope, size)
        assert same(found.slope, exact.curvature, size)
        second = first.derivative()
        if second is not None:
            assert same(jet(second, PLAIN, a).value, exact.curvature, size)
    defined = np.isfinite(exact.slope) & np.isfinite(exact.curvature) & (size < 1e8)
    assert np.isfinite(found.value[defined]).all()


def test_at_kinks_it_has_the_same_conventions():
    for text in ("abs(z)", "max(0, z)", "min(z, 2z)", "max(0, z, 2z)", "max(0, z, 3z)", "abs(z)*z", "max(z^2, z)"):
        expression = parse(text)
        assert float(jet(expression.derivative(), 0.0, 1.0).value) == float(jet(expression, 0.0, 1.0).slope)


def test_there_is_none_where_nobody_would_read_it():
    assert parse("*".join(["z"] * 60)).derivative() is None
    assert parse("^".join(["z"] * 20)).derivative() is None
    assert size(parse("z*tanh(log(1+exp(z)))").derivative().root) < 200


def test_numbers_are_folded_only_where_that_is_exact():
    derivative = parse("9007199254740993 * 3 z").derivative()
    assert math.isclose(float(jet(derivative, 1.0, 1.0).value), 9007199254740992 * 3)
    assert derivative.text.count("*") == 1
    assert parse("0.1*0.2*z").derivative().text == "0.1*0.2"


@pytest.mark.parametrize(
    ("text", "middle"), [("abs(z)", 0.0), ("-abs(z)", 0.0), ("3*abs(z)", 0.0), ("2*z-3*abs(z)", 2.0), ("abs(z)*a", 0.0)]
)
def test_at_a_kink_it_is_the_mean_of_both_sides_whatever_stands_around_the_sign(text, middle):
    """By hand: the slopes of 2z − 3|z| are 5 and −1."""
    assert jet(parse(text).derivative(), 0.0, 0.7).value == middle
