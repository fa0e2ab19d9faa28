"""A plot that tells where on its x axis the mouse is, and lays itself out anew when anything about its size changes."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken


class HoverPlot(Plot):
    """Has a line at 0 and a guide, which leads the eye at one x.

    A subclass sets axes and words in `lay_out`, and calls `make_ready` at the end of its own making.
    """

    hovered = Signal(object)
    """The mouse is over this x; None once it has left."""

    def __init__(self, name: str, x: Sentence, y: Sentence, described: Sentence) -> None:
        self._ready = False
        self._described = described
        super().__init__(name, x, y)
        self.disableAutoRange()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._zero = self.addLine(y=0.0)
        self._guide = pg.InfiniteLine(angle=90)
        self.addItem(self._guide, ignoreBounds=True)
        self._guide.hide()
        for item, depth in ((self._zero, -4), (self._guide, -3)):
            item.setZValue(depth)

    def make_ready(self) -> None:
        """Wear the theme and speak the language, now that all parts are there."""
        self._ready = True
        self.wear(self.theme)
        self.retranslate()

    def guide_to(self, x: float | None) -> None:
        """Draw the line that leads the eye at *x*, or none."""
        self._guide.setVisible(x is not None)
        if x is not None:
            self._guide.setValue(x)

    def lay_out(self) -> None:
        """Set the axes, and put words where they belong."""

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if self._ready:
            self._zero.setPen(pg.mkPen(theme.edge, width=1))
            self._guide.setPen(pg.mkPen(theme.edge, width=1, style=Qt.PenStyle.DotLine))
            self.lay_out()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(spoken(self._described))
        if self._ready:
            self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ready:
            self.lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered.emit(self.view_at(event).x() if self.is_inside(event) else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)
