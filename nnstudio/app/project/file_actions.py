"""New, open, save: what is asked before, and what is told after."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nnstudio.app.project.open_project import OpenProject
from nnstudio.app.question import Answer, Question, tell
from nnstudio.document.not_written import NotWrittenError, sentence_of
from nnstudio.document.project_file import ProjectFileError
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.words import spoken

SUFFIX = ".nnstudio"

_UNTITLED = QT_TRANSLATE_NOOP("App", "Untitled")
_KINDS = QT_TRANSLATE_NOOP("App", "NN Studio projects (*.nnstudio);;All files (*)")
_OPEN, _SAVE_AS = QT_TRANSLATE_NOOP("App", "Open a project"), QT_TRANSLATE_NOOP("App", "Save the project as")
_SAVE, _CANCEL = QT_TRANSLATE_NOOP("App", "Save"), QT_TRANSLATE_NOOP("App", "Cancel")
_DISCARD = QT_TRANSLATE_NOOP("App", "Do not save")
_KEEP = QT_TRANSLATE_NOOP("App", "“{name}” has changes that are not saved. Save them?")
_KEEP_DETAILS = QT_TRANSLATE_NOOP("App", "What is not saved is gone when you go on.")
_SAVED, _OPENED = QT_TRANSLATE_NOOP("App", "Saved: {path}"), QT_TRANSLATE_NOOP("App", "Opened: {path}")
_NOT_SAVED = QT_TRANSLATE_NOOP("App", "“{name}” could not be saved.")
_NOT_OPENED = QT_TRANSLATE_NOOP("App", "“{name}” could not be opened.")
_UNSOUND = QT_TRANSLATE_NOOP(
    "App", "The parts of the project do not fit together; nothing has been changed. Open another copy of it."
)
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "App", "Something went wrong inside the program ({trouble}). Save under another name, and tell its developers."
)
_UNDERSTOOD = QT_TRANSLATE_NOOP("App", "OK")
_HELD = QT_TRANSLATE_NOOP("App", "“{name}” is open in another window already.")
_HELD_DETAILS = QT_TRANSLATE_NOOP(
    "App",
    "It is open on the computer “{computer}”. Who saves last would overwrite the work of the other. Open a copy, and "
    "save it under a name of its own.",
)
_OPEN_COPY, _OPEN_ANYWAY = QT_TRANSLATE_NOOP("App", "Open a copy"), QT_TRANSLATE_NOOP("App", "Open anyway")
_HELD_TARGET_DETAILS = QT_TRANSLATE_NOOP(
    "App", "To save there would overwrite the work of the other window. Choose another name."
)
_OTHER_NAME, _OVERWRITE = QT_TRANSLATE_NOOP("App", "Another name…"), QT_TRANSLATE_NOOP("App", "Overwrite")
_CHANGED = QT_TRANSLATE_NOOP("App", "“{name}” has been changed by another window or program since you opened it.")
_CHANGED_DETAILS = QT_TRANSLATE_NOOP("App", "To save now would overwrite what was changed there.")
_NOW_CHANGED = QT_TRANSLATE_NOOP(
    "App", "“{name}” has just been changed or taken away by another program. Your work here is as it was."
)


class FileActions(QObject):
    """What the File menu does with *project*; questions stand above *window*.

    Who leaves the project is asked whether to save it only if *asks_before_leaving*.
    """

    told = Signal(object)
    """Something has been done: a sentence."""

    def __init__(self, project: OpenProject, window: QWidget, *, asks_before_leaving: bool) -> None:
        super().__init__(window)
        self._project, self._window, self._asks = project, window, asks_before_leaving
        self._then: Callable[[], object] | None = None
        """What goes on when the project is saved."""
        project.saved.connect(self._tell_saved)
        project.opened.connect(lambda path: self.told.emit(_OPENED.fill(path=str(path))))
        project.save_failed.connect(self._tell_not_saved)
        project.open_failed.connect(self._tell_not_opened)
        project.overwritten.connect(lambda: self.told.emit(_NOW_CHANGED.fill(name=self.name)))

    def new(self) -> None:
        """Begin a new project, when the one at hand may be left."""
        self.leave(self._project.new)

    def open(self) -> None:
        """Ask for a project, and open it, when the one at hand may be left."""
        path, _kind = QFileDialog.getOpenFileName(self._window, spoken(_OPEN), str(self._folder), spoken(_KINDS))
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """Open the project at *path*, when the one at hand may be left."""
        path = path.absolute()
        holder = self._project.claim(path)
        if holder is None:
            self.leave(partial(self._project.open, path))
            return
        Question(
            self._window,
            "project.held",
            _HELD.fill(name=path.name),
            _HELD_DETAILS.fill(computer=holder.computer),
            (
                Answer("copy", _OPEN_COPY, lambda: self.leave(partial(self._project.open, path, as_copy=True))),
                Answer("anyway", _OPEN_ANYWAY, lambda: self.leave(partial(self._project.open, path))),
                Answer("cancel", _CANCEL, role=QMessageBox.ButtonRole.RejectRole),
            ),
        )

    def save(self) -> None:
        """Save the project in its file; one that has none yet under a name that is asked for."""
        self._save_then(None)

    def save_as(self) -> None:
        """Ask for another name, and save the project under it."""
        self._ask_name_then(None)

    @property
    def may_leave(self) -> bool:
        """Whether nothing has to be waited for, nor asked, before the project is left."""
        return not self._project.is_busy and not (self._asks and self._project.is_modified)

    def leave(self, then: Callable[[], object]) -> None:
        """Do *then*, when work that is not saved yet has been saved, or the learner does not need it."""
        if self._project.is_busy:
            self._project.when_done(partial(self.leave, then))
            return
        if self.may_leave:
            then()
            return
        Question(
            self._window,
            "project.leave",
            _KEEP.fill(name=self.name),
            _KEEP_DETAILS,
            (
                Answer("save", _SAVE, partial(self._save_then, then)),
                Answer("discard", _DISCARD, then, QMessageBox.ButtonRole.DestructiveRole),
                Answer("cancel", _CANCEL, role=QMessageBox.ButtonRole.RejectRole),
            ),
        )

    @property
    def name(self) -> str | Sentence:
        """What the project is called."""
        return self._project.path.stem if self._project.path is not None else _UNTITLED

    @property
    def _folder(self) -> Path:
        if self._project.path is not None:
            return self._project.path.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _save_then(self, then: Callable[[], object] | None) -> None:
        path = self._project.path
        if path is None:
            self._ask_name_then(then)
        elif self._project.is_overwritten:
            self._ask_to_overwrite(_CHANGED, _CHANGED_DETAILS, path, then)
        else:
            self._write(path, then)

    def _ask_name_then(self, then: Callable[[], object] | None) -> None:
        proposed = self._project.path or self._folder / f"{spoken(_UNTITLED)}{SUFFIX}"
        chosen, _kind = QFileDialog.getSaveFileName(self._window, spoken(_SAVE_AS), str(proposed), spoken(_KINDS))
        if not chosen:
            return
        path = Path(chosen).absolute()
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        if path != self._project.path and self._project.claim(path) is not None:
            self._ask_to_overwrite(_HELD, _HELD_TARGET_DETAILS, path, then)
        else:
            self._write(path, then)

    def _ask_to_overwrite(
        self, sentence: Sentence, details: Sentence, path: Path, then: Callable[[], object] | None
    ) -> None:
        Question(
            self._window,
            "project.overwrite",
            sentence.fill(name=path.stem),
            details,
            (
                Answer("other_name", _OTHER_NAME, partial(self._ask_name_then, then)),
                Answer(
                    "overwrite", _OVERWRITE, partial(self._write, path, then), QMessageBox.ButtonRole.DestructiveRole
                ),
                Answer("cancel", _CANCEL, role=QMessageBox.ButtonRole.RejectRole),
            ),
        )

    def _write(self, path: Path, then: Callable[[], object] | None) -> None:
        if self._project.is_busy:
            self._project.when_done(partial(self._write, path, then))
            return
        self._then = then
        self._project.save(path)

    def _tell_saved(self, path: Path) -> None:
        self.told.emit(_SAVED.fill(path=str(path)))
        then, self._then = self._then, None
        if then is not None:
            then()

    def _tell_not_saved(self, path: Path, error: Exception) -> None:
        self._then = None
        self._tell(_NOT_SAVED.fill(name=path.name), _why(error))

    def _tell_not_opened(self, path: Path, error: Exception) -> None:
        self._tell(_NOT_OPENED.fill(name=path.name), _why(error))

    def _tell(self, sentence: Sentence, details: Sentence = SILENCE) -> None:
        tell(self._window, "project.trouble", sentence, _UNDERSTOOD, details)


def _why(error: Exception) -> Sentence:
    if isinstance(error, NotWrittenError):
        return sentence_of(error)
    if isinstance(error, ProjectFileError):
        return error.sentence
    return _UNSOUND if isinstance(error, ValueError) else _NOT_KEPT.fill(trouble=type(error).__name__)
