"""A pane of glass before the window: what lies below it can be pointed at, and does nothing."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMainWindow, QWidget

from nnstudio.app.help.explanation import explanation_of
from nnstudio.widgets.theme import current_theme


class Glass(QWidget):
    """Frames what the mouse is over, and tells by `pointed` where it was clicked.

    The menus stay free: in Qt's mode they open as ever, and tell of an entry instead of doing what it says.
    """

    pointed = Signal(QPoint)
    """A click, on the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("what_is_this.glass")
        self._window = window
        self._framed = QRect()
        self.fit()
        self.raise_()
        self.show()

    def fit(self) -> None:
        """Cover the window as it is now, below its menus."""
        bar = self._window.menuBar() if isinstance(self._window, QMainWindow) else None
        top = bar.geometry().bottom() + 1 if bar and bar.isVisible() and not bar.isNativeMenuBar() else 0
        self.setGeometry(self._window.rect().adjusted(0, top, 0, 0))

    def event(self, event: QEvent) -> bool:
        """Take the questions of Qt's mode."""
        types = QEvent.Type
        if isinstance(event, QHelpEvent) and event.type() in (types.QueryWhatsThis, types.WhatsThis):
            event.accept()
            if event.type() == types.WhatsThis:
                self.hide()
                self.pointed.emit(event.globalPos())
            else:
                self._frame(event.globalPos())
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._framed.isEmpty():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_theme().accent), 2))
            painter.drawRoundedRect(self._framed, 6, 6)

    def _frame(self, place: QPoint) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        below = self._window.childAt(self._window.mapFromGlobal(place))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        told = None if below is None else explanation_of(below, place)
        framed = QRect()
        if told is not None:
            framed = QRect(self.mapFromGlobal(told.widget.mapToGlobal(QPoint())), told.widget.size())
            framed = framed.adjusted(-3, -3, 3, 3) & self.rect().adjusted(1, 1, -1, -1)
        if framed != self._framed:
            self._framed = framed
            self.update()
