"""A project file is saved."""

import time
import zipfile
import zlib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from nnstudio import __version__
from nnstudio.document.atomic_file import replace_file
from nnstudio.document.codec import CodecError, decode, encode
from nnstudio.document.project_file import npy
from nnstudio.document.project_file.archive import FREE_BYTES, MOST_BYTES, MOST_MEMBERS
from nnstudio.document.project_file.errors import ProjectFileError
from nnstudio.document.project_file.header import FORMAT, VERSION
from nnstudio.document.project_file.places import JSON_NAME, MEMBER, PART, README, README_NAME, REFERENCE
from nnstudio.document.project_file.strict_json import LONGEST, is_within_limits, write_json

_MOST_PACKED = FREE_BYTES - 2 * LONGEST
"""Bytes of arrays: more of them together are stored as they are. So no project can look like a zip bomb, and a large
one is saved as fast as the disk takes it."""
_TRIED = 2**16
"""So many bytes of an array tell whether it pays to pack it."""
_WORTHWHILE = 0.9
_FAST, _WELL = 1, 6


def save(path: Path, parts: Mapping[str, Any], *, compress: bool = True) -> None:
    """Write *parts*, frozen dataclasses by their names, as the project file at *path*; any thread may.

    What was there before is replaced when the new file lies on the disk as a whole. With *compress* it is smaller, and
    takes longer.

    Raises `NotWrittenError` where the file cannot be written, `ProjectFileError` where `load` would refuse it for its
    size, and `TypeError` for what no project can hold: another dataclass than such of the codec's, or the name of a
    part with more than lower-case letters, digits and ``_``.
    """
    try:
        tree, arrays = _taken_apart(parts)
        saved = datetime.now().astimezone().isoformat(timespec="seconds")
        project = {"format": FORMAT, "version": VERSION, "program": __version__, "saved": saved, "parts": tree}
        written = write_json(project)
        _check_size(written, arrays)
        packed = compress and sum(array.nbytes for array in arrays.values()) <= _MOST_PACKED
        replace_file(path, lambda stream: _write(stream, written, arrays, is_packed=packed))
    except ProjectFileError as error:
        raise error.of_file(path.name) from error.__cause__
    except MemoryError:
        raise ProjectFileError("memory", file=path.name) from None


def _taken_apart(parts: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """Return what stands in the JSON for *parts*, and their arrays by the names of their members."""
    arrays: dict[str, npt.NDArray[Any]] = {}
    tree = {}
    for name, part in parts.items():
        if not PART.fullmatch(name):
            raise TypeError(f"{name!r} cannot be the name of a part")
        data = encode(part)
        try:
            decode(type(part), data, name)  # what can be saved can be opened
        except CodecError as error:
            raise ProjectFileError("unsavable", str(error), place=error.path) from error
        tree[name] = _without_arrays(data, name, arrays)
    return tree, arrays


def _without_arrays(data: Any, name: str, arrays: dict[str, npt.NDArray[Any]]) -> Any:
    """Return *data* with references in place of its arrays, which go into *arrays*."""
    if isinstance(data, np.ndarray):
        member = f"{name}.npy"
        if not MEMBER.fullmatch(member):
            raise TypeError(f"{member!r} cannot be the name of an array")
        arrays[member] = npy.little_endian(data)
        return {REFERENCE: member}
    if isinstance(data, dict):
        if data.keys() == {REFERENCE} and isinstance(data[REFERENCE], str):
            raise TypeError(f"{name!r} would be taken for an array")
        return {key: _without_arrays(each, f"{name}/{key}", arrays) for key, each in data.items()}
    if isinstance(data, list):
        return [_without_arrays(each, f"{name}/{i}", arrays) for i, each in enumerate(data)]
    return data


def _check_size(written: bytes, arrays: dict[str, npt.NDArray[Any]]) -> None:
    """Raise `ProjectFileError` for what is larger than `load` takes."""
    if not is_within_limits(written):
        raise ProjectFileError("unsavable", f"{len(written)} bytes of JSON", place=JSON_NAME)
    for name, array in arrays.items():
        if not npy.is_within_limits(array.shape, array.itemsize):
            raise ProjectFileError("unsavable", f"an array of the shape {array.shape}", place=name)
    members = len(arrays) + 2
    total = len(written) + sum(len(npy.header_of(array)) + array.nbytes for array in arrays.values())
    if members > MOST_MEMBERS or total > MOST_BYTES - LONGEST:
        largest = max(arrays, key=lambda name: arrays[name].nbytes, default=JSON_NAME)
        raise ProjectFileError("unsavable", f"{members} members of {total} bytes", place=largest)


def _write(stream: BinaryIO, written: bytes, arrays: dict[str, npt.NDArray[Any]], *, is_packed: bool) -> None:
    with zipfile.ZipFile(stream, "w", allowZip64=False) as archive:
        small = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
        archive.writestr(_member(JSON_NAME), written, small, _WELL)
        for name, array in arrays.items():
            _write_array(archive, name, array, is_packed=is_packed)
        archive.writestr(_member(README_NAME), README.format(program=__version__), small, _WELL)


def _write_array(archive: zipfile.ZipFile, name: str, array: npt.NDArray[Any], *, is_packed: bool) -> None:
    header, numbers = npy.header_of(array), array.reshape(-1).view(np.uint8)
    if is_packed and _pays(numbers):
        archive.writestr(_member(name), header + numbers.tobytes(), zipfile.ZIP_DEFLATED, _FAST)
        return
    member = _member(name)
    member.file_size = len(header) + numbers.size
    with archive.open(member, "w") as stream:  # without a copy, however large it is
        stream.write(header)
        stream.write(numbers.data)


def _pays(numbers: npt.NDArray[np.uint8]) -> bool:
    some = numbers[:_TRIED]
    return len(zlib.compress(some.tobytes(), _FAST)) < _WORTHWHILE * some.size


def _member(name: str) -> zipfile.ZipInfo:
    """Return a member that is a plain file, which all may read, saved now: zips know the years 1980 … 2107."""
    now = min(max(time.localtime()[:6], (1980, 1, 1, 0, 0, 0)), (2107, 12, 31, 23, 59, 58))
    info = zipfile.ZipInfo(name, now)
    info.external_attr = 0o644 << 16
    return info
