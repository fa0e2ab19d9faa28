"""Killed at any moment of saving, the file is the old or the new one as a whole."""

import json
import os
import subprocess
import sys

import pytest

KILLS = 200


@pytest.mark.skipif(sys.platform == "win32", reason="no fork, and no signal that cannot be caught")
def test_two_hundred_kills(tmp_path):
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.document.killed_saver", str(tmp_path), str(KILLS), "9"],
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert sum(told["found"].values()) == KILLS
    assert min(told["found"].values()) > KILLS // 10  # the kills did come in the middle of things
    assert told["left"] <= KILLS  # Qt removes what a save leaves behind, but not after a kill
    assert "PySide6.QtCore" in told["modules"]
    assert "PySide6.QtGui" not in told["modules"]
