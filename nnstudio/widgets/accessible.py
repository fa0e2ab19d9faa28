"""What a screen reader is told of widgets that paint themselves: what they are, and what they are worth.

Their names and descriptions are those of any Qt widget. Beside these such a widget says with `accessible_role` what it
is, and with `accessible_value` what stands in it now; one that can be chosen among others says with `is_checked`
whether it is; where a hand can set it to another number, it also has what `Adjustable` asks for.
"""

import math
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

Role = QAccessible.Role


@runtime_checkable
class Adjustable(Protocol):
    """A widget that a hand sets to a number, as it does with a slider."""

    def adjusted_to(self) -> float:
        """Return the number."""

    def adjust_to(self, number: float) -> None:
        """Set it to *number*."""

    def adjustable_within(self) -> tuple[float, float, float]:
        """Return the least number, the largest one, and a step between them."""


def tell_screen_readers() -> None:
    """From now on tell screen readers of all widgets that have an `accessible_role`."""
    QAccessible.installFactory(_interface)


def announce_value(widget: QWidget) -> None:
    """A key has changed what *widget* is worth: say so, if somebody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, _value_of(widget)))


def announce(widget: QWidget, text: str) -> None:
    """Say *text*, which a key has brought up beside *widget*, if somebody listens."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _value_of(widget: Any) -> str:
    return str(widget.accessible_value()) if hasattr(type(widget), "accessible_value") else ""


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what stands for *thing*; None for what Qt knows by itself. Asked for once for each object."""
    role = getattr(type(thing), "accessible_role", None)  # not of the object, which may not be there as a whole yet
    return _Painted(thing, role) if role is not None and isinstance(thing, QWidget) else None


class _Painted(QAccessibleWidget):
    """Stands for a widget that paints itself. Qt keeps it, and deletes it together with the widget."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._number = _Number(self) if isinstance(widget, Adjustable) else None

    def text(self, kind: QAccessible.Text) -> str:
        widget = self.object()
        if kind == QAccessible.Text.Value and widget is not None:
            return _value_of(widget)
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        widget = self.object()
        if hasattr(type(widget), "is_checked"):
            state.checkable, state.checked = True, widget.is_checked()  # type: ignore[union-attr]
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.ValueInterface and self._number is not None:
            return self._number
        found = super().interface_cast(kind)
        return Shiboken.VoidPtr(None) if found is None else found  # a None would reach Qt as a pointer to None itself


class _Number(QAccessibleValueInterface):
    """The number that a widget is set to."""

    def __init__(self, painted: _Painted) -> None:
        super().__init__()
        self._painted = painted

    def currentValue(self) -> float:
        return self._widget.adjusted_to()

    def setCurrentValue(self, value: Any) -> None:
        if math.isfinite(number := float(value)):
            self._widget.adjust_to(number)

    def minimumValue(self) -> float:
        return self._widget.adjustable_within()[0]

    def maximumValue(self) -> float:
        return self._widget.adjustable_within()[1]

    def minimumStepSize(self) -> float:
        return self._widget.adjustable_within()[2]

    @property
    def _widget(self) -> Any:
        return self._painted.object()
