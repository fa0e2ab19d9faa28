"""Making distributions softer, and counts into distributions: always asked for, never done silently.

Shapes: the last axis holds the outcomes; leading axes broadcast. All results are distributions, with the sum of 1 that
rounding leaves.
"""

import math

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import CountsError, DistributionError, ParameterError
from nnstudio.engine.information import checked_distribution


def label_smoothing(p: FloatLike, epsilon: float) -> Floats:
    """Return (1 − ε) p + ε/K: a share ε of the probability is spread evenly over all K outcomes.

    Shape ``(..., outcomes)`` → the same. ε = 0 leaves p as it is, ε = 1 makes it uniform. Source: Szegedy, Vanhoucke,
    Ioffe, Shlens and Wojna, *Rethinking the Inception Architecture for Computer Vision* (2016), section 7.

    Raises `DistributionError` for a bad distribution, `ParameterError` for ε outside [0, 1].
    """
    p = checked_distribution(p, "p")
    _check_share("epsilon", epsilon)
    smoothed: Floats = (1.0 - epsilon) * p + epsilon / p.shape[-1]
    return smoothed


def mixup(p: FloatLike, r: FloatLike, share: float) -> Floats:
    """Return share · p + (1 − share) · r: the soft target of two examples that were blended in these shares.

    Shapes ``(..., outcomes)`` → the same. Source: Zhang, Cisse, Dauphin and Lopez-Paz, *mixup: Beyond Empirical Risk
    Minimization* (2018), where the share is called λ.

    Raises `DistributionError` for a bad distribution or different numbers of outcomes, `ParameterError` for a share
    outside [0, 1].
    """
    p, r = checked_distribution(p, "p"), checked_distribution(r, "r")
    if p.shape[-1] != r.shape[-1]:
        raise DistributionError("r", "length", None, r.shape[-1])
    _check_share("share", share)
    return share * p + (1.0 - share) * r


def normalized(counts: FloatLike) -> Floats:
    """Return counts/Σ counts: the relative frequencies.

    Shape ``(..., outcomes)`` → the same. Counts may be any weights, up to the largest numbers, whose sum would be
    infinite.

    Raises `CountsError` for a count that is negative or not finite, and where all counts are 0.
    """
    return _shares(_checked_counts(counts))


def additive_smoothing(counts: FloatLike, alpha: float) -> Floats:
    """Return (count + α)/(Σ counts + α K), as if each of the K outcomes had been seen α times more.

    Shape ``(..., outcomes)`` → the same. α = 1 is Laplace's rule of succession (1814), another α Lidstone's (1920);
    α = 0 is `normalized`, and α → ∞ tends to the uniform distribution. With α > 0 no outcome is impossible, unless its
    probability is too small to be written.

    Raises `CountsError` as `normalized` does, save that with α > 0 all counts may be 0; `ParameterError` for an α that
    is negative or not finite.
    """
    counts = _checked_counts(counts)
    if not (math.isfinite(alpha) and alpha >= 0):
        raise ParameterError("alpha", alpha, 0.0, math.inf)
    return _shares(counts, alpha)


def _check_share(name: str, share: float) -> None:
    if not 0.0 <= share <= 1.0:
        raise ParameterError(name, share, 0.0, 1.0)


def _checked_counts(counts: FloatLike) -> Floats:
    counts = as_floats(counts)
    if counts.ndim == 0 or counts.shape[-1] == 0:
        raise CountsError("empty", None, 0)
    if (bad := ~np.isfinite(counts)).any():
        raise CountsError("not_finite", *_first(counts, bad))
    if (bad := counts < 0).any():
        raise CountsError("negative", *_first(counts, bad))
    return counts


def _first(counts: Floats, bad: npt.NDArray[np.bool_]) -> tuple[int, float]:
    place = tuple(np.argwhere(bad)[0])
    return int(place[-1]), float(counts[place])


def _shares(counts: Floats, alpha: float = 0.0) -> Floats:
    """(counts + α)/Σ (counts + α), both first divided by a power of 2: that rounds nothing and keeps sums finite."""
    largest = np.maximum(np.max(counts, axis=-1, keepdims=True).astype(np.float64), alpha)
    if not largest.all():
        raise CountsError("zero", None, 0.0)
    exponent = -np.frexp(largest)[1]
    scaled = np.ldexp(counts, exponent) + np.ldexp(alpha, exponent).astype(counts.dtype)
    shares: Floats = scaled / np.sum(scaled, axis=-1, keepdims=True)
    return shares
