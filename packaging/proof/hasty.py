"""Somebody who cannot wait: types and clicks as soon as there is a window, before anything is drawn in it."""

import time

import numpy as np

from proof.confined import Manner, Room
from proof.real_window import close, ended, wait_for, window_called, xdotool
from proof.virtual_screen import VirtualScreen

THIRD_TAB, FOURTH_TAB = (441, 46), (608, 46)
"""Where they are in a window of the size that the program begins with, in English."""

LINES = slice(58, 68)
"""The rows of the screen in which a line is drawn under the tab in front."""

ASIDE = (700, 740)
"""Where the pointer is over nothing."""


def type_and_click_at_once(room: Room, screen: VirtualScreen, manner: Manner) -> str:
    """Undo, ask for help, leave it and turn to the third tab before the first is there; it has to come of that."""
    _point_to(screen, THIRD_TAB)
    process = room.start([room.program / "nnstudio"], manner)
    with ended(process):
        window = wait_for("a window", lambda: window_called("NN Studio$", screen), process, look_every=0.001)
        seen = time.monotonic()
        xdotool(screen, "key", "--delay", "0", "ctrl+z", "F1", "Escape", "click", "--delay", "0", "1")
        took = time.monotonic() - seen
        _point_to(screen, ASIDE)
        wait_for("the third tab", lambda: "there" if _is_in_front(screen) else "", process)
        close(process, window, screen)
    return f"all within {took * 1000:.0f} ms of the window"


def _point_to(screen: VirtualScreen, place: tuple[int, int]) -> None:
    xdotool(screen, "mousemove", *map(str, place))


def _is_in_front(screen: VirtualScreen) -> bool:
    """Whether the third tab is underlined, and the next one is not."""
    third, fourth = (np.unique(screen.pixels[LINES, x]).size for x, _y in (THIRD_TAB, FOURTH_TAB))
    return third > 1 and fourth == 1
