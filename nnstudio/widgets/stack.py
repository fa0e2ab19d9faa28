"""Parts that are put together before they are measured.

To measure a widget, Qt dresses it and all that is in it, and does so again each time that it is put into another one.
A page is made from the inside out: what is measured early is dressed a dozen times, which takes most of the time until
a tab is there.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stack(QStackedWidget):
    """Qt's stack, which measures the first part already when it is put in; this one waits until it is on the screen."""

    def addWidget(self, part: QWidget) -> int:
        if not self.isVisible() and self.count() == 0:
            part.setParent(self)
            show_with_parent(part)
        return super().addWidget(part)


def show_with_parent(part: QWidget) -> None:
    """Let *part*, whose parent is not on the screen, be there when that comes, as ``show()`` does; measure it then."""
    part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    part.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, on=False)


def set_shown(part: QWidget, shown: bool) -> None:
    """Show *part* in its parent, or hide it, if it is not so already: Qt would measure it once more."""
    if part.isHidden() == shown:
        part.setVisible(shown)
