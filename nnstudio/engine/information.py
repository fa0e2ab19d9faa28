"""How much an outcome tells, and how much it costs to believe the wrong distribution.

Source of all definitions: Cover and Thomas, *Elements of Information Theory*, 2nd ed., chapter 2; Jensen-Shannon
after Lin (1991).

Shapes: the last axis holds the outcomes of one distribution and must sum to 1; leading axes broadcast, so a stack of
distributions gives a stack of results. What is called binary works elementwise instead: an entry is the probability
of "yes". Units: *base* 2 gives bits, e nats, 10 hartleys; a base below 1 turns every sign around.

Zeros: 0 · log 0 counts as 0, its limit; a believed probability of 0 for something that happens costs ∞. Neither is
patched with a small ε.
"""

import math

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import BaseError, DistributionError
from nnstudio.engine.remainders import log1p_remainder


def surprisal(p: FloatLike, base: float = 2) -> Floats:
    """Return the surprisal (self-information) I = −log p of each probability in *p*.

    Elementwise: each entry is judged alone, so they need not sum to 1. I(1) = 0, I(0) = ∞.

    Raises `DistributionError` for an entry outside [0, 1], `BaseError` for a bad base.
    """
    p = _checked_entries(p, "p")
    return _minus_log(p, base)


def entropy(p: FloatLike, base: float = 2) -> Floats:
    """Return the entropy H(p) = Σ p · (−log p), the expected surprisal, with 0 · log 0 = 0.

    Shape ``(..., outcomes)`` → ``(...)``. Between 0 (one outcome is certain) and log n (all are equally likely).

    Raises `DistributionError` for a bad distribution, `BaseError` for a bad base.
    """
    p = checked_distribution(p, "p")
    return _expected(p, _minus_log(p, base))


def cross_entropy(p: FloatLike, q: FloatLike, base: float = 2) -> Floats:
    """Return the cross-entropy H(p, q) = −Σ p · log q: the mean surprisal of one who believes q where p is true.

    Shapes ``(..., outcomes)`` → ``(...)``. At least H(p), and equal to it only for q = p; ∞ where q rules out
    (q = 0) what happens (p > 0).

    Raises `DistributionError` for a bad distribution or different numbers of outcomes, `BaseError` for a bad base.
    """
    p, q = _checked_pair(p, q)
    return _expected(p, _minus_log(q, base))


def kl_divergence(p: FloatLike, q: FloatLike, base: float = 2) -> Floats:
    """Return the relative entropy D(p‖q) = Σ p · log(p/q) = H(p, q) − H(p), the price of believing q.

    Shapes ``(..., outcomes)`` → ``(...)``. Not symmetric. Never negative (Gibbs' inequality), and 0 only for q = p.
    ∞ where q = 0 and p > 0. Right to the last digits also for p and q that differ by their last digits only.

    Raises `DistributionError` for a bad distribution or different numbers of outcomes, `BaseError` for a bad base.
    """
    p, q = _checked_pair(p, q)
    return _relative_entropy(p, q, q - p, base)


def jensen_shannon_divergence(p: FloatLike, q: FloatLike, base: float = 2) -> Floats:
    """Return ½ D(p‖m) + ½ D(q‖m) with m = (p + q)/2: symmetric, and never more than log 2.

    Shapes ``(..., outcomes)`` → ``(...)``. Finite even where the supports differ, since m is 0 only where both are.
    A sum that rounding left above log 2 is log 2.

    Raises `DistributionError` for a bad distribution or different numbers of outcomes, `BaseError` for a bad base.
    """
    p, q = _checked_pair(p, q)
    # D(2p‖2m) = 2 D(p‖m): halving the smallest numbers would round them to 0.
    to_p = _relative_entropy(2 * p, p + q, q - p, base)
    to_q = _relative_entropy(2 * q, p + q, p - q, base)
    mean = 0.25 * (to_p + to_q)
    log_2 = _minus_log(np.asarray(0.5, mean.dtype), base)
    return np.minimum(mean, log_2) if base > 1 else np.maximum(mean, log_2)


def perplexity(p: FloatLike, q: FloatLike | None = None) -> Floats:
    """Return the perplexity base^H, the effective number of equally likely choices: 8 for a fair eight-sided die.

    Of H(p), or, with *q*, of H(p, q). The same whatever the base, since base and logarithm cancel.

    Raises `DistributionError` for a bad distribution or different numbers of outcomes.
    """
    bits = entropy(p) if q is None else cross_entropy(p, q)
    with np.errstate(over="ignore"):  # 1/q of the smallest numbers q lies beyond the largest: ∞
        return np.exp2(bits)


def binary_entropy(p: FloatLike, base: float = 2) -> Floats:
    """Return H(p) = −p log p − (1−p) log(1−p) of a yes-or-no question that is answered yes with probability *p*.

    Elementwise. Between 0 (p = 0 or 1) and log 2 (p = ½).

    Raises `DistributionError` for an entry outside [0, 1], `BaseError` for a bad base.
    """
    p = _checked_entries(p, "p")
    return _binary_cross_entropy(p, p, base)


def binary_cross_entropy(p: FloatLike, q: FloatLike, base: float = 2) -> Floats:
    """Return H(p, q) = −p log q − (1−p) log(1−q) for a yes-or-no question: p is the true share of yes, q the believed.

    Elementwise; shapes broadcast. ∞ where q excludes what happens. Summed over the labels of one example it is the
    cost of a multi-label prediction, whose entries need not sum to 1. D(p‖q) is `kl_divergence` of (p, 1−p) and
    (q, 1−q).

    Raises `DistributionError` for an entry outside [0, 1], `BaseError` for a bad base.
    """
    return _binary_cross_entropy(_checked_entries(p, "p"), _checked_entries(q, "q"), base)


def impossible_outcomes(p: FloatLike, q: FloatLike) -> npt.NDArray[np.bool_]:
    """Tell which outcomes happen (p > 0) though q excludes them (q = 0): those that make H(p, q) and D(p‖q) infinite.

    Shapes ``(..., outcomes)`` → the same.

    Raises `DistributionError` for a bad distribution or different numbers of outcomes.
    """
    p, q = _checked_pair(p, q)
    impossible: npt.NDArray[np.bool_] = (p > 0) & (q == 0)
    return impossible


def contributions(p: FloatLike, cost: FloatLike) -> Floats:
    """Return p · cost of each outcome, what it adds to the mean cost; 0 where p = 0, even at infinite cost.

    Elementwise; shapes broadcast. With the surprisal of p these are the terms of H(p), with that of q those of
    H(p, q).

    Raises `DistributionError` for an entry of p outside [0, 1].
    """
    return _contributions(_checked_entries(p, "p"), as_floats(cost))


def checked_distribution(p: FloatLike, name: str) -> Floats:
    """Return *p* as an array, or raise `DistributionError` that names the first entry at fault.

    The sum may miss 1 by what rounding leaves: 10⁻⁹, or more for many outcomes in single precision.
    """
    p = _checked_entries(p, name)
    if p.ndim == 0 or p.shape[-1] == 0:
        raise DistributionError(name, "empty", None, 0)
    tolerance = max(1e-9, 4 * p.shape[-1] * float(np.finfo(p.dtype).eps))
    sums = np.atleast_1d(np.sum(p, axis=-1, dtype=np.float64))
    wrong = np.abs(sums - 1.0) > tolerance
    if wrong.any():
        raise DistributionError(name, "sum", None, float(sums[wrong].flat[0]))
    return p


def _checked_entries(p: FloatLike, name: str) -> Floats:
    p = as_floats(p)
    for reason, bad in (("not_finite", ~np.isfinite(p)), ("negative", p < 0), ("above_one", p > 1)):
        if bad.any():
            place = np.argwhere(bad)[0]
            entry = int(place[-1]) if place.size else None
            raise DistributionError(name, reason, entry, float(p[tuple(place)]))  # type: ignore[arg-type]
    return p


def _checked_pair(p: FloatLike, q: FloatLike) -> tuple[Floats, Floats]:
    p, q = checked_distribution(p, "p"), checked_distribution(q, "q")
    if p.shape[-1] != q.shape[-1]:
        raise DistributionError("q", "length", None, q.shape[-1])
    return p, q


def checked_base(base: float) -> float:
    """Return *base*, or raise `BaseError` for what is no base of logarithms."""
    base = float(base)
    if not (math.isfinite(base) and base > 0 and base != 1):
        raise BaseError(base)
    return base


def _minus_log(p: Floats, base: float) -> Floats:
    """−log p in *base*, with −log 0 = ∞ and −log 1 = 0 (not −0)."""
    base = checked_base(base)
    with np.errstate(divide="ignore"):
        if base == 2:
            return 0.0 - np.log2(p)
        if base == 10:
            return 0.0 - np.log10(p)
        return (0.0 - np.log(p)) / math.log(base)


def _minus_log_of_rest(p: Floats, base: float) -> Floats:
    """−log(1 − p) in *base*. From ½ up, 1 − p is exact; below, log1p keeps the digits of a small p."""
    small: Floats = np.where(p < 0.5, p, 0.0)
    return np.where(p < 0.5, (0.0 - np.log1p(-small)) / math.log(checked_base(base)), _minus_log(1.0 - p, base))


def _contributions(p: Floats, cost: Floats) -> Floats:
    p, cost = np.broadcast_arrays(p, cost)
    return np.multiply(p, cost, out=np.zeros(p.shape, dtype=np.result_type(p, cost)), where=p > 0)


def _expected(p: Floats, cost: Floats) -> Floats:
    total: Floats = np.sum(_contributions(p, cost), axis=-1)
    return total


def _binary_cross_entropy(p: Floats, q: Floats, base: float) -> Floats:
    total: Floats = _contributions(p, _minus_log(q, base)) + _contributions(1.0 - p, _minus_log_of_rest(q, base))
    return total


def _relative_entropy(p: Floats, q: Floats, excess: Floats, base: float) -> Floats:
    """Σ p · log(p/q) + (q − p) in *base*, where *excess* is q − p.

    The second part sums to 0 and takes with it what rounding left in the sums of p and q. With it no term is negative
    (Csiszár, 1991): written with t = (q − p)/p, a term is p · (t − log(1 + t)), which near 0 is of second order.
    """
    p, q, excess = np.broadcast_arrays(p, q, excess)
    near = np.abs(excess) < 0.5 * p
    t = np.divide(excess, p, out=np.zeros_like(p), where=near)
    with np.errstate(invalid="ignore"):  # ∞ − ∞ where p = 0, which does not count
        log_ratio = _minus_log(q, base) - _minus_log(p, base)
    apart = _expected(np.where(near, 0.0, p), log_ratio)
    differences = np.sum(p * log1p_remainder(t) + np.where(near, 0.0, excess), axis=-1)
    total: Floats = apart + differences / math.log(base)
    return total
