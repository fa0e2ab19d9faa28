"""What a page offers to other programs, in the order of reading."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from nnstudio.labs.report.reading_order import parts_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import Pictured, Tabled
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.words import spoken

Kind = Literal["picture", "table", "formula"]

_FORMULA = QT_TRANSLATE_NOOP("Export", "Formula {number}")


@dataclass(frozen=True, eq=False)
class Export:
    """A *widget* that can be taken as a *kind* of thing, and the *title* by which it is called."""

    title: str
    kind: Kind
    widget: QWidget


def exports_of(page: QWidget) -> list[Export]:
    """Return what can be seen on *page*, or is *page*, and can be taken; what is empty is left out."""
    found: list[Export] = []
    for widget in _reading(page):
        found.extend(exports_at(widget, formula=1 + sum(each.kind == "formula" for each in found)))
    return found


def exports_at(widget: QWidget, formula: int = 1) -> list[Export]:
    """Return what *widget* itself offers: nothing, one thing, or picture and table; *formula* is its number if one."""
    if isinstance(widget, Formula):
        return [Export(spoken(_FORMULA.fill(number=formula)), "formula", widget)] if widget.latex else []
    found = []
    if isinstance(widget, Pictured) and not widget.size().isEmpty():
        found.append(Export(widget.title(), "picture", widget))
    if isinstance(widget, Tabled) and widget.table() is not None:
        found.append(Export(widget.title(), "table", widget))
    return found


def offers(widget: QWidget) -> bool:
    """Whether *widget* is of a kind that can be taken, be it empty or not."""
    return isinstance(widget, Formula | Pictured | Tabled)


def _reading(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    if offers(widget):
        yield widget
        return
    for part in parts_of(widget):
        yield from _reading(part)
