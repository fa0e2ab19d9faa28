"""Who each file and module of a frozen program belongs to."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache, partial
from pathlib import Path, PurePosixPath

from executable import packed
from licences import interpreter, system_packages, wheels
from licences.bundled_part import BundledPart
from nnstudio.app.help.parts import DATA_SETS, Part, data_set, program, within
from places import INSIDE, ROOT

_TOLD_APART: dict[str, Callable[[], Part]] = {
    "PySide6/*libicu*": partial(within, "ICU"),
    "numpy.libs/libquadmath*": partial(within, "libquadmath"),
    "ziamath/fonts/STIX*": partial(within, "STIX Two Math"),
    "ziafont/fonts/DejaVu*": partial(within, "DejaVu Sans"),
    "nnstudio/resources/fonts/*": partial(within, "Noto Sans CJK"),
    **{f"nnstudio/resources/datasets/{name}/*": partial(data_set, name) for name in DATA_SETS},
    "nnstudio/*": program,
    "nnstudio-*.dist-info/*": program,
}
"""What is told apart from the package it comes with. The first that fits counts."""

_SOURCES = {
    "ICU": "https://github.com/unicode-org/icu",
    "libquadmath": "https://gcc.gnu.org",
    "STIX Two Math": "https://github.com/stipub/stixfonts",
    "DejaVu Sans": "https://dejavu-fonts.github.io",
    "Noto Sans CJK": "https://github.com/notofonts/noto-cjk",
    "PyInstaller": "https://pypi.org/project/pyinstaller/",
}
_SCRIPTS = {"entry", "surroundings"}
"""What runs before nnstudio in the executable, the files of packaging/ that the spec names."""

_STAND_INS = ROOT / "packaging" / "stand_ins"
_LAUNCHER = partial(within, "PyInstaller")
_OF_THE_LAUNCHER = ("pyi", "_pyi")
"""How the names of PyInstaller's own modules begin."""


@dataclass(frozen=True)
class Owned:
    """A *file* of the bundle, or a Python *module* within one, and the *part* that it belongs to, if any is known."""

    file: str
    part: BundledPart | None
    module: str = ""

    def __str__(self) -> str:
        return f"{self.file}: {self.module}" if self.module else self.file


def owned(bundle: Path) -> Iterator[Owned]:
    """Yield every file of *bundle*, sorted, and with each executable what lies in it.

    Links are left out: they name files that are told of where they lie.
    """
    for folder, folders, names in os.walk(bundle):
        folders.sort()
        for file in (Path(folder, name) for name in sorted(names)):
            if not file.is_symlink():
                yield from _owned(file, PurePosixPath(file.relative_to(bundle).as_posix()))


def of_module(module: str) -> BundledPart | None:
    """Return the part that the Python *module* in an executable belongs to."""
    if _is_ours(module):
        return _part(program)
    if module.startswith(_OF_THE_LAUNCHER):
        return _part(_LAUNCHER)
    return wheels.owner_of_module(module) or (interpreter.part() if interpreter.owns_module(module) else None)


def _owned(file: Path, path: PurePosixPath) -> Iterator[Owned]:
    if path.parts[0] == INSIDE:
        yield Owned(str(path), _of_file(path.relative_to(INSIDE)))
        return
    modules = sorted({name for name, _content in packed(file)})
    yield Owned(str(path), _part(_LAUNCHER) if modules else None)
    for module in modules:
        yield Owned(str(path), of_module(module), module)


def _of_file(path: PurePosixPath) -> BundledPart | None:
    for pattern, told in _TOLD_APART.items():
        if fnmatchcase(str(path), pattern):
            return _part(told)
    if interpreter.owns(path):
        return interpreter.part()
    return wheels.owner(path) or system_packages.owner(path.name)


def _is_ours(module: str) -> bool:
    """Tell whether *module* is of nnstudio, or one of those of packaging/ that go into the program."""
    own = module.partition(".")[0] == "nnstudio" or module in _SCRIPTS
    return own or (_STAND_INS / f"{module.replace('.', '/')}.py").is_file()


@cache
def _part(tell: Callable[[], Part]) -> BundledPart:
    told = tell()
    return BundledPart(told.name, told.version, told.licence, told.text, _SOURCES.get(told.name, ""))
