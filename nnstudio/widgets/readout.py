"""One figure of a result."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Property, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QWidget

from nnstudio.glossary import Term, terms_in
from nnstudio.notation.figures import MINUS, brief, exact, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence, verbatim
from nnstudio.widgets.accessible import Role
from nnstudio.widgets.focus_frame import MARGIN, paint_focus
from nnstudio.widgets.language import current_language
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Text, Worded, spoken

_WIDEST = "−0.00000"
_NOTHING = verbatim("–")
UNDEFINED = QT_TRANSLATE_NOOP("Figures", "undefined")
"""What is said of a figure that does not exist."""
_INFINITE = QT_TRANSLATE_NOOP("Figures", "infinite")
_COPY = QT_TRANSLATE_NOOP("Figures", "Ctrl+C copies it with every digit.")

LARGEST_PERCENT = 1e6
"""Beyond it, where the R² of a diverged network can be, powers of ten are easier to read than digits."""


class Readout(Worded, QWidget):
    """A caption, a figure with four significant decimals, and its unit; every digit on hover and by Ctrl+C.

    A *whole* figure has no decimals, and a comma before every three digits: ``12,000``.

    *name* is ``<lab>.result.<name>``; the property `value` has full precision. A readout is *stale* while the scene
    cannot be computed: it then still shows the last good figure, marked as such. *hint* is told on hover, above the
    digits: another name of the figure, or what it is for. *undefined* is said in place of a NaN.
    """

    accessible_role = Role.StaticText
    key_hints: Sequence[Sentence] = (_COPY,)
    """What keys do here."""

    def __init__(
        self,
        name: str,
        caption: Sentence,
        *,
        main: bool = False,
        whole: bool = False,
        percent: bool = False,
        hint: Sentence | None = None,
        undefined: Sentence = _NOTHING,
    ) -> None:
        super().__init__()
        self._hint, self._undefined = hint, undefined
        self._unit_sentence: Sentence | None = None
        self._value = math.nan
        self._main, self._whole, self._percent = main, whole, percent
        self._stale = False
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._caption = _Caption(caption, "quiet")
        self._figure = QLabel()  # figure and unit in one, so that they stand on one line
        self._figure.setTextFormat(Qt.TextFormat.AutoText)  # a bare figure is no rich text, which takes longer to set
        self._figure.setProperty("role", "figure" if main else "value")
        directions = QBoxLayout.Direction
        layout = QBoxLayout(directions.TopToBottom if main else directions.LeftToRight, self)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.setSpacing(0)
        layout.addWidget(self._caption, 0 if main else 1)
        layout.addWidget(self._figure)
        self._describe()
        self._show()

    def _get_value(self) -> float:
        return self._value

    value = Property(float, _get_value)
    """The figure at full precision; NaN before there is one."""

    @property
    def title(self) -> str:
        """What the figure is called on the screen."""
        return self._caption.text()

    @property
    def shown(self) -> tuple[str, str]:
        """The figure and its unit as they stand on the screen; the unit may be empty."""
        return self._text(), self._unit()

    @property
    def is_main(self) -> bool:
        """Whether this is the one figure that matters."""
        return self._main

    def show_value(self, value: float, unit: Sentence | None = None) -> None:
        """Show *value* in *unit*."""
        same = self._value == value or (math.isnan(self._value) and math.isnan(value))
        if same and unit == self._unit_sentence:
            return  # most figures of a page do not change while a hand drags
        self._value, self._unit_sentence = float(value), unit
        self._show()

    def say(self, caption: Sentence) -> None:
        """Say with another caption what is shown."""
        self._caption.say(caption)
        self._show()

    def set_stale(self, stale: bool) -> None:
        """Mark the figure as the last good one, or as current."""
        if self._stale != stale:
            self._stale = stale
            self._show()

    def retranslate(self) -> None:
        self._caption.retranslate()  # Qt tells it later, and its words are needed now
        self._describe()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(repr(self._value))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                paint_focus(painter, QRectF(self.rect()))

    def accessible_value(self) -> str:
        """Return the figure and its unit as they stand on the screen."""
        return " ".join(filter(None, self.shown))

    def _describe(self) -> None:
        """Say what it is for and what keys do here: not in `_show`, which runs 30 times a second while one trains."""
        parts = [*([self._hint] if self._hint else []), *self.key_hints]
        self.setAccessibleDescription(" ".join(map(spoken, parts)))

    def _show(self) -> None:
        if not hasattr(self, "_figure"):
            return  # Qt tells palette and font while the widget is still being built
        text, unit, theme = self._text(), self._unit(), current_theme()
        looks = f"color:{theme.quiet}; font-size:{self.font().pixelSize()}px; font-weight:normal"
        shown = f'<i style="color:{theme.quiet}">{text}</i>' if self._stale else text
        self._figure.setText(f'{shown} <span style="{looks}">{unit}</span>' if unit else shown)
        digits = self._digits()
        in_full = f"{digits} {self.shown[1]}".strip() if digits else ""
        told = "\n".join(filter(None, [spoken(self._hint) if self._hint else "", in_full]))
        self.setToolTip(with_names(told, self._caption.text()))
        self.setAccessibleName(f"{self._caption.text()}: {text} {unit}".strip())

    def _digits(self) -> str:
        """Return every digit there is, for the tooltip."""
        return exact(self._value) if math.isfinite(self._value) else ""

    def _unit(self) -> str:
        return spoken(self._unit_sentence) if self._unit_sentence and not math.isinf(self._value) else ""

    def _text(self) -> str:
        if math.isnan(self._value):
            return spoken(self._undefined)
        if math.isinf(self._value):
            return spoken(_INFINITE) if self._value > 0 else figure(self._value)
        if self._whole:
            return f"{self._value:,.0f}".replace("-", MINUS)
        if self._percent:
            share = 100 * self._value
            return f"{share:.2f} %".replace("-", MINUS) if abs(share) < LARGEST_PERCENT else f"{figure(share)} %"
        return figure(self._value)


class _Caption(Text):
    """What a figure is called; a term that a caption above it links to is no link once more."""

    def __init__(self, sentence: Sentence, role: str) -> None:
        super().__init__(sentence, role)
        self._above: tuple[object, frozenset[Term]] = (None, frozenset())
        if self.links:
            self.links.said_before = self._said_above

    def _said_above(self) -> frozenset[Term]:
        """Return the terms in the captions above, in the same column; found once for a language and a text."""
        asked_for = (self.text(), current_language())
        if asked_for != self._above[0]:
            captions = _column_of(self).findChildren(_Caption)
            above = (each.text() for each in captions[: captions.index(self)])
            terms = (found.term for text in above for found in terms_in(text, current_language()))
            self._above = (asked_for, frozenset(terms))
        return self._above[1]


def _column_of(widget: QWidget) -> QWidget:
    """Return the column that *widget* is in; else all that is around it."""
    around = widget.parentWidget()
    while around.parentWidget() is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


class BareReadout(Readout):
    """A readout whose caption and unit stand beside it; a screen reader gets them all the same.

    Tab does not stop at it: the table in which it stands is one stop, as `Roving` makes it.
    """

    def __init__(
        self, name: str, caption: Sentence, *, hint: Sentence | None = None, undefined: Sentence = _NOTHING
    ) -> None:
        self._beside = SILENCE
        self._narrow = False
        super().__init__(name, caption, hint=hint, undefined=undefined)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._caption.hide()

    def make_small(self) -> None:
        """Take less room, as wide as a figure can be at most, so that a column of them does not move."""
        self._figure.setProperty("role", "small")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._narrow = True
        self._figure.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the font of the figure, which it gets later than this readout gets its own."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        metrics = self._figure.fontMetrics()
        # A fixed size, as else every other figure would have the whole column laid out anew.
        self._figure.setFixedSize(metrics.horizontalAdvance(_WIDEST), metrics.height())

    def _text(self) -> str:
        """Write the figure, in fewer digits where it would be wider than the others."""
        text = super()._text()
        return brief(self._value) if self._narrow and math.isfinite(self._value) and len(text) > len(_WIDEST) else text

    @property
    def shown(self) -> tuple[str, str]:
        return self._text(), spoken(self._beside)

    def show_in(self, value: float, unit: Sentence) -> None:
        """Show *value*, which is in *unit*."""
        self._beside = unit
        self.show_value(value)

    def _show(self) -> None:
        super()._show()
        self.setAccessibleName(f"{self.accessibleName()} {spoken(self._beside)}".strip())
