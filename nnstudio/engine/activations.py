"""What one unit does to its weighted sum z, and the slope of that.

Elementwise: any shape in, the same shape out. Each activation states its convention where it has a kink. Where
libraries differ, PyTorch's definition holds.
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats


class Activation:
    """A function f of one number, with its derivative f′."""

    latex: ClassVar[str]
    """f(z), in LaTeX."""
    derivative_latex: ClassVar[str]
    """f′(z), in LaTeX."""
    kinks: ClassVar[tuple[float, ...]] = ()
    """Where f has no derivative."""

    def value(self, z: FloatLike, out: Floats | None = None) -> Floats:
        """Return a = f(z), into *out* where given."""
        raise NotImplementedError

    def slope(self, z: Floats, a: Floats, out: Floats | None = None) -> Floats:
        """Return f′(z), given both z and a = f(z), of which the cheaper is used."""
        raise NotImplementedError

    def derivative(self, z: FloatLike) -> Floats:
        """Return f′(z)."""
        z = as_floats(z)
        return self.slope(z, self.value(z))


@dataclass(frozen=True)
class Identity(Activation):
    """f(z) = z: the unit hands on its weighted sum. For outputs that are plain numbers."""

    latex = "z"
    derivative_latex = "1"

    def value(self, z: FloatLike, out: Floats | None = None) -> Floats:
        """Return z."""
        return np.positive(as_floats(z), out=out)

    def slope(self, z: Floats, a: Floats, out: Floats | None = None) -> Floats:  # noqa: ARG002
        """Return 1 everywhere."""
        out = np.empty_like(z) if out is None else out
        out.fill(1.0)
        return out


@dataclass(frozen=True)
class Sigmoid(Activation):
    """σ(z) = 1/(1 + e^−z), between 0 and 1 (Verhulst's logistic function)."""

    latex = r"\frac{1}{1+e^{-z}}"
    derivative_latex = r"\sigma(z)\,(1-\sigma(z))"

    def value(self, z: FloatLike, out: Floats | None = None) -> Floats:
        """Return σ(z)."""
        z = as_floats(z)
        out = np.empty_like(z) if out is None else out
        with np.errstate(over="ignore"):  # e^−z = ∞ gives 0, its limit
            np.exp(np.negative(z, out=out), out=out)
            return np.reciprocal(np.add(out, 1.0, out=out), out=out)

    def slope(self, z: Floats, a: Floats, out: Floats | None = None) -> Floats:  # noqa: ARG002
        """Return σ′ = a (1 − a), at most ¼."""
        return np.multiply(a, np.subtract(1.0, a, out=out), out=out)


@dataclass(frozen=True)
class Tanh(Activation):
    """Hyperbolic tangent, between −1 and 1: tanh z = 2σ(2z) − 1."""

    latex = r"\tanh z"
    derivative_latex = r"1-\tanh^2 z"

    def value(self, z: FloatLike, out: Floats | None = None) -> Floats:
        """Return tanh z."""
        return np.tanh(as_floats(z), out=out)

    def slope(self, z: Floats, a: Floats, out: Floats | None = None) -> Floats:  # noqa: ARG002
        """Return 1 − a², at most 1."""
        return np.subtract(1.0, np.multiply(a, a, out=out), out=out)


@dataclass(frozen=True)
class ReLU(Activation):
    """max(0, z), the rectified linear unit (Nair and Hinton, 2010). At the kink f′(0) = 0."""

    latex = r"\max(0,\,z)"
    derivative_latex = r"1\ (z>0),\quad 0\ (z\leq 0)"
    kinks = (0.0,)

    def value(self, z: FloatLike, out: Floats | None = None) -> Floats:
        """Return max(0, z)."""
        return np.maximum(as_floats(z), 0.0, out=out)

    def slope(self, z: Floats, a: Floats, out: Floats | None = None) -> Floats:  # noqa: ARG002
        """Return 1 for z > 0, else 0, so f′(0) = 0."""
        out = np.empty_like(z) if out is None else out
        return np.greater(z, 0.0, out=out, casting="unsafe")


@dataclass(frozen=True)
class LeakyReLU(Activation):
    """z for z > 0, else *negative_slope* · z (Maas, Hannun and Ng, 2013). At the kink f′(0) = negative_slope."""

    negative_slope: float = 0.01
    latex = r"\max(0,\,z)+0.01\,\min(0,\,z)"
    derivative_latex = r"1\ (z>0),\quad 0.01\ (z\leq 0)"
    kinks = (0.0,)

    def value(self, z: FloatLike, out: Floats | None = None) -> Floats:
        """Return z or negative_slope · z; the larger of the two, as the slope lies below 1."""
        z = as_floats(z)
        return np.maximum(z, np.multiply(z, self.negative_slope, out=out), out=out)

    def slope(self, z: Floats, a: Floats, out: Floats | None = None) -> Floats:  # noqa: ARG002
        """Return 1 for z > 0, else negative_slope."""
        out = np.empty_like(z) if out is None else out
        np.greater(z, 0.0, out=out, casting="unsafe")
        np.multiply(out, 1.0 - self.negative_slope, out=out)
        return np.add(out, self.negative_slope, out=out)


ACTIVATIONS: MappingProxyType[str, Activation] = MappingProxyType(
    {
        "identity": Identity(),
        "sigmoid": Sigmoid(),
        "tanh": Tanh(),
        "relu": ReLU(),
        "leaky_relu": LeakyReLU(),
    }
)
"""Every activation, by the name under which scenes and networks know it."""
