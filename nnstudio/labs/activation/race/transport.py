"""The bar under the race: reset, one step, play; at which step it is, and how it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from nnstudio.labs.activation.race.step_field import StepField
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.words import Button, Text

_PLAY = QT_TRANSLATE_NOOP("Activation", "Play")
_PAUSE = QT_TRANSLATE_NOOP("Activation", "Pause")


class Transport(Panel):
    """The controls of a player, for the race."""

    def __init__(self) -> None:
        super().__init__()
        self.reset = Button(
            "activation.race_reset",
            QT_TRANSLATE_NOOP("Activation", "Reset"),
            hint=QT_TRANSLATE_NOOP("Activation", "Both racers back to the start"),
        )
        self.step_forward = Button(
            "activation.race_step_forward",
            QT_TRANSLATE_NOOP("Activation", "One step"),
            hint=QT_TRANSLATE_NOOP("Activation", "One step of gradient descent for each racer"),
        )
        self.play = Button(
            "activation.race_play",
            _PLAY,
            hint=QT_TRANSLATE_NOOP(
                "Activation", "Let the race run, or stand still; it takes some six seconds. Space does the same."
            ),
            role="primary",
        )
        self.field = StepField("activation.race_step")
        self.steps = FieldRow(
            QT_TRANSLATE_NOOP("Activation", "Step"),
            self.field,
            QT_TRANSLATE_NOOP("Activation", "Which step of the race is looked at"),
            problem_below=False,
        )
        self._standing = Text(SILENCE)
        self.rows.setContentsMargins(16, 8, 16, 10)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.reset, self.step_forward, self.play):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.steps, 1)
        self.rows.addLayout(row)
        for widget in (self.steps.problem, self._standing):
            self.rows.addWidget(widget)
        self._fit_play()

    def show_state(self, *, running: bool, possible: bool, step: int, end: int) -> None:
        """Show and enable what can be pressed now; *possible* is a race where the settings can be computed."""
        self.play.say(_PAUSE if running else _PLAY)
        self.play.setEnabled(possible and end > 0)
        self.reset.setEnabled(possible and step > 0)
        self.step_forward.setEnabled(possible and not running and step < end)

    def say(self, standing: Sentence) -> None:
        """Say how the race stands."""
        self._standing.say(standing)

    def _fit_play(self) -> None:
        """Give the button the room of both of its words."""
        widths = []
        for word in (_PAUSE, _PLAY):
            self.play.say(word)
            widths.append(self.play.sizeHint().width())
        self.play.setMinimumWidth(max(widths))
