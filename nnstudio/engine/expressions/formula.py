"""A learner's formula as an activation."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.activations.activation import Activation, Work
from nnstudio.engine.activations.grids import NEAR
from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.expressions.evaluation import jet
from nnstudio.engine.expressions.expression import Expression
from nnstudio.engine.expressions.kinks import kinks


@dataclass(frozen=True)
class OwnFormula(Activation):
    """What *expression* says, with the number *a* for its parameter a.

    Value and slopes are those of `jet`, conventions at kinks included: NaN where it is undefined, ±∞ where it
    overflows. Computed in float64, handed out in the precision of z.
    """

    expression: Expression
    a: float = 1.0

    # In the other activations one text serves all objects; here each has its own.
    @property
    def latex(self) -> str:  # type: ignore[override]
        """f(z), in LaTeX, with the letter a for the parameter."""
        return self.expression.latex

    @property
    def derivative_latex(self) -> str:  # type: ignore[override]
        """f′(z), in LaTeX; nothing where that would be too long to be read."""
        found = self.expression.derivative()
        return found.latex if found else ""

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where the slope of f jumps, from −12 to 12, as far as `kinks` finds it; nothing is said of farther places."""
        return kinks(self.expression, self.a, -NEAR, NEAR)

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        out[...] = jet(self.expression, z, self.a).value

    def derivative(self, z: FloatLike) -> Floats:
        """Return f′(z), for which f(z) need not be known."""
        z = as_floats(z)
        return np.array(jet(self.expression, z, self.a).slope, dtype=z.dtype)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        out[...] = jet(self.expression, z, self.a).slope

    @property
    def second_derivative_latex(self) -> str:  # type: ignore[override]
        """f″(z), in LaTeX; nothing where that would be too long to be read."""
        slope = self.expression.derivative()
        found = slope.derivative() if slope else None
        return found.latex if found else ""

    def curvature(self, z: Floats) -> Floats:
        return np.array(jet(self.expression, z, self.a).curvature, dtype=z.dtype)
