"""Keys that lead along an axis, as the mouse does; or up and down one."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_MANY = 10
"""So many small steps are a large one."""
_FAR = {
    Qt.Key.Key_PageDown: -_MANY,
    Qt.Key.Key_PageUp: _MANY,
    Qt.Key.Key_Home: -math.inf,
    Qt.Key.Key_End: math.inf,
}
_ALONG = _FAR | {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}
_UP = _FAR | {Qt.Key.Key_Down: -1.0, Qt.Key.Key_Up: 1.0}


def steps_of(event: QKeyEvent, *, upwards: bool = False) -> float | None:
    """Return how many steps to the right a key leads, or *upwards*: ∞ or −∞ to an end, None if it leads nowhere.

    An arrow leads one step, with Shift ten; so do Page Up and Page Down.
    """
    steps = (_UP if upwards else _ALONG).get(Qt.Key(event.key()))
    if steps is None:
        return None
    return steps * _MANY if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and abs(steps) == 1 else steps


def small_step(length: float) -> float:
    """Return a step with one digit, 1, 2 or 5, of which some hundred make up *length*."""
    wanted = length / 100
    power = 10.0 ** math.floor(math.log10(wanted) + 1e-9)
    return next(step * power for step in (5, 2, 1) if step * power <= wanted * (1 + 1e-9))
