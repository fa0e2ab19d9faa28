"""The picture of the slopes: where there is none, it shows what is taken for one by convention."""

from PySide6.QtGui import QColor

from nnstudio.labs.activation.functions.curve_plot import CurvePlot
from nnstudio.labs.activation.functions.results import FunctionsResults
from nnstudio.labs.activation.kink_marks import KinkMarks, Mark
from nnstudio.widgets.theme import Theme


class SlopePlot(CurvePlot):
    """The curves of f′, with marks at the kinks of the first function."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "slope")
        self._kinks = KinkMarks(self)
        self.make_ready()

    def show_results(self, results: FunctionsResults, *, held: bool = False) -> None:
        self._kinks.show([Mark(kink.z, kink.slope, (kink.slope_before, kink.slope_behind)) for kink in results.kinks])
        super().show_results(results, held=held)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            self._kinks.wear(QColor(theme.gradient), QColor(theme.panel), 0.5 * self.fontMetrics().height())
        super().wear(theme)
