"""What the mouse is on, lit up wherever it is shown: an outcome, a class, a unit."""

from PySide6.QtCore import QObject, Signal


class Spotlight(QObject):
    """Shared by the parts of a page: each tells it what the mouse is on, and lights up what the others tell.

    A `place` is an index: of the outcome, class or unit; None where the mouse is on none.
    """

    moved = Signal()
    """Another place is lit."""

    def __init__(self) -> None:
        super().__init__()
        self._place: int | None = None
        self._last = 0

    @property
    def place(self) -> int | None:
        """What is lit."""
        return self._place

    @property
    def last(self) -> int:
        """What was lit last, also when nothing is any more; the first place, where nothing was yet."""
        return self._last

    def light(self, place: int | None) -> None:
        """Light up *place*, and nothing else."""
        if place != self._place:
            self._place = place
            self._last = self._last if place is None else place
            self.moved.emit()
