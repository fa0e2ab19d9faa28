"""One number of a tuple in the scene: its symbol, its slider, and what is wrong with it."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken

_KEYS = QT_TRANSLATE_NOOP("Labs", "Drag it, or type a number.")


class EntryRow(Worded, QWidget):
    """Edits entry *i* of the scene's *field* by *slider*, whose object name is ``<lab>.<field>.<i>``.

    *symbol* stands before the slider; *title* says what it means, and *hint* what comes of it.
    """

    def __init__(
        self, store: Store[Any], field: str, i: int, slider: SliderField, symbol: str, title: Sentence, hint: Sentence
    ) -> None:
        super().__init__()
        self._store, self._title, self._hint = store, title, hint
        self.slider = slider
        self.symbol = QLabel(symbol)
        self._problem = ProblemLabel(f"{slider.field.objectName()}.problem")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.symbol)
        line.addWidget(slider, 1)
        rows.addLayout(line)
        rows.addWidget(self._problem)
        slider.edited.connect(lambda number: store.edit_entry(field, i, number))
        slider.refused.connect(self._problem.tell_refused)
        store.follow_hand(slider)
        self.symbol.setBuddy(slider.field)
        self.retranslate()

    def show_entry(self, number: float) -> None:
        """Show *number*, which the scene holds now."""
        self.slider.show_value(number)

    def tell(self, problem: Problem | None) -> None:
        """Say what the scene finds wrong with this entry, or that it finds nothing."""
        self._problem.tell(problem.sentence if problem else None)

    def take_leave(self) -> None:
        """Go without a last word: a field that is left would still commit what stands in it.

        A slider that is held lets go first, as nobody could let go of it later.
        """
        if self.slider.slider.isSliderDown():
            self._store.end_gesture()
        self.slider.field.blockSignals(True)
        self.setParent(None)
        self.deleteLater()

    def retranslate(self) -> None:
        title, hint = spoken(self._title), spoken(self._hint)
        told = with_names(f"{title}\n{hint}", title)
        self.slider.setAccessibleName(title)
        self.slider.setAccessibleDescription(f"{hint} {spoken(_KEYS)}")
        for widget in (self.symbol, self.slider):
            widget.setToolTip(told)
