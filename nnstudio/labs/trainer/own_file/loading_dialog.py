"""What the dialogs have in common that load a file in the background."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from nnstudio.labs.trainer.own_file.work_bar import WorkBar
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.background_work import BackgroundWork, Work
from nnstudio.widgets.words import Button, Text, Worded

_LOAD = QT_TRANSLATE_NOOP("Trainer", "Load")
_LOAD_HINT = QT_TRANSLATE_NOOP("Trainer", "Read the whole file, and train on it in place of the present data")
_CANCEL_HINT = QT_TRANSLATE_NOOP("Trainer", "Leave everything as it is (Esc)")
_CANCEL = QT_TRANSLATE_NOOP("Trainer", "Cancel")


class LoadingDialog(Worded, QDialog):
    """A summary, a bar, and the buttons Load and Cancel, called after the dialog's *name*; *told* is what the bar says.

    A subclass lays them out and fills in `_start`, which calls `_begin`; `_allow_now`, which lets only that be pressed
    which has an effect while a file is being read; `_show_promise`, which shows again what will be; and `_refuse`.
    """

    loaded = Signal(object)
    """The file has been read: what came of it. The dialog closes after that."""

    def __init__(self, name: str, told: Sentence, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._work: BackgroundWork | None = None
        self._summary = Text(SILENCE)
        self._summary.setObjectName(f"{name}.summary")
        self._progress = WorkBar(f"{name}.progress", told)
        self._load = Button(f"{name}.load", _LOAD, hint=_LOAD_HINT, role="primary")
        self._cancel = Button(f"{name}.cancel", _CANCEL, hint=_CANCEL_HINT)
        self._load.clicked.connect(self._start)
        self._cancel.clicked.connect(self.reject)

    @property
    def is_loading(self) -> bool:
        """Whether the file is being read."""
        return self._work is not None

    def reject(self) -> None:
        """Stop loading, and leave everything as it was; or close, where nothing is being loaded."""
        if self.is_loading:
            self._stop()
            self._show_promise()
            self._load.setFocus()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _begin(self, work: Work, sentence: Sentence) -> None:
        """Do *work* in the background, and say so by *sentence*."""
        self._work = background = BackgroundWork(work)
        background.succeeded.connect(self._take)
        background.failed.connect(self._refuse)
        self.destroyed.connect(background.cancel)
        self._summary.say(sentence)
        self._progress.follow(background)
        self._allow_now()
        self._cancel.setFocus()
        background.begin()

    def _stop(self) -> None:
        """Wait no longer for what is being read: its thread ends by itself."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._progress.follow(None)

    def _take(self, result: Any) -> None:
        self._stop()
        self.loaded.emit(result)
        self.accept()

    def _start(self) -> None:
        raise NotImplementedError

    def _allow_now(self) -> None:
        raise NotImplementedError

    def _show_promise(self) -> None:
        raise NotImplementedError

    def _refuse(self, error: Exception) -> None:
        raise NotImplementedError
