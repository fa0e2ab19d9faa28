"""How much an outcome tells, and how much it costs to believe the wrong distribution.

Source of all definitions: Cover and Thomas, *Elements of Information Theory*, 2nd ed., chapter 2; Jensen-Shannon
after Lin (1991).

Shapes: the last axis holds the outcomes of one distribution and must sum to 1; leading axes broadcast, so a stack of
distributions gives a stack of results. Units: *base* 2 gives bits, e nats, 10 hartleys; a base
below 1 turns every sign around.

Zeros: 0 · log 0 counts as 0, its limit; a believed probability of 0 for something that happens costs ∞. Neither is
patched with a small ε.
"""

import math

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import BaseError, DistributionError


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

    Shapes ``(..., outcomes)`` → ``(...)``. Not symmetric. Never negative (Gibbs' inequality): a sum that rounding
    left below 0 is 0. ∞ where q = 0 and p > 0.

    Raises `DistributionError` for a bad distribution or different numbers of outcomes, `BaseError` for a bad base.
    """
    p, q = _checked_pair(p, q)
    return _relative_entropy(p, _minus_log(p, base), _minus_log(q, base), base)


def jensen_shannon_divergence(p: FloatLike, q: FloatLike, base: float = 2) -> Floats:
    """Return ½ D(p‖m) + ½ D(q‖m) with m = (p + q)/2: symmetric, and never more than log 2.

    Shapes ``(..., outcomes)`` → ``(...)``. Finite even where the supports differ, since m is 0 only where both are.
    A sum that rounding left above log 2 is log 2.

    Raises `DistributionError` for a bad distribution or different numbers of outcomes, `BaseError` for a bad base.
    """
    p, q = _checked_pair(p, q)
    # −log m as log 2 − log(p + q): halving the smallest numbers would round them to 0.
    log_2 = _minus_log(np.array(0.5), base)
    surprisal_m = _minus_log(p + q, base) + log_2
    to_p = _relative_entropy(p, _minus_log(p, base), surprisal_m, base)
    to_q = _relative_entropy(q, _minus_log(q, base), surprisal_m, base)
    mean = 0.5 * (to_p + to_q)
    return np.minimum(mean, log_2) if base > 1 else np.maximum(mean, log_2)


def perplexity(p: FloatLike, q: FloatLike | None = None) -> Floats:
    """Return the perplexity base^H, the effective number of equally likely choices: 8 for a fair eight-sided die.

    Of H(p), or, with *q*, of H(p, q). The same whatever the base, since base and logarithm cancel.

    Raises `DistributionError` for a bad distribution or different numbers of outcomes.
    """
    bits = entropy(p) if q is None else cross_entropy(p, q)
    with np.errstate(over="ignore"):  # 1/q of the smallest numbers q lies beyond the largest: ∞
        return np.exp2(bits)


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


def _minus_log(p: Floats, base: float) -> Floats:
    """−log p in *base*, with −log 0 = ∞ and −log 1 = 0 (not −0)."""
    base = float(base)
    if not (math.isfinite(base) and base > 0 and base != 1):
        raise BaseError(base)
    with np.errstate(divide="ignore"):
        if base == 2:
            return 0.0 - np.log2(p)
        if base == 10:
            return 0.0 - np.log10(p)
        return (0.0 - np.log(p)) / math.log(base)


def _expected(p: Floats, cost: Floats) -> Floats:
    """Σ p · cost, where an outcome of p = 0 counts as 0, even at infinite cost."""
    p, cost = np.broadcast_arrays(p, cost)
    terms = np.multiply(p, cost, out=np.zeros(p.shape, dtype=cost.dtype), where=p > 0)
    total: Floats = np.sum(terms, axis=-1)
    return total


def _relative_entropy(p: Floats, surprisal_p: Floats, surprisal_q: Floats, base: float) -> Floats:
    """Σ p · (I_q − I_p), on the right side of 0: not below it, or not above for a base below 1."""
    with np.errstate(invalid="ignore"):  # ∞ − ∞ where p = 0, which does not count
        excess = surprisal_q - surprisal_p
    total = _expected(p, excess)
    return np.maximum(total, 0.0) if base > 1 else np.minimum(total, 0.0)
