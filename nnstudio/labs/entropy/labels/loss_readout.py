"""A loss that may not exist."""

import math
from typing import Any

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import unit
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.choosable_readout import ChoosableReadout
from nnstudio.widgets.readout import UNDEFINED


class LossReadout(ChoosableReadout):
    """A figure that says in a word, and not by a dash, that it does not exist; its `value` is NaN then."""

    def __init__(self, name: str, caption: Sentence, **looks: Any) -> None:
        super().__init__(name, caption, undefined=UNDEFINED, **looks)

    def show_loss(self, scene: EntropyScene, loss: float) -> None:
        """Show *loss* in the unit of *scene*."""
        self.show_value(loss, None if math.isnan(loss) else unit(scene.base))
