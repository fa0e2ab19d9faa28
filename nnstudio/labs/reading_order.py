"""The parts of a widget in the order in which a person reads them."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def is_put_away(widget: QWidget) -> bool:
    """Whether the program itself hides *widget*, rather than that a page around it was not turned to yet."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def parts_of(widget: QWidget) -> list[QWidget]:
    """Return what lies directly in *widget*, in the order of reading; of pages the one at the front."""
    if isinstance(widget, QStackedWidget):
        return _there([widget.currentWidget()])
    if isinstance(widget, QSplitter):
        return _there(widget.widget(i) for i in range(widget.count()))
    if isinstance(widget, QScrollArea):
        return _there([widget.widget()])
    layout = widget.layout()
    if layout is not None:
        return _there(_laid_out(layout))
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]


def _there(widgets: Iterable[QWidget | None]) -> list[QWidget]:
    return [widget for widget in widgets if widget is not None]


def _laid_out(layout: QLayout) -> Iterator[QWidget | None]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):  # by row, then by column, whenever it was put there
        places.sort(key=lambda i: layout.getItemPosition(i)[:2])  # type: ignore[index]
    for i in places:
        item = layout.itemAt(i)
        inner = item.layout() if item is not None else None
        if inner is not None:
            yield from _laid_out(inner)
        elif item is not None:
            yield item.widget()
