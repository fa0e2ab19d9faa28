"""The glossary: what the terms of the field mean, found by any of their names in any language."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.app.glossary.entry import Entry
from nnstudio.app.glossary.on_page import terms_on
from nnstudio.app.glossary.term_list import TermList, in_order
from nnstudio.app.glossary.trail import Trail
from nnstudio.glossary import Term, all_terms, search, term
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.breakable import breakable
from nnstudio.widgets.icon_button import IconButton
from nnstudio.widgets.language import current_language
from nnstudio.widgets.words import Text, Worded, spoken

_TITLE = QT_TRANSLATE_NOOP("App", "Glossary")
_DESCRIBED = QT_TRANSLATE_NOOP("App", "What the terms of the field mean, in three languages, with their formulas.")
_SEARCH = QT_TRANSLATE_NOOP("App", "Search, in any language")
_SEARCH_HINT = QT_TRANSLATE_NOOP(
    "App",
    "Names in all languages and the explanations are searched. Down goes to the list, Enter opens the first term.",
)
_NONE = QT_TRANSLATE_NOOP(
    "App",
    "No term has “{words}” in its names or its explanation. Try fewer letters, or the word in another language.",
)
_BACK = QT_TRANSLATE_NOOP("App", "Back to the entry before")
_FORWARD = QT_TRANSLATE_NOOP("App", "Forward to the next entry")
_WIDTH, _HEIGHT, _LIST_WIDTH = 52, 32, 20
"""In heights of a letter."""
_LONGEST_SEARCH, _LONGEST_TOLD = 200, 40
"""Letters that are searched for, and that are told when nothing was found."""


class Glossary(Worded, QDialog):
    """Explains terms beside the window; *in_front* gives what is looked at there, whose terms stand first."""

    tried = Signal(str, str)
    """A term is to be tried in this lab, on this page."""

    def __init__(self, parent: QWidget, in_front: Callable[[], QWidget]) -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        self._in_front = in_front
        self._trail = Trail()
        self._on_page: list[Term] = []
        self._search = _SearchField()
        self._search.textChanged.connect(self._look_up)
        self._search.went_down.connect(self._go_into_list)
        self._search.returnPressed.connect(self._open_chosen)
        self._list = TermList()
        self._list.strolled.connect(lambda key: self.show_term(key, strolling=True))
        self._nothing = Text(SILENCE, "quiet")
        self._nothing.setObjectName("glossary.nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._choices = QStackedWidget()
        for each in (self._list, self._nothing):
            self._choices.addWidget(each)
        self._entry = Entry()
        self._entry.opened.connect(self.show_term)
        self._entry.tried.connect(self.tried)
        self._back = self._action("back", "Alt+Left", -1)
        self._forward = self._action("forward", "Alt+Right", 1)
        self._lay_out()
        self.retranslate()

    @property
    def term(self) -> Term | None:
        """The term that is explained."""
        return self._entry.term

    def show_term(self, key: str = "", *, strolling: bool = False) -> None:
        """Explain the term of *key*; without one, that which was read last, or the first on the page."""
        self.look_at_page()
        if not key and not self._trail.key:
            key = (self._on_page or in_order(all_terms(), current_language()))[0].key
        if key:
            self._trail.visit(key, strolling=strolling)
        self._explain()

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(spoken(_TITLE))
        self.setAccessibleDescription(spoken(_DESCRIBED))
        self._search.setPlaceholderText(spoken(_SEARCH))
        self._search.setAccessibleName(spoken(_SEARCH))
        self._search.setAccessibleDescription(spoken(_SEARCH_HINT))
        self._search.setToolTip(spoken(_SEARCH_HINT))
        self._back.setText(spoken(_BACK))
        self._forward.setText(spoken(_FORWARD))
        self.look_at_page(again=True)

    def event(self, event: QEvent) -> bool:
        """Follow what is seen on the page in front, when this window comes to the front again."""
        if event.type() == QEvent.Type.WindowActivate and hasattr(self, "_entry"):
            self.look_at_page()
        return super().event(event)

    def take_keys(self) -> None:
        """Let what is typed next be searched for."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.selectAll()

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        left = QWidget()
        beside = QHBoxLayout()
        for name, icon, action in (("back", "one-back", self._back), ("forward", "one-forward", self._forward)):
            beside.addWidget(IconButton(f"glossary.{name}", icon, action))
        beside.insertWidget(0, self._search, 1)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(em // 2)
        rows.addLayout(beside)
        rows.addWidget(self._choices, 1)
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self._entry)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST_WIDTH * em, (_WIDTH - _LIST_WIDTH) * em])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(em, em, em, em)
        whole.addWidget(halves)
        stops = (self._search, self._list, *self._entry.focus_widgets())
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        available = self.screen().availableGeometry().size()
        self.resize(min(_WIDTH * em, available.width() * 9 // 10), min(_HEIGHT * em, available.height() * 9 // 10))

    def _action(self, name: str, key: str, step: int) -> QAction:
        action = QAction(self)
        action.setObjectName(f"action.glossary.{name}")
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: self._go(step))
        self.addAction(action)
        return action

    def _go(self, step: int) -> None:
        self._trail.go(step)
        self._explain()

    def _explain(self) -> None:
        self._back.setEnabled(self._trail.leads_back)
        self._forward.setEnabled(self._trail.leads_forward)
        one = term(self._trail.key)
        if one is not self._entry.term:
            self._entry.explain(one)
        self._list.choose(one.key)

    def look_at_page(self, *, again: bool = False) -> None:
        """List the terms of the page in front first, if they are others than before."""
        on_page = terms_on(self._in_front(), current_language())
        if again or on_page != self._on_page:
            self._on_page = on_page
            self._filter()

    def _look_up(self) -> None:
        """Search for what is typed, and show the best at once; it can be gone back to only when it was opened."""
        self._filter()
        if self._search.text().strip() and self._list.key:
            self._entry.explain(term(self._list.key))
        elif self._trail.key:
            self._explain()

    def _filter(self) -> None:
        words, language = self._search.text().strip(), current_language()
        if not words:
            self._list.show_all(self._on_page, language)
            self._list.choose(self._trail.key)
            self._choices.setCurrentWidget(self._list)
            return
        found = search(words, language)
        self._list.show_found(found, language)
        told = words if len(words) <= _LONGEST_TOLD else f"{words[:_LONGEST_TOLD]}…"
        self._nothing.say(_NONE.fill(words=breakable(told, _LIST_WIDTH)))  # the list is not wide
        self._choices.setCurrentWidget(self._list if found else self._nothing)

    def _go_into_list(self) -> None:
        if self._choices.currentWidget() is self._list:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._list.key:
                self.show_term(self._list.key, strolling=True)

    def _open_chosen(self) -> None:
        if self._search.text().strip() and self._list.key:
            self.show_term(self._list.key)


class _SearchField(QLineEdit):
    """A line to type in, from which Down leads on."""

    went_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("glossary.search")
        self.setClearButtonEnabled(True)
        self.setMaxLength(_LONGEST_SEARCH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)
