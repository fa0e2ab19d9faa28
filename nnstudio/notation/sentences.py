"""Sentences for the learner, made where no Qt is known and translated where it is.

Every text on the screen is written as ``QT_TRANSLATE_NOOP("Context", "English source")``: Qt Linguist's
``lupdate`` finds that name in any file, and here it makes a `Sentence`, which a widget turns into the
learner's language when it is shown, and again when the language changes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English source text with ``{named}`` places, and what goes into them."""

    context: str
    source: str
    values: "Mapping[str, Value]" = field(default_factory=lambda: MappingProxyType({}))

    def fill(self, **values: "Value") -> "Sentence":
        """Return the sentence with its places filled; a value may itself be a sentence."""
        return replace(self, values=MappingProxyType({**self.values, **values}))


Value: TypeAlias = str | int | Sentence
Speak: TypeAlias = Callable[[Sentence], str]
"""Says a sentence in one language, its places filled."""


def in_words(sentence: Sentence, translate: Callable[[str, str], str]) -> str:
    """Return the text of *sentence*, its places filled; *translate* is given the context and the English source."""
    if not sentence.source:
        return ""
    text = translate(sentence.context, sentence.source)
    if not sentence.values:
        return text
    values = {
        name: in_words(value, translate) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return text.format(**values)


def QT_TRANSLATE_NOOP(context: str, source: str) -> Sentence:
    """Mark *source* for translation under *context*."""
    return Sentence(context, source)


def verbatim(text: str) -> Sentence:
    """Return a sentence that says *text* in every language, such as a symbol."""
    return Sentence("", "{text}").fill(text=text)


SILENCE = Sentence("", "")
"""Nothing to say yet."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field of a scene, in a sentence that says what to do next.

    *entry* is the index in the field where that is a tuple, else None.
    """

    field: str
    sentence: Sentence
    entry: int | None = None
