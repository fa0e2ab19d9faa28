"""What the two pictures of the page have in common: one x axis, and what q rules out."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QResizeEvent

from nnstudio.engine.densities import Interval
from nnstudio.labs.entropy.densities.results import DensitiesResults
from nnstudio.labs.entropy.densities.shading import Shading
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.fading import FADED
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_X = QT_TRANSLATE_NOOP("Entropy", "x, in any unit")
_RULED_OUT = QT_TRANSLATE_NOOP("Entropy", "ruled out: q = 0 < p")
_RULED_OUT_SHORT = QT_TRANSLATE_NOOP("Entropy", "q = 0")
_MOST = 2
"""An interval has two ends, so that many parts can lie outside of q's."""


class AlignedPlot(Plot):
    """A plot over the x axis of both densities. Plots of one width stand in line."""

    hovered = Signal(object)
    """The mouse is over this x; None once it has left."""

    def __init__(self, name: str, y: Sentence, described: Sentence) -> None:
        self._ready = False
        self._described = described
        super().__init__(name, _X, y)
        self.results: DensitiesResults | None = None
        self.disableAutoRange()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._zero = self.addLine(y=0.0)
        self._guide = pg.InfiniteLine(angle=90)
        self.addItem(self._guide, ignoreBounds=True)
        self._guide.hide()
        for item, depth in ((self._zero, -4), (self._guide, -3)):
            item.setZValue(depth)
        self._forbidden = [Shading(self, Qt.BrushStyle.DiagCrossPattern, -6) for _ in range(_MOST)]
        self._notes = [pg.TextItem(anchor=(0.5, 0)) for _ in range(_MOST)]
        for note in self._notes:
            self.addItem(note, ignoreBounds=True)
            note.setZValue(20)
            note.hide()

    def set_stale(self, stale: bool) -> None:
        """Fade while this belongs to the last good scene."""
        for item in self.getPlotItem().items:
            item.setOpacity(FADED if stale else 1.0)

    def guide_to(self, x: float | None) -> None:
        """Draw the line that leads the eye at *x*, or none."""
        self._guide.setVisible(x is not None)
        if x is not None:
            self._guide.setValue(x)

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if not self._ready:
            return
        self._zero.setPen(pg.mkPen(theme.edge, width=1))
        self._guide.setPen(pg.mkPen(theme.edge, width=1, style=Qt.PenStyle.DotLine))
        for shading, note in zip(self._forbidden, self._notes, strict=True):
            shading.wear(theme.trouble)
            note.setFont(self.font())
            note.setColor(QColor(theme.trouble_text))
            note.fill = pg.mkBrush(theme.panel)
        self._lay_out_again()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(spoken(self._described))
        if self._ready:
            self._lay_out_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_again()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.view_at(event)
        inside = self.getViewBox().sceneBoundingRect().contains(self.mapToScene(event.position().toPoint()))
        self.hovered.emit(at.x() if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    def view_at(self, event: QMouseEvent) -> QPointF:
        """Return where on the axes the mouse is."""
        return self.getViewBox().mapSceneToView(self.mapToScene(event.position().toPoint()))

    def lay_out(self, results: DensitiesResults) -> None:
        """Set the axes, and put words where they belong."""
        raise NotImplementedError

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
            shading.show_box(low, high, bottom, top)
            note.setPos(0.5 * (low + high), top)
            note.setVisible(_fitted(note, (high - low) / across))

    def _lay_out_again(self) -> None:
        if self._ready and self.results:
            self.lay_out(self.results)


def _fitted(note: pg.TextItem, room: float) -> bool:
    """Let *note* say as much as there is *room* for, in pixels; return whether there is any."""
    for sentence in (_RULED_OUT, _RULED_OUT_SHORT):
        text = spoken(sentence)
        if note.toPlainText() != text:
            note.setText(text)
        if note.boundingRect().width() <= room:
            return True
    return False
