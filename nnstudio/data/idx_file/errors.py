"""What is wrong with a file of pictures or labels, in a form that a view can turn into a sentence."""

from pathlib import Path
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["images", "labels"]
"""What a file holds."""

Reason: TypeAlias = Literal["missing", "forbidden", "no_file", "other"]
"""Why the system does not hand out a file."""


class IdxError(ValueError):
    """Base of all that keeps files of pictures and labels from being read.

    Attributes: the *path* of the file that is to blame.
    """

    def __init__(self, path: Path, message: str) -> None:
        self.path = path
        super().__init__(f"{path.name}: {message}")


class UnreadableError(IdxError):
    """A file that the system does not hand out.

    Attributes: the *reason*, and the *trouble* in the system's words.
    """

    def __init__(self, path: Path, reason: Reason, trouble: str) -> None:
        self.reason, self.trouble = reason, trouble
        super().__init__(path, trouble)


class GzipError(IdxError):
    """A compressed file that is damaged: it ends too early, or its check sum does not fit."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "damaged gzip file")


class NotIdxError(IdxError):
    """A file that does not begin as an IDX file does."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "no IDX file")


class ContentsError(IdxError):
    """An IDX file of something else than pictures or labels in bytes.

    Attributes: the *type_code* of its numbers (0x08 for unsigned bytes), and how many *dimensions* they have.
    """

    def __init__(self, path: Path, type_code: int, dimensions: int) -> None:
        self.type_code, self.dimensions = type_code, dimensions
        super().__init__(path, f"numbers of type 0x{type_code:02X} in {dimensions} dimensions")


class KindError(IdxError):
    """A file of labels where one of pictures is wanted, or the other way round.

    Attributes: the kind that was *found* in it.
    """

    def __init__(self, path: Path, found: Kind) -> None:
        self.found: Kind = found
        super().__init__(path, f"holds {found}")


class NoExamplesError(IdxError):
    """A file that says itself that there is nothing in it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "0 examples")


class PictureSizeError(IdxError):
    """Pictures without any pixel, or with too many.

    Attributes: their *rows* and *columns*, and the *most* that each may be.
    """

    def __init__(self, path: Path, rows: int, columns: int, most: int) -> None:
        self.rows, self.columns, self.most = rows, columns, most
        super().__init__(path, f"pictures of {rows} × {columns} pixels")


class ExamplesError(IdxError):
    """A number of examples that cannot be taken.

    Attributes: how many were *wanted*, how many there *are*, and the *most* that fit into memory together.
    """

    def __init__(self, path: Path, wanted: int, are: int, most: int) -> None:
        self.wanted, self.are, self.most = wanted, are, most
        super().__init__(path, f"{wanted} of {are} examples, at most {most}")


class CutShortError(IdxError):
    """A file that ends before all that its header promises.

    Attributes: how many bytes were *promised*, and how many were *found*: None of a compressed file that is far too
    small for them, so that nobody counted.
    """

    def __init__(self, path: Path, promised: int, found: int | None) -> None:
        self.promised, self.found = promised, found
        super().__init__(path, f"{found} of {promised} bytes")


class TooLongError(IdxError):
    """A file that goes on after all that its header promises.

    Attributes: how many bytes were *promised*.
    """

    def __init__(self, path: Path, promised: int) -> None:
        self.promised = promised
        super().__init__(path, f"more than {promised} bytes")


class CountsError(IdxError):
    """Not one label for each picture; the file to blame is that of the labels.

    Attributes: how many *images* and *labels* there are.
    """

    def __init__(self, path: Path, images: int, labels: int) -> None:
        self.images, self.labels = images, labels
        super().__init__(path, f"{labels} labels for {images} pictures")


class ClassesError(IdxError):
    """A label beyond the most classes that there can be.

    Attributes: the *label*, the *number* of its example, counted from 1, and the *most* classes.
    """

    def __init__(self, path: Path, label: int, number: int, most: int) -> None:
        self.label, self.number, self.most = label, number, most
        super().__init__(path, f"label {label} of example {number}, at most {most} classes")


class OneClassError(IdxError):
    """Examples that all have the same label, so that there is nothing to tell apart.

    Attributes: the *label*, how many *examples* were taken, and how many there *are* in the file.
    """

    def __init__(self, path: Path, label: int, examples: int, are: int) -> None:
        self.label, self.examples, self.are = label, examples, are
        super().__init__(path, f"{examples} of {are} examples, all with the label {label}")
