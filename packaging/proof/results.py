"""The files that `nnstudio --smoke FOLDER` leaves: opened by others than the program."""

import csv
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from PIL import Image, UnidentifiedImageError

from proof.unproved import UnprovedError

LABS, LANGUAGES, THEMES = (
    ("entropy", "activation", "softmax", "trainer"),
    ("en", "zh_CN", "zh_TW"),
    ("light", "dark", "contrast"),
)
PROJECT = "smoke.nnstudio"
SMALLEST = (1000, 600)
FEWEST_COLOURS = 200


def check_pictures(folder: Path) -> str:
    """Look at the pictures of all tabs in all languages, and of all themes: none is empty, and no two are the same."""
    names = [f"{lab}-{language}.png" for lab in LABS for language in LANGUAGES]
    seen: dict[bytes, str] = {}
    for name in [*names, *(f"theme-{theme}.png" for theme in THEMES if theme != "light")]:
        pixels = _pixels(folder / name)
        if pixels in seen:
            raise UnprovedError(f"{name} shows the same as {seen[pixels]}")
        seen[pixels] = name
    return f"{len(seen)} pictures"


def check_files(folder: Path) -> str:
    """Open the project and each export."""
    for name, check in _CHECKS.items():
        path = folder / name
        if not path.is_file():
            raise UnprovedError(f"{name} was not written")
        try:
            check(path)
        except (OSError, ValueError, KeyError, zipfile.BadZipFile, ET.ParseError) as error:
            raise UnprovedError(f"{name} is damaged: {error}") from error
    return ", ".join(_CHECKS)


def colours_of(picture: Image.Image) -> int:
    """Return how many colours there are in *picture*."""
    found = picture.convert("RGB").getcolors(picture.width * picture.height)
    return len(found or ())


def _pixels(path: Path) -> bytes:
    try:
        with Image.open(path) as picture:
            picture.load()
            form, size, colours = picture.format, picture.size, colours_of(picture)
            pixels = picture.convert("RGB").tobytes()
    except (OSError, UnidentifiedImageError) as error:
        raise UnprovedError(f"{path.name} cannot be looked at: {error}") from error
    if form != "PNG" or size[0] < SMALLEST[0] or size[1] < SMALLEST[1]:
        raise UnprovedError(f"{path.name} is {form} of {size[0]} × {size[1]} pixels")
    if colours < FEWEST_COLOURS:
        raise UnprovedError(f"{path.name} is empty: it has {colours} colours")
    return pixels


def _check_project(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        if (damaged := archive.testzip()) is not None:
            raise ValueError(f"its member {damaged}")
        project = json.loads(archive.read("project.json"))
        arrays = [name for name in archive.namelist() if name.endswith(".npy")]
        if not isinstance(project, dict) or not arrays:
            raise ValueError("no arrays are in it")
        for name in arrays:
            if not archive.read(name).startswith(b"\x93NUMPY"):
                raise ValueError(f"{name} is no array")


def _begins_and_ends(begin: bytes, end: bytes) -> Callable[[Path], None]:
    def check(path: Path) -> None:
        contents = path.read_bytes().strip()
        if not (contents.startswith(begin) and contents.endswith(end)):
            raise ValueError(f"it begins with {contents[:20]!r} and ends with {contents[-20:]!r}")

    return check


def _check_picture(path: Path) -> None:
    with Image.open(path) as picture:
        picture.load()
        if colours_of(picture) < 8:
            raise ValueError("it is empty")


def _check_film(path: Path) -> None:
    with Image.open(path) as film:
        if film.format != "GIF" or getattr(film, "n_frames", 1) < 2:
            raise ValueError("nothing moves in it")
        for frame in range(getattr(film, "n_frames", 1)):
            film.seek(frame)
            film.load()


def _check_drawing(path: Path) -> None:
    root = ET.parse(path).getroot()  # noqa: S314 - written by the program a moment ago
    if not root.tag.endswith("}svg") or len(list(root.iter())) < 10:
        raise ValueError("nothing is drawn in it")


def _check_table(path: Path) -> None:
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    if len(rows) < 3 or len({len(row) for row in rows}) != 1:
        raise ValueError(f"it has {len(rows)} rows, of different lengths")


_CHECKS: dict[str, Callable[[Path], None]] = {
    PROJECT: _check_project,
    "entropy.png": _check_picture,
    "entropy.svg": _check_drawing,
    "entropy.csv": _check_table,
    "entropy.pdf": _begins_and_ends(b"%PDF-", b"%%EOF"),
    "entropy.html": _begins_and_ends(b"<!DOCTYPE html>", b"</html>"),
    "trainer.gif": _check_film,
}
