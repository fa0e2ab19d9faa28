"""The training thread: short bursts, and a look between them whether something is wanted."""

import math
import threading
import time
from collections import deque

from PySide6.QtCore import QThread

from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.session.goal import Goal, StopReason
from nnstudio.labs.trainer.session.snapshot import Snapshot, take_snapshot

BURST_SECONDS = 0.001
LONGEST_REST_SECONDS = 0.01
MEASURE_SECONDS = 0.25
LONGEST_FRAME_SECONDS = 0.1
"""After so long training goes on, whatever the window does."""


class TrainingThread(QThread):
    """Trains *trainer* until its goal is reached, at no more than `speed` epochs a second (0: no limit)."""

    def __init__(self, trainer: Trainer, goal: Goal, speed: float) -> None:
        super().__init__()
        self._trainer = trainer
        self.goal, self.speed = goal, speed
        self.turn = threading.Event()
        """Set while the thread may use the interpreter; the window clears it for as long as it draws a frame."""
        self.turn.set()
        self.mailbox: deque[Snapshot] = deque(maxlen=1)
        self.epochs_per_second = math.nan
        self.reason: StopReason | None = None
        self.error: Exception | None = None

    def stop(self) -> None:
        """End after the current burst, and wait for that."""
        self.requestInterruption()
        self.turn.set()
        self.wait()

    def run(self) -> None:
        try:
            self._train()
        except Exception as error:  # noqa: BLE001 - whatever it is, the window tells it
            self.error = error

    def _train(self) -> None:
        trainer = self._trainer
        began_epoch, began = trainer.epoch, time.perf_counter()
        measured_from, measured_at = began_epoch, began
        fastest, due = 1, began
        while not self.isInterruptionRequested():
            self.reason = self.goal.reached(trainer) if trainer.next_batch == 0 else None
            if self.reason is not None:
                break
            self.turn.wait(LONGEST_FRAME_SECONDS)
            steps, speed = fastest, self.speed
            if speed > 0:
                steps = min(steps, max(1, int(speed * trainer.steps_per_epoch * LONGEST_REST_SECONDS)))
            start = time.perf_counter()
            steps = trainer.run_within_epoch(steps)
            now = time.perf_counter()
            fastest = max(1, min(2 * fastest, int(steps * BURST_SECONDS / max(now - start, 1e-9))))
            if now - measured_at > MEASURE_SECONDS and trainer.epoch > measured_from:
                self.epochs_per_second = (trainer.epoch - measured_from) / (now - measured_at)
                measured_from, measured_at = trainer.epoch, now
            if not self.mailbox:
                self.mailbox.append(take_snapshot(trainer, self.epochs_per_second, exact=False))
            if speed > 0:
                due = max(due, start) + steps / trainer.steps_per_epoch / speed
                self._rest_until(due, speed)

        if math.isnan(self.epochs_per_second):  # too short a run to measure a part of it
            self.epochs_per_second = (trainer.epoch - began_epoch) / (time.perf_counter() - began)

    def _rest_until(self, due: float, speed: float) -> None:
        """Sleep, waking now and then to see whether to stop or to go at another speed."""
        while not self.isInterruptionRequested() and self.speed == speed:
            left = due - time.perf_counter()
            if left <= 0:
                return
            time.sleep(min(left, LONGEST_REST_SECONDS))
