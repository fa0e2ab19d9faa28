"""Finds what is written without the room it needs: cut off, elided, or beyond the edge of what it stands in."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pyqtgraph
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.languages.texts import each_text_painted, name_of, plain, widgets_of

_TOLERANCE = 2
"""So many pixels more nobody misses: fonts are hinted, margins rounded."""
_CHINESE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")


def cramped(root: QWidget) -> Iterator[str]:
    """Yield a line for each visible text of *root* that has too little room: where, what, how much it needs and has."""
    for widget in widgets_of(root, only_visible=True):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            for text, needs, has in _measured(widget):
                if needs > has + _TOLERANCE:
                    yield f"{name_of(widget)} {plain(text)[:60]!r} needs {needs:.0f}, has {has:.0f}"


def _measured(widget: QWidget) -> Iterator[tuple[str, float, float]]:
    """Yield what stands on *widget*, the room it needs and the room it has, across or down."""
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QTabBar):
        letters = widget.fontMetrics()
        for i in range(widget.count()):
            if widget.isTabVisible(i):
                text, place = widget.tabText(i), widget.tabRect(i)
                yield text, letters.size(Qt.TextFlag.TextShowMnemonic, text).width(), place.width()
                yield text, place.right(), widget.width()
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget)
        yield widget.currentText(), widget.fontMetrics().horizontalAdvance(widget.currentText()), room.width()
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        for i in range(widget.count()):
            if not widget.isSectionHidden(i) and (model := widget.model()):
                text = str(model.headerData(i, widget.orientation()) or "")
                is_wrapped = bool(int(widget.defaultAlignment()) & int(Qt.TextFlag.TextWordWrap))
                words = re.split(r"[\s-]" if is_wrapped else r"\n", text)
                yield text, max(map(widget.fontMetrics().horizontalAdvance, words)), widget.sectionSize(i)


def _label(label: QLabel) -> Iterator[tuple[str, float, float]]:
    text = label.text()
    if not text:
        return
    if label.wordWrap():
        yield text, label.heightForWidth(label.width()), label.height()
        letters = label.fontMetrics()
        words = re.split(r"[\s\u200b/–-]+", _CHINESE.sub(" ", plain(text)))
        yield text, max(map(letters.horizontalAdvance, words), default=0), label.contentsRect().width()
    else:
        yield text, label.sizeHint().width(), label.width()
        yield text, label.sizeHint().height(), label.height()
    around = label.parentWidget()
    if around is not None and not label.isWindow():
        yield text, label.geometry().right(), around.width()
        yield text, label.geometry().bottom(), around.height()


def _button(button: QAbstractButton) -> Iterator[tuple[str, float, float]]:
    if not button.text():
        return
    is_icon = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    if is_icon and not button.icon().isNull():
        return
    yield button.text(), button.sizeHint().width(), button.width()
    yield button.text(), button.fontMetrics().height(), button.height()


@contextmanager
def painted_cramped() -> Iterator[list[str]]:
    """Collect meanwhile what our own pictures paint as text beyond its rectangle, or beyond their edge."""
    found: list[str] = []

    def measure(painter: QPainter, text: str, arguments: tuple[object, ...]) -> None:
        device = painter.device()
        if isinstance(device, QWidget) and text and not isinstance(device, pyqtgraph.GraphicsView):
            found.extend(_beyond(painter, device, text, arguments))

    with each_text_painted(measure):
        yield found


def _beyond(painter: QPainter, device: QWidget, text: str, arguments: tuple[object, ...]) -> Iterator[str]:
    where = f"painted on {name_of(device)} {text[:60]!r}"
    letters = painter.fontMetrics()
    if isinstance(arguments[0], QRect | QRectF) and isinstance(arguments[1], int | Qt.AlignmentFlag | Qt.TextFlag):
        room = QRectF(arguments[0])
        needed = painter.boundingRect(room, int(arguments[1]), text)
        if needed.width() > room.width() + _TOLERANCE:
            yield f"{where} needs {needed.width():.0f}, has {room.width():.0f}"
        return
    width = letters.horizontalAdvance(text)
    start = arguments[0]
    left = start.x() if hasattr(start, "x") else float(start)  # type: ignore[arg-type]
    top = start.y() if hasattr(start, "y") else float(arguments[1])  # type: ignore[arg-type]
    place = painter.combinedTransform().mapRect(QRectF(left, top - letters.ascent(), width, letters.ascent()))
    if place.right() > device.width() + _TOLERANCE or place.left() < -_TOLERANCE:
        yield f"{where} from {place.left():.0f} to {place.right():.0f}, has {device.width()}"
