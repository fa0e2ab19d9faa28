"""Data of the learner's own: drawn, or from a file; and data out as a file."""

import unicodedata
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.data.own_data import OwnData
from nnstudio.labs.trainer.names import dataset_name
from nnstudio.labs.trainer.scene import OWN, TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence, verbatim
from nnstudio.widgets.words import Button, Text

_HEADING = QT_TRANSLATE_NOOP("Trainer", "your own data")
_DRAW = QT_TRANSLATE_NOOP("Trainer", "Draw")
_DRAW_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "Add points to those in the plane, or erase some: they become your own. Without any, begin with none"
)
_OPEN = QT_TRANSLATE_NOOP("Trainer", "Open file…")
_OPEN_HINT = QT_TRANSLATE_NOOP("Trainer", "Learn from a table (CSV), or from images such as MNIST (IDX)")
_SAVE = QT_TRANSLATE_NOOP("Trainer", "Save CSV…")
_SAVE_HINT = QT_TRANSLATE_NOOP("Trainer", "Save the examples, and what the network says of each, as a table (CSV)")
_BACK = QT_TRANSLATE_NOOP("Trainer", "← {name}")
_BACK_HINT = QT_TRANSLATE_NOOP("Trainer", "Learn from your own data again, as they were left")
_ONE = QT_TRANSLATE_NOOP("Trainer", "1 example")
_EXAMPLES = QT_TRANSLATE_NOOP("Trainer", "{count} examples")
_IMAGES = QT_TRANSLATE_NOOP("Trainer", "{count} images of {rows}×{columns}")
_INPUTS = QT_TRANSLATE_NOOP("Trainer", "{count} inputs")
_CLASSES = QT_TRANSLATE_NOOP("Trainer", "{count} classes")
_NUMBER = QT_TRANSLATE_NOOP("Trainer", "a number to learn")
_USED = QT_TRANSLATE_NOOP("Trainer", "{told}. Of these {count} are used, drawn at random: see Examples.")
_DRAWN = QT_TRANSLATE_NOOP("Trainer", "drawn")
_DOT = Sentence("", "{one} · {other}")
_LONGEST_NAME = 18
_COMPACT = "QPushButton { padding: 5px 3px; } QPushButton:focus { padding: 4px 2px; }"
_SMALL = (
    "QPushButton { padding: 0 5px; min-height: 14px; font-size: 12px; border-radius: 4px; }"
    "QPushButton:focus { padding: 0 4px; }"
)


def short_name(scene: TrainerScene) -> Sentence:
    """Return what the data set of *scene* is called, where there is little room: of a long name both ends."""
    name = "" if scene.chosen_own is None else scene.chosen_own.name
    return verbatim(_shortened(name)) if name else dataset_name(scene)


def _shortened(name: str) -> str:
    """Leave the middle of a long *name* out: its beginning tells one file from another, its end what kind it is."""
    if _width(name) <= _LONGEST_NAME:
        return name
    half = _LONGEST_NAME // 2
    return f"{_beginning(name, half)}…{_beginning(name[::-1], half)[::-1]}"


def _beginning(text: str, room: int) -> str:
    """Return as much of *text* as is at most *room* letters wide."""
    return next(text[:count] for count in range(len(text), -1, -1) if _width(text[:count]) <= room)


def _width(text: str) -> int:
    """Return how wide *text* is, in Latin letters: a Chinese character is as wide as two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def told(own: OwnData) -> Sentence:
    """Say how much there is in *own*, and where it came from: ``150 examples · 4 inputs · 3 classes · flowers.csv``."""
    count = f"{len(own):,}"
    if own.image:
        parts = [_IMAGES.fill(count=count, rows=own.image[0], columns=own.image[1])]
    else:
        parts = [_ONE if len(own) == 1 else _EXAMPLES.fill(count=count)]
    if own.origin != "drawn" and not own.image:
        parts.append(_INPUTS.fill(count=own.features))
    parts.append(_CLASSES.fill(count=own.classes) if own.classes else _NUMBER)
    parts.append(verbatim(_shortened(own.name)) if own.name else _DRAWN)
    said = parts[0]
    for part in parts[1:]:
        said = _DOT.fill(one=said, other=part)
    return said


class OwnDataRow(QWidget):
    """Buttons that begin with own data, and a line that says what they are, or leads back to them."""

    draw_wanted = Signal()
    """The points of the plane are to become own ones."""
    open_wanted = Signal()
    """A file is to be read."""
    save_wanted = Signal()
    """The examples are to be written to a file."""
    back_wanted = Signal()
    """The own data that there are, while another set is chosen, are to be learnt from again."""

    def __init__(self) -> None:
        super().__init__()
        self._draw = _compact(Button("trainer.draw_points", _DRAW, hint=_DRAW_HINT))
        self._open = _compact(Button("trainer.open_file", _OPEN, hint=_OPEN_HINT))
        self._save = _compact(Button("trainer.save_csv", _SAVE, hint=_SAVE_HINT))
        self._back = Button("trainer.own_data", SILENCE, hint=_BACK_HINT)
        self._back.setStyleSheet(_SMALL)  # on the line of the heading: no row more than without own data
        self._draw.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # once pressed it is disabled, and would hand the focus on
        self._told = Text(SILENCE, "quiet")
        self._told.setObjectName("trainer.own_data.told")
        self._done = Text(SILENCE, "quiet")
        self._done.setObjectName("trainer.own_data.done")
        self._done.hide()
        self._of: tuple[str, OwnData | None] = ("", None)
        """The data of which something may have been said."""
        for button, signal in (
            (self._draw, self.draw_wanted),
            (self._open, self.open_wanted),
            (self._save, self.save_wanted),
            (self._back, self.back_wanted),
        ):
            button.clicked.connect(signal)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self._draw, self._open, self._save):
            buttons.addWidget(button)
        heading = QHBoxLayout()
        heading.addWidget(Text(_HEADING, "caption"), 1)
        heading.addWidget(self._back)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(heading)
        rows.addLayout(buttons)
        rows.addWidget(self._told)
        rows.addWidget(self._done)

    def set_possible(self, *, draw: bool, save: bool) -> None:
        """Offer to draw points, and to save the examples, only where that makes sense on the page."""
        self._draw.setVisible(draw)
        self._save.setVisible(save)

    def say(self, sentence: Sentence) -> None:
        """Say what has been done, until something else is chosen."""
        self._done.say(sentence)
        self._done.show()

    def show_scene(self, scene: TrainerScene) -> None:
        """Say what own data *scene* has."""
        if (scene.dataset, scene.own) != self._of:
            self._of = (scene.dataset, scene.own)
            self._done.hide()
        chosen = scene.dataset == OWN
        self._draw.setEnabled(not scene.is_drawn)
        self._told.setVisible(scene.own is not None and chosen)
        self._back.setVisible(scene.own is not None and not chosen)
        if scene.own is not None:
            said, used = told(scene.own), replace(scene, dataset=OWN).example_count()
            if used < len(scene.own):
                said = _USED.fill(told=said, count=f"{used:,}")
            self._told.say(said)
            self._back.say(_BACK.fill(name=short_name(replace(scene, dataset=OWN))))


def _compact(button: Button) -> Button:
    """Let *button* take no more room than its words."""
    button.setStyleSheet(_COMPACT)
    button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
    return button
