"""How bars look, wherever they stand: filled or hatched, in the colour of their meaning."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.widgets.hatching import fill_hatched
from nnstudio.widgets.icons import drawing, paint_drawing
from nnstudio.widgets.kept_picture import shows_pixels

LONGEST = 1e300
"""An axis ends here, so that twice its length is still a number."""
LOCK = 0.95
"""How large a padlock is, in heights of a letter; under narrow bars it is as wide as they are."""
SMALLEST_LOCK = 0.55
NARROW = 9.0
"""Bars of less than so many pixels are not rounded."""
SMALLEST = 0.5
"""A bar of less than so many pixels is not painted: an outline alone would look like a little of something."""
FADING_STEPS = 32
"""In so many steps a bar fades away on paper."""


def paint_bar(
    painter: QPainter,
    colour: QColor,
    bar: QRectF,
    *,
    hatched: bool = False,
    hollow: bool = False,
    pattern: Qt.BrushStyle = Qt.BrushStyle.BDiagPattern,
    rounding: float = 3.0,
) -> None:
    """Paint *bar*; plain, *hatched* and *hollow* ones are told apart without colour."""
    if min(bar.width(), bar.height()) < SMALLEST:
        return
    painter.setPen(QPen(colour, 1.2))
    fill = QColor(colour)
    fill.setAlpha(0 if hollow else 70 if hatched else 225)
    radius = min(rounding, bar.width() / 4, bar.height() / 4)
    painter.setBrush(fill)
    painter.drawRoundedRect(bar, radius, radius)
    if hatched:
        shape = QPainterPath()
        shape.addRoundedRect(bar, radius, radius)
        fill_hatched(painter, shape, colour, pattern)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_bars(
    painter: QPainter,
    colour: QColor,
    background: QColor,
    bars: Sequence[QRectF],
    *,
    hatched: bool = False,
    hollow: bool = False,
) -> None:
    """Paint *bars* of one width as `paint_bar` does.

    Narrow ones are painted all at once, on whole pixels: hundreds with soft edges would take longer than a frame. Then
    light bars with an outline stand for hatched ones.
    """
    seen = [bar for bar in bars if min(bar.width(), bar.height()) >= SMALLEST]
    if not seen or seen[0].width() >= NARROW:
        for bar in seen:
            paint_bar(painter, colour, bar, hatched=hatched, hollow=hollow)
        return
    width = max(1, round(seen[0].width()))
    whole = [QRect(round(bar.left()), round(bar.top()), width, max(1, round(bar.height()))) for bar in seen]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(colour, background, 0 if hollow else 0.27 if hatched else 0.88))
    painter.drawRects(whole)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if (hatched or hollow) and width > 2:
        painter.setPen(QPen(colour, 1))
        painter.drawRects([rect.adjusted(0, 0, -1, -1) for rect in whole])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def mixed(colour: QColor, background: QColor, share: float) -> QColor:
    """Return the colour that *share* of *colour* on *background* looks like: nothing has to be mixed pixel by pixel."""
    one, other = colour.getRgbF(), background.getRgbF()
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in zip(one[:3], other[:3], strict=True)))


def fade_out(painter: QPainter, background: QColor, bar: QRectF, *, upwards: bool = False) -> None:
    """Let the far half of *bar* fade into the *background*: it has no end, and no proportion to what has one.

    The far half is the right one, or the upper one of a bar that goes *upwards*.
    """
    painter.setOpacity(1)
    far = _far_half(bar, upwards=upwards)
    if not shows_pixels(painter):
        _fade_in_steps(painter, background, far, upwards=upwards)
        return
    gradient = QLinearGradient(*((0, far.bottom(), 0, far.top()) if upwards else (far.left(), 0, far.right(), 0)))
    gradient.setColorAt(1, background)
    clear = QColor(background)
    clear.setAlpha(0)
    gradient.setColorAt(0, clear)
    painter.fillRect(far, gradient)


def _far_half(bar: QRectF, *, upwards: bool) -> QRectF:
    """Return a little more than half of *bar*, and so much around it that its outline fades, too."""
    if upwards:
        return QRectF(bar.left() - 2, bar.top() - 2, bar.width() + 4, 0.55 * bar.height() + 2)
    return QRectF(bar.right() - 0.55 * bar.width(), bar.top() - 2, 0.55 * bar.width() + 2, bar.height() + 4)


def _fade_in_steps(painter: QPainter, background: QColor, far: QRectF, *, upwards: bool) -> None:
    """Lay veils over *far*, each from a step further to its end: Qt writes gradients into a PDF as opaque ones.

    Side by side they would show seams. Over one another, the k-th of n hides 1/(n − k) of what the ones before it have
    left: so the whole fades evenly, and nothing is left at the end.
    """
    veil = QColor(background)
    for k in range(FADING_STEPS):
        veil.setAlphaF(1 / (FADING_STEPS - k))
        gone = k / FADING_STEPS
        beginning = (0.0, 0.0, 0.0, -gone * far.height()) if upwards else (gone * far.width(), 0.0, 0.0, 0.0)
        painter.fillRect(far.adjusted(*beginning), veil)


def paint_lock(painter: QPainter, colour: QColor, top: QPointF, side: int, *, icon: str = "lock") -> None:
    """Paint a padlock of *side* pixels with its upper edge in the middle at *top*."""
    room = QRect(round(top.x() - side / 2), round(top.y()), side, side)
    if shows_pixels(painter):
        painter.drawPixmap(room, drawing(icon, colour.name(), side))
    else:
        paint_drawing(painter, icon, colour.name(), QRectF(room))


def lock_side(bar: QRectF, em: float) -> int:
    """Return how many pixels the padlock of *bar* has, beside letters *em* high."""
    return round(min(LOCK * em, max(SMALLEST_LOCK * em, bar.width())))


def outline(values: Floats, pixels: int) -> tuple[Floats, Floats]:
    """Return an x in pixels for each column of them, and the highest of the *values* that fall there; NaN is 0."""
    values = np.nan_to_num(values, nan=0.0, posinf=LONGEST, neginf=-LONGEST)
    columns = np.arange(max(1, min(pixels, len(values))))
    first = columns * len(values) // len(columns)
    return (columns + 0.5) * pixels / len(columns), np.maximum.reduceat(values, first)
