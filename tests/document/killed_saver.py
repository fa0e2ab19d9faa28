"""Saves one file over and over in a process that is killed at a random moment; run as a program of its own.

    uv run python -m tests.document.killed_saver FOLDER TIMES SEED

It has QtCore alone, and no thread but its first, so that it can fork. Prints, as JSON, how often which project was
found afterwards, how many files were left behind, and what modules were loaded.
"""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from nnstudio.document.project_file import load, save
from tests.document.projects import KINDS, realistic

LONGEST_S = 0.03


def contents():
    """Return two projects that can be told apart, one of them larger."""
    first = realistic()
    second = {
        **first,
        "checkpoint": replace(first["checkpoint"], epoch=200),
        "trainer": replace(first["trainer"], seed=5),
    }
    del second["softmax"]
    return first, second


def save_for_ever(path, projects):
    """Save one project after the other until killed."""
    while True:
        for project in projects:
            save(path, project)


def main():
    folder, times, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    path, projects = folder / "work.nnstudio", contents()
    known = {tuple(project): (str(i), project) for i, project in enumerate(projects)}
    rng = random.Random(seed)  # noqa: S311 - the same moments each time
    save(path, projects[0])
    largest = 2 * path.stat().st_size
    found = Counter()
    for _ in range(times):
        order = rng.sample(projects, 2)
        child = os.fork()
        if child == 0:
            save_for_ever(path, order)
        time.sleep(rng.uniform(0, LONGEST_S))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        parts = load(path, KINDS)
        name, project = known[tuple(parts)]
        assert parts["trainer"] == project["trainer"]
        assert parts["checkpoint"].epoch == project["checkpoint"].epoch
        found[name] += 1
    left = [each for each in folder.iterdir() if each != path]
    assert all(each.stat().st_size <= largest for each in left)
    print(json.dumps({"found": found, "left": len(left), "modules": sorted(sys.modules)}))


if __name__ == "__main__":
    main()
