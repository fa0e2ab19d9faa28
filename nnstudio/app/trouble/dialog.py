"""The dialog that tells of an unexpected error."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nnstudio.app.trouble.hooks import Caught
from nnstudio.app.trouble.log import Log
from nnstudio.app.trouble.report import Surroundings, report
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.fold import Fold
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button, Text, Worded, spoken

MOST_TOLD = 10
"""So many different errors stand in one report."""

_TITLE = QT_TRANSLATE_NOOP("App", "Something went wrong")
_HEADING = QT_TRANSLATE_NOOP("App", "Something went wrong in NN Studio.")
_OF_MEMORY = QT_TRANSLATE_NOOP("App", "NN Studio ran out of memory.")
_KEPT = QT_TRANSLATE_NOOP("App", "Your work is kept in a recovery file.")
_NOT_KEPT = QT_TRANSLATE_NOOP("App", "Your work could not be kept in a recovery file. {reason}")
_ADVICE = QT_TRANSLATE_NOOP(
    "App",
    "It is a fault of the program, not yours, and you can go on. If something looks odd now, undo the last step. If it"
    " happens again, save the project under another name and start the program anew.",
)
_ADVICE_MEMORY = QT_TRANSLATE_NOOP(
    "App",
    "You can go on. Before you try the same again, close other programs, or choose fewer examples or a smaller"
    " network.",
)
_TIMES = QT_TRANSLATE_NOOP("App", "It has happened {times} times so far.")
_OTHER = QT_TRANSLATE_NOOP("App", "Another error has followed. The report tells of both.")
_OTHERS = QT_TRANSLATE_NOOP("App", "{others} other errors have followed. The report tells of all.")
_REPORT = QT_TRANSLATE_NOOP("App", "Report for those who mend it")
_REPORT_HINT = QT_TRANSLATE_NOOP(
    "App", "Where it happened, versions, settings and the last lines of the log; your own data are not in it"
)
_COPY = QT_TRANSLATE_NOOP("App", "Copy report")
_COPIED = QT_TRANSLATE_NOOP("App", "Copied ✓")
_OPEN_LOG = QT_TRANSLATE_NOOP("App", "Open log")
_GO_ON = QT_TRANSLATE_NOOP("App", "Go on")
_QUIT = QT_TRANSLATE_NOOP("App", "Quit")
_COPY_HINT = QT_TRANSLATE_NOOP("App", "Copy the report, to send it to the developers")
_OPEN_LOG_HINT = QT_TRANSLATE_NOOP("App", "Open the file in which the program notes what it does")
_QUIT_HINT = QT_TRANSLATE_NOOP("App", "Quit; what was kept is offered at the next start")
_GO_ON_HINT = QT_TRANSLATE_NOOP("App", "Close this and work on (Esc)")
_WIDTH = 34
"""Of the dialog, in heights of a letter."""
_LEAST_LINES, _MORE_LINES = 8, 5
"""Of the report there is to be seen; the latter where the screen has room for them."""


class TroubleDialog(Worded, QDialog):
    """Tells of one error, and of what follows it while it is open; it deletes itself in the end.

    *not_kept* says why the work could not be kept, None if it was. Nothing else can be done until one goes on: also a
    dialog that is open already lets this one through.
    """

    leave_wanted = Signal()
    """The program shall be left; the dialog has closed."""

    def __init__(
        self, parent: QWidget | None, caught: Caught, not_kept: Sentence | None, seen: Surroundings, log: Log
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.finished.connect(self.deleteLater)
        self._errors, self._others = {caught.kind: caught}, set[tuple[str, ...]]()
        self._first, self._seen, self._log = caught.kind, seen, log
        heading = Text(_OF_MEMORY if caught.of_memory else _HEADING, "heading")
        heading.setObjectName("trouble.heading")
        kept = ProblemLabel("trouble.not_kept") if not_kept else Text(_KEPT)
        if isinstance(kept, ProblemLabel) and not_kept:
            kept.tell(_NOT_KEPT.fill(reason=not_kept))
        else:
            kept.setObjectName("trouble.kept")
        self._counted = Text(SILENCE, "quiet")
        self._counted.setObjectName("trouble.counted")
        self._problem = ProblemLabel("trouble.problem")
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setObjectName("trouble.report.text")
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._fold = Fold("trouble.report", _REPORT, _REPORT_HINT)
        self._fold.rows.addWidget(self._text)
        self._fold.button.toggled.connect(self._unfold)
        rows = QVBoxLayout(self)
        for widget in (
            heading,
            kept,
            Text(_ADVICE_MEMORY if caught.of_memory else _ADVICE),
            self._counted,
            self._fold,
        ):
            rows.addWidget(widget)
        rows.addStretch(1)
        self._empty = rows.count() - 1
        rows.addWidget(self._problem)
        rows.addLayout(self._buttons())
        em = self.fontMetrics().height()
        rows.setContentsMargins(em, em, em, em)
        rows.setSpacing(em * 3 // 4)
        self.setMinimumWidth(_WIDTH * em)
        self._text.setMinimumHeight(_LEAST_LINES * em)
        self._rows = rows
        self._text.setFont(_even_font(self))
        self._go_on.setFocus()
        self.retranslate()
        self._count()

    def add(self, caught: Caught) -> None:
        """Tell that *caught* has happened as well, or once more."""
        if caught.kind not in self._errors and len(self._errors) >= MOST_TOLD:
            self._others.add(caught.kind)
        else:
            is_new = caught.kind not in self._errors
            self._errors[caught.kind] = caught
            if is_new and self._fold.button.isChecked():
                self._show_report()
        self._count()

    def report(self) -> str:
        """Return the report as it is now."""
        return report(list(self._errors.values()), self._seen, self._log.last_lines())

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(spoken(_TITLE))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(spoken(_ADVICE))
        self._text.setAccessibleName(spoken(_REPORT))
        self._text.setAccessibleDescription(spoken(_REPORT_HINT))

    def _buttons(self) -> QHBoxLayout:
        self._copy = Button("trouble.copy", _COPY, hint=_COPY_HINT)
        self._copy.clicked.connect(self._copy_report)
        open_log = Button("trouble.open_log", _OPEN_LOG, hint=_OPEN_LOG_HINT)
        open_log.clicked.connect(lambda: self._problem.tell(self._log.open()))
        leave = Button("trouble.quit", _QUIT, hint=_QUIT_HINT)
        leave.clicked.connect(self._quit)
        self._go_on = Button("trouble.go_on", _GO_ON, hint=_GO_ON_HINT, role="primary")
        self._go_on.clicked.connect(self.reject)
        for button in (self._copy, open_log, leave):
            button.setAutoDefault(False)
        self._go_on.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().height() // 2)
        row.addWidget(self._copy)
        row.addWidget(open_log)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._go_on)
        return row

    def _count(self) -> None:
        times, others = self._errors[self._first].times, len(self._errors) - 1 + len(self._others)
        if others:
            self._counted.say(_OTHER if others == 1 else _OTHERS.fill(others=others))
        elif times > 1:
            self._counted.say(_TIMES.fill(times=times))
        was_hidden = self._counted.isHidden()
        self._counted.setVisible(others > 0 or times > 1)
        if was_hidden and self.isVisible():
            self.resize(self.width(), max(self.height(), self._rows.totalHeightForWidth(self.width())))

    def _unfold(self, opened: bool) -> None:
        if opened:
            self._show_report()
        self._rows.setStretchFactor(self._fold, int(opened))
        self._rows.setStretch(self._empty, int(not opened))
        self._fit(_MORE_LINES if opened else 0)

    def _fit(self, lines: int) -> None:
        """Become as high as the contents need, and so many *lines* more where the screen has room for them."""
        # Qt would do so only when the event loop comes round.
        self._fold.updateGeometry()
        self._rows.invalidate()
        self._rows.activate()
        needed = self._rows.totalHeightForWidth(self.width()) + lines * self.fontMetrics().height()
        frame = self.frameGeometry().height() - self.height()
        self.resize(self.width(), min(needed, self.screen().availableGeometry().height() - frame))

    def _show_report(self) -> None:
        self._text.setPlainText(self.report())

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self._copy.say(_COPIED)

    def _quit(self) -> None:
        self.reject()
        self.leave_wanted.emit()


def _even_font(widget: QWidget) -> QFont:
    """Return the font in which all letters are equally wide, as large as that of *widget*."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(widget.font().pixelSize())
    return font
