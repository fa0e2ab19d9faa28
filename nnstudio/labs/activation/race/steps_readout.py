"""How many steps a racer needed."""

import math

from nnstudio.labs.activation.race.meaning import MOST
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import spoken

_NEVER = QT_TRANSLATE_NOOP("Activation", "not within {most}")


class StepsReadout(Readout):
    """A whole number of steps; its value is ∞ where the racer did not arrive, which it says in words."""

    def __init__(self, name: str, caption: Sentence, hint: Sentence) -> None:
        super().__init__(name, caption, whole=True, hint=hint)

    def _text(self) -> str:
        return spoken(_NEVER.fill(most=MOST)) if math.isinf(self.value) else super()._text()
