"""The seed of the first weights alone, as a network has it that was taken over from many."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from nnstudio.labs.trainer.set_up.remove_button import RemoveButton
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField

_CAPTION = QT_TRANSLATE_NOOP("Trainer", "First weights: seed")
_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "First weights and order of the examples come from this seed; data and split from the one above"
)
_RESET = QT_TRANSLATE_NOOP("Trainer", "Let the seed above decide the first weights and the order as well")


class WeightSeedRow(FieldRow):
    """Caption, field and ✕ on one line, for the field stands beside no other."""

    reset_wanted = Signal()
    """The seed of all the rest is to decide again."""

    def __init__(self) -> None:
        super().__init__(_CAPTION, NumberField("trainer.weight_seed", whole=True), _HINT)
        reset = RemoveButton("trainer.weight_seed_reset", _RESET)
        reset.clicked.connect(self.reset_wanted)
        line = QHBoxLayout()
        line.setSpacing(4)
        for widget, stretch in ((self._label, 0), (self.control, 1), (reset, 0)):
            line.addWidget(widget, stretch)
        rows = self.layout()
        assert isinstance(rows, QVBoxLayout)  # noqa: S101 - as every row has it
        rows.insertLayout(0, line)
