"""About the program: its versions, to copy for the report of a fault, and what it is made of, with the licences."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nnstudio import __version__
from nnstudio.app.help.parts import Part, parts
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence, verbatim
from nnstudio.widgets.panel import Column
from nnstudio.widgets.scroll_buttons import name_scroll_buttons
from nnstudio.widgets.words import Button, Text, Worded, spoken

_TITLE = QT_TRANSLATE_NOOP("App", "About NN Studio")
_PURPOSE = QT_TRANSLATE_NOOP(
    "App",
    "Entropy, softmax and small neural networks, by touching them. "
    "Every number on the screen can be reproduced by hand.",
)
_OWN_LICENCE = QT_TRANSLATE_NOOP("App", "Free software under the MIT licence: use it, copy it, change it.")
_VERSIONS, _PARTS = QT_TRANSLATE_NOOP("App", "Versions"), QT_TRANSLATE_NOOP("App", "Made of")
_PARTS_HINT = QT_TRANSLATE_NOOP("App", "Choose a part to read its licence beside it.")
_LICENCE = QT_TRANSLATE_NOOP("App", "Licence of {name}")
_LICENCE_HINT = QT_TRANSLATE_NOOP("App", "The words under which the chosen part may be used.")
_FACTS_HINT = QT_TRANSLATE_NOOP("App", "What anyone looking for a fault needs first; you can copy it.")
_COPY = QT_TRANSLATE_NOOP("App", "Copy for a bug report")
_COPY_HINT = QT_TRANSLATE_NOOP("App", "Copies the versions as a text. Nothing about you is in it but the paths.")
_COPIED = QT_TRANSLATE_NOOP("App", "Copied ✓")
_CLOSE = QT_TRANSLATE_NOOP("App", "Close")
_WIDTH, _HEIGHT = 42, 30
"""Of the dialog, in heights of a letter."""


class About(Worded, QDialog):
    """Shows what *facts* returns, each by what it is called on the screen and in the report, always in English."""

    def __init__(self, parent: QWidget, facts: Callable[[], Sequence[tuple[Sentence, str]]]) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self._ask, self._facts = facts, facts()
        self._values: list[Text] = []
        self._parts = parts()
        name = Text(verbatim(f"NN Studio {__version__}"), "heading")
        name.setObjectName("about.version")
        self._sheets = QTabWidget()
        self._sheets.setObjectName("about.sheets")
        self._sheets.setDocumentMode(True)
        self._sheets.tabBar().setDrawBase(False)
        self._scrolled = Column(self._versions())  # paths can be very long
        self._scrolled.setObjectName("about.facts")
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrow keys scroll
        self._sheets.addTab(self._scrolled, "")
        self._sheets.addTab(self._made_of(), "")
        self._copy = Button("about.copy", _COPY, hint=_COPY_HINT)
        self._copy.clicked.connect(self._copy_report)
        self._told = Text(SILENCE, "caption")
        self._told.setObjectName("about.told")
        close = Button("about.close", _CLOSE, role="primary")
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        for widget in (self._copy, self._told):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(close)
        self._copy.setAutoDefault(False)
        close.setDefault(True)
        rows = QVBoxLayout(self)
        em = self.fontMetrics().height()
        rows.setContentsMargins(em, em, em, em)
        rows.setSpacing(em * 3 // 4)
        for widget in (name, Text(_PURPOSE, "plain"), Text(_OWN_LICENCE, "caption")):
            rows.addWidget(widget)
        rows.addWidget(self._sheets, 1)
        rows.addLayout(foot)
        available = self.screen().availableGeometry().size()
        self.resize(min(_WIDTH * em, available.width() * 9 // 10), min(_HEIGHT * em, available.height() * 9 // 10))
        self._list.setCurrentRow(0)
        self.retranslate()

    def look_again(self) -> None:
        """Show the facts as they are now."""
        self._facts = self._ask()
        for label, (_name, value) in zip(self._values, self._facts, strict=True):
            label.say(verbatim(value))

    def report(self) -> str:
        """Return the versions and all else that helps to find a fault, in English."""
        made_of = [f"{part.name} {part.version}".strip() for part in self._parts if part.version]
        lines = [f"{name.source}: {value}" for name, value in self._facts]
        return "\n".join([*lines, f"Made of: {', '.join(made_of)}"]) + "\n"

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(spoken(_TITLE))
        self.setAccessibleDescription(spoken(_PURPOSE))
        self._sheets.setAccessibleName(spoken(_TITLE))
        name_scroll_buttons(self._sheets.tabBar())
        self._sheets.setTabText(0, spoken(_VERSIONS))
        self._sheets.setTabText(1, spoken(_PARTS))
        self._sheets.setTabToolTip(0, spoken(_FACTS_HINT))
        self._sheets.setTabToolTip(1, spoken(_PARTS_HINT))
        self._scrolled.setAccessibleName(spoken(_VERSIONS))
        self._scrolled.setAccessibleDescription(spoken(_FACTS_HINT))
        self._list.setAccessibleName(spoken(_PARTS))
        self._list.setAccessibleDescription(spoken(_PARTS_HINT))
        self._show_part(self._list.currentRow())

    def _versions(self) -> QWidget:
        sheet = QWidget()
        rows = QGridLayout(sheet)
        em = self.fontMetrics().height()
        rows.setContentsMargins(0, em // 2, 0, 0)
        rows.setHorizontalSpacing(em)
        rows.setVerticalSpacing(em // 4)
        rows.setColumnStretch(1, 1)
        for i, (name, value) in enumerate(self._facts):
            label = Text(verbatim(value), "plain")
            label.setObjectName(f"about.fact.{i}")
            label.let_select()
            self._values.append(label)
            rows.addWidget(Text(name, "caption"), i, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(label, i, 1)
        rows.setRowStretch(len(self._facts), 1)
        return sheet

    def _made_of(self) -> QWidget:
        sheet = QWidget()
        self._list = QListWidget()
        self._list.setObjectName("about.parts")
        self._list.addItems([f"{part.name} {part.version}".strip() + f" · {part.licence}" for part in self._parts])
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._show_part)
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setObjectName("about.licence")
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
        columns.addWidget(self._list, 2)
        columns.addWidget(self._text, 3)
        return sheet

    def _show_part(self, row: int) -> None:
        part: Part = self._parts[max(row, 0)]
        self._text.setPlainText(part.text or spoken(part.note or SILENCE))
        self._text.setAccessibleName(spoken(_LICENCE.fill(name=part.name)))
        self._text.setAccessibleDescription(spoken(_LICENCE_HINT))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self._told.say(_COPIED)
