"""Whether there is a screen to open a window on, told in the learner's language instead of by Qt's abort."""

import ctypes
import importlib.util
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_NEEDED = (
    "libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
NOT_IN_THE_FROZEN_PROGRAM = "libegl1 libgl1 libx11-6 libx11-xcb1 libfontconfig1 libfreetype6 libwayland-cursor0"
"""Those that the frozen program leaves to the system; the rest comes with it."""

_NO_SCREEN = QT_TRANSLATE_NOOP(
    "CommandLine",
    "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the program from a desktop, or check "
    "the installation with: {program}",
)
_NO_ANSWER = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The screen DISPLAY={display} does not answer. Start the program from a desktop, or check the installation with: "
    "{program}",
)
_NOT_FOR_QT = QT_TRANSLATE_NOOP(
    "CommandLine", "Qt cannot use this screen: {trouble}. On Debian or Ubuntu: apt install {packages}"
)
_CHECK = "nnstudio --smoke"


def missing_display(environment: Mapping[str, str] = os.environ) -> Sentence | None:
    """Return why no window can be opened and what to do, or None if one can."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return None
    display = environment.get("DISPLAY", "")
    if not environment.get("WAYLAND_DISPLAY"):
        if not display:
            return _NO_SCREEN.fill(program=_CHECK)
        if not _answers(display):
            return _NO_ANSWER.fill(display=display, program=_CHECK)
        if trouble := _trouble_of_qt_for_x11():
            return _NOT_FOR_QT.fill(trouble=trouble, packages=linux_packages())
    return None


def linux_packages() -> str:
    """Name Debian's packages that Qt needs for a window and a bare system may lack."""
    return NOT_IN_THE_FROZEN_PROGRAM if getattr(sys, "frozen", False) else _NEEDED


def _answers(display: str) -> bool:
    """Whether a local X server listens; one on another machine is taken at its word."""
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return True
    path = Path(f"/tmp/.X11-unix/X{number}")  # noqa: S108 - where X servers listen
    for address in (str(path), f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(1.0)
            try:
                connection.connect(address)
            except OSError:
                continue
            return True
    return False


def _trouble_of_qt_for_x11() -> str:
    """Return what the loader says where a library that Qt's X11 plug-in needs is missing; Qt itself would abort."""
    package = importlib.util.find_spec("PySide6")
    for folder in (package and package.submodule_search_locations) or ():
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                return str(error.__cause__ or error)  # in the frozen program, the loader's own words come from within
    return ""
