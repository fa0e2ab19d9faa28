"""Figures that judge predictions in the learner's terms."""

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats


def accuracy(y: FloatLike, prediction: FloatLike) -> Floats:
    """Return the share of examples whose largest *prediction* is at the largest *y*.

    Shapes ``(..., examples, classes)`` → ``(...)``. The first of equal entries counts as the largest, as in
    ``numpy.argmax``. Logits and probabilities give the same, since softmax keeps the order.
    """
    right = np.argmax(as_floats(y), axis=-1) == np.argmax(as_floats(prediction), axis=-1)
    share: Floats = np.mean(right, axis=-1)
    return share


def one_hot(labels: FloatLike, classes: int) -> Floats:
    """Return rows with a single 1 at each label: shape ``(n,)`` of 0 … classes − 1 → ``(n, classes)``."""
    return np.eye(classes)[np.asarray(labels, dtype=np.intp)]
