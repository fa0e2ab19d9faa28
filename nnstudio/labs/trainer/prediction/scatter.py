"""Examples as they lie in a plane."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

_LISTED = QT_TRANSLATE_NOOP("Trainer", "{one}, {other}")


@dataclass(frozen=True, eq=False)
class Scatter:
    """Training and validation examples in the plane *extent*: left, right, bottom, top.

    *train* is ``(n, 2)`` and *validation* ``(m, 2)``; *train_y* ``(n,)`` and *validation_y* ``(m,)`` are their labels,
    0 … *classes* − 1, or their values where *classes* is 0. The names are words for the axes, for each class, and for
    a single output that is a number. What is said of the classes *are_probabilities* if it adds up to 1. Where a hand
    draws the examples, it *may_add_classes*: then the key has room for a few from the start on.
    """

    extent: tuple[float, float, float, float]
    x_name: Sentence | str
    y_name: Sentence | str
    train: Floats
    validation: Floats
    train_y: npt.NDArray[Any]
    validation_y: npt.NDArray[Any]
    classes: int = 0
    class_names: tuple[Sentence | str, ...] = ()
    value_name: Sentence | str = "ŷ"
    are_probabilities: bool = True
    may_add_classes: bool = False

    @property
    def is_square(self) -> bool:
        """Whether both axes show the same numbers, so that a step right is as long as a step up."""
        left, right, bottom, top = self.extent
        return (left, right) == (bottom, top)

    def value_range(self) -> tuple[float, float]:
        """Return the lowest and the highest value; as far above 0 as below it where values have both signs."""
        values = np.concatenate([self.train_y, self.validation_y])
        low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
        if low < 0 < high:
            return -max(-low, high), max(-low, high)
        return (low, high) if low < high else (low - 0.5, high + 0.5)


def sentence(words: Sentence | str) -> Sentence:
    """Return *words* as a sentence: a text says the same in every language."""
    return words if isinstance(words, Sentence) else verbatim(words)


def listed(sentences: Sequence[Sentence]) -> Sentence:
    """Return one or more *sentences* as a list."""
    joined = sentences[0]
    for following in sentences[1:]:
        joined = _LISTED.fill(one=joined, other=following)
    return joined
