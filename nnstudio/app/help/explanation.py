"""What there is to say of a control, a figure or a picture: found where it is asked for, in the present language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenuBar,
    QTabBar,
    QTabWidget,
    QWidget,
)

from nnstudio.labs.page import Page
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.notation.figures import exact
from nnstudio.widgets.exported import Pictured, Titled
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.fold import Fold
from nnstudio.widgets.icon_button import IconButton
from nnstudio.widgets.keys import Key
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import spoken


@dataclass(frozen=True)
class Explanation:
    """Of *widget*: its *title*, what is *said* of it, what it shows *now*, and what *keys* do there."""

    widget: QWidget
    title: str
    said: tuple[str, ...] = ()
    now: str = ""
    keys: tuple[tuple[str, str], ...] = ()


def explanation_of(widget: QWidget, place: QPoint | None = None) -> Explanation | None:
    """Return what there is to say of *widget*, or of what it is a part of; None where nobody has a name.

    *place*, on the screen, is where the mouse points: at one tab of a bar, one column of a table.
    """
    title, bare = "", None
    for each in _upwards(widget):
        found = _whole(each)
        title = title or (_title(found) if found.accessibleName() or isinstance(found, Titled | Readout) else "")
        told = _of(found, title, place)
        if told is None:
            continue
        if isinstance(each, Panel | Fold | PagedTab):
            return bare or told
        if told.said:
            return told if bare is None else replace(bare, said=told.said)
        bare = bare or told  # a part of something that is explained as a whole
    return bare


def _upwards(widget: QWidget) -> Iterator[QWidget]:
    each: QWidget | None = widget
    while each is not None:
        yield each
        each = None if each.isWindow() else each.parentWidget()


def _whole(widget: QWidget) -> QWidget:
    """Return the control that *widget* is the caption or the row of; else itself."""
    if isinstance(widget, FieldRow):
        return widget.control
    buddy = widget.buddy() if isinstance(widget, QLabel) else None
    return widget if buddy is None else buddy


def _of(widget: QWidget, title: str, place: QPoint | None) -> Explanation | None:
    if isinstance(widget, QMenuBar):
        return _of_action(widget, None if place is None else widget.actionAt(widget.mapFromGlobal(place)))
    if isinstance(widget, QTabBar):
        return _of_tab(widget, place)
    if isinstance(widget, QHeaderView):
        return None  # its table knows
    if isinstance(widget, Panel | Fold):
        return _of_panel(widget)
    if isinstance(widget, PagedTab):
        return _of_page(widget)
    said = _said(widget)
    is_figure = isinstance(widget, Titled | Readout)
    if not said and not is_figure and not (title and _is_control(widget)):
        return None
    if isinstance(widget, QAbstractItemView) and place is not None:
        said += _of_column(widget, place)
    title = title or _title(widget)
    return Explanation(widget, title, said, _now(widget), _keys(widget, title))


def _title(widget: QWidget) -> str:
    if isinstance(widget, Readout):
        return widget.title
    return widget.title() if isinstance(widget, Titled) else widget.accessibleName()


def _said(widget: QWidget) -> tuple[str, ...]:
    told_beside = [widget.accessibleName()]
    if isinstance(widget, Readout):
        told_beside.append(exact(widget.value))
    tip = "\n".join(line for line in widget.toolTip().splitlines() if line not in told_beside)
    parts = [widget.whatsThis() or tip]
    if not isinstance(widget, Pictured) and not tip:
        parts.append(widget.accessibleDescription())
    return tuple(part for part in dict.fromkeys(parts) if part)


def _now(widget: QWidget) -> str:
    """Return what a picture or a figure shows; a control shows that itself."""
    if isinstance(widget, Readout):
        return " ".join(filter(None, widget.shown))
    return widget.accessibleDescription() if isinstance(widget, Titled) else ""


def _is_control(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, Page)


def _keys(widget: QWidget, title: str) -> tuple[tuple[str, str], ...]:
    found = []
    if isinstance(widget, QAbstractButton):
        action = widget.action if isinstance(widget, IconButton) else widget
        if not action.shortcut().isEmpty():
            found.append((native(action.shortcut()), ""))
    page = next((each for each in _upwards(widget) if isinstance(each, Page)), None)
    here = [key for key in (page.keys if page else ()) if key.where is not None and spoken(key.where) == title]
    return (*found, *((" / ".join(native_keys(key)), spoken(key.does)) for key in here))


def native(sequence: QKeySequence) -> str:
    """Return the names of keys as this system calls them."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def native_keys(key: Key) -> list[str]:
    """Return each of the keys of *key* as this system calls it."""
    return [native(QKeySequence(each)) or each for each in key.sequences]


def plain(text: str) -> str:
    """Return what stands on an action or a tab without the mark of its letter, as ``(&F)`` in Chinese."""
    return re.sub(r"\s*\(&.\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def _of_action(bar: QMenuBar, action: QAction | None) -> Explanation | None:
    if action is None:
        return None
    return Explanation(bar, plain(action.text()), tuple(filter(None, [action.whatsThis()])))


def _of_tab(bar: QTabBar, place: QPoint | None) -> Explanation:
    index = bar.currentIndex() if place is None else bar.tabAt(bar.mapFromGlobal(place))
    index = bar.currentIndex() if index < 0 else index
    said = [bar.tabToolTip(index), bar.whatsThis() or bar.toolTip() or bar.accessibleDescription()]
    # What is chosen is told first; what the choice is about, where it has a name, after it.
    text = plain(bar.tabText(index))
    is_choice = bar.accessibleName() and not isinstance(bar.parentWidget(), QTabWidget)  # tabs themselves are no choice
    title = f"{bar.accessibleName()}: {text}" if is_choice else text
    return Explanation(bar, title, tuple(filter(None, dict.fromkeys(said))))


def _of_panel(panel: Panel | Fold) -> Explanation | None:
    """Return what the only picture of *panel* is, under its heading; where there are more, or none, the heading."""
    headings = [each for each in panel.findChildren(QLabel) if each.property("role") == "heading"]
    title = panel.button.accessibleName() if isinstance(panel, Fold) else headings[0].text() if headings else ""
    if not title:
        return None
    pictures = [each for each in panel.findChildren(QWidget) if isinstance(each, Titled) and each.isVisibleTo(panel)]
    if len(pictures) == 1:
        return Explanation(pictures[0], title, _said(pictures[0]), _now(pictures[0]), _keys(pictures[0], title))
    return Explanation(panel, title, _said(panel.button) if isinstance(panel, Fold) else ())


def _of_page(tab: PagedTab) -> Explanation | None:
    return Explanation(tab, spoken(tab.kind.title), (spoken(tab.kind.hint),))


def _of_column(view: QAbstractItemView, place: QPoint) -> tuple[str, ...]:
    model, roles = view.model(), Qt.ItemDataRole
    index = view.indexAt(view.viewport().mapFromGlobal(place))
    header = view.horizontalHeader() if hasattr(view, "horizontalHeader") else None
    on_header = header is not None and header.rect().contains(header.mapFromGlobal(place))
    column = header.logicalIndexAt(header.mapFromGlobal(place)) if on_header else index.column()
    if model is None or column < 0:
        return ()
    name = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    told = [model.headerData(column, Qt.Orientation.Horizontal, roles.ToolTipRole), index.data(roles.ToolTipRole)]
    said = [str(each) for each in told if each]
    return (f"{name}: {said[0]}", *said[1:]) if said and name else tuple(said)
