"""What the two pictures of the page have in common: one x axis, and what q rules out."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnstudio.engine.densities import Interval
from nnstudio.labs.entropy.densities.results import DensitiesResults
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.hover_plot import HoverPlot
from nnstudio.widgets.shading import Shading
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_X = QT_TRANSLATE_NOOP("Entropy", "x, in any unit")
_RULED_OUT = QT_TRANSLATE_NOOP("Entropy", "ruled out: q = 0 < p")
_RULED_OUT_SHORT = QT_TRANSLATE_NOOP("Entropy", "q = 0")
_MOST = 2
"""An interval has two ends, so that many parts can lie outside of q's."""


class AlignedPlot(HoverPlot):
    """A plot over the x axis of both densities. Plots of one width stand in line."""

    def __init__(self, name: str, y: Sentence, described: Sentence) -> None:
        super().__init__(name, _X, y, described)
        self.results: DensitiesResults | None = None
        self._forbidden = [Shading(self, Qt.BrushStyle.DiagCrossPattern, -6) for _ in range(_MOST)]
        self._notes = [pg.TextItem(anchor=(0.5, 0)) for _ in range(_MOST)]
        for note in self._notes:
            self.addItem(note, ignoreBounds=True)
            note.setZValue(20)
            note.hide()

    def readable(self) -> tuple[float, float]:
        return tuple(self.results.curves.axis) if self.results else super().readable()

    def wear(self, theme: Theme) -> None:
        if self._ready:
            for shading, note in zip(self._forbidden, self._notes, strict=True):
                shading.wear(theme.trouble)
                note.setFont(self.font())
                note.setColor(QColor(theme.trouble_text))
                note.fill = pg.mkBrush(theme.panel)
        super().wear(theme)

    def set_axes(self, axis: Interval, bottom: float, top: float, ruled_out: Sequence[Interval]) -> None:
        """Show x along *axis* and y from *bottom* to *top*; shade what is *ruled_out*."""
        self.setRange(xRange=axis, yRange=(bottom, top), padding=0)
        across, _up = self.getViewBox().viewPixelSize()
        for i, (shading, note) in enumerate(zip(self._forbidden, self._notes, strict=True)):
            part = ruled_out[i] if i < len(ruled_out) else None
            low, high = (max(part.low, axis.low), min(part.high, axis.high)) if part else (0.0, 0.0)
            if high <= low:
                shading.show_nothing()
                note.hide()
                continue
            shading.show_boxes([(low, high)], bottom, top)
            note.setPos(0.5 * (low + high), top)
            note.setVisible(_fitted(note, (high - low) / across))


def _fitted(note: pg.TextItem, room: float) -> bool:
    """Let *note* say as much as there is *room* for, in pixels; return whether there is any."""
    for sentence in (_RULED_OUT, _RULED_OUT_SHORT):
        text = spoken(sentence)
        if note.toPlainText() != text:
            note.setText(text)
        if note.boundingRect().width() <= room:
            return True
    return False
