"""A network painted at one size, in one theme and language: made once, and then redrawn cheaply as it trains."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from nnstudio.labs.trainer.network_picture.architecture import Architecture, NetworkState
from nnstudio.labs.trainer.network_picture.colours import NetworkColours
from nnstudio.labs.trainer.network_picture.edges_painter import MOST_DASHED, EdgesPainter
from nnstudio.labs.trainer.network_picture.label import paint_label
from nnstudio.labs.trainer.network_picture.layout import Edge, NetworkLayout, Unit
from nnstudio.labs.trainer.network_picture.still_painter import SMALL, StillPainter, sized, titles
from nnstudio.labs.trainer.network_picture.twins_painter import paint_twins
from nnstudio.labs.trainer.network_picture.units_painter import UnitsPainter
from nnstudio.widgets.theme import current_theme

_VEIL = 0.72
"""How much of the other edges is covered while those of one unit are lit."""


class Rendering:
    """*architecture* in a picture of *size* at *ratio* device pixels each; *pictured* where units have pictures.

    What stays the same is one pixmap; on it, in another one, are the numbers of the last state.
    """

    def __init__(self, architecture: Architecture, size: QSize, ratio: float, font: QFont, *, pictured: bool) -> None:
        self._theme, self._font, self._small = current_theme(), font, sized(font, SMALL)
        self._size, self.ratio = size, ratio
        self.pictured = pictured
        self.places = _places(architecture, size, font)
        self._colours = NetworkColours(self._theme, self.places.thick, dashed=len(self.places.edges) <= MOST_DASHED)
        self._edges = EdgesPainter(self.places, self._colours)
        self._units = UnitsPainter(self.places, self._colours, class_coloured=architecture.class_coloured)
        self._still = self._blank()
        with _painter_on(self._still) as painter:
            StillPainter(self.places, self._colours, architecture, font, pictured=pictured).paint(painter)
        self._state: NetworkState | None = None
        self._picture = self._blank()

    def picture(self, state: NetworkState | None) -> QPixmap:
        """Return the picture of the network in *state*."""
        if state is None:
            return self._still
        if state is not self._state:
            self._state = state
            with _painter_on(self._picture) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.drawPixmap(0, 0, self._still)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                self._edges.paint(painter, state)
                self._units.paint(painter, state)
                self._edges.paint_marks(painter, state)
                paint_twins(painter, self.places, self._colours, self._font, state.twins)
        return self._picture

    def paint_choice(self, painter: QPainter, unit: Unit, *, focused: bool) -> None:
        """Put a ring around *unit*."""
        room = self.places.unit(unit)
        width = 0.14 * self.places.em
        painter.setPen(QPen(QColor(self._theme.accent_strong), 1.6 * width if focused else width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        out = 1 + width
        room = room.adjusted(-out, -out, out, out)
        if self.pictured or not self.places.columns[unit[0] + 1].is_open:
            painter.drawRoundedRect(room, 3, 3)
        else:
            painter.drawEllipse(room)

    def paint_focus(self, painter: QPainter) -> None:
        """Put a line around the whole: the keys go here, though no unit is chosen."""
        painter.setPen(QPen(QColor(self._theme.accent), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(QPointF(), self._size.toSizeF()).adjusted(1, 1, -1, -1), 6, 6)

    def paint_lit_unit(self, painter: QPainter, state: NetworkState, unit: Unit) -> None:
        """Let the edges to *unit* stand out."""
        if not self.places.incoming(unit):
            return
        veil = QColor(self._theme.panel)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.places.band(unit[0]), veil)
        for row in range(len(state.weights[unit[0]])):
            self._edges.paint_lit(painter, state, (unit[0], row, unit[1]), rimmed=False)

    def paint_lit_edge(self, painter: QPainter, state: NetworkState, edge: Edge) -> None:
        """Let *edge*, or the mark of a bias, stand out."""
        layer, row, j = edge
        if row < len(state.weights[layer]):
            self._edges.paint_lit(painter, state, edge, rimmed=True)
        elif self.places.columns[layer + 1].is_open:
            painter.setPen(QPen(QColor(self._theme.text), 0.1 * self.places.em))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            reach = 0.34 * self.places.em
            painter.drawEllipse(self.places.mark((layer, j)), reach, reach)

    def paint_label(self, painter: QPainter, lines: Sequence[str], beside: QRectF) -> None:
        """Write *lines* beside what they are about."""
        within = QRectF(QPointF(), self._size.toSizeF())
        paint_label(painter, self._theme, self._small, lines, beside, within)

    def _blank(self) -> QPixmap:
        pixmap = QPixmap(self._size * self.ratio)
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap


def _places(architecture: Architecture, size: QSize, font: QFont) -> NetworkLayout:
    """Lay the network out; titles stand in two lines where one is too short for any."""
    em, names = QFontMetricsF(font).height(), QFontMetricsF(font)
    widest = max((names.horizontalAdvance(name) for name in architecture.inputs), default=0.0)
    widest = min(widest, 8 * em)
    metrics = QFontMetricsF(sized(font, SMALL))
    longest = max(metrics.horizontalAdvance(title) for title in titles(architecture))
    places = NetworkLayout(size.width(), size.height(), em, architecture.sizes, widest, 1)
    if longest <= min(places.pitch - 0.5 * em, 5.6 * em):
        return places
    return NetworkLayout(size.width(), size.height(), em, architecture.sizes, widest, 2)


@contextmanager
def _painter_on(pixmap: QPixmap) -> Iterator[QPainter]:
    """Yield a painter on *pixmap* with smooth edges and pictures."""
    with QPainter(pixmap) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        yield painter
