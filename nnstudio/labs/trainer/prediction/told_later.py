"""Descriptions of pictures that move, told now and then and not at every frame."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

TOLD_AFTER = 1000
"""A text is read more slowly than pictures are drawn: after so many milliseconds it may be told anew."""


class ToldLater(QTimer):
    """Calls *tell* when it is asked to, but while it is asked to again and again only once a while."""

    def __init__(self, parent: QObject, tell: Callable[[], None]) -> None:
        super().__init__(parent, singleShot=True, interval=TOLD_AFTER)
        self._tell = tell
        self._is_late = False
        self.timeout.connect(self._make_up)

    def ask(self) -> None:
        """Something has changed."""
        self._is_late = True
        if not self.isActive():
            self._make_up()

    def _make_up(self) -> None:
        if self._is_late:
            self._is_late = False
            self.start()
            self._tell()
