"""Which examples a network is most sure of, and wrong. No Qt."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import FloatLike, Floats, as_floats


@dataclass(frozen=True, eq=False)
class Mistakes:
    """The worst mistakes first: *indices* in the set, *truths* and *answers* (classes), *outputs* for the answers.

    There are *count* mistakes in all, of which these may be some, among *examples*.
    """

    indices: npt.NDArray[np.intp]
    truths: npt.NDArray[np.intp]
    answers: npt.NDArray[np.intp]
    outputs: Floats
    count: int
    examples: int


def worst(outputs: FloatLike, labels: npt.ArrayLike, most: int) -> Mistakes:
    """Return at most *most* mistakes, those first whose wrong answer has the largest output.

    *outputs* ``(examples, classes)`` have one column a class, so of a single output q it takes 1 − q and q; *labels*
    ``(examples,)``. The answer is the class with the largest output, the first of equal ones. Of equal mistakes the
    one that comes first in the set comes first; outputs that are no numbers come last.
    """
    outputs, truths = as_floats(outputs), np.asarray(labels, dtype=np.intp)
    answers = np.argmax(outputs, axis=1)
    wrong = np.flatnonzero(answers != truths)
    largest = outputs[wrong, answers[wrong]]
    first = np.argsort(-largest, kind="stable")[:most]
    chosen = wrong[first]
    return Mistakes(chosen, truths[chosen], answers[chosen], largest[first], len(wrong), len(truths))
