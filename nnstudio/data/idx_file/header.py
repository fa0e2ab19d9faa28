"""What the first bytes of an IDX file say.

The format, as published with MNIST (LeCun, Cortes and Burges): two zero bytes, the type of the numbers (0x08: unsigned
bytes), how many dimensions they have, then the size of each dimension in four bytes, the highest first. The numbers
follow, the last dimension changing fastest. Pictures have three dimensions (picture, row, column), labels one.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

from nnstudio.data.idx_file.errors import (
    ContentsError,
    CutShortError,
    Kind,
    NoExamplesError,
    NotIdxError,
    PictureSizeError,
)
from nnstudio.data.own_data import LARGEST_IMAGE

_UNSIGNED_BYTES = 0x08
_TYPES = (0x08, 0x09, 0x0B, 0x0C, 0x0D, 0x0E)
_KINDS: dict[int, Kind] = {1: "labels", 3: "images"}


@dataclass(frozen=True)
class Header:
    """How many pictures of so many *rows* and *columns*, or how many labels, which have none."""

    kind: Kind
    count: int
    rows: int = 0
    columns: int = 0

    @property
    def length(self) -> int:
        """How many bytes the header takes."""
        return 16 if self.kind == "images" else 8

    @property
    def bytes_each(self) -> int:
        """How many bytes one example takes: one for each pixel, or one for a label."""
        return self.rows * self.columns if self.kind == "images" else 1

    @property
    def file_bytes(self) -> int:
        """How long the whole file has to be, where it is not compressed."""
        return self.length + self.count * self.bytes_each


def parsed_header(path: Path, start: bytes) -> Header:
    """Return what *start*, the first bytes of *path*, says.

    Raises an `IdxError` for anything but some pictures, of 1 × 1 to `LARGEST_IMAGE` × `LARGEST_IMAGE`, or labels.
    """
    if len(start) < 4 or start[:2] != b"\0\0" or start[2] not in _TYPES or not start[3]:
        raise NotIdxError(path)
    type_code, dimensions = start[2:4]
    kind = _KINDS.get(dimensions)
    if type_code != _UNSIGNED_BYTES or kind is None:
        raise ContentsError(path, type_code, dimensions)
    length = 4 + 4 * dimensions
    if len(start) < length:
        raise CutShortError(path, length, len(start))
    header = Header(kind, *struct.unpack(f">{dimensions}I", start[4:length]))
    if not header.count:
        raise NoExamplesError(path)
    if kind == "images" and not (0 < header.rows <= LARGEST_IMAGE and 0 < header.columns <= LARGEST_IMAGE):
        raise PictureSizeError(path, header.rows, header.columns, LARGEST_IMAGE)
    return header
