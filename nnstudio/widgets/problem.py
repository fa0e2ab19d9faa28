"""What is wrong, in a sentence beside its cause."""

from PySide6.QtWidgets import QLabel

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.words import Worded, spoken


class ProblemLabel(Worded, QLabel):
    """Says a problem, and takes no room while there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._sentence: Sentence | None = None
        self.setObjectName(name)
        self.setProperty("role", "problem")
        self.setWordWrap(True)
        self.hide()

    @property
    def sentence(self) -> Sentence | None:
        """What it says now."""
        return self._sentence

    def tell(self, sentence: Sentence | None) -> None:
        """Say *sentence*, or nothing."""
        self._sentence = sentence
        self.retranslate()
        self.setVisible(sentence is not None)

    def retranslate(self) -> None:
        text = spoken(self._sentence) if self._sentence else ""
        self.setText(f"⚠ {text}" if text else "")
        self.setAccessibleName(text)
