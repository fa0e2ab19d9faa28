"""What every bar has that drives a training: back to the start, start or pause, and for how many epochs."""

from PySide6.QtWidgets import QSizePolicy

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.words import Button


def reset_button(name: str) -> Button:
    """Return the button that leads back to the same random weights."""
    return Button(
        name,
        QT_TRANSLATE_NOOP("Trainer", "Reset"),
        hint=QT_TRANSLATE_NOOP("Trainer", "Back to the same random weights, before the first step"),
    )


def start_button(name: str, hint: Sentence) -> Button:
    """Return the button that starts the training; *hint* says of what."""
    return Button(name, QT_TRANSLATE_NOOP("Trainer", "Start"), hint=hint, role="primary")


def pause_button(name: str) -> Button:
    """Return the button that stops the training where it is."""
    return Button(
        name,
        QT_TRANSLATE_NOOP("Trainer", "Pause"),
        hint=QT_TRANSLATE_NOOP("Trainer", "Stop here; Start goes on (Space)"),
    )


def in_one_place(start: Button, pause: Button) -> Stack:
    """Return a place in which one of the two takes the place of the other."""
    place = Stack()
    for button in (start, pause):
        place.addWidget(button)
    place.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return place


def epochs_row() -> FieldRow:
    """Return the row for the scene's epochs, whose problem is told elsewhere in the bar."""
    return FieldRow(
        QT_TRANSLATE_NOOP("Trainer", "More epochs"),
        NumberField("trainer.epochs", whole=True, step=10),
        QT_TRANSLATE_NOOP("Trainer", "How many more epochs each press of Start trains"),
        problem_below=False,
    )
