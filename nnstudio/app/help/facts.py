"""On what the program runs and how it is set, each fact by its name: for the page about it and for reports."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
import pyqtgraph
import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nnstudio import __version__
from nnstudio.app.trouble.report import Surroundings
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_SYSTEM = QT_TRANSLATE_NOOP("App", "Operating system")
_SCREEN = QT_TRANSLATE_NOOP("App", "Screen")
_LANGUAGE, _THEME = QT_TRANSLATE_NOOP("App", "Language"), QT_TRANSLATE_NOOP("App", "Theme")
_ZOOM = QT_TRANSLATE_NOOP("App", "Zoom")
_SETTINGS = QT_TRANSLATE_NOOP("App", "Settings file")
_RECOVERY, _LOG = QT_TRANSLATE_NOOP("App", "Recovery files"), QT_TRANSLATE_NOOP("App", "Log file")
_PROGRAM = QT_TRANSLATE_NOOP("App", "Program")
_LIBRARIES = QT_TRANSLATE_NOOP("App", "Libraries")


def facts(
    window: QWidget, seen: Surroundings, settings: Path | None, recovery: Path | None, log: str
) -> list[tuple[Sentence, str]]:
    """Return the facts about the program in whose *window* there is what was *seen*; what has no file has a dash."""
    screen = window.screen()
    size, scale = screen.size(), screen.devicePixelRatio()
    libraries = {
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "NumPy": np.__version__,
        "pyqtgraph": pyqtgraph.__version__,
        "ziamath": _version("ziamath"),
    }
    return [
        (_PROGRAM, f"NN Studio {__version__}"),
        (_LIBRARIES, " · ".join(f"{name} {number}" for name, number in libraries.items())),
        (_SYSTEM, f"{QSysInfo.prettyProductName()} · {platform.platform()}"),
        (_SCREEN, f"{size.width()} × {size.height()} · {scale:g} × · {QGuiApplication.platformName()}"),
        (_LANGUAGE, seen.language),
        (_THEME, seen.theme or "system"),
        (_ZOOM, f"{100 * seen.zoom:.0f} %"),
        (_SETTINGS, str(settings or "–")),
        (_RECOVERY, str(recovery or "–")),
        (_LOG, log or "–"),
    ]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"  # a frozen program may carry no metadata
