"""Which class is worked out with numbers."""

from PySide6.QtCore import QObject, Signal

from nnstudio.widgets.spotlight import Spotlight


class WorkedClass(QObject):
    """The class that the spotlight was on last: it stays when the mouse leaves. At first there is none."""

    changed = Signal()
    """Another class is to be worked out."""

    def __init__(self, spotlight: Spotlight, parent: QObject) -> None:
        super().__init__(parent)
        self._spotlight = spotlight
        self._class: int | None = None
        spotlight.moved.connect(self._follow)

    def index(self, first: int, classes: int) -> int:
        """Return it, of so many *classes*; *first* is the one to begin with."""
        return first if self._class is None else min(self._class, classes - 1)

    def choose(self, i: int) -> None:
        """Work out class *i*."""
        self._class = i
        self.changed.emit()

    def start_afresh(self) -> None:
        """Work out the first one again."""
        self._class = None
        self.changed.emit()

    def _follow(self) -> None:
        if self._spotlight.place is not None:
            self.choose(self._spotlight.place)
