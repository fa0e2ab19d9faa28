"""New, open, save: what is asked before, and what is told after."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from nnstudio.app.project.open_project import OpenProject
from nnstudio.app.question import Answer, Question, tell
from nnstudio.document.not_written import NotWrittenError, sentence_of
from nnstudio.document.project_file import SUFFIX, ProjectFileError
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.background_work import tell_unexpected
from nnstudio.widgets.file_dialogs import SAVED, FileKind, ask_to_open, ask_to_save, begin_in
from nnstudio.widgets.typed_field import take_what_is_typed
from nnstudio.widgets.words import spoken

UNTITLED = QT_TRANSLATE_NOOP("App", "Untitled")
"""What a project is called that is in no file yet."""

_KIND = FileKind(QT_TRANSLATE_NOOP("App", "NN Studio projects"), (f"*{SUFFIX}",))
_OPEN, _SAVE_AS = QT_TRANSLATE_NOOP("App", "Open a project"), QT_TRANSLATE_NOOP("App", "Save the project as")
_SAVE, _CANCEL = QT_TRANSLATE_NOOP("App", "Save"), QT_TRANSLATE_NOOP("App", "Cancel")
_DISCARD = QT_TRANSLATE_NOOP("App", "Do not save")
_KEEP = QT_TRANSLATE_NOOP("App", "“{name}” has changes that are not saved. Save them?")
_KEEP_DETAILS = QT_TRANSLATE_NOOP("App", "What is not saved is gone when you go on.")
_OPENED = QT_TRANSLATE_NOOP("App", "Opened: {path}")
_NOT_SAVED = QT_TRANSLATE_NOOP("App", "“{name}” could not be saved.")
_NOT_OPENED = QT_TRANSLATE_NOOP("App", "“{name}” could not be opened.")
_UNSOUND = QT_TRANSLATE_NOOP(
    "App", "The parts of the project do not fit together; nothing has been changed. Open another copy of it."
)
_NAME = QT_TRANSLATE_NOOP(
    "App",
    "Its name has characters that belong to no script, so it could not be saved there again. Rename the file first.",
)
_SLOW_STEP = QT_TRANSLATE_NOOP(
    "App", "A single step of the training takes too long to wait for. Pause the training, and save again."
)
_UNEXPECTED = QT_TRANSLATE_NOOP("App", "Something unexpected has happened; nothing has been changed.")
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

Then = Callable[[], object]
"""What goes on afterwards."""


class FileActions(QObject):
    """What the File menu does with *project*; questions stand above *window*.

    Who leaves the project is asked whether to save it only if *asks_before_leaving*. What is wished while the project
    is being written is done afterwards, with what there is then; while another one is being read, there is nothing to
    save.
    """

    told = Signal(object)
    """Something has been done: a sentence."""

    def __init__(self, project: OpenProject, window: QWidget, *, asks_before_leaving: bool) -> None:
        super().__init__(window)
        self._project, self._window, self._asks = project, window, asks_before_leaving
        self._then: Then | None = None
        """What goes on when the project is saved."""
        self._wishes: dict[str, Then] = {}
        """What was asked for while the project was being read or written: to leave it, or to save it."""
        self._leaving: Question | None = None
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._fulfil)
        project.busy_changed.connect(lambda busy: None if busy else self._idle.start())
        project.saved.connect(self._tell_saved)
        project.opened.connect(lambda path: self.told.emit(_OPENED.fill(path=str(path))))
        project.opened.connect(lambda path: begin_in(path.parent))
        project.save_failed.connect(self._tell_not_saved)
        project.open_failed.connect(self._tell_not_opened)
        project.overwritten.connect(lambda: self.told.emit(_NOW_CHANGED.fill(name=self.name)))

    @property
    def name(self) -> str | Sentence:
        """What the project is called."""
        return self._project.path.stem if self._project.path is not None else UNTITLED

    def new(self) -> None:
        """Begin a new project, when the one at hand may be left."""
        self.leave(self._project.new)

    def open(self) -> None:
        """Ask for a project, and open it, when the one at hand may be left."""
        if path := ask_to_open(self._window, _OPEN, _KIND, folder=self._folder):
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open the project at *path*, when the one at hand may be left."""
        self.leave(partial(self._open, path.absolute()))

    def save(self) -> None:
        """Save the project in its file; one that has none yet under a name that is asked for."""
        if not self._project.is_reading:
            self._when_idle("save", partial(self._save_then, None))

    def save_as(self) -> None:
        """Ask for another name, and save the project under it."""
        if not self._project.is_reading:
            self._when_idle("save", partial(self._ask_name_then, None))

    def can_leave(self) -> bool:
        """Take what is typed, and return whether nothing has to be waited for, nor asked, before one leaves."""
        if self._is_occupied or self._leaving is not None:
            return False
        take_what_is_typed(self._window)
        return not (self._asks and self._project.is_modified)

    def leave(self, then: Then) -> None:
        """Do *then*, when work that is not saved yet has been saved, or the learner does not need it.

        What is learnt in the background rests meanwhile.
        """
        self._when_idle("leave", partial(self._leave, then))

    # One thing after the other

    def _when_idle(self, wish: str, do: Then) -> None:
        if self._is_occupied:
            self._wishes[wish] = do
        else:
            do()

    @property
    def _is_occupied(self) -> bool:
        """Whether it is reading or writing, or about to do what was wished meanwhile."""
        return self._project.is_busy or self._idle.isActive()

    def _fulfil(self) -> None:
        """Do what was wished: who wishes to leave is asked whether to save."""
        wishes, self._wishes = self._wishes, {}
        wish = wishes.get("leave") or wishes.get("save")
        if wish is not None:
            wish()

    # Leaving

    def _leave(self, then: Then) -> None:
        if self._leaving is not None:
            return
        if self.can_leave():
            then()
            return
        self._project.workspace.rest()
        self._leaving = Question(
            self._window,
            "project.leave",
            _KEEP.fill(name=self.name),
            _KEEP_DETAILS,
            (
                Answer("save", _SAVE, partial(self._save_then, partial(self.leave, then))),
                Answer("discard", _DISCARD, then, QMessageBox.ButtonRole.DestructiveRole),
                Answer("cancel", _CANCEL, role=QMessageBox.ButtonRole.RejectRole),
            ),
        )
        self._leaving.destroyed.connect(self._forget_question)
        self._leaving.finished.connect(self._forget_question)

    def _forget_question(self) -> None:
        self._leaving = None

    # Opening

    def _open(self, path: Path, *, as_copy: bool = False, anyway: bool = False) -> None:
        if not _is_readable_name(path):
            self._tell(_NOT_OPENED.fill(name=path.name.encode(errors="replace").decode()), _NAME)
            return
        holder = self._project.open(path, as_copy=as_copy, anyway=anyway)
        if holder is None:
            return
        Question(
            self._window,
            "project.held",
            _HELD.fill(name=path.name),
            _HELD_DETAILS.fill(computer=holder.computer),
            (
                Answer("copy", _OPEN_COPY, partial(self._open, path, as_copy=True)),
                Answer("anyway", _OPEN_ANYWAY, partial(self._open, path, anyway=True)),
                Answer("cancel", _CANCEL, role=QMessageBox.ButtonRole.RejectRole),
            ),
        )

    # Saving

    @property
    def _folder(self) -> Path | None:
        return self._project.path.parent if self._project.path is not None else None

    def _save_then(self, then: Then | None) -> None:
        path = self._project.path
        if path is None:
            self._ask_name_then(then)
        elif self._project.is_overwritten:
            self._ask_to_overwrite(_CHANGED, _CHANGED_DETAILS, path, then)
        else:
            self._write(path, then)

    def _ask_name_then(self, then: Then | None) -> None:
        proposed = f"{spoken(self.name) if isinstance(self.name, Sentence) else self.name}{SUFFIX}"
        path = ask_to_save(self._window, _SAVE_AS, proposed, _KIND, folder=self._folder)
        if path is None:
            return
        if self._project.holder_of(path) is not None:
            self._ask_to_overwrite(_HELD, _HELD_TARGET_DETAILS, path, then)
        else:
            self._write(path, then)

    def _ask_to_overwrite(self, sentence: Sentence, details: Sentence, path: Path, then: Then | None) -> None:
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

    def _write(self, path: Path, then: Then | None) -> None:
        take_what_is_typed(self._window)
        self._then = then
        self._project.save(path)

    # What is told

    def _tell_saved(self, path: Path) -> None:
        self.told.emit(SAVED.fill(path=str(path)))
        then, self._then = self._then, None
        if then is not None:
            self._wishes = {"leave": then}  # it was asked for before all that was asked for while saving

    def _tell_not_saved(self, path: Path, error: Exception) -> None:
        self._then, self._wishes = None, {}
        self._tell_trouble(_NOT_SAVED.fill(name=path.name), error)

    def _tell_not_opened(self, path: Path, error: Exception) -> None:
        self._tell_trouble(_NOT_OPENED.fill(name=path.name), error)

    def _tell_trouble(self, sentence: Sentence, error: Exception) -> None:
        why = _why(error)
        self._tell(sentence, why or _UNEXPECTED)
        if why is None:
            tell_unexpected(error)

    def _tell(self, sentence: Sentence, details: Sentence = SILENCE) -> None:
        tell(self._window, "project.trouble", sentence, _UNDERSTOOD, details)


def _why(error: Exception) -> Sentence | None:
    """Return what is said of *error*; None for one that nobody expects."""
    if isinstance(error, NotWrittenError):
        return sentence_of(error)
    if isinstance(error, ProjectFileError):
        return error.sentence
    if isinstance(error, TimeoutError):
        return _SLOW_STEP
    return _UNSOUND if isinstance(error, ValueError) else None


def _is_readable_name(path: Path) -> bool:
    """Whether Qt gets to the file at *path*, too: it knows names only as text."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True
