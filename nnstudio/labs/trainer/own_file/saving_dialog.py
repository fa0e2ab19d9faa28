"""What stands above the window while a table is being written that takes its time."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.labs.trainer.own_file.work_bar import WorkBar
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.background_work import BackgroundWork
from nnstudio.widgets.words import Button, Text, Worded, spoken

_TITLE = QT_TRANSLATE_NOOP("Trainer", "Save examples and predictions")
_SAVING = QT_TRANSLATE_NOOP("Trainer", "The table is being written. Cancel leaves the file as it was.")
_PROGRESS = QT_TRANSLATE_NOOP("Trainer", "How much of the table has been written")
_CANCEL_HINT = QT_TRANSLATE_NOOP("Trainer", "Stop saving; a file that was there before stays as it is")
_CANCEL = QT_TRANSLATE_NOOP("Trainer", "Cancel")
_PATIENCE_MS = 500
"""What is over sooner needs no dialog."""
_WIDTH = 24
"""In heights of a letter."""


class SavingDialog(Worded, QDialog):
    """Appears after a moment, unless *work* has ended by then; closes with it, and is then deleted."""

    def __init__(self, work: BackgroundWork, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("trainer.saving")
        self._work = work
        em = self.fontMetrics().height()
        self.setMinimumWidth(_WIDTH * em)
        bar = WorkBar("trainer.saving.progress", _PROGRESS)
        cancel = Button("trainer.saving.cancel", _CANCEL, hint=_CANCEL_HINT)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(em, em, em, em)
        rows.setSpacing(em * 3 // 4)
        rows.addWidget(Text(_SAVING))
        rows.addWidget(bar)
        rows.addLayout(buttons)
        bar.follow(work)
        cancel.clicked.connect(self.reject)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.open)
        self._patience.start()
        work.finished.connect(self._end)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(self.windowTitle())

    def reject(self) -> None:
        """Let nothing be saved, and leave the file as it was."""
        self._work.cancel()
        super().reject()

    def _end(self) -> None:
        self._patience.stop()
        self.accept()
        self.deleteLater()
