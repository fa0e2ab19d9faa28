"""A device that Qt paints on, and that writes down as SVG what is painted.

Qt's own generator loses clip paths where one is set within another, ignores which part of an image is painted, takes
pens without a brush for black ones, and leaves lines of a fixed width to attributes that few programs know.
"""

import html
import re
from base64 import b64encode
from collections.abc import Callable, Sequence
from functools import wraps
from hashlib import blake2s
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextItem,
    QTransform,
)

from nnstudio.export.svg.cutting import lines_within
from nnstudio.export.svg.look import colour_of, families_of, gradient_of, letters_of, stroke_of
from nnstudio.export.svg.numbers import corners_of, line_of, number, path_of

P = ParamSpec("P")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Names may hold what no XML can."""
_PLAIN = (QTransform.TransformationType.TxNone, QTransform.TransformationType.TxTranslate)
_UPRIGHT = (*_PLAIN, QTransform.TransformationType.TxScale)
_SLACK = 1.0
"""What goes so many pixels over an edge is not cut."""


class SvgPaper(QPaintDevice):
    """Paper of *size* in pixels of the resolution *dpi*, with letters in *font* where nothing else is said."""

    def __init__(self, size: QSize, dpi: int, font: QFont) -> None:
        super().__init__()
        self._size, self._dpi, self._font = size, dpi, font
        self._engine = _Engine(families_of(font))

    def svg(self, title: str, description: str, ground: QColor) -> bytes:
        """Return what was painted, on a *ground* of one colour; raise what went wrong meanwhile."""
        if self._engine.error is not None:
            raise self._engine.error
        width, height = self._size.width(), self._size.height()
        told = "".join(
            f"<{tag}>{_escaped(text)}</{tag}>" for tag, text in (("title", title), ("desc", description)) if text
        )
        inside = "\n".join(self._engine.parts)
        definitions = "".join(self._engine.definitions)
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

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        if metric in (kinds.PdmWidth, kinds.PdmHeight):
            return self._size.width() if metric == kinds.PdmWidth else self._size.height()
        if metric in (kinds.PdmDpiX, kinds.PdmDpiY, kinds.PdmPhysicalDpiX, kinds.PdmPhysicalDpiY):
            return self._dpi
        others = {kinds.PdmDevicePixelRatio: 1, kinds.PdmDevicePixelRatioScaled: 1 << 16, kinds.PdmDepth: 32}
        return others.get(metric, 0)


def _noted(paint: Callable[Concatenate["_Engine", P], None]) -> Callable[Concatenate["_Engine", P], None]:
    """Let *paint* keep what it raises for later: through Qt, which calls it, no exception finds its way."""

    @wraps(paint)
    def painting(engine: "_Engine", *arguments: P.args, **named: P.kwargs) -> None:
        try:
            if engine.error is None:
                paint(engine, *arguments, **named)
        except Exception as error:  # noqa: BLE001 - told by `SvgPaper.svg`
            engine.error = error

    return painting


class _Engine(QPaintEngine):
    """Writes every stroke, area, text and image as one element, in pixels of the paper."""

    def __init__(self, families: str) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.parts: list[str] = []
        self.definitions: list[str] = []
        self.error: Exception | None = None
        self._families = families
        self._names: dict[str, str] = {}
        self._pen, self._brush, self._axes = QPen(), QBrush(), QTransform()
        self._opacity = 1.0
        self._is_smooth = False
        self._clip: QPainterPath | None = None

    def begin(self, device: QPaintDevice) -> bool:  # noqa: ARG002
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    @_noted
    def updateState(self, state: QPaintEngineState) -> None:
        painter = self.painter()
        self._pen, self._brush, self._opacity = QPen(state.pen()), QBrush(state.brush()), state.opacity()
        self._axes = QTransform(painter.deviceTransform())
        self._is_smooth = bool(painter.renderHints() & QPainter.RenderHint.SmoothPixmapTransform)
        self._clip = self._axes.map(painter.clipPath()) if painter.hasClipping() else None
        around = self.systemClip()  # a widget in a scroll area may be seen in part
        if not around.isEmpty():
            edges = QPainterPath()
            edges.addRect(around.boundingRect())
            self._clip = edges if self._clip is None else edges.intersected(self._clip)

    # What Qt paints

    @_noted
    def drawPath(self, path: QPainterPath) -> None:
        self._draw(self._axes.map(path))

    @_noted
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

    @_noted
    def drawLines(self, lines: Sequence[QLineF]) -> None:
        path = QPainterPath()
        for line in map(QLineF, lines):
            path.moveTo(line.p1())
            path.lineTo(line.p2())
        self._stroke(self._axes.map(path))

    @_noted
    def drawRects(self, rects: Sequence[QRectF]) -> None:
        path = QPainterPath()
        for rect in map(QRectF, rects):
            path.addRect(rect)
        path.setFillRule(Qt.FillRule.WindingFill)
        self.drawPath(path)

    @_noted
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
        self.parts.append(f"<{shape}{look}/>")

    @_noted
    def drawPoints(self, points: Sequence[QPointF]) -> None:
        self.drawLines([QLineF(QPointF(point), QPointF(point)) for point in points])

    @_noted
    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:
        text = item.text()
        if not text.strip():
            return
        at = self._axes.map(place)
        where = f' x="{number(at.x())}" y="{number(at.y())}"'
        if self._axes.type() not in _PLAIN:
            axes = self._axes
            ways = (axes.m11(), axes.m12(), axes.m21(), axes.m22(), axes.dx(), axes.dy())
            where = (
                f' x="{number(place.x())}" y="{number(place.y())}" transform="matrix({" ".join(map(number, ways))})"'
            )
        look = colour_of("fill", self._pen.color(), self._opacity) + letters_of(item.font(), self._families)
        # Where another font stands in, the letters still take the same room.
        room = f' textLength="{number(item.width())}" lengthAdjust="spacingAndGlyphs"'
        covered = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        clip = self._clip_for(covered)
        self.parts.append(f'<text{where}{look}{room}{clip} xml:space="preserve">{_escaped(text)}</text>')

    @_noted
    def drawPixmap(self, place: QRectF, pixmap: QPixmap, part: QRectF) -> None:
        self.drawImage(place, pixmap.toImage(), part)

    @_noted
    def drawImage(
        self,
        place: QRectF,
        image: QImage,
        part: QRectF,
        flags: Qt.ImageConversionFlag = Qt.ImageConversionFlag.AutoColor,  # noqa: ARG002
    ) -> None:
        if part.toRect() != image.rect():
            image = image.copy(part.toRect())
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image.save(buffer, "PNG"):
            return
        on_paper = self._axes.mapRect(place)
        sides = zip(("x", "y", "width", "height"), on_paper.getRect(), strict=True)
        where = "".join(f' {name}="{number(side)}"' for name, side in sides)
        look = "" if self._is_smooth else ' image-rendering="optimizeSpeed"'  # pixels stay squares
        if self._opacity < 1.0:
            look += f' opacity="{number(self._opacity)}"'
        data = b64encode(buffer.data().data()).decode()
        self.parts.append(
            f'<image{where}{look}{self._clip_for(on_paper)} preserveAspectRatio="none" '
            f'xlink:href="data:image/png;base64,{data}"/>'
        )

    # How it is written

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
        self.parts.append(f'<path d="{path_of(path)}"{look}{rule}/>')

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
            self.parts.append(f'<path d="{text}"{look}{clip}/>')

    def _clip_for(self, covered: QRectF) -> str:
        """Return the attribute that clips what has *covered* so much, where it has to be clipped."""
        if self._clip is None or _holds(self._clip.boundingRect(), covered):
            return ""
        definition = f'<clipPath id="{{name}}"><path d="{path_of(self._clip)}"/></clipPath>'
        return f' clip-path="url(#{self._name_of(definition)})"'

    def _name_of(self, definition: str) -> str:
        """Return the name of *definition*, which is written down when it is needed first."""
        if definition not in self._names:
            self._names[definition] = f"part-{len(self._names) + 1}"
            self.definitions.append(definition.replace("{name}", self._names[definition]))
        return self._names[definition]


def _holds(room: QRectF, covered: QRectF) -> bool:
    return room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(covered)


def _escaped(text: str) -> str:
    return html.escape(_NOT_XML.sub("", text))
