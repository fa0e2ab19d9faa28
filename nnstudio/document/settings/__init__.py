"""What the program remembers about the person at the screen, in one INI file."""

from nnstudio.document.settings.file import VERSION, Found, SettingsError, default_path, load, read, save
from nnstudio.document.settings.values import (
    LANGUAGE_CODES,
    LARGEST_ZOOM,
    MOST_RECENT,
    SMALLEST_ZOOM,
    THEMES,
    Settings,
)

__all__ = [
    "LANGUAGE_CODES",
    "LARGEST_ZOOM",
    "MOST_RECENT",
    "SMALLEST_ZOOM",
    "THEMES",
    "VERSION",
    "Found",
    "Settings",
    "SettingsError",
    "default_path",
    "load",
    "read",
    "save",
]
