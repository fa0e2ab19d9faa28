"""The bars of the logits, in line with the columns of the Jacobian below."""

from PySide6.QtCore import QRectF

from nnstudio.document.store import Store
from nnstudio.labs.softmax.class_names import short_class_name
from nnstudio.labs.softmax.gradients.heat_map import HeatMap
from nnstudio.labs.softmax.logit_bars import LogitBars
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.sentences import Sentence, verbatim

ROOM_FOR_NAMES = 3
"""With more classes than these their numbers alone stand beside rows and above columns."""


def narrow_name(scene: SoftmaxScene, i: int) -> Sentence:
    """Return what class *i* is called beside its row and above its column: by its name, or by its number."""
    unnamed = not scene.name(i) and scene.classes() > ROOM_FOR_NAMES
    return verbatim(str(i + 1)) if unnamed else short_class_name(scene, i)


class AlignedBars(LogitBars):
    """Bars whose groups stand above the columns of *heat_map*, which begins at the same x; they light up together."""

    def __init__(self, name: str, store: Store[SoftmaxScene], heat_map: HeatMap) -> None:
        self._map = heat_map
        super().__init__(name, store, narrow_name)
        self.share_spotlight(heat_map.columns)
        heat_map.span_changed.connect(self.update)

    def room_for_axis(self) -> float:
        """Return how much room the figures of the axis take."""
        return self._room_for_ticks()

    def _plot(self) -> QRectF:
        plot, (left, right) = super()._plot(), self._map.span()
        return QRectF(left, plot.top(), right - left, plot.height())
