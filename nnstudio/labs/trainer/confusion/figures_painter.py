"""What changes in a confusion matrix while a network trains: the shades of its cells, and its figures."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.confusion.class_titles import brief_percent, percent
from nnstudio.labs.trainer.confusion.matrix_layout import MatrixLayout
from nnstudio.labs.trainer.confusion.results import Judged
from nnstudio.widgets.paper import paint_cells
from nnstudio.widgets.theme import Theme

Pixels: TypeAlias = npt.NDArray[np.uint32]

_CENTRE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NONE = "·"
_DEEPEST = {"light": 0.5, "dark": 0.4, "contrast": 0.38}
"""How much of a colour is in the deepest shade, by the name of the theme; figures on it stay readable."""


def paint_shades(painter: QPainter, layout: MatrixLayout, judged: Judged, shades: Pixels) -> None:
    """Shade each cell by its share of the row: one picture of a pixel a cell, stretched."""
    last = layout.classes
    levels = (255 * np.nan_to_num(_rates(judged))).astype(np.intp)
    pixels = shades[np.eye(last, dtype=np.intp), levels]
    paint_cells(painter, layout.cells, pixels)


def paint_figures(painter: QPainter, layout: MatrixLayout, judged: Judged, text: QPen, quiet: QPen) -> None:
    """Write counts and rates, recalls and precisions; where nothing was counted a dot, with the *quiet* pen."""
    last = layout.classes
    counts, rates = judged.counts.tolist(), _rates(judged).tolist()
    cells = [(i, j) for i in range(last) for j in range(last)]
    some = [(i, j) for i, j in cells if counts[i][j]]
    none = [(i, j) for i, j in cells if not counts[i][j]]
    painter.setFont(layout.fonts.counts)
    painter.setPen(quiet)
    _write_all(painter, layout, 0.5, [(i, j, _NONE) for i, j in none])
    painter.setPen(text)
    middle = 0.32 if layout.has_rates else 0.5
    _write_all(painter, layout, middle, [(i, j, str(counts[i][j])) for i, j in some])
    if layout.has_rates:
        painter.setFont(layout.fonts.rates)
        _write_all(painter, layout, 0.7, [(i, j, percent(rates[i][j])) for i, j in some])
    if not layout.has_shares:
        return
    painter.setFont(layout.fonts.rows)
    for k, share in enumerate(judged.recall.tolist()):
        painter.drawText(layout.place(k, last), _RIGHT, percent(share))
    painter.setFont(layout.fonts.headings)
    painter.drawText(layout.place(last, last), _RIGHT, percent(judged.accuracy))
    painter.setFont(layout.fonts.precisions)
    write = percent if layout.cell_width >= layout.share_width else brief_percent
    for k, share in enumerate(judged.precision.tolist()):
        painter.drawText(layout.place(last, k), _CENTRE, write(share))


def write_elided(painter: QPainter, room: QRectF, alignment: Qt.AlignmentFlag, words: str) -> None:
    """Write as much of *words* as there is room for."""
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()) + 1)
    painter.drawText(room, alignment, words)


def _write_all(painter: QPainter, layout: MatrixLayout, height: float, figures: list[tuple[int, int, str]]) -> None:
    """Write figures into the middle of their cells, at so much of their *height*."""
    metrics = painter.fontMetrics()
    down = layout.top + height * layout.cell_height + (metrics.ascent() - metrics.descent()) / 2
    across = layout.left + layout.cell_width / 2
    halves = {words: metrics.horizontalAdvance(words) / 2 for words in {words for _, _, words in figures}}
    for i, j, words in figures:
        x = across + j * layout.cell_width - halves[words]
        painter.drawText(QPointF(x, down + i * layout.cell_height), words)


def _rates(judged: Judged) -> Floats:
    """Return the share of its row of each cell; NaN in a row without examples."""
    with np.errstate(invalid="ignore"):
        return judged.counts / judged.counts.sum(axis=1, keepdims=True)


def shades_of(theme: Theme) -> Pixels:
    """Return 256 shades of what is wrong and of what is right, ``(2, 256)``, as pixels."""
    paper, *inks = (np.array(QColor(name).getRgb()[:3]) for name in (theme.panel, theme.trouble, theme.good))
    depth = _DEEPEST[theme.name] * np.sqrt(np.linspace(0.0, 1.0, 256))[:, None]  # so that a few in a hundred are seen
    rgb = np.array([np.rint(paper + depth * (ink - paper)) for ink in inks]).astype(np.uint32)
    return (0xFF000000 | rgb[..., 0] << 16 | rgb[..., 1] << 8 | rgb[..., 2]).astype(np.uint32)
