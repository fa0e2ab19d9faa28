"""How long a program takes to open its window, as somebody before the screen sees it, and how much memory it has."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from proof.virtual_screen import VirtualScreen

LOOK_EVERY_S = 0.002
QUIET_S = 2.5
"""So long nothing has to change on the screen for all to be there."""

LEAST_SHARE = 0.2
"""Of the screen that has to have changed for a window to be there: a pointer over nothing is none."""

PATIENCE_S = 60.0


@dataclass(frozen=True)
class Opening:
    """Seconds from the call to the first picture of the window, and to the last one that changed; bytes of memory."""

    painted: float
    complete: float
    memory: int


def open_once(command: Sequence[str], environment: Mapping[str, str] = os.environ) -> Opening:
    """Start *command* on an empty screen, look until nothing changes there any more, and end it."""
    with VirtualScreen() as screen:
        return _open_on(screen, command, environment)


def _open_on(screen: VirtualScreen, command: Sequence[str], environment: Mapping[str, str]) -> Opening:
    painted = changed = 0.0
    empty = before = screen.pixels.copy()
    begin = time.perf_counter()
    program = subprocess.Popen(list(command), env={**environment, **screen.environment})  # noqa: S603
    try:
        while True:
            now = time.perf_counter() - begin
            if not np.array_equal(before, screen.pixels):
                before = screen.pixels.copy()
                changed = now
                if not painted and np.mean(before != empty) > LEAST_SHARE:
                    painted = now
            elif painted and now - changed > QUIET_S:
                break
            if program.poll() is not None:
                message = f"{command[0]} has ended with exit code {program.returncode} and shown no window"
                raise RuntimeError(message)
            if now > PATIENCE_S:
                message = f"{command[0]} has shown no window within {PATIENCE_S:.0f} s, or one that never rests"
                raise RuntimeError(message)
            time.sleep(LOOK_EVERY_S)
        memory = _resident(program.pid)
    finally:
        program.terminate()
        program.wait()
    return Opening(painted, changed, memory)


def _resident(process: int) -> int:
    """Return how much of the memory of *process* is in use now, in bytes."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
