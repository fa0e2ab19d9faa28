"""Why a project was not opened, or cannot be saved, and how that is said."""

from typing import Literal, TypeAlias

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, Value

ProjectFileReason: TypeAlias = Literal[
    "gone",
    "folder",
    "rights",
    "busy",
    "unreadable",
    "foreign",
    "cut",
    "damaged",
    "encrypted",
    "newer",
    "unsafe",
    "too_large",
    "memory",
    "unfit",
    "unsavable",
]
"""In the order in which they are looked for; *unsavable* is what could not be opened again."""


class ProjectFileError(Exception):
    """A project file that was not opened, or a project that cannot become one.

    Attributes: the *reason*, and the *sentence* that tells it to the learner. The exception's own text is for a log.
    """

    def __init__(self, reason: ProjectFileReason, detail: str = "", **values: Value) -> None:
        self.reason: ProjectFileReason = reason
        self.sentence: Sentence = _SENTENCES[reason].fill(**values)
        super().__init__(f"{reason}: {detail}" if detail else reason)

    def of_file(self, name: str) -> "ProjectFileError":
        """Tell in the sentence which file it is; return the error itself."""
        self.sentence = self.sentence.fill(file=name)
        return self


_SENTENCES: dict[ProjectFileReason, Sentence] = {
    "gone": QT_TRANSLATE_NOOP(
        "Document", "“{file}” is not there any more. Look where it was moved to, or plug its drive in again."
    ),
    "folder": QT_TRANSLATE_NOOP("Document", "“{file}” is a folder. Choose a project file in it."),
    "rights": QT_TRANSLATE_NOOP(
        "Document", "You may not read “{file}”. Ask whom it belongs to, or copy it into your own documents."
    ),
    "busy": QT_TRANSLATE_NOOP("Document", "Another program holds “{file}”. Close it there and try again."),
    "unreadable": QT_TRANSLATE_NOOP(
        "Document", "“{file}” cannot be read. The system says: {words}. Copy it to another place and try again."
    ),
    "foreign": QT_TRANSLATE_NOOP(
        "Document", "“{file}” is not a project of NN Studio. Choose a file that ends in .nnstudio."
    ),
    "cut": QT_TRANSLATE_NOOP(
        "Document", "The end of “{file}” is missing. Copy or download it once more, or take an older copy."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Document", "“{file}” is damaged. Copy or download it once more, or take an older copy."
    ),
    "encrypted": QT_TRANSLATE_NOOP(
        "Document", "“{file}” is protected by a password. Unpack it and pack it again without one."
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Document",
        "“{file}” was saved by NN Studio {program}, which is newer than this one. Update NN Studio to open it.",
    ),
    "unsafe": QT_TRANSLATE_NOOP(
        "Document",
        "“{file}” holds things that no project has, so it was not opened."
        " Ask whom you got it from to save it once more.",
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Document",
        "“{file}” unpacks to more than a project can hold, so it was not opened."
        " Ask whom you got it from to save it once more.",
    ),
    "memory": QT_TRANSLATE_NOOP(
        "Document", "There is not enough memory for “{file}”. Close other programs and try again."
    ),
    "unfit": QT_TRANSLATE_NOOP(
        "Document",
        "“{file}” was changed by hand or by another program: what stands at {place} does not fit."
        " Take an older copy, or put it right there.",
    ),
    "unsavable": QT_TRANSLATE_NOOP(
        "Document",
        "The project was not saved, for it could not be opened again: {place} is too large."
        " Make it smaller and save again.",
    ),
}
