"""Activations without kinks, made of exponentials."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from nnstudio.engine.activations.activation import Activation, Work
from nnstudio.engine.arrays import Floats
from nnstudio.engine.parameters import Parameter


def logistic_slope(z: Floats) -> Floats:
    """Return σ′(z) = e^−|z|/(1 + e^−|z|)², which is even, with all its digits far out on both sides."""
    small = np.exp(-np.abs(z))
    slope: Floats = small / (1.0 + small) ** 2
    return slope


@dataclass(frozen=True)
class Sigmoid(Activation):
    """σ(z) = 1/(1 + e^−z), between 0 and 1 (Verhulst's logistic function)."""

    latex = r"\frac{1}{1+e^{-z}}"
    derivative_latex = r"\sigma(z)\,(1-\sigma(z))"
    second_derivative_latex = r"\sigma(z)\,(1-\sigma(z))\,(1-2\sigma(z))"

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.exp(np.negative(z, out), out)  # e^−z = ∞ gives 0, its limit
        np.reciprocal(np.add(out, 1.0, out), out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        """σ′ = a (1 − a), at most ¼."""
        np.multiply(a, np.subtract(1.0, a, out), out)

    def curvature(self, z: Floats) -> Floats:
        """A (1 − a) (1 − 2a), written so that no digits cancel far out: 1 − 2σ(z) = −tanh(z/2)."""
        curvature: Floats = -logistic_slope(z) * np.tanh(0.5 * z)
        return curvature


@dataclass(frozen=True)
class Tanh(Activation):
    """Hyperbolic tangent, between −1 and 1: tanh z = 2σ(2z) − 1."""

    latex = r"\tanh z"
    derivative_latex = r"1-\tanh^2 z"
    second_derivative_latex = r"-2\tanh z\,(1-\tanh^2 z)"

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.tanh(z, out)

    def work_for(self, z: Floats) -> Work:
        """Return the number 1 in the precision of *z*: one of Python's would be converted anew in each step."""
        return (np.ones((), z.dtype),)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        """1 − a², at most 1."""
        np.subtract(work[0], np.multiply(a, a, out), out)

    def curvature(self, z: Floats) -> Floats:
        """−2a (1 − a²), with 1 − tanh² z = 4σ′(2z)."""
        curvature: Floats = -8.0 * np.tanh(z) * logistic_slope(2.0 * z)
        return curvature


@dataclass(frozen=True)
class Softplus(Activation):
    """(1/β) ln(1 + e^(βz)), a ReLU with its corner rounded off (Dugas et al., 2001); its slope is σ(βz).

    Exact everywhere. PyTorch hands on z itself where βz > 20, which is less by at most 2·10⁻⁹/β.
    """

    beta: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("beta", r"\beta", 0.1, 10.0),)
    latex = r"\frac{1}{\beta}\ln(1+e^{\beta z})"
    derivative_latex = r"\sigma(\beta z)"
    second_derivative_latex = r"\beta\,\sigma(\beta z)\,(1-\sigma(\beta z))"
    temporaries = 1

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:
        """As max(0, z) + (1/β) ln(1 + e^(−β|z|)), in which nothing overflows."""
        np.exp(np.multiply(np.absolute(z, out), -self.beta, out), out)
        np.divide(np.log1p(out, out), self.beta, out)
        np.add(out, np.maximum(z, 0.0, out=work[0]), out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.exp(np.multiply(z, -self.beta, out), out)
        np.reciprocal(np.add(out, 1.0, out), out)

    def curvature(self, z: Floats) -> Floats:
        return self.beta * logistic_slope(self.beta * z)
