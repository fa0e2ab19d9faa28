"""How far training is: one line that is written over on a terminal, lines now and then elsewhere."""

import math
import time
from typing import Protocol

from nnstudio.app.headless.console import Console, shortened, width
from nnstudio.engine.history import COLUMNS
from nnstudio.engine.training import Trainer
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_TERMINAL_SECONDS = 0.1
"""From one writing of the line to the next: the eye reads no faster."""
_LINES = 20
_SOONEST_SECONDS, _LATEST_SECONDS = 1.0, 30.0
"""Elsewhere a line comes after so many parts of the way, but neither sooner nor later after the one before."""
_MEASURE_SECONDS = 0.5
_SHORTEST_BAR, _LONGEST_BAR = 10, 24

_LOSS = QT_TRANSLATE_NOOP("CommandLine", "loss {losses}")
_ACCURACY = QT_TRANSLATE_NOOP("CommandLine", "accuracy {share}")
_SPEED = QT_TRANSLATE_NOOP("CommandLine", "{speed} epochs/s")
_LEFT = QT_TRANSLATE_NOOP("CommandLine", "{time} left")


class Progress(Protocol):
    """Tells how far training is."""

    def show(self, trainer: Trainer) -> None:
        """Tell of *trainer*, if it is time to; called very often."""

    def finish(self, trainer: Trainer) -> None:
        """Tell where *trainer* has got to in the end."""


class Silence:
    """Tells nothing."""

    def show(self, trainer: Trainer) -> None:
        """Tell nothing."""

    def finish(self, trainer: Trainer) -> None:
        """Tell nothing."""


class Lines:
    """A line at the beginning, one at the end, and between them about twenty, unless that is too often or too seldom.

    Each is ``epoch 40/500 train_loss 0.6931 …``: names and numbers that another program can read.
    """

    def __init__(self, console: Console, trainer: Trainer, until: int) -> None:
        self._console, self._until = console, until
        self._way = _Way(trainer, until)
        self._told = -1
        self._tell(trainer)

    def show(self, trainer: Trainer) -> None:
        since = time.monotonic() - self._told_at
        if since >= _SOONEST_SECONDS and (trainer.epoch >= self._next or since >= _LATEST_SECONDS):
            self._tell(trainer)

    def finish(self, trainer: Trainer) -> None:
        if trainer.epoch != self._told:
            self._tell(trainer)

    def _tell(self, trainer: Trainer) -> None:
        self._told, self._told_at = trainer.epoch, time.monotonic()
        self._next = trainer.epoch + max(1, (self._until - self._way.first) // _LINES)
        known = [f"{name} {_number(value)}" for name, value in _figures(trainer) if math.isfinite(value)]
        self._console.say(" ".join([f"epoch {trainer.epoch}/{self._until}", *known]))


class Bar:
    """One line of the terminal: a bar, losses of training and validation, how right the network is, speed and time."""

    def __init__(self, console: Console, trainer: Trainer, until: int, *, is_regression: bool) -> None:
        self._console, self._until, self._is_regression = console, until, is_regression
        self._way = _Way(trainer, until)
        self._width = 0
        """How many columns the line takes that stands there."""
        self._due = 0.0
        self.show(trainer)

    def show(self, trainer: Trainer) -> None:
        now = time.monotonic()
        if now >= self._due:
            self._due = now + _TERMINAL_SECONDS
            self._write(trainer)

    def finish(self, trainer: Trainer) -> None:
        self._write(trainer)
        self._console.say("")

    def _write(self, trainer: Trainer) -> None:
        """Write over what stands there; what was longer is blanked out, as not every terminal knows how to erase."""
        line = shortened(self._line(trainer), self._console.columns - 1)
        new = width(line)
        self._console.say("\r" + line + " " * min(self._width - new, self._console.columns - 1 - new), end="")
        self._width = new

    def _line(self, trainer: Trainer) -> str:
        speak, way = self._console.speak, self._way
        way.measure(trainer)
        _epoch, train_loss, validation_loss, train_share, validation_share = map(float, trainer.record)
        has_validation = math.isfinite(validation_loss)
        losses = [train_loss, validation_loss] if has_validation else [train_loss]
        share = _number(validation_share if has_validation else train_share, 3)
        parts = [
            f" {trainer.epoch}/{self._until}",
            speak(_LOSS.fill(losses=" / ".join(map(_number, losses)))),
            f"R² {share}" if self._is_regression else speak(_ACCURACY.fill(share=share)),
        ]
        if way.epochs_per_second > 0:
            parts.append(speak(_SPEED.fill(speed=_number(way.epochs_per_second, 3))))
            parts.append(speak(_LEFT.fill(time=_time(way.seconds_left(trainer)))))
        told = "  ".join(parts)
        cells = max(_SHORTEST_BAR, min(_LONGEST_BAR, self._console.columns - 3 - width(told)))
        done = int(cells * way.share(trainer))
        return f"[{'#' * done}{'-' * (cells - done)}]{told}"


class _Way:
    """How much of the way is behind and ahead."""

    def __init__(self, trainer: Trainer, until: int) -> None:
        self.first, self._until = trainer.epoch, until
        self.epochs_per_second = 0.0
        """As last measured; 0 before."""
        self._mark = time.monotonic(), self._epochs(trainer)

    def measure(self, trainer: Trainer) -> None:
        """Measure the speed, where enough time has gone by."""
        (then, before), now = self._mark, time.monotonic()
        if now - then >= _MEASURE_SECONDS:
            self.epochs_per_second = (self._epochs(trainer) - before) / (now - then)
            self._mark = now, self._epochs(trainer)

    def share(self, trainer: Trainer) -> float:
        """Return how much is behind, 0 … 1."""
        ahead = self._until - self.first
        return min(1.0, (self._epochs(trainer) - self.first) / ahead) if ahead > 0 else 1.0

    def seconds_left(self, trainer: Trainer) -> float:
        """Return how long the rest takes at the present speed."""
        return max(0.0, self._until - self._epochs(trainer)) / self.epochs_per_second

    @staticmethod
    def _epochs(trainer: Trainer) -> float:
        """Return the epochs that are done, with the part of the one under way."""
        return trainer.epoch + trainer.next_batch / trainer.steps_per_epoch


def _figures(trainer: Trainer) -> list[tuple[str, float]]:
    """Return the figures of the last whole epoch by name."""
    return [(name, float(value)) for name, value in zip(COLUMNS[1:], trainer.record[1:], strict=True)]


def _number(value: float, digits: int = 4) -> str:
    """Write *value* so that also a program can read it, at a length that hardly changes."""
    text = f"{value:#.{digits}g}"
    return f"{value:.0f}" if "e+" in text else text.removesuffix(".")


def _time(seconds: float) -> str:
    """Write *seconds* as 1:02:03, or 2:03."""
    hours, rest = divmod(round(seconds), 3600)
    minutes, rest = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
