"""A straight line above 0, an exponential that levels off below."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from nnstudio.engine.activations.activation import Activation, Work
from nnstudio.engine.arrays import Floats
from nnstudio.engine.parameters import Parameter


@dataclass(frozen=True)
class ELU(Activation):
    """z for z > 0, else α (e^z − 1): the exponential linear unit (Clevert, Unterthiner and Hochreiter, 2016).

    With α = 1 it has no kink. With any other it has one at 0, and there f′(0) = α.
    """

    alpha: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("alpha", r"\alpha", 0.0, 5.0),)
    latex = r"\max(0,\,z)+\alpha\,(e^{\min(0,\,z)}-1)"
    derivative_latex = r"1\ (z>0),\quad \alpha\,e^z\ (z\leq 0)"
    second_derivative_latex = r"0\ (z>0),\quad \alpha\,e^z\ (z\leq 0)"
    temporaries = 2

    @property
    def kinks(self) -> tuple[float, ...]:
        return () if self.alpha == 1.0 else (0.0,)

    @property
    def bends(self) -> tuple[float, ...]:
        return (0.0,) if self.alpha == 1.0 else ()

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:
        np.expm1(np.minimum(z, 0.0, out=out), out)
        np.multiply(out, self.alpha, out)
        np.add(out, np.maximum(z, 0.0, out=work[0]), out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        """From z: a + α would be the same on the left, but with few digits left of it far out."""
        positive = np.greater(z, 0.0, work[0], casting="unsafe")
        np.exp(np.minimum(z, 0.0, out=out), out)
        np.multiply(out, np.multiply(np.subtract(1.0, positive, work[1]), self.alpha, work[1]), out)
        np.add(out, positive, out)

    def curvature(self, z: Floats) -> Floats:
        """α e^z for z ≤ 0, else 0."""
        return np.where(z > 0, 0.0, self.alpha * np.exp(np.minimum(z, 0.0)))


@dataclass(frozen=True)
class SELU(Activation):
    """λ ELU(z), with a λ and an α that keep activations standardised (Klambauer et al., 2017). At 0 f′(0) = λα.

    Both are fixed: the only numbers for which a standard normal z gives an a with mean 0 and variance 1.
    """

    scale: ClassVar[float] = 1.0507009873554805
    """λ."""
    alpha: ClassVar[float] = 1.6732632423543772
    """α."""
    latex = r"\lambda\,(\max(0,\,z)+\alpha\,(e^{\min(0,\,z)}-1))"
    derivative_latex = r"\lambda\ (z>0),\quad \lambda\alpha\,e^z\ (z\leq 0)"
    second_derivative_latex = r"0\ (z>0),\quad \lambda\alpha\,e^z\ (z\leq 0)"
    temporaries = ELU.temporaries

    @property
    def kinks(self) -> tuple[float, ...]:
        return (0.0,)

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:
        ELU(self.alpha).evaluate(z, out, work)
        np.multiply(out, self.scale, out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:
        ELU(self.alpha).slope(z, a, out, work)
        np.multiply(out, self.scale, out)

    def curvature(self, z: Floats) -> Floats:
        return self.scale * ELU(self.alpha).curvature(z)
