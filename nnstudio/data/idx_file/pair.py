"""Pictures and their labels, from two files that belong together."""

from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.data.cancelled import IsCancelled, Progress, never_cancelled, no_progress
from nnstudio.data.idx_file.contents import read_bytes, read_header, taken_of
from nnstudio.data.idx_file.errors import ClassesError, CountsError, OneClassError
from nnstudio.data.idx_file.header import Header
from nnstudio.data.own_data import OwnData

MOST_CLASSES = 50
Bytes: TypeAlias = npt.NDArray[np.uint8]


def read_pair(
    images_path: Path,
    labels_path: Path,
    examples: int | None = None,
    progress: Progress = no_progress,
    cancelled: IsCancelled = never_cancelled,
) -> OwnData:
    """Return the first *examples* of both files, or all of them, as data to be learnt from.

    The pixels are the inputs, row by row, 0 (paper) … 255 (ink). The classes are the labels from 0 to the largest one
    of these examples, each called by its number. The name is that of the file of pictures.
    *progress* and *cancelled* are as in `read_bytes`, of the pictures.

    Raises an `IdxError` for files that cannot be read or do not belong together, for more pixels than `MOST_BYTES`, for
    more classes than `MOST_CLASSES`, and for a single one.
    """
    header = read_header(images_path, "images")
    check_counts(labels_path, header, read_header(labels_path, "labels"))
    taken = taken_of(images_path, header, examples)
    labels = read_labels(labels_path, taken)
    classes = count_classes(labels_path, labels, header.count)
    pictures = read_pictures(images_path, taken, progress, cancelled)
    return OwnData(
        x=pictures.reshape(len(pictures), -1),
        y=labels.astype(np.intp),
        classes=classes,
        origin="idx",
        name=images_path.name,
        class_names=tuple(str(label) for label in range(classes)),
        image=pictures.shape[1:],
    )


def check_counts(labels_path: Path, images: Header, labels: Header) -> None:
    """Raise `CountsError` unless there is one label for each picture."""
    if images.count != labels.count:
        raise CountsError(labels_path, images.count, labels.count)


def read_pictures(
    path: Path,
    examples: int | None,
    progress: Progress = no_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Bytes:
    """Return the first *examples* of a file of pictures, or all: ``(examples, rows, columns)``; see `read_bytes`.

    Raises an `IdxError` for a file that cannot be read or holds something else, and for more than `MOST_BYTES`.
    """
    header, values = read_bytes(path, "images", examples, progress, cancelled)
    return values.reshape(-1, header.rows, header.columns)


def read_labels(path: Path, examples: int | None) -> Bytes:
    """Return the first *examples* of a file of labels, or all: ``(examples,)``.

    Raises an `IdxError` for a file that cannot be read or holds something else, and for more than `MOST_BYTES`.
    """
    return read_bytes(path, "labels", examples)[1][:, 0]


def count_classes(path: Path, labels: Bytes, count: int) -> int:
    """Return how many classes the *labels* tell apart that were read from *path*, which holds *count* of them.

    Raises `ClassesError` for more than `MOST_CLASSES`, and `OneClassError` where all are equal.
    """
    largest = int(labels.max())
    if largest >= MOST_CLASSES:
        raise ClassesError(path, largest, int(labels.argmax()) + 1, MOST_CLASSES)
    if largest == labels.min():
        raise OneClassError(path, largest, len(labels), count)
    return largest + 1
