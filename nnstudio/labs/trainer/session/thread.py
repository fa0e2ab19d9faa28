"""The training thread: short bursts, and a look between them whether something is wanted."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QThread

from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.session.goal import Goal, StopReason
from nnstudio.labs.trainer.session.request import Request
from nnstudio.labs.trainer.session.snapshot import Snapshot, take_snapshot

BURST_SECONDS = 0.002
LONGEST_REST_SECONDS = 0.01
MEASURE_SECONDS = 0.25
LONGEST_BURST_SECONDS = 0.005
"""A single step of a large network on a large batch may take longer: then the window draws beside it."""
LONGEST_FRAME_SECONDS = 0.1
"""After so long training goes on, whatever the window does."""


class TrainingThread(QThread):
    """Trains *trainer* until its goal is reached, at no more than `speed` epochs a second (0: no limit)."""

    def __init__(self, trainer: Trainer, goal: Goal, speed: float) -> None:
        super().__init__()
        self._trainer = trainer
        self.goal, self.speed = goal, speed
        self._turn, self._rests = threading.Event(), threading.Event()
        self._turn.set()
        self.mailbox: deque[Snapshot] = deque(maxlen=1)
        self.errands: deque[Callable[[Trainer], None]] = deque(maxlen=1)
        """What the window wants done to the trainer, which belongs to the thread: done between two bursts."""
        self._requests: deque[Request[Any]] = deque()
        self._end, self._has_ended = threading.Lock(), False
        self._burst = 0.0
        """How long the last burst took, in seconds."""
        self.epochs_per_second = math.nan
        self.reason: StopReason | None = None
        self.error: Exception | None = None

    def ask(self, request: Request[Any]) -> None:
        """Answer *request* between two bursts; at once, where this thread has come to its end."""
        with self._end:
            if not self._has_ended:
                self._requests.append(request)
                return
        request.answer(self._trainer)

    def take_turn(self) -> None:
        """Have the interpreter to oneself, from the end of the current burst until `give_turn`.

        To wait for that end costs less than to wrestle with it: each change of hands takes up to a tenth of a
        millisecond.
        """
        self._turn.clear()
        if self._burst < LONGEST_BURST_SECONDS:
            self._rests.wait(LONGEST_BURST_SECONDS)

    def give_turn(self) -> None:
        """Let the thread go on."""
        self._turn.set()

    def stop(self) -> None:
        """End after the current burst, and wait for that: then all that was asked is answered."""
        self.requestInterruption()
        self._turn.set()
        self.wait()

    def run(self) -> None:
        try:
            self._train()
        except Exception as error:  # noqa: BLE001 - whatever it is, the window tells it
            self.error = error
        with self._end:
            self._answer()
            self._has_ended = True
        self._rests.set()

    def _train(self) -> None:
        trainer = self._trainer
        began_epoch, began = trainer.epoch, time.perf_counter()
        measured_from, measured_at = began_epoch, began
        fastest, due = 1, began
        while not self.isInterruptionRequested():
            while self.errands:
                self.errands.popleft()(trainer)
            self._answer()
            self.reason = self.goal.reached(trainer) if trainer.next_batch == 0 else None
            if self.reason is not None:
                break
            if not self._turn.is_set():
                self._rest_for_a_frame()
            steps, speed = fastest, self.speed
            if speed > 0:
                steps = min(steps, max(1, int(speed * trainer.steps_per_epoch * LONGEST_REST_SECONDS)))
            start = time.perf_counter()
            steps = trainer.run_within_epoch(steps)
            now = time.perf_counter()
            self._burst = now - start
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

    def _answer(self) -> None:
        while self._requests:
            self._requests.popleft().answer(self._trainer)

    def _rest_for_a_frame(self) -> None:
        self._rests.set()
        self._turn.wait(LONGEST_FRAME_SECONDS)
        self._rests.clear()

    def _rest_until(self, due: float, speed: float) -> None:
        """Sleep, waking now and then to see whether to stop or to go at another speed."""
        while not self.isInterruptionRequested() and self.speed == speed:
            left = due - time.perf_counter()
            if left <= 0:
                return
            self._rests.set()
            time.sleep(min(left, LONGEST_REST_SECONDS))
            self._rests.clear()
            self._answer()
