"""What a page offers to other programs, in the order of reading."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from nnstudio.export.formula import subject_of
from nnstudio.labs.reading_order import parts_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import Pictured, Tabled
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.words import spoken

Kind = Literal["picture", "table", "formula"]

_FORMULA = QT_TRANSLATE_NOOP("Export", "Formula: {subject}")


@dataclass(frozen=True, eq=False)
class Export:
    """A *widget* that can be taken as a *kind* of thing, and the *title* by which it is called."""

    title: str
    kind: Kind
    widget: QWidget


def exports_of(page: QWidget) -> list[Export]:
    """Return what can be seen on *page*, or is *page*, and can be taken; what is empty is left out."""
    return [export for widget in _reading(page) for export in exports_at(widget)]


def exports_at(widget: QWidget) -> list[Export]:
    """Return what *widget* itself offers: nothing, one thing, or picture and table."""
    if isinstance(widget, Formula):
        latex = widget.latex
        return [Export(spoken(_FORMULA.fill(subject=subject_of(latex))), "formula", widget)] if latex else []
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
