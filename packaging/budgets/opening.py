"""How long a program takes to open its window, as somebody before the screen sees it, and how much memory it has."""

import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from proof import virtual_screen
from proof.ended import shown
from proof.virtual_screen import VirtualScreen

TOOLS = virtual_screen.TOOLS
"""What shows the window."""

LOOK_EVERY_S = 0.002
QUIET_S = 2.5
"""So long nothing has to change on the screen for all to be there."""

LEAST_SHARE = 0.2
"""Of the screen that has to have changed for a window to be there: a pointer over nothing is none."""

PATIENCE_S = 60.0


class OpeningError(Exception):
    """A window does not open as it should; the text says which and how."""


@dataclass(frozen=True)
class Opening:
    """Seconds from the call to the first picture of the window, and to the last one that changed; bytes of memory."""

    painted: float
    complete: float
    memory: int


def open_once(command: Sequence[str], environment: Mapping[str, str]) -> Opening:
    """Start *command* on an empty screen, look until nothing changes there any more, and end it."""
    with VirtualScreen() as screen:
        return _open_on(screen, command, environment)


def _open_on(screen: VirtualScreen, command: Sequence[str], environment: Mapping[str, str]) -> Opening:
    variables = {**environment, **screen.environment}
    with tempfile.TemporaryFile() as complaints:
        begin = time.perf_counter()
        program = subprocess.Popen(list(command), env=variables, stderr=complaints)  # noqa: S603 - what the build has made
        try:
            painted, complete = _seen(screen, program, begin)
            return Opening(painted, complete, _resident(program.pid))
        except OpeningError as error:
            complaints.seek(0)
            said = shown(complaints.read().decode(errors="replace")) or "(nothing)"
            raise OpeningError(f"{command[0]} {error}, and says on stderr:\n{said}") from None
        finally:
            program.kill()
            program.wait()


def _seen(screen: VirtualScreen, program: "subprocess.Popen[bytes]", begin: float) -> tuple[float, float]:
    """Return how long after *begin* a window was on the screen, and how long after it nothing changed any more."""
    painted = changed = 0.0
    empty = before = screen.pixels.copy()
    while True:
        now = time.perf_counter() - begin
        if not np.array_equal(before, screen.pixels):
            before = screen.pixels.copy()
            changed = now
            if not painted and np.mean(before != empty) > LEAST_SHARE:
                painted = now
        elif painted and now - changed > QUIET_S:
            return painted, changed
        if program.poll() is not None:
            raise OpeningError(f"has ended with exit code {program.returncode} before its window was there")
        if now > PATIENCE_S:
            kind = "one that does not come to rest" if painted else "no window"
            raise OpeningError(f"has shown {kind} within {PATIENCE_S:.0f} s")
        time.sleep(LOOK_EVERY_S)


def _resident(process: int) -> int:
    """Return how much of the memory of *process* is in use now, in bytes."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
