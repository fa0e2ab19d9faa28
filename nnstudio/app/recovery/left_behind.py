"""What windows that died have left behind."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

from nnstudio.app.project.parts import Opened, prepared
from nnstudio.app.recovery.folder import RecoveryFile, RecoveryFolder
from nnstudio.app.recovery.note import PART, RECOVERY_KINDS, RecoveryNote
from nnstudio.document.project_file import ProjectFileError, load
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_DAMAGED = QT_TRANSLATE_NOOP(
    "App", "This work is damaged, and cannot be recovered. What there is of it lies here: {path}"
)
OwnFile: TypeAlias = Literal["none", "older", "newer", "gone"]
"""The project has no file of its own; it lies there and is older or newer than what was kept; it lies there no more."""
_MAY_BE_READ_LATER = {"gone", "folder", "rights", "busy", "unreadable", "newer", "memory"}


@dataclass(frozen=True)
class LeftBehind:
    """A *file* that holds somebody's work, kept *when*; *path* is that of the project's own file, if it has one.

    *tab* is the lab that was in front. What cannot be read has a *trouble*.
    """

    file: RecoveryFile
    when: datetime
    path: Path | None = None
    tab: str = ""
    own_file: OwnFile = "none"
    trouble: Sentence | None = None


def find_left_behind(folder: RecoveryFolder) -> list[LeftBehind]:
    """Return what lies in *folder* and belongs to no living window, the newest first; claimed for this one.

    What is damaged is set aside. Not to be called in the window's thread: it reads all of it.
    """
    found = [_looked_into(file) for file in folder.claim_left_behind()]
    return sorted(found, key=lambda left: left.when, reverse=True)


def recover(file: RecoveryFile) -> Opened:
    """Read the project in *file*, and do all that can fail before it is shown.

    Raises `ProjectFileError` and `ValueError`, as `app.project.parts.read` does.
    """
    parts = load(file.path, RECOVERY_KINDS)
    return prepared({name: part for name, part in parts.items() if name != PART})


def unreadable(file: RecoveryFile, error: Exception) -> Sentence:
    """Return why *file* cannot be recovered, after *error*; it is set aside unless it may be read another time."""
    if isinstance(error, ProjectFileError) and error.reason in _MAY_BE_READ_LATER:
        return error.sentence
    file.set_aside()
    return _DAMAGED.fill(path=str(file.path))


def _looked_into(file: RecoveryFile) -> LeftBehind:
    when = _written(file.path) or datetime.now().astimezone()
    try:
        note = load(file.path, RECOVERY_KINDS).get(PART, RecoveryNote())
    except ProjectFileError as error:
        return LeftBehind(file, when, trouble=unreadable(file, error))
    path = Path(note.path) if note.path else None
    with suppress(ValueError, OverflowError):
        when = datetime.fromisoformat(note.when).astimezone()
    return LeftBehind(file, when, path, note.tab, _own_file(path, when))


def _own_file(path: Path | None, when: datetime) -> OwnFile:
    if path is None:
        return "none"
    saved = _written(path)
    return "gone" if saved is None else "newer" if saved > when else "older"


def _written(path: Path) -> datetime | None:
    with suppress(OSError, ValueError, OverflowError):  # a path or a time that no system knows
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return None
