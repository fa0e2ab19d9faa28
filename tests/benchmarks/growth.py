"""How much memory the program gains while a network trains with everything drawn.

``python -m tests.benchmarks.growth [--minutes N]``. Goal: less than 2 % in an hour, counted from the first minute on.
Every few minutes another view is turned to. Memory is what the operating system counts for the process (Linux).
"""

import argparse
from pathlib import Path

from nnstudio.app import create_window
from tests.benchmarks.responsiveness import SCENES, begin, wait

VIEWS = ("curves", "confusion", "distributions")
PAGE_BYTES = 4096


def megabytes() -> float:
    """Return how much of the process is in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE_BYTES / 2**20


def main() -> None:
    """Print one row a minute, and the growth."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=int, default=60)
    options = parser.parse_args()
    window = create_window()
    window.resize(1280, 720)
    window.show()
    tab = window.open_lab("trainer")
    wait(0.5)
    begin(tab, SCENES["2-8-8-8"])
    first = last = 0.0
    print(f"{'minute':>6} {'MB':>8} {'epoch':>10}")
    for minute in range(1, options.minutes + 1):
        tab.store.look(view=VIEWS[minute // 3 % len(VIEWS)])
        wait(60.0)
        last = megabytes()
        first = first or last
        print(f"{minute:6} {last:8.1f} {tab.page._snapshot.epoch:10,}", flush=True)
    print(f"grown by {100 * (last / first - 1):.2f} % since the first minute (goal: less than 2 % in an hour)")
    tab.page.session.pause()
    window.close()


if __name__ == "__main__":
    main()
