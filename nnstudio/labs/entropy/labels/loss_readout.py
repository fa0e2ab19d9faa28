"""A loss that may not exist."""

import math

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import unit
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choosable_readout import ChoosableReadout
from nnstudio.widgets.words import spoken

_UNDEFINED = QT_TRANSLATE_NOOP("Entropy", "undefined")


class LossReadout(ChoosableReadout):
    """A figure that says in a word, and not by a dash, that it does not exist; its `value` is NaN then."""

    def show_loss(self, scene: EntropyScene, loss: float) -> None:
        """Show *loss* in the unit of *scene*."""
        self.show_value(loss, None if math.isnan(loss) else unit(scene.base))

    def _text(self) -> str:
        return spoken(_UNDEFINED) if math.isnan(self._value) else super()._text()
