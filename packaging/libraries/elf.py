"""What the header of an ELF file tells: what it cannot be loaded without, and where that is looked for."""

import re
from functools import cache
from pathlib import Path

from places import files_in
from tools import path_of, said_by

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_RUN_PATH = re.compile(r"^\s+R(?:UN)?PATH\s+(\S+)$", re.MULTILINE)
_C_LIBRARY = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


def needs(file: Path) -> frozenset[str]:
    """Return what *file* cannot be loaded without, by name. Empty for what is no ELF file."""
    return frozenset(_NEEDED.findall(_headers(file)))


def run_paths(file: Path) -> tuple[str, ...]:
    """Return the folders in which *file* lets the system look for what it needs."""
    return tuple(path for paths in _RUN_PATH.findall(_headers(file)) for path in paths.split(":"))


def c_library_of(bundle: Path) -> str:
    """Return the oldest version of the C library that has all that the files of *bundle* call."""
    versions = [version for file in files_in(bundle) for version in _C_LIBRARY.findall(_headers(file))]
    return "{}.{}".format(*max((int(major), int(minor)) for major, minor in versions))


@cache
def _headers(file: Path) -> str:
    with file.open("rb") as opened:
        if opened.read(4) != b"\x7fELF":
            return ""
    return said_by(path_of("objdump"), "-p", file)
