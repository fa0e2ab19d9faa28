"""The logits as bars that can be pulled."""

import math
from collections.abc import Callable

from nnstudio.document.store import Store
from nnstudio.labs.softmax.class_names import short_class_name
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.spoken_names import spoken_names
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.draggable_bars import DraggableBars
from nnstudio.widgets.words import spoken

_LOGITS = QT_TRANSLATE_NOOP("Softmax", "o · logits")
_SHIFTED = QT_TRANSLATE_NOOP("Softmax", "o + c · logits")
_BARS = QT_TRANSLATE_NOOP("Softmax", "Bars of the logits; arrow keys choose and change one")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "The logits are the raw scores of the classes, before softmax makes probabilities of them. Pull a bar up or down,"
    " or choose it with ← and → and change it with ↑ and ↓.",
)


class LogitBars(DraggableBars):
    """Shows the logits with the constant added, and edits those without it; *class_name* names their bars."""

    def __init__(
        self,
        name: str,
        store: Store[SoftmaxScene],
        class_name: Callable[[SoftmaxScene, int], Sentence] = short_class_name,
    ) -> None:
        super().__init__(name, low=None, high=None, least=4.0, lockable=False)
        self._store, self._class_name = store, class_name
        store.follow_hand(self)
        self.pulled.connect(self._edit_logit)
        self.retranslate()

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Show the logits of *scene*."""
        self.show_bars(
            spoken_names(scene, self._class_name),
            [Series(_SHIFTED if scene.shift else _LOGITS, "quiet", scene.shifted())],
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(spoken(_BARS))
        self.setWhatsThis(spoken(_EXPLAINED))

    def _edit_logit(self, _series: int, i: int, height: float) -> None:
        low, high, _tick = self._ends
        if math.isinf(height):  # Home or End: as far as the axis goes
            height = high if height > 0 else low
        # Twelve digits: 1002.3 − 1000 is 2.3 for a person.
        self._store.edit_entry("logits", i, float(f"{height - self._store.scene.shift:.12g}"))
