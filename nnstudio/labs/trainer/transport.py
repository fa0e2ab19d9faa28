"""The bar under the pictures: reset, one epoch, start, pause; how far, and how fast."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.words import Button

_SPEEDS = {
    0.0: QT_TRANSLATE_NOOP("Trainer", "full speed"),
    30.0: QT_TRANSLATE_NOOP("Trainer", "30 epochs/s"),
    5.0: QT_TRANSLATE_NOOP("Trainer", "5 epochs/s"),
    1.0: QT_TRANSLATE_NOOP("Trainer", "1 epoch/s"),
}


class Transport(QFrame):
    """The controls of a player, for training."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.reset = Button(
            "trainer.reset",
            QT_TRANSLATE_NOOP("Trainer", "Reset"),
            hint=QT_TRANSLATE_NOOP("Trainer", "Back to the same random weights, before the first step"),
        )
        self.step = Button(
            "trainer.step",
            QT_TRANSLATE_NOOP("Trainer", "One epoch"),
            hint=QT_TRANSLATE_NOOP("Trainer", "Show every training example to the network once (→)"),
        )
        self.start = Button(
            "trainer.start",
            QT_TRANSLATE_NOOP("Trainer", "Start"),
            hint=QT_TRANSLATE_NOOP("Trainer", "Train in the background (Space)"),
            role="primary",
        )
        self.pause = Button(
            "trainer.pause",
            QT_TRANSLATE_NOOP("Trainer", "Pause"),
            hint=QT_TRANSLATE_NOOP("Trainer", "Stop here; Start goes on (Space)"),
        )
        self.epochs = FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Epochs"),
            NumberField("trainer.epochs", whole=True, step=10),
            QT_TRANSLATE_NOOP("Trainer", "How many more epochs each press of Start trains"),
        )
        self.speed = FieldRow(QT_TRANSLATE_NOOP("Trainer", "Speed"), Choice("trainer.speed", _SPEEDS))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 10)
        row.setSpacing(8)
        for button in (self.reset, self.step, self.start, self.pause):
            row.addWidget(button)
        row.addStretch(4)
        row.addWidget(self.epochs, 1)
        row.addWidget(self.speed, 2)
        self.show_running(running=False)

    def show_running(self, *, running: bool) -> None:
        """Enable what can be pressed now."""
        self.start.setEnabled(not running)
        self.step.setEnabled(not running)
        self.pause.setEnabled(running)
