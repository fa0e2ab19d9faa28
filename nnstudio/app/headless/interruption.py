"""Ctrl+C and the like: taken note of, and obeyed between two steps."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl+C, a request to end, a closed terminal, and Ctrl+Break; not every system has all of them."""


@dataclass
class Interruption:
    """Whether somebody wants it to end."""

    is_wanted: bool = False


@contextmanager
def noticed() -> Iterator[Interruption]:
    """Only take note of the first wish to end; the second one ends the program at once, by a `KeyboardInterrupt`.

    A third one does it without anything being put in order. What the caller of the program has it ignore stays ignored.
    """
    interruption = Interruption()

    def notice(_number: int, _frame: FrameType | None) -> None:
        if interruption.is_wanted:
            for number in before:
                signal.signal(number, signal.SIG_DFL)
            raise KeyboardInterrupt
        interruption.is_wanted = True

    there_are = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    before = {
        number: handler for number in there_are if (handler := signal.getsignal(number)) not in (signal.SIG_IGN, None)
    }
    for number in before:
        signal.signal(number, notice)
    try:
        yield interruption
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
