"""The lists of files in the libraries' metadata, of those files only that are in the bundle, as they are there."""

import base64
import csv
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath

from libraries.wanted import Entry
from places import WORK

_FOLDER = WORK / "records"


def with_own_records(files: Iterable[Entry]) -> list[Entry]:
    """Return the *files* with lists of our own in the place of those of the folders the libraries are installed in."""
    entries = list(files)
    there = {PurePath(place).as_posix(): Path(source) for place, source, kind in entries if kind != "SYMLINK"}
    return [
        (place, str(_written(PurePath(place).as_posix(), there)), kind) if _is_record(place) else (place, source, kind)
        for place, source, kind in entries
    ]


def _is_record(place: str) -> bool:
    path = PurePath(place)
    return path.name == "RECORD" and path.parent.suffix == ".dist-info"


def _written(record: str, there: Mapping[str, Path]) -> Path:
    written = _FOLDER / record
    written.parent.mkdir(parents=True, exist_ok=True)
    with written.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened, lineterminator="\n").writerows(_rows(record, there))
    return written


def _rows(record: str, there: Mapping[str, Path]) -> Iterator[tuple[str, str, str]]:
    with there[record].open(encoding="utf-8", newline="") as opened:
        named = sorted(row[0] for row in csv.reader(opened) if row)
    for name in named:
        if name == record:
            yield name, "", ""
        elif name in there:
            content = there[name].read_bytes()
            told = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode("ascii").rstrip("=")
            yield name, f"sha256={told}", str(len(content))
