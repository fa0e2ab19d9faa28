"""A device that Qt paints on, and that paints the same on an image of more pixels, lines as wide as on the screen.

Qt itself draws a cosmetic pen, of which the curves of plots are made, so many pixels of the image wide: half as wide
as on the screen where there are twice as many pixels, and its dashes half as long.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextItem,
)

from nnstudio.export.paper import Paper, PaperEngine, noted

_METRES = 39.37
"""Inches."""


class FinePaper(Paper):
    """Paper of *size* in logical pixels, each of *scale* × *scale* pixels of the image, on a *ground* of one colour."""

    def __init__(self, size: QSize, dpi: int, scale: float, ground: QColor) -> None:
        self._image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(ground)
        self._image.setDotsPerMeterX(round(dpi * _METRES))
        self._image.setDotsPerMeterY(round(dpi * _METRES))
        self._painting = _Engine(self._image, scale)
        super().__init__(size, dpi, self._painting, scale)

    def image(self) -> QImage:
        """Return what was painted; raise what went wrong meanwhile."""
        if self._painting.error is not None:
            raise self._painting.error
        self._image.setDevicePixelRatio(self._painting.scale)
        return self._image


class _Engine(PaperEngine):
    """Hands on what it is told to a painter on the image."""

    def __init__(self, image: QImage, scale: float) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._image, self.scale = image, scale
        self._fine = QPainter()

    def begin(self, device: QPaintDevice) -> bool:  # noqa: ARG002
        return self._fine.begin(self._image)

    def end(self) -> bool:
        return self._fine.end()

    @noted
    def updateState(self, state: QPaintEngineState) -> None:
        painter, fine = self.painter(), self._fine
        fine.resetTransform()
        clip = self.clip()
        fine.setClipping(clip is not None)
        if clip is not None:
            fine.setClipPath(clip)
        fine.setTransform(painter.deviceTransform())
        fine.setPen(self._as_wide(state.pen()))
        fine.setBrush(state.brush())
        fine.setBrushOrigin(state.brushOrigin())
        fine.setOpacity(state.opacity())
        fine.setCompositionMode(state.compositionMode())
        fine.setRenderHints(QPainter.RenderHint(0x7FFFFFFF), False)
        fine.setRenderHints(painter.renderHints())

    def _as_wide(self, pen: QPen) -> QPen:
        """Return *pen*, which is to look on the image as it does on the screen."""
        pen = QPen(pen)
        if pen.isCosmetic():
            pen.setCosmetic(True)  # one without a width is so only until it has one
            pen.setWidthF((pen.widthF() or 1.0) * self.scale)
        return pen

    @noted
    def drawPath(self, path: QPainterPath) -> None:
        self._fine.drawPath(path)

    @noted
    def drawPolygon(self, points: Sequence[QPointF], mode: QPaintEngine.PolygonDrawMode) -> None:
        modes = QPaintEngine.PolygonDrawMode
        if mode == modes.PolylineMode:
            self._fine.drawPolyline(points)
        else:
            rule = Qt.FillRule.OddEvenFill if mode == modes.OddEvenMode else Qt.FillRule.WindingFill
            self._fine.drawPolygon(points, rule)

    @noted
    def drawLines(self, lines: Sequence[QLineF]) -> None:
        self._fine.drawLines(lines)

    @noted
    def drawRects(self, rects: Sequence[QRectF]) -> None:
        self._fine.drawRects(rects)

    @noted
    def drawEllipse(self, rect: QRectF) -> None:
        self._fine.drawEllipse(rect)

    @noted
    def drawPoints(self, points: Sequence[QPointF]) -> None:
        self._fine.drawPoints(points)

    @noted
    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:
        self._fine.setFont(item.font())
        self._fine.drawText(place, item.text())

    @noted
    def drawPixmap(self, place: QRectF, pixmap: QPixmap, part: QRectF) -> None:
        self._fine.drawPixmap(place, pixmap, part)

    @noted
    def drawImage(
        self,
        place: QRectF,
        image: QImage,
        part: QRectF,
        flags: Qt.ImageConversionFlag = Qt.ImageConversionFlag.AutoColor,
    ) -> None:
        self._fine.drawImage(place, image, part, flags)
