"""What the classes of pictures are called in the learner's language."""

from collections.abc import Sequence
from typing import TypeAlias

from nnstudio.notation.sentences import Sentence, verbatim
from nnstudio.widgets.words import spoken

ClassName: TypeAlias = Sentence | str
"""A sentence ("class 3"), or a bare name, which is the same in every language ("Trouser", "7")."""


def as_sentence(name: ClassName) -> Sentence:
    """Return *name* so that it can stand in a place of a sentence, or on a control."""
    return name if isinstance(name, Sentence) else verbatim(name)


def class_words(names: Sequence[ClassName], classes: int) -> list[str]:
    """Return the words for each of *classes*; where there are no *names*, their numbers."""
    return [spoken(as_sentence(name)) for name in names] or [str(label) for label in range(classes)]
