"""Boxes for what a program of Windows has to say that was started without a terminal, as by a double click."""

import sys
from collections.abc import Callable
from typing import TypeAlias

Box: TypeAlias = Callable[[str, str], object]
"""Shows a text under a title, until the reader closes it."""


def show_box(text: str, title: str) -> None:
    """Show *text* on Windows; elsewhere whoever starts a program from a desktop finds what it said in its log."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        ctypes.windll.user32.MessageBoxW(None, text, title, 0)
