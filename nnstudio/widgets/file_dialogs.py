"""The dialogs in which a person says which file, or which folder: the same everywhere in the program.

They begin where the one before ended, whatever it was for. No file is replaced unless its whole name was asked about:
one may type a name without its suffix, and by then the system's own dialog has asked about another file, or none.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QFileInfo, QSize, QStandardPaths
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QMessageBox,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.words import spoken

SAVED = QT_TRANSLATE_NOOP("Files", "Saved: {path}")
"""What is told when a file is written."""
_ALL_FILES = QT_TRANSLATE_NOOP("Files", "All files")
_EXISTS = QT_TRANSLATE_NOOP("Files", "There is a file “{name}” already. Replace it?")
_EXISTS_DETAILS = QT_TRANSLATE_NOOP("Files", "It is in the folder {folder}. What is in it now would be lost.")
_REPLACE, _OTHER_NAME = QT_TRANSLATE_NOOP("Files", "Replace"), QT_TRANSLATE_NOOP("Files", "Another name…")
_LABELS = {
    QFileDialog.DialogLabel.LookIn: QT_TRANSLATE_NOOP("Files", "Look in:"),
    QFileDialog.DialogLabel.FileName: QT_TRANSLATE_NOOP("Files", "File name:"),
    QFileDialog.DialogLabel.FileType: QT_TRANSLATE_NOOP("Files", "Kind of file:"),
    QFileDialog.DialogLabel.Reject: QT_TRANSLATE_NOOP("Files", "Cancel"),
}
_OPEN, _SAVE, _CHOOSE = (
    QT_TRANSLATE_NOOP("Files", "Open"),
    QT_TRANSLATE_NOOP("Files", "Save"),
    QT_TRANSLATE_NOOP("Files", "Choose"),
)
_FOLDER = QT_TRANSLATE_NOOP("Files", "Folder")
_FILE, _FILE_OF = QT_TRANSLATE_NOOP("Files", "File"), QT_TRANSLATE_NOOP("Files", "{suffix} file")
_WIDTH, _HEIGHT = 48, 28
"""So many heights of a letter a dialog is large, where the system has none of its own."""
_MOST = 0.9
"""Of the screen."""

_last_folder: Path | None = None


@dataclass(frozen=True)
class FileKind:
    """A kind of file: its *name*, and the *patterns* of the names of such files, ``*.csv``.

    To be saved it has ``*`` and a suffix for each pattern, the usual one first.
    """

    name: Sentence
    patterns: tuple[str, ...]

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Those of files of this kind, with their dots."""
        return tuple(pattern.removeprefix("*") for pattern in self.patterns)

    def filter(self) -> str:
        """Return how Qt's dialogs call it."""
        return f"{spoken(self.name)} ({' '.join(self.patterns)})"


def begin_in(folder: Path) -> None:
    """Let the next dialog begin in *folder*: something there has been opened or saved."""
    global _last_folder  # noqa: PLW0603 - all windows remember the same folder
    _last_folder = folder


def first_folder() -> Path:
    """Return where a dialog begins: where the last one ended, else among the documents, else at home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folders = (_last_folder, Path(documents) if documents else None)
    return next((folder for folder in folders if folder is not None and folder.is_dir()), Path.home())


def ask_to_open(parent: QWidget, title: Sentence, *kinds: FileKind, folder: Path | None = None) -> Path | None:
    """Return which file is to be opened, of one of *kinds* or another one; None where nothing is to be.

    The dialog begins in *folder* where that is said.
    """
    with _Dialog(parent, "file.open", title, _OPEN, folder) as dialog:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([*(kind.filter() for kind in kinds), f"{spoken(_ALL_FILES)} (*)"])
        return dialog.ask()


def ask_for_folder(parent: QWidget, title: Sentence) -> Path | None:
    """Return which folder is to be used; None where nothing is to be done."""
    with _Dialog(parent, "file.folder", title, _CHOOSE, None) as dialog:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog.ask()


def ask_to_save(
    parent: QWidget, title: Sentence, proposed: str, *kinds: FileKind, folder: Path | None = None
) -> Path | None:
    """Return to which file to save, *proposed* or another one; None where nothing is to be saved.

    Its suffix is one of the suffixes of the kind that was chosen. Where there is such a file, it may be replaced.
    """
    by_filter = {kind.filter(): kind for kind in kinds}
    with _Dialog(parent, "file.save", title, _SAVE, folder) as dialog:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilters(list(by_filter))
        dialog.selectFile(proposed)
        while (chosen := dialog.ask()) is not None:
            path = _with_suffix(chosen, by_filter.get(dialog.selectedNameFilter(), kinds[0]), kinds)
            if _may_be_written(parent, path, chosen):
                return path
            dialog.selectFile(path.name)
    return None


def _with_suffix(path: Path, kind: FileKind, kinds: Sequence[FileKind]) -> Path:
    """Return *path* with a suffix of *kind*; of another one of *kinds* while nobody has chosen that kind itself."""
    ending = next((each for each in kinds if path.name.lower().endswith(each.suffixes)), None)
    if ending is kind or (ending is not None and kind is kinds[0]):
        return path
    if ending is not None:
        return path.with_suffix(kind.suffixes[0])
    return path.with_name(path.name + kind.suffixes[0])


def _may_be_written(parent: QWidget, path: Path, chosen: Path) -> bool:
    """Ask whether the file at *path* may be replaced, if there is one."""
    if not path.exists() or (sys.platform == "darwin" and path == chosen):  # that system asks, whoever else does
        return True
    question = QMessageBox(parent)
    question.setObjectName("file.replace")
    question.setAccessibleName(spoken(_EXISTS.fill(name=path.name)))
    question.setWindowTitle("NN Studio")
    question.setIcon(QMessageBox.Icon.Warning)
    question.setText(spoken(_EXISTS.fill(name=path.name)))
    question.setInformativeText(spoken(_EXISTS_DETAILS.fill(folder=str(path.parent))))
    replace = question.addButton(spoken(_REPLACE), QMessageBox.ButtonRole.DestructiveRole)
    replace.setObjectName("file.replace.replace")
    other = question.addButton(spoken(_OTHER_NAME), QMessageBox.ButtonRole.RejectRole)
    other.setObjectName("file.replace.other_name")
    question.setDefaultButton(other)
    question.setEscapeButton(other)
    question.exec()
    question.deleteLater()
    return question.clickedButton() is replace


class _Dialog(QFileDialog):
    """The system's own where it has one; else Qt's, in the language and the size of the program's letters."""

    def __init__(self, parent: QWidget, name: str, title: Sentence, accept: Sentence, folder: Path | None) -> None:
        beginning = folder if folder is not None and folder.is_dir() else first_folder()
        super().__init__(parent.window(), spoken(title), str(beginning))
        self.setObjectName(name)
        self.setAccessibleName(spoken(title))
        for label, sentence in {**_LABELS, QFileDialog.DialogLabel.Accept: accept}.items():
            self.setLabelText(label, spoken(sentence))
        self._kinds_of_files = _KindsOfFiles()
        self.setIconProvider(self._kinds_of_files)
        em = self.fontMetrics().height()
        self.filterSelected.connect(self._follow_kind)
        self.resize(QSize(_WIDTH * em, _HEIGHT * em).boundedTo(self.screen().availableSize() * _MOST))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isValid(self):  # its window may have gone meanwhile, and it with that
            self.deleteLater()

    def ask(self) -> Path | None:
        """Wait for what is chosen, and remember where that was."""
        self._fit_columns()
        self._follow_kind(self.selectedNameFilter())
        accepted = self.exec() == QDialog.DialogCode.Accepted
        chosen = self.selectedFiles() if accepted else []
        if not chosen:
            return None
        path = Path(chosen[0]).absolute()
        begin_in(path if self.fileMode() == QFileDialog.FileMode.Directory else path.parent)
        return path

    def _fit_columns(self) -> None:
        """Let the names of files take the room that size, kind and date of the files leave; in Qt's dialog alone."""
        details = self.findChild(QTreeView, "treeView")
        if details is None:
            return
        header = details.header()
        header.setStretchLastSection(False)
        for column in range(header.count()):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)

    def _follow_kind(self, name_filter: str) -> None:
        """Let the system's dialog add the suffix of the kind that is chosen, where it can."""
        if self.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            self.setDefaultSuffix(name_filter.rpartition("*.")[2].rstrip(")"))


class _KindsOfFiles(QFileIconProvider):
    """Says in the language of the program what Qt says in English in a Chinese dialog."""

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return spoken(_FOLDER)
        suffix = info.suffix().upper()
        return spoken(_FILE_OF.fill(suffix=suffix) if suffix else _FILE)
