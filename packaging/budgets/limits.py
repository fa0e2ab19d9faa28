"""How large the program may be, how long it may take to open, and how much memory it may have; and what it has.

Time and memory are compared with a bare window of Qt and pyqtgraph, frozen and started on the same machine. The two
take turns, and medians are compared, as a machine is never quite at rest.
"""

import os
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from budgets import opening
from budgets.opening import Opening, OpeningError, open_once
from places import WORK
from proof.virtual_screen import ScreenError
from tools import said_by

TOOLS = opening.TOOLS
"""What measures."""

UNPACKED_MB, ARCHIVE_MB = 160, 65
"""Megabytes of a million bytes."""

PAINTED, MEMORY = 1.3, 1.5
"""Times of the bare window."""

ROUNDS = 9
BARE = WORK / "bare" / "bare_window"


@dataclass(frozen=True)
class Budget:
    """What *name* is allowed, and what it takes, in the same *unit*."""

    name: str
    allowed: float
    taken: float
    unit: str

    @property
    def holds(self) -> bool:
        """Whether no more is taken than is allowed."""
        return self.taken <= self.allowed

    def __str__(self) -> str:
        sign = "✓" if self.holds else "✗"
        return f"{sign} {self.name:32} {self.taken:7.2f} {self.unit}, allowed {self.allowed:g} {self.unit}"


def freeze_bare_window() -> Path:
    """Freeze the bare window as PyInstaller does it by itself; return its executable."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--onedir"]
    work = str(WORK / "bare-work")
    folders = ["--distpath", str(WORK / "bare"), "--workpath", work, "--specpath", work]
    source = Path(__file__).with_name("bare_window.py")
    said_by(*command, *folders, source)
    return BARE / BARE.name


def sizes(archive: Path, unpacked: Path) -> list[Budget]:
    """Return how large the program is, as it is handed out and as it lies on a disk."""
    files = [path for path in unpacked.rglob("*") if path.is_symlink() or path.is_file()]
    return [
        Budget("unpacked", UNPACKED_MB, sum(path.lstat().st_size for path in files) / 1e6, "MB"),
        Budget("archive", ARCHIVE_MB, archive.stat().st_size / 1e6, "MB"),
    ]


def openings(program: Path, bare: Path, rounds: int = ROUNDS) -> list[Budget]:
    """Open *program* and *bare* in turns, print what was seen, and return how they compare."""
    ours, theirs = [], []
    with tempfile.TemporaryDirectory(prefix="nnstudio-home-") as home:
        environment = fresh_environment(home)
        for each in (bare, program):  # the first time, files come from the disk
            open_once([str(each)], environment)
        for _ in range(rounds):
            theirs.append(open_once([str(bare)], environment))
            ours.append(open_once([str(program)], environment))
    own, other = _median(ours), _median(theirs)
    print(f"  window painted after {own.painted:.2f} s, the bare one after {other.painted:.2f} s")
    print(f"  first tab complete after {own.complete:.2f} s, {own.complete / other.complete:.2f} × the bare window")
    print(f"  memory {own.memory / 1e6:.0f} MB, the bare one {other.memory / 1e6:.0f} MB")
    return [
        Budget("window painted", PAINTED, own.painted / other.painted, "× bare"),
        Budget("memory after the start", MEMORY, own.memory / other.memory, "× bare"),
    ]


def fresh_environment(home: str) -> dict[str, str]:
    """Return all variables that a program is opened with: nobody's settings, of desktops or of Qt, are among them."""
    return {"HOME": home, "LANG": "C.UTF-8", "PATH": os.defpath}


def _median(seen: list[Opening]) -> Opening:
    return Opening(
        statistics.median(each.painted for each in seen),
        statistics.median(each.complete for each in seen),
        round(statistics.median(each.memory for each in seen)),
    )


def keep(archive: Path, unpacked: Path, *, opens: bool = True) -> bool:
    """Print every budget and what the program in *archive* takes of it; return whether all hold.

    Where it is known that no window *opens* as it should, the size alone is measured.
    """
    found = sizes(archive, unpacked)
    print("\n".join(map(str, found)))
    if not opens:
        print("– time and memory are not measured: the window does not open as it should, as the proof says")
        return False
    try:
        compared = openings(unpacked / "nnstudio", freeze_bare_window())
    except (OpeningError, ScreenError) as error:
        print(f"✗ time and memory cannot be measured: {error}".replace("\n", "\n    "))
        return False
    print("\n".join(map(str, compared)))
    return all(budget.holds for budget in (*found, *compared))
