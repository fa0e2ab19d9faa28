"""z times a gate that opens from 0 to 1: smooth, close to ReLU far out, and with a dip below 0 in between.

The gate looks at z itself: GELU's is the normal distribution function, SiLU's the sigmoid, Mish's a tanh.
"""

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from nnstudio.engine.activations.activation import Activation, Work
from nnstudio.engine.activations.smooth import logistic_slope
from nnstudio.engine.arrays import Floats
from nnstudio.engine.normal_distribution import (
    DENSITY_AT_ZERO,
    NORMAL_TEMPORARIES,
    evaluate_normal_cumulative,
    normal_density,
)
from nnstudio.engine.parameters import Parameter

_FAR = 40.0
"""From here on φ is 0, and no square of it is too large a number yet."""
_FAR_OF_SIGMOID = 800.0
"""From here on the slope of the sigmoid is 0."""


@dataclass(frozen=True)
class GELU(Activation):
    """z Φ(z), the Gaussian error linear unit, exact (Hendrycks and Gimpel, 2016).

    Φ is the distribution function of the standard normal distribution, φ its density. PyTorch and Keras mean this
    one unless told otherwise, JAX its approximation by tanh: see `GELUTanh`.
    """

    latex = r"z\,\Phi(z)"
    derivative_latex = r"\Phi(z)+z\,\varphi(z)"
    second_derivative_latex = r"(2-z^2)\,\varphi(z)"
    temporaries = NORMAL_TEMPORARIES

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:
        evaluate_normal_cumulative(z, out, work)
        np.multiply(out, z, out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:
        """Φ + zφ, with Φ = a/z; nudged by 10⁻³⁰ φ towards its value at 0, ½, where that would be 0/0."""
        bell, nudge = work
        np.exp(np.multiply(np.square(z, bell), -0.5, bell), bell)
        np.multiply(np.copysign(bell, z, nudge), 1e-30, nudge)
        np.multiply(bell, z, bell)
        np.add(z, nudge, out)
        np.add(np.multiply(nudge, 0.5, nudge), a, nudge)
        np.divide(nudge, out, out)
        np.add(out, np.multiply(bell, DENSITY_AT_ZERO, bell), out)

    def curvature(self, z: Floats) -> Floats:
        """(2 − z²) φ, of a z no further out than 40, where φ is 0 already and z² no number yet too large."""
        z = np.clip(z, -_FAR, _FAR)
        return (2.0 - z * z) * normal_density(z)


@dataclass(frozen=True)
class GELUTanh(Activation):
    """½ z (1 + tanh u), u = √(2/π) (z + 0.044715 z³): GELU without Φ (Hendrycks and Gimpel, 2016).

    Never further than 0.0005 from `GELU`. PyTorch's and Keras' with ``approximate``, JAX' unless told otherwise.
    """

    latex = r"\frac{z}{2}\,(1+\tanh u),\quad u=\sqrt{\frac{2}{\pi}}\,(z+0.044715\,z^3)"
    derivative_latex = r"\frac{1}{2}\,(1+\tanh u)+\frac{z}{2}\,(1-\tanh^2 u)\,u'"
    second_derivative_latex = r"(1-\tanh^2 u)\,(u'+\frac{z}{2}\,u''-z\,\tanh u\,u'^2)"
    temporaries = 2

    _twice_root: ClassVar[float] = 2.0 * math.sqrt(2.0 / math.pi)
    _cubic: ClassVar[float] = 0.044715

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        """As z σ(2u), which is the same and keeps its digits far below 0."""
        self._gate(z, np.square(z, out), out)
        np.multiply(z, out, out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:
        """σ(2u) + a (1 − σ(2u)) · 2u′."""
        square, gate = work
        # From |z| = 100 on the gate's slope is 0; times z² = ∞ it would be no number.
        np.minimum(np.square(z, square), 1e4, out=square)
        self._gate(z, square, gate)
        np.multiply(np.subtract(1.0, gate, out), a, out)
        np.add(np.multiply(square, 3.0 * self._cubic, square), 1.0, square)
        np.multiply(out, np.multiply(square, self._twice_root, square), out)
        np.add(out, gate, out)

    def curvature(self, z: Floats) -> Floats:
        """(1 − tanh² u) (u′ + z u″/2 − z u′² tanh u), with 1 − tanh² u = 4σ′(2u)."""
        z = np.clip(z, -_FAR, _FAR)  # far behind where the bell has become 0
        root, square = 0.5 * self._twice_root, z * z
        u = root * z * (1.0 + self._cubic * square)
        slope, bend = root * (1.0 + 3.0 * self._cubic * square), root * 6.0 * self._cubic * z
        return 4.0 * logistic_slope(2.0 * u) * (slope + 0.5 * z * bend - z * slope * slope * np.tanh(u))

    def _gate(self, z: Floats, square: Floats, out: Floats) -> None:
        """Write σ(2u) into *out*, which may be *square*, z²."""
        np.add(np.multiply(square, self._cubic, out), 1.0, out)
        np.multiply(np.multiply(out, z, out), -self._twice_root, out)
        np.reciprocal(np.add(np.exp(out, out), 1.0, out), out)


@dataclass(frozen=True)
class SiLU(Activation):
    """z σ(βz): with β = 1 the sigmoid linear unit (Elfwing, Uchibe and Doya, 2018), with others Swish.

    Swish (Ramachandran, Zoph and Le, 2017) is the line z/2 for β = 0 and tends to ReLU for β → ∞.
    """

    beta: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("beta", r"\beta", 0.0, 10.0),)
    latex = r"z\,\sigma(\beta z)"
    derivative_latex = r"\sigma(\beta z)+\beta z\,\sigma(\beta z)\,(1-\sigma(\beta z))"
    second_derivative_latex = r"\beta\,\sigma(\beta z)\,(1-\sigma(\beta z))\,(2+\beta z\,(1-2\sigma(\beta z)))"
    temporaries = 1

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.exp(np.multiply(z, -self.beta, out), out)
        np.divide(z, np.add(out, 1.0, out), out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:
        """σ + βa (1 − σ)."""
        gate = np.exp(np.multiply(z, -self.beta, work[0]), work[0])
        np.reciprocal(np.add(gate, 1.0, gate), gate)
        np.multiply(np.subtract(1.0, gate, out), a, out)
        np.add(np.multiply(out, self.beta, out), gate, out)

    def curvature(self, z: Floats) -> Floats:
        """βσ′ (2 − βz tanh(βz/2)), of a βz no further out than 800, where σ′ is 0 already."""
        stretched = np.clip(self.beta * z, -_FAR_OF_SIGMOID, _FAR_OF_SIGMOID)
        curvature: Floats = self.beta * logistic_slope(stretched) * (2.0 - stretched * np.tanh(0.5 * stretched))
        return curvature


@dataclass(frozen=True)
class Mish(Activation):
    """z tanh(ln(1 + e^z)) (Misra, 2019).

    Since tanh ln x = (x² − 1)/(x² + 1), the gate ω is n/(n + 2) with n = e^z (e^z + 2).
    """

    latex = r"z\,\tanh(\ln(1+e^z))"
    derivative_latex = r"\omega+z\,(1-\omega^2)\,\sigma(z),\quad \omega=\tanh(\ln(1+e^z))"
    second_derivative_latex = (
        r"(1-\omega^2)\,\sigma(z)\,(2+z\,(1-\sigma(z)-2\omega\,\sigma(z))),\quad \omega=\tanh(\ln(1+e^z))"
    )
    temporaries = 2

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:
        np.exp(z, out)
        np.multiply(out, np.add(out, 2.0, work[0]), out)
        np.add(np.divide(2.0, out, out), 1.0, out)  # 1/ω = 1 + 2/n
        np.divide(z, out, out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        """ω + zσ(z)(1 − ω²), from z alone."""
        exponential, gate = work
        np.exp(z, exponential)
        np.multiply(exponential, np.add(exponential, 2.0, gate), gate)
        np.reciprocal(np.add(np.divide(2.0, gate, gate), 1.0, gate), gate)
        np.add(np.reciprocal(exponential, exponential), 1.0, exponential)  # 1/σ(z)
        np.divide(z, exponential, out)
        rest = np.subtract(1.0, np.square(gate, exponential), exponential)
        np.add(np.multiply(out, rest, out), gate, out)

    def curvature(self, z: Floats) -> Floats:
        """(1 − ω²) σ (2 + z (1 − σ − 2ωσ)), of a z no further out than 800, where all of that is 0 already.

        With n = e^z (e^z + 2), or rather n e^−2z where z > 0, 1 − ω² is 4 (n + 1)/(n + 2)².
        """
        z = np.clip(z, -_FAR_OF_SIGMOID, _FAR_OF_SIGMOID)
        small = np.exp(-np.abs(z))
        right = z > 0
        sigma = np.where(right, 1.0, small) / (1.0 + small)
        complement = np.where(right, small, 1.0) / (1.0 + small)
        # Numerator and denominator of the gate n/(n + 2), divided by e^2z on the right.
        n = np.where(right, 1.0 + 2.0 * small, small * (small + 2.0))
        two = np.where(right, 2.0 * small * small, 2.0)
        gate = n / (n + two)
        rest = 2.0 * two * (n + 0.5 * two) / (n + two) ** 2
        curvature: Floats = rest * sigma * (2.0 + z * (complement - 2.0 * gate * sigma))
        return curvature
