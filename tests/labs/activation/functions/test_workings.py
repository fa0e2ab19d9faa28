"""The formulas of the page of functions, read and computed as a learner with a calculator does."""

import math
import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation.functions import explain
from nnstudio.labs.activation.functions.broken import broken
from nnstudio.labs.activation.functions.results import compute
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.figures import figure
from nnstudio.notation.formulas import GAP
from tests.labs.latex import numbers, pieces

WORKED = {  # which functions have a step between z and the result, and at which z
    "value": {
        "sigmoid": (-6, 6),
        "tanh": (-6, 6),
        "relu": (-6, 6),
        "leaky_relu": (-6, -0.001),
        "prelu": (-6, -0.001),
        "rrelu": (-6, -0.001),
        "elu": (-6, -0.001),
        "selu": (-6, -0.001),
        "gelu": (-6, -0.001),
        "silu": (-6, 6),
        "mish": (-6, 6),
        "softplus": (-6, 6),
        "hard_tanh": (-6, 6),
        "hard_sigmoid": (-6, 6),
    },
    "slope": {
        "sigmoid": (-6, 6),
        "tanh": (-6, 6),
        "elu": (-6, -0.001),
        "selu": (-6, -0.001),
        "gelu": (0.001, 6),
        "silu": (-6, -0.001),
        "softplus": (-6, 6),
    },
}
LINES = {"value": explain.value_lines, "slope": explain.slope_lines}
PARAMETERS = {
    "leaky_relu": [(0, 1)],
    "prelu": [(0, 1)],
    "rrelu": [(0, 0.5), (0.5, 1)],
    "elu": [(0.01, 5)],
    "silu": [(0, 3)],
    "softplus": [(0.1, 3)],
    "hard_tanh": [(-6, 0), (0.1, 6)],
}
CASES = [(kind, function) for kind, functions in WORKED.items() for function in functions]


def calculated(latex):
    """Compute a formula in LaTeX."""
    text = re.sub(r"\\(approx|,|quad)|=|\s", "", latex)
    text = re.sub(r"\\times10\^\{(-?\d+)\}", r"e\1", text)
    while re.search(r"[{}]", text):  # innermost braces first
        text = re.sub(r"e\^\{([^{}]*)\}", r"math.exp(\1)", text)
        text = re.sub(r"\\frac\{([^{}]*)\}\{([^{}]*)\}", r"((\1)/(\2))", text)
        text = re.sub(r"(?<!\^)(?<!\})(?<!frac)\{([^{}]*)\}(?!\{)", r"(\1)", text)
    for name, function in {r"\cdot": "*", r"\tanh": "math.tanh", r"\ln": "math.log", "^2": "**2"}.items():
        text = text.replace(name, function)
    text = text.replace("\\", "").replace(")min", ")*min").replace(")math", ")*math")
    return eval(text, {"math": math, "max": max, "min": min})  # noqa: S307


def test_the_calculator_works():
    assert calculated(r"=\,{-1}\cdot\tanh(\ln(1+e^{-1}))") == -math.tanh(math.log1p(math.exp(-1)))
    assert calculated(r"\approx\,\frac{-2}{1+e^{2}}") == -2 / (1 + math.exp(2))
    assert calculated(r"=\,\frac{1}{6}\min(\max({-1}+3,\,0),\,6)") == pytest.approx(1 / 3)
    assert calculated(r"9.8659\times 10^{-10}+({-6})\cdot 2") == pytest.approx(-12)


@pytest.mark.parametrize(("kind", "function"), CASES)
@settings(max_examples=60)
@given(data=st.data())
def test_whoever_computes_what_is_written_gets_the_figure_beside_it(kind, function, data):
    z = round(data.draw(st.floats(*WORKED[kind][function])), 3)
    results = compute(ActivationScene((function,), z))
    _argument, *working, result = pieces(LINES[kind](results)[1])
    right = results.main.value if kind == "value" else results.main.slope
    assert len(working) == 1
    halves = {figure(right * (1 + last_bit)) for last_bit in (-1e-14, 1e-14)}  # both, where it ends in a 5
    assert figure(calculated(working[0])) in halves
    assert figure(calculated(result)) == figure(right)


@pytest.mark.parametrize(("kind", "function"), [case for case in CASES if case[1] in PARAMETERS])
@settings(max_examples=60)
@given(data=st.data())
def test_so_it_is_with_any_parameters_and_any_point(kind, function, data):
    decimals = data.draw(st.sampled_from([1, 2, 4, 17]))
    parameters = tuple(round(data.draw(st.floats(*ends)), decimals) for ends in PARAMETERS[function])
    z = round(data.draw(st.floats(*WORKED[kind][function])), decimals)
    assume(z < 0 or function not in {"leaky_relu", "prelu", "rrelu", "elu"})
    results = compute(ActivationScene((function,), z, **{function: parameters}))
    _argument, *working, result = pieces(LINES[kind](results)[1])
    right = results.main.value if kind == "value" else results.main.slope
    halves = {figure(right * (1 + last_bit)) for last_bit in (-1e-13, 0, 1e-13)}
    assert figure(calculated(result)) == figure(right)
    if working:
        assert figure(calculated(working[0])) in halves
    elif (function, kind) == ("softplus", "value"):
        (beta,) = parameters
        assert not math.isclose(math.log(1 + math.exp(beta * z)) / beta, right, rel_tol=1e-9), "digits would be lost"
    else:
        rounded = any(len(repr(float(x))) > 9 or "e" in repr(float(x)) for x in (z, *parameters))
        assert (function, kind) == ("silu", "slope")
        assert rounded or z == 0


@pytest.mark.parametrize("function", PARAMETERS)
@given(data=st.data())
def test_the_parameters_beside_the_formula_are_those_that_are_set(function, data):
    parameters = tuple(round(data.draw(st.floats(*ends)), 3) for ends in PARAMETERS[function])
    results = compute(ActivationScene((function,), 1.0, **{function: parameters}))
    told = pieces(explain.value_lines(results)[0])[-len(parameters) :]
    assert [numbers(text.partition("=")[2])[0] for text in told] == list(parameters)


@pytest.mark.parametrize(
    ("function", "parameters", "z", "value", "slope"),
    [
        ("leaky_relu", (0.3,), -2.0, r"=\,0.3\cdot({-2}) =\,{-0.6000}", r"f'({-2}) =\,0.3000"),
        ("leaky_relu", (0.0,), -2.0, r"=\,0\cdot({-2}) =\,0", r"f'({-2}) =\,0"),
        ("leaky_relu", (1.0,), -2.0, r"=\,1\cdot({-2}) =\,{-2.0000}", r"f'({-2}) =\,1.0000"),
        ("rrelu", (0.1, 0.3), -2.0, r"=\,0.2\cdot({-2}) =\,{-0.4000}", r"f'({-2}) =\,0.2000"),
        ("elu", (2.0,), -1.0, r"=\,2\cdot(e^{-1}-1) \approx\,{-1.2642}", r"=\,2\cdot e^{-1} \approx\,0.7358"),
        ("elu", (0.0,), -1.0, r"=\,0\cdot(e^{-1}-1) =\,0", r"=\,0\cdot e^{-1} =\,0"),
        ("silu", (2.0,), -1.0, r"=\,\frac{-1}{1+e^{-2\cdot({-1})}} \approx\,{-0.1192}", r"+2\cdot({-1})\cdot"),
        ("silu", (0.0,), 3.0, r"=\,\frac{3}{1+e^{-0\cdot3}} =\,1.5000", r"\approx\,0.5000"),
        ("softplus", (2.0,), 0.0, r"=\,\frac{1}{2}\,\ln(1+e^{2\cdot0}) \approx\,0.3466", r"=\,0.5000"),
        ("hard_tanh", (0.0, 6.0), 7.0, r"=\,\min(\max(7,\,0),\,6) =\,6.0000", r"f'(7) =\,0"),
    ],
)
def test_functions_whose_parameters_were_changed(function, parameters, z, value, slope):
    results = compute(ActivationScene((function,), z, **{function: parameters}))
    assert value in " ".join(pieces(explain.value_lines(results)[1]))
    assert slope in " ".join(pieces(explain.slope_lines(results)[1]))


@pytest.mark.parametrize(("function", "z"), [("softplus", -40.0), ("mish", -40.0), ("elu", -1e-13), ("softplus", 1e6)])
def test_what_a_calculator_loses_to_rounding_is_only_read(function, z):
    assert len(pieces(explain.value_lines(compute(ActivationScene((function,), z)))[1])) == 2


class TestCurvature:
    @pytest.mark.parametrize("function", ACTIVATIONS)
    def test_f_bends_as_its_slope_changes(self, function):
        for z in (-1.5, -0.4, 0.7, 2.0):
            results = compute(ActivationScene((function,), z))
            general, at = explain.curvature_lines(results)
            assert pieces(general)[0] == "f''(z)"
            assert pieces(general)[1].startswith(r"=\,")
            f = ACTIVATIONS[function]
            change = (float(f.derivative(z + 1e-5)) - float(f.derivative(z - 1e-5))) / 2e-5
            assert calculated(pieces(at)[1]) == pytest.approx(change, abs=1e-4)

    def test_it_is_written_out(self):
        lines = explain.curvature_lines(compute(ActivationScene(("tanh",), 1.0)))
        assert pieces(lines[1]) == ["f''(1)", r"\approx\,{-0.6397}"]
        lines = explain.curvature_lines(compute(ActivationScene(("relu",), 1.0)))
        assert pieces(lines[1]) == ["f''(1)", r"=\,0"]


def own(formula, z, **others):
    return compute(ActivationScene(("formula",), z, own_formula=formula, **others))


class TestOwnFormula:
    def test_it_is_g_with_its_a(self):
        results = own("sin(a*z)", 1.0, a=2.0)
        general, at = explain.value_lines(results)
        assert pieces(general) == ["g(z)", r"=\,\sin(a\,z),", r"\quad a=2"]
        assert pieces(at) == ["g(1)", r"=\,\sin(2\cdot 1)", r"\approx\,0.9093"]
        general, at = explain.slope_lines(results)
        assert pieces(general)[0] == "g'(z)"
        assert pieces(at) == ["g'(1)", r"=\,\cos(2\cdot 1)\cdot 2", r"\approx\,{-0.8323}"]
        assert pieces(explain.curvature_lines(results)[-1]) == ["g''(1)", r"\approx\,{-3.6372}"]

    def test_numbers_below_0_stand_in_brackets_where_they_would_run_together(self):
        assert (
            pieces(explain.value_lines(own("z^2 - a*z", -3.0, a=-0.5))[1])[1] == r"=\,({-3})^{2}-({-0.5}\cdot ({-3}))"
        )

    def test_numbers_of_many_digits_and_long_formulas_are_not_written_in(self):
        assert len(pieces(explain.value_lines(own("sin(z)", 1 / 3))[1])) == 2
        assert len(pieces(explain.value_lines(own("sin(a*z)", 1.0, a=1 / 3))[1])) == 2
        assert len(pieces(explain.value_lines(own("+".join(f"tanh({n}*z)" for n in range(9)), 1.0))[1])) == 2
        assert len(pieces(explain.slope_lines(own("max(z, 0)", 1.0))[1])) == 2  # a case is decided, not computed

    def test_an_a_that_it_does_not_use_is_not_told(self):
        assert "a=" not in "".join(pieces(explain.value_lines(own("z^2", 1.0, a=2.0))[0]))

    def test_without_a_value_only_the_general_formulas_are_written(self):
        for formula, z in (("log(z)", -1.0), ("1/z", 0.0), ("exp(exp(z))", 100.0)):
            results = own(formula, z)
            for lines in (explain.value_lines, explain.slope_lines, explain.curvature_lines):
                assert [pieces(each)[0].endswith("(z)") for each in lines(results)] == [True]

    def test_without_a_slope_the_value_is_written(self):
        results = own("sqrt(z)", 0.0)
        assert pieces(explain.value_lines(results)[1]) == ["g(0)", r"=\,\sqrt{0}", r"=\,0"]
        assert len(explain.slope_lines(results)) == 1

    def test_a_derivative_too_long_to_be_read_is_left_out(self):
        results = own("*".join(f"tanh(z^2+sin({n}*z)*z)" for n in range(1, 6)), 0.5)
        (at,) = explain.slope_lines(results)
        assert pieces(at)[0] == "g'(0.5)"

    def test_laid_over_others_it_is_left_out_where_it_has_no_value(self):
        scene = ActivationScene(("tanh", "formula", "relu"), 0.0, own_formula="1/z")
        assert [pieces(each)[0] for each in explain.overlay_lines(compute(scene))] == [r"\mathrm{ReLU}(0)"]
        scene = ActivationScene(("tanh", "formula"), 2.0, own_formula="1/z")
        assert [pieces(each) for each in explain.overlay_lines(compute(scene))] == [["g(2)", r"\approx\,0.5000"]]


@pytest.mark.parametrize(
    ("formula", "parts"),
    [
        ("1-a^2", ("1-a^2",)),
        (r"\beta\,(x-1)\,(x+2)", (r"\beta\,(x-1)\,(x+2)",)),
        (
            r"abcdefghijklm\,(1-\sigma(z))+\,(2+e^{-z})-x",
            (r"abcdefghijklm\,", r"(1-\sigma(z))", r"+\,", "(2+e^{-z})", "-x"),
        ),
        (r"abcdefghijklmnopqrstuv+\left|x-1\right|", ("abcdefghijklmnopqrstuv", r"+\left|x-1\right|")),
        (r"{-abcdefghijklmnopqrstuv}+w+x", ("{-abcdefghijklmnopqrstuv}", "+w", "+x")),
    ],
)
def test_long_formulas_may_be_broken_outside_of_brackets(formula, parts):
    assert broken(formula) == parts
    assert "".join(broken(formula)) == formula


@pytest.mark.parametrize("function", ACTIVATIONS)
def test_in_general_f_and_its_slope_stand_with_a_gap_between(function):
    value, gap, slope = explain.general_lines(function, ACTIVATIONS[function])
    assert (pieces(value)[0], gap, pieces(slope)[0]) == ("f(z)", GAP, "f'(z)")


@pytest.mark.parametrize("function", ACTIVATIONS)
@pytest.mark.parametrize("kind", LINES)
def test_equals_and_approximately_are_told_apart(kind, function):
    for z in (-40.0, -3.0, -1.0, -1 / 3, 0.0, 0.5, 1.0, 3.0, 40.0):
        results = compute(ActivationScene((function,), z))
        _argument, *steps, result = pieces(LINES[kind](results)[1])
        right = results.main.value if kind == "value" else results.main.slope
        signs = [part.startswith(r"\approx") for part in (*steps, result)]
        assert signs == sorted(signs), "what follows a rounded step is rounded"
        if not signs[-1]:
            assert calculated(result) == right
            smooth = function not in {"identity", "relu", "leaky_relu", "prelu", "rrelu", "hard_tanh", "step"}
            assert not smooth or z == 0 or function in {"elu", "hard_sigmoid"}


@pytest.mark.parametrize(
    ("function", "z", "value", "slope"),
    [
        ("elu", -1.0, r"=\,e^{-1}-1 \approx\,{-0.6321}", r"=\,e^{-1} \approx\,0.3679"),
        ("elu", 2.0, r"f(2) =\,2.0000", r"=\,1.0000"),
        ("selu", -2.0, r"\approx\,1.7581\cdot(e^{-2}-1) \approx\,{-1.5202}", r"\approx\,1.7581\cdot e^{-2}"),
        ("selu", 3.0, r"\approx\,1.0507\cdot 3 \approx\,3.1521", r"f'(3) \approx\,1.0507"),
        ("prelu", -2.0, r"=\,0.25\cdot({-2}) =\,{-0.5000}", r"f'({-2}) =\,0.2500"),
        ("rrelu", -3.0, r"\approx\,0.22917\cdot({-3}) \approx\,{-0.6875}", r"\approx\,0.2292"),
        ("gelu", -1.0, r"\approx\,{-1}\cdot 0.1587 \approx\,{-0.1587}", r"0.158655+({-1})\cdot 0.241971"),
        ("gelu", 0.0, r"f(0) =\,0", r"f'(0) =\,0.5000"),
        ("gelu", -40.0, r"f({-40}) \approx\,0", r"f'({-40}) \approx\,0"),
        ("silu", -2.0, r"=\,\frac{-2}{1+e^{2}} \approx\,{-0.2384}", r"+({-2})\cdot"),
        ("mish", 1.0, r"=\,1\cdot\tanh(\ln(1+e^{1})) \approx\,0.8651", r"f'(1) \approx\,1.0490"),
        ("softplus", -1.0, r"=\,\ln(1+e^{-1}) \approx\,0.3133", r"=\,\frac{1}{1+e^{1}} \approx\,0.2689"),
        ("hard_tanh", -2.0, r"=\,\min(\max({-2},\,{-1}),\,1) =\,{-1.0000}", r"f'({-2}) =\,0"),
        ("hard_sigmoid", 0.0, r"=\,\frac{1}{6}\min(\max(0+3,\,0),\,6) =\,0.5000", r"f'(0) \approx\,0.1667"),
        ("step", 3.0, r"f(3) =\,1.0000", r"f'(3) =\,0"),
        ("gelu_tanh", 1.0, r"f(1) \approx\,0.8412", r"f'(1) \approx\,1.0830"),
    ],
)
def test_each_function_at_a_point(function, z, value, slope):
    results = compute(ActivationScene((function,), z))
    assert value in " ".join(pieces(explain.value_lines(results)[1]))
    assert slope in " ".join(pieces(explain.slope_lines(results)[1]))


@pytest.mark.parametrize(
    ("function", "told"),
    [
        ("leaky_relu", [r"\alpha=0.01"]),
        ("prelu", [r"\alpha=0.25"]),
        ("rrelu", ["l=0.125", r"u\approx0.3333"]),
        ("elu", [r"\alpha=1"]),
        ("selu", [r"\lambda\approx1.0507", r"\alpha\approx1.6733"]),
        ("silu", [r"\sigma(z)=\frac{1}{1+e^{-z}}", r"\beta=1"]),
        ("softplus", [r"\beta=1"]),
        ("hard_tanh", ["l={-1}", "h=1"]),
        ("gelu", [r"\Phi(z)=\frac{1}{2}\left(1+\mathrm{erf}\frac{z}{\sqrt{2}}\right)"]),
    ],
)
def test_what_the_letters_of_a_formula_stand_for_is_beside_it(function, told):
    general, _at_the_point = explain.value_lines(compute(ActivationScene((function,), 1.0)))
    *formula, last = pieces(general)
    assert [part.removeprefix(r"\quad ").removesuffix(",") for part in (*formula, last)][-len(told) :] == told
    assert all(part.endswith(",") for part in formula[1:])
    assert not last.endswith(",")
