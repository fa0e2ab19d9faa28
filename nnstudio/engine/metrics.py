"""Figures that judge predictions in the learner's terms.

Truth and prediction ``(..., examples, units)``; axes before those are runs and broadcast. Class labels are whole
numbers from 0, ``(..., examples)``. A figure that is a quotient of two zeros, such as the accuracy over no examples,
is NaN.
"""

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import LabelError

Integers: TypeAlias = npt.NDArray[np.integer[Any]]


def accuracy(y: FloatLike, prediction: FloatLike, threshold: float = 0.5, midpoint: float = 0.5) -> Floats:
    """Return the share of examples whose predicted class is the true one, ``(..., examples, units)`` → ``(...)``.

    - Several units: the class is the unit with the largest entry, both in *y* and in *prediction*. Logits and
      probabilities give the same, since softmax keeps the order.
    - One unit: the class is 1 where the prediction exceeds *threshold*, in truth where *y* exceeds *midpoint*, else 0.

    Of one unit, outputs of a sigmoid and targets 0 and 1 are judged by the defaults; its logits by a threshold of 0;
    margins with targets ±1 by a threshold and a midpoint of 0.
    """
    right = predicted_classes(y, midpoint) == predicted_classes(prediction, threshold)
    return _ratio(np.count_nonzero(right, axis=-1), right.shape[-1])


def label_accuracy(y: FloatLike, prediction: FloatLike, threshold: float = 0.5, midpoint: float = 0.5) -> Floats:
    """Return the share of single yes-or-no answers that are right, ``(..., examples, labels)`` → ``(...)``.

    For multi-label classification, where any number of labels may be true: the answer is yes where a prediction
    exceeds *threshold*, in truth where *y* exceeds *midpoint*. 1 minus what is called the Hamming loss.
    """
    right = (as_floats(y) > midpoint) == (as_floats(prediction) > threshold)
    return _ratio(np.count_nonzero(right, axis=(-2, -1)), right.shape[-2] * right.shape[-1])


def predicted_classes(prediction: FloatLike, threshold: float = 0.5) -> Integers:
    """Return the class of each example, ``(..., units)`` → ``(...)``: the unit with the largest entry.

    The first of equal entries counts as the largest, as in ``numpy.argmax``. A single unit tells two classes apart: 1
    where it exceeds *threshold*, else 0.
    """
    prediction = as_floats(prediction)
    if prediction.shape[-1] == 1:
        return (prediction[..., 0] > threshold).astype(np.intp)
    largest: Integers = np.argmax(prediction, axis=-1)
    return largest


def one_hot(labels: FloatLike, classes: int) -> Floats:
    """Return rows with a single 1 at each label: shape ``(...)`` of 0 … classes − 1 → ``(..., classes)``.

    Raises `LabelError` for a label that is none of the classes.
    """
    return np.eye(classes)[_checked_labels(labels, classes)]


def confusion_matrix(labels: FloatLike, predicted: FloatLike, classes: int) -> Integers:
    """Return how many examples of class i (row) were taken for class j (column).

    Shapes ``(..., examples)`` → ``(..., classes, classes)``. What is right stands on the diagonal.

    Raises `LabelError` for a label that is none of the classes.
    """
    counts = np.swapaxes(one_hot(labels, classes), -1, -2) @ one_hot(predicted, classes)
    return counts.astype(np.int64)


def precision(confusion: FloatLike) -> Floats:
    """Return for each class how much of what was taken for it is of it: right / column sum.

    Shape of a `confusion_matrix` ``(..., classes, classes)`` → ``(..., classes)``. NaN for a class never predicted.
    """
    confusion = as_floats(confusion)
    return _ratio(_right(confusion), confusion.sum(axis=-2))


def recall(confusion: FloatLike) -> Floats:
    """Return for each class how much of it was found: right / row sum.

    Shape of a `confusion_matrix` ``(..., classes, classes)`` → ``(..., classes)``. NaN for a class that never occurs.
    """
    confusion = as_floats(confusion)
    return _ratio(_right(confusion), confusion.sum(axis=-1))


def f1(confusion: FloatLike) -> Floats:
    """Return for each class the harmonic mean of precision and recall: 2 · right / (row sum + column sum).

    Shape of a `confusion_matrix` ``(..., classes, classes)`` → ``(..., classes)``. NaN for a class that neither occurs
    nor is predicted; 0 where it is one of both and never right. Source: van Rijsbergen (1979).
    """
    confusion = as_floats(confusion)
    return _ratio(2.0 * _right(confusion), confusion.sum(axis=-1) + confusion.sum(axis=-2))


def rmse(y: FloatLike, prediction: FloatLike) -> Floats:
    """Return √ mean (ŷ − y)² over the examples, in the unit of measure of y.

    Shapes ``(..., examples, units)`` → ``(..., units)``: one figure a unit, as each may be measured in another.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        return _root_mean_square(as_floats(prediction) - as_floats(y))


def r_squared(y: FloatLike, prediction: FloatLike) -> Floats:
    """Return R² = 1 − Σ (ŷ − y)² / Σ (y − mean y)² over the examples: the share of the variance that is explained.

    Shapes ``(..., examples, units)`` → ``(..., units)``. 1 for a perfect prediction, 0 for one no better than the
    mean, below 0 for a worse one. Where all y are equal there is no variance to explain: NaN if the prediction is
    perfect, else −∞; scikit-learn says so too with ``force_finite=False``, and by default 1 and 0.
    """
    y, prediction = _scaled(as_floats(y), as_floats(prediction))
    with np.errstate(all="ignore"):
        deviations = y - y[..., :1, :]  # from the first, so that equal numbers are exactly 0 apart
        deviations = deviations - np.sum(deviations, axis=-2, keepdims=True) / y.shape[-2]
        ratio = _root_mean_square(prediction - y) / _root_mean_square(deviations)
        return 1.0 - ratio * ratio


def _checked_labels(labels: FloatLike, classes: int) -> npt.NDArray[np.intp]:
    labels = np.asarray(labels)
    good = (labels >= 0) & (labels < classes) & (labels == np.floor(labels))
    if not good.all():
        raise LabelError(float(labels[~good].flat[0]), classes)
    return labels.astype(np.intp)


def _right(confusion: Floats) -> Floats:
    return np.diagonal(confusion, axis1=-2, axis2=-1)


def _ratio(part: npt.ArrayLike, whole: npt.ArrayLike) -> Floats:
    with np.errstate(invalid="ignore"):
        ratio: Floats = np.divide(part, whole)
    return ratio


def _scaled(y: Floats, prediction: Floats) -> tuple[Floats, Floats]:
    """Return both divided by one power of two for each unit, which rounds nothing, so that all lie in −1 … 1."""
    largest = np.max(np.maximum(np.abs(y), np.abs(prediction)), axis=-2, keepdims=True, initial=0.0)
    exponent = -np.frexp(largest)[1]
    return np.ldexp(y, exponent), np.ldexp(prediction, exponent)


def _root_mean_square(values: Floats) -> Floats:
    """√ mean v² over the last axis but one; the largest is taken out, so that no square overflows or vanishes."""
    largest = np.max(np.abs(values), axis=-2, keepdims=True, initial=0.0)
    scale = np.where((largest > 0) & (largest < np.inf), largest, 1.0).astype(values.dtype)
    scaled = values / scale
    mean = np.sum(scaled * scaled, axis=-2) / values.shape[-2]
    root: Floats = scale[..., 0, :] * np.sqrt(mean)
    return root
