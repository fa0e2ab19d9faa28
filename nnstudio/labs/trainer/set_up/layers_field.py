"""A field for the hidden layers, typed as ``8, 8, 8``."""

import re

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.typed_field import TypedField


class LayersField(TypedField):
    """Takes the units of each hidden layer, from the inputs to the outputs; an empty field means none."""

    def write(self, value: tuple[int, ...]) -> str:
        return ", ".join(map(str, value))

    def read(self, text: str) -> tuple[int, ...] | Sentence:
        parts = re.split(r"[\s,;，、；×x–-]+", text.strip())
        if all(re.fullmatch(r"\d{1,9}", part) for part in parts if part):
            return tuple(int(part) for part in parts if part)
        return QT_TRANSLATE_NOOP(
            "Trainer", "“{text}” is no list of layers. Type the units of each, like 8, 8, 8; nothing for none."
        ).fill(text=text[:40])
