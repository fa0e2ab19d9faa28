"""What was found out, as a table: a line of each proof, with ✓ or with what went wrong."""

import time
from collections.abc import Callable


class UnprovedError(Exception):
    """Something is not as it should be; the text says what."""


class Table:
    """Prints a line of each proof when it is through; `all_proved` tells whether each one was."""

    def __init__(self) -> None:
        self.all_proved = True

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
        return True

    def fail(self, what: str, why: str) -> None:
        """Print that *what* could not be proved, and *why*."""
        self.all_proved = False
        print(f"✗ {what}: {why}", flush=True)
