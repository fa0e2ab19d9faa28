"""Paste any text: its letters or words become outcomes."""

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

from nnstudio.document.store import Store
from nnstudio.labs.entropy.outcomes.counted_text import LONGEST_TEXT, counted_texts
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.fold import Fold
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button, Worded, spoken

_UNITS = {
    "letters": QT_TRANSLATE_NOOP("Entropy", "Letters and Chinese characters"),
    "words": QT_TRANSLATE_NOOP("Entropy", "Words"),
}
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Entropy", "That text has {characters} characters; up to {most} can be counted. Paste a piece of it."
)
_KEYS = QT_TRANSLATE_NOOP("Entropy", "Paste or type any text; Tab leaves the field")
LINES = 3


class _TextField(Worded, QPlainTextEdit):
    """A field of a few lines that takes no more text than can be counted."""

    refused = Signal(object)

    def __init__(self, name: str, placeholder: Sentence) -> None:
        super().__init__()
        self._placeholder = placeholder
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self._fit()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round((LINES + 0.8) * self.fontMetrics().lineSpacing()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        length = len(self.toPlainText()) - len(self.textCursor().selectedText()) + len(source.text())
        if length > LONGEST_TEXT:
            self.refused.emit(_TOO_LONG.fill(characters=length, most=LONGEST_TEXT))
            return
        self.refused.emit(None)
        super().insertFromMimeData(source)

    def retranslate(self) -> None:
        self.setPlaceholderText(spoken(self._placeholder))
        self.setAccessibleName(spoken(self._placeholder))
        self.setAccessibleDescription(spoken(_KEYS))
        self.setToolTip(spoken(_KEYS))


class TextPanel(Fold):
    """Two fields for texts, the choice of what is counted, and the button that counts: one undoable edit."""

    def __init__(self, store: Store[EntropyScene]) -> None:
        super().__init__(
            "entropy.count_a_text",
            QT_TRANSLATE_NOOP("Entropy", "Count a text"),
            QT_TRANSLATE_NOOP("Entropy", "How often each letter or word occurs becomes p, that of a second text q"),
        )
        self._store = store
        self._unit = Choice("entropy.text_unit", _UNITS)
        self._unit.show_value("letters")
        self._text_p = _TextField("entropy.text_p", QT_TRANSLATE_NOOP("Entropy", "A text for p: paste or type"))
        self._text_q = _TextField("entropy.text_q", QT_TRANSLATE_NOOP("Entropy", "A second text for q, if you like"))
        self._problem = ProblemLabel("entropy.count.problem")
        count = Button(
            "entropy.count",
            QT_TRANSLATE_NOOP("Entropy", "Count"),
            hint=QT_TRANSLATE_NOOP(
                "Entropy", "What was counted takes the place of all outcomes; undo brings them back"
            ),
            role="primary",
        )
        count.clicked.connect(self._count)
        for field in (self._text_p, self._text_q):
            field.refused.connect(self._problem.tell)
        unit = FieldRow(
            QT_TRANSLATE_NOOP("Entropy", "What is counted"),
            self._unit,
            QT_TRANSLATE_NOOP("Entropy", "Each different letter, or each different word, becomes an outcome"),
        )
        for widget in (unit, count, self._text_p, self._text_q, self._problem):
            self.rows.addWidget(widget)

    def _count(self) -> None:
        unit = self._unit.currentData()
        edit = counted_texts(self._text_p.toPlainText(), self._text_q.toPlainText(), unit)
        if isinstance(edit, Sentence):
            self._problem.tell(edit)
        else:
            self._problem.tell(None)
            self._store.edit(**edit)
