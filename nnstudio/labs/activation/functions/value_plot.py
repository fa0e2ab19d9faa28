"""The upper picture: f with its tangent at the point, and how tanh is made of the sigmoid."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from nnstudio.labs.activation.functions.curve_plot import CurvePlot
from nnstudio.labs.activation.functions.results import Z_HIGH, FunctionsResults
from nnstudio.notation.figures import MINUS, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.named_line import NamedLine, free_place
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_TANH_OF_SIGMOID = "2σ(2z)−1"
_SLOPE_OF_TANGENT = QT_TRANSLATE_NOOP("Activation", "tangent, slope {slope}")


class ValuePlot(CurvePlot):
    """The curves of f; the first one carries the tangent."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "value")
        self._tangent = self.plot(antialias=True)
        self._tangent.setZValue(-2)
        self._tangent_name = pg.TextItem(anchor=(0, 0))
        self.addItem(self._tangent_name, ignoreBounds=True)
        self._identity = NamedLine(self, depth=2)
        self.make_ready()

    def lines(self) -> list[NamedLine]:
        return [*super().lines(), *([self._identity] if self._identity.visible else [])]

    def show_results(self, results: FunctionsResults, *, held: bool = False) -> None:
        self._tangent.setData(*(results.tangent or ([], [])))
        self._tangent_name.setVisible(results.tangent is not None)
        if results.tanh_of_sigmoid is None:
            self._identity.set_visible(False)
        else:
            self._identity.show(_TANH_OF_SIGMOID, results.tanh_of_sigmoid.z, results.tanh_of_sigmoid.y)
        super().show_results(results, held=held)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            self._tangent.setPen(pg.mkPen(theme.quiet, width=1.5 * self.fontMetrics().height() / 19))
            self._tangent_name.setFont(self.font())
            self._tangent_name.setColor(theme.quiet)
            self._wear_identity(theme)
        super().wear(theme)

    def lay_out(self) -> None:
        super().lay_out()
        self._name_tangent()

    def _wear_identity(self, theme: Theme) -> None:
        """Dots of no function's colour: they lie on tanh."""
        width = self.fontMetrics().height() / 7
        pen: QPen = pg.mkPen(QColor(theme.text), width=width, dash=[0.1, 3.4])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._identity.wear(pen, theme.text, self.font())

    def _name_tangent(self) -> None:
        """Put the name of the tangent near that end where nothing is in its way; nowhere, if there is no such."""
        z, y = self._tangent.getData() if self._ready else (None, None)
        if self.results is None or z is None or not len(z):
            return
        text = spoken(_SLOPE_OF_TANGENT.fill(slope=_short(self.results.main.slope)))
        if text != self._tangent_name.toPlainText():
            self._tangent_name.setText(text)
        place = self._place_beside(self.results, (z[0], z[1]), (y[0], y[1]))
        self._tangent_name.setVisible(place is not None)
        if place is not None:
            self._tangent_name.setPos(place.left(), place.bottom())

    def _place_beside(
        self, results: FunctionsResults, ends: tuple[float, float], heights: tuple[float, float]
    ) -> QRectF | None:
        (z0, z1), (y0, y1) = ends, heights
        (left, right), (low, high) = self.viewRange()
        across, up = self.getViewBox().viewPixelSize()
        em = self.fontMetrics().height()
        slope = (y1 - y0) / (z1 - z0)
        if slope > 0:  # no further than the picture reaches
            z0, z1 = max(z0, z0 + (low - y0) / slope), min(z1, z1 - (y1 - high) / slope)
            y0, y1 = max(y0, low), min(y1, high)
        box = self._tangent_name.boundingRect()
        hand = 0.5 * em * np.array([[-across, 0, across], [-up, 0, up]])  # half the width of a point
        lines = self.lines()
        drawn = [line.points for line in lines]
        drawn += [(results.z + hand[0], reading.value + hand[1]) for reading in results.readings]
        behind = np.repeat(np.linspace(Z_HIGH, right, 20), 3)  # there stand the names of the lines
        drawn += [(behind, line.name.y() + np.resize(hand[1], behind.size)) for line in lines]
        return free_place(
            (QPointF(z0, y0), QPointF(z1, y1)),
            (box.width() * across, box.height() * up),
            QRectF(left, low, right - left, high - low),
            drawn,
        )


def _short(slope: float) -> str:
    """Write *slope* with two digits: the panel beside has more."""
    return f"{slope:#.2g}".replace("-", MINUS) if abs(slope) >= 1e-4 else figure(slope)
