"""What a film is of, in which form, of how many frames, and how fast."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from nnstudio.export.film import LAST_MS, WIDEST_GIF
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField

_USUAL_FRAMES = 120
_USUAL_SPEED = 12.0
_SLOWEST, _FASTEST = 0.1, 50.0
"""Frames per second; viewers show an animated image no faster."""
_OF = {
    "prediction": QT_TRANSLATE_NOOP("Trainer", "the prediction"),
    "network": QT_TRANSLATE_NOOP("Trainer", "the network"),
    "all": QT_TRANSLATE_NOOP("Trainer", "all pictures"),
}
_FORMS = {
    "gif": QT_TRANSLATE_NOOP("Trainer", "animated image (GIF)"),
    "png": QT_TRANSLATE_NOOP("Trainer", "single frames (PNG)"),
}
_OUTSIDE = QT_TRANSLATE_NOOP("Trainer", "{value} lies outside {low} … {high}. Type a number within.")
_ABOUT_GIF = QT_TRANSLATE_NOOP(
    "Trainer",
    "{frames} frames from epoch {first} to {last}, {seconds} s in all: the last one stays for {stays} s, then it "
    "begins anew. There are 256 colours; frames wider than {widest} pixels are made smaller.",
)
_ABOUT_PNG = QT_TRANSLATE_NOOP(
    "Trainer",
    "{frames} frames from epoch {first} to {last}, as they are on the screen: frame-0001.png and so on, in a new "
    "folder.",
)


class FilmSettings(QWidget):
    """Four fields for a film of at most all *epochs*."""

    changed = Signal()

    def __init__(self, epochs: tuple[int, ...]) -> None:
        super().__init__()
        self._epochs = epochs
        self.of, self.form = "prediction", "gif"
        """Which picture, and which kind of file."""
        self.frames, self.speed = min(len(epochs), _USUAL_FRAMES), _USUAL_SPEED
        """How many frames, and how many of them a second: the last numbers of which a film can be made."""
        self._of = FieldRow(QT_TRANSLATE_NOOP("Trainer", "Film of"), Choice("trainer.film.of", _OF))
        self._form = FieldRow(QT_TRANSLATE_NOOP("Trainer", "Saved as"), Choice("trainer.film.format", _FORMS))
        self._frames = FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Frames"),
            NumberField("trainer.film.frames", whole=True),
            QT_TRANSLATE_NOOP(
                "Trainer", "How many of the kept epochs, evenly spread, the first and the last among them"
            ),
        )
        self._speed = FieldRow(
            QT_TRANSLATE_NOOP("Trainer", "Frames per second"),
            NumberField("trainer.film.speed", step=1.0),
            QT_TRANSLATE_NOOP("Trainer", "How fast the film runs: 12 look like a film, 2 leave time to explain each"),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for i, row in enumerate((self._of, self._form, self._frames, self._speed)):
            row.control.show_value((self.of, self.form, self.frames, self.speed)[i])
            grid.addWidget(row, i // 2, i % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(i % 2, 1)
        self._of.control.chosen.connect(lambda value: self._take(of=value))
        self._form.control.chosen.connect(lambda value: self._take(form=value))
        for row in (self._frames, self._speed):
            row.control.edited.connect(lambda _value: self._take())
            row.problem.refusal_changed.connect(self._take)

    @property
    def are_good(self) -> bool:
        """Whether a film can be made of what the fields show."""
        return self._frames.problem.sentence is None and self._speed.problem.sentence is None

    @property
    def milliseconds(self) -> int:
        """How long a frame is shown: a multiple of 10, as GIF knows no other."""
        return round(100 / self.speed) * 10

    def about(self) -> Sentence:
        """Say what will be saved."""
        sentence = _ABOUT_GIF if self.form == "gif" else _ABOUT_PNG
        seconds = ((self.frames - 1) * self.milliseconds + LAST_MS) / 1000
        return sentence.fill(
            frames=self.frames,
            first=self._epochs[0],
            last=self._epochs[-1],
            seconds=typed(round(seconds, 1)),
            stays=typed(LAST_MS / 1000),
            widest=WIDEST_GIF,
        )

    def hold(self, are_held: bool) -> None:
        """Let nobody change anything while the film is being made, or do again."""
        for row in (self._of, self._form, self._frames, self._speed):
            row.setEnabled(not are_held)
        self._speed.setEnabled(not are_held and self.form == "gif")

    def _take(self, **values: str) -> None:
        """Take what was chosen, and from the number fields what a film can be made of; tell what is wrong with them."""
        for name, value in values.items():
            setattr(self, name, value)
        self.hold(False)  # single frames have no speed
        most, frames, speed = len(self._epochs), self._frames.control.value, self._speed.control.value
        self._frames.tell(_outside(frames, min(2, most), most))
        if self._frames.problem.sentence is None:
            self.frames = frames
        self._speed.tell(_outside(speed, _SLOWEST, _FASTEST) if self.form == "gif" else None)
        if self.form == "gif" and self._speed.problem.sentence is None:
            self.speed = speed
        self.changed.emit()


def _outside(value: float, low: float, high: float) -> Sentence | None:
    if low <= value <= high:
        return None
    told = typed(value) if math.isfinite(value) else figure(value)
    return _OUTSIDE.fill(value=told, low=typed(low), high=typed(high))
