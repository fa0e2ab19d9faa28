"""Activations made of straight pieces: cheap, and with kinks. Nowhere do they bend: f″ = 0."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from nnstudio.engine.activations.activation import Activation, Work
from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import ParameterError
from nnstudio.engine.parameters import Parameter


class PiecewiseLinear(Activation):
    """f″ = 0 everywhere; at kinks and jumps, where there is none, by convention."""

    second_derivative_latex = "0"

    def curvature(self, z: Floats) -> Floats:
        return np.zeros_like(z)


@dataclass(frozen=True)
class Identity(PiecewiseLinear):
    """f(z) = z: the unit hands on its weighted sum. For outputs that are plain numbers."""

    latex = "z"
    derivative_latex = "1"

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.positive(z, out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        out.fill(1.0)


@dataclass(frozen=True)
class ReLU(PiecewiseLinear):
    """max(0, z), the rectified linear unit (Nair and Hinton, 2010). At the kink f′(0) = 0."""

    latex = r"\max(0,\,z)"
    derivative_latex = r"1\ (z>0),\quad 0\ (z\leq 0)"

    @property
    def kinks(self) -> tuple[float, ...]:
        return (0.0,)

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.maximum(z, 0.0, out=out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.greater(z, 0.0, out, casting="unsafe")


@dataclass(frozen=True)
class LeakyReLU(PiecewiseLinear):
    """z for z > 0, else α z with α = *negative_slope* (Maas, Hannun and Ng, 2013). At the kink f′(0) = α.

    *negative_slope* may be an array that broadcasts against z; a network that learns or draws it hands in such a one.
    Other libraries leak more unless told otherwise: TensorFlow's ``leaky_relu`` 0.2, Keras' ``LeakyReLU`` layer 0.3.
    """

    negative_slope: float | Floats = 0.01
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("negative_slope", r"\alpha", 0.0, 1.0),)
    latex = r"\max(0,\,z)+\alpha\,\min(0,\,z)"
    derivative_latex = r"1\ (z>0),\quad \alpha\ (z\leq 0)"
    temporaries = 1

    @property
    def kinks(self) -> tuple[float, ...]:
        return () if np.all(np.equal(self.negative_slope, 1.0)) else (0.0,)

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:
        np.minimum(z, 0.0, out=out)
        np.multiply(out, self.negative_slope, out)
        np.add(out, np.maximum(z, 0.0, out=work[0]), out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        positive = np.greater(z, 0.0, work[0], casting="unsafe")
        np.subtract(1.0, positive, out)
        np.multiply(out, self.negative_slope, out)
        np.add(out, positive, out)


@dataclass(frozen=True)
class ParametricReLU(LeakyReLU):
    """A leaky ReLU that learns its slope α = *negative_slope* along with its weights (He et al., 2015).

    As a function of z it is a `LeakyReLU`, with f′(0) = α; α itself has the gradient min(0, z). The paper starts
    it at 0.25, and so does PyTorch; Keras' ``PReLU`` starts at 0. The limits are for that start: what is learnt may
    leave them.
    """

    negative_slope: float | Floats = 0.25


@dataclass(frozen=True)
class RandomizedReLU(PiecewiseLinear):
    """A leaky ReLU whose slope is drawn from U[l, u] for every unit and example while it trains (Xu et al., 2015).

    l = *lower*, u = *upper*. Value and slope here are those of inference, with the mean slope α = (l + u)/2 and
    f′(0) = α, as in PyTorch's ``eval`` mode; it is the network that draws while it trains. In the paper z is
    divided by what is drawn from U[3, 8], and by the mean 5.5 afterwards.

    Raises `ParameterError` for l > u.
    """

    lower: float = 1.0 / 8.0
    upper: float = 1.0 / 3.0
    parameters: ClassVar[tuple[Parameter, ...]] = (
        Parameter("lower", "l", 0.0, 1.0),
        Parameter("upper", "u", 0.0, 1.0),
    )
    latex = r"\max(0,\,z)+\frac{l+u}{2}\,\min(0,\,z)"
    derivative_latex = r"1\ (z>0),\quad \frac{l+u}{2}\ (z\leq 0)"
    temporaries = LeakyReLU.temporaries

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.lower > self.upper:
            raise ParameterError("lower", self.lower, self.parameters[0].low, self.upper)

    @property
    def mean_slope(self) -> float:
        """α = (l + u)/2, the slope at inference."""
        return (self.lower + self.upper) / 2.0

    @property
    def kinks(self) -> tuple[float, ...]:
        return LeakyReLU(self.mean_slope).kinks

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:
        LeakyReLU(self.mean_slope).evaluate(z, out, work)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:
        LeakyReLU(self.mean_slope).slope(z, a, out, work)


@dataclass(frozen=True)
class HardTanh(PiecewiseLinear):
    """z between *low* and *high*, and their value beyond them (Collobert, 2004). At both kinks f′ = 0.

    With low = 0 and high = 6 it is ReLU6 (Krizhevsky, 2010).
    """

    low: float = -1.0
    high: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (
        Parameter("low", "l", -6.0, 0.0),
        Parameter("high", "h", 0.1, 6.0),
    )
    latex = r"\min(\max(z,\,l),\,h)"
    derivative_latex = r"1\ (l<z<h),\quad 0\ (z\leq l,\ z\geq h)"
    temporaries = 1

    @property
    def kinks(self) -> tuple[float, ...]:
        return (self.low, self.high)

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.minimum(np.maximum(z, self.low, out=out), self.high, out=out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        above = np.greater(z, self.low, work[0], casting="unsafe")
        below = np.less(z, self.high, out, casting="unsafe")
        np.multiply(above, below, out)


@dataclass(frozen=True)
class HardSigmoid(PiecewiseLinear):
    """min(max(z + 3, 0), 6)/6, a sigmoid of straight pieces (Howard et al., 2019). At the kinks, ±3, f′ = 0.

    PyTorch's, and Keras' since version 3. Keras before that, and ONNX unless told otherwise, take the slope 1/5 in
    place of 1/6, with kinks at ±2.5; Courbariaux et al. (2015) take ½, with kinks at ±1.
    """

    latex = r"\frac{1}{6}\min(\max(z+3,\,0),\,6)"
    derivative_latex = r"\frac{1}{6}\ ({-3}<z<3),\quad 0\ (|z|\geq 3)"
    temporaries = 1

    @property
    def kinks(self) -> tuple[float, ...]:
        return (-3.0, 3.0)

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.maximum(np.add(z, 3.0, out), 0.0, out=out)
        np.divide(np.minimum(out, 6.0, out=out), 6.0, out)

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        inside = np.less(np.absolute(z, work[0]), 3.0, out, casting="unsafe")
        np.divide(inside, 6.0, out)


@dataclass(frozen=True)
class Step(PiecewiseLinear):
    """1 for z > 0, else 0: the perceptron (Rosenblatt, 1958), with f(0) = 0 as in Nielsen's book.

    f′ = 0 everywhere; at the jump, where there is no derivative, by convention. So no gradient passes, and a network
    of perceptrons cannot learn by gradient descent. Others set f(0) = 1 (McCulloch and Pitts, 1943, whose neuron
    fires when it reaches its threshold) or ½ (Heaviside's function in signal processing).
    """

    latex = r"1\ (z>0),\quad 0\ (z\leq 0)"
    derivative_latex = "0"

    @property
    def kinks(self) -> tuple[float, ...]:
        return (0.0,)

    def evaluate(self, z: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        np.greater(z, 0.0, out, casting="unsafe")

    def slope(self, z: Floats, a: Floats, out: Floats, work: Work) -> None:  # noqa: ARG002
        out.fill(0.0)
