"""What all densities have in common."""

import math
from typing import ClassVar, NamedTuple, Self

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.errors import ParameterError
from nnstudio.engine.information import checked_base
from nnstudio.engine.parameters import Parametric

LARGEST = 1e60
"""Parameters go from −10⁶⁰ to 10⁶⁰, scales from 10⁻⁶⁰: so every measure and every integrand is a number that can be
written, unless it is infinite by its nature."""
SMALLEST_SCALE = 1e-60


class Interval(NamedTuple):
    """The numbers from *low* to *high*; either may be infinite."""

    low: float
    high: float


class Density(Parametric):
    """How the probability of a continuous variable is spread: p(x), which may exceed 1, with ∫ p(x) dx = 1.

    Every family is a *peak* with a *fall* around it: log p(x) = log peak − fall(x).

    Positions x are float64. Far from 0 they may be given as distances from an *origin* instead, which loses no digits:
    what lies 10⁻⁹ above 10⁹ is ``density(1e-9, origin=1e9)``.
    """

    latex: ClassVar[str]
    """p(x) on its support, in LaTeX, with the symbols of `parameters`."""
    entropy_latex: ClassVar[str]
    """h(p) in LaTeX; true in every base."""
    source: ClassVar[str]

    @property
    def peak(self) -> float:
        """The largest density."""
        raise NotImplementedError

    @property
    def support(self) -> Interval:
        """Where p > 0; its ends belong to it."""
        return Interval(-math.inf, math.inf)

    @property
    def centre(self) -> float:
        """A number near which the probability lies: the best origin for distances."""
        raise NotImplementedError

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where p jumps or has no derivative, in rising order."""
        return ()

    def density(self, x: FloatLike, origin: float = 0.0) -> Floats:
        """Return p(x), any shape in, the same shape out."""
        density: Floats = self.peak * np.exp(-self._fall_at(x, origin))
        return density

    def log_density(self, x: FloatLike, origin: float = 0.0) -> Floats:
        """Return ln p(x), any shape in, the same shape out: −∞ outside the support, and exact where p rounds to 0."""
        log_density: Floats = math.log(self.peak) - self._fall_at(x, origin)
        return log_density

    def quantile(self, share: float, origin: float = 0.0) -> float:
        """Return the x below which a *share* of the probability lies; the ends of the support for 0 and 1.

        Raises `ParameterError` for a share outside [0, 1].
        """
        return self._quantile(_checked_share(share), origin)

    def upper_quantile(self, share: float, origin: float = 0.0) -> float:
        """Return the x above which a *share* of the probability lies: the quantile of 1 − share, without rounding that.

        Raises `ParameterError` for a share outside [0, 1].
        """
        return self._upper_quantile(_checked_share(share), origin)

    def entropy(self, base: float = 2) -> float:
        """Return the differential entropy h(p) = −∫ p(x) log p(x) dx.

        Negative where p is narrow. Unlike that of outcomes it depends on the unit of x: where x is measured in
        metres instead of kilometres, h grows by log 1000.

        Raises `BaseError` for a bad base.
        """
        return self._entropy() / math.log(checked_base(base))

    def _fall_at(self, x: FloatLike, origin: float) -> Floats:
        x = np.asarray(x, dtype=np.float64)
        with np.errstate(over="ignore", invalid="ignore"):  # so far out that the fall is ∞; NaN stays NaN
            return np.where(np.isnan(x), x, self.fall(x, origin))

    def fall(self, x: Floats, origin: float) -> Floats:
        """Return log peak − log p(x) in nats, from 0 to ∞."""
        raise NotImplementedError

    def mean_fall(self, p: "Density") -> float:
        """Return the mean fall in nats of an x drawn from *p*, whose support is part of this one's."""
        raise NotImplementedError

    def divergence_in_family(self, p: Self) -> float:
        """Return D(p‖this) in nats for a *p* of the same family whose support is part of this one's.

        The difference of cross-entropy and entropy would lose the digits where p nearly agrees with this one.
        """
        raise NotImplementedError

    def mean_from(self, a: float) -> float:
        """Return E[x − a]."""
        raise NotImplementedError

    @property
    def variance(self) -> float:
        """E[(x − E x)²]."""
        raise NotImplementedError

    def mean_square_from(self, a: float) -> float:
        """Return E[(x − a)²]."""
        return self.variance + self.mean_from(a) ** 2

    def mean_distance_from(self, a: float) -> float:
        """Return E|x − a|."""
        raise NotImplementedError

    def _quantile(self, share: float, origin: float) -> float:
        raise NotImplementedError

    def _upper_quantile(self, share: float, origin: float) -> float:
        raise NotImplementedError

    def _entropy(self) -> float:
        raise NotImplementedError


def _checked_share(share: float) -> float:
    if not 0.0 <= share <= 1.0:
        raise ParameterError("share", share, 0.0, 1.0)
    return share
