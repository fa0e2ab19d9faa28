"""Why a file could not be written, and how that is said."""

from typing import Literal, TypeAlias

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

NotWrittenReason: TypeAlias = Literal["full", "rights", "gone", "busy", "other"]
"""The disk is full or the share of it used up; one may not write there; the folder is not there (any more); another
program holds the file; anything else."""


class NotWrittenError(OSError):
    """A file could not be written; what was there before is still there.

    Attributes: the *reason*, and the *words* in which the system tells it.
    """

    def __init__(self, reason: NotWrittenReason, words: str) -> None:
        self.reason: NotWrittenReason = reason
        self.words = words
        super().__init__(f"{reason}: {words}")


def sentence_of(error: NotWrittenError) -> Sentence:
    """Return what the learner is told of *error*, and what to do next."""
    return _SENTENCES[error.reason].fill(words=error.words)


_SENTENCES: dict[NotWrittenReason, Sentence] = {
    "full": QT_TRANSLATE_NOOP(
        "Document",
        "The disk is full, so the file was not written; what was there before is unharmed."
        " Make some room, or choose another place.",
    ),
    "rights": QT_TRANSLATE_NOOP(
        "Document",
        "You may not write there, so the file was not written. Choose another folder, such as your own documents.",
    ),
    "gone": QT_TRANSLATE_NOOP(
        "Document",
        "The folder is not there any more, so the file was not written."
        " Plug the drive in again, or choose another folder.",
    ),
    "busy": QT_TRANSLATE_NOOP(
        "Document",
        "Another program holds the file, so it was not written. Close it there and try again, or choose another name.",
    ),
    "other": QT_TRANSLATE_NOOP(
        "Document", "The file was not written. The system says: {words}. Try another name or another folder."
    ),
}
