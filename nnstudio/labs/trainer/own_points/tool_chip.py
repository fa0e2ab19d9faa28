"""One tool of a strip: a drawing, and its name beside it where there is room."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPixmap
from PySide6.QtWidgets import QSizePolicy

from nnstudio.labs.trainer.prediction.pen_cursors import mark_pixmap
from nnstudio.labs.trainer.set_up.chip import Chip
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.icons import drawing
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import spoken

Drawing: TypeAlias = Callable[[Theme, float, float, bool], QPixmap]
"""Draws in the colours of a theme for letters of some height, for a screen of some pixel ratio, enabled or not."""

_SIDE = 1.1
"""How large a drawing is, in heights of a letter."""
_ENLARGED = 1.45
"""How much larger a mark is on a button than in the plane."""


def line_drawing(icon: str) -> Drawing:
    """Return what draws ``resources/icons/<icon>.svg``."""

    def draw(theme: Theme, em: float, ratio: float, enabled: bool) -> QPixmap:
        pixmap = QPixmap(drawing(icon, theme.text if enabled else theme.edge, round(_SIDE * em * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    return draw


def mark_drawing(label: int, classes: int) -> Drawing:
    """Return what draws the mark of class *label* of so many *classes*."""
    return lambda theme, em, ratio, _enabled: mark_pixmap(
        theme, label, classes, round(_SIDE * em), _ENLARGED * em, ratio
    )


class ToolChip(Chip):
    """A tool that can be chosen, or with *is_tool* false something that is done at once; *hint* says what it does."""

    def __init__(self, name: str, title: Sentence, hint: Sentence, draw: Drawing, *, is_tool: bool = True) -> None:
        self._hint, self._draw, self._says_title = hint, draw, False
        self._drawn: tuple[object, ...] = ()
        super().__init__(name, "", title)
        self.setCheckable(is_tool)
        if not is_tool:  # done, it may be disabled, and would hand the focus on
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._draw_anew()

    def show_drawing(self, draw: Drawing) -> None:
        """Show another drawing."""
        self._draw = draw
        self._draw_anew()

    def explain(self, hint: Sentence) -> None:
        """Give another hint."""
        self._hint = hint
        self.retranslate()

    def say_title(self, says: bool) -> None:
        """Show the name beside the drawing, or the drawing alone."""
        self._says_title = says
        self.retranslate()

    def retranslate(self) -> None:
        title, hint = spoken(self._title), spoken(self._hint)
        self.setText(title if self._says_title else "")
        self.setAccessibleName(title)
        self.setToolTip(with_names(f"{title}: {hint}", title))
        self.setAccessibleDescription(hint)

    def sizeHint(self) -> QSize:
        """Ask for the room that the name needs when it is chosen, and bold."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, wider), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_anew()

    def _draw_anew(self) -> None:
        theme, em, ratio = current_theme(), self.fontMetrics().height(), self.devicePixelRatioF()
        drawn = (self._draw, theme.name, em, ratio)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        icon = QIcon()
        for mode, enabled in ((QIcon.Mode.Normal, True), (QIcon.Mode.Disabled, False)):
            icon.addPixmap(self._draw(theme, em, ratio, enabled), mode)
        self.setIcon(icon)
        self.setIconSize(QSize(round(_SIDE * em), round(_SIDE * em)))
