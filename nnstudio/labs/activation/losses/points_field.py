"""A field for some numbers, typed one after another."""

import re

from nnstudio.notation.figures import read_number, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.typed_field import TypedField

_NOT_A_NUMBER = QT_TRANSLATE_NOOP(
    "Activation", "“{text}” is not a number. Type numbers with a space or a comma between them, like 1, 1.5, 8."
)


class PointsField(TypedField):
    """Takes a tuple of floats; between them stand spaces, commas or semicolons."""

    def write(self, value: tuple[float, ...]) -> str:
        return ", ".join(typed(number) for number in value)

    def read(self, text: str) -> tuple[float, ...] | Sentence:
        numbers = []
        for word in filter(None, re.split(r"[\s,;，；、]+", text)):  # also as Chinese keyboards type them
            number = read_number(word)
            if number is None:
                return _NOT_A_NUMBER.fill(text=word[:40])
            numbers.append(number)
        return tuple(numbers)
