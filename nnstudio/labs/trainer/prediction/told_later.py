"""Descriptions of pictures that move, told now and then and not at every frame."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

TOLD_AFTER = 500
"""A text is read more slowly than pictures are drawn: so many milliseconds after a first change it is told anew."""


class ToldLater(QTimer):
    """Calls *tell* a while after it is asked to, and once for all that it is asked for until then."""

    def __init__(self, parent: QObject, tell: Callable[[], None]) -> None:
        super().__init__(parent, singleShot=True, interval=TOLD_AFTER)
        self.timeout.connect(tell)

    def ask(self) -> None:
        """Something has changed."""
        if not self.isActive():
            self.start()
