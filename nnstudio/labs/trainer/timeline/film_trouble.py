"""Why a film could not be saved, and what to do next. No Qt."""

import errno
from pathlib import Path

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_FORBIDDEN = QT_TRANSLATE_NOOP("Trainer", "Nothing may be written there. Choose a folder of your own.")
_NO_FOLDER = QT_TRANSLATE_NOOP("Trainer", "There is no such folder, or not any more. Choose another one.")
_FULL = QT_TRANSLATE_NOOP("Trainer", "There is no room left for the film. Take fewer frames, or choose another disk.")
_OTHER = QT_TRANSLATE_NOOP("Trainer", "The film could not be saved: {trouble}. Choose another folder.")
_EMPTY = QT_TRANSLATE_NOOP("Trainer", "This picture cannot be seen at present. Choose another one to film.")
_EXISTS = QT_TRANSLATE_NOOP("Trainer", "There is a file “{name}” already. Choose another name.")


def film_trouble(error: OSError | ValueError) -> Sentence:
    """Say what *error* means to somebody who has chosen a picture, and a place for a film of it."""
    if isinstance(error, ValueError):
        return _EMPTY
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return _FORBIDDEN
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _NO_FOLDER
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _FULL
    return _OTHER.fill(trouble=error.strerror or str(error))


def exists_already(path: Path) -> Sentence:
    """Say that nobody was asked whether *path* may be replaced."""
    return _EXISTS.fill(name=path.name)
