"""Activations beside PyTorch's, with the slopes that its autograd finds, and beside SciPy's special functions."""

import numpy as np
import pytest

from nnstudio.engine.activations import (
    ACTIVATIONS,
    ELU,
    GELU,
    HardTanh,
    LeakyReLU,
    ParametricReLU,
    RandomizedReLU,
    SiLU,
    Softplus,
)
from nnstudio.engine.normal_distribution import normal_cumulative

torch = pytest.importorskip("torch")
special = pytest.importorskip("scipy.special")
functional = torch.nn.functional

PYTORCH = {
    "identity": lambda z: z * 1.0,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": functional.relu,
    "leaky_relu": functional.leaky_relu,
    "prelu": torch.nn.PReLU(dtype=torch.float64),
    "rrelu": torch.nn.RReLU().eval(),
    "elu": functional.elu,
    "selu": functional.selu,
    "gelu": functional.gelu,
    "gelu_tanh": lambda z: functional.gelu(z, approximate="tanh"),
    "silu": functional.silu,
    "mish": functional.mish,
    "softplus": lambda z: functional.softplus(z, threshold=700.0),
    "hard_tanh": functional.hardtanh,
    "hard_sigmoid": functional.hardsigmoid,
    "step": lambda z: torch.heaviside(z.detach(), torch.zeros_like(z)) + 0.0 * z,
}
OTHERS = {
    "leak": (LeakyReLU(0.5), lambda z: functional.leaky_relu(z, 0.5)),
    "learned": (ParametricReLU(np.array(-1.5)), lambda z: functional.prelu(z, torch.tensor([-1.5]).double())),
    "drawn": (RandomizedReLU(0.0, 0.75), lambda z: functional.rrelu(z, 0.0, 0.75, training=False)),
    "elu": (ELU(0.3), lambda z: functional.elu(z, 0.3)),
    "softplus": (Softplus(4.0), lambda z: functional.softplus(z, beta=4.0, threshold=700.0)),
    "swish": (SiLU(3.0), lambda z: z * torch.sigmoid(3.0 * z)),
    "relu6": (HardTanh(0.0, 6.0), functional.relu6),
}
BOTH = {name: (ACTIVATIONS[name], theirs) for name, theirs in PYTORCH.items()} | OTHERS
LOST = {  # by PyTorch: how far its values and slopes are off
    "gelu": (2e-15, 2e-14),  # it computes 1 + erf, whose digits are gone far below 0
    "gelu_tanh": (2e-15, 2e-14),  # and 1 + tanh
    "hard_sigmoid": (0.0, 5e-9),  # its slope is 1/6 in single precision
}
Z = np.concatenate([np.linspace(-12, 12, 4801), [-700.0, -100.0, -37.5, 37.5, 100.0, 700.0, 1e-300, -1e-300, 1e-20]])

both = pytest.mark.parametrize("name", BOTH)


def by_autograd(function, z):
    """Return value and slope of a PyTorch function."""
    z = torch.from_numpy(z).requires_grad_()
    a = function(z)
    a.sum().backward()
    return a.detach().numpy(), z.grad.numpy()


def test_every_activation_is_compared():
    assert list(PYTORCH) == list(ACTIVATIONS)


@both
def test_value_and_slope_are_pytorchs(name):
    f, theirs = BOTH[name]
    value, slope = by_autograd(theirs, Z)
    lost, lost_slope = LOST.get(name, (0.0, 0.0))
    assert f.value(Z) == pytest.approx(value, rel=1e-12, abs=lost)
    assert f.derivative(Z) == pytest.approx(slope, rel=1e-12, abs=lost_slope + 4e-16)  # 1 − a² has no more digits


@both
def test_conventions_at_kinks_are_pytorchs(name):
    f, theirs = BOTH[name]
    kinks = np.array([*f.kinks, 0.0])
    _value, slope = by_autograd(theirs, kinks)
    assert f.derivative(kinks) == pytest.approx(slope, rel=1e-7)


@both
def test_float32_is_as_good_as_pytorchs(name):
    f, theirs = BOTH[name]
    z = np.linspace(-9, 9, 3601)
    right = f.value(z)
    single = z.astype(np.float32)
    off = np.abs(f.value(single) - right).max()
    if name != "learned":  # torch.nn.functional.prelu wants both in the same precision
        theirs = torch.nn.PReLU() if name == "prelu" else theirs
        value, _slope = by_autograd(theirs, single)
        assert off <= 2 * np.abs(value - right).max() + 1e-7
    assert off < 2e-6


class TestScipy:
    def test_sigmoid_and_softplus(self):
        assert ACTIVATIONS["sigmoid"].value(Z) == pytest.approx(special.expit(Z), rel=1e-13)
        assert ACTIVATIONS["softplus"].value(Z) == pytest.approx(-special.log_expit(-Z), rel=1e-13)
        assert ACTIVATIONS["silu"].value(Z) == pytest.approx(Z * special.expit(Z), rel=1e-13, abs=1e-300)

    def test_the_normal_distribution_function(self):
        z = np.linspace(-37.5, 12, 49_501)
        assert normal_cumulative(z) == pytest.approx(special.ndtr(z), rel=4e-13, abs=0)
        assert np.log(normal_cumulative(z)) == pytest.approx(special.log_ndtr(z), rel=1e-14, abs=1e-15)

    def test_gelu_where_pytorch_has_lost_all_digits(self):
        z = np.linspace(-37, -6, 3101)
        assert GELU().value(z) == pytest.approx(z * special.ndtr(z), rel=4e-13, abs=0)
        slope = special.ndtr(z) + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
        assert GELU().derivative(z) == pytest.approx(slope, rel=4e-13, abs=0)
