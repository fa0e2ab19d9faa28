"""What the other functions are worth at the point: one row each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnstudio.labs.activation.chosen import CHOICES, LETTERS
from nnstudio.labs.activation.functions.curve_plot import LOOKS, overlay_pen
from nnstudio.labs.activation.functions.results import FunctionsResults
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.readout import BareReadout
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Text

_OF = QT_TRANSLATE_NOOP("Activation", "{function}, {figure}")
_OTHERS = QT_TRANSLATE_NOOP("Activation", "At this z")


class Readings(QWidget):
    """Shows f(z), f′(z) and, where wanted, f″(z) of all functions but the first.

    Figures are called ``activation.result.<value, slope or curvature>.<function>``.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, _Row] = {}
        self._shown: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(Text(_OTHERS, "caption"), 0, 0)
        self._heads = {}
        for column, (shown, look) in enumerate(LOOKS.items(), start=1):
            head = self._heads[shown] = QLabel(f"f{look.primes}(z)")
            head.setProperty("role", "caption")
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)

    def show_results(self, results: FunctionsResults, *, with_curvature: bool) -> None:
        """Show the figures of *results*."""
        others = results.readings[1:]
        names = [reading.function for reading in others]
        if names != self._shown:
            self._arrange(names)
        self._heads["curvature"].setVisible(with_curvature)
        for reading in others:
            for shown, readout in self._rows[reading.function].figures.items():
                readout.setVisible(with_curvature or shown != "curvature")
                readout.show_value(getattr(reading, shown))
        self.setVisible(bool(others))

    def set_stale(self, stale: bool) -> None:
        """Mark all figures as the last good ones, or as current."""
        for row in self._rows.values():
            for readout in row.figures.values():
                readout.set_stale(stale)

    def _arrange(self, names: list[str]) -> None:
        """Let rows come, go, and change places."""
        self._shown = names
        for name in [name for name in self._rows if name not in names]:
            self._rows.pop(name).take_leave()
        for i, name in enumerate(names):
            row = self._rows.get(name) or self._rows.setdefault(name, _Row(name))
            row.name.number = i
            for column, widget in enumerate(row.widgets()):
                aligned = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
                self._grid.addWidget(widget, i + 1, column, aligned)
                widget.show()  # Qt would only do so when the event loop comes round


class _Row:
    """The widgets of one function."""

    def __init__(self, function: str) -> None:
        self.name = _Name(LETTERS[function])
        self.figures = {
            shown: BareReadout(
                f"activation.result.{shown}.{function}",
                _OF.fill(function=CHOICES[function], figure=f"f{look.primes}(z)"),
            )
            for shown, look in LOOKS.items()
        }
        for readout in self.figures.values():
            readout.make_small()

    def widgets(self) -> list[QWidget]:
        """Return all, from left to right."""
        return [self.name, *self.figures.values()]

    def take_leave(self) -> None:
        """Go from the screen."""
        for widget in self.widgets():
            widget.setParent(None)
            widget.deleteLater()


class _Name(QLabel):
    """The name of a function, underlined by a piece of the line that stands for it in the pictures."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.number = 0
        self.setProperty("role", "small")
        self.setContentsMargins(0, 0, 0, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(overlay_pen(current_theme(), self.number, self.fontMetrics().height() / 7))
            line = self.height() - 2
            painter.drawLine(0, line, self.width(), line)
