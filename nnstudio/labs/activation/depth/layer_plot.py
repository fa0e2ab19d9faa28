"""What the two pictures over the layers have in common: one axis of layers, one of which the mouse is on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

from nnstudio.labs.activation.depth.results import DepthResults
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.line_plot import LinePlot
from nnstudio.widgets.words import spoken

_LAYER = QT_TRANSLATE_NOOP("Activation", "hidden layer, from the inputs to the outputs")
_STEPS = (1, 2, 5, 10)
_MOST_TICKS = 12


_NOTHING = QT_TRANSLATE_NOOP("Activation", "There are no layers yet.")


class LayerPlot(LinePlot):
    """A plot over the numbers of the layers, from 1 on. `hovered` tells the layer that the mouse is on."""

    def __init__(self, name: str, y: Sentence, described: Sentence) -> None:
        super().__init__(name, _LAYER, y, described, low=0.5, high=1.5)
        self.results: DepthResults | None = None
        self.setAccessibleDescription(spoken(_NOTHING))
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)

    def show_results(self, results: DepthResults) -> None:
        """Draw *results*; the owner then lays out both plots."""
        raise NotImplementedError

    def show_layers(self, results: DepthResults) -> None:
        """Let the axis hold as many layers as *results* have."""
        self.results = results
        count = len(results.layers)
        if self.high != count + 0.5:
            self.high = count + 0.5
            step = next(step for step in _STEPS if count / step <= _MOST_TICKS)
            numbers = [1, *range(step if step > 1 else 2, count + 1, step)]
            self.getAxis("bottom").setTicks([[(number, str(number)) for number in numbers]])

    def readable(self) -> tuple[float, float]:
        return 1.0, self.high - 0.5

    def read_step(self) -> float:
        return 1.0

    def read_from(self) -> float:
        return 0.0  # so that the first key leads to the first layer

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready and self.results:
            self.show_results(self.results)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = self.view_at(event).x()
        inside = self.is_inside(event) and self.low <= x <= self.high
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if inside else Qt.CursorShape.ArrowCursor)
        self._read_at = None
        self.hovered.emit(max(1, round(x)) if inside else None)
