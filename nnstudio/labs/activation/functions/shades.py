"""What lies behind the curves: where the first function is flat, and where it has no value."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from nnstudio.labs.activation.functions.results import FunctionsResults
from nnstudio.notation.figures import short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.shading import Shading
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_REACH = 1e4
"""How far up and down the shades go: beyond any picture."""
_BEHIND = 0.45
_FLAT = QT_TRANSLATE_NOOP("Activation", "flat: |f′| < {threshold}")
_NO_VALUE = QT_TRANSLATE_NOOP("Activation", "no value")


class Shades:
    """Shades of a plot: grey and hatched where |f′| stays below the threshold, crossed where f is not defined.

    *says_flat*: whether the threshold is written there; once is enough for several plots in line.
    """

    def __init__(self, plot: pg.PlotWidget, *, says_flat: bool) -> None:
        self._plot, self._says_flat = plot, says_flat
        self._flat = Shading(plot, Qt.BrushStyle.BDiagPattern, -6, strength=_BEHIND)
        self._undefined = Shading(plot, Qt.BrushStyle.DiagCrossPattern, -5, strength=_BEHIND)
        self._notes = [pg.TextItem(anchor=(0.5, 0)) for _ in range(2)]
        for note in self._notes:
            plot.addItem(note, ignoreBounds=True)
            note.setZValue(-1)
        self._parts: tuple[Sequence[tuple[float, float]], Sequence[tuple[float, float]]] = ((), ())
        self._threshold = 0.0

    def show_results(self, results: FunctionsResults) -> None:
        """Shade what *results* say of the first function."""
        self._threshold = results.threshold
        parts = (results.saturated, results.not_defined)
        if parts != self._parts:  # else the whole picture would be painted anew
            self._parts = parts
            self._flat.show_boxes(results.saturated, -_REACH, _REACH)
            self._undefined.show_boxes(results.not_defined, -_REACH, _REACH)

    def lay_out(self) -> None:
        """Say what the shades mean, each once, where there is room for it."""
        sentences = (_FLAT.fill(threshold=short(self._threshold)), _NO_VALUE)
        across, _up = self._plot.getViewBox().viewPixelSize()
        top = self._plot.viewRange()[1][1]
        for note, sentence, parts in zip(self._notes, sentences, self._parts, strict=True):
            text = spoken(sentence)
            if text != note.toPlainText():
                note.setText(text)
            low, high = max(parts, key=lambda part: part[1] - part[0], default=(0.0, 0.0))
            wanted = self._says_flat or sentence is _NO_VALUE
            note.setVisible(wanted and note.boundingRect().width() * across <= high - low)
            note.setPos(0.5 * (low + high), top)

    def wear(self, theme: Theme, font: QFont) -> None:
        """Shade in the colours of *theme*."""
        self._flat.wear(QColor(theme.quiet))
        self._undefined.wear(QColor(theme.trouble))
        for note, colour in zip(self._notes, (theme.quiet, theme.trouble_text), strict=True):
            note.setFont(font)
            note.setColor(QColor(colour))
            note.fill = pg.mkBrush(theme.panel)
