"""How large tables are opened: how long that takes, how much memory, and whether the window lives meanwhile.

A table of 1,000,000 rows and 10 columns is opened in its dialog, offscreen, and loaded to its end; what the trainer
does with the data afterwards does not count. Then loading is cancelled on the way; and so it is for 20 MB of blank
lines, which are no rows. A timer of 5 ms looks for gaps, in which the window could not have answered.

    uv run python -m tests.benchmarks.opening_tables
"""

import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

from nnstudio.app.application import application
from nnstudio.labs.trainer.own_file.csv_dialog import CsvDialog

ROWS, INPUTS, ROWS_AT_ONCE = 1_000_000, 9, 50_000
BLANK_LINES = 20_000_000
TICK_MS, UNTIL_CANCEL_S, PATIENCE_S = 5, 1.0, 120.0


class Ticks:
    """The times in ms between the ticks of a timer that wants to come every 5 ms."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def told(self) -> str:
        """Return the longest gap and the 99th percentile."""
        self._timer.stop()
        return f"{max(self.times):.0f} | {np.quantile(self.times, 0.99):.0f}"

    def _tick(self) -> None:
        now = time.perf_counter()
        self.times.append(1000 * (now - self._last))
        self._last = now


def live_until(done: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
    """Let the window live until something is *done*, or for some *seconds*."""
    end = time.perf_counter() + seconds
    while not done() and time.perf_counter() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def write_million(path: Path) -> Path:
    """Write 1,000,000 rows of 9 numbers and a class."""
    rng = np.random.default_rng(0)
    with path.open("w", encoding="ascii") as file:
        file.write(",".join(f"x{i}" for i in range(INPUTS)) + ",class\n")
        for _ in range(ROWS // ROWS_AT_ONCE):
            numbers = rng.normal(size=(ROWS_AT_ONCE, INPUTS)).tolist()
            file.writelines(",".join(f"{x:.6f}" for x in row) + f",{int(row[0] > 0)}\n" for row in numbers)
    return path


def opened(path: Path) -> CsvDialog:
    """Return the dialog, shown, and print how long that took."""
    begin = time.perf_counter()
    dialog = CsvDialog(path)
    dialog.show()
    QCoreApplication.processEvents()
    print(f"{path.name} ({path.stat().st_size / 1e6:.0f} MB): dialog open after {time.perf_counter() - begin:.2f} s")
    return dialog


def loaded(path: Path) -> None:
    """Print what loading to the end takes."""
    dialog, reports = opened(path), []
    dialog.loaded.connect(reports.append)
    before, begin, ticks = peak_megabytes(), time.perf_counter(), Ticks()
    dialog._load.click()
    live_until(lambda: not dialog.is_loading)
    seconds = time.perf_counter() - begin
    print("| rows | s | peak MB | of these before | longest gap ms | p99 ms |\n|---|---|---|---|---|---|")
    print(f"| {len(reports[0].data)} | {seconds:.1f} | {peak_megabytes():.0f} | {before:.0f} | {ticks.told()} |")


def cancelled(path: Path) -> None:
    """Print how long Cancel takes, and how long the thread still needs."""
    dialog, ticks = opened(path), Ticks()
    dialog._load.click()
    work = dialog._work
    assert work is not None
    live_until(lambda: not dialog.is_loading, UNTIL_CANCEL_S)
    share, begin = work.share, time.perf_counter()
    dialog._cancel.click()
    returned = 1000 * (time.perf_counter() - begin)
    work.wait()
    ended = 1000 * (time.perf_counter() - begin)
    print("| cancelled at | returned after ms | thread ended after | longest gap ms | p99 ms |\n|---|---|---|---|---|")
    print(f"| {share:.0%} | {returned:.1f} | {ended:.1f} | {ticks.told()} |")
    dialog.close()


def peak_megabytes() -> float:
    """Return how much memory the process has taken at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print what was measured."""
    application()
    with tempfile.TemporaryDirectory() as folder:
        million = write_million(Path(folder, "million.csv"))
        loaded(million)
        cancelled(million)
        blank = Path(folder, "blank.csv")
        blank.write_bytes(b"a,b\n" + b"1.5,x\n2.5,y\n" * 90_000 + b"\n" * BLANK_LINES)
        cancelled(blank)


if __name__ == "__main__":
    main()
