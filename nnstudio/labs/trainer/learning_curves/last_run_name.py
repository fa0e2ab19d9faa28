"""What tells that the faint curves are those of the last run."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from nnstudio.labs.trainer.learning_curves.axes import Axes
from nnstudio.labs.trainer.learning_curves.curve import Curve
from nnstudio.labs.trainer.learning_curves.end_names import LINE, EndName

_SHIFTS = (0.0, -0.6, 0.6, -1.2, 1.2, -1.8, 1.8)
"""How far from the end of its curve the name may stand, in heights of a letter."""
_CLEAR = 0.5
"""How far from a curve that passes by the middle of the name stands."""
_AT_RIGHT = 0.4


class LastRunName:
    """Names *curve* at its end, or where other curves and names are in the way, all faint ones in a corner."""

    def __init__(self, box: pg.ViewBox, curve: Curve, *, depth: float) -> None:
        self.at_end = EndName(box, curve, "", depth=depth)
        self.in_corner = QGraphicsSimpleTextItem(box)
        self.in_corner.setZValue(depth)

    def say(self, name: str, of_all: str) -> None:
        """Show *name* at the end of the curve, *of_all* in the corner."""
        self.at_end.say(name)
        self.in_corner.setText(of_all)

    def wear(self, ground: QColor, ink: QColor, font: QFont, em: float) -> None:
        """Put on the colour of *ink*, and the size of *font*."""
        self.at_end.wear(ground, ground, ink, font, em, 1.0)
        self.in_corner.setBrush(ink)
        self.in_corner.setFont(font)

    def put(self, present: Sequence[Curve], taken: Sequence[QRectF], axes: Axes, em: float) -> None:
        """Find a place where it covers no name at *taken* and no *present* curve; *em* is the height of a letter."""
        if not self.at_end.is_wanted():
            self.at_end.set_visible(False)
            self.in_corner.hide()
            return
        end = self.at_end.end(axes)
        middle = self._free_height(end, present, taken, axes, em)
        if middle is not None:
            self.at_end.put(end, middle, em)
        self.at_end.set_visible(middle is not None)
        self.in_corner.setVisible(middle is None and self._put_in_corner(end, taken, axes, em))

    def _free_height(
        self, end: QPointF, present: Sequence[Curve], taken: Sequence[QRectF], axes: Axes, em: float
    ) -> float | None:
        """Return a height near *end* that is free, and between which and *end* nothing is; None where there is none."""
        width, height = axes.size()
        right = end.x() + self.at_end.room(em)
        if right > width + 1.0:
            return None
        beside = [place.center().y() for place in taken if end.x() < place.right() and place.left() < right]
        crossed = np.zeros(0)
        passing = [curve for curve in present if len(curve.x) and axes.column(float(curve.x[-1])) > end.x()]
        if passing:
            x = np.linspace(axes.epoch(end.x()), axes.epoch(right), 12)
            crossed = np.concatenate([axes.row(np.interp(x[x <= c.x[-1]], c.x, c.y)) for c in passing])
        lowest, highest = LINE * em / 2, height - LINE * em / 2
        for shift in _SHIFTS:
            middle = min(max(end.y(), lowest), highest) + shift * em
            upper, lower = min(middle, end.y()) - _CLEAR * em, max(middle, end.y()) + _CLEAR * em
            is_free = all(abs(other - middle) >= LINE * em for other in beside)
            if lowest <= middle <= highest and is_free and not np.any((crossed > upper) & (crossed < lower)):
                return middle
        return None

    def _put_in_corner(self, end: QPointF, taken: Sequence[QRectF], axes: Axes, em: float) -> bool:
        """Write at the right, above or below, where the curves do not end; return whether there is room."""
        width, height = axes.size()
        place = self.in_corner.boundingRect()
        rows = [end.y(), *(name.center().y() for name in taken)]
        above = sum(rows) / len(rows) > height / 2
        place.moveTopRight(QPointF(width - _AT_RIGHT * em, 0.0 if above else height - place.height()))
        self.in_corner.setPos(round(place.left()), round(place.top()))
        return not any(name.intersects(place) for name in taken)
