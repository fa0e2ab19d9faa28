"""How the predictions of a classifier are judged, class by class. No Qt."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine import metrics
from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.metrics import Integers


@dataclass(frozen=True, eq=False)
class Judged:
    """A confusion matrix and what follows from it; shares of 1, NaN where there is nothing to take a share of."""

    counts: Integers
    """How many examples of class i (row) were taken for class j (column), ``(classes, classes)``."""
    recall: Floats
    """How much of each class was found, ``(classes,)``."""
    precision: Floats
    """How much of what was taken for each class is of it, ``(classes,)``."""
    f1: Floats
    """The harmonic mean of both, ``(classes,)``."""
    accuracy: float
    """How much of all is right."""

    @property
    def examples(self) -> int:
        """How many examples were judged."""
        return int(self.counts.sum())

    @property
    def right(self) -> int:
        """How many of them were classified rightly."""
        return int(self.counts.trace())

    @property
    def most_confused(self) -> tuple[int, int, int] | None:
        """The true class, the one it was taken for, and how often, where that is wrong most often; None if never."""
        wrong = self.counts - np.diag(np.diag(self.counts))
        truth, taken_for = np.unravel_index(int(np.argmax(wrong)), wrong.shape)
        count = int(wrong[truth, taken_for])
        return (int(truth), int(taken_for), count) if count else None


def judged(labels: FloatLike, predicted: FloatLike, classes: int) -> Judged:
    """Judge *predicted* classes by the true *labels*, ``(examples,)`` each, whole numbers 0 … classes − 1.

    Raises `LabelError` for a label that is none of the classes.
    """
    counts = metrics.confusion_matrix(labels, predicted, classes)
    examples = int(counts.sum())
    return Judged(
        counts=counts,
        recall=metrics.recall(counts),
        precision=metrics.precision(counts),
        f1=metrics.f1(counts),
        accuracy=int(counts.trace()) / examples if examples else float("nan"),
    )
