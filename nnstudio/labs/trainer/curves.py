"""Loss and accuracy, epoch by epoch."""

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QLabel

from nnstudio.engine.history import COLUMNS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded, spoken

STEPS = (1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.4, 8)
"""Where the axes stop while they grow: ten to a power of ten."""

_EPOCH = QT_TRANSLATE_NOOP("Trainer", "epoch")
_NOTHING_YET = QT_TRANSLATE_NOOP("Trainer", "Press Start to draw it")
_KINDS = (
    ("train", "truth", "o", "●", QT_TRANSLATE_NOOP("Trainer", "training")),
    ("validation", "prediction", "s", "■", QT_TRANSLATE_NOOP("Trainer", "validation")),
)


class Curves(Plot):
    """The *figure* (``"loss"`` or ``"accuracy"``) on training and validation examples.

    Each curve ends in a mark, which `CurveKey` names. *percent* shows shares of 1 on an axis from 0 to 100.
    """

    def __init__(self, name: str, figure: str, axis: Sentence, *, percent: bool = False) -> None:
        self._curves: list[tuple[int, pg.PlotDataItem, pg.ScatterPlotItem]] = []
        self._percent = percent
        self._ends = (0.0, 0.0)
        self._hint = pg.TextItem(anchor=(0.5, 0.5))
        super().__init__(name, _EPOCH, axis)
        self.addItem(self._hint, ignoreBounds=True)
        for kind, _colour, symbol, _sign, _sentence in _KINDS:
            curve, end = self.plot([], []), pg.ScatterPlotItem([0.0], [0.0], symbol=symbol)
            self.addItem(end, ignoreBounds=True)
            self._curves.append((COLUMNS.index(f"{kind}_{figure}"), curve, end))
        self.wear(self.theme)
        self.show_table(np.zeros((1, len(COLUMNS))))

    def show_table(self, table: npt.NDArray[np.float64]) -> None:
        """Show the records of *table*, ``(records, columns)``, the untrained network first."""
        epochs = table[:, 0]
        last = float(epochs[-1])
        top = 100.0 if self._percent else stepped_up(float(np.nanmax(table[:, 1:3], initial=0.0)), STEPS)
        right = stepped_up(max(last, 10.0), STEPS)
        if (right, top) != self._ends:
            self._ends = (right, top)
            self.setRange(xRange=(0.0, right), yRange=(0.0, top), padding=0.06)
        for column, curve, end in self._curves:
            values = 100.0 * table[:, column] if self._percent else table[:, column]
            curve.setData(epochs, values)
            shown = last > 0 and bool(np.isfinite(values[-1]))
            end.setVisible(shown)
            if shown:
                end.setPos(last, values[-1])
        self._hint.setVisible(last == 0)
        self._hint.setPos(right / 2, top / 2)

    def retranslate(self) -> None:
        super().retranslate()
        self._hint.setText(spoken(_NOTHING_YET))

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self._hint.setColor(QColor(theme.quiet))
        self._hint.setFont(QFont(self.font()))
        for (_column, curve, end), (_kind, colour, *_rest) in zip(self._curves, _KINDS, strict=False):
            curve.setPen(pg.mkPen(QColor(getattr(theme, colour)), width=1))
            end.setBrush(QColor(getattr(theme, colour)))
            end.setPen(pg.mkPen(QColor(theme.panel)))
            end.setSize(0.6 * self.fontMetrics().height())


class CurveKey(Worded, QLabel):
    """Names the marks at the ends of the curves, for all plots in a panel at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("role", "caption")
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.retranslate()

    def retranslate(self) -> None:
        theme = current_theme()
        self.setText(
            " &nbsp; ".join(
                f'<span style="color:{getattr(theme, colour)}">{sign}</span> '
                f'<span style="color:{getattr(theme, f"{colour}_text")}">{spoken(sentence)}</span>'
                for _kind, colour, _symbol, sign, sentence in _KINDS
            )
        )
