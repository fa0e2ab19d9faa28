"""What can be said of a pair of IDX files before they are loaded. No Qt."""

from dataclasses import dataclass, replace
from pathlib import Path

from nnstudio.data.idx_file.beside import images_beside, labels_beside
from nnstudio.data.idx_file.contents import read_header, taken_of
from nnstudio.data.idx_file.errors import ExamplesError, IdxError, Kind, OneClassError
from nnstudio.data.idx_file.header import Header
from nnstudio.data.idx_file.pair import Bytes, check_counts, count_classes, read_labels, read_pictures
from nnstudio.labs.trainer.own_file.idx_sentences import sentence
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

PROPOSED_EXAMPLES = 5_000
"""Enough for a network to learn a digit well, and few enough to train on in a lesson."""
PREVIEWED = 24

_PICTURES = QT_TRANSLATE_NOOP("Trainer", "{count} pictures of {rows} × {columns} pixels")
_LABELS = QT_TRANSLATE_NOOP("Trainer", "{count} labels")
_NO_IMAGES = QT_TRANSLATE_NOOP("Trainer", "Which pictures belong to these labels? Choose the file of pictures.")
_NO_LABELS = QT_TRANSLATE_NOOP("Trainer", "Which labels belong to these pictures? Choose the file of labels.")
_SUMMARY = QT_TRANSLATE_NOOP(
    "Trainer",
    "The first {examples} of {count} examples will be loaded: {inputs} inputs each, one for every pixel, and {classes} "
    "classes, numbered 0 to {largest}. That takes {megabytes} MB.",
)


@dataclass(frozen=True)
class Pair:
    """The files that were chosen, or guessed; None where there is none yet."""

    images: Path | None
    labels: Path | None


@dataclass(frozen=True, eq=False)
class Look:
    """What was seen: sentences, silence where there is nothing to say, None where nothing is wrong."""

    images: Sentence = SILENCE
    labels: Sentence = SILENCE
    images_problem: Sentence | None = None
    labels_problem: Sentence | None = None
    examples_problem: Sentence | None = None
    count: int = 0
    """How many examples there are to choose from; 0 while the files do not belong together."""
    examples: int = 0
    """How many of them are wanted."""
    summary: Sentence = SILENCE
    """What will be loaded; silence while that cannot be."""
    pictures: Bytes | None = None
    """The first ones, ``(at most PREVIEWED, rows, columns)``."""
    shown_labels: tuple[int, ...] = ()
    """What is right for each of them."""


def pair_of(path: Path) -> Pair:
    """Return the pair to which *path* belongs, a file of pictures or of labels; what it is alone, if it is neither."""
    try:
        kind: Kind = read_header(path).kind
    except IdxError:
        kind = "images"
    return Pair(path, labels_beside(path)) if kind == "images" else Pair(images_beside(path), path)


def with_images(pair: Pair, images: Path) -> Pair:
    """Return *pair* with other pictures, and the labels beside those, unless labels were chosen by hand."""
    was_guessed = pair.labels is None or (pair.images is not None and labels_beside(pair.images) == pair.labels)
    return Pair(images, labels_beside(images) if was_guessed else pair.labels)


def with_labels(pair: Pair, labels: Path) -> Pair:
    """Return *pair* with other labels, and where there are no pictures yet, with those that lie beside."""
    return Pair(pair.images or images_beside(labels), labels)


def look_at(pair: Pair, examples: int | None) -> Look:
    """Return what can be said of *pair*, if its first *examples* are wanted, or as many as are proposed."""
    images, images_told, images_problem = _header(pair.images, "images")
    labels, labels_told, labels_problem = _header(pair.labels, "labels")
    if pair.images is None and labels_problem:
        images_problem = None  # first things first: what the file is that there is
    if pair.labels is None and images_problem:
        labels_problem = None
    look = Look(images_told, labels_told, images_problem, labels_problem)
    if not (images and labels and pair.images and pair.labels):
        return look
    try:
        check_counts(pair.labels, images, labels)
        wanted = min(images.count, PROPOSED_EXAMPLES) if examples is None else examples
        look = replace(look, count=images.count, examples=wanted)
        shown = min(images.count, PREVIEWED)
        pictures = read_pictures(pair.images, shown)
        look = replace(look, pictures=pictures, shown_labels=tuple(read_labels(pair.labels, shown).tolist()))
        taken = taken_of(pair.images, images, wanted)
        classes = count_classes(pair.labels, read_labels(pair.labels, taken), images.count)
    except IdxError as error:
        return blamed(look, pair, error)
    return replace(look, summary=_summary(images, taken, classes))


def blamed(look: Look, pair: Pair, error: IdxError) -> Look:
    """Return *look* with the *error* beside its cause; nothing can be loaded."""
    told, look = sentence(error), replace(look, summary=SILENCE)
    if isinstance(error, ExamplesError | OneClassError):
        return replace(look, examples_problem=told)
    return replace(look, labels_problem=told) if error.path == pair.labels else replace(look, images_problem=told)


def _header(path: Path | None, kind: Kind) -> tuple[Header | None, Sentence, Sentence | None]:
    """Return the header of the file that should be of that *kind*, what it says, and what is wrong with it."""
    if path is None:
        return None, SILENCE, _NO_IMAGES if kind == "images" else _NO_LABELS
    try:
        header = read_header(path, kind)
    except IdxError as error:
        return None, SILENCE, sentence(error)
    told = _PICTURES if kind == "images" else _LABELS
    return header, told.fill(count=header.count, rows=header.rows, columns=header.columns), None


def _summary(images: Header, taken: int, classes: int) -> Sentence:
    return _SUMMARY.fill(
        examples=taken,
        count=images.count,
        inputs=images.bytes_each,
        classes=classes,
        largest=classes - 1,
        megabytes=f"{taken * images.bytes_each / 1e6:.1f}",
    )
