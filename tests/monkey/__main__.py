"""``python -m tests.monkey --events 50000 --seed 1``: exit code 0 if nothing went wrong."""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path


def main() -> int:
    """Let the monkey play in a home of its own, and tell what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=50_000, help="how many gestures (default: 50000)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (default: 1)")
    parser.add_argument("--until", type=int, help="end after this one, to replay what led to a trouble")
    given = parser.parse_args()

    home = Path(tempfile.mkdtemp(prefix="nnstudio-monkey-"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["HOME"] = os.environ["USERPROFILE"] = str(home)
    os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["XDG_CACHE_HOME"] = str(home / "xdg")
    os.chdir(home)

    # Qt reads the environment when it is loaded.
    from tests.monkey.playing import play

    start = time.monotonic()
    known: set[str] = set()

    def tell(number: int, troubles: list) -> None:
        for trouble in troubles:
            last = trouble.text.strip().splitlines()[-1]
            if last not in known:
                known.add(last)
                print(f"\n#{trouble.number} of seed {given.seed}, {trouble.doing}:\n{trouble.text}", flush=True)
        troubles.clear()
        if number % 500 == 0:
            print(f"{number} events, {number / (time.monotonic() - start):.0f} per second", flush=True)

    play(given.until or given.events, given.seed, tell, print)
    print(f"seed {given.seed}: {len(known)} kinds of trouble in {time.monotonic() - start:.0f} s")
    return 1 if known else 0


if __name__ == "__main__":
    sys.exit(main())
