"""From logits to probabilities.

Source: Bridle (1990); temperature as in Hinton, Vinyals and Dean (2015). The last axis holds the classes.
"""

import math

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import TemperatureError


def softmax(o: FloatLike, temperature: float = 1.0, *, out: Floats | None = None, row: Floats | None = None) -> Floats:
    """Return softmax(o)ᵢ = exp(oᵢ/T) / Σⱼ exp(oⱼ/T), shape ``(..., classes)`` → the same.

    Positive, sums to 1, keeps the order of the logits. The largest logit is subtracted first: that changes nothing
    in the quotient, and no exponential can overflow. T → 0 tends to hardmax, T → ∞ to the uniform distribution.

    *out* takes the result (it may be *o* itself); *row*, of shape ``(..., 1)``, spares the inner loop of training the
    allocation of the maxima and sums.

    Raises `TemperatureError` unless T is finite and above 0. NaN in gives NaN out.
    """
    _check(temperature)
    shifted = _shifted(as_floats(o), temperature, out, row)
    exponentials = np.exp(shifted, out=shifted)
    total = np.add.reduce(exponentials, axis=-1, keepdims=True, out=row)
    return np.divide(exponentials, total, out=exponentials)


def log_softmax(o: FloatLike, temperature: float = 1.0) -> Floats:
    """Return log softmax(o)ᵢ = oᵢ/T − log Σⱼ exp(oⱼ/T) in nats, shape ``(..., classes)`` → the same.

    Exact where softmax itself rounds to 0 or 1.

    Raises `TemperatureError` unless T is finite and above 0.
    """
    _check(temperature)
    shifted = _shifted(as_floats(o), temperature, None, None)
    total: Floats = np.sum(np.exp(shifted), axis=-1, keepdims=True)
    return shifted - np.log(total)


def softmax_jacobian(o: FloatLike, temperature: float = 1.0) -> Floats:
    """Return ∂softmax(o)ᵢ/∂oⱼ = sᵢ (δᵢⱼ − sⱼ) / T, shape ``(..., classes)`` → ``(..., classes, classes)``.

    Symmetric; rows and columns sum to 0, since the probabilities always sum to 1.

    Raises `TemperatureError` unless T is finite and above 0.
    """
    s = softmax(o, temperature)
    diagonal = s[..., :, None] * np.eye(s.shape[-1], dtype=s.dtype)
    return (diagonal - s[..., :, None] * s[..., None, :]) / temperature


def _check(temperature: float) -> None:
    if not (math.isfinite(temperature) and temperature > 0):
        raise TemperatureError(temperature)


def _shifted(o: Floats, temperature: float, out: Floats | None, row: Floats | None) -> Floats:
    """(o − max o)/T, never above 0."""
    largest = np.maximum.reduce(o, axis=-1, keepdims=True, out=row)
    with np.errstate(over="ignore"):  # logits further apart than the largest number: the limit −∞ is right
        shifted = np.subtract(o, largest, out=out)
        if temperature != 1.0:
            np.divide(shifted, temperature, out=shifted)
    return shifted
