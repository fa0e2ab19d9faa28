"""Libraries without what only a debugger reads: most of the interpreter's, where Python was built on this machine.

Of the wheels' libraries only the few where it saves much. Wheels are patched to find their libraries, and one that is
stripped after that may not load any more: the smoke test loads each of these, and so shows it.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

from libraries.wanted import Entry
from places import WORK

OF_WHEELS = (
    "PIL/_imaging.*",
    "PySide6/Qt/lib/libicui18n.*",
    "PySide6/Qt/lib/libicuuc.*",
)
"""By their places in the bundle: together 4 MB of names. NumPy's OpenBLAS, with 2 MB more, does not load any more."""

_FOLDER = WORK / "stripped"


def stripped(files: Iterable[Entry]) -> list[Entry]:
    """Return the *files*, with copies without symbols for debuggers in the place of some, on Linux."""
    if sys.platform != "linux":
        return list(files)
    for tool, package in (("strip", "binutils"), ("patchelf", "patchelf")):
        if shutil.which(tool) is None:
            raise SystemExit(f"{tool} is missing: apt install {package}")
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
    subprocess.run(["strip", "--strip-unneeded", "-o", copy, file.resolve()], check=True)  # noqa: S603, S607 - fixed
    _forget_build(copy)
    return copy


def _forget_build(copy: Path) -> None:
    """Let the system not look for libraries in the folder in which Python was built, on whatever machine this is."""
    command: list[str | Path] = ["patchelf", "--print-rpath", copy]
    asked = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - fixed
    if sys.base_prefix in asked.stdout:
        subprocess.run(["patchelf", "--remove-rpath", copy], check=True)  # noqa: S603, S607 - fixed
