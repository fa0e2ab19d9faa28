"""An unexpected error: one calm dialog with a report, the work kept, the log written, and the program goes on."""

import json
import logging
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.app.trouble import hooks
from nnstudio.app.trouble import log as log_module
from nnstudio.app.trouble.dialog import MOST_TOLD
from nnstudio.app.trouble.first_aid import FirstAid
from nnstudio.app.trouble.log import LINES_KEPT, NAME, Log
from nnstudio.app.trouble.report import Surroundings, report
from nnstudio.app.trouble.whole_errors import with_whole_errors, without_handled
from nnstudio.data.own_data import OwnData
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import verbatim
from nnstudio.widgets.words import spoken
from tests.labs.reading import named

ROOT = Path(__file__).parents[2]


@pytest.fixture
def log(tmp_path):
    log = Log(tmp_path / "home" / "logs")
    assert log.begin() is None
    yield log
    log.end()


def written(log):
    return log.path.read_text(encoding="utf-8")


class Painter(QWidget):
    """Fails to paint itself, each time."""

    def paintEvent(self, event):
        raise ValueError("no colours left")


class Divider(QWidget):
    """With *parts* of 0 it fails whenever it gets another size, with an error that Python itself raises."""

    parts = 1

    def resizeEvent(self, event):
        self.share = self.width() / self.parts


class Desk:
    """A window, and all that was asked of the program around it."""

    def __init__(self, window, log):
        self.window, self.log = window, log
        self.kept, self.left, self.told = [], [], []
        self.not_kept = None
        self.aid = FirstAid(
            window,
            log,
            save_recovery=self.save,
            surroundings=lambda: Surroundings("en", "light", 1.5, {"entropy": EntropyScene(base=10.0)}),
            leave=lambda: self.left.append(True),
            tell=lambda sentence: self.told.append(spoken(sentence)),
        )

    def save(self):
        self.kept.append(self.aid.dialog)
        if isinstance(self.not_kept, Exception):
            raise self.not_kept
        return self.not_kept

    @property
    def dialog(self):
        return self.aid.dialog

    def dialogs(self):
        return [each for each in application().topLevelWidgets() if each.objectName() == "trouble" and each.isVisible()]

    def text(self, name):
        return named(self.dialog, f"trouble.{name}").text()

    def press(self, name):
        QTest.mouseClick(named(self.dialog, f"trouble.{name}"), Qt.MouseButton.LeftButton)


@pytest.fixture
def desk(qtbot, log, capfd):  # noqa: ARG001 - what is told to the terminal, too, need not be seen
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    desk = Desk(window, log)
    hooks.install(desk.aid.take)
    yield desk
    hooks.remove()
    if desk.dialog is not None:
        desk.dialog.reject()


def fail_in_slot(window, error=None):
    """Press a button whose slot raises."""

    def slot():
        raise error or KeyError("nobody thought of this")

    button = QPushButton(window)
    button.clicked.connect(slot)
    button.click()


def fail_at(place):
    """Raise at one of many places, each of which is another error."""
    exec(f"{chr(10) * place}raise ValueError({place})")  # noqa: S102 - so many lines nobody wants to write


def wait_for_dialog(qtbot, desk):
    qtbot.waitUntil(lambda: desk.dialog is not None)


class TestWhereItIsRaised:
    def test_in_a_slot(self, qtbot, desk):
        fail_in_slot(desk.window)
        assert desk.dialog is None  # it opens when what was being done has been left
        wait_for_dialog(qtbot, desk)
        assert desk.text("heading") == "Something went wrong in NN Studio."
        assert "nobody thought of this" in written(desk.log)

    def test_in_a_paint_event_again_and_again(self, qtbot, desk):
        painter = Painter(desk.window)
        painter.resize(50, 50)
        painter.show()
        wait_for_dialog(qtbot, desk)
        for _ in range(5):
            painter.update()
            qtbot.wait(5)
        assert len(desk.dialogs()) == 1
        assert "times so far" in desk.text("counted")
        painter.hide()
        assert written(desk.log).count("Traceback") == 1

    def test_in_a_thread_of_python(self, qtbot, desk):
        thread = threading.Thread(target=lambda: 1 / 0, name="counting")
        thread.start()
        thread.join()
        wait_for_dialog(qtbot, desk)
        assert "Error in the thread counting, once" in desk.dialog.report()
        assert "ZeroDivisionError" in written(desk.log)

    def test_where_nobody_can_be_told(self, qtbot, desk):
        class Stubborn:
            def __del__(self):
                raise OSError("does not want to go")

        Stubborn()
        wait_for_dialog(qtbot, desk)
        assert "does not want to go" in desk.dialog.report()

    def test_in_a_timer_a_thousand_times(self, qtbot, desk):
        fired = []

        def fail():
            fired.append(True)
            if len(fired) == 1000:
                timer.stop()
            raise RuntimeError("once more")

        timer = QTimer(desk.window, interval=0)
        timer.timeout.connect(fail)
        timer.start()
        qtbot.waitUntil(lambda: len(fired) == 1000, timeout=20_000)
        qtbot.waitUntil(lambda: "1000" in desk.text("counted"))
        assert len(desk.dialogs()) == len(desk.kept) == 1
        assert "1000 times" in desk.dialog.report()
        assert written(desk.log).count("Traceback") == 1
        assert "RuntimeError: once more: 1000 times so far" in written(desk.log)
        desk.press("go_on")  # the program still reacts
        assert desk.dialog is None

    def test_memory_that_ran_out(self, qtbot, desk):
        fail_in_slot(desk.window, MemoryError())
        wait_for_dialog(qtbot, desk)
        assert desk.text("heading") == "NN Studio ran out of memory."

    def test_the_whole_program(self, tmp_path):
        """Without pytest's own hooks: slot, paint event, QThread, thread, and Ctrl+C, as Python really calls them."""
        command = [sys.executable, "-c", WHOLE, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=60)
        assert done.returncode == hooks.INTERRUPTED, done.stderr
        told = json.loads(done.stdout)
        assert told["dialogs"] == 1
        for words in ("in a slot", "in a paint event", "in a QThread", "in a thread"):
            assert words in told["report"]
            assert words in (tmp_path / "nnstudio.log").read_text(encoding="utf-8")
        assert "KeyboardInterrupt" in done.stderr


WHOLE = """
import json, sys, threading
from pathlib import Path
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget
from nnstudio.app.application import application
from nnstudio.app.trouble import hooks
from nnstudio.app.trouble.first_aid import FirstAid
from nnstudio.app.trouble.log import Log
from nnstudio.app.trouble.report import Surroundings

def fail(words):
    raise ValueError(words)

class Window(QWidget):
    def paintEvent(self, event):
        raise ValueError("in a paint event")

class Worker(QThread):
    def run(self):
        raise ValueError("in a QThread")

class Thread(threading.Thread):
    def run(self):
        raise ValueError("in a thread")

def interrupt():
    dialogs = [each for each in app.topLevelWidgets() if each.objectName() == "trouble" and each.isVisible()]
    print(json.dumps({"dialogs": len(dialogs), "report": aid.dialog.report()}))
    raise KeyboardInterrupt

app = application()
log = Log(Path(sys.argv[1]))
log.begin()
window = Window()
aid = FirstAid(window, log, save_recovery=lambda: None, surroundings=Surroundings, leave=app.quit)
hooks.install(aid.take)
window.show()
worker, thread = Worker(), Thread()
QTimer.singleShot(0, lambda: fail("in a slot"))
worker.start()
thread.start()
QTimer.singleShot(300, interrupt)
code = app.exec()
worker.wait()
hooks.remove()
log.end()
sys.exit(code)
"""


class TestTheDialog:
    def test_the_work_is_kept_before_it_opens(self, qtbot, desk):
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        assert desk.kept == [None]
        assert desk.text("kept") == "Your work is kept in a recovery file."

    def test_work_that_could_not_be_kept_is_told(self, qtbot, desk):
        desk.not_kept = verbatim("The disk is full.")
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        assert desk.text("not_kept") == "⚠ Your work could not be kept in a recovery file. The disk is full."

    def test_keeping_may_fail_itself(self, qtbot, desk):
        desk.not_kept = OSError("the drive is gone")
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        assert "Another error has stood in the way." in desk.text("not_kept")
        assert "the drive is gone" in written(desk.log)

    def test_the_report_can_be_copied(self, qtbot, desk):
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        desk.press("copy")
        copied = QGuiApplication.clipboard().text()
        for part in (
            *("Traceback", "KeyError: 'nobody thought of this'", "in slot", "Python: 3.", "Qt: 6.", "NumPy: "),
            *("language: en", "theme: light", "zoom: 1.5", '"base": 10.0', "NN Studio begins"),
        ):
            assert part in copied, part
        assert desk.text("copy") == "Copied ✓"

    def test_it_can_be_read_behind_its_fold(self, qtbot, desk):
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        qtbot.waitExposed(desk.dialog)
        text, height = named(desk.dialog, "trouble.report.text"), desk.dialog.height()
        assert not text.isVisibleTo(desk.dialog)
        desk.press("report")
        assert text.toPlainText() == desk.dialog.report()
        assert text.isReadOnly()
        assert desk.dialog.height() > height
        desk.press("report")
        assert desk.dialog.height() <= height

    def test_go_on_is_the_default_and_escape_means_the_same(self, qtbot, desk):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
            hooks.remove()
            hooks.install(desk.aid.take)
            desk.aid._told.clear()
            fail_in_slot(desk.window)
            wait_for_dialog(qtbot, desk)
            QTest.keyClick(desk.dialog.focusWidget(), key)
            assert desk.dialog is None
        assert not desk.left

    def test_a_dialog_that_is_open_already_lets_it_through(self, qtbot, desk):
        other = QDialog(desk.window)
        other.setModal(True)
        other.show()
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        assert QApplication.activeModalWidget() is desk.dialog
        desk.press("go_on")
        assert QApplication.activeModalWidget() is other
        other.close()

    def test_quit_leaves_the_program(self, qtbot, desk):
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        desk.press("quit")
        assert desk.left == [True]
        assert desk.dialog is None

    def test_another_error_is_added_to_the_one_that_is_told(self, qtbot, desk):
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        desk.press("report")
        for place in range(MOST_TOLD + 2):
            QTimer.singleShot(0, lambda place=place: fail_at(place))
        qtbot.waitUntil(lambda: desk.text("counted").startswith(f"{MOST_TOLD + 2} other errors"))
        assert len(desk.dialogs()) == len(desk.kept) == 1
        assert "ValueError: 3" in named(desk.dialog, "trouble.report.text").toPlainText()
        assert desk.dialog.report().count("## Error") == MOST_TOLD

    def test_an_error_that_was_told_is_not_told_in_a_dialog_again(self, qtbot, desk):
        for _ in range(2):
            fail_in_slot(desk.window)
            QTest.qWait(5)
            if desk.dialog is not None:
                desk.press("go_on")
        qtbot.waitUntil(lambda: bool(desk.told))
        assert desk.told == ["The same error has happened again, 2 times so far. The log has it."]
        assert len(desk.kept) == 1

    def test_an_error_while_the_work_is_being_kept_opens_no_second_one(self, qtbot, desk):
        def save():
            fail_in_slot(desk.window, OSError("while keeping"))
            QTest.qWait(5)

        desk.aid._save_recovery = save
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        assert len(desk.dialogs()) == 1
        assert "while keeping" in desk.dialog.report()
        assert desk.text("counted") == "Another error has followed. The report tells of both."

    def test_where_the_dialog_fails_itself_nothing_goes_round(self, qtbot, desk, monkeypatch, capfd):
        monkeypatch.setattr("nnstudio.app.trouble.first_aid.TroubleDialog", lambda *_: 1 / 0)
        for place in range(3):
            QTimer.singleShot(0, lambda place=place: fail_at(place))
        qtbot.waitUntil(lambda: written(desk.log).count("The error could not be told") == 3)
        assert not desk.dialogs()
        assert "ZeroDivisionError" in capfd.readouterr().err

    def test_every_control_has_a_name(self, qtbot, desk):
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        assert desk.dialog.accessibleName()
        for name in ("copy", "open_log", "quit", "go_on", "report", "report.text"):
            assert named(desk.dialog, f"trouble.{name}").accessibleName(), name

    def test_a_log_that_cannot_be_opened_is_told(self, qtbot, desk, monkeypatch):
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
        fail_in_slot(desk.window)
        wait_for_dialog(qtbot, desk)
        desk.press("open_log")
        assert str(desk.log.path) in desk.text("problem")


class TestTheHooks:
    def test_what_was_there_before_is_there_again(self):
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        application()
        hooks.install(print)
        hooks.install(print)  # another time replaces the first
        assert sys.excepthook is not before[0]
        hooks.remove()
        hooks.remove()
        assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before

    def test_a_thread_may_leave_by_system_exit(self, desk):
        thread = threading.Thread(target=sys.exit)
        thread.start()
        thread.join()
        QTest.qWait(5)
        assert desk.dialog is None

    def test_so_many_kinds_are_told_apart(self, qtbot, desk, monkeypatch):
        monkeypatch.setattr(hooks, "MOST_KINDS", 2)
        for place in range(4):
            QTimer.singleShot(0, lambda place=place: fail_at(place))
        qtbot.waitUntil(lambda: desk.dialog is not None and "ValueError: 3" in written(desk.log))
        assert desk.dialog.report().count("## Error") == 2


class TestTheReport:
    def test_own_data_are_not_in_it(self):
        own = OwnData(
            np.array([[0.123456789, 2.0], [3.0, 4.0]]),
            np.array([0, 1]),
            2,
            "csv",
            "patients.csv",
            ("heartbeats", "weight"),
            ("ill", "healthy"),
        )
        text = report([], Surroundings(scenes={"trainer": TrainerScene(own=own, dataset="own")}), [])
        assert "array of float64 (2, 2)" in text
        for private in ("0.123456789", "patients", "heartbeats", "healthy"):
            assert private not in text, private
        assert '"learning_rate": 0.03' in text

    def test_long_lists_are_cut(self):
        text = report([], Surroundings(scenes={"entropy": EntropyScene(p=(0.25,) * 10_000)}), [])
        assert "and 9950 more" in text
        assert len(text) < 10_000


class TestTheLog:
    def test_it_begins_with_what_the_program_runs_on(self, log):
        first = written(log).splitlines()[0]
        assert "NN Studio" in first
        assert "PySide 6." in first
        assert "NumPy" in first

    @pytest.mark.qt_log_ignore("a warning of Qt", extend=True)
    def test_it_takes_what_qt_and_others_say(self, log):
        qWarning("a warning of Qt")
        logging.getLogger("somebody").warning("a warning of %s", "another library")
        # Not through the logger: pytest's workers could not hand on what they capture of it.
        log._file.handle(logging.makeLogRecord({"name": NAME, "msg": "日志 \ud800"}))
        assert "WARNING MainThread nnstudio.qt: a warning of Qt" in written(log)
        assert "a warning of another library" in written(log)
        assert "日志 \\ud800" in written(log)

    def test_it_does_not_grow_without_end(self, log, monkeypatch):
        monkeypatch.setattr(log._file, "maxBytes", 2000)
        for i in range(200):
            logging.getLogger(NAME).info("entry %d", i)
        files = sorted(log.path.parent.iterdir())
        assert [file.name for file in files] == ["nnstudio.log", "nnstudio.log.1", "nnstudio.log.2"]
        assert sum(file.stat().st_size for file in files) <= 6000
        assert "entry 199" in written(log)
        assert len(log.last_lines()) == LINES_KEPT

    def test_a_folder_that_cannot_be_written_is_told_once_and_harms_nothing(self, tmp_path):
        (tmp_path / "home").write_text("a file, no folder")
        log = Log(tmp_path / "home")
        sentence = log.begin()
        assert str(tmp_path / "home") in spoken(sentence)
        assert "The program works without one" in spoken(sentence)
        logging.getLogger(NAME).error("still in the report")
        assert "still in the report" in log.last_lines()[-1]
        assert log.open() == sentence
        log.end()

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is needed")
    def test_a_disk_that_is_full_harms_nothing(self, tmp_path, capfd):
        (tmp_path / "nnstudio.log").symlink_to("/dev/full")
        log = Log(tmp_path)
        log.begin()
        for i in range(1000):
            logging.getLogger(NAME).error("entry %d", i)
        assert "No space left" in spoken(log.trouble)
        assert "entry 999" in log.last_lines()[-1]
        log.end()
        assert capfd.readouterr().err == ""

    def test_a_file_that_another_window_holds_is_written_on(self, log, monkeypatch):
        def refuse(_source, _target):
            raise PermissionError("held by another process")

        monkeypatch.setattr(log._file, "maxBytes", 200)
        monkeypatch.setattr(log._file, "rotate", refuse)
        for i in range(20):
            logging.getLogger(NAME).info("entry %d", i)
        assert "entry 19" in written(log)
        assert log.trouble is None

    def test_nothing_stays_behind(self, tmp_path):
        handlers = list(logging.getLogger().handlers)
        log = Log(tmp_path)
        log.begin()
        log.end()
        log.end()
        assert logging.getLogger().handlers == handlers
        logging.getLogger(NAME).error("afterwards")
        assert "afterwards" not in written(log)

    def test_it_opens_in_another_program(self, log, monkeypatch):
        opened = []
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
        assert log.open() is None
        assert opened == [str(log.path)]
        log.path.unlink()
        assert str(log.path) in spoken(log.open())

    def test_its_folder_belongs_to_the_program(self):
        application()
        assert log_module.log_folder().parts[-2:] == ("nnstudio", "logs")


def test_an_error_in_a_handler_that_was_called_from_python_does_not_end_the_program(qtbot):
    """Before Python 3.12 PySide would end the whole process, and this test with it."""
    around = QWidget()
    qtbot.addWidget(around)
    divider = Divider(around)
    around.show()
    divider.parts = 0

    def resize():
        with pytest.raises(ZeroDivisionError) as caught:
            divider.resize(7, 7)
        return caught.value

    error = with_whole_errors(resize)
    without_handled(error)
    assert error.__context__ is None


def test_nothing_is_told_of_what_makes_errors_whole():
    def fail():
        try:
            int("one")
        except ValueError as error:
            raise KeyError("one") from error

    with pytest.raises(KeyError) as caught:
        with_whole_errors(fail)
    assert isinstance(caught.value.__cause__, ValueError)
    assert caught.value.__cause__.__context__ is None
