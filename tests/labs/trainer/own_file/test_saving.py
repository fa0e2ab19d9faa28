"""Saving examples and predictions beside a window that stays alive; and which dialog opens a file."""

import gzip
import os
import time

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.data.own_data import OwnData
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.own_file.files import Files
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.widgets.words import spoken
from tests.data.idx_file.files import made_pair
from tests.labs.reading import named, problem

WAIT = 20_000


@pytest.fixture
def files(qtbot):
    """Return what opens and saves, above an empty window; it notes what it says."""
    speak(application(), "en")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    files = Files(window, lambda: None)
    files.said, files.window = [], window
    files.told.connect(lambda sentence: files.said.append(spoken(sentence)))
    files.failed.connect(lambda sentence: files.said.append(spoken(sentence)))
    return files


def observer_of(rows, names=("a", "b", "c")):
    x = np.random.default_rng(1).normal(size=(rows, len(names)))
    own = OwnData(x, (x[:, 0] > 0).astype(np.intp), 2, "csv", "large.csv", names, ("no", "yes"), "y")
    return Observer(compute(TrainerScene(dataset="own", own=own, examples=rows, hidden_layers=(4,))))


def test_what_is_learnt_while_saving_is_not_in_the_file(qtbot, files, tmp_path):
    observer = observer_of(3_000)
    outputs = observer.network.forward(observer.experiment.inputs(observer.experiment.train.x))
    files.save(tmp_path / "t.csv", observer)
    observer.network.parameters[...] = 0.0
    qtbot.waitUntil(lambda: files.said == [f"Saved: {tmp_path / 't.csv'}"], timeout=WAIT)
    lines = (tmp_path / "t.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 3_001
    assert float(lines[1].split(",")[-1]) == pytest.approx(outputs[0, -1], rel=1e-12)
    qtbot.waitUntil(lambda: not files.window.findChildren(QDialog), timeout=WAIT)


def test_the_window_lives_while_a_large_table_is_saved(qtbot, files, tmp_path):
    observer, ticks = observer_of(100_000), [time.perf_counter()]
    timer = QTimer(files, interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    began = time.perf_counter()
    files.save(tmp_path / "t.csv", observer)
    assert time.perf_counter() - began < 0.1
    qtbot.waitUntil(lambda: bool(files.said), timeout=WAIT)
    timer.stop()
    assert np.median(np.diff(ticks)) < 0.03


def test_what_takes_its_time_can_be_cancelled_and_leaves_the_file_as_it_was(qtbot, files, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("old")
    files.save(path, observer_of(400_000))
    dialog = files.window.findChild(QDialog, "trainer.saving")
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT)
    assert dialog.isModal()
    bar, work = named(dialog, "trainer.saving.progress"), dialog._work
    qtbot.waitUntil(lambda: bar.value() > 50, timeout=WAIT)
    began = time.perf_counter()
    QTest.mouseClick(named(dialog, "trainer.saving.cancel"), Qt.MouseButton.LeftButton)
    assert time.perf_counter() - began < 0.2
    assert work.wait(1000)
    qtbot.waitUntil(lambda: not files.window.findChildren(QDialog), timeout=WAIT)
    assert files.said == []
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_whatever_goes_wrong_is_told(qtbot, files, tmp_path, monkeypatch):
    files.save(tmp_path / "none" / "t.csv", observer_of(100))
    qtbot.waitUntil(lambda: len(files.said) == 1, timeout=WAIT)
    assert files.said[0].startswith("The table could not be saved: ")
    monkeypatch.setattr("nnstudio.labs.trainer.own_file.saving.examples_table", lambda *_: 1 / 0)
    files.save(tmp_path / "t.csv", observer_of(100))
    qtbot.waitUntil(lambda: len(files.said) == 2, timeout=WAIT)
    assert "ZeroDivisionError" in files.said[1]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_nobody_waits_for_it(files, tmp_path):
    os.mkfifo(tmp_path / "t.csv")
    began = time.perf_counter()
    dialog = files.open(tmp_path / "t.csv")
    assert time.perf_counter() - began < 2.0
    assert "cannot be read as a file" in problem(dialog, "trainer.csv.layout")


def test_contents_and_not_names_tell_tables_from_pictures(files, tmp_path):
    table = tmp_path / "t.csv.gz"
    table.write_bytes(gzip.compress(b"x,y\n1,a\n2,b\n"))
    dialog = files.open(table)
    assert dialog.objectName() == "trainer.csv"
    assert named(dialog, "trainer.csv.load").isEnabled()
    assert "Examples: 2" in named(dialog, "trainer.csv.summary").text()
    images, _, _, _ = made_pair(tmp_path, compressed=True)
    assert files.open(images.rename(tmp_path / "t.csv")).objectName() == "trainer.idx"
    table.write_bytes(table.read_bytes()[:12])
    assert "compressed and damaged" in problem(files.open(table), "trainer.csv.layout")
