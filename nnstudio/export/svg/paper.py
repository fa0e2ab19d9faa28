"""A device that Qt paints on, and that writes down as SVG what is painted.

Qt's own generator writes clip paths that are not upright as stairs of whole pixels, and in SVG Tiny none; it ignores
which part of an image is painted, takes pens without a brush for black ones, and leaves lines of a fixed width to
attributes that few programs know.
"""

import html
import math
import re
from base64 import b64encode
from collections.abc import Sequence
from hashlib import blake2s

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextItem,
    QTransform,
)

from nnstudio.export.paper import Paper, PaperEngine, noted
from nnstudio.export.png import png_of
from nnstudio.export.svg.cutting import lines_within
from nnstudio.export.svg.look import colour_of, dots_of, families_of, gradient_of, letters_of, stroke_of, width_of
from nnstudio.export.svg.numbers import corners_of, line_of, number, path_of

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Names may hold what no XML can."""
_PLAIN = (QTransform.TransformationType.TxNone, QTransform.TransformationType.TxTranslate)
_UPRIGHT = (*_PLAIN, QTransform.TransformationType.TxScale)
_CAN = QPaintEngine.PaintEngineFeature
_FEATURES = (
    _CAN.PrimitiveTransform
    | _CAN.PixmapTransform
    | _CAN.LinearGradientFill
    | _CAN.AlphaBlend
    | _CAN.PainterPaths
    | _CAN.Antialiasing
    | _CAN.BrushStroke
    | _CAN.ConstantOpacity
)
"""What is written as it is. The rest, such as patterns and other gradients, Qt paints on an image, which is written."""
_SQUARES = ' image-rendering="optimizeSpeed" style="image-rendering:crisp-edges;image-rendering:pixelated"'
"""Pixels stay squares: by the words of SVG 1.1, and by two newer ones, of which a program takes the last it knows."""
_FINE = 4
"""So many pixels of an image of squares lie at least on one of the paper."""
_SLACK = 1.0
"""What goes so many pixels over an edge is not cut."""


class SvgPaper(Paper):
    """Paper of *size* in pixels of the resolution *dpi*, with letters in *font* where nothing else is said."""

    def __init__(self, size: QSize, dpi: int, font: QFont) -> None:
        self._font, self._writing = font, _Engine(families_of(font))
        super().__init__(size, dpi, self._writing)

    def svg(self, title: str, description: str, ground: QColor) -> bytes:
        """Return what was painted, on a *ground* of one colour; raise what went wrong meanwhile."""
        if self._writing.error is not None:
            raise self._writing.error
        width, height = self._size.width(), self._size.height()
        told = "".join(
            f"<{tag}>{_escaped(text)}</{tag}>" for tag, text in (("title", title), ("desc", description)) if text
        )
        inside = "\n".join(self._writing.parts)
        definitions = "".join(self._writing.definitions)
        text = (
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
            f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" fill="none" '
            f'font-family="{_escaped(families_of(self._font))}">{told}\n'
            f"{f'<defs>{definitions}</defs>' if definitions else ''}"
            f'<rect width="{width}" height="{height}" fill="{ground.name()}"/>\n{inside}\n</svg>\n'
        )
        # So that several pictures can stand in one page, the names of parts are each picture's own.
        own = blake2s(text.encode(), digest_size=4).hexdigest()
        return ('<?xml version="1.0" encoding="UTF-8"?>\n' + text.replace("part-", f"part-{own}-")).encode()


class _Engine(PaperEngine):
    """Writes every stroke, area, text and image as one element, in pixels of the paper."""

    def __init__(self, families: str) -> None:
        super().__init__(_FEATURES)
        self.parts: list[str] = []
        self.definitions: list[str] = []
        self._families = families
        self._names: dict[str, str] = {}
        self._pen, self._brush, self._axes = QPen(), QBrush(), QTransform()
        self._opacity = 1.0
        self._is_smooth = False
        self._clip: QPainterPath | None = None

    @noted
    def updateState(self, state: QPaintEngineState) -> None:
        painter = self.painter()
        self._pen, self._brush, self._opacity = QPen(state.pen()), QBrush(state.brush()), state.opacity()
        self._axes = QTransform(painter.deviceTransform())
        self._is_smooth = bool(painter.renderHints() & QPainter.RenderHint.SmoothPixmapTransform)
        self._clip = self.clip()

    # What Qt paints

    @noted
    def drawPath(self, path: QPainterPath) -> None:
        self._draw(self._axes.map(path))

    @noted
    def drawPolygon(self, points: Sequence[QPointF], mode: QPaintEngine.PolygonDrawMode) -> None:
        path = QPainterPath()
        path.addPolygon(points)
        modes = QPaintEngine.PolygonDrawMode
        if mode == modes.PolylineMode:
            self._stroke(self._axes.map(path))
            return
        path.closeSubpath()
        if mode != modes.OddEvenMode:
            path.setFillRule(Qt.FillRule.WindingFill)
        self.drawPath(path)

    @noted
    def drawLines(self, lines: Sequence[QLineF]) -> None:
        path = QPainterPath()
        for line in map(QLineF, lines):
            path.moveTo(line.p1())
            path.lineTo(line.p2())
        self._stroke(self._axes.map(path))

    @noted
    def drawRects(self, rects: Sequence[QRectF]) -> None:
        path = QPainterPath()
        for rect in map(QRectF, rects):
            path.addRect(rect)
        path.setFillRule(Qt.FillRule.WindingFill)
        self.drawPath(path)

    @noted
    def drawEllipse(self, rect: QRectF) -> None:
        place = self._axes.mapRect(QRectF(rect))
        path = QPainterPath()
        path.addEllipse(place)
        if self._axes.type() not in _UPRIGHT or not (self._clip is None or _holds(self._clip.boundingRect(), place)):
            self._draw(path)
            return
        look = self._fill_look() + stroke_of(self._pen, self._axes, self._opacity)
        if not look:
            return
        middle = f' cx="{number(place.center().x())}" cy="{number(place.center().y())}"'
        across, down = number(place.width() / 2), number(place.height() / 2)
        shape = f'circle{middle} r="{across}"' if across == down else f'ellipse{middle} rx="{across}" ry="{down}"'
        self._put(f"<{shape}{look}/>")

    @noted
    def drawPoints(self, points: Sequence[QPointF]) -> None:
        look = dots_of(self._pen, self._opacity)
        reach = width_of(self._pen, self._axes) / 2
        for point in map(self._axes.map, map(QPointF, points)) if look else ():
            covered = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
            if self._pen.capStyle() == Qt.PenCapStyle.RoundCap:
                shape = f'circle cx="{number(point.x())}" cy="{number(point.y())}" r="{number(reach)}"'
            else:
                shape = f"rect{_where(covered)}"
            self._put(f"<{shape}{look}{self._clip_for(covered)}/>")

    @noted
    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:
        text = item.text()
        if not text.strip():
            return
        own = QRectF(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        clip = self._clip_for(self._axes.mapRect(own))
        at, turned = place, ""
        if self._axes.type() in _PLAIN:
            at = self._axes.map(place)
        else:
            turned = _turned(self._axes)
        where = f' x="{number(at.x())}" y="{number(at.y())}"'
        look = colour_of("fill", self._pen.color(), self._opacity) + letters_of(item.font(), self._families)
        # Where another font stands in, the letters still take the same room.
        room = f' textLength="{number(item.width())}" lengthAdjust="spacingAndGlyphs"'
        written = f'<text{where}{turned}{look}{room} xml:space="preserve">{_escaped(text)}</text>'
        self._put(f"<g{clip}>{written}</g>" if clip else written)  # a clip of its own would turn with it

    @noted
    def drawPixmap(self, place: QRectF, pixmap: QPixmap, part: QRectF) -> None:
        self.drawImage(place, pixmap.toImage(), part)

    @noted
    def drawImage(
        self,
        place: QRectF,
        image: QImage,
        part: QRectF,
        flags: Qt.ImageConversionFlag = Qt.ImageConversionFlag.AutoColor,  # noqa: ARG002
    ) -> None:
        if part.toRect() != image.rect():
            image = image.copy(part.toRect())
        if image.isNull():
            return
        on_paper = self._axes.mapRect(place)
        is_upright = self._axes.type() in _UPRIGHT
        where = _where(on_paper) if is_upright else _where(place) + _turned(self._axes)
        look = ""
        if not self._is_smooth:
            look, image = _SQUARES, _enlarged(image, on_paper.width())
        if self._opacity < 1.0:
            look += f' opacity="{number(self._opacity)}"'
        clip, data = self._clip_for(on_paper), b64encode(png_of(image)).decode()
        written = f'<image{where}{look} preserveAspectRatio="none" xlink:href="data:image/png;base64,{data}"/>'
        self._put(f"<g{clip}>{written}</g>" if clip else written)

    # How it is written

    def _put(self, written: str) -> None:
        """Write *written* down, unless nothing of it is to be seen."""
        if self._clip is None or not self._clip.isEmpty():
            self.parts.append(written)

    def _draw(self, path: QPainterPath) -> None:
        self._fill(path)
        self._stroke(path)

    def _fill(self, path: QPainterPath) -> None:
        look = self._fill_look()
        covered = path.boundingRect()
        if not look or covered.isEmpty():
            return
        if self._clip is not None and not _holds(self._clip.boundingRect(), covered):
            path = path.intersected(self._clip)
        if path.isEmpty():
            return
        rule = ' fill-rule="evenodd"' if path.fillRule() == Qt.FillRule.OddEvenFill else ""
        self._put(f'<path d="{path_of(path)}"{look}{rule}/>')

    def _fill_look(self) -> str:
        if self._brush.style() == Qt.BrushStyle.NoBrush:
            return ""
        definition = gradient_of(self._brush, self._axes, "{name}", self._opacity)
        if definition is not None:
            return f' fill="url(#{self._name_of(definition)})"'
        if self._brush.color().alpha() == 0:
            return ""
        return colour_of("fill", self._brush.color(), self._opacity)

    def _stroke(self, path: QPainterPath) -> None:
        look = stroke_of(self._pen, self._axes, self._opacity)
        if not look or not path.elementCount():
            return
        clip, text = "", path_of(path)
        if self._clip is not None and not _holds(self._clip.boundingRect(), path.boundingRect()):
            lines = corners_of(path)
            if lines is None:
                clip = self._clip_for(path.boundingRect())
            else:
                room = self._clip.boundingRect()
                text = "".join(line_of(piece) for line in lines for piece in lines_within(line, room))
        if text:
            self._put(f'<path d="{text}"{look}{clip}/>')

    def _clip_for(self, covered: QRectF) -> str:
        """Return the attribute that clips what has *covered* so much, where it has to be clipped."""
        if self._clip is None or self._clip.isEmpty() or _holds(self._clip.boundingRect(), covered):
            return ""
        definition = f'<clipPath id="{{name}}"><path d="{path_of(self._clip)}"/></clipPath>'
        return f' clip-path="url(#{self._name_of(definition)})"'

    def _name_of(self, definition: str) -> str:
        """Return the name of *definition*, which is written down when it is needed first."""
        if definition not in self._names:
            self._names[definition] = f"part-{len(self._names) + 1}"
            self.definitions.append(definition.replace("{name}", self._names[definition]))
        return self._names[definition]


def _enlarged(image: QImage, width: float) -> QImage:
    """Return *image* with each pixel repeated so often that on *width* pixels of the paper it is fine.

    Some programs smooth all images, whatever is said of them: so only the edges of its squares are smoothed.
    """
    times = math.ceil(_FINE * width / image.width())
    return image.scaled(image.size() * times) if times > 1 else image


def _where(place: QRectF) -> str:
    sides = zip(("x", "y", "width", "height"), place.getRect(), strict=True)
    return "".join(f' {name}="{number(side)}"' for name, side in sides)


def _turned(axes: QTransform) -> str:
    ways = (axes.m11(), axes.m12(), axes.m21(), axes.m22(), axes.dx(), axes.dy())
    return f' transform="matrix({" ".join(map(number, ways))})"'


def _holds(room: QRectF, covered: QRectF) -> bool:
    return room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(covered)


def _escaped(text: str) -> str:
    return html.escape(_NOT_XML.sub("", text))
