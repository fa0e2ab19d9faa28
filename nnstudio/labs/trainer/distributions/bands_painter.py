"""Bands that show how numbers are spread, over the epochs: quickly, with thin pens and without soft edges of areas."""

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.distributions.grid_layout import GridLayout
from nnstudio.labs.trainer.distributions.scales import Scale
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.theme import Theme, current_theme

_ALPHAS = (60, 120, 150)
"""Of the middle 90 %, of the middle half, and of the extremes."""


@dataclass(frozen=True)
class Bands:
    """What is shown of one *quantity*: *quantiles* ``(layers, quantiles, epochs)`` of the layers named by *titles*."""

    quantity: str
    titles: tuple[Sentence, ...]
    epochs: tuple[int, ...]
    quantiles: Floats


def paint_bands(painter: QPainter, layout: GridLayout, bands: Bands, scale: Scale, right: float) -> None:
    """Paint the *bands* of every layer into its plot, whose axes are *scale* and the epochs from 0 to *right*."""
    every = -(-len(bands.epochs) // int(max(2.0, layout.width / 2)))  # one point to two pixels
    epochs = np.array(bands.epochs, dtype=float)[::-1][::every][::-1]  # the last one always
    x = layout.width * epochs / right
    heights = layout.height * (1.0 - scale.places(bands.quantiles[:, :, ::-1][:, :, ::every][:, :, ::-1]))
    middle_90, middle_half, line, thin = _inks(bands.quantity, layout, scale, current_theme())
    extremes = (6,) if scale.is_log else (0, 6)  # the smallest of sizes says nothing
    for plot, rows in zip(layout.plots(), heights, strict=True):
        known = ~np.isnan(rows).any(axis=0)
        at, y = x[known], rows[:, known]
        if not at.size:
            continue
        if at.size == 1:  # before training: a short stroke
            at, y = at + np.array([0.0, 0.03 * layout.width]), np.repeat(y, 2, axis=1)
        painter.save()
        painter.translate(plot.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        for brush, low, high in ((middle_90, 1, 5), (middle_half, 2, 4)):
            painter.setBrush(brush)
            painter.drawPolygon(_polygon(np.concatenate([at, at[::-1]]), np.concatenate([y[high], y[low][::-1]])))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(thin)
        for k in extremes:
            painter.drawPolyline(_polygon(at, y[k]))
        painter.setPen(line)
        painter.drawPolyline(_polygon(at, y[3]))
        painter.restore()


def _inks(quantity: str, layout: GridLayout, scale: Scale, theme: Theme) -> tuple[QBrush, QBrush, QPen, QPen]:
    """Return what fills the middle 90 % and the middle half, and the pens of the median and of the extremes."""
    if quantity == "weights":  # positive ones have another colour than negative ones
        zero = layout.height * (1.0 - float(scale.places(np.array(0.0))))
        above, below = QColor(theme.truth), QColor(theme.prediction)
    else:
        zero, above = layout.height, QColor(theme.gradient if quantity == "gradients" else theme.quiet)
        below = above
    middle_90, middle_half, extremes = (_parted(above, below, zero, layout.height, alpha) for alpha in _ALPHAS)
    median = theme.gradient_text if quantity == "gradients" else theme.text
    return middle_90, middle_half, QPen(QColor(median), 1), QPen(extremes, 1)  # wider pens take ten times as long


def _parted(above: QColor, below: QColor, zero: float, height: float, alpha: int) -> QBrush:
    """Return a brush that changes its colour where a plot shows 0."""
    colours = QColor(above), QColor(below)
    for colour in colours:
        colour.setAlpha(alpha)
    if above == below:
        return QBrush(colours[0])
    parted = QLinearGradient(0.0, 0.0, 0.0, max(height, 1.0))
    share = min(max(zero / max(height, 1.0), 0.0), 1.0)
    parted.setColorAt(0.0, colours[0])
    parted.setColorAt(share, colours[0])
    parted.setColorAt(min(1.0, share + 1e-4), colours[1])
    parted.setColorAt(1.0, colours[1])
    return QBrush(parted)


def _polygon(x: Floats, y: Floats) -> QPolygonF:
    return pg.functions.arrayToQPolygonF(x, y)
