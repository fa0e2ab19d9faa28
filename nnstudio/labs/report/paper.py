"""A page as it is put on paper: of one size whatever the window's is, nothing scrolled away, no trace of the hand."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QScrollBar, QSplitter, QWidget

from nnstudio.widgets.columns import Columns
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.spotlight import lights_out

Dress: TypeAlias = Callable[[QWidget], AbstractContextManager[None]]
"""Lets a widget look as on white paper for a while."""

SIZE = (1280, 680)
"""Pixels: how large a page is in a window of 1280×800 at 100 %."""
HIGHEST = 4000
"""Pixels; no page grows beyond."""
_TURNS = 4
"""So often a new size goes on to the layouts around it."""
_ROUNDS = 8
"""After so many the sizes of parts that depend on one another have settled."""


@contextmanager
def on_paper(page: QWidget, dress: Dress) -> Iterator[None]:
    """Let *page* be as on paper; what it was before it is again afterwards, also after an exception.

    Nothing of it is seen on the screen, as no event is handled meanwhile but those of the layouts in the page.
    """
    with _frozen(page), _as_it_was(page), dress(page), without_hand(page), _spread(page):
        yield


@contextmanager
def _frozen(page: QWidget) -> Iterator[None]:
    """Let *page* have a size of its own, without the layout around it."""
    parent = page.parentWidget()
    around = parent.layout() if parent is not None else None
    if around is not None:
        around.setEnabled(False)
    try:
        yield
    finally:
        if around is not None:
            around.setEnabled(True)


@contextmanager
def _as_it_was(page: QWidget) -> Iterator[None]:
    """Bring size, columns, scroll positions and focus of *page* back."""
    geometry, focused = page.geometry(), QApplication.focusWidget()
    sizes = [(splitter, splitter.sizes()) for splitter in page.findChildren(QSplitter)]
    scrolled = [(bar, bar.value()) for bar in page.findChildren(QScrollBar)]
    by_hand = [(columns, columns.by_hand) for columns in page.findChildren(Columns)]
    for columns, _widths in by_hand:
        columns.put(None)
    try:
        yield
    finally:
        page.setGeometry(geometry)
        settle()
        for columns, widths in by_hand:
            columns.put(widths)
        for splitter, size in sizes:
            splitter.setSizes(size)
        settle()
        for bar, value in scrolled:
            bar.setValue(value)
        page.updateGeometry()
        if focused is not None and QApplication.focusWidget() is not focused:
            focused.setFocus()


@contextmanager
def without_hand(widget: QWidget) -> Iterator[None]:
    """Take away what *widget* shows for the hand alone: what mouse and keys are on, and hints of what to press.

    All parts are told that the mouse has left: when a menu or a dialog opens, Qt does not tell what lies below. They
    show what it is on again when it moves.
    """
    with ExitStack() as restored:
        restored.enter_context(lights_out())
        for part in (widget, *widget.findChildren(QWidget)):
            QCoreApplication.sendEvent(part, QEvent(QEvent.Type.Leave))
        focused = QApplication.focusWidget()
        if focused is not None and (focused is widget or widget.isAncestorOf(focused)):
            # Told that the focus goes, it would end what the hand has begun; that it has it shows only in its picture.
            focused.hasFocus = lambda: False  # type: ignore[method-assign]
            restored.callback(delattr, focused, "hasFocus")
        for plot in (*([widget] if isinstance(widget, Plot) else []), *widget.findChildren(Plot)):
            title = plot.getPlotItem().titleLabel.text
            if what := re.match("(.+?)[;；]", title):
                plot.setTitle(what[1], justify="left")
                restored.callback(plot.retranslate)
        yield


@contextmanager
def without_controls(picture: QWidget) -> Iterator[None]:
    """Leave out the buttons that stand in *picture*: on paper nobody can press them."""
    buttons = [button for button in picture.findChildren(QAbstractButton) if button.isVisibleTo(picture)]
    for button in buttons:
        button.hide()
    try:
        yield
    finally:
        for button in buttons:
            button.show()


@contextmanager
def _spread(page: QWidget) -> Iterator[None]:
    """Let *page* be of `SIZE`, or larger, so that nothing in its middle column is scrolled away."""
    width, height = SIZE
    page.resize(width, height)
    settle()
    columns = page.findChild(Columns)
    middle = (columns.widget(1) if columns is not None else None) or page
    areas = [middle] if isinstance(middle, QScrollArea) else []
    inner = middle.findChildren(QScrollArea)
    with ExitStack() as restored:
        for area in inner:
            restored.callback(area.setMinimumSize, area.minimumSize())
        for _ in range(_ROUNDS):
            over = [area for area in (*areas, *inner) if any(_hidden(area))]
            if not over or height >= HIGHEST:
                break
            for area in over:
                across, down = _hidden(area)
                if area in areas:
                    width, height = width + across, height + down
                elif down:
                    area.setMinimumHeight(area.height() + down)
                else:
                    area.setMinimumWidth(area.width() + across)
            page.resize(width, min(height, HIGHEST))
            settle()
        yield


def _hidden(area: QScrollArea) -> tuple[int, int]:
    """Return how many pixels across and down are to be scrolled to; across only when the bar for down takes no room."""
    across, down = area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()
    if not area.isVisible():
        return 0, 0
    return (0, down) if down else (across, 0)


def settle() -> None:
    """Let all layouts do now what they would do when the event loop comes round."""
    for _ in range(_TURNS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
