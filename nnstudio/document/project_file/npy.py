"""An array as a ``.npy`` member: written as NumPy writes it, read without NumPy's trust.

The format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, of which only version 1.0 occurs,
with plain numbers in rows (C order), little-endian. NumPy's own reader evaluates the header as Python, and takes memory
by what that says.
"""

import math
import re
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from nnstudio.document.codec import ARRAY_TYPES, MOST_DIMENSIONS
from nnstudio.document.project_file.errors import ProjectFileError

LARGEST = 2**30
"""Bytes of one array."""
_PIECE = 2**20
_TYPES = {np.dtype(name).newbyteorder("<").str: np.dtype(name).newbyteorder("<") for name in ARRAY_TYPES}
_MAGIC = b"\x93NUMPY\x01\x00"
_LONGEST_HEADER = 1024
_HEADER = re.compile(
    rb"\{'descr': '([<|][a-z][0-9])', 'fortran_order': False, 'shape': \(([0-9, ]{0,80})\), \} *\n", re.ASCII
)
_SHAPE = re.compile(r"|[0-9]{1,12},|[0-9]{1,12}(?:, [0-9]{1,12})+", re.ASCII)


def is_within_limits(shape: tuple[int, ...], itemsize: int) -> bool:
    """Whether an array of *shape* is read; also one that is empty has no side longer than it could be."""
    return math.prod(max(1, side) for side in shape) * itemsize <= LARGEST


def little_endian(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return *array* as it lies in the file: row by row, in the order of bytes of nearly all machines."""
    return np.asarray(array, dtype=array.dtype.newbyteorder("<"), order="C")


def header_of(array: npt.NDArray[Any]) -> bytes:
    """Return what stands before the numbers of *array*, which is `little_endian`."""
    text = f"{{'descr': '{array.dtype.str}', 'fortran_order': False, 'shape': {array.shape}, }}"
    length = -(-(len(_MAGIC) + 2 + len(text) + 1) // 64) * 64 - len(_MAGIC) - 2
    return _MAGIC + length.to_bytes(2, "little") + text.ljust(length - 1).encode("ascii") + b"\n"


def read_array(stream: IO[bytes], size: int) -> npt.NDArray[Any]:
    """Return the array that *stream* holds in *size* bytes, read-only.

    Raises `ProjectFileError` for what is none, before memory is taken for its numbers.
    """
    start = stream.read(len(_MAGIC) + 2)
    if len(start) != len(_MAGIC) + 2 or not start.startswith(_MAGIC):
        raise ProjectFileError("damaged", "no array of version 1.0")
    length = int.from_bytes(start[-2:], "little")
    if length > _LONGEST_HEADER:
        raise ProjectFileError("damaged", "too long a header of an array")
    kind, shape = _parsed(stream.read(length))
    if math.prod(shape) * kind.itemsize != size - len(start) - length:
        raise ProjectFileError("damaged", f"{size} bytes for an array of the shape {shape}")
    return _filled(stream, kind, shape)


def _parsed(header: bytes) -> tuple[np.dtype[Any], tuple[int, ...]]:
    found = _HEADER.fullmatch(header)
    kind = _TYPES.get(found[1].decode("ascii")) if found else None
    if not found or kind is None or not _SHAPE.fullmatch(found[2].decode("ascii")):
        raise ProjectFileError("damaged", f"an array with the header {header[:100]!r}")
    shape = tuple(int(side) for side in found[2].split(b",") if side.strip())
    if len(shape) > MOST_DIMENSIONS or not is_within_limits(shape, kind.itemsize):
        raise ProjectFileError("damaged", f"an array of the shape {shape}")
    return kind, shape


def _filled(stream: IO[bytes], kind: "np.dtype[Any]", shape: tuple[int, ...]) -> npt.NDArray[Any]:
    memory = np.empty(math.prod(shape) * kind.itemsize, np.uint8)
    filled = 0
    while piece := stream.read(_PIECE):  # on to the end, where the check sum is looked at
        if filled + len(piece) > len(memory):
            raise ProjectFileError("damaged", "more bytes than the archive says")
        memory[filled : filled + len(piece)] = np.frombuffer(piece, np.uint8)
        filled += len(piece)
    if filled < len(memory):
        raise ProjectFileError("damaged", "fewer bytes than the archive says")
    if kind == np.bool_ and memory.size and memory.max() > 1:
        raise ProjectFileError("damaged", "something between yes and no")
    memory.flags.writeable = False
    array = memory.view(kind).reshape(shape).astype(kind.newbyteorder("="), copy=False)
    array.flags.writeable = False
    return array
