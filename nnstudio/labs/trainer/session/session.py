"""How the window talks with the training thread.

While the thread runs, the trainer belongs to it; otherwise to the window. The thread works in short bursts and looks
between them whether it should stop. It leaves its newest snapshot in a mailbox with one place whenever the window has
emptied that; the window looks into it 30 times a second. No signal is sent per step or epoch: small NumPy operations
hold the interpreter so closely that a stream of signals would starve the window.

Two threads cannot use one interpreter at once, and to wrestle for it costs both more than to take turns: a frame of
3 ms took 11 ms beside a training thread, which lost a third of its speed. So the thread rests while a frame is drawn.
"""

import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from nnstudio.engine.errors import DivergenceError
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.session.goal import Goal
from nnstudio.labs.trainer.session.request import AnswerT, Request
from nnstudio.labs.trainer.session.snapshot import take_snapshot
from nnstudio.labs.trainer.session.thread import LONGEST_FRAME_SECONDS, TrainingThread

FRAME_MS = 33
"""From one frame to the next: 30 a second."""


class TrainingSession(QObject):
    """Holds a trainer and runs it in the background on demand. Lives in the window's thread."""

    progressed = Signal(object)
    """A newer `Snapshot`, at most 30 a second."""
    running_changed = Signal(bool)
    failed = Signal(object)
    """Training ended with this exception."""
    ended = Signal(str)
    """Training has got far enough: the `StopReason`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._trainer: Trainer | None = None
        self._running: list[TrainingThread] = []
        # However the session ends, with its window or with the whole program: no thread may outlive it.
        self._end = weakref.finalize(self, _stop_all, self._running)
        self.destroyed.connect(self._end)
        self._frames = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
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

    def release(self) -> Trainer | None:
        """Stop, and hand the trainer out, if there is one; nothing more is heard of it."""
        self._halt()
        trainer, self._trainer = self._trainer, None
        return trainer

    def tune(self, settle: Callable[[Trainer], None], speed: float, stop_below: float, patience: int) -> None:
        """Let *settle* change what may change while training goes on; it is done before one of the next steps."""
        if self._trainer is None:
            return
        thread = self._thread
        if thread is None:
            settle(self._trainer)
            return

        def change(trainer: Trainer) -> None:
            settle(trainer)
            rule = trainer.early_stopping
            if patience != (rule.patience if rule else 0):
                trainer.early_stopping = _rule(patience)

        thread.speed = speed
        thread.goal = Goal(thread.goal.until, stop_below)
        thread.errands.append(change)

    def start(self, epochs: int, speed: float = 0.0, stop_below: float = 0.0, patience: int = 0) -> None:
        """Train *epochs* epochs more, or until a rule stops it: a loss below, no progress in so many epochs."""
        if self._trainer is None or self.is_running or not self._end.alive:
            return
        self._trainer.early_stopping = _rule(patience)
        self._run(Goal(self._trainer.epoch + epochs, stop_below), speed)

    def take_steps(self, n: int) -> None:
        """Take *n* steps at once, if nothing runs in the background."""
        if self._trainer is None or self.is_running:
            return
        self._trainer.early_stopping = None
        try:
            self._trainer.run_steps(n)
        except DivergenceError as error:
            self.failed.emit(error)
        self.progressed.emit(take_snapshot(self._trainer))

    def change(self, change: Callable[[Trainer], None]) -> None:
        """Let *change* do something to the trainer between two steps; what runs goes on after it."""
        if self._trainer is None:
            return
        thread = self._halt()
        change(self._trainer)
        self.progressed.emit(take_snapshot(self._trainer))
        if thread is not None and self._end.alive:
            self._run(thread.goal, thread.speed)

    def ask(self, take: Callable[[Trainer], AnswerT]) -> Future[AnswerT] | None:
        """Let *take* look at the trainer, which it leaves as it is; None where there is no trainer.

        While training runs its thread does so between two bursts, and the answer comes later; else it is there at once.
        """
        if self._trainer is None:
            return None
        request, thread = Request(take), self._thread
        if thread is None:
            request.answer(self._trainer)
        else:
            thread.ask(request)
        return request.future

    def return_to(self, epoch: int) -> None:
        """Go back, or forth again, to the last moment kept up to *epoch*, if nothing runs in the background.

        All that came after it stays until training goes on from there.
        """
        if self._trainer is not None and not self.is_running:
            self._trainer.return_to(epoch)
            self.progressed.emit(take_snapshot(self._trainer))

    def _run(self, goal: Goal, speed: float) -> None:
        """Let a thread go on to *goal*."""
        assert self._trainer is not None  # noqa: S101 - whoever asks has one
        thread = TrainingThread(self._trainer, goal, speed)
        thread.finished.connect(self._finish)
        self._running.append(thread)
        thread.start()
        self._frame_due = time.perf_counter() + FRAME_MS / 1000
        self._frames.start(FRAME_MS)
        self.running_changed.emit(True)

    def pause(self) -> None:
        """Stop after the current burst, wait for that, and show where training has got to."""
        thread = self._halt()
        if thread is not None and self._trainer is not None:
            self.progressed.emit(take_snapshot(self._trainer, thread.epochs_per_second))
            if thread.error is not None:
                self.failed.emit(thread.error)
            elif thread.reason is not None:
                self.ended.emit(thread.reason)

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
        """Take a snapshot out of the mailbox, and show it while the thread rests."""
        thread = self._thread
        if thread is None:
            return
        if not thread.mailbox:
            self._frames.start(FRAME_MS // 4)
            return
        thread.take_turn()
        self._frame_began = time.perf_counter()
        self.progressed.emit(thread.mailbox.pop())
        if self._thread is not None:  # who looked at the snapshot may have stopped the training
            self._frame_end.start()  # fires when the event loop has nothing left to paint

    def _end_frame(self) -> None:
        """Let training go on, and set the time of the next frame: drawing takes two thirds of all time at most."""
        if self._thread is not None:
            self._thread.give_turn()
            now = time.perf_counter()
            took = min(now - self._frame_began, LONGEST_FRAME_SECONDS)
            self._frame_due = max(self._frame_due + FRAME_MS / 1000, now + took / 2)
            self._frames.start(round(1000 * (self._frame_due - now)))

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


def _rule(patience: int) -> EarlyStopping | None:
    return EarlyStopping(patience) if patience else None
