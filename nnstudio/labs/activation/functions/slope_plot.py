"""The picture of the slopes: where there is none, it shows what is taken for one by convention."""

import pyqtgraph as pg
from PySide6.QtGui import QColor

from nnstudio.labs.activation.functions.curve_plot import CurvePlot
from nnstudio.labs.activation.functions.results import FunctionsResults
from nnstudio.widgets.named_line import dress, show_points
from nnstudio.widgets.theme import Theme


class SlopePlot(CurvePlot):
    """The curves of f′. At a kink of the first function a full dot stands on its convention, open ones on its sides."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "slope")
        self._agreed, self._open = pg.ScatterPlotItem(), pg.ScatterPlotItem()
        for item in (self._open, self._agreed):
            self.addItem(item, ignoreBounds=True)
            item.setZValue(12)
        self.make_ready()

    def show_results(self, results: FunctionsResults, *, held: bool = False) -> None:
        kinks = results.kinks
        show_points(self._agreed, [(kink.z, kink.slope) for kink in kinks])
        sides = [(kink, slope) for kink in kinks for slope in (kink.slope_before, kink.slope_behind)]
        show_points(self._open, [(kink.z, slope) for kink, slope in sides if slope != kink.slope])
        super().show_results(results, held=held)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em, gradient = self.fontMetrics().height(), QColor(theme.gradient)
            dress(self._agreed, "o", 0.5 * em, gradient, gradient)
            dress(self._open, "o", 0.5 * em, QColor(theme.panel), gradient)
        super().wear(theme)
