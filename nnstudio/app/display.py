"""Whether there is a screen to open a window on, told in a sentence instead of Qt's abort."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

LINUX_PACKAGES = (
    "libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
"""Debian's packages that Qt needs for a window and a bare system may lack."""


def missing_display(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return why no window can be opened and what to do, or None if one can."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return None
    display = environment.get("DISPLAY", "")
    if not environment.get("WAYLAND_DISPLAY"):
        if not display:
            return (
                "nnstudio: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
                "Start it from a desktop, or check the installation with: nnstudio --smoke"
            )
        if not _answers(display):
            return (
                f"nnstudio: the screen DISPLAY={display} does not answer.\n"
                "Start it from a desktop, or check the installation with: nnstudio --smoke"
            )
        if not _loads("libxcb-cursor.so.0"):
            return f"nnstudio: a system library of Qt is missing. On Debian or Ubuntu: apt install {LINUX_PACKAGES}"
    return None


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


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
