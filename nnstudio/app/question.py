"""A question above the window, which goes on with what was answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from nnstudio.notation.sentences import SILENCE, Sentence
from nnstudio.widgets.breakable import breakable
from nnstudio.widgets.words import Worded, spoken


def _do_nothing() -> None:
    """Leave everything as it is."""


@dataclass(frozen=True)
class Answer:
    """One of the buttons: its *name*, what stands on it, and what happens then."""

    name: str
    sentence: Sentence
    then: Callable[[], object] = _do_nothing
    role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.AcceptRole


class Question(Worded, QMessageBox):
    """Asks *sentence* and explains it by *details*; the first of *answers* is proposed, the last one is that of Escape.

    It is open at once and deletes itself in the end; `then` of the answer is done when it has closed.
    """

    def __init__(
        self, parent: QWidget, name: str, sentence: Sentence, details: Sentence, answers: Sequence[Answer]
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence, self._details = sentence, details
        self._is_answered = False
        self._answers: list[tuple[QPushButton, Answer]] = []
        for answer in answers:
            button = self.addButton("", answer.role)
            button.setObjectName(f"{name}.{answer.name}")
            self._answers.append((button, answer))
        self.setDefaultButton(self._answers[0][0])
        self.setEscapeButton(self._answers[-1][0])
        self.retranslate()
        self.finished.connect(self._go_on)
        self.open()

    def retranslate(self) -> None:
        self.setWindowTitle("NN Studio")
        self.setText(breakable(spoken(self._sentence)))
        self.setInformativeText(breakable(spoken(self._details)))
        for button, answer in self._answers:
            button.setText(spoken(answer.sentence))

    def _go_on(self) -> None:
        if self._is_answered:  # the window closes, and all that is above it
            return
        self._is_answered = True
        chosen = next(
            (answer for button, answer in self._answers if button is self.clickedButton()), self._answers[-1][1]
        )
        self.deleteLater()
        chosen.then()


def tell(parent: QWidget, name: str, sentence: Sentence, understood: Sentence, details: Sentence = SILENCE) -> Question:
    """Say something that has to be read before one goes on; *understood* stands on the one button."""
    return Question(parent, name, sentence, details, (Answer("understood", understood),))
