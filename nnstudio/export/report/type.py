"""The letters and colours of the paper."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextLayout, QTextOption

PT = 20.0
"""All that is laid out is measured in twentieths of a point, so that letters have whole sizes and no hinting counts."""
MM = 72 / 25.4 * PT
LEAST_SIZE = 6.5
"""Points; smaller letters are hard to read on paper."""

INK, QUIET, HAIRLINE, ACCENT, TROUBLE, TROUBLE_SOFT = "#1B1F24", "#5B6470", "#DDE2E8", "#0072B2", "#A32C00", "#FDF0EA"

_LINE_SEPARATOR = "\u2028"
"""A new line of the same paragraph."""


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
    """Return how high *text* is, wrapped at *width*: also where letters come from another font, as Chinese ones do."""
    return _height(_family(), text, round(width), max(size, LEAST_SIZE), bold)


def text_ascent(text: str, size: float, *, bold: bool = False) -> float:
    """Return how far below its top the line is on which the first line of *text* stands."""
    return _ascent(_family(), text, max(size, LEAST_SIZE), bold)


def line_height(size: float) -> float:
    """Return how far lines of Latin letters are apart."""
    return _metrics(_family(), max(size, LEAST_SIZE), False).lineSpacing()


def elided(text: str, width: float, size: float) -> str:
    """Return *text*, or where it is wider than *width* as much of its beginning as fits, and an ellipsis."""
    metrics = _metrics(_family(), max(size, LEAST_SIZE), False)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def set_text(text: str, width: float, size: float, *, bold: bool = False, right: bool = False) -> QTextLayout:
    """Return *text* set in lines of *width*: broken between words, and within one where it is wider than that."""
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), letters(size, bold=bold))
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0.0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _family() -> str:
    return QGuiApplication.font().key()


@lru_cache(maxsize=64)
def _metrics(family: str, size: float, bold: bool) -> QFontMetricsF:  # noqa: ARG001 - other letters, other metrics
    return QFontMetricsF(letters(size, bold=bold))


@lru_cache(maxsize=4096)
def _width(family: str, text: str, size: float, bold: bool) -> float:
    return _metrics(family, size, bold).horizontalAdvance(text)


@lru_cache(maxsize=1024)
def _ascent(family: str, text: str, size: float, bold: bool) -> float:  # noqa: ARG001 - other letters, other lines
    layout = set_text(text, 1e6, size, bold=bold)
    return layout.lineAt(0).ascent() if layout.lineCount() else 0.0


@lru_cache(maxsize=8192)
def _height(family: str, text: str, width: int, size: float, bold: bool) -> float:  # noqa: ARG001 - as above
    return set_text(text, width, size, bold=bold).boundingRect().height()
