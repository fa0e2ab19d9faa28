"""What was found out, as a table: a line of each proof, with ✓, with what went wrong, or with why it was not tried."""

import time
from collections.abc import Callable

_UNDER = "    "


class UnprovedError(Exception):
    """Something is not as it should be; the text says what, in its first line, and may go on in more."""


class Table:
    """Prints a line of each proof when it is through; `is_right` tells whether none has failed."""

    def __init__(self) -> None:
        self.proved = self.wrong = self.left_out = 0

    @property
    def is_right(self) -> bool:
        """Whether all that was tried was proved."""
        return not self.wrong

    def prove(self, what: str, check: Callable[[], object]) -> bool:
        """Call *check*, and print what it returns beside *what*, or why that could not be proved."""
        began = time.monotonic()
        try:
            found = check()
        except UnprovedError as error:
            self.fail(what, str(error))
            return False
        took = time.monotonic() - began
        seconds = f" ({took:.0f} s)" if took >= 1 else ""
        print(f"✓ {what}{f': {found}' if found else ''}{seconds}", flush=True)
        self.proved += 1
        return True

    def fail(self, what: str, why: str) -> None:
        """Print that *what* could not be proved, and *why*."""
        self.wrong += 1
        print(f"✗ {what}: {why}".replace("\n", f"\n{_UNDER}"), flush=True)

    def leave_out(self, what: str, why: str) -> None:
        """Print that *what* was not tried, and *why*."""
        self.left_out += 1
        print(f"– {what} – not proved: {why}", flush=True)

    def __str__(self) -> str:
        """The last sentence: how much is proved, and how much is not."""
        rows = self.proved + self.wrong + self.left_out
        if self.proved == rows:
            return f"All {rows} are proved."
        others = ((self.wrong, "went wrong"), (self.left_out, "could not be tried"))
        told = " and ".join(f"{count} {what}" for count, what in others if count)
        return f"{self.proved} of {rows} are proved; {told}."
