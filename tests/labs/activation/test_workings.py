"""The formulas of the Activation Explorer, read and computed as a learner with a calculator does."""

import math
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation import explain
from nnstudio.labs.activation.results import compute
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.figures import figure
from tests.labs.latex import pieces

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
    text = text.replace("\\", "").replace(")min", ")*min")
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
