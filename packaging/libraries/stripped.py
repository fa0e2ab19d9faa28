"""Libraries without what only a debugger reads: most of the interpreter's, where Python was built on this machine.

Of the wheels' libraries only the few where it saves much. Wheels are patched to find their libraries, and one that is
stripped after that may not load any more: the smoke test loads each of these, and so shows it.
"""

import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

from libraries.elf import run_paths
from libraries.wanted import Entry
from places import WORK, files_in
from tools import path_of, said_by

OF_WHEELS = (
    "PIL/_imaging.*",
    "PySide6/Qt/lib/libicui18n.*",
    "PySide6/Qt/lib/libicuuc.*",
)
"""By their places in the bundle: together 4 MB of names. NumPy's OpenBLAS, with 2 MB more, does not load any more."""

BESIDE_IT = "$ORIGIN"
"""How a folder is named from where the file itself lies."""

_FOLDER = WORK / "stripped"


def stripped(files: Iterable[Entry]) -> list[Entry]:
    """Return the *files*, with copies without symbols for debuggers in the place of some, on Linux."""
    if sys.platform != "linux":
        return list(files)
    return [
        (place, str(_copy(place, Path(source))), kind) if _has_much(place, source, kind) else (place, source, kind)
        for place, source, kind in files
    ]


def _has_much(place: str, source: str, kind: str) -> bool:
    if kind not in {"BINARY", "EXTENSION"}:
        return False
    is_of_interpreter = Path(source).resolve().is_relative_to(Path(sys.base_prefix).resolve())
    return is_of_interpreter or any(fnmatchcase(place, pattern) for pattern in OF_WHEELS)


def _copy(place: str, file: Path) -> Path:
    copy = _FOLDER / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    said_by(path_of("strip"), "--strip-unneeded", "-o", copy, file.resolve())
    if not all(path.startswith(BESIDE_IT) for path in run_paths(file.resolve())):
        _forget_where(copy)
    return copy


def _forget_where(copy: Path) -> None:
    """Let the system not look for libraries in the folder in which Python was built, on whatever machine this is."""
    patchelf = path_of("patchelf")
    said_by(patchelf, "--set-rpath", BESIDE_IT, copy)  # which writes over the old one, as the next does not
    said_by(patchelf, "--remove-rpath", copy)


def check_run_paths(bundle: Path) -> None:
    """Stop if a file of *bundle* lets the system look for libraries anywhere but within it, naming the file."""
    for file in files_in(bundle):
        if elsewhere := [path for path in run_paths(file) if not path.startswith(BESIDE_IT)]:
            sys.exit(
                f"{file.relative_to(bundle)} looks for libraries in {', '.join(elsewhere)}, a folder of the machine it "
                "was built on: let libraries/stripped.py take it, which forgets that."
            )
