"""The training thread, and how the window talks with it.

While the thread runs, the trainer belongs to it; otherwise to the window. The thread works in short bursts and looks
between them whether it should stop. It leaves its newest snapshot in a mailbox with one place whenever the window has
emptied that; the window looks into it 30 times a second. No signal is sent per step or epoch: small NumPy operations
hold the interpreter so closely that a stream of signals would starve the window.

Two threads cannot use one interpreter at once, and to wrestle for it costs both more than to take turns: a frame of
3 ms took 11 ms beside a training thread, which lost a third of its speed. So the thread rests while a frame is drawn.
"""

import threading
import time
import weakref
from collections import deque

import numpy as np
from PySide6.QtCore import QObject, QThread, QTimer, Signal

from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.snapshot import Snapshot, take_snapshot

BURST_SECONDS = 0.001
FRAME_MS = 33
LONGEST_REST_SECONDS = 0.01
MEASURE_SECONDS = 0.25
LONGEST_FRAME_SECONDS = 0.1
"""After so long training goes on, whatever the window does."""


class TrainingThread(QThread):
    """Trains *trainer* up to the end of epoch *until*, at no more than `speed` epochs a second (0: no limit)."""

    def __init__(self, trainer: Trainer, until: int, speed: float) -> None:
        super().__init__()
        self._trainer, self._until = trainer, until
        self.speed = speed
        self.turn = threading.Event()
        """Set while the thread may use the interpreter; the window clears it for as long as it draws a frame."""
        self.turn.set()
        self.mailbox: deque[Snapshot] = deque(maxlen=1)
        self.epochs_per_second = float("nan")
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
        fastest, due, posted = 1, began, 0.0
        while trainer.epoch < self._until and not trainer.stopped and not self.isInterruptionRequested():
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
            if not self.mailbox or now - posted > LONGEST_REST_SECONDS:
                self.mailbox.append(take_snapshot(trainer, self.epochs_per_second))
                posted = now
            if speed > 0:
                due = max(due, start) + steps / trainer.steps_per_epoch / speed
                self._rest_until(due, speed)

        if np.isnan(self.epochs_per_second):  # too short a run to measure a part of it
            self.epochs_per_second = (trainer.epoch - began_epoch) / (time.perf_counter() - began)

    def _rest_until(self, due: float, speed: float) -> None:
        """Sleep, waking now and then to see whether to stop or to go at another speed."""
        while not self.isInterruptionRequested() and self.speed == speed:
            left = due - time.perf_counter()
            if left <= 0:
                return
            time.sleep(min(left, LONGEST_REST_SECONDS))


class TrainingSession(QObject):
    """Holds a trainer and runs it in the background on demand. Lives in the window's thread."""

    progressed = Signal(object)
    """A newer `Snapshot`, at most 30 a second."""
    running_changed = Signal(bool)
    failed = Signal(object)
    """Training ended with this exception."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._trainer: Trainer | None = None
        self._running: list[TrainingThread] = []
        # However the session ends, with its window or with the whole program: no thread may outlive it.
        self._end = weakref.finalize(self, _stop_all, self._running)
        self.destroyed.connect(self._end)
        self._frames = QTimer(self, singleShot=True)
        self._frames.timeout.connect(self._look)
        self._frame_end = QTimer(self, singleShot=True, interval=0)
        self._frame_end.timeout.connect(self._end_frame)

    @property
    def _thread(self) -> TrainingThread | None:
        return self._running[0] if self._running else None

    @property
    def is_running(self) -> bool:
        """Whether training goes on in the background."""
        return bool(self._running)

    def prepare(self, trainer: Trainer) -> None:
        """Put *trainer* in place of the one before, which is stopped; nothing more is heard of that."""
        self._halt()
        self._trainer = trainer
        self.progressed.emit(take_snapshot(trainer))

    def tune(self, learning_rate: float, batch_size: int, speed: float) -> None:
        """Change what may change while training goes on; it takes effect at the next step, or the next epoch."""
        if self._trainer is not None:
            self._trainer.learning_rate = learning_rate
            self._trainer.batch_size = batch_size
        if self._thread is not None:
            self._thread.speed = speed

    def start(self, epochs: int, speed: float = 0.0) -> None:
        """Train *epochs* epochs more."""
        if self._trainer is None or self.is_running or not self._end.alive:
            return
        thread = TrainingThread(self._trainer, self._trainer.epoch + epochs, speed)
        thread.finished.connect(self._finish)
        self._running.append(thread)
        thread.start()
        self._frames.start(FRAME_MS)
        self.running_changed.emit(True)

    def pause(self) -> None:
        """Stop after the current burst, wait for that, and show where training has got to."""
        thread = self._halt()
        if thread is not None and self._trainer is not None:
            self.progressed.emit(take_snapshot(self._trainer, thread.epochs_per_second))
            if thread.error is not None:
                self.failed.emit(thread.error)

    def shut_down(self) -> None:
        """Pause for good: the window closes."""
        self.pause()
        self._end()

    def _halt(self) -> TrainingThread | None:
        """Stop the thread, if there is one, and take the trainer back from it."""
        if not self._running:
            return None
        thread = self._running.pop()
        thread.stop()
        self._frames.stop()
        self._frame_end.stop()
        self.running_changed.emit(False)
        return thread

    def _look(self) -> None:
        if self._thread is None:
            return
        if not self._thread.mailbox:
            self._frames.start(FRAME_MS // 4)
            return
        self._thread.turn.clear()
        self._frame_began = time.perf_counter()
        self.progressed.emit(self._thread.mailbox.pop())
        if self._thread is not None:  # who looked at the snapshot may have stopped the training
            self._frame_end.start()  # fires when the event loop has nothing left to paint

    def _end_frame(self) -> None:
        """Let training go on, and set the time of the next frame: drawing takes a quarter of all time at most."""
        if self._thread is not None:
            self._thread.turn.set()
            took = 1000 * min(time.perf_counter() - self._frame_began, LONGEST_FRAME_SECONDS)
            self._frames.start(round(max(FRAME_MS - took, 3 * took)))

    def _finish(self) -> None:
        """Come to rest when the thread has got to its end by itself.

        The end of one that was stopped meanwhile may be told only now, when another runs in its place: even at its
        address, so that Qt's sender says nothing.
        """
        if self._thread is not None and self._thread.isFinished():
            self.pause()


def _stop_all(threads: list[TrainingThread]) -> None:
    while threads:
        threads.pop().stop()
