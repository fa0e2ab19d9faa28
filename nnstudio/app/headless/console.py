"""What is said in a terminal, in a file or to another program."""

import os
import sys
import unicodedata
from contextlib import suppress
from typing import TextIO

from nnstudio.app.headless.message_box import Box
from nnstudio.notation.sentences import Sentence, Speak


class Console:
    """Says results on the standard output, and what went wrong on the standard error, after the name *program*.

    Characters that the terminal does not have are replaced. When nobody listens any more, as behind ``| head``, it
    falls silent: `is_heard` tells. Where there was nobody from the start, as for a program of Windows that is started
    by a double click, a *box* shows what is said; without one, nobody waits for an answer.
    """

    def __init__(self, speak: Speak, program: str, box: Box | None = None) -> None:
        self.speak = speak
        self.is_heard = True
        self._program = program
        self._box = box
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)  # none where something else stands in for a stream
            if reconfigure is not None:
                reconfigure(errors="replace")

    @property
    def is_terminal(self) -> bool:
        """Whether a line on the standard output can be written over."""
        return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"

    @property
    def columns(self) -> int:
        """How many characters a line of the terminal has."""
        with suppress(OSError, ValueError, AttributeError):
            return os.get_terminal_size(sys.stdout.fileno()).columns or 80
        return 80

    def say(self, text: str, end: str = "\n") -> None:
        """Say *text* at once."""
        if sys.stdout is None:
            self._show(text)
        elif self.is_heard:
            try:
                print(text, end=end, flush=True)  # noqa: T201
            except OSError:  # the other end of the pipe is closed, or the terminal
                self.is_heard = False
                _say_nothing_more(sys.stdout)

    def tell(self, sentence: Sentence) -> None:
        """Tell what went wrong."""
        if sys.stderr is None:
            self._show(self.speak(sentence))
        else:
            try:
                print(f"{self._program}: {self.speak(sentence)}", file=sys.stderr, flush=True)  # noqa: T201
            except OSError:
                _say_nothing_more(sys.stderr)

    def _show(self, text: str) -> None:
        if self._box is not None:
            self._box(text, self._program)


def width(text: str) -> int:
    """Return how many columns of a terminal *text* takes: a Chinese character takes two."""
    return sum(1 + (unicodedata.east_asian_width(character) in "WF") for character in text)


def shortened(text: str, columns: int) -> str:
    """Return as much of the beginning of *text* as has room in so many *columns*."""
    while width(text) > columns:
        text = text[:-1]
    return text


def _say_nothing_more(stream: TextIO) -> None:
    """Let what is still in the buffer of *stream* go nowhere; Python would complain of it when it ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
