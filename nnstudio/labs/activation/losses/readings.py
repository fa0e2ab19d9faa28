"""What the losses beside the explained one are at the prediction: one row each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from nnstudio.labs.activation.functions.curve_plot import overlay_pen
from nnstudio.labs.activation.losses.chosen import NAMES, TITLES
from nnstudio.labs.activation.losses.results import LossesResults
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.readout import BareReadout
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Text

_OTHERS = QT_TRANSLATE_NOOP("Activation", "At the same place")
_LOSS, _GRADIENT = QT_TRANSLATE_NOOP("Activation", "Loss"), QT_TRANSLATE_NOOP("Activation", "Derivative")
_LOSS_OF = QT_TRANSLATE_NOOP("Activation", "{loss}, loss")
_GRADIENT_OF = QT_TRANSLATE_NOOP("Activation", "{loss}, derivative")


class LossReadings(QWidget):
    """Shows loss and derivative of all losses but the first.

    Figures are called ``activation.result.<loss or loss_gradient>.<name of the loss>``.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[str] = []
        self._stale = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        for column, head in enumerate((_OTHERS, _LOSS, _GRADIENT)):
            aligned = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
            self._grid.addWidget(Text(head, "caption"), 0, column, aligned)
        self._rows: dict[str, tuple[_Name, BareReadout, BareReadout]] = {}

    def show_results(self, results: LossesResults) -> None:
        """Show the figures of *results*."""
        others = results.readings[1:]
        names = [reading.loss for reading in others]
        if names != self._shown:
            self._arrange(names)
        for reading in others:
            _name, value, gradient = self._rows[reading.loss]
            value.show_value(reading.value)
            gradient.show_value(reading.gradient)
        self.setVisible(bool(others))

    def set_stale(self, stale: bool) -> None:
        """Mark all figures as the last good ones, or as current."""
        self._stale = stale
        for _name, *readouts in self._rows.values():
            for readout in readouts:
                readout.set_stale(stale)

    def _arrange(self, names: list[str]) -> None:
        """Let rows come, go, and change places."""
        self._shown = names
        for gone in [name for name in self._rows if name not in names]:
            for part in self._rows.pop(gone):
                part.setParent(None)
                part.deleteLater()
        for i, name in enumerate(names):
            row = self._rows.get(name) or self._rows.setdefault(name, self._made(name))
            row[0].number = i
            for column, widget in enumerate(row):
                aligned = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
                self._grid.addWidget(widget, i + 1, column, aligned)
                widget.show()  # Qt would only do so when the event loop comes round

    def _made(self, name: str) -> "tuple[_Name, BareReadout, BareReadout]":
        value = BareReadout(f"activation.result.loss.{name}", _LOSS_OF.fill(loss=TITLES[name]))
        gradient = BareReadout(f"activation.result.loss_gradient.{name}", _GRADIENT_OF.fill(loss=TITLES[name]))
        for readout in (value, gradient):
            readout.make_small()
            readout.set_stale(self._stale)
        return _Name(name), value, gradient


class _Name(Text):
    """The name of a loss, underlined by a piece of the line that stands for it in the pictures."""

    def __init__(self, loss: str) -> None:
        super().__init__(NAMES[loss], "small")
        self.number = 0
        self.setContentsMargins(0, 0, 0, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(overlay_pen(current_theme(), self.number, self.fontMetrics().height() / 7))
            line = self.height() - 2
            painter.drawLine(0, line, self.width(), line)
