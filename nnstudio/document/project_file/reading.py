"""A project file is opened. It may be anybody's."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy.typing as npt

from nnstudio import __version__
from nnstudio.document.codec import CodecError, decode
from nnstudio.document.project_file.archive import Archive, check_known, opened_archive
from nnstudio.document.project_file.errors import ProjectFileError
from nnstudio.document.project_file.header import Header, header_of
from nnstudio.document.project_file.npy import read_array
from nnstudio.document.project_file.places import JSON_NAME, MEMBER, PART, REFERENCE
from nnstudio.document.project_file.strict_json import LONGEST, read_json


def load(path: Path, kinds: Mapping[str, type]) -> dict[str, Any]:
    """Return the parts that stand in the project file at *path*, by their names, each of its type in *kinds*.

    Not all *kinds* need to be there. Arrays are read-only. Raises `ProjectFileError`, and nothing else, for whatever is
    wrong with the file; it holds for all parts or for none.
    """
    with opened_archive(path) as archive:
        project = _project(archive)
        header = header_of(project)
        written = project["parts"]
        if not isinstance(written, dict) or not all(PART.fullmatch(name) for name in written):
            raise ProjectFileError("damaged", "no parts with names")
        if unknown := written.keys() - kinds.keys():
            raise _stranger(min(unknown), header.program)
        arrays = _Arrays(archive)
        arrays.note(written)
        check_known(archive, set(arrays.names))
        try:
            return {name: decode(kinds[name], arrays.put_in(data), name) for name, data in written.items()}
        except CodecError as error:
            raise ProjectFileError("unfit", str(error), place=error.path) from error


def read_header(path: Path) -> Header:
    """Return what the project file at *path* says about itself, without its parts.

    Raises `ProjectFileError` as `load` does.
    """
    with opened_archive(path) as archive:
        return header_of(_project(archive))


def _project(archive: Archive) -> Any:
    return read_json(archive.read(JSON_NAME, LONGEST))


def _stranger(part: str, program: str) -> ProjectFileError:
    """Return what is wrong with a *part* that this version does not know, in a file that *program* wrote."""
    if program != __version__:
        return ProjectFileError("newer", f"the unknown part {part}", program=program)
    return ProjectFileError("unfit", f"the unknown part {part}", place=part)


class _Arrays:
    """The arrays that the JSON refers to, each by one place in it."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.names: set[str] = set()

    def note(self, data: Any) -> None:
        """Note all members that *data* refers to; raises `ProjectFileError` for what can be none."""
        if (name := _reference(data)) is not None:
            if not MEMBER.fullmatch(name):
                raise ProjectFileError("unsafe", f"a reference to {name[:100]!r}")
            if name in self.names:
                raise ProjectFileError("damaged", f"{name[:100]!r} stands in two places")
            self.names.add(name)
        elif isinstance(data, dict | list):
            for each in data.values() if isinstance(data, dict) else data:
                self.note(each)

    def put_in(self, data: Any) -> Any:
        """Return *data* with the arrays themselves in place of the references to them."""
        if (name := _reference(data)) is not None:
            return self._array(name)
        if isinstance(data, dict):
            return {name: self.put_in(each) for name, each in data.items()}
        return [self.put_in(each) for each in data] if isinstance(data, list) else data

    def _array(self, name: str) -> npt.NDArray[Any]:
        with self._archive.opened(name) as (stream, size):
            return read_array(stream, size)


def _reference(data: Any) -> str | None:
    """Return the name of the member that *data* stands for, if it stands for one."""
    if isinstance(data, dict) and data.keys() == {REFERENCE} and isinstance(data[REFERENCE], str):
        name: str = data[REFERENCE]
        return name
    return None
