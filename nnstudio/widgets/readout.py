"""One figure of a result."""

import math

from PySide6.QtCore import Property, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnstudio.notation.figures import exact, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.words import Text, Worded, spoken

_INFINITE = QT_TRANSLATE_NOOP("Figures", "infinite")


class Readout(Worded, QWidget):
    """A caption, a figure with four significant decimals, and its unit; every digit on hover and by Ctrl+C.

    *name* is ``<lab>.result.<name>``; the property `value` has full precision. A readout is *stale* while the scene
    cannot be computed: it then still shows the last good figure, marked as such.
    """

    def __init__(
        self, name: str, caption: Sentence, *, main: bool = False, whole: bool = False, percent: bool = False
    ) -> None:
        super().__init__()
        self._caption_sentence = caption
        self._unit_sentence: Sentence | None = None
        self._value = math.nan
        self._whole, self._percent = whole, percent
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._caption = Text(caption, "quiet")
        self._figure = QLabel()
        self._figure.setProperty("role", "figure" if main else "value")
        self._unit = QLabel()
        self._unit.setProperty("role", "quiet")
        figures = QHBoxLayout()
        figures.setSpacing(6)
        if main:
            rows = QVBoxLayout(self)
            rows.setSpacing(0)
            rows.addWidget(self._caption)
            rows.addLayout(figures)
            figures.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
            figures.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBaseline)
            rows.setContentsMargins(0, 0, 0, 0)
        else:
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(self._caption, 1)
            row.addLayout(figures)
            figures.addWidget(self._figure)
            figures.addWidget(self._unit)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight if not main else Qt.AlignmentFlag.AlignLeft)
        self._show()

    def _get_value(self) -> float:
        return self._value

    value = Property(float, _get_value)
    """The figure at full precision; NaN before there is one."""

    def show_value(self, value: float, unit: Sentence | None = None) -> None:
        """Show *value* in *unit*."""
        self._value, self._unit_sentence = float(value), unit
        self._show()

    def set_stale(self, stale: bool) -> None:
        """Mark the figure as the last good one, or as current."""
        if bool(self._figure.property("stale")) != stale:
            self._figure.setProperty("stale", stale)
            self._figure.style().unpolish(self._figure)
            self._figure.style().polish(self._figure)

    def retranslate(self) -> None:
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(repr(self._value))
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        unit = spoken(self._unit_sentence) if self._unit_sentence else ""
        self._figure.setText(self._text())
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))
        self.setToolTip(exact(self._value) if math.isfinite(self._value) else "")
        self.setAccessibleName(f"{spoken(self._caption_sentence)}: {self._figure.text()} {unit}".strip())

    def _text(self) -> str:
        if math.isnan(self._value):
            return "–"
        if self._whole:
            return f"{self._value:,.0f}"
        if self._percent:
            return f"{100 * self._value:.2f} %"
        return spoken(_INFINITE) if math.isinf(self._value) else figure(self._value)
