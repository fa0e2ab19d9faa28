"""Where a formula has no value, and why; where it has no slope; and the activation that it makes."""

import numpy as np
import pytest
from hypothesis import given, settings

from nnstudio.engine.activations import Activation
from nnstudio.engine.expressions import OwnFormula, Undefined, evaluation, jet, kinks, parse, undefined_at
from tests.engine.expressions.formulas import ANY

REASONS = {
    ("z + log(z-2)", 1.0): ("log_of_negative", "log(z-2)", -1.0),
    ("log(z-2)", 2.0): ("log_of_zero", "log(z-2)", 0.0),
    ("3/(z-1)", 1.0): ("division_by_zero", "3/(z-1)", 0.0),
    ("exp(sqrt(z))", -4.0): ("root_of_negative", "sqrt(z)", -4.0),
    ("z^0.5", -3.0): ("power", "z^0.5", -3.0),
    ("z^-1", 0.0): ("zero_to_negative_power", "z^-1", 0.0),
    ("log(z)^0", -1.0): ("log_of_negative", "log(z)", -1.0),
    ("log(sqrt(z))", -1.0): ("root_of_negative", "sqrt(z)", -1.0),
    ("1/z + log(z)", 0.0): ("division_by_zero", "1/z", 0.0),
    ("exp(z) - exp(2z)", 1000.0): ("difference_of_infinities", "exp(z)-exp(2*z)", np.inf),
    ("0*exp(z)", 1000.0): ("too_large", "0*exp(z)", np.inf),
    ("sin(exp(z))", 1000.0): ("too_large", "sin(exp(z))", np.inf),
}
KINKS = {
    "z^2": (),
    "abs(z)": (0,),
    "abs(z-0.3)": (0.3,),
    "abs(abs(z)-1)": (-1, 0, 1),
    "max(0, z)": (0,),
    "max(z, z)": (),
    "max(z, abs(z))": (0,),
    "min(1, max(-1, z))": (-1, 1),
    "max(-z, z, a/2)": (-0.5, 0.5),
    "max(z, 0, 13)": (),
    "abs(sin(z))": tuple(np.pi * np.arange(-3, 4)),
    "abs(z^3)": (),
    "abs(z)*z": (),
    "max(0,z)^2": (),
    "abs(z^2)": (),
    "abs(1/(z-0.3))": (),
    "sqrt(abs(z))": (0,),
    "1/abs(z)": (),
    "sqrt(z^2)": (0,),
    "(z^2)^0.5": (0,),
    "(z^2)^0.25": (0,),
    "((z-0.3)^2)^(a/2)": (0.3,),
    "sqrt((z^2-2)^2)": (-np.sqrt(2), np.sqrt(2)),
    "sqrt(1-cos(z))": (-2 * np.pi, 0, 2 * np.pi),
    "sqrt(max(0,z))": (0,),
    "max(0,z-0.3)^0.5": (0.3,),
    "max(0,z)^0.3": (0,),
    "sqrt(z)": (),
    "sqrt(z^4)": (),
    "sqrt(1+z^2)": (),
    "sqrt(-z^2)": (),
    "(z^2)^0.75": (),
    "abs(z-0.3)^1.5": (),
    "max(0, z, 3z)": (0,),
    "max(0,z-1,2z-4,4z-12)": (1, 3, 4),
    "max(0, z-11)": (11,),
    "abs(z-12)": (12,),
    "0*abs(z)": (),
    "sin(abs(z-0.1)) + max(z, 2)": (0.1, 2),
}


@pytest.mark.parametrize(("text", "z"), REASONS)
def test_the_innermost_trouble_is_named(text, z):
    assert undefined_at(parse(text), z, 1.0) == Undefined(*REASONS[text, z])


@settings(max_examples=150, deadline=None)
@given(made=ANY)
def test_there_is_a_reason_exactly_where_there_is_no_value(made):
    for z in (-1e308, -2.0, 0.0, 1.0, 800.0):
        value = float(jet(parse(made[0]), z, 0.5).value)
        assert (undefined_at(parse(made[0]), z, 0.5) is not None) == np.isnan(value)


@pytest.mark.parametrize("text", KINKS)
def test_kinks_are_found_where_the_slope_jumps(text):
    assert kinks(parse(text), 1.0, -12.0, 12.0) == pytest.approx(KINKS[text], abs=1e-12)


def test_many_arms_meet_where_neighbours_do():
    """The tangents of z² at whole places k are 2kz − k²: neighbours meet half-way between."""
    tangents = ", ".join(f"{2 * k}z-{k * k}" for k in range(-11, 12))
    assert kinks(parse(f"max({tangents})"), 1.0, -12.0, 12.0) == pytest.approx(np.arange(-10.5, 11), abs=1e-12)


def test_a_step_of_the_search_asks_for_every_arm_once(monkeypatch):
    """Else the time grows with the square of the number of arms."""
    asked = []
    of_node = evaluation.jet_of_node
    monkeypatch.setattr(evaluation, "jet_of_node", lambda node, *rest: asked.append(node) or of_node(node, *rest))
    arms = [f"{2 * k}z-{k * k}-0.1" for k in range(-9, 10)]
    kinks(parse(f"max({', '.join(arms)})"), 1.0, -12.0, 12.0)
    assert sum(node == parse(arms[0]).root for node in asked) < 80


def test_kinks_between_two_ends():
    assert kinks(parse("abs(z)"), 1.0, 0.1, 5.0) == ()
    assert kinks(parse("abs(sin(a*z))"), np.pi, 0.5, 2.5) == pytest.approx((1, 2))


class TestOwnFormula:
    def test_it_is_an_activation_like_the_others(self):
        own = OwnFormula(parse("a*abs(z)"), 2.0)
        assert isinstance(own, Activation)
        assert own.value([1, -2]) == pytest.approx([2, 4])
        assert own.derivative([1, -2, 0]) == pytest.approx([2, -2, 0])
        assert OwnFormula(parse("a*z^3"), 2.0).second_derivative([1.0, 2.0]) == pytest.approx([12, 24])
        assert own.kinks == (0.0,)
        assert own.latex == r"a\,\left|z\right|"
        assert own.derivative_latex == r"a\,\mathrm{sgn}(z)"
        assert OwnFormula(parse("*".join(["z"] * 60))).derivative_latex == ""

    def test_equal_formulas_are_one_key(self):
        made = {OwnFormula(parse("2z"), 1.0), OwnFormula(parse("2*z")), OwnFormula(parse("2z"), 3.0)}
        assert len(made) == 2

    def test_precision_and_shape_are_those_of_z(self):
        own = OwnFormula(parse("z/(1+abs(z))"))
        for kind in (np.float32, np.float64):
            z = np.linspace(-3, 3, 6, dtype=kind).reshape(2, 3)
            given_z = z.copy()
            for f in (own.value, own.derivative, own.second_derivative):
                assert (f(z).dtype, f(z).shape) == (kind, (2, 3))
            assert (z == given_z).all()
            a, out = own.value(z), np.empty_like(z)
            own.slope(z, a, out, own.work_for(z))
            own.slope(z, a, z, own.work_for(z))  # back-propagation overwrites z
            assert (z == out).all()
        assert own.value(1.0) == 0.5

    def test_what_is_undefined_stays_so_without_a_warning(self):
        own = OwnFormula(parse("log(z)"))
        assert np.isnan(own.value([-1.0, 0.0])).all()
        assert np.isnan(own.derivative(np.float32(-1.0)))
        assert OwnFormula(parse("exp(z)")).value(np.array([100.0], np.float32))[0] == np.inf
