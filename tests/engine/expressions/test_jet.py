"""Values against NumPy, slopes and curvatures against differences and the engine's own activations."""

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.expressions import OwnFormula, jet, parse
from tests.engine.expressions.formulas import ANY, WITHOUT_KINKS

GRID = np.linspace(-8, 8, 321) + 0.0123
FAMILY = {
    "identity": "z",
    "sigmoid": "sigmoid(z)",
    "tanh": "tanh(z)",
    "relu": "max(0, z)",
    "leaky_relu": "max(0.01z, z)",
    "elu": "max(0,z) + exp(min(0,z)) - 1",
    "gelu_tanh": "z/2 (1 + tanh(sqrt(2/π) (z + 0.044715 z³)))",
    "silu": "z*sigmoid(z)",
    "mish": "z tanh(ln(1+e^z))",
    "softplus": "log(1+exp(z))",
    "hard_tanh": "min(max(z, -1), 1)",
    "hard_sigmoid": "min(max(z+3, 0), 6)/6",
}
INFINITE, MISSING = np.inf, np.nan
KNOWN = {  # formula, z: value, slope, curvature
    ("z^2", 3.0): (9, 6, 2),
    ("z^3", -2.0): (-8, 12, -12),
    ("z^3", 0.0): (0, 0, 0),
    ("z^1", 0.0): (0, 1, 0),
    ("z^0", 0.0): (1, 0, 0),
    ("z^-2", 2.0): (1 / 4, -1 / 4, 3 / 8),
    ("z^-1", 0.0): (MISSING,) * 3,
    ("0^z", 0.0): (1, MISSING, MISSING),
    ("0^z", 2.0): (0, 0, 0),
    ("0^z", -1.0): (MISSING,) * 3,
    ("z^z", 0.0): (1, MISSING, MISSING),
    ("z^z", 1.0): (1, 1, 2),
    ("(-2)^z", 2.0): (4, MISSING, MISSING),
    ("(-2)^z", 0.5): (MISSING,) * 3,
    ("z^0.5", -1.0): (MISSING,) * 3,
    ("2^z", 3.0): (8, 8 * np.log(2), 8 * np.log(2) ** 2),
    ("sqrt(z)", 4.0): (2, 1 / 4, -1 / 32),
    ("sqrt(z)", 0.0): (0, INFINITE, -INFINITE),
    ("z^0.5", 0.0): (0, INFINITE, -INFINITE),
    ("sqrt(z)", -1.0): (MISSING,) * 3,
    ("sqrt(z^2)", 0.0): (0, 0, MISSING),  # |z|
    ("(z^2)^0.5", 0.0): (0, 0, MISSING),
    ("sqrt(max(0,z)^2)", 0.0): (0, 1 / 2, MISSING),
    ("sqrt(1-cos(z))", 0.0): (0, 0, MISSING),
    ("(z^2)^0.25", 0.0): (0, MISSING, MISSING),  # √|z|
    ("sqrt(sqrt(z^2))", 0.0): (0, MISSING, MISSING),
    ("abs(z)^0.3", 0.0): (0, MISSING, -INFINITE),
    ("sqrt(abs(z))", 0.0): (0, MISSING, -INFINITE),
    ("sqrt(z^4)", 0.0): (0, 0, MISSING),
    ("(z^4)^0.5", 0.0): (0, 0, MISSING),
    ("(z^4)^0.25", 0.0): (0, 0, MISSING),  # |z|
    ("max(0,z)^0.3", -2.0): (0, 0, MISSING),
    ("(z^2)^0.75", 0.0): (0, 0, MISSING),
    ("(z^2)^1.5", 0.0): (0, 0, 0),  # |z|³
    ("(-z^2)^0.5", 0.0): (0, MISSING, MISSING),
    ("(-z^2)^0.75", 0.0): (0, MISSING, MISSING),
    ("sqrt(max(0,z))", -2.0): (0, 0, MISSING),
    ("max(0,z)^0.5", -2.0): (0, 0, MISSING),
    ("sqrt(max(0,z))", 0.0): (0, INFINITE, MISSING),
    ("sqrt(z)^(1.5+0*z)", 0.0): (0, MISSING, MISSING),  # z^¾
    ("sqrt(a-1)", 5.0): (0, 0, 0),
    ("z + sqrt(a-1)", 5.0): (5, 1, 0),
    ("log(z)", 2.0): (np.log(2), 1 / 2, -1 / 4),
    ("log(z)", 0.0): (MISSING,) * 3,
    ("log(-z)", 0.0): (MISSING,) * 3,
    ("log(z)", -1.0): (MISSING,) * 3,
    ("log(z)^0", -1.0): (MISSING,) * 3,
    ("1^log(z)", -1.0): (MISSING,) * 3,
    ("0*log(z)", -1.0): (MISSING,) * 3,
    ("max(z, log(z))", -1.0): (MISSING,) * 3,
    ("1/z", 0.0): (MISSING,) * 3,
    ("1/-z", 0.0): (MISSING,) * 3,
    ("0/z", 0.0): (MISSING,) * 3,
    ("1/z", 2.0): (1 / 2, -1 / 4, 1 / 4),
    ("abs(z)", 0.0): (0, 0, 0),
    ("abs(z)", -2.0): (2, -1, 0),
    ("max(0,z)", 0.0): (0, 1 / 2, 0),
    ("min(0,z)", 0.0): (0, 1 / 2, 0),
    ("max(0,z,2z)", 0.0): (0, 1, 0),
    ("max(z^2, z)", 0.0): (0, 1 / 2, 1),
    ("max(0,z,3z)", 0.0): (0, 3 / 2, 0),
    ("min(0,z,3z)", 0.0): (0, 3 / 2, 0),
    ("max(0,z,z,z)", 0.0): (0, 1 / 2, 0),
    ("max(z,-z,z^2)", 0.0): (0, 0, 0),
    ("max(z^2,0)", 0.0): (0, 0, 2),
    ("min(z^2,0)", 0.0): (0, 0, 0),
    ("max(z^3,0)", 0.0): (0, 0, 0),
    ("max(0,z)^2", 0.0): (0, 0, 1),
    ("max(0,z)*z", 0.0): (0, 0, 1),
    ("abs(z)^2", 0.0): (0, 0, 2),
    ("abs(z)*abs(z)", 0.0): (0, 0, 2),
    ("abs(z^2)", 0.0): (0, 0, 2),
    ("abs(-z^2)", 0.0): (0, 0, 2),
    ("exp(abs(z))", 0.0): (1, 0, 1),
    ("z*abs(z)", 0.0): (0, 0, 0),
    ("z*abs(z)", -3.0): (-9, 6, -2),
    ("exp(z)", 1000.0): (INFINITE,) * 3,
    ("2exp(z)", 1000.0): (INFINITE,) * 3,
    ("exp(z)/2", 1000.0): (INFINITE,) * 3,
    ("exp(z)", -1e308): (0, 0, 0),
    ("exp(-z^2)", 1e300): (0, 0, 0),
    ("1/(1+exp(-z))", -1000.0): (0, 0, 0),
    ("exp(z)^-1", 1000.0): (0, 0, 0),
    ("exp(z)-exp(z)", 1000.0): (MISSING,) * 3,
    ("sin(exp(z))", 1000.0): (MISSING,) * 3,
    ("tanh(z^3)", 1e200): (1, 0, 0),
    ("sigmoid(z)", -1e308): (0, 0, 0),
    ("sigmoid(z)", 1e308): (1, 0, 0),
    ("tanh(z)", -1e308): (-1, 0, 0),
    ("sigmoid(z^2)", -1e200): (1, 0, 0),
}


@pytest.mark.parametrize(("text", "z"), KNOWN)
def test_known_values_and_conventions(text, z):
    found = jet(parse(text), z, 1.0)
    expected = pytest.approx(KNOWN[text, z], rel=1e-14, abs=0, nan_ok=True)
    assert (float(found.value), float(found.slope), float(found.curvature)) == expected


@settings(max_examples=300, deadline=None)
@given(made=ANY, a=st.floats(-3, 3))
def test_the_value_is_what_numpy_computes(made, a):
    text, f = made
    z = np.concatenate([np.linspace(-4, 4, 33), [-1e308, -710.0, 710.0, 1e308]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = jet(parse(text), z, a)
    with np.errstate(all="ignore"):
        expected = f(z, a)
    assert found.value == pytest.approx(expected, rel=1e-13, abs=0, nan_ok=True)
    missing = np.isnan(found.value)
    assert np.isnan(found.slope[missing]).all()
    assert np.isnan(found.curvature[missing]).all()


@settings(max_examples=200, deadline=None)
@given(
    function=st.sampled_from(["max", "min"]),
    arms=st.lists(st.tuples(st.integers(-3, 3), st.integers(-3, 3)), min_size=2, max_size=5),
)
def test_where_arms_meet_slope_and_curvature_are_the_means_of_both_sides(function, arms):
    """The arms are p·z + q·z²: 10⁻⁹ beside 0 each has its slope to 10⁻⁸, and its curvature exactly."""
    expression = parse(f"{function}({', '.join(f'{p}*z + {q}*z^2' for p, q in arms)})")
    before, at, behind = (jet(expression, z, 1.0) for z in (-1e-9, 0.0, 1e-9))
    assert at.slope == pytest.approx((before.slope + behind.slope) / 2, abs=1e-7)
    assert at.curvature == pytest.approx((before.curvature + behind.curvature) / 2, abs=1e-12)


@settings(max_examples=300, deadline=None)
@given(made=WITHOUT_KINKS, a=st.floats(0.25, 2))
def test_slope_and_curvature_are_those_of_differences(made, a):
    """By Richardson's extrapolation; places are left out where the differences themselves are not settled."""
    expression, z = parse(made[0]), np.linspace(0.3, 2.3, 11)
    found = jet(expression, z, a)
    for attribute, exact in (("value", found.slope), ("slope", found.curvature)):

        def difference(h, attribute=attribute):
            above, below = (getattr(jet(expression, z + side, a), attribute) for side in (h, -h))
            with np.errstate(all="ignore"):
                return (above - below) / (2 * h)

        with np.errstate(all="ignore"):
            estimate = (4 * difference(5e-5) - difference(1e-4)) / 3
            other = (4 * difference(1e-4) - difference(2e-4)) / 3
            size = 1 + np.abs(found.value) + np.abs(found.slope) + np.abs(exact)
            settled = (np.abs(estimate - other) < 1e-7 * size) & (size < 1e8)
            assert (np.abs(exact - estimate)[settled] < 1e-6 * size[settled]).all()


@pytest.mark.parametrize(
    "text", ["tanh(2z)*exp(-z^2)", "sin(z)^3/(2+cos(z))", "sqrt(1+z^2)", "log(2+sin(z))", "2^sin(z)"]
)
def test_the_slope_is_that_of_a_complex_step(text):
    closures = {
        "tanh(2z)*exp(-z^2)": lambda z: np.tanh(2 * z) * np.exp(-(z**2)),
        "sin(z)^3/(2+cos(z))": lambda z: np.sin(z) ** 3 / (2 + np.cos(z)),
        "sqrt(1+z^2)": lambda z: np.sqrt(1 + z**2),
        "log(2+sin(z))": lambda z: np.log(2 + np.sin(z)),
        "2^sin(z)": lambda z: 2 ** np.sin(z),
    }
    z = np.linspace(-2, 2, 41)
    expected = closures[text](z + 1e-30j).imag / 1e-30
    assert jet(parse(text), z, 1.0).slope == pytest.approx(expected, rel=1e-13, abs=1e-15)


@pytest.mark.parametrize("name", FAMILY)
def test_the_engines_activations_can_be_written_as_formulas(name):
    own, activation = OwnFormula(parse(FAMILY[name])), ACTIVATIONS[name]
    assert own.value(GRID) == pytest.approx(activation.value(GRID), rel=1e-11, abs=1e-14)
    assert own.derivative(GRID) == pytest.approx(activation.derivative(GRID), rel=1e-11, abs=1e-14)
    assert own.kinks == pytest.approx(activation.kinks, abs=1e-14)


def test_shapes_are_kept_and_the_argument_is_left_alone():
    for text in ("z", "2", "a", "max(z, 1/z)", "z^z"):
        for shape in ((), (3,), (2, 0), (2, 3, 4)):
            z = np.full(shape, 0.5)
            found = jet(parse(text), z, 1.0)
            assert found.value.shape == found.slope.shape == found.curvature.shape == shape
            found.value[...] = 7
            assert (z == 0.5).all()
    assert jet(parse("z"), [1, 2], 1.0).value.dtype == np.float64


def test_alone_and_among_others_a_number_gives_the_same():
    for text, _z in KNOWN:
        z = np.array([-1000.0, -2.0, -1.0, 0.0, 0.5, 3.0, 1e300])
        together = jet(parse(text), z, 1.0)
        for place, each in enumerate(z):
            alone = jet(parse(text), each, 1.0)
            for name in ("value", "slope", "curvature"):
                assert getattr(alone, name) == pytest.approx(getattr(together, name)[place], rel=1e-15, nan_ok=True)


def test_many_terms_are_no_trouble():
    assert float(jet(parse("+".join(["z"] * 150)), 2.0, 1.0).value) == 300
    assert float(jet(parse("*".join(["z"] * 150)), 1.0, 1.0).slope) == 150
