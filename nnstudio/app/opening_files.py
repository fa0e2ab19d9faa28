"""Files that the system hands to the program while it runs: macOS sends an event where others give an argument."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class HandedOver:
    """The files that have been handed over; what comes before there is a window waits for it."""

    def __init__(self) -> None:
        self._open: Callable[[Path], object] | None = None
        self._waiting: Path | None = None

    def take(self, event: QEvent) -> bool:
        """Return whether *event* hands over a file, which is opened then."""
        if not isinstance(event, QFileOpenEvent) or not event.file():  # an address of the web is no file
            return False
        if self._open is None:
            self._waiting = Path(event.file())  # the window has room for one project: the last one, as with an argument
        else:
            self._open(Path(event.file()))
        return True

    def give_to(self, open_file: Callable[[Path], object]) -> None:
        """From now on call *open_file* for each, and at once for one that waits."""
        self._open = open_file
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            open_file(waiting)


class Application(QApplication):
    """The QApplication, which such files are handed to.

    Only what is sent to the application itself passes through here, a few events a second at most; a filter of the
    application's events would let every event of every widget wait for Python.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.files = HandedOver()

    def event(self, event: QEvent) -> bool:
        return self.files.take(event) or super().event(event)
