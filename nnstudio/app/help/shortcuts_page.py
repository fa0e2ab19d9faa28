"""The page of shortcuts: every key that does something, in the language of the screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from nnstudio.app.help.key_caps import KeyCaps
from nnstudio.app.help.shortcuts import Section, Shortcut
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.panel import Column
from nnstudio.widgets.words import Button, Text, Worded, spoken

_TITLE = QT_TRANSLATE_NOOP("App", "Keyboard shortcuts")
_DESCRIBED = QT_TRANSLATE_NOOP("App", "All keys of the menus, of every control, and of the pages, one below the other.")
_FILTER = QT_TRANSLATE_NOOP("App", "Search for a key or a word")
_FILTER_HINT = QT_TRANSLATE_NOOP("App", "Only shortcuts with this in their keys or words stay in the list.")
_COPY = QT_TRANSLATE_NOOP("App", "Copy the list")
_COPY_HINT = QT_TRANSLATE_NOOP("App", "Copies all shortcuts as a text, to print them or to hand them out.")
_COPIED = QT_TRANSLATE_NOOP("App", "Copied ✓")
_CLOSE = QT_TRANSLATE_NOOP("App", "Close")
_NONE = QT_TRANSLATE_NOOP("App", "No shortcut has this in its keys or words. Search for something shorter.")
_WIDTH, _HEIGHT = 44, 36
"""Of the page, in heights of a letter."""


class ShortcutsPage(Worded, QDialog):
    """Lists the sections that *found* returns; they are asked for anew whenever the page comes to the front."""

    def __init__(self, parent: QWidget, found: Callable[[], Sequence[Section]]) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self._found = found
        self._sections: Sequence[Section] = ()
        self._filter = QLineEdit()
        self._filter.setObjectName("shortcuts.filter")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._show_matching)
        for key, turn in ((Qt.Key.Key_PageUp, self._page_up), (Qt.Key.Key_PageDown, self._page_down)):
            QShortcut(QKeySequence(key), self._filter, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
                turn
            )
        self._column = Column()
        self._column.setObjectName("shortcuts.list")
        self._column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrow keys scroll
        self._column.setProperty("role", "list")
        self._copy = Button("shortcuts.copy", _COPY, hint=_COPY_HINT)
        self._copy.clicked.connect(self._copy_list)
        self._close = Button("shortcuts.close", _CLOSE, role="primary")
        self._close.clicked.connect(self.close)
        self._told = Text(SILENCE, "caption")
        self._told.setObjectName("shortcuts.told")
        foot = QHBoxLayout()
        for widget in (self._copy, self._told):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self._close)
        for button in (self._copy, self._close):
            button.setAutoDefault(False)
        rows = QVBoxLayout(self)
        em = self.fontMetrics().height()
        rows.setContentsMargins(em, em, em, em)
        rows.setSpacing(em * 3 // 4)
        rows.addWidget(self._filter)
        rows.addWidget(self._column, 1)
        rows.addLayout(foot)
        available = self.screen().availableGeometry().size()
        self.resize(min(_WIDTH * em, available.width() * 9 // 10), min(_HEIGHT * em, available.height() * 9 // 10))
        self.retranslate()

    def take_keys(self) -> None:
        """Let what is typed next be searched for."""
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filter.selectAll()

    def text(self) -> str:
        """Return the whole list as a text."""
        parts = ["\n".join([section.title, *(each.text for each in section.shortcuts)]) for section in self._sections]
        return "\n\n".join([spoken(_TITLE), *parts]) + "\n"

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(spoken(_TITLE))
        self.setAccessibleDescription(spoken(_DESCRIBED))
        self._column.setAccessibleName(spoken(_TITLE))
        self._column.setAccessibleDescription(spoken(_DESCRIBED))
        self._filter.setPlaceholderText(spoken(_FILTER))
        self._filter.setAccessibleName(spoken(_FILTER))
        self._filter.setAccessibleDescription(spoken(_FILTER_HINT))
        self._filter.setToolTip(spoken(_FILTER_HINT))
        if self.isVisible():
            self.look_again()

    def look_again(self) -> None:
        """Show the shortcuts as they are now, if they are others than before."""
        found = self._found()
        if found != self._sections:
            self._sections = found
            self._told.say(SILENCE)
            self._show_matching()

    def event(self, event: QEvent) -> bool:
        """Follow the page in front: this page may stay open while the window is at work."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look_again()
        return super().event(event)

    def _page_up(self) -> None:
        self._column.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)

    def _page_down(self) -> None:
        self._column.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)

    def _show_matching(self) -> None:
        wanted = self._filter.text().strip().casefold()
        contents = QWidget()
        rows = QGridLayout(contents)
        em = self.fontMetrics().height()
        rows.setContentsMargins(0, 0, em // 2, 0)
        rows.setHorizontalSpacing(em)
        rows.setVerticalSpacing(em // 3)
        rows.setColumnStretch(1, 1)
        for section in self._sections:
            whole = wanted in section.title.casefold()
            matching = [each for each in section.shortcuts if whole or _matches(each, wanted)]
            if matching:
                self._add(rows, section.title, matching)
        if not rows.count():
            rows.addWidget(Text(_NONE, "plain"), 0, 0, 1, 2)
        rows.setRowStretch(rows.rowCount(), 1)
        self._column.setWidget(contents)

    def _add(self, rows: QGridLayout, title: str, shortcuts: Sequence[Shortcut]) -> None:
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        top = self.fontMetrics().height() // 2 if rows.count() else 0
        heading.setContentsMargins(0, top, 0, 0)
        rows.addWidget(heading, rows.rowCount(), 0, 1, 2)
        where = ""
        for each in shortcuts:
            if each.where not in ("", where):
                place = QLabel(each.where)
                place.setProperty("role", "caption")
                rows.addWidget(place, rows.rowCount(), 0, 1, 2)
            where = each.where
            does = QLabel(each.does)
            does.setTextFormat(Qt.TextFormat.PlainText)
            does.setWordWrap(True)
            does.setAccessibleName(each.text.replace("\t", ": "))
            row = rows.rowCount()
            rows.addWidget(KeyCaps(each.keys), row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(does, row, 1)

    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._told.say(_COPIED)


def _matches(shortcut: Shortcut, wanted: str) -> bool:
    return wanted in shortcut.text.casefold()
