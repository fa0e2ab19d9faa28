"""Four families of densities."""

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import ClassVar, Self

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.densities.density import LARGEST, SMALLEST_SCALE, Density, Interval
from nnstudio.engine.errors import IntervalError
from nnstudio.engine.parameters import Parameter
from nnstudio.engine.remainders import expm1_remainder, log1p_remainder


@dataclass(frozen=True)
class Normal(Density):
    """The normal density (Gauss, 1809): of all with one variance, that of the largest entropy."""

    mean: float = 0.0
    standard_deviation: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (
        Parameter("mean", r"\mu", -LARGEST, LARGEST),
        Parameter("standard_deviation", r"\sigma", SMALLEST_SCALE, LARGEST),
    )
    latex = r"\frac{1}{\sigma\sqrt{2\pi}}\,e^{-\frac{(x-\mu)^2}{2\sigma^2}}"
    entropy_latex = r"\log\left(\sigma\sqrt{2\pi e}\right)"
    source = "Cover and Thomas (2006), example 8.1.2"

    @property
    def peak(self) -> float:
        return 1.0 / (self.standard_deviation * math.sqrt(2.0 * math.pi))

    @property
    def centre(self) -> float:
        return self.mean

    def fall(self, x: Floats, origin: float) -> Floats:
        """(x − μ)²/2σ²."""
        z = (x - (self.mean - origin)) / self.standard_deviation
        return 0.5 * z * z

    def mean_fall(self, p: Density) -> float:
        return 0.5 * p.mean_square_from(self.mean) / self.standard_deviation**2

    def divergence_in_family(self, p: Self) -> float:
        """(r − 1 − ln r) + ½ (r − 1)² + ½ z², with r = σₚ/σ and z = (μₚ − μ)/σ."""
        excess = (p.standard_deviation - self.standard_deviation) / self.standard_deviation
        z = (p.mean - self.mean) / self.standard_deviation
        return _ratio_remainder(p.standard_deviation, self.standard_deviation) + 0.5 * excess**2 + 0.5 * z**2

    def mean_from(self, a: float) -> float:
        return self.mean - a

    @property
    def variance(self) -> float:
        return self.standard_deviation**2

    def mean_distance_from(self, a: float) -> float:
        """The mean of the folded normal distribution (Leone, Nelson and Nottingham, 1961)."""
        z = (self.mean - a) / self.standard_deviation
        folded = math.sqrt(2.0 / math.pi) * math.exp(-0.5 * z * z) + z * math.erf(z / math.sqrt(2.0))
        return self.standard_deviation * folded

    def _quantile(self, share: float, origin: float) -> float:
        return (self.mean - origin) + self.standard_deviation * _standard_normal_quantile(share)

    def _upper_quantile(self, share: float, origin: float) -> float:
        return (self.mean - origin) - self.standard_deviation * _standard_normal_quantile(share)

    def _entropy(self) -> float:
        return math.log(self.standard_deviation * math.sqrt(2.0 * math.pi * math.e))


@dataclass(frozen=True)
class Uniform(Density):
    """The same density everywhere from *low* to *high*, both included: of all on that interval, the largest entropy.

    Raises `IntervalError` unless *high* lies above *low*, by 10⁻⁶⁰ at least.
    """

    low: float = 0.0
    high: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (
        Parameter("low", "a", -LARGEST, LARGEST),
        Parameter("high", "b", -LARGEST, LARGEST),
    )
    latex = r"\frac{1}{b-a}"
    entropy_latex = r"\log\,(b-a)"
    source = "Cover and Thomas (2006), example 8.1.1"

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.width < SMALLEST_SCALE:
            raise IntervalError(self.low, self.high)

    @property
    def width(self) -> float:
        """The length of the interval."""
        return self.high - self.low

    @property
    def peak(self) -> float:
        return 1.0 / self.width

    @property
    def support(self) -> Interval:
        return Interval(self.low, self.high)

    @property
    def centre(self) -> float:
        return self.low

    @property
    def kinks(self) -> tuple[float, ...]:
        return (self.low, self.high)

    def fall(self, x: Floats, origin: float) -> Floats:
        """0 inside, ∞ outside."""
        inside = (self.low - origin <= x) & (x <= self.high - origin)
        return np.where(inside, 0.0, math.inf)

    def mean_fall(self, p: Density) -> float:  # noqa: ARG002
        return 0.0

    def divergence_in_family(self, p: Self) -> float:
        return math.log1p((self.width - p.width) / p.width)

    def mean_from(self, a: float) -> float:
        return (self.low - a) + 0.5 * self.width

    @property
    def variance(self) -> float:
        return self.width**2 / 12.0

    def mean_distance_from(self, a: float) -> float:
        if not self.low < a < self.high:
            return abs(self.mean_from(a))
        return ((a - self.low) ** 2 + (self.high - a) ** 2) / (2.0 * self.width)

    def _quantile(self, share: float, origin: float) -> float:
        """From the nearer end, so that both ends are met exactly."""
        if share > 0.5:
            return (self.high - origin) - (1.0 - share) * self.width
        return (self.low - origin) + share * self.width

    def _upper_quantile(self, share: float, origin: float) -> float:
        if share > 0.5:
            return (self.low - origin) + (1.0 - share) * self.width
        return (self.high - origin) - share * self.width

    def _entropy(self) -> float:
        return math.log(self.width)


@dataclass(frozen=True)
class Exponential(Density):
    """Waiting times at a constant *rate*, from 0 on: of all positive ones with one mean, the largest entropy."""

    rate: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("rate", r"\lambda", SMALLEST_SCALE, LARGEST),)
    latex = r"\lambda\,e^{-\lambda x}"
    entropy_latex = r"\log\frac{e}{\lambda}"
    source = "Cover and Thomas (2006), problem 8.1"

    @property
    def peak(self) -> float:
        return self.rate

    @property
    def support(self) -> Interval:
        return Interval(0.0, math.inf)

    @property
    def centre(self) -> float:
        return 0.0

    @property
    def kinks(self) -> tuple[float, ...]:
        return (0.0,)

    def fall(self, x: Floats, origin: float) -> Floats:
        """λ x, and ∞ below 0."""
        position = x + origin
        return np.where(position >= 0.0, self.rate * position, math.inf)

    def mean_fall(self, p: Density) -> float:
        return self.rate * p.mean_from(0.0)

    def divergence_in_family(self, p: Self) -> float:
        """λ/λₚ − 1 − ln (λ/λₚ)."""
        return _ratio_remainder(self.rate, p.rate)

    def mean_from(self, a: float) -> float:
        return 1.0 / self.rate - a

    @property
    def variance(self) -> float:
        return self.rate**-2

    def mean_distance_from(self, a: float) -> float:
        """What lies above a waits 1/λ more on average; the rest follows from E[x − a]."""
        above = math.exp(-self.rate * max(a, 0.0)) * (1.0 / self.rate + max(-a, 0.0))
        return 2.0 * above - self.mean_from(a)

    def _quantile(self, share: float, origin: float) -> float:
        return -math.log1p(-share) / self.rate - origin if share < 1.0 else math.inf

    def _upper_quantile(self, share: float, origin: float) -> float:
        return -math.log(share) / self.rate - origin if share > 0.0 else math.inf

    def _entropy(self) -> float:
        return math.log(math.e / self.rate)


@dataclass(frozen=True)
class Laplace(Density):
    """Two exponential densities back to back (Laplace, 1774), with a kink at μ.

    Of all densities with one mean distance from μ, that of the largest entropy.
    """

    mean: float = 0.0
    scale: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (
        Parameter("mean", r"\mu", -LARGEST, LARGEST),
        Parameter("scale", "b", SMALLEST_SCALE, LARGEST),
    )
    latex = r"\frac{1}{2b}\,e^{-\frac{|x-\mu|}{b}}"
    entropy_latex = r"\log\,(2be)"
    source = "Cover and Thomas (2006), problem 8.1"

    @property
    def peak(self) -> float:
        return 0.5 / self.scale

    @property
    def centre(self) -> float:
        return self.mean

    @property
    def kinks(self) -> tuple[float, ...]:
        return (self.mean,)

    def fall(self, x: Floats, origin: float) -> Floats:
        """|x − μ|/b."""
        distance: Floats = np.abs(x - (self.mean - origin))
        return distance / self.scale

    def mean_fall(self, p: Density) -> float:
        return p.mean_distance_from(self.mean) / self.scale

    def divergence_in_family(self, p: Self) -> float:
        """(r − 1 − ln r) + r (y − 1 + e^−y), with r = bₚ/b and y = |μₚ − μ|/bₚ."""
        y = abs(p.mean - self.mean) / p.scale
        return _ratio_remainder(p.scale, self.scale) + p.scale / self.scale * float(expm1_remainder(y))

    def mean_from(self, a: float) -> float:
        return self.mean - a

    @property
    def variance(self) -> float:
        return 2.0 * self.scale**2

    def mean_distance_from(self, a: float) -> float:
        distance = abs(self.mean - a)
        return distance + self.scale * math.exp(-distance / self.scale)

    def _quantile(self, share: float, origin: float) -> float:
        return (self.mean - origin) + self.scale * _standard_laplace_quantile(share)

    def _upper_quantile(self, share: float, origin: float) -> float:
        return (self.mean - origin) - self.scale * _standard_laplace_quantile(share)

    def _entropy(self) -> float:
        return math.log(2.0 * math.e * self.scale)


def _ratio_remainder(a: float, b: float) -> float:
    """a/b − 1 − ln(a/b), never negative."""
    t = (a - b) / b
    return float(log1p_remainder(t)) if abs(t) < 0.5 else t - math.log(a / b)


def _standard_normal_quantile(share: float) -> float:
    return NormalDist().inv_cdf(share) if 0.0 < share < 1.0 else math.copysign(math.inf, share - 0.5)


def _standard_laplace_quantile(share: float) -> float:
    if share > 0.5:
        return -_standard_laplace_quantile(1.0 - share)
    return math.log(2.0 * share) if share > 0.0 else -math.inf
