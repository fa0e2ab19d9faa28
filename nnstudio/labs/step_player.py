"""The clock of what goes on in steps: it runs through the steps, evenly on their logarithmic scale."""

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.labs.step_scale import position, step_at

TICK_MS = 33
TICKS = 180
"""All steps together take so many ticks, some six seconds, however many there are."""


class StepPlayer(QObject):
    """Tells which step is to be shown, from where it is started to the end; then it stops."""

    stepped = Signal(int)
    running_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._end = 0.0, 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def is_running(self) -> bool:
        """Whether it goes on."""
        return self._timer.isActive()

    def start(self, step: int, end: int) -> None:
        """Run from *step* to *end*; from the beginning where the end is reached already."""
        self._place, self._end = position(0 if step >= end else step), end
        self._timer.start()
        self.running_changed.emit()

    def stop(self) -> None:
        """Stand still."""
        if self.is_running:
            self._timer.stop()
            self.running_changed.emit()

    def _tick(self) -> None:
        self._place += position(self._end) / TICKS
        step = min(self._end, step_at(self._place))
        self.stepped.emit(step)
        if step >= self._end:
            self.stop()
