"""Softmax as it is written and as it is computed, in both precisions, with all that comes between."""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.softmax import naive_softmax
from nnstudio.labs.softmax.scene import SoftmaxScene

Trouble = Literal["", "exponent", "overflow", "sum", "underflow", "digits"]
"""What goes wrong with the naive formula, if anything: the largest exponent is ±∞ itself, so that the stable formula
fails as well; an exponential is ∞; only their sum is; all exponentials are 0, or so small that few digits are left of
them."""

_SEEN = 5e-5
"""By so much two probabilities look different in four decimals."""


@dataclass(frozen=True)
class Precision:
    """A kind of machine number: e to the power of more than *highest* is ∞ in it, of less than *lowest* 0."""

    name: str
    largest: float
    highest: float
    lowest: float


def _precision(dtype: type[np.floating]) -> Precision:
    limits = np.finfo(dtype)
    largest = float(limits.max)
    # What lies above half of the least number there is gets rounded up to it.
    return Precision(
        np.dtype(dtype).name, largest, math.log(largest), math.log(float(limits.smallest_subnormal)) - math.log(2)
    )


SINGLE, DOUBLE = _precision(np.float32), _precision(np.float64)


@dataclass(frozen=True)
class Working:
    """All numbers of one precision, computed in it, column by column. Shapes ``(classes,)``.

    *z* are the quotients of logits and T. The last column, *stable*, is computed from those before it; the engine's
    softmax does the same, and beyond that takes the limit where a z is ∞.
    """

    precision: Precision
    z: Floats
    exponentials: Floats
    sum: float
    naive: Floats
    largest: float
    """m, the largest z."""
    shifted: Floats
    shifted_exponentials: Floats
    shifted_sum: float
    stable: Floats

    @property
    def trouble(self) -> Trouble:
        """What goes wrong with the naive formula here."""
        if math.isinf(self.largest):  # a z of −∞ beside a finite one has the probability 0, and that is right
            return "exponent"
        if math.isinf(self.sum):
            return "overflow" if np.isinf(self.exponentials).any() else "sum"
        if not self.sum:
            return "underflow"
        return "digits" if float(np.max(np.abs(self.naive - self.stable))) > _SEEN else ""


@dataclass(frozen=True)
class OverflowResults:
    """The workings in ``float32`` and ``float64``; *z* are the exponents in double precision, *predicted* the class
    with the largest.
    """

    z: Floats
    single: Working
    double: Working
    predicted: int

    @property
    def is_single_rounded(self) -> bool:
        """Whether the exponents are rounded in single precision so much that its stable answer shows it."""
        return float(np.max(np.abs(self.single.stable - self.double.stable))) > _SEEN


def powers(z: float) -> tuple[float, float]:
    """Return e to the power of *z* in ``float32`` and in ``float64``."""
    with np.errstate(all="ignore"):
        return float(np.exp(np.float32(z))), float(np.exp(np.float64(z)))


def compute(scene: SoftmaxScene) -> OverflowResults:
    """Return all figures of a scene that has no problems."""
    with np.errstate(all="ignore"):
        z = np.array(scene.shifted()) / scene.temperature
        return OverflowResults(
            z, _working(SINGLE, z.astype(np.float32)), _working(DOUBLE, z), int(np.argmax(scene.shifted()))
        )


def _working(precision: Precision, z: Floats) -> Working:
    exponentials, largest = np.exp(z), np.max(z)
    shifted = z - largest
    shifted_exponentials = np.exp(shifted)
    return Working(
        precision=precision,
        z=z,
        exponentials=exponentials,
        sum=float(np.sum(exponentials)),
        naive=naive_softmax(z),
        largest=float(largest),
        shifted=shifted,
        shifted_exponentials=shifted_exponentials,
        shifted_sum=float(np.sum(shifted_exponentials)),
        stable=shifted_exponentials / np.sum(shifted_exponentials),
    )
