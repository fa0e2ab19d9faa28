"""Data in from files, and out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from nnstudio.data.csv_file.report import Report
from nnstudio.data.idx_file.contents import begins_as_idx
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.own_file.csv_dialog import CsvDialog
from nnstudio.labs.trainer.own_file.csv_told import report_told
from nnstudio.labs.trainer.own_file.idx_dialog import IdxDialog
from nnstudio.labs.trainer.own_file.saving import NotSavedError, examples_of
from nnstudio.labs.trainer.own_file.saving_dialog import SavingDialog
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.background_work import BackgroundWork
from nnstudio.widgets.file_dialogs import SAVED, FileKind, ask_to_open, ask_to_save

_OPEN = QT_TRANSLATE_NOOP("Trainer", "Open a table or images")
_DATA = FileKind(
    QT_TRANSLATE_NOOP("Trainer", "Tables and images"), ("*.csv", "*.tsv", "*.txt", "*.gz", "*ubyte*", "*idx*")
)
_SAVE = QT_TRANSLATE_NOOP("Trainer", "Save examples and predictions")
_TABLE = FileKind(QT_TRANSLATE_NOOP("Trainer", "Table"), ("*.csv",))
_NOT_SAVED = QT_TRANSLATE_NOOP("Trainer", "The table could not be saved: {trouble}. Choose another folder.")


class Files(QObject):
    """Asks which file, and opens or saves it; dialogs stand above *window*.

    *observer* returns what looks at the network whose predictions are saved, or None while there is nothing to save.
    """

    opened = Signal(object)
    """The learner's own data have been read: an `OwnData`."""
    told = Signal(object)
    """Something has been done: a sentence."""
    failed = Signal(object)
    """Something could not be done: a sentence."""

    def __init__(self, window: QWidget, observer: Callable[[], Observer | None]) -> None:
        super().__init__(window)
        self._window, self._observer = window, observer

    def ask_and_open(self) -> None:
        """Ask for a file, and open it in the dialog of its kind."""
        path = ask_to_open(self._window, _OPEN, _DATA)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> QDialog:
        """Open the file at *path* in the dialog of its kind, and return at once."""
        dialog: CsvDialog | IdxDialog
        if begins_as_idx(path):
            dialog = IdxDialog(path, self._window)
            dialog.loaded.connect(self.opened)
        else:
            dialog = CsvDialog(path, self._window)
            dialog.loaded.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def ask_and_save(self) -> None:
        """Ask for a place, and write the examples there with what the network says of each."""
        observer = self._observer()
        if observer is None:
            return
        path = ask_to_save(self._window, _SAVE, f"{observer.experiment.scene.dataset}.csv", _TABLE)
        if path is not None:
            self.save(path, observer)

    def save(self, path: Path, observer: Observer) -> None:
        """Begin to write the examples of *observer* to *path*, with what the network says of each, and return at once.

        At the end that is `told`, or it has `failed`; what is learnt meanwhile does not matter.
        """
        work = BackgroundWork(partial(examples_of(observer).save, path), is_kept=True)
        work.succeeded.connect(self._tell_saved)
        work.failed.connect(self._tell_trouble)
        SavingDialog(work, self._window)
        work.begin()

    def _tell_saved(self, path: Path) -> None:
        self.told.emit(SAVED.fill(path=str(path)))

    def _tell_trouble(self, error: Exception) -> None:
        trouble = str(error) if isinstance(error, NotSavedError) else type(error).__name__
        self.failed.emit(_NOT_SAVED.fill(trouble=trouble))

    def _take(self, report: Report) -> None:
        """Hand the data of a table on, and say what could not be taken as it was."""
        self.opened.emit(report.data)
        counts = report.counts
        if counts.rows_dropped_for_missing or counts.cells_filled or counts.blank_lines:
            self.told.emit(report_told(report))
