"""What the mouse is on, lit up wherever it is shown: an outcome, a class, a unit."""

from collections.abc import Iterator
from contextlib import contextmanager
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal


class Spotlight(QObject):
    """Shared by the parts of a page: each tells it what the mouse is on, and lights up what the others tell.

    A `place` is an index: of the outcome, class or unit; None where the mouse is on none.
    """

    moved = Signal()
    """Another place is lit."""

    def __init__(self) -> None:
        super().__init__()
        _ALL.add(self)
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


_ALL: WeakSet[Spotlight] = WeakSet()


@contextmanager
def lights_out() -> Iterator[None]:
    """Let nothing be lit for a while, anywhere; afterwards what was lit is so again."""
    lit = [(spotlight, spotlight.place) for spotlight in _ALL]
    for spotlight, _place in lit:
        spotlight.light(None)
    try:
        yield
    finally:
        for spotlight, place in lit:
            spotlight.light(place)
