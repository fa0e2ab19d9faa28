"""The confusion matrix of the training or the validation examples."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.labs.trainer.confusion.class_titles import ClassName, percent
from nnstudio.labs.trainer.confusion.explain import told
from nnstudio.labs.trainer.confusion.matrix_picture import MatrixPicture
from nnstudio.labs.trainer.confusion.results import Judged
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.switch import Switch
from nnstudio.widgets.two_lines import TwoLines

_EXAMPLES = {
    "validation": QT_TRANSLATE_NOOP("Trainer", "validation"),
    "train": QT_TRANSLATE_NOOP("Trainer", "training"),
}
_SWITCH = QT_TRANSLATE_NOOP("Trainer", "Of which examples the confusion matrix tells")
_HINTS = {
    "validation": QT_TRANSLATE_NOOP("Trainer", "Of examples that it has not learnt from: this is what counts"),
    "train": QT_TRANSLATE_NOOP("Trainer", "Of the examples that it learns from: it may know these by heart"),
}
_FALLEN_BACK = QT_TRANSLATE_NOOP("Trainer", "No validation examples. Training: {count} of {total} are right, {rate}.")


class ConfusionMatrix(QWidget):
    """A switch, the matrix, and a remark on what is pointed at."""

    examples_chosen = Signal(str)
    """The learner asks for the ``"validation"`` or the ``"train"`` examples."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._switch = Switch("trainer.confusion_of", _EXAMPLES, _SWITCH, _HINTS)
        self._switch.chosen.connect(self.examples_chosen)
        self._picture = MatrixPicture(f"{name}_picture")
        self._picture.pointed.connect(self._say)
        self._remark = TwoLines(f"{name}_remark")
        self._judged: Judged | None = None
        self._classes: tuple[ClassName, ...] = ()
        self._chosen, self._has_validation = "validation", True
        self._is_late = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self._switch)
        rows.addWidget(self._picture, 1)
        rows.addWidget(self._remark)

    @property
    def examples(self) -> str:
        """The examples that are to be judged: the chosen ones, or the training examples where there are no others."""
        return self._chosen if self._has_validation else "train"

    def show_examples(self, chosen: str, *, has_validation: bool) -> None:
        """Show which examples are *chosen*, and that there are no others than those of training."""
        self._chosen, self._has_validation = chosen, has_validation
        self._switch.allow("validation", has_validation)
        self._switch.show_value(self.examples)
        self._say()

    def show_judged(self, judged: Judged | None, classes: Sequence[ClassName]) -> None:
        """Show what was *judged* of `examples`, None where nothing was yet; *classes* are the names of its rows.

        Nothing is done for what is shown already, nor while hidden: that is made up for.
        """
        shown = self._judged
        if tuple(classes) == self._classes and (judged is shown or _are_equal(judged, shown)):
            return
        self._judged, self._classes = judged, tuple(classes)
        self._is_late = True
        if self.isVisible():
            self._refresh()

    def set_stale(self, stale: bool) -> None:
        """Fade while this belongs to the last good scene."""
        self._picture.set_stale(stale)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_late:
            self._refresh()

    def _refresh(self) -> None:
        self._is_late = False
        self._picture.show_judged(self._judged, self._classes)
        self._say()

    def _say(self) -> None:
        if self._judged is None:
            self._remark.say(SILENCE)
            return
        judged, place = self._judged, self._picture.place
        if place is None and self._chosen != self.examples:
            rate = percent(judged.accuracy)
            self._remark.say(_FALLEN_BACK.fill(count=judged.right, total=judged.examples, rate=rate))
        else:
            self._remark.say(told(judged, self._classes, place))


def _are_equal(one: Judged | None, other: Judged | None) -> bool:
    return one is not None and other is not None and np.array_equal(one.counts, other.counts)
