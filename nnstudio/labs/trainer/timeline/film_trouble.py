"""Why a film could not be saved, and what to do next. No Qt."""

import errno

from nnstudio.document.not_written import NotWrittenError, NotWrittenReason, sentence_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_EMPTY = QT_TRANSLATE_NOOP("Trainer", "This picture cannot be seen at present. Choose another one to film.")
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)


def film_trouble(error: OSError | ValueError) -> Sentence:
    """Say what *error* means to somebody who has chosen a picture, and a place for a film of it."""
    if isinstance(error, ValueError):
        return _EMPTY
    return sentence_of(NotWrittenError(_reason(error), error.strerror or str(error)))


def _reason(error: OSError) -> NotWrittenReason:
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return "rights"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "gone"
    return "full" if error.errno in _FULL else "other"
