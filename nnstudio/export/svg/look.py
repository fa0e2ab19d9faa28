"""Pens, brushes and fonts of Qt as attributes of SVG."""

import math
from xml.sax.saxutils import quoteattr

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGradient, QLinearGradient, QPen, QTransform

from nnstudio.export.svg.numbers import number

_CAPS = {Qt.PenCapStyle.SquareCap: "square", Qt.PenCapStyle.RoundCap: "round"}
_JOINS = {Qt.PenJoinStyle.BevelJoin: "bevel", Qt.PenJoinStyle.RoundJoin: "round"}
_NORMAL = 400


def colour_of(name: str, colour: QColor, opacity: float) -> str:
    """Return the attributes for *name*, "fill" or "stroke", in *colour*, which covers so much."""
    alpha = colour.alphaF() * opacity
    covering = "" if alpha >= 1.0 else f' {name}-opacity="{number(alpha)}"'
    return f' {name}="{colour.name()}"{covering}'


def stroke_of(pen: QPen, axes: QTransform, opacity: float) -> str:
    """Return how lines of *pen* look under *axes*; an empty text where it draws none."""
    if not _draws(pen):
        return ""
    width = width_of(pen, axes)
    look = f'{colour_of("stroke", _colour_of(pen), opacity)} stroke-width="{number(width)}"'
    if pen.capStyle() in _CAPS:
        look += f' stroke-linecap="{_CAPS[pen.capStyle()]}"'
    if pen.joinStyle() in _JOINS:
        look += f' stroke-linejoin="{_JOINS[pen.joinStyle()]}"'
    if pen.style() != Qt.PenStyle.SolidLine:
        look += f' stroke-dasharray="{" ".join(number(part * width) for part in pen.dashPattern())}"'
    return look


def dots_of(pen: QPen, opacity: float) -> str:
    """Return how points of *pen* look, which are filled; an empty text where it draws none."""
    return colour_of("fill", _colour_of(pen), opacity) if _draws(pen) else ""


def width_of(pen: QPen, axes: QTransform) -> float:
    """Return how wide lines of *pen* are under *axes*."""
    width = pen.widthF() or 1.0
    return width if pen.isCosmetic() else width * math.sqrt(abs(axes.determinant()))


def _draws(pen: QPen) -> bool:
    return pen.style() != Qt.PenStyle.NoPen and pen.brush().style() != Qt.BrushStyle.NoBrush


def _colour_of(pen: QPen) -> QColor:
    gradient = pen.brush().gradient()
    return pen.color() if gradient is None else gradient.stops()[0][1]


def letters_of(font: QFont, usual: str) -> str:
    """Return the attributes of *font*; its families only where they are not the *usual* ones."""
    size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 4 / 3
    look = f' font-size="{number(size)}"'
    if families_of(font) != usual:
        look += f" font-family={quoteattr(families_of(font))}"
    if font.weight() != _NORMAL:
        look += f' font-weight="{int(font.weight())}"'
    if font.italic():
        look += ' font-style="italic"'
    return look


def families_of(font: QFont) -> str:
    """Return the families of *font*, and behind them one that every machine has."""
    return ", ".join([*(f"'{name}'" for name in font.families() or [font.family()]), "sans-serif"])


def gradient_of(brush: QBrush, axes: QTransform, name: str, opacity: float) -> str | None:
    """Return the definition, called *name*, of the linear gradient of *brush*; None where it has another or none."""
    gradient = brush.gradient()
    if gradient is None or gradient.type() != QGradient.Type.LinearGradient:
        return None
    assert isinstance(gradient, QLinearGradient)  # noqa: S101 - its type says so
    start, end = axes.map(gradient.start()), axes.map(gradient.finalStop())
    stops = "".join(
        f'<stop offset="{number(place)}"{colour_of("stop", colour, opacity).replace("stop=", "stop-color=")}/>'
        for place, colour in gradient.stops()
    )
    ends = f'x1="{number(start.x())}" y1="{number(start.y())}" x2="{number(end.x())}" y2="{number(end.y())}"'
    return f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {ends}>{stops}</linearGradient>'
