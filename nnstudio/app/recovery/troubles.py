"""Why work is not kept, as it is said."""

from pathlib import Path

from nnstudio.document.not_written import NotWrittenError
from nnstudio.document.project_file import ProjectFileError
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_FULL = QT_TRANSLATE_NOOP(
    "App",
    "The disk is full, so work that is not saved would not outlive a crash."
    " Make some room, and save the project often.",
)
_NO_PLACE = QT_TRANSLATE_NOOP(
    "App",
    "Nothing can be written in {folder}, so work that is not saved would not outlive a crash. Save the project often.",
)
_OTHER = QT_TRANSLATE_NOOP("App", "Work that is not saved would not outlive a crash ({words}). Save the project often.")
_REFUSED = QT_TRANSLATE_NOOP("App", "Work that is not saved would not outlive a crash. {why}")
_NOT_IN_TIME = QT_TRANSLATE_NOOP(
    "App", "It takes long to keep what is not saved, and may not be done yet. Save the project now."
)


def not_in_time() -> Sentence:
    """Return what is said when the window cannot wait any longer."""
    return _NOT_IN_TIME


def why_not_kept(error: Exception, folder: Path) -> Sentence:
    """Return why nothing was kept in *folder*, where *error* was raised, and what to do."""
    if isinstance(error, NotWrittenError):
        if error.reason == "full":
            return _FULL
        if error.reason in ("rights", "gone"):
            return _NO_PLACE.fill(folder=str(folder))
        return _OTHER.fill(words=error.words)
    if isinstance(error, ProjectFileError):
        return _REFUSED.fill(why=error.sentence)
    return _OTHER.fill(words=type(error).__name__)
