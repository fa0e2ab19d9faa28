"""A network painted at one size, in one theme and language: made once, and then redrawn cheaply as it trains."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from nnstudio.labs.trainer.network_picture.architecture import Architecture, NetworkState
from nnstudio.labs.trainer.network_picture.colours import NetworkColours
from nnstudio.labs.trainer.network_picture.dead_painter import paint_dead
from nnstudio.labs.trainer.network_picture.edges_painter import EdgesPainter
from nnstudio.labs.trainer.network_picture.key_painter import KeyPainter
from nnstudio.labs.trainer.network_picture.label import paint_label
from nnstudio.labs.trainer.network_picture.layout import Edge, NetworkLayout, Unit
from nnstudio.labs.trainer.network_picture.lettering import SMALL, sized
from nnstudio.labs.trainer.network_picture.still_painter import StillPainter, titles
from nnstudio.labs.trainer.network_picture.twins_painter import paint_twins
from nnstudio.labs.trainer.network_picture.units_painter import UnitsPainter
from nnstudio.widgets.focus_frame import FRAME
from nnstudio.widgets.kept_picture import shows_pixels
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

_WIDEST_NAME = 8.0
"""The names of inputs and of classes have so much room, in heights of a letter."""
_VEIL = 0.72
"""How much of the other edges is covered while those of one unit are lit."""

_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


class Rendering:
    """*architecture* in a picture of *size* at *ratio* device pixels each; *pictured* where units have pictures.

    What stays the same is one pixmap; on it, in another one, are the numbers of the last state.
    """

    def __init__(self, architecture: Architecture, size: QSize, ratio: float, font: QFont, *, pictured: bool) -> None:
        self._theme, self._font, self._small = current_theme(), font, sized(font, SMALL)
        self._size, self.ratio = size, ratio
        self._whole = QRectF(QPointF(), size.toSizeF())
        self.pictured = pictured
        self.places = _places(architecture, size, font)
        self._colours = NetworkColours(self._theme, self.places.thick, dashed=self.places.can_be_dashed)
        self._edges = EdgesPainter(self.places, self._colours)
        self._units = UnitsPainter(self.places, self._colours, class_coloured=architecture.class_coloured)
        self._still = self._blank()
        self._standing = (
            StillPainter(self.places, self._colours, architecture, font, pictured=pictured),
            KeyPainter(self.places, self._colours, architecture, font),
        )
        with _painter_on(self._still) as painter:
            self._paint_still(painter)
        self._state: NetworkState | None = None
        self._picture = self._blank()

    def paint(self, painter: QPainter, state: NetworkState | None) -> None:
        """Paint the network in *state*; on the screen that is one picture, which is kept."""
        if shows_pixels(painter):
            painter.drawPixmap(0, 0, self._kept(state))
            return
        painter.save()
        painter.setFont(self._font)
        painter.setRenderHints(_SMOOTH)
        self._paint_still(painter)
        if state is not None:
            self._paint_state(painter, state)
        painter.restore()

    def _kept(self, state: NetworkState | None) -> QPixmap:
        if state is None:
            return self._still
        if state is not self._state:
            self._state = state
            with _painter_on(self._picture) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.drawPixmap(0, 0, self._still)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                self._paint_state(painter, state)
        return self._picture

    def _paint_still(self, painter: QPainter) -> None:
        for standing in self._standing:
            standing.paint(painter)

    def _paint_state(self, painter: QPainter, state: NetworkState) -> None:
        self._edges.paint(painter, state)
        self._units.paint(painter, state)
        self._edges.paint_marks(painter, state)
        paint_dead(painter, self.places, self._colours, self._font, state.dead)
        paint_twins(painter, self.places, self._colours, self._font, state.twins)

    def paint_chosen_edges(self, painter: QPainter, state: NetworkState, unit: Unit) -> None:
        """Let the edges to the chosen *unit* stand out where there are very many."""
        self._edges.paint_choice(painter, state, unit)

    def paint_choice(self, painter: QPainter, unit: Unit, *, focused: bool) -> None:
        """Put a ring around *unit*."""
        room = self.places.unit(unit)
        width = 0.14 * self.places.em
        colour = self._theme.focus if focused else self._theme.accent_strong
        painter.setPen(QPen(QColor(colour), 1.6 * width if focused else width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        out = 1 + width
        room = room.adjusted(-out, -out, out, out)
        if self.pictured or not self.places.columns[unit[0] + 1].is_open:
            painter.drawRoundedRect(room, 3, 3)
        else:
            painter.drawEllipse(room)

    def paint_focus(self, painter: QPainter) -> None:
        """Put a line around the whole: the keys go here, though no unit is chosen."""
        painter.setPen(QPen(QColor(self._theme.focus), FRAME))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._whole.adjusted(1, 1, -1, -1), 6, 6)

    def paint_lit_unit(self, painter: QPainter, state: NetworkState, unit: Unit) -> None:
        """Let the edges to *unit* stand out."""
        if not self.places.incoming(unit):
            return
        veil = QColor(self._theme.panel)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.places.band(unit[0]), veil)
        self._edges.paint_into(painter, state, unit, rimmed=False)

    def paint_lit_edge(self, painter: QPainter, state: NetworkState, edge: Edge) -> None:
        """Let *edge*, or the mark of a bias, stand out."""
        layer, row, j = edge
        if row < len(state.weights[layer]):
            self._edges.paint_one(painter, state, edge)
        elif self.places.columns[layer + 1].is_open:
            painter.setPen(QPen(QColor(self._theme.text), 0.1 * self.places.em))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            reach = 0.34 * self.places.em
            painter.drawEllipse(self.places.mark((layer, j)), reach, reach)

    def paint_label(self, painter: QPainter, lines: Sequence[str], beside: QRectF) -> None:
        """Write *lines* beside what they are about."""
        paint_label(painter, self._theme, self._small, lines, beside, self._whole)

    def paint_field_label(self, painter: QPainter, lines: Sequence[str], field: QRectF, edge: Edge) -> None:
        """Write *lines* above or below the *field* of *edge*, and not on what changes with its number."""
        around = self.places.around(edge)
        paint_label(painter, self._theme, self._small, lines, field, self._whole, around, stacked=True)

    def paint_matrix_label(self, painter: QPainter, lines: Sequence[str], layer: int) -> None:
        """Write *lines* on the weights of *layer*, but not on their name."""
        band, em = self.places.band(layer), self.places.em
        name = QRectF(band.left(), band.center().y() - 1.3 * em, band.width(), 2.6 * em)
        blocks = [column.block for column in self.places.columns[layer : layer + 2]]
        paint_label(painter, self._theme, self._small, lines, name, self._whole, blocks)

    def _blank(self) -> QPixmap:
        pixmap = QPixmap(self._size * self.ratio)
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap


def _places(architecture: Architecture, size: QSize, font: QFont) -> NetworkLayout:
    """Lay the network out; titles stand in two lines where one is too short for any."""
    metrics, small = QFontMetricsF(font), QFontMetricsF(sized(font, SMALL))
    em = metrics.height()
    inputs = max((metrics.horizontalAdvance(name) for name in architecture.inputs), default=0.0)
    classes = max((small.horizontalAdvance(spoken(name)) for name in architecture.layers[-1].classes), default=0.0)
    captioned = {layer for layer, look in enumerate(architecture.layers) if look.names}

    def with_titles_in(lines: int) -> NetworkLayout:
        return NetworkLayout(
            *(size.width(), size.height(), em, architecture.sizes, min(inputs, _WIDEST_NAME * em), lines),
            captioned=captioned,
            beside=min(classes, _WIDEST_NAME * em),
        )

    places, longest = with_titles_in(1), max(small.horizontalAdvance(title) for title in titles(architecture))
    return places if longest <= min(places.pitch - 0.5 * em, 5.6 * em) else with_titles_in(2)


@contextmanager
def _painter_on(pixmap: QPixmap) -> Iterator[QPainter]:
    """Yield a painter on *pixmap* with smooth edges and pictures."""
    with QPainter(pixmap) as painter:
        painter.setRenderHints(_SMOOTH)
        yield painter
