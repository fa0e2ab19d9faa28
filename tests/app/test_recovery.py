"""Work that is not saved is kept beside the window, and offered after a crash."""

import os
import re
import signal
import subprocess
import sys
import threading
from concurrent.futures import Future
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow

from nnstudio.app import create_window
from nnstudio.app.labs import LABS
from nnstudio.app.project import open_project
from nnstudio.app.project.file_actions import FileActions
from nnstudio.app.project.open_project import OpenProject
from nnstudio.app.project.parts import settled
from nnstudio.app.project.workspace import Workspace
from nnstudio.app.recovery import folder as recovery_folder
from nnstudio.app.recovery.dialog import RecoveryDialog
from nnstudio.app.recovery.keeper import Pace, RecoveryKeeper
from nnstudio.app.recovery.note import PART, RECOVERY_KINDS, RecoveryNote
from nnstudio.app.recovery.offer import offer
from nnstudio.document.codec import encode
from nnstudio.document.not_written import NotWrittenError
from nnstudio.document.project_file import load, save
from nnstudio.document.store import Store
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets import background_work
from nnstudio.widgets.words import spoken
from tests.labs.reading import value

QUICK = Pace(first=0.02, between=0.03, rest=1.0, after_failure=0.05, handing_over=0.5, now=1.0)

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state" / "recovery"


class LightWindow(QMainWindow):
    """The window as recovery sees it: the scenes, and no tabs, which take a second to be made."""

    language = "en"

    def __init__(self):
        super().__init__()
        self._labs = {lab.id: SimpleNamespace(store=Store(lab.scene_type(), self)) for lab in LABS}
        stores = {name: lab.store for name, lab in self._labs.items()}
        self._workspace = Workspace(stores, {}, self.lab, self)
        self.project = OpenProject(self._workspace, self)
        self.files = FileActions(self.project, self, asks_before_leaving=False)
        self.told = []

    def lab(self, name):
        return self._labs[name]

    def open_lab(self, name):
        self._workspace.take_front(name)
        return self._labs[name]

    def tell(self, sentence):
        self.told.append(spoken(sentence))

    def closeEvent(self, event):
        for dialog in self.findChildren(RecoveryDialog):
            dialog.reject()
        super().closeEvent(event)


@pytest.fixture
def begin(qtbot, folder):
    """Start the program as the window does it; `offer` is its second half."""
    begun = []

    def start(pace=QUICK, where=None, make=LightWindow):
        window = make()
        keeper = RecoveryKeeper(window.project, where or folder, pace)
        qtbot.addWidget(window, before_close_func=lambda _window: keeper.shut_down())
        window.show()
        begun.append(keeper)
        return window, keeper

    yield start
    for keeper in begun:
        keeper.shut_down()
    qtbot.waitUntil(lambda: not background_work._RUNNING)


@pytest.fixture
def begin_whole(begin):
    """Start the program with all that belongs to its window."""

    def make():
        window = create_window()
        window.set_language("en")
        return window

    return lambda: begin(make=make)


def kept(folder):
    return sorted(folder.glob("*.nnstudio"))


def wait_kept(qtbot, folder, n=1):
    qtbot.waitUntil(lambda: len(kept(folder)) == n, timeout=30_000)  # another process has to start
    return kept(folder)[0]


def wait_gone(qtbot, folder):
    """Wait until not even a lock is there any more."""
    qtbot.waitUntil(lambda: not list(folder.iterdir()))


def edit(window, base=10.0):
    window.open_lab("entropy").store.edit(base=base)


def offered(qtbot, window, keeper):
    offer(window, keeper)
    qtbot.waitUntil(lambda: window.findChild(RecoveryDialog) is not None)
    return window.findChild(RecoveryDialog)


def press(dialog, name):
    QTest.mouseClick(dialog.findChild(QAbstractButton, f"recovery.{name}"), Qt.MouseButton.LeftButton)


def says(dialog, name):
    return dialog.findChild(QLabel, f"recovery.{name}").text()


# What another process does, which is killed then.

PROGRAM = """
import sys
from pathlib import Path
from nnstudio.app import create_window
from nnstudio.app.recovery.keeper import Pace, RecoveryKeeper
from PySide6.QtWidgets import QApplication
window = create_window()
keeper = RecoveryKeeper(window.project, Path(sys.argv[1]), Pace(first=0.02, between=0.03, rest=1.0))
window.show()
{does}
QApplication.exec()
"""

FULL_DISK = """
import resource, sys
from pathlib import Path
from nnstudio.app.recovery.folder import RecoveryFolder
from nnstudio.document.codec import encode
from nnstudio.document.not_written import NotWrittenError
from nnstudio.labs.entropy.scene import EntropyScene
file = RecoveryFolder(Path(sys.argv[1])).new_file()
file.write({"entropy": EntropyScene()}, lambda: True)
resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
try:
    file.write({"entropy": EntropyScene(base=10.0)}, lambda: True)
except NotWrittenError as error:
    print(error.reason)
"""


@pytest.fixture
def elsewhere(folder):
    """Run another window in a process of its own."""
    started = []

    def run(does):
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [sys.executable, "-c", PROGRAM.replace("{does}", does), str(folder)]
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.wait()


def leave_behind(folder, name, base=10.0, path=""):
    """Let a window have died that had this on it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name * 32}.nnstudio"
    note = RecoveryNote(path, f"2026-01-0{int(name, 16) % 9 + 1}T14:03:00+00:00", "entropy")
    save(file, {"entropy": EntropyScene(base=base), PART: note}, compress=False)
    return file


class TestKeeping:
    def test_an_edit_is_kept_soon_with_what_it_is_and_when(self, begin, folder, qtbot):
        window, _keeper = begin()
        assert not folder.exists()
        edit(window)
        parts = load(wait_kept(qtbot, folder), RECOVERY_KINDS)
        assert parts["entropy"] == window.lab("entropy").store.scene
        assert (parts[PART].path, parts[PART].tab) == ("", "entropy")
        assert parts["window"].tab == "entropy"

    def test_later_edits_are_kept_too(self, begin, folder, qtbot):
        window, _keeper = begin()
        edit(window)
        wait_kept(qtbot, folder)
        edit(window, 3.0)
        qtbot.waitUntil(lambda: load(kept(folder)[0], RECOVERY_KINDS)["entropy"].base == 3.0)

    def test_what_is_as_it_was_saved_is_not_kept(self, begin, folder, qtbot):
        window, _keeper = begin()
        edit(window)
        wait_kept(qtbot, folder)
        window.lab("entropy").store.undo()
        wait_gone(qtbot, folder)
        window.lab("entropy").store.redo()
        wait_kept(qtbot, folder)

    def test_it_is_kept_until_the_project_is_safe_in_its_own_file(self, begin, folder, qtbot, tmp_path, monkeypatch):
        window, _keeper = begin()
        may_go_on = threading.Event()

        def slowly(path, parts):
            may_go_on.wait(3)
            save(path, parts)

        monkeypatch.setattr(open_project, "save", slowly)
        edit(window)
        left = wait_kept(qtbot, folder)
        window.project.save(tmp_path / "own.nnstudio")
        assert not window.project.is_modified
        qtbot.wait(100)
        assert kept(folder) == [left]
        may_go_on.set()
        wait_gone(qtbot, folder)

    def test_another_project_begins_with_nothing_kept(self, begin, folder, qtbot):
        window, _keeper = begin()
        edit(window)
        wait_kept(qtbot, folder)
        window.project.new()
        wait_gone(qtbot, folder)

    def test_it_is_never_written_in_the_windows_thread(self, begin, folder, qtbot, monkeypatch):
        threads = []
        write = recovery_folder.save

        def watched(*args, **kwargs):
            threads.append(threading.get_ident())
            write(*args, **kwargs)

        monkeypatch.setattr(recovery_folder, "save", watched)
        window, keeper = begin()
        edit(window)
        wait_kept(qtbot, folder)
        edit(window, 3.0)
        assert keeper.keep_now() is None
        assert len(threads) >= 2
        assert threading.get_ident() not in threads

    def test_after_a_long_writing_it_rests(self, begin, folder, qtbot, monkeypatch):
        writes = []
        write = recovery_folder.save

        def slowly(*args, **kwargs):
            writes.append(1)
            threading.Event().wait(0.05)
            write(*args, **kwargs)

        monkeypatch.setattr(recovery_folder, "save", slowly)
        window, _keeper = begin(Pace(first=0.01, between=0.01, rest=20.0))
        for base in range(2, 32):
            edit(window, float(base + 1))
            qtbot.wait(10)
        assert len(writes) == 1

    def test_closing_takes_away_what_was_kept(self, begin, folder, qtbot):
        window, keeper = begin()
        edit(window)
        wait_kept(qtbot, folder)
        keeper.shut_down()
        window.close()
        assert not list(folder.iterdir())

    def test_closing_while_it_writes_leaves_nothing_either(self, begin, folder, qtbot, monkeypatch):
        begun, may_go_on, write = threading.Event(), threading.Event(), recovery_folder.save

        def slowly(*args, **kwargs):
            begun.set()
            may_go_on.wait(3)
            write(*args, **kwargs)

        monkeypatch.setattr(recovery_folder, "save", slowly)
        window, keeper = begin()
        edit(window)
        qtbot.waitUntil(begun.is_set)
        keeper.shut_down()
        window.close()
        may_go_on.set()
        wait_gone(qtbot, folder)


class TestKeepingAtOnce:
    def test_it_is_there_when_the_call_returns(self, begin, folder):
        window, keeper = begin(Pace())
        assert keeper.keep_now() is None
        assert not folder.exists()
        edit(window)
        assert keeper.keep_now() is None
        assert load(kept(folder)[0], RECOVERY_KINDS)["entropy"].base == 10.0

    def test_what_is_never_handed_over_is_left_out(self, begin, folder, monkeypatch):
        window, keeper = begin(Pace(now=0.3))
        whole = window.project.workspace.parts
        never = Future()
        monkeypatch.setattr(window.project.workspace, "parts", lambda: {**whole(), "trainer_training": never})
        edit(window)
        assert keeper.keep_now() is None
        assert load(kept(folder)[0], RECOVERY_KINDS)["entropy"].base == 10.0

    def test_a_disk_that_hangs_does_not_hang_the_window(self, begin, monkeypatch):
        may_go_on = threading.Event()
        monkeypatch.setattr(recovery_folder, "save", lambda *_args, **_kwargs: may_go_on.wait(3))
        window, keeper = begin(Pace(now=0.1))
        edit(window)
        assert "Save the project now" in keeper.keep_now().source
        may_go_on.set()


class TestTrouble:
    def test_a_folder_that_cannot_be_made_is_told_once(self, begin, qtbot, tmp_path):
        (tmp_path / "file").touch()
        window, keeper = begin(where=tmp_path / "file" / "recovery")
        told = []
        keeper.troubled.connect(told.append)
        edit(window)
        qtbot.waitUntil(lambda: bool(told))
        edit(window, 3.0)
        qtbot.wait(300)
        assert [isinstance(each, Sentence) for each in told] == [True]
        assert str(tmp_path / "file" / "recovery") in spoken(told[0])
        assert "Save the project often" in spoken(keeper.keep_now())
        assert window.lab("entropy").store.scene.base == 3.0

    def test_it_goes_on_trying(self, begin, folder, qtbot):
        folder.parent.mkdir()
        folder.touch()
        window, keeper = begin()
        with qtbot.waitSignal(keeper.troubled):
            edit(window)
        folder.unlink()
        wait_kept(qtbot, folder)

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limit")
    def test_a_full_disk_leaves_what_was_kept_before(self, folder):
        process = subprocess.run(
            [sys.executable, "-c", FULL_DISK, str(folder)], stdout=subprocess.PIPE, text=True, check=True
        )
        assert process.stdout.split() == ["full"]
        assert load(kept(folder)[0], {"entropy": EntropyScene})["entropy"].base == 2.0
        assert len(list(folder.iterdir())) == 1

    def test_a_full_disk_is_told(self, begin, qtbot, monkeypatch):
        def refuse(*_args, **_kwargs):
            raise NotWrittenError("full", "No space left on device")

        monkeypatch.setattr(recovery_folder, "save", refuse)
        window, keeper = begin()
        with qtbot.waitSignal(keeper.troubled) as told:
            edit(window)
        assert spoken(told.args[0]).startswith("The disk is full")


class TestOffer:
    def test_a_window_killed_while_it_trains_is_recovered_whole(
        self, begin, begin_whole, elsewhere, folder, qtbot, tmp_path
    ):
        process = elsewhere(
            "window.open_lab('softmax').store.edit(logits=(1.0, 2.0, 3.5), temperature=0.25)\n"
            "tab = window.open_lab('trainer')\n"
            "tab.store.edit(dataset='circles', epochs=100_000, seed=3)\n"
            "tab.start()"
        )
        left = wait_kept(qtbot, folder)
        first = left.stat().st_mtime_ns
        qtbot.waitUntil(lambda: left.stat().st_mtime_ns != first)  # written anew while it trains
        other, its_keeper = begin()
        offer(other, its_keeper)
        qtbot.wait(100)
        assert other.findChild(RecoveryDialog) is None  # it lives
        kill(process)
        parts = load(left, RECOVERY_KINDS)

        window, keeper = begin_whole()
        dialog = offered(qtbot, window, keeper)
        assert says(dialog, "0.name") == "Untitled"
        assert re.fullmatch(r"(Today|Yesterday), .*\d.* · Network Trainer", says(dialog, "0.when"))
        assert dialog.focusWidget().objectName() == "recovery.0.recover"
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        tab = window.lab("trainer")
        qtbot.waitUntil(lambda: tab.store.scene == parts["trainer"], timeout=20_000)
        assert window.lab("softmax").store.scene.temperature == 0.25
        assert window.tabs.currentWidget() is tab
        assert value(tab, "trainer.result.epoch") > 0
        assert not tab.session.is_running
        again = settled(window.project.workspace.parts())
        name = next(name for name in again if name.startswith("trainer") and name != "trainer")
        np.testing.assert_equal(encode(again[name]), encode(parts[name]))  # weights, moments, history, shuffling

        assert window.project.is_modified
        assert window.project.path is None
        assert kept(folder) == [left]  # until it is safe elsewhere
        window.project.save(tmp_path / "own.nnstudio")
        wait_gone(qtbot, folder)
        assert load(tmp_path / "own.nnstudio", RECOVERY_KINDS)["trainer"] == parts["trainer"]

    def test_another_window_that_lives_is_not_offered(self, begin, folder, qtbot):
        other, _keeper = begin()
        edit(other)
        wait_kept(qtbot, folder)
        window, keeper = begin()
        offer(window, keeper)
        qtbot.wait(100)
        assert window.findChild(RecoveryDialog) is None
        assert len(kept(folder)) == 1

    def test_what_is_left_for_later_is_offered_again(self, begin, folder, qtbot):
        left = leave_behind(folder, "a")
        before = left.read_bytes()
        window, keeper = begin()
        dialog = offered(qtbot, window, keeper)
        second, its_keeper = begin()
        offer(second, its_keeper)
        qtbot.wait(200)
        assert second.findChild(RecoveryDialog) is None  # it is offered in the first one already
        press(dialog, "later")
        assert left.read_bytes() == before
        assert not window.project.is_modified
        press(offered(qtbot, second, its_keeper), "0.recover")
        qtbot.waitUntil(lambda: second.lab("entropy").store.scene.base == 10.0)

    def test_of_several_one_is_recovered_one_discarded_and_one_stays(self, begin, folder, qtbot):
        files = [leave_behind(folder, name, base) for name, base in (("1", 3.0), ("2", 4.0), ("3", 5.0))]
        window, keeper = begin()
        dialog = offered(qtbot, window, keeper)
        assert [row.left.file.path for row in dialog.rows] == files[::-1]  # the newest first
        press(dialog, "0.discard")
        qtbot.waitUntil(lambda: kept(folder) == files[:2])
        assert dialog.isVisible()
        press(dialog, "1.recover")
        qtbot.waitUntil(lambda: window.lab("entropy").store.scene.base == 4.0)
        qtbot.waitUntil(lambda: window.findChild(RecoveryDialog) is None)
        second, its_keeper = begin()
        dialog = offered(qtbot, second, its_keeper)
        assert [row.left.file.path for row in dialog.rows] == files[:1]
        press(dialog, "0.discard")
        assert not dialog.isVisible()
        qtbot.waitUntil(lambda: kept(folder) == [files[1]])

    def test_what_is_damaged_is_told_and_set_aside(self, begin, folder, qtbot):
        sound = leave_behind(folder, "a")
        damaged = leave_behind(folder, "b")
        damaged.write_bytes(damaged.read_bytes()[:300])
        window, keeper = begin()
        dialog = offered(qtbot, window, keeper)
        aside = folder / "damaged" / damaged.name
        assert len(aside.read_bytes()) == 300
        assert kept(folder) == [sound]
        assert str(aside) in says(dialog, "0.problem")
        assert not dialog.findChild(QAbstractButton, "recovery.0.recover").isVisible()
        press(dialog, "1.recover")
        qtbot.waitUntil(lambda: window.lab("entropy").store.scene.base == 10.0)
        assert aside.exists()

    def test_what_turns_out_unsound_is_told_and_changes_nothing(self, begin, folder, qtbot):
        left = leave_behind(folder, "a")
        window, keeper = begin()
        dialog = offered(qtbot, window, keeper)
        left.write_bytes(b"PK")
        press(dialog, "0.recover")
        qtbot.waitUntil(lambda: dialog.findChild(QLabel, "recovery.0.problem").isVisible())
        assert (folder / "damaged" / left.name).read_bytes() == b"PK"
        assert not window.project.is_modified
        assert dialog.isVisible()

    def test_the_own_file_and_its_age_are_told(self, begin, folder, qtbot, tmp_path):
        own = tmp_path / "lesson.nnstudio"
        save(own, {})
        leave_behind(folder, "a", path=str(own))
        window, keeper = begin()
        dialog = offered(qtbot, window, keeper)
        assert says(dialog, "0.name") == "lesson"
        assert says(dialog, "0.own_file") == f"⚠ Its own file was saved after this: {own}"
        press(dialog, "0.recover")
        qtbot.waitUntil(lambda: window.project.path == own)
        assert window.project.is_modified

    def test_what_died_before_or_while_it_wrote_leaves_no_rubbish(self, begin, folder, qtbot):
        folder.mkdir(parents=True)
        (folder / f"{'c' * 32}.nnstudio.Ab12Cd").write_bytes(b"half")
        (folder / "notes of mine.txt").touch()
        window, keeper = begin()
        offer(window, keeper)
        qtbot.waitUntil(lambda: [path.name for path in folder.iterdir()] == ["notes of mine.txt"])
        assert window.findChild(RecoveryDialog) is None

    def test_a_window_that_is_closed_meanwhile_leaves_all_as_it_is(self, begin, folder, qtbot):
        left = leave_behind(folder, "a")
        window, keeper = begin()
        offer(window, keeper)
        keeper.shut_down()
        window.close()
        qtbot.wait(100)
        assert kept(folder) == [left]
        window, keeper = begin()
        dialog = offered(qtbot, window, keeper)
        keeper.shut_down()
        window.close()
        assert not dialog.isVisible()
        assert kept(folder) == [left]
