"""The key of the picture, one quiet line at its bottom: what stands for what, and how many numbers are learnt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from nnstudio.labs.trainer.network_picture.architecture import Architecture
from nnstudio.labs.trainer.network_picture.colours import NetworkColours
from nnstudio.labs.trainer.network_picture.layout import NetworkLayout
from nnstudio.labs.trainer.network_picture.lettering import SMALLEST, sized
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

_POSITIVE = QT_TRANSLATE_NOOP("Trainer", "positive")
_NEGATIVE = QT_TRANSLATE_NOOP("Trainer", "negative")
_SIZE = QT_TRANSLATE_NOOP("Trainer", "the wider, the larger")
_BIAS = QT_TRANSLATE_NOOP("Trainer", "bias")
PARAMETERS = QT_TRANSLATE_NOOP("Trainer", "{count} parameters")
_SAMPLE, _GAP = 1.7, 0.9
"""How wide a sample is, and the room between two entries, in heights of a letter."""


@dataclass(frozen=True)
class _Entry:
    """Words behind what *paint* draws from a point on, half a letter above the bottom."""

    paint: Callable[[QPointF], None]
    sample: float
    words: str


class KeyPainter:
    """Paints the key of *architecture* in *places*."""

    def __init__(self, places: NetworkLayout, colours: NetworkColours, architecture: Architecture, font: QFont) -> None:
        self._places, self._colours, self._architecture = places, colours, architecture
        self._font = sized(font, SMALLEST)
        self._metrics = QFontMetricsF(self._font)
        self._em = self._metrics.height()

    def paint(self, painter: QPainter) -> None:
        """Paint as many entries as there is room for, and at the right how many parameters there are."""
        room = self._places.key
        if room.isEmpty():
            return
        painter.setFont(self._font)
        right = room.right() - 0.3 * self._em
        if self._architecture.parameters:
            count = spoken(PARAMETERS.fill(count=f"{self._architecture.parameters:,}"))
            place = QRectF(room.left(), room.top(), right - room.left(), room.height())
            painter.setPen(self._colours.quiet)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
            right -= self._metrics.horizontalAdvance(count) + _GAP * self._em
        self._paint_entries(painter, self._entries(painter), right)

    def _paint_entries(self, painter: QPainter, entries: Sequence[_Entry], right: float) -> None:
        x, middle = self._places.key.left() + 0.3 * self._em, self._places.key.center().y()
        for entry in entries:
            behind = x + (entry.sample + 0.35) * self._em
            end = behind + self._metrics.horizontalAdvance(entry.words)
            if end > right:
                return
            entry.paint(QPointF(x, middle))
            painter.setPen(self._colours.quiet)
            painter.setFont(self._font)
            painter.drawText(QPointF(behind, middle + 0.36 * self._metrics.ascent()), entry.words)
            x = end + _GAP * self._em

    def _entries(self, painter: QPainter) -> list[_Entry]:
        em = self._em

        def line(sign: int) -> Callable[[QPointF], None]:
            def paint(start: QPointF) -> None:
                pen = QPen(self._colours.signs[sign], 0.16 * em)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                if sign:
                    pen.setDashPattern([2.4, 1.6])
                painter.setPen(pen)
                painter.drawLine(QLineF(start, start + QPointF(_SAMPLE * em, 0)))

            return paint

        def cell(sign: int) -> Callable[[QPointF], None]:
            def paint(start: QPointF) -> None:
                painter.fillRect(QRectF(start.x(), start.y() - 0.3 * em, 0.6 * em, 0.6 * em), self._colours.signs[sign])

            return paint

        def wedge(start: QPointF) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.quiet)
            end = start + QPointF(_SAMPLE * em, 0)
            rise = QPointF(0, 0.2 * em)
            painter.drawPolygon(QPolygonF([start, end - rise, end + rise]))

        def dots(start: QPointF) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.signs[0])
            painter.drawEllipse(start + QPointF(0.3 * em, 0), 0.24 * em, 0.24 * em)
            painter.setPen(QPen(self._colours.signs[1], 0.13 * em))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(start + QPointF(0.98 * em, 0), 0.19 * em, 0.19 * em)

        words = [spoken(_POSITIVE), spoken(_NEGATIVE), spoken(_SIZE), spoken(_BIAS)]
        if not self._places.edges:
            return [_Entry(cell(sign), 0.6, words[sign]) for sign in (0, 1)]
        samples = [(line(0), _SAMPLE), (line(1), _SAMPLE), (wedge, _SAMPLE), (dots, 1.2)]
        return [_Entry(paint, sample, text) for (paint, sample), text in zip(samples, words, strict=True)]
