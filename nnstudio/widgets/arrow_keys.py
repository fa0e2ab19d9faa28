"""Which way an arrow key goes."""

from PySide6.QtCore import Qt

ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""How many rows down, and how many columns to the right."""
