"""What stays the same while a network trains: titles, shapes, boxes of inputs, blocks of many units."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from nnstudio.labs.trainer.network_picture.architecture import SEPARATOR, Architecture
from nnstudio.labs.trainer.network_picture.colours import NetworkColours
from nnstudio.labs.trainer.network_picture.layout import Column, NetworkLayout
from nnstudio.labs.trainer.network_picture.lettering import SMALL, sized
from nnstudio.labs.trainer.network_picture.names_painter import paint_names
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

INPUTS = QT_TRANSLATE_NOOP("Trainer", "inputs")
_MANY = QT_TRANSLATE_NOOP("Trainer", "{count} units")
_MANY_INPUTS = QT_TRANSLATE_NOOP("Trainer", "{count} inputs")
_CENTRE = Qt.AlignmentFlag.AlignCenter
_CORNER = 0.4
_APART = 1.3
"""Between the shapes of two layers there are so many heights of a letter at least."""
_SHRUNK = 0.86
"""Letters become a little smaller before a text is made shorter."""


def titles(architecture: Architecture) -> list[str]:
    """Return the title of each column."""
    return [spoken(INPUTS), *(spoken(layer.title) for layer in architecture.layers)]


class StillPainter:
    """Paints *architecture* without its numbers, with words in *font*."""

    def __init__(
        self, places: NetworkLayout, colours: NetworkColours, architecture: Architecture, font: QFont, *, pictured: bool
    ) -> None:
        self._places, self._colours, self._architecture = places, colours, architecture
        self._font, self._pictured = font, pictured
        self._small = sized(font, SMALL)

    def paint(self, painter: QPainter) -> None:
        """Paint it all."""
        self._paint_titles(painter)
        self._paint_shapes(painter)
        paint_names(painter, self._places, self._colours, self._architecture, self._font)
        inputs, *layers = self._places.columns
        if inputs.is_open:
            self._paint_inputs(painter, inputs)
        else:
            self._paint_block(painter, inputs, spoken(_MANY_INPUTS.fill(count=inputs.count)))
        for column in layers:
            if not column.is_open:
                self._paint_block(painter, column, spoken(_MANY.fill(count=column.count)))
            elif self._pictured:
                painter.setPen(QPen(self._colours.edge, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRects([room.adjusted(-0.5, -0.5, 0.5, 0.5) for room in column.rooms])

    def _paint_titles(self, painter: QPainter) -> None:
        head, em = self._places.head, self._places.em
        lines = round(head.height() / em)
        width = self._places.pitch - 0.4 * em
        parts = [title.split(SEPARATOR, 1) if lines > 1 else [title] for title in titles(self._architecture)]
        if self._places.is_low:
            parts = [title.split(SEPARATOR, 1)[:1] for title in titles(self._architecture)]
        metrics = QFontMetricsF(self._fit(painter, [text for texts in parts for text in texts], width))
        for centre, texts in zip(self._places.centres, parts, strict=True):
            for line, text in enumerate(texts):
                painter.setPen(self._colours.text if line == 0 else self._colours.quiet)
                room = QRectF(centre - width / 2, line * em, width, 1.05 * em)
                painter.drawText(room, _CENTRE, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))

    def _paint_shapes(self, painter: QPainter) -> None:
        """Write the shapes of the weights below the edges, and into the bands between blocks.

        Below the edges they get ever shorter where there is little room, and are left out before any touches the next.
        """
        places, em = self._places, self._places.em
        layers = places.layers_with_edges()
        for layer in range(len(self._architecture.layers)):
            if layer not in layers:
                self._paint_band(painter, layer)
        if not layers or places.is_low:
            return
        width, metrics = places.pitch - _APART * em, QFontMetricsF(self._small)
        kinds = zip(*(self._shape_texts(layer) for layer in layers), strict=True)
        fitting = (texts for texts in kinds if max(map(metrics.horizontalAdvance, texts)) <= width / _SHRUNK)
        texts = next(fitting, None)
        if texts is None:
            return
        self._fit(painter, texts, width)
        painter.setPen(self._colours.quiet)
        for layer, text in zip(layers, texts, strict=True):
            middle = (places.centres[layer] + places.centres[layer + 1]) / 2
            room = QRectF(middle - places.pitch / 2, places.foot.top(), places.pitch, places.foot.height())
            painter.drawText(room, _CENTRE, text)

    def _shape_texts(self, layer: int) -> tuple[str, ...]:
        """Return the shape of the weights of *layer*, ever shorter."""
        name, (rows, columns) = self._architecture.matrix_name(layer), self._architecture.sizes[layer : layer + 2]
        return f"{name} {rows} × {columns}", f"{name} {rows}×{columns}", f"{rows} × {columns}", f"{rows}×{columns}"

    def _paint_band(self, painter: QPainter, layer: int) -> None:
        places, em = self._places, self._places.em
        band = places.band(layer)
        left, right = places.columns[layer].block, places.columns[layer + 1].block
        gap = 0.25 * em
        corners = (
            (left.right() + gap, left.top()),
            (right.left() - gap, right.top()),
            (right.left() - gap, right.bottom()),
            (left.right() + gap, left.bottom()),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.theme.pressed))  # words are written on it
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        size, close = self._shape_texts(layer)[2:]
        fits = QFontMetricsF(self._small).horizontalAdvance(size) <= band.width() - gap
        texts = (self._architecture.matrix_name(layer), size if fits else close)
        self._fit(painter, texts, band.width() - gap)
        painter.setPen(self._colours.text)
        for line, text in enumerate(texts):
            room = QRectF(band.left() - em, band.center().y() + (line - 1) * 1.1 * em, band.width() + 2 * em, 1.1 * em)
            painter.drawText(room, _CENTRE, text)

    def _fit(self, painter: QPainter, texts: Sequence[str], width: float) -> QFont:
        """Take and return letters so small that *texts* fit in *width*, down to half the size."""
        longest = max(QFontMetricsF(self._small).horizontalAdvance(text) for text in texts)
        font = self._small if longest <= width else sized(self._font, SMALL * max(0.55, 0.98 * width / longest))
        painter.setFont(font)
        return font

    def _paint_inputs(self, painter: QPainter, column: Column) -> None:
        height = column.rooms[0].height()
        painter.setFont(sized(self._font, min(1.0, 0.78 * height / self._font.pixelSize())))
        for room, name in zip(column.rooms, self._architecture.inputs, strict=True):
            painter.setPen(QPen(self._colours.edge, 1.2))
            painter.setBrush(QColor(self._colours.theme.window))
            painter.drawRoundedRect(room, _CORNER * height, _CORNER * height)
            painter.setPen(self._colours.text)
            painter.drawText(room, _CENTRE, name)

    def _paint_block(self, painter: QPainter, column: Column, words: str) -> None:
        em, block, cells = self._places.em, column.block, column.cells
        painter.setPen(QPen(self._colours.edge, 1.2))
        painter.setBrush(QColor(self._colours.theme.window))
        painter.drawRoundedRect(block, _CORNER * em, _CORNER * em)
        side = cells.width() / column.cells_across
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.theme.hairline))
        painter.drawRects(
            [
                QRectF(cells.left() + across * side, cells.top() + row * side, side - 1, side - 1)
                for row, across in (divmod(j, column.cells_across) for j in range(column.count))
            ]
        )
        painter.setFont(self._small)
        painter.setPen(self._colours.text)
        room = QRectF(block.left(), block.bottom() - 1.4 * em, block.width(), 1.3 * em)
        if QFontMetricsF(self._small).horizontalAdvance(words) > room.width() - 4:
            words = str(column.count)
        painter.drawText(room, _CENTRE, words)
