"""The settings, and which values each can have."""

import math
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any
from urllib.parse import quote, unquote_to_bytes

LANGUAGE_CODES = ("", "en", "zh_CN", "zh_TW")
THEMES = ("", "light", "dark", "contrast")
SMALLEST_ZOOM, LARGEST_ZOOM = 0.75, 2.5
MOST_RECENT = 8
_LONGEST_PATH = 4096
_IN_BYTES = "file://"
"""So begins a path that is written byte by byte."""
_LONGEST_GEOMETRY = 4096
_MOST_PAGES = 100
_COLUMNS = re.compile(r"[a-z_.]{1,60} \d{1,3}(\.\d{1,4})? \d{1,3}(\.\d{1,4})?")


@dataclass(frozen=True)
class Settings:
    """The remembered choices; an empty *language* or *theme* follows the system."""

    language: str = ""
    theme: str = ""
    zoom: float = 1.0
    recent: tuple[str, ...] = ()
    """The project files that were open last, the newest first."""
    base: float = 2.0
    """Of the logarithm, with which a new project begins."""
    keeps_place: bool = True
    """Whether the window opens where it was closed."""
    geometry: str = ""
    """Where that was, as Qt writes it, in hexadecimal digits."""
    columns: tuple[str, ...] = ()
    """Of each page whose columns a hand has moved: its name, and the widths of those at the sides in heights of a
    letter, as in ``"entropy.outcomes 19.5 24"``."""


class UnusableError(ValueError):
    """A stored value is none that the setting can have."""


def value_of(name: str, stored: Any) -> Any:
    """Return the value of the setting *name* that is *stored* in the file; raises `UnusableError` if it is none."""
    return _READERS[name](stored)


def stored(value: Any) -> Any:
    """Return *value* as it goes into the file, from where `value_of` takes it."""
    return [_storable(text) for text in value] if isinstance(value, tuple) else value


def names() -> tuple[str, ...]:
    """Return what the settings are called in the file."""
    return tuple(field.name for field in fields(Settings))


def _one_of(options: tuple[str, ...]) -> Callable[[Any], str]:
    def read(stored: Any) -> str:
        if not isinstance(stored, str) or stored not in options:
            raise UnusableError
        return stored

    return read


def _number(stored: Any) -> float:
    if isinstance(stored, bool) or not isinstance(stored, str | int | float):
        raise UnusableError
    try:
        number = float(stored)
    except ValueError as error:
        raise UnusableError from error
    if not math.isfinite(number):
        raise UnusableError
    return number


def _zoom(stored: Any) -> float:
    zoom = _number(stored)
    if not SMALLEST_ZOOM <= zoom <= LARGEST_ZOOM:
        raise UnusableError
    return zoom


def _base(stored: Any) -> float:
    base = _number(stored)
    if base <= 0 or base == 1:
        raise UnusableError
    return base


def _yes_or_no(stored: Any) -> bool:
    if isinstance(stored, bool):
        return stored
    if not isinstance(stored, str) or stored not in ("true", "false"):
        raise UnusableError
    return stored == "true"


def _texts(stored: Any) -> tuple[str, ...]:
    if not stored:
        return ()
    texts = stored if isinstance(stored, list) else [stored]
    if not all(isinstance(text, str) for text in texts):
        raise UnusableError
    return tuple(text for text in texts if text)


def _recent(stored: Any) -> tuple[str, ...]:
    paths = dict.fromkeys(_path(text) for text in _texts(stored) if len(text) <= _LONGEST_PATH)
    return tuple(paths)[:MOST_RECENT]


def _storable(text: str) -> str:
    """Return *text*; of a path whose bytes are no letters, its bytes in letters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _IN_BYTES + quote(os.fsencode(text))
    return text


def _path(text: str) -> str:
    return os.fsdecode(unquote_to_bytes(text.removeprefix(_IN_BYTES))) if text.startswith(_IN_BYTES) else text


def _geometry(stored: Any) -> str:
    if not isinstance(stored, str) or len(stored) > _LONGEST_GEOMETRY:
        raise UnusableError
    try:
        bytes.fromhex(stored)
    except ValueError as error:
        raise UnusableError from error
    return stored


def _columns(stored: Any) -> tuple[str, ...]:
    texts = _texts(stored)
    if len(texts) > _MOST_PAGES or not all(_COLUMNS.fullmatch(text) for text in texts):
        raise UnusableError
    return texts


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "language": _one_of(LANGUAGE_CODES),
    "theme": _one_of(THEMES),
    "zoom": _zoom,
    "recent": _recent,
    "base": _base,
    "keeps_place": _yes_or_no,
    "geometry": _geometry,
    "columns": _columns,
}
