"""The seed of the first weights alone, as a network has it that was taken over from many."""

from PySide6.QtCore import Signal

from nnstudio.labs.trainer.set_up.line_row import LineRow
from nnstudio.labs.trainer.set_up.remove_button import RemoveButton
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.number_field import NumberField

_CAPTION = QT_TRANSLATE_NOOP("Trainer", "First weights: seed")
_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "First weights and order of the examples come from this seed; data and split from the one above"
)
_RESET = QT_TRANSLATE_NOOP("Trainer", "Let the seed above decide the first weights and the order as well")


class WeightSeedRow(LineRow):
    """The field of that seed, and a ✕ that does away with it."""

    reset_wanted = Signal()
    """The seed of all the rest is to decide again."""

    def __init__(self) -> None:
        reset = RemoveButton("trainer.weight_seed_reset", _RESET)
        self._field = NumberField("trainer.weight_seed", whole=True)
        super().__init__(_CAPTION, self._field, _HINT, reset)
        reset.clicked.connect(self.reset_wanted)

    def show_value(self, seed: int | None) -> None:
        """Show that seed; without one there is no such row."""
        if seed is not None:
            self._field.show_value(seed)
        elif not self.isHidden():
            self._field.forget_typed()  # else it would be edited when the field is left
        self.setVisible(seed is not None)
