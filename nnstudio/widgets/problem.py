"""What is wrong, in a sentence beside its cause."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.breakable import breakable
from nnstudio.widgets.words import Worded, spoken


class ProblemLabel(Worded, QLabel):
    """Says a problem, and takes no room while there is none.

    A problem comes from one of two sides: a control refuses what was typed, or the scene cannot be computed. What is
    mended on one side leaves the other as it is; a refusal is told first, since it is newer.
    """

    refusal_changed = Signal()
    """A control has refused what was typed, or takes it again."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._refused: Sentence | None = None
        self._found: Sentence | None = None
        self.setObjectName(name)
        self.setProperty("role", "problem")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    @property
    def sentence(self) -> Sentence | None:
        """What it says now."""
        return self._refused or self._found

    @property
    def refuses(self) -> bool:
        """Whether what was typed is not what the scene holds."""
        return self._refused is not None

    def tell(self, sentence: Sentence | None) -> None:
        """Say what the scene finds wrong, or that it finds nothing."""
        self._found = sentence
        self._show()

    def tell_refused(self, sentence: Sentence | None) -> None:
        """Say why a control does not take what was typed, or that it has."""
        changed = (sentence is None) != (self._refused is None)
        self._refused = sentence
        self._show()
        if changed:
            self.refusal_changed.emit()

    def retranslate(self) -> None:
        text = spoken(self.sentence) if self.sentence else ""
        self.setText(breakable(f"⚠ {text}") if text else "")
        self.setAccessibleName(text)

    def _show(self) -> None:
        self.retranslate()
        self.setVisible(self.sentence is not None)
