"""A plot that tells where on its x axis it is read, and lays itself out anew when anything about its size changes."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.reading_keys import small_step, steps_of
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken


class HoverPlot(Plot):
    """Has a line at 0 and a guide, which leads the eye at one x.

    A subclass sets axes and words in `lay_out`, and calls `make_ready` at the end of its own making. The mouse, or the
    arrow keys, lead along the axis; who answers `hovered` in a label gives that as the plot's `remark`, so that a
    screen reader hears what the keys have led to.
    """

    hovered = Signal(object)
    """The mouse, or the keys, are at this x; None once they have left."""
    remark: QLabel | None = None

    def __init__(self, name: str, x: Sentence, y: Sentence, described: Sentence) -> None:
        self._ready = False
        self._described = described
        self._read_at: float | None = None
        super().__init__(name, x, y)
        self.disableAutoRange()
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
        self.getViewBox().sigResized.connect(self._follow_box)  # behind an axis that takes another width

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

    def _follow_box(self, _box: pg.ViewBox) -> None:
        self.lay_out()

    def read_from(self) -> float:
        """Return where the keys begin to read: in the middle, unless something marks a place."""
        low, high = self.readable()
        return (low + high) / 2

    def readable(self) -> tuple[float, float]:
        """Return from where to where the keys lead."""
        low, high = self.viewRange()[0]
        return low, high

    def read_step(self) -> float:
        """Return how far apart two places are that the keys lead to."""
        low, high = self.readable()
        return small_step(high - low)

    def read_by(self, steps: float) -> None:
        """Lead on by so many *steps*, as a key asks for; the first one begins at `read_from`."""
        low, high = self.readable()
        step = self.read_step()
        wanted = (self.read_from() if self._read_at is None else self._read_at) + steps * step
        self._read_at = low if wanted <= low else high if wanted >= high else round(round(wanted / step) * step, 12)
        self.hovered.emit(self._read_at)
        if self.remark is not None:
            announce(self, self.remark.text())

    def stop_reading(self) -> None:
        """The keys lead nowhere any more."""
        if self._read_at is not None:
            self._read_at = None
            self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = steps_of(event)
        if steps is not None:
            self.read_by(steps)
        elif event.key() == Qt.Key.Key_Escape and self._read_at is not None:
            self.stop_reading()
        else:
            event.ignore()  # pyqtgraph would keep it

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stop_reading()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read_at = None
        self.hovered.emit(self.view_at(event).x() if self.is_inside(event) else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)
