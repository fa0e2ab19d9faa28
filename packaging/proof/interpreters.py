"""Every Python of this machine: what a program that brings along its own must not come to need."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_NAME = re.compile(r"(python|pypy)[0-9.]*t?")
_SYSTEM_FOLDERS = ("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/usr/libexec", "/snap/bin")
_OF_MANAGERS = (
    *(".pyenv", ".local/share/uv", ".local/share/hatch", ".asdf/installs/python", ".rye"),
    *(".conda", "miniconda3", "anaconda3", "miniforge3"),
)
"""What brings Pythons into a home, by the folders where it puts them."""


def folders() -> list[Path]:
    """Return the folders of Pythons, with the modules in them: the build's own, the system's, and everybody's."""
    shared = (lib for each in ("/usr/lib", "/usr/local/lib") for lib in Path(each).glob("python3*"))
    managed = (home / name for home in _homes() for name in _OF_MANAGERS)
    told = (Path(each) for each in map(os.environ.get, ("PYENV_ROOT", "UV_PYTHON_INSTALL_DIR")) if each)
    found = {Path(sys.prefix), Path(sys.base_prefix), *shared, *managed, *told}
    there = {path.resolve() for path in found if path.is_absolute() and os.path.isdir(path)}  # noqa: PTH112 - may be shut
    return sorted(there - {Path("/"), Path("/usr")})


def executables() -> list[Path]:
    """Return all Pythons that can be started here, as the files that they are."""
    versions = [path for folder in folders() for path in (*folder.glob("bin"), *folder.glob("*/*/bin"))]
    searched = [*map(Path, os.environ.get("PATH", "").split(":")), *map(Path, _SYSTEM_FOLDERS), *_beneath_opt()]
    searched += [*versions, *(home / ".local/bin" for home in _homes()), Path(sys.executable).parent]
    named = (path for path in _files(searched) if _NAME.fullmatch(path.name))
    return sorted({path.resolve() for path in named if os.access(path, os.X_OK)})


def _homes() -> list[Path]:
    homes = {Path.home(), Path("/root"), *Path("/home").glob("*")}
    return sorted(home for home in homes if os.access(home, os.R_OK | os.X_OK))


def _beneath_opt() -> Iterator[Path]:
    for pattern in ("bin", "*/bin"):
        yield from Path("/opt").glob(pattern)


def _files(searched: Iterable[Path]) -> Iterator[Path]:
    for folder in searched:
        if folder.is_absolute() and os.access(folder, os.R_OK | os.X_OK):
            yield from (path for path in folder.iterdir() if os.path.isfile(path))  # noqa: PTH113 - may be shut
