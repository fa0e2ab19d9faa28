"""Loss and accuracy, epoch by epoch."""

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from nnstudio.engine.history import COLUMNS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_EPOCH = QT_TRANSLATE_NOOP("Trainer", "epoch")
_KINDS = (
    ("train", "truth", Qt.PenStyle.SolidLine, QT_TRANSLATE_NOOP("Trainer", "training")),
    ("validation", "prediction", Qt.PenStyle.DashLine, QT_TRANSLATE_NOOP("Trainer", "validation")),
)


class Curves(Plot):
    """The *figure* (``"loss"`` or ``"accuracy"``) on training and validation examples, labelled at their ends."""

    def __init__(self, name: str, figure: str, axis: Sentence, *, highest: float | None = None) -> None:
        self._curves: list[tuple[int, pg.PlotDataItem, pg.TextItem]] = []
        self._highest = highest
        super().__init__(name, _EPOCH, axis)
        for kind, _colour, _pen, _label in _KINDS:
            curve = self.plot([], [])
            label = pg.TextItem(anchor=(0, 0.5))
            self.addItem(label, ignoreBounds=True)
            self._curves.append((COLUMNS.index(f"{kind}_{figure}"), curve, label))
        self.wear(self.theme)
        self.retranslate()
        self.show_table(np.zeros((0, len(COLUMNS))))

    def show_table(self, table: npt.NDArray[np.float64]) -> None:
        """Show the records of *table*, ``(records, columns)``."""
        epochs = table[:, 0]
        last = float(epochs[-1]) if len(epochs) else 0.0
        top = self._highest or _stepped(float(np.nanmax(table[:, 1:3], initial=0.0)) if len(table) else 1.0)
        right = _stepped(max(last, 10.0) * self._room_for_labels())
        self.setRange(xRange=(0.0, right), yRange=(0.0, top), padding=0.06)
        ends = []
        for column, curve, label in self._curves:
            values = table[:, column]
            curve.setData(epochs, values)
            shown = last > 0 and bool(np.isfinite(values[-1]))
            label.setVisible(shown)
            if shown:
                ends.append((float(values[-1]), label))
        self._place_labels(ends, last, top)

    def _room_for_labels(self) -> float:
        """Return how much longer than the curves the axis must be so that their names fit behind them."""
        label = max(curve[2].boundingRect().width() for curve in self._curves)
        width = max(1.0, self.getViewBox().width())
        return 1.0 / max(0.3, 1.0 - (label + 4) / width)

    def _place_labels(self, ends: list[tuple[float, pg.TextItem]], last: float, top: float) -> None:
        """Write each curve's name behind its end; where the ends are close, the names keep apart."""
        ends.sort(key=lambda end: end[0])
        heights = [value for value, _label in ends]
        apart = self.fontMetrics().height() / max(1.0, self.getViewBox().height()) * top
        if len(ends) == 2 and heights[1] - heights[0] < apart:
            middle = min(max(sum(heights) / 2, apart), top - apart)
            heights = [middle - apart / 2, middle + apart / 2]
        for height, (_value, label) in zip(heights, ends, strict=True):
            label.setPos(last, height)

    def retranslate(self) -> None:
        super().retranslate()
        for (_column, _curve, label), (_kind, _colour, _pen, sentence) in zip(self._curves, _KINDS, strict=False):
            label.setText(spoken(sentence))

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        for (_column, curve, label), (_kind, colour, style, _sentence) in zip(self._curves, _KINDS, strict=False):
            curve.setPen(pg.mkPen(QColor(getattr(theme, colour)), width=1, style=style))
            label.setColor(QColor(getattr(theme, colour)))
            label.setFont(QFont(self.font()))


_STEPS = (1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.4, 8, 10)


def _stepped(size: float) -> float:
    """Return the next step at or above *size*, ten to a power of ten, so that axes do not grow at every frame."""
    if not (np.isfinite(size) and size > 0):
        return 1.0
    power = 10.0 ** np.floor(np.log10(size))
    return float(power * next((factor for factor in _STEPS if size <= factor * power * (1 + 1e-9)), 10))
