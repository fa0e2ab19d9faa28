"""How late the window is while a network trains at full speed, and what drawing costs the training.

``python -m tests.benchmarks.responsiveness [--rounds N]``. Best run under a virtual screen (``xvfb-run``), with nothing
else on the machine. Goals: late by at most 33 ms at the 99th percentile; at least 70 % of the speed without a window.
"""

import argparse
import os
import sys
import time

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer

from nnstudio.app import create_window
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene

SCENE = TrainerScene(dataset="spiral", hidden_layers=(8, 8, 8), epochs=10_000_000)
TICK_MS = 5
SECONDS = 5.0


def headless_steps_per_second() -> float:
    """Train alone in this thread."""
    trainer = compute(SCENE).trainer(SCENE)
    trainer.run_steps(2000)
    start, steps = time.perf_counter(), trainer.step
    while time.perf_counter() - start < SECONDS:
        trainer.run_epochs(5)
    return (trainer.step - steps) / (time.perf_counter() - start)


def with_window(tab) -> tuple[float, np.ndarray]:
    """Train in the background with everything drawn; return steps a second and how late each tick was, in ms."""
    tab.store.replace(SCENE)
    tab.reset()
    late: list[float] = []
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(1000 * (now - last) - TICK_MS)
        last = now

    timer.timeout.connect(tick)
    tab.start()
    wait(1.0)
    late.clear()
    timer.start()
    last = start = time.perf_counter()
    steps = tab.session._trainer.step
    wait(SECONDS)
    speed = (tab.session._trainer.step - steps) / (time.perf_counter() - start)
    timer.stop()
    tab.session.pause()
    return speed, np.array(late)


def wait(seconds: float) -> None:
    """Run the event loop."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def main() -> None:
    """Print one row a round and the medians."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    window = create_window()
    window.show()
    tab = window.open_lab("trainer")
    wait(0.5)
    rows = []
    print(
        f"{'round':>6} {'alone, steps/s':>15} {'with window':>12} {'ratio':>6} {'late p50':>9} {'p99 ms':>7} {'max':>6}"
    )
    for i in range(options.rounds):
        alone = headless_steps_per_second()
        speed, late = with_window(tab)
        p50, p99 = np.percentile(late, [50, 99])
        rows.append((speed / alone, p99))
        figures = f"{alone:15,.0f} {speed:12,.0f} {speed / alone:6.2f} {p50:9.1f} {p99:7.1f} {late.max():6.1f}"
        print(f"{i + 1:6} {figures}")
    ratio, p99 = np.median(rows, axis=0)
    print(f"median: {ratio:.2f} of the speed alone (goal 0.70), late by {p99:.1f} ms at p99 (goal 33)")
    window.close()


if __name__ == "__main__":
    main()
