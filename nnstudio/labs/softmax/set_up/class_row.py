"""One class: its name, its logit, its target, and what is wrong with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.softmax.class_names import CLASS
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.set_up.name_field import NameField
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Softmax", "Name of class {number}")
_LOGIT = QT_TRANSLATE_NOOP("Softmax", "Logit of class {number}")
_TARGET = QT_TRANSLATE_NOOP("Softmax", "Target of class {number}")
SHARES = (5, 5, 4)
"""How name, logit and target share the width."""
_NAME_HINT = QT_TRANSLATE_NOOP("Softmax", "What the class is called in the pictures; without a name it has its number")
_LOGIT_HINT = QT_TRANSLATE_NOOP("Softmax", "The raw score of the class, any number: the larger, the more likely it is")
_TARGET_HINT = QT_TRANSLATE_NOOP("Softmax", "This class’s share of the truth; all targets sum to 1")


class ClassRow(Worded, QWidget):
    """Edits class *i* of the scene: ``softmax.names.<i>``, ``softmax.logits.<i>`` and ``softmax.target.<i>``.

    What is wrong with it is told by `labels`, which the owner puts where they have room.
    """

    refusal_changed = Signal()
    """A field has refused what was typed, or takes it again."""

    def __init__(self, store: Store[SoftmaxScene], i: int) -> None:
        super().__init__()
        self._i = i
        self._name = NameField(f"softmax.names.{i}")
        self._logit = NumberField(f"softmax.logits.{i}", step=0.1)
        self._target = NumberField(f"softmax.target.{i}", step=0.05)
        self.labels = {
            "logits": ProblemLabel(f"softmax.logits.{i}.problem"),
            "target": ProblemLabel(f"softmax.target.{i}.problem"),
        }
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for control, share in zip((self._name, self._logit, self._target), SHARES, strict=True):
            control.setMinimumWidth(1)  # the width is shared out, whatever it is
            line.addWidget(control, share)
        self._name.edited.connect(lambda name: store.edit(names=store.scene.renamed(i, name)))
        for field, control in (("logits", self._logit), ("target", self._target)):
            label = self.labels[field]
            control.edited.connect(lambda number, field=field: store.edit_entry(field, i, number))
            control.refused.connect(label.tell_refused)
            label.refusal_changed.connect(self.refusal_changed)
        self.retranslate()

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Show what *scene* holds of this class."""
        self._name.show_value(scene.name(self._i))
        self._logit.show_value(scene.logits[self._i])
        has_target = self._i < len(scene.target)
        self._target.setEnabled(has_target)
        if has_target:
            self._target.show_value(scene.target[self._i])

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Say what the scene finds wrong with this class, or that it finds nothing."""
        for field, label in self.labels.items():
            told = (each.sentence for each in problems if (each.field, each.entry) == (field, self._i))
            label.tell(next(told, None))

    def take_leave(self) -> None:
        """Go without a last word: a field that is left would still commit what stands in it."""
        for field in (self._name, self._logit, self._target):
            field.blockSignals(True)
        for widget in (*self.labels.values(), self):
            widget.setParent(None)
            widget.deleteLater()

    def retranslate(self) -> None:
        number = self._i + 1
        self._name.setPlaceholderText(spoken(CLASS.fill(number=number)))
        for field, sentence, hint in (
            (self._name, _NAME, _NAME_HINT),
            (self._logit, _LOGIT, _LOGIT_HINT),
            (self._target, _TARGET, _TARGET_HINT),
        ):
            name, told = spoken(sentence.fill(number=number)), spoken(hint)
            field.setAccessibleName(name)
            field.setToolTip(with_names(told, name))
            field.setAccessibleDescription(told)
