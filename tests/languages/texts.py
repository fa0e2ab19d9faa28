"""Reads all that is said by a widget and what is in it: on the screen, by tooltips, to a screen reader."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape

import pyqtgraph
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGraphicsTextItem,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from nnstudio.widgets.formula import Formula

_MOST_CELLS = 400
_TOOLTIP = Qt.ItemDataRole.ToolTipRole


def texts_of(root: QWidget, *, only_visible: bool = False) -> Iterator[tuple[str, str]]:
    """Yield where each text of *root* and of all in it stands, and the text without tags."""
    for widget in widgets_of(root, only_visible=only_visible):
        where = name_of(widget)
        for kind, text in (*_said(widget), *_shown(widget)):
            if text:
                yield f"{where} {kind}", plain(text)


def widgets_of(root: QWidget, *, only_visible: bool = False) -> Iterator[QWidget]:
    """Yield *root* and all in it, menus too, but for those of pyqtgraph's, which nobody can open here."""
    yield root
    for child in root.children():
        if isinstance(child, QMenu):
            if not isinstance(root, pyqtgraph.GraphicsView):
                yield from widgets_of(child)
        elif isinstance(child, QWidget) and not (only_visible and child.isHidden()):
            yield from widgets_of(child, only_visible=only_visible)


def plain(text: str) -> str:
    """Return *text* without tags."""
    if "<" in text and re.search(r"</?\w+[^<>]*>", text):
        text = unescape(re.sub(r"<style.*?</style>|<[^<>]*>", " ", text, flags=re.DOTALL))
    return text


def texts_of_actions(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield the texts of the actions of a window."""
    for action in root.findChildren(QAction):
        if not action.objectName().startswith("action."):
            continue
        for kind in ("text", "toolTip", "statusTip", "whatsThis"):
            if text := getattr(action, kind)():
                yield f"action {action.objectName()} {kind}", plain(text)


@contextmanager
def painted() -> Iterator[list[tuple[str, str]]]:
    """Collect meanwhile what is painted as text by our own pictures."""
    found: list[tuple[str, str]] = []

    def hear(painter: QPainter, text: str, _arguments: tuple[object, ...]) -> None:
        device = painter.device()
        found.append((f"painted on {name_of(device) if isinstance(device, QWidget) else type(device).__name__}", text))

    with each_text_painted(hear):
        yield found


@contextmanager
def each_text_painted(hear: Callable[[QPainter, str, tuple[object, ...]], object]) -> Iterator[None]:
    """Let *hear* know of each text that our own pictures paint meanwhile, before it is painted."""
    draw = QPainter.drawText

    def listen(painter: QPainter, *arguments: object) -> object:
        hear(painter, next((each for each in reversed(arguments) if isinstance(each, str)), ""), arguments)
        return draw(painter, *arguments)

    QPainter.drawText = listen  # type: ignore[method-assign]
    try:
        yield
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]


def name_of(widget: QWidget) -> str:
    """Return what a widget is called, or the nearest one around it that has a name."""
    inner = type(widget).__name__
    outer: QWidget | None = widget
    while outer is not None and not outer.objectName():
        outer = outer.parentWidget()
    return f"{outer.objectName() if outer else ''}:{inner}"


def _said(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "what's this", widget.whatsThis()
    yield "accessible name", widget.accessibleName()
    if not isinstance(widget, Formula):  # there it is the formula, read out
        yield "accessible description", widget.accessibleDescription()
    if isinstance(widget, QDialog):
        yield "title", widget.windowTitle()


def _shown(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    elif isinstance(widget, QTabBar):
        for i in range(widget.count()):
            yield f"tab {i}", widget.tabText(i)
            yield f"tooltip of tab {i}", widget.tabToolTip(i)
            yield f"description of tab {i}", widget.accessibleTabName(i)
    elif isinstance(widget, QComboBox):
        for i in range(widget.count()):
            yield f"entry {i}", widget.itemText(i)
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QTextEdit):
        yield "placeholder", widget.placeholderText()
        if widget.isReadOnly():
            yield "text", widget.toPlainText()
    elif isinstance(widget, QStatusBar):
        yield "message", widget.currentMessage()
    elif isinstance(widget, QHeaderView):
        yield from _heads(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)
    elif isinstance(widget, pyqtgraph.GraphicsView):
        yield from _plotted(widget)


def _heads(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model = header.model()
    for i in range(min(header.count(), 40)) if model else ():
        yield f"head {i}", str(model.headerData(i, header.orientation()) or "")
        yield f"tooltip of head {i}", str(model.headerData(i, header.orientation(), _TOOLTIP) or "")


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(view.rootIndex())
    for row in range(min(model.rowCount(view.rootIndex()), _MOST_CELLS // max(1, columns))):
        for column in range(columns):
            index = model.index(row, column)
            yield f"cell {row},{column}", str(index.data() or "")
            yield f"tooltip of cell {row},{column}", str(index.data(_TOOLTIP) or "")


def _plotted(view: pyqtgraph.GraphicsView) -> Iterator[tuple[str, str]]:
    for item in view.scene().items():
        if isinstance(item, QGraphicsTextItem):
            yield "plot", item.toPlainText()
        elif item.toolTip():
            yield "plot's tooltip", item.toolTip()
