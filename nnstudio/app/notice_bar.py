"""A quiet strip above the tabs for what has to be told once, and read in peace."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.words import Button, Text, Worded, spoken

_NAME = QT_TRANSLATE_NOOP("App", "Notice")
_DESCRIPTION = QT_TRANSLATE_NOOP("App", "What stands in the way of something; the program works all the same")
_CLOSE = QT_TRANSLATE_NOOP("App", "Understood")
_CLOSE_HINT = QT_TRANSLATE_NOOP("App", "Close this notice; what it says is so until it is mended")


class NoticeBar(Worded, QFrame):
    """Hidden until there is something to `tell`, and again once it has been read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("role", "panel")
        self._told: list[Sentence] = []
        self._text = Text(SILENCE)
        self._text.setObjectName("notice.text")
        self._text.let_select()
        close = Button("notice.close", _CLOSE, hint=_CLOSE_HINT)
        close.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()
        self.hide()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """What it says now."""
        return tuple(self._told)

    def tell(self, sentence: Sentence) -> None:
        """Say *sentence* below what else it says; once."""
        if sentence in self._told:
            return
        self._told.append(sentence)
        lines = "\n".join(f"⚠ {{line_{i}}}" for i in range(len(self._told)))
        self._text.say(Sentence("", lines).fill(**{f"line_{i}": told for i, told in enumerate(self._told)}))
        self.show()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setAccessibleDescription(spoken(_DESCRIPTION))

    def _close(self) -> None:
        self._told.clear()
        self.hide()
