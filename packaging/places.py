"""Where the build finds things and puts them."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The checkout."""

PACKAGE, RESOURCES = ROOT / "nnstudio", ROOT / "resources"
WORK = ROOT / "build"
"""What is made on the way."""

DIST = ROOT / "dist"
"""What is handed out."""

BUNDLE = DIST / "nnstudio"
"""The frozen program: one executable, and beside it the folder `INSIDE`. It runs wherever this folder is put."""

INSIDE = "_internal"
BUNDLED_RESOURCES = f"{INSIDE}/nnstudio/resources"
"""Where resources/ lies within the bundle, as `nnstudio.resource_path` looks for it."""

ICONS, LETTERS = WORK / "icons", WORK / "letters"
"""Made from resources/icons/nnstudio.svg, and from an installed Chinese font."""


def files_in(folder: Path) -> list[Path]:
    """Return the files in *folder* and below, in order, without links."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _line(pattern: str, file: Path) -> str:
    """Return what *pattern* encloses in the first line of *file* that has it."""
    found = re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        message = f"{file} has no line like {pattern}"
        raise ValueError(message)
    return found[1]


VERSION = _line(r'^__version__ = "(.+)"$', PACKAGE / "__init__.py")

COPYRIGHT = _line(r"^(Copyright .+)$", ROOT / "LICENSE")
"""The line of LICENSE that says who the program belongs to."""
