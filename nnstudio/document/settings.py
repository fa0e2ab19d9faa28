"""What the program remembers about the person at the screen, in one INI file."""

from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

THEMES = ("", "light", "dark")
SMALLEST_ZOOM, LARGEST_ZOOM = 0.75, 2.5


@dataclass(frozen=True)
class Settings:
    """The remembered choices; an empty *language* or *theme* follows the system."""

    language: str = ""
    theme: str = ""
    zoom: float = 1.0
    recent: tuple[str, ...] = ()
    """The project files that were open last, the newest first."""


def default_path() -> Path:
    """Return where the settings of this user lie."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder) / "settings.ini"


def load(path: Path) -> Settings:
    """Read the settings at *path*; what is missing or damaged there has its default."""
    file = QSettings(str(path), QSettings.Format.IniFormat)
    found = {}
    for field in fields(Settings):
        stored = file.value(field.name)
        if isinstance(field.default, tuple):
            found[field.name] = tuple(map(str, stored)) if isinstance(stored, list) else (stored,) if stored else ()
        elif isinstance(stored, str | float):
            with suppress(ValueError):
                found[field.name] = type(field.default)(stored)
    settings = Settings(**found)
    if settings.theme not in THEMES:
        settings = replace(settings, theme="")
    if not SMALLEST_ZOOM <= settings.zoom <= LARGEST_ZOOM:
        settings = replace(settings, zoom=1.0)
    return settings


def save(path: Path, settings: Settings, known: Settings | None = None) -> None:
    """Write the settings to *path*: those that differ from the *known* ones, or all.

    What another window has changed meanwhile, and this one has not, is left as it is.
    """
    file = QSettings(str(path), QSettings.Format.IniFormat)
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if known is not None and value == getattr(known, field.name):
            continue
        file.setValue(field.name, list(value) if isinstance(value, tuple) else value)
    file.sync()
