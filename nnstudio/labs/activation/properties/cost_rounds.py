"""Measuring what the functions cost, a round at a time between the frames of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.engine.activations import Activation
from nnstudio.engine.activations.cost import CostMeasurement

ROUNDS = 60


class CostRounds(QObject):
    """Runs so many `ROUNDS` of a measurement. The window lives on meanwhile: each takes no longer than a frame."""

    advanced = Signal()
    """Another round is done, or the last one was."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._measurement: CostMeasurement | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._run_round)

    @property
    def is_running(self) -> bool:
        """Whether there are rounds left to run."""
        return self._turn.isActive()

    @property
    def rounds(self) -> int:
        """How many are done."""
        return self._measurement.rounds if self._measurement else 0

    @property
    def measurement(self) -> CostMeasurement | None:
        """What was measured so far; None before the first time."""
        return self._measurement

    def start(self, activations: Mapping[str, Activation]) -> None:
        """Measure *activations* anew."""
        self._measurement = CostMeasurement(activations)
        self._turn.start()

    def stop(self) -> None:
        """Leave it at what was measured so far."""
        self._turn.stop()

    def _run_round(self) -> None:
        if self._measurement is not None:
            self._measurement.round()
        if self.rounds >= ROUNDS:
            self._turn.stop()
        self.advanced.emit()
