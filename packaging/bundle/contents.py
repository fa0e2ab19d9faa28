"""What goes into the frozen program besides what its imports lead to: all of the package, all it reads, what it shows.

PyInstaller follows imports that stand at the top of a file and many that do not, but not those made by name, and it
takes no file that is not Python. So everything is named here, by looking at what lies on the disk.
"""

from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from libraries.wanted import Entry
from places import ICONS, LETTERS, PACKAGE, RESOURCES, ROOT

PLACE = "nnstudio/resources"
"""Where `nnstudio.resource_path` looks for them in a program that is not a checkout."""

NOT_READ = {".ts"}
"""Files in resources/ that only people and the build read: the program reads the .qm made of the .ts."""

WITH_THEIR_DATA = ("ziamath", "ziafont", "latex2mathml")
"""Libraries that read files of their own: fonts of formulas, tables of their letters."""

OPTIMIZED = 2
"""As Python's -OO: without docstrings, which nothing shows, and without assertions, which only tell types here. That
saves 1.3 MB of the executable, and with it what has to be read at the start."""

HOW_PYTHON_WAS_BUILT = "_sysconfigdata"
"""How the name of the module begins in which Python keeps that, with the folders of that machine."""

_STAND_INS = ROOT / "packaging" / "stand_ins"


def modules() -> list[str]:
    """Name every module of the package, also those that are imported late."""
    return sorted(_module(file) for file in PACKAGE.rglob("*.py"))


def resources() -> list[tuple[str, str]]:
    """Return every file the program reads, as the pairs (file, folder in the bundle) that PyInstaller takes."""
    return [*_read_by_the_program(), *_letters(), (str(ROOT / "LICENSE"), "nnstudio")]


def told_in_about(libraries: Iterable[str]) -> list[str]:
    """Name the distributions whose version and licence the program shows: itself, and the *libraries* there are here.

    Some are for one platform only.
    """
    return [name for name in ("nnstudio", *libraries) if _is_installed(name)]


def with_stand_ins(modules: Iterable[Entry]) -> list[Entry]:
    """Return the *modules* of the archive, and those that stand in for some that are left out, or tell too much."""
    files = sorted(_STAND_INS.rglob("*.py"))
    ours = {".".join(file.relative_to(_STAND_INS).with_suffix("").parts): str(file) for file in files}
    how_it_was_built = ours.pop(HOW_PYTHON_WAS_BUILT)
    found = [
        (name, how_it_was_built if name.startswith(f"{HOW_PYTHON_WAS_BUILT}_") else source, kind)
        for name, source, kind in modules
    ]
    return [*found, *((name, source, "PYMODULE") for name, source in ours.items())]


def icon(ending: str) -> str:
    """Return the program's icon for an executable, or say which step makes it."""
    file = ICONS / f"nnstudio.{ending}"
    if not file.is_file():
        raise SystemExit(
            f"{file} is missing: make it with `python packaging/icons.py`, or build all of it with build.py."
        )
    return str(file)


def _is_installed(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def _module(file: Path) -> str:
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _read_by_the_program() -> Iterator[tuple[str, str]]:
    for file in sorted(RESOURCES.rglob("*")):
        if file.is_file() and file.suffix not in NOT_READ:
            folder = file.parent.relative_to(RESOURCES)
            yield str(file), f"{PLACE}/{folder.as_posix()}"


def _letters() -> Iterator[tuple[str, str]]:
    files = sorted(file for file in LETTERS.glob("*") if file.is_file())
    if not files:
        print(
            f"{LETTERS} is empty: this program shows no Chinese where no such font is installed (letters/subsets.py)."
        )
    for file in files:
        yield str(file), f"{PLACE}/fonts"
