"""What the inputs, the classes and the samples of a softmax regression are called."""

from nnstudio.data.bundled import IRIS_CLASSES
from nnstudio.notation.figures import subscript
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

MEASURES = (
    QT_TRANSLATE_NOOP("Softmax", "sepal length"),
    QT_TRANSLATE_NOOP("Softmax", "sepal width"),
    QT_TRANSLATE_NOOP("Softmax", "petal length"),
    QT_TRANSLATE_NOOP("Softmax", "petal width"),
)
"""The four inputs, in cm."""
SPECIES = tuple(verbatim(name) for name in IRIS_CLASSES)
"""The classes, by their Latin names, which are the same in every language."""


def species(label: int) -> Sentence:
    """Return the name of the class *label*."""
    return SPECIES[label]


def unit_symbol(letter: str, j: int) -> str:
    """Return what *letter* is called at the output unit *j*: o₁, q₂ …"""
    return f"{letter}{subscript(j + 1)}"
