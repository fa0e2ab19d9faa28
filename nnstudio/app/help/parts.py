"""What the program is made of: each part with its version, its licence, and the text of that where it is there."""

import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from nnstudio import __version__
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.resource_path import resource_path

LIBRARIES = {
    "PySide6-Essentials": "LGPL-3.0",
    "shiboken6": "LGPL-3.0",
    "numpy": "BSD-3-Clause",
    "pyqtgraph": "MIT",
    "ziamath": "MIT",
    "ziafont": "MIT",
    "latex2mathml": "MIT",
    "pillow": "MIT-CMU",
    "threadpoolctl": "BSD-3-Clause",
    "colorama": "BSD-3-Clause",
}
"""By their names in the package index, with the licence that is named where a package carries no word of its own."""

FONTS = {"STIX Two Math": "OFL-1.1", "DejaVu Sans": "Bitstream-Vera"}
"""What formulas are drawn with; ziamath and ziafont bring them along."""

_NO_TEXT = QT_TRANSLATE_NOOP(
    "App",
    "The text of this licence does not come with {name}. By the name {licence} it is found at spdx.org/licenses.",
)
_NOT_KNOWN = QT_TRANSLATE_NOOP(
    "App", "This copy of the program does not carry what {name} says of itself, such as its version."
)
_OWN_LICENCE = "LICENSE"
_DATA = {"iris": "Iris flowers", "digits": "Handwritten digits"}


@dataclass(frozen=True)
class Part:
    """One part: its *name*, *version* and *licence*, and what there is to read of it, as *text* or as a sentence."""

    name: str
    version: str
    licence: str
    text: str = ""
    note: Sentence | None = None


def parts() -> tuple[Part, ...]:
    """Return the program itself, the language it is written in, its libraries, and its data."""
    return (_program(), _python(), *map(_library, LIBRARIES), *map(_font, FONTS), *map(_data, _DATA))


def _program() -> Part:
    # In a checkout the file lies above the package; an installed or a frozen program has it in its metadata or beside.
    places = [resource_path().parent / _OWN_LICENCE, Path(sys.executable).parent / _OWN_LICENCE]
    text = next((found for found in map(_read, places) if found), "") or "\n\n".join(_texts_of("nnstudio"))
    return _part("NN Studio", __version__, "MIT", text)


def _python() -> Part:
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), Path(sys.executable).parent / "licences"]
    text = next((found for place in places if (found := _read(place / "LICENSE.txt"))), "")
    return _part("Python", sys.version.split()[0], "PSF-2.0", text)


def _library(name: str) -> Part:
    shown = {"PySide6-Essentials": "Qt, PySide6", "numpy": "NumPy", "pillow": "Pillow"}.get(name, name)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return Part(shown, "", LIBRARIES[name], note=_NOT_KNOWN.fill(name=shown))
    named = [found.metadata[field] for field in ("License-Expression", "License") if field in found.metadata]
    licence = next(filter(None, named), LIBRARIES[name])
    return _part(shown, found.version, licence.splitlines()[0].strip(), "\n\n".join(_texts(found)))


def _font(name: str) -> Part:
    return _part(name, "", FONTS[name], "")


def _data(name: str) -> Part:
    return _part(_DATA[name], "", "CC-BY-4.0", _read(resource_path("datasets", name, "README.md")))


def _part(name: str, version: str, licence: str, text: str) -> Part:
    return Part(name, version, licence, text, None if text else _NO_TEXT.fill(name=name, licence=licence))


def _texts_of(name: str) -> Iterator[str]:
    try:
        yield from _texts(distribution(name))
    except PackageNotFoundError:
        return


def _texts(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        if any(word in file.name.upper() for word in ("LICENSE", "LICENCE", "COPYING")) and file.suffix != ".py":
            text = _read(Path(str(found.locate_file(file))))
            if text:
                yield text if len(file.parts) < 4 else f"{file.parent.name}/{file.name}\n\n{text}"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
