"""Work beside the window: what it tells, and that no thread outlives what would make the program abort."""

import subprocess
import sys
import time

import pytest

from nnstudio.app.application import application
from nnstudio.data.cancelled import CancelledError
from nnstudio.widgets.background_work import _RUNNING, BackgroundWork
from tests.data.idx_file.files import made_pair

WAIT = 5_000


def slow(progress, cancelled):
    """Work for ten seconds, unless cancelled."""
    for i in range(1_000):
        if cancelled():
            raise CancelledError
        progress(i / 1_000)
        time.sleep(0.01)


def test_the_result_is_told(qtbot):
    application()
    work = BackgroundWork(lambda _progress, _cancelled: 42)
    with qtbot.waitSignal(work.succeeded, timeout=WAIT) as told:
        work.begin()
    assert told.args == [42]
    qtbot.waitUntil(lambda: work not in _RUNNING, timeout=WAIT)


def test_every_exception_is_told(qtbot):
    application()
    work = BackgroundWork(lambda _progress, _cancelled: 1 / 0)
    with qtbot.assertNotEmitted(work.succeeded), qtbot.waitSignal(work.failed, timeout=WAIT) as told:
        work.begin()
    assert isinstance(told.args[0], ZeroDivisionError)


def test_after_cancel_nothing_is_told_and_nothing_is_waited_for(qtbot):
    application()
    work = BackgroundWork(slow)
    with qtbot.assertNotEmitted(work.succeeded), qtbot.assertNotEmitted(work.failed):
        work.begin()
        qtbot.waitUntil(lambda: work.share > 0, timeout=WAIT)
        began = time.perf_counter()
        work.cancel()
        assert time.perf_counter() - began < 0.05
        qtbot.waitUntil(lambda: work not in _RUNNING, timeout=WAIT)
    assert work.isFinished()


SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QWidget
import shiboken6
from nnstudio.app.application import application
from nnstudio.labs.trainer.own_file import csv_dialog, idx_dialog
from tests.widgets.test_background_work import slow

application()
csv_dialog.load_table = idx_dialog.load_pictures = lambda *args: slow(*args[-2:])
window = QWidget()
dialogs = [csv_dialog.CsvDialog(Path(sys.argv[1]), window), idx_dialog.IdxDialog(Path(sys.argv[2]), window)]
for dialog in dialogs:
    dialog._load.click()
works = [dialog._work for dialog in dialogs]
assert all(work.isRunning() for work in works)
if sys.argv[3] == "window":
    shiboken6.delete(window)
    assert all(work.wait(2000) for work in works)
print("end")
"""


@pytest.mark.parametrize("ends", ["window", "program"])
def test_no_thread_outlives_the_window_or_the_program(tmp_path, ends):
    images, _, _, _ = made_pair(tmp_path)
    table = tmp_path / "t.csv"
    table.write_text("x,y\n1,a\n2,b\n")
    began = time.perf_counter()
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, table, images, ends], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stdout) == (0, "end\n"), ended.stderr
    assert time.perf_counter() - began < 9.0
