"""The dialogue that offers what was left behind."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.app.labs import LABS
from nnstudio.app.project.file_actions import UNTITLED
from nnstudio.app.recovery.left_behind import LeftBehind
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence, verbatim
from nnstudio.widgets.panel import Column, Panel
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button, Text, Worded, spoken

_TITLE = QT_TRANSLATE_NOOP("App", "Recover work")
_INTRODUCTION = QT_TRANSLATE_NOOP("App", "NN Studio ended unexpectedly. This was not saved, but has been kept:")
_ONE_BY_ONE = QT_TRANSLATE_NOOP(
    "App",
    "One project opens in this window. The others stay kept, and are offered again when the program is started next.",
)
_RECOVER, _DISCARD = QT_TRANSLATE_NOOP("App", "Recover"), QT_TRANSLATE_NOOP("App", "Discard")
_RECOVER_HINT = QT_TRANSLATE_NOOP("App", "Go on with this work in this window")
_DISCARD_HINT = QT_TRANSLATE_NOOP("App", "Delete what was kept of this work; the project's own file stays as it is")
_LATER = QT_TRANSLATE_NOOP("App", "Later")
_LATER_HINT = QT_TRANSLATE_NOOP(
    "App", "Leave everything as it is: it is offered again when the program is started next"
)
_NAMED = QT_TRANSLATE_NOOP("App", "{action}: {name}")
_TODAY, _YESTERDAY = QT_TRANSLATE_NOOP("App", "Today, {time}"), QT_TRANSLATE_NOOP("App", "Yesterday, {time}")
_THEN = QT_TRANSLATE_NOOP("App", "{date}, {time}")
_OWN_FILE = {
    "none": QT_TRANSLATE_NOOP("App", "It has no file of its own yet."),
    "older": QT_TRANSLATE_NOOP("App", "Newer than its own file: {path}"),
    "newer": QT_TRANSLATE_NOOP("App", "⚠ Its own file was saved after this: {path}"),
    "gone": QT_TRANSLATE_NOOP("App", "Its own file is not there any more: {path}"),
}
_TITLES = {lab.id: lab.title for lab in LABS}
_WIDTH = 36
"""In heights of a letter."""
_SHOWN_ROWS = 3
"""More of them can be scrolled to."""


def moment(left: LeftBehind, language: str) -> Sentence:
    """Return when *left* was kept, as it is written where *language* is spoken."""
    system, spoken_there = QLocale.system(), QLocale(language)
    is_same = (system.language(), system.script()) == (spoken_there.language(), spoken_there.script())
    locale = system if is_same else spoken_there
    short = QLocale.FormatType.ShortFormat
    time = locale.toString(QTime(left.when.hour, left.when.minute), short)
    day, today = left.when.date(), datetime.now().astimezone().date()
    if day == today:
        return _TODAY.fill(time=time)
    if day == today - timedelta(days=1):
        return _YESTERDAY.fill(time=time)
    return _THEN.fill(date=locale.toString(QDate(day.year, day.month, day.day), short), time=time)


class LeftRow(Worded, Panel):
    """One piece of work: what and when it was, and what can be done with it."""

    def __init__(self, i: int, left: LeftBehind, language: str) -> None:
        super().__init__()
        self.setObjectName(f"recovery.{i}")
        self.left = left
        self._language = language
        self._name: Sentence = verbatim(left.path.stem) if left.path is not None else UNTITLED
        name = Text(self._name, "heading")
        name.setObjectName(f"recovery.{i}.name")
        self._when = Text(SILENCE)
        self._when.setObjectName(f"recovery.{i}.when")
        own_file = Text(_OWN_FILE[left.own_file].fill(path=str(left.path or "")), "quiet")
        own_file.setObjectName(f"recovery.{i}.own_file")
        self._trouble = ProblemLabel(f"recovery.{i}.problem")
        self.recover = Button(f"recovery.{i}.recover", _RECOVER, hint=_RECOVER_HINT, role="primary")
        self.discard = Button(f"recovery.{i}.discard", _DISCARD, hint=_DISCARD_HINT)
        self.discard.setAutoDefault(False)
        for button, action in ((self.recover, _RECOVER), (self.discard, _DISCARD)):
            button.name_it(_NAMED.fill(action=action, name=self._name))
        words = QVBoxLayout()
        for label in (name, self._when, own_file, self._trouble):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().height() // 2)
        row.addLayout(words, 1)
        row.addWidget(self.recover, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(row)
        own_file.setVisible(left.trouble is None)
        self.tell(left.trouble)
        self.retranslate()

    def tell(self, trouble: Sentence | None) -> None:
        """Say why this cannot be recovered, if it cannot."""
        self._trouble.tell(trouble)
        self.recover.setVisible(trouble is None)

    def retranslate(self) -> None:
        when = moment(self.left, self._language)
        tab = _TITLES.get(self.left.tab)
        self.setAccessibleName(spoken(self._name))
        self.setAccessibleDescription(spoken(when))
        self._when.say(when if tab is None else Sentence("", "{when} · {tab}").fill(when=when, tab=tab))


class RecoveryDialog(Worded, QDialog):
    """Lists *left* above *parent*; what is not recovered nor discarded stays as it is."""

    recover_wanted = Signal(object)
    """A `LeftRow` is to be put into the window."""
    discard_wanted = Signal(object)
    """What a `LeftRow` shows is to be removed for good; the row goes away by itself."""

    def __init__(self, left: Sequence[LeftBehind], language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recovery")
        em = self.fontMetrics().height()
        self.rows = [LeftRow(i, each, language) for i, each in enumerate(left)]
        for row in self.rows:
            row.recover.clicked.connect(lambda _checked=False, row=row: self.recover_wanted.emit(row))
            row.discard.clicked.connect(lambda _checked=False, row=row: self._discard(row))
        self._list = Column(*self.rows)
        self._one_by_one = Text(_ONE_BY_ONE, "quiet")
        self._later = Button("recovery.later", _LATER, hint=_LATER_HINT)
        self._later.setAutoDefault(False)
        self._later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._later)
        rows = self._layout = QVBoxLayout(self)
        rows.setContentsMargins(em, em, em, em)
        rows.setSpacing(em * 3 // 4)
        rows.addWidget(Text(_INTRODUCTION))
        rows.addWidget(self._list, 1)
        rows.addWidget(self._one_by_one)
        rows.addLayout(buttons)
        self._fit()
        self.retranslate()

    def set_reading(self, is_reading: bool) -> None:
        """Let nothing be pressed but Later while one of them is being read."""
        self._list.setEnabled(not is_reading)

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(spoken(_INTRODUCTION))

    def _discard(self, row: LeftRow) -> None:
        self.discard_wanted.emit(row)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        if self.rows:
            self._fit()
        else:
            self.accept()

    def _fit(self) -> None:
        """Show the first rows as a whole, and let Return recover the first one that can be."""
        em = self.fontMetrics().height()
        self.setMinimumWidth(_WIDTH * em)
        width = (_WIDTH - 2) * em
        shown = self.rows[:_SHOWN_ROWS]
        self._list.setMinimumHeight(sum(row.heightForWidth(width) + 8 for row in shown))
        self._one_by_one.setVisible(len(self.rows) > 1)
        self.resize(_WIDTH * em, self._layout.totalHeightForWidth(_WIDTH * em))
        first = next((row.recover for row in self.rows if row.recover.isVisibleTo(self)), self._later)
        first.setDefault(True)
        first.setFocus()
