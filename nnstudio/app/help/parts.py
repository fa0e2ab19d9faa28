"""What the program is made of: each part with its version, its licence, and the text of that."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from nnstudio import __version__
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.resource_path import resource_path

LIBRARIES = {
    "PySide6-Essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
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

WITHIN = {
    "ICU": "Unicode-DFS-2016",
    "libquadmath": "LGPL-2.1-or-later",
    "STIX Two Math": "OFL-1.1",
    "DejaVu Sans": "Bitstream-Vera",
    "Noto Sans CJK": "OFL-1.1",
    "PyInstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
"""What the libraries bring along that has no metadata of its own: Qt and NumPy for Linux other libraries, ziamath and
ziafont what formulas are drawn with; and in a frozen program Chinese letters, and what starts it."""

DATA_SETS = {"iris": "Iris flowers", "digits": "Handwritten digits"}
"""By their folders in resources/datasets."""

CHOSEN = dict.fromkeys(("PySide6-Essentials", "shiboken6"), "LGPL-3.0-only")
"""Under which licence the program uses what is offered under several."""

TEXTS = {
    "PySide6-Essentials": ("Qt", "LGPL-3.0-only", "GPL-3.0-only", "Qt-third-party"),
    "shiboken6": ("Qt", "LGPL-3.0-only", "GPL-3.0-only"),
    "ICU": ("Unicode-DFS-2016",),
    "libquadmath": ("libquadmath", "LGPL-2.1-only"),
    "latex2mathml": ("latex2mathml", "MIT", "LPPL-1.3c"),
    "STIX Two Math": ("STIX-Two-Math", "OFL-1.1"),
    "DejaVu Sans": ("DejaVu-Sans", "Bitstream-Vera"),
    "Noto Sans CJK": ("Noto-Sans-CJK", "OFL-1.1"),
    "Python": ("PSF-2.0", "Python-third-party"),
    "PyInstaller": ("Bootloader-exception",),
}
"""What is to be read of a part in resources/licences, in this order, after what the part itself brings along."""

_NO_TEXT = QT_TRANSLATE_NOOP(
    "App",
    "The text of this licence does not come with {name}. By the name {licence} it is found at spdx.org/licenses.",
)
_NOT_KNOWN = QT_TRANSLATE_NOOP(
    "App", "This copy of the program does not carry what {name} says of itself, such as its version."
)
_SHOWN = {"PySide6-Essentials": "Qt, PySide6", "numpy": "NumPy", "pillow": "Pillow"}
_BETWEEN = "\n\n\n"


@dataclass(frozen=True)
class Part:
    """One part: its *name*, *version* and *licence*, and what there is to read of it, as *text* or as a sentence."""

    name: str
    version: str
    licence: str
    text: str = ""
    note: Sentence | None = None


def parts() -> tuple[Part, ...]:
    """Return the program itself, the language it is written in, its libraries, what they bring along, and its data."""
    inner = filter(_is_there, WITHIN)
    return (program(), python(), *map(library, LIBRARIES), *map(within, inner), *map(data_set, DATA_SETS))


def program() -> Part:
    """Return the program itself. Its licence lies above resources/, as in a checkout, or comes with the package."""
    return _part("NN Studio", __version__, "MIT", _read(resource_path().parent / "LICENSE") or _brought_by("nnstudio"))


def python() -> Part:
    """Return the language the program is written in."""
    return _part("Python", sys.version.split()[0], "PSF-2.0", text_of("Python"))


def library(name: str) -> Part:
    """Return the library that is called *name* in the package index."""
    shown, usual = _SHOWN.get(name, name), LIBRARIES.get(name, "")
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return Part(shown, "", usual, text_of(name), _NOT_KNOWN.fill(name=shown))
    named = [found.metadata[field] for field in ("License-Expression", "License") if field in found.metadata]
    licence = CHOSEN.get(name) or next(filter(None, named), usual)
    return _part(shown, found.version, licence.strip().partition("\n")[0], text_of(name, found))


def within(name: str) -> Part:
    """Return one of the parts that have no metadata of their own."""
    return _part(name, "", WITHIN[name], text_of(name))


def data_set(name: str) -> Part:
    """Return one of the data sets in resources/, by its folder."""
    return _part(DATA_SETS[name], "", "CC-BY-4.0", _read(resource_path("datasets", name, "README.md")))


def text_of(name: str, found: Distribution | None = None) -> str:
    """Return all there is to read of the part called *name*: what it brings along, and what resources/ has of it."""
    ours = [_read(resource_path("licences", f"{text}.txt")) for text in TEXTS.get(name, ())]
    if not found:
        return _BETWEEN.join(filter(None, ours))
    return _BETWEEN.join([*_texts(found), *(text.replace("{version}", found.version) for text in ours if text)])


def _is_there(name: str) -> bool:
    if name in {"ICU", "libquadmath"}:
        return sys.platform == "linux"
    if name == "Noto Sans CJK":
        return any(file.suffix in {".otf", ".ttf", ".ttc"} for file in resource_path("fonts").glob("*"))
    return name != "PyInstaller" or getattr(sys, "frozen", False)


def _part(name: str, version: str, licence: str, text: str) -> Part:
    return Part(name, version, licence, text, None if text else _NO_TEXT.fill(name=name, licence=licence))


def _brought_by(name: str) -> str:
    try:
        return _BETWEEN.join(_texts(distribution(name)))
    except PackageNotFoundError:
        return ""


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
