"""The shared libraries and extension modules of the bundle: those that something in it calls for, and no other."""

import os
from collections.abc import Iterable
from pathlib import Path

from libraries.elf import needs
from libraries.of_the_system import is_of_the_system

Entry = tuple[str, str, str]
"""PyInstaller's way to name a file: its place in the bundle, its source, its kind."""


def wanted(files: Iterable[Entry]) -> list[Entry]:
    """Return those of the *files* that are not left to the system, and without libraries that none of them asks for."""
    entries = [entry for entry in files if not is_of_the_system(Path(entry[0]).name)]
    libraries = {Path(place).name: Path(source) for place, source, _ in entries if _is_library(place)}
    roots = [Path(source) for place, source, kind in entries if kind != "SYMLINK" and not _is_library(place)]
    names = _called_for(roots, libraries) | {name for name in libraries if name.startswith("libpython")}
    return [entry for entry in entries if not _is_library(entry[0]) or Path(entry[0]).name in names]


def without_loose_ends(files: Iterable[Entry]) -> list[Entry]:
    """Return the *files* without links to what is none of them."""
    entries = list(files)
    places = {Path(place) for place, _, kind in entries if kind != "SYMLINK"}
    # PyInstaller names as the source of a link what it points to, from where it lies.
    return [
        (place, source, kind)
        for place, source, kind in entries
        if kind != "SYMLINK" or Path(os.path.normpath(Path(place).parent / source)) in places
    ]


def _called_for(roots: Iterable[Path], libraries: dict[str, Path]) -> set[str]:
    """Return the names of those *libraries* that the *roots* need, and that those need in turn."""
    found: set[str] = set()
    waiting = [name for root in roots for name in needs(root)]
    while waiting:
        name = waiting.pop()
        if name in libraries and name not in found:
            found.add(name)
            waiting.extend(needs(libraries[name]))
    return found


def _is_library(place: str) -> bool:
    """Tell those that other files are linked to from those that are loaded by name: plugins and extension modules."""
    path = Path(place)
    return (
        path.name.startswith("lib")
        and ".so" in path.name
        and "plugins" not in path.parts
        and "lib-dynload" not in path.parts
    )
