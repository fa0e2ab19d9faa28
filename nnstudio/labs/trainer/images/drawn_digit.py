"""Draw a digit, see it as the network does, and what the network takes it for."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.data.drawn_image import centred, paper_for, reduced
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.images.class_bars import ClassBars
from nnstudio.labs.trainer.images.class_word import ClassName, as_sentence
from nnstudio.labs.trainer.images.drawing_pad import PEN, DrawingPad
from nnstudio.labs.trainer.images.small_picture import SmallPicture
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.icon_button import IconButton
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.tick import Tick
from nnstudio.widgets.words import Button, Text, Worded, spoken

_PEN = QT_TRANSLATE_NOOP("Trainer", "Pen")
_PEN_HINT = QT_TRANSLATE_NOOP("Trainer", "How wide the pen is")
_UNDO = QT_TRANSLATE_NOOP("Trainer", "Undo the last stroke")
_CLEAR = QT_TRANSLATE_NOOP("Trainer", "Clear")
_CLEAR_HINT = QT_TRANSLATE_NOOP("Trainer", "Wipe the paper clean")
_CENTRE = QT_TRANSLATE_NOOP("Trainer", "Centre it")
_CENTRE_HINT = QT_TRANSLATE_NOOP(
    "Trainer",
    "Centre and scale before the network sees it: 8 × 8 to full height as in the set, other sizes as in MNIST",
)
_NOTHING = QT_TRANSLATE_NOOP("Trainer", "Draw: the network answers at once.")
_TAKES = QT_TRANSLATE_NOOP("Trainer", "The network takes it for {name}")
_BROKEN = QT_TRANSLATE_NOOP("Trainer", "Its outputs are no numbers any more: press Reset.")
_ADDED = QT_TRANSLATE_NOOP("Trainer", "Added as {name}; the network is trained anew with it.")
_TRAINED_ANEW = QT_TRANSLATE_NOOP("Trainer", "Added as {name}: trained anew to epoch {epoch}.")
_ADD = QT_TRANSLATE_NOOP("Trainer", "Add to training as")
_ADD_HINT = QT_TRANSLATE_NOOP("Trainer", "Put the drawing among the training examples, with the class that you choose")
_CLASS = QT_TRANSLATE_NOOP("Trainer", "Class of the drawing")
_UNDO_HINT = QT_TRANSLATE_NOOP("Trainer", "Brings back the paper as it was, even what was wiped away")
_CLASS_HINT = QT_TRANSLATE_NOOP("Trainer", "What your drawing truly is; “Add to training as” teaches the network that")
_PEN_KEYS = QT_TRANSLATE_NOOP("Trainer", "As a share of the paper’s width: a thick pen suits small pictures")
_WHICH = QT_TRANSLATE_NOOP("Trainer", "choose…")
_HINT = QT_TRANSLATE_NOOP("Trainer", "The largest output, in full on hover")
_THINNEST, _WIDEST = 3, 25


class DrawnDigitPanel(Worded, QWidget):
    """A pad, the picture that becomes of it, bars for all classes, and a button that adds it to the training set."""

    drawing_changed = Signal(object)
    """The drawing is another one: its pixels ``(rows · columns,)``, 0 (paper) … 1 (ink), or None for empty paper."""

    added = Signal(object, int)
    """Pixels ``(rows · columns,)``, 0 (paper) … 1 (ink), are to be an example of the class of that label."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[ClassName, ...] = ()
        self._answer: Callable[[Floats], Floats] | None = None
        self._are_probabilities = True
        self._shape = DIGIT_SHAPE
        self.pad = DrawingPad("trainer.drawing")
        self._picture = SmallPicture("trainer.reduced_drawing")
        self._bars = ClassBars("trainer.drawing_outputs")
        self._told = Readout("trainer.result.drawing", _NOTHING, hint=_HINT, undefined=SILENCE)
        self._said = self._resting = _NOTHING
        self._added_as: ClassName = ""
        self._make_controls()
        self._lay_out()
        self.pad.drawn.connect(self._follow_drawing)
        self._follow_drawing()
        self.retranslate()

    def show_images(self, image_shape: tuple[int, int], class_names: Sequence[ClassName]) -> None:
        """Take paper for pictures of *image_shape* ``(rows, columns)``; *class_names* are those of all classes."""
        names = tuple(class_names)
        self._shape = image_shape
        self._bars.show_classes(names)
        if names != self._names:
            self._class.offer({i: as_sentence(name) for i, name in enumerate(names)})
            self._class.show_value(None)
        self._names = names
        self.pad.show_paper(paper_for(image_shape))
        self.retranslate()
        self._follow_drawing()

    def answer_with(self, answer: Callable[[Floats], Floats], *, are_probabilities: bool) -> None:
        """Ask *answer* from now on: pixels ``(rows · columns,)`` → outputs ``(classes,)``.

        Unless they *are_probabilities* it is said that they are none.
        """
        self._answer, self._are_probabilities = answer, are_probabilities
        self.refresh()

    def refresh(self) -> None:
        """Ask again, since the network has changed; nothing is done while nobody sees it."""
        if self.isVisible():
            self._show_answer()

    def tell_trained_anew(self, epoch: int) -> None:
        """Say, as long as it is said that a drawing was added, to which *epoch* the network is trained with it."""
        if self._resting is not _NOTHING:
            self._rest(_TRAINED_ANEW.fill(name=as_sentence(self._added_as), epoch=epoch))

    def forget_added(self) -> None:
        """Say no longer that a drawing was added: it has been taken back."""
        self._rest(_NOTHING)

    def pixels(self) -> Floats:
        """Return the drawing as the network sees it, ``(rows · columns,)``."""
        bitmap = self.pad.bitmap()
        placed = centred(bitmap, self.pad.paper) if self._centre.isChecked() else bitmap
        return reduced(placed, self._shape).ravel()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_answer()

    def retranslate(self) -> None:
        self._pen.setAccessibleName(spoken(_PEN_HINT))
        self._pen.setToolTip(spoken(_PEN_HINT))
        self._undo.setText(spoken(_UNDO))
        self._undo.setWhatsThis(spoken(_UNDO_HINT))
        self._class.setPlaceholderText(spoken(_WHICH))
        self._class.setAccessibleName(spoken(_CLASS))
        self._class.setToolTip(spoken(_CLASS_HINT))
        self._class.setAccessibleDescription(spoken(_CLASS_HINT))
        self._pen.setAccessibleDescription(spoken(_PEN_KEYS))

    def _make_controls(self) -> None:
        self._pen = QSlider(Qt.Orientation.Horizontal)
        self._pen.setObjectName("trainer.pen")
        self._pen.setRange(_THINNEST, _WIDEST)
        self._pen.setValue(PEN)
        self._pen.valueChanged.connect(self.pad.set_pen)
        self._undo = QAction(self)
        self._undo.triggered.connect(self.pad.undo)
        self._clear = Button("trainer.clear_drawing", _CLEAR, hint=_CLEAR_HINT)
        self._clear.clicked.connect(self.pad.clear)
        self._centre = Tick("trainer.centre_drawing", _CENTRE, _CENTRE_HINT)
        self._centre.show_value(True)
        self._centre.edited.connect(self._follow_drawing)
        self._add = Button("trainer.add_drawing", _ADD, hint=_ADD_HINT)
        self._add.clicked.connect(self._add_drawing)
        self._class = Choice("trainer.drawing_class", {})
        self._class.setMinimumContentsLength(5)
        self._class.chosen.connect(self._follow_choice)

    def _lay_out(self) -> None:
        answers = QVBoxLayout()
        answers.setSpacing(4)
        answers.addWidget(self._bars, 1)
        answers.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.pad, 6)
        above.addLayout(answers, 4)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(Text(_PEN, "caption"))
        tools.addWidget(self._pen, 1)
        tools.addWidget(IconButton("trainer.undo_stroke", "undo", self._undo))
        tools.addWidget(self._clear)
        tools.addWidget(self._centre)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self._add)
        adding.addWidget(self._class, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(5)
        rows.addLayout(above, 1)
        rows.addLayout(tools)
        rows.addWidget(self._told)
        rows.addLayout(adding)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _follow_drawing(self) -> None:
        pixels = self.pixels()
        self._picture.show_picture(pixels.reshape(self._shape))
        self._undo.setEnabled(self.pad.can_undo())
        self._clear.setEnabled(not self.pad.is_empty())
        self._follow_choice()
        self._show_answer()
        self.drawing_changed.emit(None if self.pad.is_empty() else pixels)

    def _follow_choice(self) -> None:
        """Let only be added what is drawn, as what has been chosen."""
        self._add.setEnabled(not self.pad.is_empty() and self._class.currentIndex() >= 0)

    def _show_answer(self) -> None:
        if self.pad.is_empty() or self._answer is None:
            self._bars.show_outputs(None, are_probabilities=self._are_probabilities)
            self._tell(self._resting)
            return
        self._resting = _NOTHING
        outputs = np.asarray(self._answer(self.pixels()))
        self._bars.show_outputs(outputs, are_probabilities=self._are_probabilities)
        if np.isnan(outputs).any():
            self._tell(_BROKEN)
            return
        label = int(np.argmax(outputs))
        self._tell(_TAKES.fill(name=as_sentence(self._names[label])), float(outputs[label]))

    def _tell(self, sentence: Sentence, output: float = np.nan) -> None:
        if sentence != self._said:
            self._said = sentence
            self._told.say(sentence)
        self._told.show_value(output)

    def _rest(self, sentence: Sentence) -> None:
        """Say *sentence* while the paper is empty."""
        self._resting = sentence
        if self.pad.is_empty():
            self._tell(sentence)

    def _add_drawing(self) -> None:
        """Hand the drawing on and take new paper; what was added can be fetched back by Undo, as any stroke."""
        pixels, label = self.pixels(), self._class.currentIndex()
        self._added_as = self._names[label]
        self._resting = _ADDED.fill(name=as_sentence(self._added_as))
        self._class.show_value(None)  # the next one may be of another class
        self.pad.clear()
        self.added.emit(pixels, label)
