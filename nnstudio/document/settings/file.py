"""The INI file of the settings: what in it cannot be used is told, and nothing in it is lost."""

import os
import re
import shutil
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QSettings, QStandardPaths

from nnstudio.document.settings.values import Settings, UnusableError, names, stored, value_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

VERSION = 1
"""Of what the file holds; a newer program may write more."""
_LONGEST_VERSION = 10
_LONGEST_FILE = 2**20
_MOST_ASIDE = 99
_LINE_END = re.compile(r"\r\n|\r|\n")
_OF_QT_ALONE = re.compile(r"(^[^=]*=|,)\s*\"?@(Variant|DateTime)\(")
"""A value that no version of this program writes, and that Qt warns of where it is damaged."""

_DAMAGED = QT_TRANSLATE_NOOP(
    "Document",
    "The settings file was damaged, so the program begins with its first settings. The damaged file is kept: {path}",
)
_PARTLY = QT_TRANSLATE_NOOP(
    "Document",
    "Some settings in the file could not be used, and are what they were at first: {names}. The file as it was is"
    " kept: {path}",
)
_NEWER = QT_TRANSLATE_NOOP(
    "Document",
    "The settings were written by a newer version of NN Studio. What this version does not know stays in the file:"
    " {path}",
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "Document",
    "Settings cannot be remembered: where their file should be there is something else. Everything works, but changes"
    " last only until you quit. Move this away: {path}",
)
_NOT_READ = QT_TRANSLATE_NOOP(
    "Document",
    "The settings file cannot be read, so the program begins with its first settings. Everything works, but changes"
    " last only until you quit. Allow this file to be read: {path}",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Document",
    "Settings cannot be remembered: their file cannot be written. Everything works, but changes last only until you"
    " quit. Check that the disk is not full and that this file may be written: {path}",
)


class SettingsError(Exception):
    """The settings could not be written; `sentence` says so to the learner."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.source)
        self.sentence = sentence


@dataclass(frozen=True)
class Found:
    """What a file holds, and what there is to tell about it."""

    settings: Settings
    trouble: Sentence | None = None


def default_path() -> Path:
    """Return where the settings of this user lie."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder or QDir.homePath()) / "settings.ini"


def load(path: Path) -> Settings:
    """Return the settings at *path*; what is missing or damaged there has its default."""
    return _contents(path)[0] if _state(path) == "sound" else Settings()


def read(path: Path) -> Found:
    """Return the settings at *path* as the program begins with them, and what was wrong there.

    A damaged file is set aside under another name. Of one in which single values cannot be used a copy is, and the file
    is mended; but one of a newer version stays as it is.
    """
    state = _state(path)
    if state in _HINDRANCES:
        return Found(Settings(), _HINDRANCES[state].fill(path=str(path)))
    if state == "damaged":
        return _without_damaged(path)
    settings, unusable, version = _contents(path)
    if version > VERSION:
        return Found(settings, _NEWER.fill(path=str(path)))
    if unusable:
        return Found(settings, _mend(path, unusable))
    return Found(settings, None if _may_be_written(path) else _NOT_WRITTEN.fill(path=str(path)))


def save(path: Path, settings: Settings, known: Settings | None = None) -> None:
    """Write the settings to *path*: those that differ from the *known* ones, or all.

    What another window has changed meanwhile, and this one has not, is left as it is; so is what a newer version has
    written there. Raises `SettingsError` where nothing can be written.
    """
    state = _state(path)
    if state in _HINDRANCES:
        raise SettingsError(_HINDRANCES[state].fill(path=str(path)))
    changes = {
        field.name: stored(getattr(settings, field.name))
        for field in fields(Settings)
        if known is None or getattr(settings, field.name) != getattr(known, field.name)
    }
    try:
        if state == "damaged":
            _set_aside(path)
        _write(path, changes)
    except OSError as error:
        raise SettingsError(_NOT_WRITTEN.fill(path=str(path))) from error


def _state(path: Path) -> str:
    """Return how *path* can be used: "sound" also where there is nothing yet."""
    try:
        if not path.exists():
            return "sound"
        if not path.is_file():  # nor a device, in whose place Qt would put a file
            return "no file"
        with path.open("rb") as file:
            contents = file.read(_LONGEST_FILE + 1)
    except OSError:
        return "not read"
    return "sound" if _is_sound(contents) else "damaged"


_HINDRANCES = {"no file": _NO_FILE, "not read": _NOT_READ}


def _is_sound(contents: bytes) -> bool:
    """Whether *contents* are those of an INI file. Qt takes nearly everything for one, and would write over it."""
    if len(contents) > _LONGEST_FILE or b"\0" in contents:
        return False
    try:
        lines = _LINE_END.split(contents.decode("utf-8-sig"))  # a name may hold what Python takes for the end of a line
    except UnicodeDecodeError:
        return False
    stripped = (line.strip() for line in lines)
    return all(
        not line
        or line[0] in ";#"
        or (line[0] == "[" and line[-1] == "]")
        or (line.find("=") > 0 and not _OF_QT_ALONE.search(line))
        for line in stripped
    )


def _contents(path: Path) -> tuple[Settings, list[str], int]:
    """Return the settings at *path*, which of them cannot be used, and the version that wrote them."""
    file = QSettings(str(path), QSettings.Format.IniFormat)
    settings, unusable = Settings(), []
    for name in names():
        if file.contains(name):
            try:
                settings = replace(settings, **{name: value_of(name, file.value(name))})
            except UnusableError:
                unusable.append(name)
    return settings, unusable, _version(file)


def _version(file: QSettings) -> int:
    stored = str(file.value("version", ""))
    return int(stored[:_LONGEST_VERSION]) if stored.isdecimal() else 0


def _write(path: Path, changes: dict[str, Any]) -> None:
    """Put *changes* into the file at *path*; None takes a value out of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = QSettings(str(path), QSettings.Format.IniFormat)
    if _version(file) < VERSION:
        file.setValue("version", VERSION)
    for name, value in changes.items():
        if value is None:
            file.remove(name)
        else:
            file.setValue(name, value)
    file.sync()
    if file.status() is not QSettings.Status.NoError:
        raise OSError(str(file.status()))


def _without_damaged(path: Path) -> Found:
    try:
        return Found(Settings(), _DAMAGED.fill(path=str(_set_aside(path))))
    except OSError:
        return Found(Settings(), _NOT_WRITTEN.fill(path=str(path)))


def _mend(path: Path, unusable: list[str]) -> Sentence:
    """Take the *unusable* values out of the file at *path*, of which a copy is kept; return what there is to tell."""
    try:
        aside = _name_aside(path)
        shutil.copy2(path, aside)
        _write(path, dict.fromkeys(unusable))
    except OSError:
        return _NOT_WRITTEN.fill(path=str(path))
    return _PARTLY.fill(names=", ".join(unusable), path=str(aside))


def _set_aside(path: Path) -> Path:
    """Give the file at *path* another name, and return that."""
    aside = _name_aside(path)
    path.replace(aside)
    return aside


def _name_aside(path: Path) -> Path:
    """Return a name beside *path* that no file has yet; where there are too many, that of the oldest."""
    numbers = ("", *(f"-{i}" for i in range(2, _MOST_ASIDE + 1)))
    named = [path.with_name(f"{path.stem}.damaged{number}{path.suffix}") for number in numbers]
    free = next((each for each in named if not each.exists()), None)
    return free or min(named, key=lambda each: each.stat().st_mtime)


def _may_be_written(path: Path) -> bool:
    """Whether the system lets *path* be written, as far as it tells beforehand."""
    if path.exists():
        return os.access(path, os.W_OK)
    above = next((folder for folder in path.parents if folder.exists()), None)
    return above is not None and above.is_dir() and os.access(above, os.W_OK)
