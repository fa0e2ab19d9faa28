"""Does random gestures to the whole window, one after the other, and never waits."""

import random
from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from nnstudio.app.main_window import MainWindow
from tests.monkey.gestures import GESTURES, SELDOM, press_keys
from tests.monkey.watch import Watch

_PATIENCE_MS = 15
"""A dialog that waits for an answer gets none for so long."""
_SPREE = 12
"""So many gestures a dialog gets at most before it is left."""


class _Nowhere(QWidget):
    """Where links to other programs lead: nothing is opened."""

    def open(self, _url: QUrl) -> None:
        """Take the link and do nothing."""


class Monkey:
    """Does to *window* what *seed* says; what goes wrong is taken down by *watch*.

    Gesture *n* has a generator of its own, of the seed and n: so a seed can be replayed up to the gesture that went
    wrong.
    """

    def __init__(self, window: MainWindow, seed: int, watch: Watch) -> None:
        self._window, self._seed, self._watch = window, seed, watch
        window.findChild(QAction, "action.quit").setEnabled(False)
        self.done: Counter[str] = Counter()
        """How often each gesture was made, and how often while a network was in training."""
        self.chosen: Counter[str] = Counter()
        """How often each action was chosen, by whatever way."""
        self.opened: Counter[str] = Counter()
        """How often each dialog, menu and other window was met."""
        for action in window.findChildren(QAction):
            if action.objectName():
                action.triggered.connect(partial(self._note_chosen, action.objectName()))
        self._front: QWidget | None = None
        self._in_dialog = 0
        self._is_busy = False
        self._impatience = QTimer(interval=_PATIENCE_MS)
        self._impatience.timeout.connect(self._get_out)
        self._nowhere = _Nowhere()
        for scheme in ("http", "https", "file", "mailto"):
            QDesktopServices.setUrlHandler(scheme, self._nowhere, "open")

    def play(self, events: int, tell: Callable[[int], object] = lambda _number: None) -> None:
        """Do so many gestures; *tell* hears how many are done."""
        self._impatience.start()
        for number in range(1, events + 1):
            self._do(number)
            tell(number)
        self._impatience.stop()

    def summary(self) -> str:
        """Return what was done, and how often."""
        counted = {"gestures": self.done, "actions": self.chosen, "windows": self.opened}
        told = {
            name: ", ".join(f"{what} {times}" for what, times in each.most_common()) for name, each in counted.items()
        }
        return "\n".join(f"{name}: {text or 'none'}" for name, text in told.items())

    def leave(self) -> None:
        """Close everything."""
        self._watch.doing = "closing"
        for window in QApplication.topLevelWidgets():
            if isValid(window) and window is not self._window and window.isVisible():
                window.close()
        self._window._may_close = True
        self._window.close()
        for scheme in ("http", "https", "file", "mailto"):
            QDesktopServices.unsetUrlHandler(scheme)
        self._window.deleteLater()
        self._nowhere.deleteLater()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _do(self, number: int) -> None:
        chance = random.Random(f"{self._seed}:{number}")  # noqa: S311 - no secret
        target = self._target()
        names = list(GESTURES)
        if target is not self._window:
            names = [name for name in names if name not in SELDOM]
        name = chance.choices(names, [GESTURES[each][0] for each in names])[0]
        self._watch.number, self._watch.doing = number, name
        self.done[name] += 1
        self.done["(during training)"] += self._window.lab("trainer").session.is_running
        self._is_busy = True
        try:
            GESTURES[name][1](target, chance)
            QApplication.processEvents()
        except Exception as error:  # noqa: BLE001 - it is what is looked for
            self._watch.take_down_error(type(error), error, error.__traceback__)
        self._is_busy = False
        if number % 20 == 0:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if not self._window.isVisible():
            self._watch.take_down("the window has closed")
            self._window.show()

    def _target(self) -> QWidget:
        """Return what takes clicks now: a menu, a dialog, or the window; a dialog is left after a while."""
        popup = QApplication.activePopupWidget()
        target = popup or QApplication.activeModalWidget() or self._open_dialog() or self._window
        self._note_front(target)
        self._in_dialog = 0 if target is self._window else self._in_dialog + 1
        if self._in_dialog > _SPREE:
            self._in_dialog = 0
            _leave(target)
            return self._window if popup is None else self._target()
        return target

    def _note_chosen(self, name: str) -> None:
        self.chosen[name.removeprefix("action.")] += 1

    def _note_front(self, front: QWidget) -> None:
        if front is not self._front and front is not self._window:
            self.opened[front.objectName() or type(front).__name__] += 1
        self._front = front

    def _open_dialog(self) -> QWidget | None:
        """Return the dialog in front that leaves the window usable."""
        front = QApplication.activeWindow()
        return front if isinstance(front, QDialog) and front.isVisible() else None

    def _get_out(self) -> None:
        """Leave what has an event loop of its own: only then is there time for this while a gesture is being done."""
        if self._is_busy and (waits := QApplication.activePopupWidget() or QApplication.activeModalWidget()):
            self._note_front(waits)
            chance = random.Random(f"{self._seed}:{self._watch.number}:{type(waits).__name__}")  # noqa: S311
            if chance.random() < 0.5 and isinstance(waits, QDialog):
                press_keys(waits, chance)
            if isValid(waits):
                _leave(waits)


def _leave(widget: QWidget) -> None:
    if isinstance(widget, QDialog):
        widget.reject()
    if isValid(widget) and widget.isVisible():
        widget.close()
