"""How long a change of zoom or theme takes on each page, all others opened before, and to turn to a page after it.

``python -m tests.benchmarks.dressing [--rounds N]``, best with nothing else on the machine. Goal: less than 0.35 s
each, until all is painted. The last column compares with a window of which only the first tab was opened.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from nnstudio.app import create_window
from nnstudio.app.labs import LABS
from tests.gallery import wait

ROUNDS = 3
GOAL_S = 0.35


def seconds(change: Callable[[], object]) -> float:
    """Return how long *change* takes, until all is painted."""
    start = time.perf_counter()
    change()
    QApplication.processEvents()
    return time.perf_counter() - start


def main() -> None:
    """Print one row a page: medians, and the ratio to the first page alone."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    window = create_window(at_once=False)
    window.set_theme("light")
    window.set_zoom(1.0)
    window.show()
    wait(500)

    def zoom_there_and_back() -> list[float]:
        return [seconds(lambda zoom=zoom: window.set_zoom(zoom)) for zoom in (1.25, 1.0)]

    alone = statistics.median(time for _ in range(options.rounds) for time in zoom_there_and_back())
    print(f"first tab alone: zoom {alone:.3f} s")
    pages = [(lab.id, page) for lab in LABS for page in window.open_lab(lab.id).kinds]
    for lab, page in pages:
        window.open_lab(lab).store.look(page=page)
        wait(300)
    print(f"{'page':24} {'zoom':>7} {'theme':>7} {'turn to':>7} {'× alone':>7}")
    slowest = 0.0
    for lab, page in pages:
        zooms, themes, turns = [], [], []
        for round_ in range(options.rounds):
            window.open_lab(pages[0][0]).store.look(page=pages[0][1])
            window.set_zoom(1.5 if round_ % 2 else 1.0)
            wait(200)
            turns.append(seconds(lambda lab=lab, page=page: window.open_lab(lab).store.look(page=page)))
            wait(200)
            zooms += zoom_there_and_back()
            themes += [seconds(lambda theme=theme: window.set_theme(theme)) for theme in ("dark", "contrast", "light")]
        zoom, theme, turn = map(statistics.median, (zooms, themes, turns))
        slowest = max(slowest, zoom, theme, turn)
        print(f"{lab + '.' + page:24} {zoom:7.3f} {theme:7.3f} {turn:7.3f} {zoom / alone:7.2f}", flush=True)
    print(f"slowest median: {slowest:.3f} s (goal: less than {GOAL_S} s)")
    window.close()


if __name__ == "__main__":
    main()
