"""How large the letters in the picture are."""

from PySide6.QtGui import QFont

SMALL, SMALLEST = 0.86, 0.78
"""How large titles and shapes are, and names of units and the key, in sizes of the font."""


def sized(font: QFont, size: float) -> QFont:
    """Return *font* with letters of another *size*."""
    other = QFont(font)
    other.setPixelSize(max(6, round(size * font.pixelSize())))
    return other
