"""Bring the translations up to date: ``uv run python packaging/translate.py``.

Collects every marked text of nnstudio/ into resources/translations/*.ts, where Qt Linguist (or any editor) fills in
what is new, and compiles them to the *.qm files that the program reads. ``--check`` writes nothing and fails if
anything is missing, left over or not compiled.
"""

import argparse
import filecmp
import shutil
import sys
import tempfile
from pathlib import Path

from places import RESOURCES, ROOT
from tools import path_of, said_by

TRANSLATIONS = RESOURCES / "translations"
LANGUAGES = ("zh_CN", "zh_TW")


def update(folder: Path) -> None:
    """Collect texts into the .ts files of *folder* and compile them."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "nnstudio").rglob("*.py"))]
    for language in LANGUAGES:
        ts = folder / f"nnstudio_{language}.ts"
        said_by(
            path_of("pyside6-lupdate"), *sources, "-ts", ts, "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", language, folder=ROOT,
        )  # fmt: skip
        fresh = ts.with_suffix(".new")
        said_by(path_of("pyside6-lrelease"), ts, "-qm", fresh, folder=ROOT)
        fresh.replace(ts.with_suffix(".qm"))  # a program that runs keeps the old one mapped


def check() -> int:
    """Return 0 if the files are what `update` would make of them and nothing is unfinished, else 1."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for path in TRANSLATIONS.glob("*.ts"):
            shutil.copy(path, folder)
        update(folder)
        trouble = [
            f"{path.name} is not up to date: run packaging/translate.py"
            for path in sorted(folder.iterdir())
            if not (TRANSLATIONS / path.name).exists() or not filecmp.cmp(path, TRANSLATIONS / path.name, shallow=False)
        ]
        trouble += [
            f"{path.name} has unfinished entries: {path.read_text(encoding='utf-8').count('unfinished')}"
            for path in sorted(folder.glob("*.ts"))
            if "unfinished" in path.read_text(encoding="utf-8")
        ]
    print("\n".join(trouble) or "translations are complete")
    return 1 if trouble else 0


def main() -> int:
    """Update, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if anything is missing")
    if parser.parse_args().check:
        return check()
    update(TRANSLATIONS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
