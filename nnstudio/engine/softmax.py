"""From logits to probabilities.

Source: Bridle (1990); temperature as in Hinton, Vinyals and Dean (2015). The last axis holds the classes.

Infinite logits give the limit: +∞ takes all, shared equally where there are several, and −∞ gets nothing. Where all
logits are −∞ there is no limit, and the result is NaN.
"""

import math

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import TemperatureError


def softmax(o: FloatLike, temperature: float = 1.0) -> Floats:
    """Return softmax(o)ᵢ = exp(oᵢ/T) / Σⱼ exp(oⱼ/T), shape ``(..., classes)`` → the same.

    Positive, sums to 1, keeps the order of the logits. The largest logit is subtracted first: that changes nothing
    in the quotient, and no exponential can overflow. T → 0 tends to hardmax, T → ∞ to the uniform distribution.

    Raises `TemperatureError` unless T is finite and above 0. NaN in gives NaN out.
    """
    _check(temperature)
    with np.errstate(all="ignore"):  # on the way to a limit; the results are tested to be right
        exponentials = np.exp(_shifted(_without_plus_infinity(as_floats(o)), temperature))
        quotients: Floats = exponentials / np.sum(exponentials, axis=-1, keepdims=True)
    return quotients


def write_softmax(o: Floats, out: Floats, row: Floats) -> None:
    """Write softmax(o) at T = 1 into *out*, which may be *o* itself, without making an array.

    The inner loop of training. *row*, of shape ``(..., 1)``, is working space. A logit of +∞ gives NaN here, and to
    ignore NumPy's warnings on the way to a limit is the caller's part.
    """
    np.maximum.reduce(o, axis=-1, keepdims=True, out=row)
    np.exp(np.subtract(o, row, out), out)
    np.add.reduce(out, axis=-1, keepdims=True, out=row)
    np.divide(out, row, out)


def log_softmax(o: FloatLike, temperature: float = 1.0) -> Floats:
    """Return log softmax(o)ᵢ = oᵢ/T − log Σⱼ exp(oⱼ/T) in nats, shape ``(..., classes)`` → the same.

    Exact where softmax itself rounds to 0 or 1: of log(1 + rest), with the 1 that the largest logit contributes, only
    the rest is summed.

    Raises `TemperatureError` unless T is finite and above 0. NaN in gives NaN out.
    """
    _check(temperature)
    with np.errstate(all="ignore"):
        shifted = _shifted(_without_plus_infinity(as_floats(o)), temperature)
        smaller = shifted < 0.0
        rest = np.sum(np.exp(shifted) * smaller, axis=-1, keepdims=True)
        rest += np.sum(~smaller, axis=-1, keepdims=True, dtype=rest.dtype) - 1.0  # others as large as the largest
        logarithms: Floats = shifted - np.log1p(rest)
    return logarithms


def softmax_errors(o: FloatLike, y: FloatLike, temperature: float = 1.0) -> Floats:
    """Return softmax(o) − y, shapes ``(..., classes)`` → the same: T times the gradient of the cross-entropy of *y*.

    Where a probability is nearly 1 it is had as (1 − y) + (e^log q − 1), which keeps its digits if y is 1, too.

    Raises `TemperatureError` unless T is finite and above 0. NaN in gives NaN out.
    """
    y, q = as_floats(y), softmax(o, temperature)
    with np.errstate(all="ignore"):
        near_one = (1.0 - y) + np.expm1(log_softmax(o, temperature))
    errors: Floats = np.where(q > 0.5, near_one, q - y)
    return errors


def softmax_jacobian(o: FloatLike, temperature: float = 1.0) -> Floats:
    """Return ∂softmax(o)ᵢ/∂oⱼ = sᵢ (δᵢⱼ − sⱼ) / T, shape ``(..., classes)`` → ``(..., classes, classes)``.

    Symmetric; rows and columns sum to 0, since the probabilities always sum to 1. On the diagonal 1 − sᵢ is had as the
    sum of all others, which keeps its digits where sᵢ is nearly 1.

    Raises `TemperatureError` unless T is finite and above 0.
    """
    s = softmax(o, temperature)
    one = np.eye(s.shape[-1], dtype=s.dtype)
    others = s[..., None, :] * (1.0 - one)
    jacobian = s[..., :, None] * (np.sum(others, axis=-1, keepdims=True) * one - others)
    with np.errstate(over="ignore"):  # near hardmax with ties, where the slope is infinite
        return _divided(jacobian, temperature)


def hardmax(o: FloatLike) -> Floats:
    """Return 1 at the largest logit and 0 elsewhere, shape ``(..., classes)`` → the same.

    Of equal logits the first counts as the largest, as in ``numpy.argmax``; the limit of softmax for T → 0 shares the
    1 among them instead. NaN in gives NaN out.
    """
    o = as_floats(o)
    ones = np.zeros_like(o)
    np.put_along_axis(ones, np.argmax(o, axis=-1, keepdims=True), 1.0, axis=-1)
    ones[np.isnan(o).any(axis=-1)] = np.nan
    return ones


def naive_softmax(o: FloatLike) -> Floats:
    """Return exp(oᵢ) / Σⱼ exp(oⱼ) computed as it is written: **the one that fails**, to be shown beside `softmax`.

    Shape ``(..., classes)`` → the same. Above oᵢ = 709.78 in ``float64``, or 88.72 in ``float32``, the exponential is
    ∞, and ∞/∞ is NaN; where all logits lie below −745.13 (−103.97), all exponentials are 0, and so is 0/0.
    """
    with np.errstate(all="ignore"):
        exponentials = np.exp(as_floats(o))
        quotients: Floats = exponentials / np.sum(exponentials, axis=-1, keepdims=True)
    return quotients


def _check(temperature: float) -> None:
    if not (math.isfinite(temperature) and temperature > 0):
        raise TemperatureError(temperature)


def _without_plus_infinity(o: Floats) -> Floats:
    """Return logits that have the limit of the softmax: beside +∞, which becomes 0, all else is −∞."""
    takes_all = np.max(o, axis=-1, keepdims=True) == np.inf
    if not takes_all.any():
        return o
    return np.where(takes_all, np.where(o == np.inf, 0.0, -np.inf), o).astype(o.dtype)


def _shifted(o: Floats, temperature: float) -> Floats:
    """(o − max o)/T, never above 0."""
    largest: Floats = np.max(o, axis=-1, keepdims=True)
    if temperature == 1.0:
        return o - largest
    # Logits may be further apart than the largest number, but not once a T above 1 has divided them: half of each.
    part = 0.5 if temperature > 1.0 else 1.0
    return _divided(o * part - largest * part, temperature * part)


def _divided(array: Floats, temperature: float) -> Floats:
    # A temperature in double precision, since in the array's own it might round to 0 or ∞.
    return np.divide(array, np.float64(temperature), out=array)
