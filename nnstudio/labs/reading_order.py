"""The parts of a widget in the order in which a person reads them."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def is_put_away(widget: QWidget) -> bool:
    """Whether the program itself hides *widget*, rather than that a page around it was not turned to yet."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def parts_of(widget: QWidget) -> list[QWidget]:
    """Return what lies directly in *widget*, in the order of reading; of pages the one at the front."""
    if isinstance(widget, QStackedWidget):
        return _there([widget.currentWidget()])
    if isinstance(widget, QSplitter):
        return _there(
            part for i in range(widget.count()) for part in (*_buttons_of(widget.handle(i)), widget.widget(i))
        )
    if isinstance(widget, QScrollArea):
        return _there([widget.widget()])
    layout = widget.layout()
    if layout is not None:
        return _there(_laid_out(layout))
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]


def _buttons_of(handle: QWidget) -> list[QAbstractButton]:
    """Return what opens and folds a column beside *handle*."""
    return handle.findChildren(QAbstractButton)


def _there(widgets: Iterable[QWidget | None]) -> list[QWidget]:
    return [widget for widget in widgets if widget is not None]


def _laid_out(layout: QLayout) -> Iterator[QWidget | None]:
    # Not by itemAt: PySide keeps what that returns for ever, and takes for it what comes to lie in its place in memory.
    around = layout.parentWidget()
    parts = {layout.indexOf(part): part for part in (around.children() if around else ()) if isinstance(part, QWidget)}
    inner = {layout.indexOf(part): part for part in layout.children() if isinstance(part, QLayout)}
    places = sorted(place for place in (*parts, *inner) if place >= 0)
    if isinstance(layout, QGridLayout):  # by row, then by column, whenever it was put there
        places.sort(key=lambda i: layout.getItemPosition(i)[:2])  # type: ignore[index]
    for i in places:
        if i in inner:
            yield from _laid_out(inner[i])
        else:
            yield parts[i]


def tab_in_reading_order(page: QWidget) -> None:
    """Let Tab go over the parts of *page* in the order of reading, whenever they were made.

    It is asked for with every Tab: a row may have come meanwhile.
    """
    stops = _stops_in(page)
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def _stops_in(widget: QWidget) -> list[QWidget]:
    """Return all in *widget* that Tab may stop at, also those that are hidden now."""
    own = [widget] if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None else []
    return own + [stop for part in parts_of(widget) for stop in _stops_in(part)]
