"""The letters and colours of the paper."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextLayout

PT = 20.0
"""All that is laid out is measured in twentieths of a point, so that letters have whole sizes and no hinting counts."""
MM = 72 / 25.4 * PT
LEAST_SIZE = 6.5
"""Points; smaller letters are hard to read on paper."""

INK, QUIET, HAIRLINE, ACCENT, TROUBLE, TROUBLE_SOFT = "#1B1F24", "#5B6470", "#DDE2E8", "#0072B2", "#B04A00", "#FDF0E7"

WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def letters(size: float, *, bold: bool = False) -> QFont:
    """Return the program's letters, *size* points high but never below `LEAST_SIZE`, for a painter in `PT`."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(max(size, LEAST_SIZE) * PT))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide *text* is on one line."""
    return _width(_family(), text, max(size, LEAST_SIZE), bold)


def text_height(text: str, width: float, size: float, *, bold: bool = False) -> float:
    """Return how high *text* is, wrapped at *width*."""
    return _height(_family(), text, round(width), max(size, LEAST_SIZE), bold)


def text_ascent(text: str, size: float) -> float:
    """Return how far below its top the line is on which the first line of *text* stands."""
    return _ascent(_family(), text, max(size, LEAST_SIZE))


def line_height(size: float) -> float:
    """Return how far lines of letters are apart."""
    return _metrics(_family(), max(size, LEAST_SIZE), False).lineSpacing()


def _family() -> str:
    return QGuiApplication.font().key()


@lru_cache(maxsize=64)
def _metrics(family: str, size: float, bold: bool) -> QFontMetricsF:  # noqa: ARG001 - other letters, other metrics
    return QFontMetricsF(letters(size, bold=bold))


@lru_cache(maxsize=4096)
def _width(family: str, text: str, size: float, bold: bool) -> float:
    return _metrics(family, size, bold).horizontalAdvance(text)


@lru_cache(maxsize=1024)
def _ascent(family: str, text: str, size: float) -> float:  # noqa: ARG001 - other letters, other lines
    layout = QTextLayout(text, letters(size))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent() if line.isValid() else 0.0


@lru_cache(maxsize=4096)
def _height(family: str, text: str, width: int, size: float, bold: bool) -> float:
    return _metrics(family, size, bold).boundingRect(QRectF(0, 0, width, 1e6), WRAPPED, text).height()
