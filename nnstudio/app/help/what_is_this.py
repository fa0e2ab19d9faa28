"""What is this? By Shift+F1 about what has the focus, by a click about anything, and by waiting over it."""

import html

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QKeySequence, QShortcut, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip, QWhatsThis, QWidget

from nnstudio.app.help.bubble import Bubble
from nnstudio.app.help.explanation import Explanation, explanation_of
from nnstudio.app.help.pointing import Glass
from nnstudio.labs.page import Page
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.words import spoken

KEYS = "Shift+F1"
_SHORTCUT = "what_is_this.shortcut"
_POINT = QT_TRANSLATE_NOOP("App", "Click anything to read what it is; Esc cancels.")


class WhatIsThis(QObject):
    """Answers for everything in *window*, and in the dialogs above it, each from when it is first shown.

    Help events that no widget takes go up to the window: there they are answered, in the present language, at no cost
    to the widgets. To point, Qt's own mode is used, with a `Glass` before the window: so a picture that has a text of
    its own for Qt's bubble is told of like everything else.
    """

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._window = window
        self._glass: Glass | None = None
        # Qt may polish a child while it is still being made, when Python must not lay hands on it.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._answer_in_dialogs)
        window.installEventFilter(self)

    def ask(self) -> None:
        """Tell what has the focus; where that is nothing in particular, let something be pointed at."""
        focused = QApplication.focusWidget()
        if focused is not None and self._window.isAncestorOf(focused) and not isinstance(focused, Page | PagedTab):
            told = explanation_of(focused)
            if told is not None and not isinstance(told.widget, PagedTab):
                self._show(told, _place(focused))
                return
        self.point()

    def point(self) -> None:
        """Let something be pointed at by the mouse; Esc leaves that."""
        if self._glass is not None or not self._window.isVisible():
            return
        QToolTip.hideText()
        self._glass = Glass(self._window)
        self._glass.pointed.connect(self._tell_at)
        QWhatsThis.enterWhatsThisMode()
        self._say(_POINT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer what no widget has answered."""
        kind, types = event.type(), QEvent.Type
        if kind == types.ToolTip and isinstance(event, QHelpEvent):
            return self._hover(event.globalPos())
        if kind == types.WhatsThisClicked and isinstance(watched, QDialog) and (above := watched.parentWidget()):
            return QApplication.sendEvent(above, QWhatsThisClickedEvent(event.href()))  # Qt stops at a window
        if kind == types.ChildPolished:
            self._next.start()
        elif kind == types.LeaveWhatsThisMode:
            self._leave()
        elif self._glass is not None and kind == types.Resize:
            self._glass.fit()
        elif self._glass is not None and kind == types.Hide:
            QWhatsThis.leaveWhatsThisMode()
        return super().eventFilter(watched, event)

    def _answer_in_dialogs(self) -> None:
        """Answer in new dialogs too, where the menus of the main window are not at hand."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for dialog in self._window.findChildren(QDialog, options=direct):
            if dialog.findChild(QShortcut, _SHORTCUT, direct) is None:
                # Not its child: of one that is being deleted events still come, when its children have gone in Python.
                there = WhatIsThis(dialog, self)
                shortcut = QShortcut(QKeySequence(KEYS), dialog)
                shortcut.setObjectName(_SHORTCUT)
                shortcut.activated.connect(there.ask)
                dialog.destroyed.connect(there.deleteLater)

    def _hover(self, place: QPoint) -> bool:
        widget = self._window.childAt(self._window.mapFromGlobal(place))
        told = None if widget is None or QToolTip.isVisible() else explanation_of(widget, place)
        if told is None or not told.said or not _explains_on_hover(told, widget, place):
            return False
        text = html.escape(told.said[0]).replace("\n", "<br>")
        QToolTip.showText(place, f"<p>{text}</p>", widget)
        return True

    def _tell_at(self, place: QPoint) -> None:
        # Qt is still at the click: what closes its mode must not open a window as well.
        QTimer.singleShot(0, self, lambda: self._answer(place))
        QWhatsThis.leaveWhatsThisMode()

    def _answer(self, place: QPoint) -> None:
        widget = self._window.childAt(self._window.mapFromGlobal(place))
        told = None if widget is None else explanation_of(widget, place)
        if told is not None:
            self._show(told, QRect(place, place))

    def _show(self, told: Explanation, place: QRect) -> None:
        bubble = Bubble(told, place, self._window)
        bubble.pointing_wanted.connect(self.point)
        bubble.show()

    def _leave(self) -> None:
        if self._glass is not None:
            self._glass.hide()
            self._glass.deleteLater()
            self._glass = None
            self._say(SILENCE)

    def _say(self, sentence: Sentence) -> None:
        if isinstance(self._window, QMainWindow):
            self._window.statusBar().showMessage(spoken(sentence))


def _place(widget: QWidget) -> QRect:
    """Return where *widget* is on the screen; of a large one its upper edge, so that most of it stays in sight."""
    height = min(widget.height(), 3 * widget.fontMetrics().height())
    return QRect(widget.mapToGlobal(QPoint()), QSize(widget.width(), height))


def _explains_on_hover(told: Explanation, widget: QWidget, place: QPoint) -> bool:
    """Whether the explanation hides nothing that the mouse is there to read."""
    picture = told.widget
    if isinstance(picture, PagedTab) or (isinstance(widget, Panel) and isinstance(picture, Panel)):
        return False
    if widget is not picture and not picture.isAncestorOf(widget):
        return not isinstance(widget, Panel)  # the heading of its panel
    return not isinstance(picture, Pictured) or not picture.reads_at(picture.mapFromGlobal(QPointF(place)))
