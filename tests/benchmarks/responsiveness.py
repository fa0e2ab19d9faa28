"""How fast a network trains with everything drawn, how often that is, and how late the window is meanwhile.

``python -m tests.benchmarks.responsiveness [--rounds N]``. Best run under a virtual screen (``xvfb-run``), with nothing
else on the machine. Each round trains 2-8-8-8 and 2-4-2 on 250 points of a spiral (and 250 kept back) in batches of 10:
alone in one thread, in the window at full speed, and once more in the window beside a timer that is to fire every 5 ms.
Goals: 700 and 1,000 epochs a second, 90 % of the speed alone, 30 frames a second, late by 16.7 ms at the 99th
percentile.
"""

import argparse
import os
import sys
import time
from typing import NamedTuple

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer

from nnstudio.app import create_window
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene

_SPIRAL = TrainerScene(dataset="spiral", examples=500, train_share=0.5, batch_size=10, epochs=10_000_000)
SCENES = {
    "2-8-8-8": TrainerScene(**{**vars(_SPIRAL), "hidden_layers": (8, 8, 8)}),
    "2-4-2": TrainerScene(**{**vars(_SPIRAL), "hidden_layers": (4,), "output": "softmax"}),
}
EPOCHS_GOALS = {"2-8-8-8": 700, "2-4-2": 1000}
TICK_MS = 5
SECONDS = 4.0


class Row(NamedTuple):
    """What one round has measured of one network."""

    alone: float
    """Epochs a second without a window."""
    drawn: float
    """Epochs a second with everything drawn."""
    frames: float
    """How often a second the less often painted of both plots was painted."""
    late: float
    """By how many ms the window was late at the 99th percentile."""


class PaintCounter(QObject):
    """Counts how often widgets are painted."""

    def __init__(self, *widgets) -> None:
        super().__init__()
        self.counts = dict.fromkeys(widgets, 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.counts[watched] += 1
        return False

    def stop(self) -> int:
        """Return the smallest count, and count no more."""
        for widget in self.counts:
            widget.removeEventFilter(self)
        return min(self.counts.values())


def alone(scene: TrainerScene) -> float:
    """Train in this thread; return epochs a second."""
    trainer = compute(scene).trainer(scene)
    trainer.run_epochs(50)
    start, epoch = time.perf_counter(), trainer.epoch
    while time.perf_counter() - start < SECONDS:
        trainer.run_epochs(5)
    return (trainer.epoch - epoch) / (time.perf_counter() - start)


def begin(tab, scene: TrainerScene) -> None:
    """Train *scene* in the background, and let the window come to rest."""
    tab.store.replace(scene)
    tab.page.reset()
    tab.page.start()
    wait(1.0)


def drawn(tab, scene: TrainerScene) -> tuple[float, float]:
    """Train in the background with everything drawn; return epochs and frames a second."""
    begin(tab, scene)
    plots = tab.page._see.training
    counter = PaintCounter(plots.loss.viewport(), plots.accuracy.viewport())
    start, trainer = time.perf_counter(), tab.page.session._trainer
    steps, per_epoch = trainer.step, trainer.steps_per_epoch
    wait(SECONDS)
    seconds = time.perf_counter() - start
    epochs = (trainer.step - steps) / per_epoch / seconds
    tab.page.session.pause()
    return epochs, counter.stop() / seconds


def lateness(tab, scene: TrainerScene) -> float:
    """Train in the background beside a timer; return by how many ms that was late at the 99th percentile."""
    begin(tab, scene)
    late: list[float] = []
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(1000 * (now - last) - TICK_MS)
        last = now

    timer.timeout.connect(tick)
    timer.start()
    wait(SECONDS)
    timer.stop()
    tab.page.session.pause()
    return float(np.percentile(late, 99))


def wait(seconds: float) -> None:
    """Run the event loop."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def main() -> None:
    """Print one row a round and network, and the medians."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    window = create_window()
    window.resize(1280, 720)
    window.show()
    tab = window.open_lab("trainer")
    wait(0.5)
    rows: dict[str, list[Row]] = {name: [] for name in SCENES}
    print(f"{'network':>8} {'alone, epochs/s':>16} {'drawn':>7} {'ratio':>6} {'frames/s':>9} {'late p99, ms':>13}")
    for _ in range(options.rounds):
        for name, scene in SCENES.items():
            row = Row(alone(scene), *drawn(tab, scene), lateness(tab, scene))
            rows[name].append(row)
            print(text(name, row))
    for name, measured in rows.items():
        print("median", text(name, Row(*np.median(measured, axis=0))), f" (goal {EPOCHS_GOALS[name]} epochs/s)")
    window.close()


def text(name: str, row: Row) -> str:
    """Return *row* as a line of the table."""
    ratio = row.drawn / row.alone
    return f"{name:>8} {row.alone:16,.0f} {row.drawn:7,.0f} {ratio:6.2f} {row.frames:9.1f} {row.late:13.1f}"


if __name__ == "__main__":
    main()
