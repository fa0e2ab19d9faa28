"""f″ of every activation: against differences of f′, known figures, and formulas differentiated by other means."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS, ELU, SELU, HardTanh, LeakyReLU, SiLU, Softplus
from nnstudio.engine.expressions import OwnFormula, parse

WRITTEN = {  # by hand, for the learner's formula language, which differentiates by itself
    "identity": "z",
    "sigmoid": "1/(1+exp(-z))",
    "tanh": "(exp(z)-exp(-z))/(exp(z)+exp(-z))",
    "softplus": "log(1+exp(z))",
    "silu": "z/(1+exp(-z))",
    "mish": "z*tanh(log(1+exp(z)))",
    "gelu_tanh": "z/2*(1+tanh(sqrt(2/pi)*(z+0.044715*z^3)))",
}
PARAMETRISED = [ELU(0.5), SiLU(2.5), SiLU(0.0), Softplus(3.0), LeakyReLU(0.3), HardTanh(-2.0, 0.5)]


def smooth_at(activation, z, step):
    """Return whether no kink and no bend is as near to *z* as *step*."""
    return all(abs(z - place) > step for place in (*activation.kinks, *activation.bends))


@pytest.mark.parametrize("activation", [*ACTIVATIONS.values(), *PARAMETRISED], ids=repr)
@given(z=st.floats(-30, 30))
def test_it_is_what_differences_of_the_slope_say(activation, z):
    step = 1e-5
    if smooth_at(activation, z, 2 * step):
        quotient = (activation.derivative(z + step) - activation.derivative(z - step)) / (2 * step)
        assert activation.second_derivative(z) == pytest.approx(quotient, abs=2e-9)


@pytest.mark.parametrize(("name", "formula"), WRITTEN.items())
@given(z=st.floats(-20, 20))
def test_it_is_that_of_the_formula_written_out(name, formula, z):
    written = OwnFormula(parse(formula)).second_derivative(z)
    assert ACTIVATIONS[name].second_derivative(z) == pytest.approx(float(written), rel=1e-7, abs=1e-13)


@pytest.mark.parametrize(
    ("activation", "z", "expected"),
    [
        (ACTIVATIONS["sigmoid"], 0.0, 0.0),
        (ACTIVATIONS["sigmoid"], math.log(2 + math.sqrt(3)), -math.sqrt(3) / 18),  # where it is smallest
        (ACTIVATIONS["tanh"], math.atanh(1 / math.sqrt(3)), -4 / (3 * math.sqrt(3))),
        (ACTIVATIONS["gelu"], 0.0, 2 / math.sqrt(2 * math.pi)),
        (ACTIVATIONS["gelu"], math.sqrt(2), 0.0),
        (ACTIVATIONS["silu"], 0.0, 0.5),
        (ACTIVATIONS["mish"], 0.0, 0.64),
        (Softplus(4.0), 0.0, 1.0),
        (ELU(1.0), -1.0, math.exp(-1)),
    ],
)
def test_known_figures(activation, z, expected):
    assert activation.second_derivative(z) == pytest.approx(expected, abs=1e-15)


def test_at_kinks_and_bends_the_left_piece_counts_as_it_does_for_the_slope():
    assert ELU(1.0).bends == (0.0,)
    assert not ELU(1.0).kinks
    assert ELU(0.5).kinks == (0.0,)
    assert not ELU(0.5).bends
    assert ELU(0.5).second_derivative(0.0) == 0.5
    assert SELU().second_derivative(0.0) == pytest.approx(SELU.scale * SELU.alpha)
    assert ACTIVATIONS["relu"].second_derivative(0.0) == 0


@pytest.mark.parametrize(
    ("activation", "sign"),
    [
        (ACTIVATIONS["sigmoid"], -1),
        (ACTIVATIONS["tanh"], -1),
        (ACTIVATIONS["gelu"], 1),
        (ACTIVATIONS["gelu_tanh"], 1),
        (SiLU(2.5), 1),
        (Softplus(3.0), 1),
    ],
)
@given(z=st.floats(0, 300))
def test_f_is_odd_or_a_line_and_what_is_even_so_both_sides_bend_alike(activation, sign, z):
    left, right = (float(activation.second_derivative(side)) for side in (-z, z))
    assert left == pytest.approx(sign * right, rel=1e-14, abs=0)


@pytest.mark.parametrize("z", [40.0, 100.0, 300.0])
@pytest.mark.parametrize(
    ("name", "below", "above"),
    [  # (p, q, k), where (p + q z) e^−kz is all that is left, of −z and of z
        ("sigmoid", (1.0, 0.0, 1), (-1.0, 0.0, 1)),
        ("tanh", (8.0, 0.0, 2), (-8.0, 0.0, 2)),
        ("softplus", (1.0, 0.0, 1), (1.0, 0.0, 1)),
        ("silu", (2.0, -1.0, 1), (2.0, -1.0, 1)),
        ("mish", (2.0, -1.0, 1), (8.0, -8.0, 2)),  # of z − 2z e^−2z above
        ("elu", (1.0, 0.0, 1), (0.0, 0.0, 1)),
        ("selu", (SELU.scale * SELU.alpha, 0.0, 1), (0.0, 0.0, 1)),
    ],
)
def test_the_tails_keep_their_digits(name, below, above, z):
    for side, (p, q, k) in ((-z, below), (z, above)):
        expected = (p + q * z) * math.exp(-k * z)
        assert ACTIVATIONS[name].second_derivative(side) == pytest.approx(expected, rel=1e-12, abs=0)


@pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=repr)
def test_it_fades_far_out_without_a_warning(activation, recwarn):
    far = np.array([-np.inf, -1e308, -1e200, -1e5, 1e5, 1e200, 1e308, np.inf])
    assert not activation.second_derivative(far).any()
    assert not recwarn


@pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=repr)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_shape_and_precision_are_those_of_z(activation, dtype):
    z = np.linspace(-3, 3, 12, dtype=dtype).reshape(3, 4)
    found = activation.second_derivative(z)
    assert found.shape == (3, 4)
    assert found.dtype == dtype
