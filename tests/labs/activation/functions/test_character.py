"""What is said for and against each function is true for the parameters that are set."""

import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.activations import (
    ACTIVATIONS,
    ELU,
    GELU,
    GELUTanh,
    HardTanh,
    LeakyReLU,
    ParametricReLU,
    RandomizedReLU,
    ReLU,
    SiLU,
    Softplus,
)
from nnstudio.engine.activations.poles import defined_everywhere
from nnstudio.engine.activations.properties import properties
from nnstudio.engine.expressions import OwnFormula, parse
from nnstudio.labs.activation.chosen import CHOICES, made
from nnstudio.labs.activation.functions.character import DEPTH_OF_DIP, character
from nnstudio.labs.activation.functions.meaning import convention, meaning, suggestion
from nnstudio.labs.activation.functions.results import compute
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.figures import in_words
from nnstudio.widgets.words import spoken

Z = np.linspace(-8.0, 8.0, 1601)


def said(function, activation):
    return spoken(character(function, activation))


def said_of(formula, a=1.0):
    return said("formula", OwnFormula(parse(formula), a))


@pytest.mark.parametrize("function", CHOICES)
def test_every_function_has_one_or_two_sentences_without_empty_places(function):
    text = said(function, made(ActivationScene(), function))
    assert "{" not in text
    assert 1 <= text.replace("0.", "0").replace("1.", "1").count(".") <= 3
    assert text[0].isupper()


class TestSpecialParameters:
    @pytest.mark.parametrize(
        ("function", "activation", "other", "told"),
        [
            ("leaky_relu", LeakyReLU(0.0), ReLU(), "With α = 0 it is ReLU:"),
            ("leaky_relu", LeakyReLU(1.0), ACTIVATIONS["identity"], "With α = 1 it is the identity:"),
            ("rrelu", RandomizedReLU(0.0, 0.0), ReLU(), "With l = u = 0 it is ReLU:"),
            ("rrelu", RandomizedReLU(1.0, 1.0), ACTIVATIONS["identity"], "With l = u = 1 it is the identity:"),
            ("rrelu", RandomizedReLU(0.2, 0.2), LeakyReLU(0.2), "With l = u = 0.2 nothing is left to chance"),
            ("elu", ELU(0.0), ReLU(), "With α = 0 it is ReLU:"),
        ],
    )
    def test_it_is_another_function_then(self, function, activation, other, told):
        assert np.array_equal(activation.value(Z), other.value(Z))
        assert said(function, activation).startswith(told)

    def test_silu_without_a_gate_is_a_line(self):
        assert np.array_equal(SiLU(0.0).value(Z), Z / 2)
        assert "the line z/2" in said("silu", SiLU(0.0))

    def test_hard_tanh_from_0_to_6_is_relu6(self):
        assert np.array_equal(HardTanh(0.0, 6.0).value(Z), np.minimum(ReLU().value(Z), 6.0))
        assert "ReLU6" in said("hard_tanh", HardTanh(0.0, 6.0))
        assert "ReLU6" not in said("hard_tanh", HardTanh(0.0, 5.0))

    @pytest.mark.parametrize(
        ("function", "activation", "told"),
        [
            ("leaky_relu", LeakyReLU(0.01), "a slope of 0.01 is left"),
            ("prelu", ParametricReLU(0.25), "starting at 0.25"),
            ("rrelu", RandomizedReLU(0.1, 0.3), "from 0.1 to 0.3"),
            ("rrelu", RandomizedReLU(0.1, 0.3), "their mean, 0.2."),
            ("elu", ELU(0.5), "levels off at −0.5, so outputs average nearer to 0 than ReLU’s"),
            ("elu", ELU(4.0), "its slope is nearly 4, so gradients grow there"),
            ("silu", SiLU(1.0), "a dip to −0.2785"),
            ("silu", SiLU(2.0), "a dip to −0.1392"),
            ("softplus", Softplus(1.0), "at 0 it already gives 0.6931"),
            ("softplus", Softplus(10.0), "at 0 it already gives 0.06931"),
            ("hard_tanh", HardTanh(-1.0, 1.0), "bounded by −1 and 1"),
        ],
    )
    def test_the_numbers_are_those_that_are_set(self, function, activation, told):
        assert told in said(function, activation)


class TestTruth:
    """The claims, held against what the engine finds."""

    @given(st.floats(0.05, 10.0))
    def test_the_dip_of_silu(self, beta):
        assert properties(SiLU(beta)).infimum.value == pytest.approx(-DEPTH_OF_DIP / beta, rel=1e-9)

    def test_the_outputs_of_elu_average_nearer_to_0(self):
        relu = properties(ReLU()).mean
        for alpha in (0.01, 0.3, 0.7, 1.0):
            assert 0 < properties(ELU(alpha)).mean < relu
            assert "average nearer to 0" in said("elu", ELU(alpha))
        assert abs(properties(ELU(5.0)).mean) > relu
        assert "average" not in said("elu", ELU(5.0))

    def test_of_the_others(self):
        assert properties(ACTIVATIONS["sigmoid"]).largest_slope.value == pytest.approx(0.25)
        assert not properties(ACTIVATIONS["sigmoid"]).zero_centred
        assert properties(ACTIVATIONS["tanh"]).zero_centred
        assert np.max(np.abs(GELU().value(Z) - GELUTanh().value(Z))) < 0.0005
        assert float(Softplus(2.0).value(0.0)) == pytest.approx(math.log(2) / 2)


class TestOwnFormula:
    @pytest.mark.parametrize("formula", ["1/z", "log(z)", "sqrt(z)", "sqrt(1e11-z^2)", "exp(z)/(1+exp(z))"])
    def test_without_a_number_somewhere_no_network_could_use_it(self, formula):
        assert said_of(formula) == "For some z it gives no number, so a network could not use it."
        assert not defined_everywhere(OwnFormula(parse(formula)))

    @pytest.mark.parametrize("formula", ["sqrt((z-0.3)*(z-0.301))", "log((z-0.3)*(z-0.301)+1e-9)"])
    def test_a_gap_between_two_places_that_are_looked_at_is_found_where_it_is_steep(self, formula):
        assert said_of(formula) == "For some z it gives no number, so a network could not use it."

    @pytest.mark.parametrize(
        ("formula", "told"),
        [
            ("sin(z)", "Bounded, but somewhere it falls, and there gradients change their sign."),
            ("tanh(z)", "Bounded, and it never falls."),
            ("tanh(z/1000)", "Bounded, and it never falls."),
            ("z/(1+abs(z))", "Bounded, and it never falls."),
            ("tanh(0.3-z)", "Bounded, but somewhere it falls"),
            ("max(0, z)", "Not bounded, and it never falls."),
            ("exp(z)", "Not bounded, and it never falls."),
            ("log(1+exp(z))", "Not bounded, and it never falls."),
            ("z*sigmoid(z)", "Not bounded, and somewhere it falls: there gradients change their sign."),
            ("log(2+log(1+abs(z)))", "Not bounded, and somewhere it falls"),
            ("-3z", "Not bounded, and somewhere it falls"),
            ("1/(z-0.3)", "Somewhere from −12 to 12 it runs off to infinity."),
            ("100+log(abs(z-0.3))", "Somewhere from −12 to 12 it runs off to infinity."),
            ("sqrt(abs(z-0.3))", "Not bounded, and somewhere it falls"),
            ("1/(z-20)", "Not bounded, and somewhere it falls"),
            ("1/(z-500)^2", "Not bounded, and somewhere it falls"),
            ("tanh(z)+1/(z+37.7)", "Not bounded, and somewhere it falls"),  # the first look comes close to the pole
            ("1/((z-87.036)^2+0.0001)", "Bounded, but somewhere it falls"),
            ("sqrt(abs(z-0.3))/(1+abs(z))", "Bounded, but somewhere it falls"),
            ("sin(z^3)", "Bounded, but somewhere it falls"),
        ],
    )
    def test_its_shape(self, formula, told):
        assert said_of(formula).startswith(told)

    @pytest.mark.parametrize(
        ("formula", "told"),
        [
            ("z*sigmoid(z)", "Its slope reaches 1.0998 in size, so through many layers gradients may grow."),
            ("-3z", "Its slope reaches 3 in size"),
            ("tanh(z)", "nowhere steeper than 1, so by itself it lets no gradient grow."),
            ("tanh(z-1/3)", "nowhere steeper than 1, so"),
            ("max(-z, z)", "nowhere steeper than 1, so"),
            ("sigmoid(z)", "nowhere steeper than 0.25, so through many layers gradients fade."),
            ("exp(-z^2)", "nowhere steeper than 0.8578, so"),
            ("exp(-(z-30)^2)", "nowhere steeper than 6.9967×10⁻¹⁴⁰, so"),
            ("sqrt(abs(z-0.3))", "as good as upright"),
            ("1/(z-0.3)^2", "as good as upright"),
            ("2", "It is flat from −12 to 12: no gradient passes, so nothing can be learnt."),
        ],
    )
    def test_how_steep_it_is(self, formula, told):
        assert told in said_of(formula)

    @pytest.mark.parametrize(
        "formula", ["sin(z)", "tanh(z)", "z*sigmoid(z)", "max(0,z)", "-tanh(2z)", "z+sin(z)", "cos(z)/3", "-3z"]
    )
    def test_the_engine_which_looks_longer_finds_the_same_slope(self, formula):
        steepest, text = properties(OwnFormula(parse(formula))).largest_slope.value, said_of(formula)
        assert ("may grow" in text) == (steepest > 1.0001)
        assert in_words(round(steepest, 9)) in text or "than 1," in text

    @pytest.mark.parametrize(
        "formula",
        [
            "sin(z)",
            "z^3",
            "log(1+max(0,z))+min(0,z)",
            "log(log(3+z^2))",
            "z/sqrt(1+z^2)",
            "(sqrt(z^2+4)+z)/2",
            "sqrt(z^2+1)-abs(z)",
            "tanh(z/1e13)",
            "sqrt(max(0,z))",
            "sqrt(max(0,1-z^2))",
            "1/(z-0.3)",
            "1/(z-500)^2",
            "exp(z)+1/(z-0.3)",
            "sin(z^3)",
            "z*exp(-z^2)",
            "z-exp(-100*(z-0.303)^2)",
        ],
    )
    def test_it_never_contradicts_the_table(self, formula):
        found, text = properties(OwnFormula(parse(formula))), said_of(formula)
        assert text.startswith("Bounded") == found.bounded
        if "infinity" in text:
            assert not found.differentiable
        else:
            assert ("never falls" in text) == found.monotone

    def test_it_follows_a_while_that_is_dragged(self):
        assert "no gradient grow" in said_of("tanh(a*z)", 1.0)
        assert "reaches 2 in size" in said_of("tanh(a*z)", 2.0)
        assert "than 0.5," in said_of("tanh(a*z)", 0.5)
        assert "flat" in said_of("tanh(a*z)", 0.0)
        times = []
        for a in np.linspace(0.1, 3.0, 30):
            start = time.perf_counter()
            said_of("sin(a*z)*tanh(z)", float(a))
            times.append(time.perf_counter() - start)
        assert np.median(times) < 0.016


def results_of(function, z, **others):
    return compute(ActivationScene((function,), z, **others))


class TestMeaning:
    """What is said of the point, where parameters or a formula make it another than usual."""

    @pytest.mark.parametrize(
        ("function", "z", "others", "told"),
        [
            ("elu", -2.0, {"elu": (0.0,)}, "The slope is 0: no gradient passes"),
            ("leaky_relu", -2.0, {"leaky_relu": (1.0,)}, "hands the gradient on unchanged"),
            ("silu", -2.0, {"silu": (0.0,)}, "50 % of the gradient passes"),
            ("elu", -0.1, {"elu": (3.0,)}, "2.7145 times as large"),
            ("tanh", 1.0, {"threshold": 0.5}, "Saturated: the curve is nearly flat, only 42 %"),
            ("sigmoid", 0.0, {"threshold": 0.3}, "Saturated: the curve is nearly flat, only 25 %"),
            ("elu", 0.0, {"elu": (0.05,)}, "Saturated: the curve is nearly flat, only 5 %"),
            ("formula", 0.0, {"own_formula": "exp(-(z-3)^2)"}, "Saturated: the curve is nearly flat, only 0.074 %"),
            ("tanh", 0.0, {}, "The slope is 1: this unit hands the gradient on unchanged."),
            ("sigmoid", 5.0, {"threshold": 0.001}, "0.665 % of the gradient passes through this unit"),
            ("formula", -1.0, {"own_formula": "log(z)"}, "log(z) would be the logarithm of −1"),
            ("formula", 0.0, {"own_formula": "1/z"}, "1/z would divide by 0"),
            ("formula", 100.0, {"own_formula": "exp(exp(z))"}, "too large for a computer"),
            ("formula", 0.0, {"own_formula": "sqrt(z)"}, "There is a value, but no slope"),
            ("formula", -1.0, {"own_formula": "max(0,z)"}, "The slope is 0, as far as a computer can tell"),
            ("formula", 400.0, {"own_formula": "tanh(z)"}, "The slope is 0, as far as a computer can tell"),
            ("formula", 2.0, {"own_formula": "z"}, "The slope is 1: this unit hands the gradient on unchanged."),
            ("formula", 2.0, {"own_formula": "-z"}, "100 % of the gradient passes, with the opposite sign"),
            ("formula", 2.0, {"own_formula": "-3z"}, "comes out 3.0000 times as large, with the opposite sign"),
            ("formula", 1.0, {"own_formula": "z^2"}, "2.0000 times as large"),
        ],
    )
    def test_it_is_true_there(self, function, z, others, told):
        assert told in spoken(meaning(results_of(function, z, **others)))

    def test_the_convention_of_a_formula_is_the_mean(self):
        told = spoken(convention(results_of("formula", 1.0, own_formula="max(0,z)")))
        assert "at z = 0, there is no derivative" in told
        assert "the mean of both slopes there, 0.5000." in told
        told = spoken(convention(results_of("formula", 1.0, own_formula="max(z^2,2)")))
        assert "at z = 1.4142" in told
        assert "both slopes there, 1.4142." in told
        assert convention(results_of("formula", 1.0, own_formula="tanh(z)")) is None

    def test_of_many_kinks_the_nearest_is_named(self):
        for z, kink in ((1.2, "1"), (-2.1, "−2")):
            told = spoken(convention(results_of("formula", z, own_formula="abs(z-1)+abs(z+2)")))
            assert f"at z = {kink}," in told

    @pytest.mark.parametrize(
        ("function", "z", "others", "told"),
        [
            ("formula", 1.0, {}, "drag the slider of a slowly through 0"),
            ("formula", 1.0, {"own_formula": "tanh(z)"}, "write a into the formula"),
            ("formula", -1.0, {"own_formula": "log(z)"}, "drag the point to where the curve is"),
            ("formula", -1.0, {"own_formula": "log(-1-z^2)"}, "type max(0, z)"),
            ("elu", -1.0, {"elu": (0.0,)}, "choose Leaky ReLU"),
            ("elu", 1.0, {"elu": (0.0,)}, "drag the point below 0"),
            ("silu", 1.0, {"silu": (0.0,)}, "drag β up to 10"),
            ("softplus", 1.0, {"softplus": (0.1,)}, "drag β up to 10"),
            ("leaky_relu", 1.0, {"leaky_relu": (1.0,)}, "choose the sigmoid and drag"),
            ("hard_tanh", 6.0, {"hard_tanh": (0.0, 6.0)}, "choose Leaky ReLU"),
        ],
    )
    def test_what_to_try_can_be_done_there(self, function, z, others, told):
        assert told in spoken(suggestion(results_of(function, z, **others)))
