"""Some hundred mutated projects; `tests.benchmarks.mutated_projects` opens ten thousand."""

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("no measure of a process's memory", allow_module_level=True)

from tests.benchmarks.mutated_projects import LONGEST_S, MOST_MB, run

FILES = 600


def test_each_opens_or_is_refused(tmp_path):
    tally = run(FILES, 1, tmp_path)
    assert sum(tally.outcomes.values()) == FILES
    assert {"opened", "damaged", "unfit", "unsafe", "foreign", "cut", "too_large", "newer"} <= tally.outcomes.keys()
    assert FILES // 20 < tally.outcomes["opened"] < FILES // 2
    assert tally.slowest_s < LONGEST_S
    assert tally.growth_mb < MOST_MB
