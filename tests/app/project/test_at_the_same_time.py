"""What is wished while a project is being read or written, and what others do to its file meanwhile."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.app.file_lock import lock_beside
from nnstudio.app.project import open_project
from tests.app.project.hands import answer, asked, save_as, trigger, wait
from tests.choosing_files import choose_file
from tests.labs.reading import named


@pytest.fixture
def slowly(monkeypatch):
    """Let reading and writing wait until told to go on."""
    go_on = threading.Event()
    for name in ("read", "save"):
        done = getattr(open_project, name)
        monkeypatch.setattr(open_project, name, lambda *a, done=done: (go_on.wait(20), done(*a))[1])
    yield go_on
    go_on.set()


def temperature_in(window, qtbot, path):
    window.open_project(path)
    wait(qtbot, window)
    return window.lab("softmax").store.scene.temperature


class TestOneThingAfterTheOther:
    def test_nothing_is_saved_while_another_is_being_opened(self, window, qtbot, monkeypatch, tmp_path, slowly):
        slowly.set()
        for name, temperature in (("b", 5.0), ("a", 3.0)):
            window.lab("softmax").store.edit(temperature=temperature)
            save_as(window, qtbot, monkeypatch, tmp_path / f"{name}.nnstudio")
        slowly.clear()
        window.open_project(tmp_path / "b.nnstudio")
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        slowly.set()
        wait(qtbot, window)
        QTest.qWait(20)
        wait(qtbot, window)
        assert window.project.path == tmp_path / "b.nnstudio"
        assert temperature_in(window, qtbot, tmp_path / "a.nnstudio") == 3

    def test_what_is_wished_while_saving_is_of_what_there_is_then(self, attended, qtbot, monkeypatch, tmp_path, slowly):
        slowly.set()
        attended.lab("softmax").store.edit(temperature=3)
        save_as(attended, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        attended.lab("softmax").store.edit(temperature=4)
        slowly.clear()
        trigger(attended, "new")
        answer(attended, "project.leave", "save")
        QTest.keyClick(attended, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        slowly.set()
        qtbot.waitUntil(lambda: attended.project.path is None)
        QTest.qWait(20)
        assert not attended.project.is_busy
        assert temperature_in(attended, qtbot, tmp_path / "a.nnstudio") == 4

    def test_what_is_edited_while_it_is_being_saved_is_asked_about(
        self, attended, qtbot, monkeypatch, tmp_path, slowly
    ):
        slowly.set()
        save_as(attended, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        attended.lab("softmax").store.edit(temperature=4)
        slowly.clear()
        attended.close()
        answer(attended, "project.leave", "save")
        attended.lab("softmax").store.edit(temperature=5)
        slowly.set()
        wait(qtbot, attended)
        qtbot.waitUntil(lambda: asked(attended) == ["project.leave"])
        assert attended.isVisible()
        answer(attended, "project.leave", "cancel")

    def test_who_closes_twice_is_asked_once(self, attended, qtbot, monkeypatch, tmp_path, slowly):
        attended.lab("softmax").store.edit(temperature=4)
        attended.close()
        attended.close()
        assert asked(attended) == ["project.leave"]
        answer(attended, "project.leave", "cancel")

    def test_training_rests_while_it_is_asked(self, attended, qtbot):
        tab = attended.open_lab("trainer")
        tab.store.edit(epochs=1_000_000)
        tab.start()
        attended.close()
        assert not tab.session.is_running
        answer(attended, "project.leave", "cancel")

    def test_what_is_being_typed_is_saved(self, window, qtbot, monkeypatch, tmp_path):
        window.open_lab("softmax")
        window.activateWindow()
        field = named(window, "softmax.temperature")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "7")
        save_as(window, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        assert not window.isWindowModified()
        assert window.focusWidget() is field
        trigger(window, "new")
        assert temperature_in(window, qtbot, tmp_path / "a.nnstudio") == 7


class TestTheFileChanges:
    def test_one_that_is_deleted_leaves_work_that_no_file_holds(self, attended, qtbot, monkeypatch, tmp_path):
        path = tmp_path / "a.nnstudio"
        attended.lab("softmax").store.edit(temperature=4)
        save_as(attended, qtbot, monkeypatch, path)
        path.unlink()
        qtbot.waitUntil(attended.isWindowModified)
        attended.close()
        answer(attended, "project.leave", "save")
        qtbot.waitUntil(lambda: not attended.isVisible())
        assert path.exists()

    def test_one_that_is_replaced_just_after_it_was_read(self, window, qtbot, monkeypatch, tmp_path):
        path, other = tmp_path / "a.nnstudio", tmp_path / "b.nnstudio"
        for each, temperature in ((path, 3.0), (other, 4.0)):
            window.lab("softmax").store.edit(temperature=temperature)
            save_as(window, qtbot, monkeypatch, each)
        trigger(window, "new")
        read = open_project.read
        monkeypatch.setattr(open_project, "read", lambda path: (read(path), other.replace(path))[0])
        window.open_project(path)
        wait(qtbot, window)
        window.lab("softmax").store.edit(temperature=5)
        trigger(window, "save")
        assert asked(window) == ["project.overwrite"]
        answer(window, "project.overwrite", "cancel")

    def test_a_name_that_is_no_text(self, window, tmp_path):
        path = tmp_path / "\udcff.nnstudio"
        window.open_project(path)
        assert asked(window) == ["project.trouble"]
        answer(window, "project.trouble", "understood")
        assert window.project.path is None

    def test_what_nobody_expects_is_told_and_reported(self, window, qtbot, monkeypatch, tmp_path):
        caught = []
        monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: caught.append(error))
        monkeypatch.setattr(open_project, "save", lambda *_: 1 / 0)
        window.lab("softmax").store.edit(temperature=4)
        save_as(window, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        assert isinstance(caught[0], ZeroDivisionError)
        answer(window, "project.trouble", "understood")
        assert window.isWindowModified()

    def test_one_that_is_replaced_just_after_it_was_written(self, window, qtbot, monkeypatch, tmp_path):
        path, other = tmp_path / "a.nnstudio", tmp_path / "b.nnstudio"
        save_as(window, qtbot, monkeypatch, other)
        window.lab("softmax").store.edit(temperature=3)
        taken = open_project.OpenProject._take_saved
        monkeypatch.setattr(
            open_project.OpenProject, "_take_saved", lambda *a: (other.exists() and other.replace(path), taken(*a))
        )
        save_as(window, qtbot, monkeypatch, path)
        qtbot.waitUntil(window.isWindowModified)
        trigger(window, "save")
        assert asked(window) == ["project.overwrite"]
        answer(window, "project.overwrite", "cancel")

    def test_one_that_is_deleted_while_another_cannot_be_opened(self, window, qtbot, monkeypatch, tmp_path, slowly):
        slowly.set()
        path = tmp_path / "a.nnstudio"
        save_as(window, qtbot, monkeypatch, path)
        slowly.clear()
        (tmp_path / "b.nnstudio").write_bytes(b"foreign")
        window.open_project(tmp_path / "b.nnstudio")
        path.unlink()
        QTest.qWait(50)
        slowly.set()
        wait(qtbot, window)
        answer(window, "project.trouble", "understood")
        assert window.isWindowModified()

    def test_one_that_cannot_be_shown_is_let_go_of(self, window, qtbot, monkeypatch, tmp_path):
        path = tmp_path / "a.nnstudio"
        save_as(window, qtbot, monkeypatch, path)
        trigger(window, "new")
        window.workspace.put = lambda _opened: 1 / 0
        with qtbot.captureExceptions() as caught:
            window.open_project(path)
            wait(qtbot, window)
        assert caught[0][0] is ZeroDivisionError
        assert window.project.path is None
        assert window.isWindowModified()
        lock = lock_beside(path)
        assert lock.claim() is None
        lock.release()

    def test_what_another_window_has_is_claimed_when_that_lets_go(self, window, qtbot, monkeypatch, tmp_path):
        monkeypatch.setattr(open_project, "CLAIM_MS", 20)
        path = tmp_path / "a.nnstudio"
        other = lock_beside(path)
        save_as(window, qtbot, monkeypatch, path)
        trigger(window, "new")
        other.claim()
        window.open_project(path)
        answer(window, "project.held", "anyway")
        wait(qtbot, window)
        assert not window.project._lock.is_held
        other.release()
        qtbot.waitUntil(lambda: window.project._lock.is_held)


class TestWishes:
    def test_who_wishes_to_leave_is_not_made_to_stay(self, window, qtbot, monkeypatch, tmp_path, slowly):
        window.lab("softmax").store.edit(temperature=3)
        choose_file(monkeypatch, tmp_path / "a.nnstudio")
        trigger(window, "save")
        window.close()
        trigger(window, "save")
        assert window.isVisible()
        slowly.set()
        qtbot.waitUntil(lambda: not window.isVisible())

    def test_nothing_is_asked_above_a_window_that_is_closed(self, window, qtbot, monkeypatch, tmp_path, slowly):
        choose_file(monkeypatch, tmp_path / "a.nnstudio")
        trigger(window, "save")
        trigger(window, "save")
        window.project.saved.connect(window.close)
        slowly.set()
        qtbot.waitUntil(lambda: not window.isVisible())
        QTest.qWait(20)
        assert (tmp_path / "a.nnstudio").exists()

    def test_who_cannot_save_is_told_that_alone(self, attended, qtbot, monkeypatch, tmp_path, slowly):
        attended.lab("softmax").store.edit(temperature=3)
        choose_file(monkeypatch, tmp_path / "none" / "a.nnstudio")
        trigger(attended, "save")
        attended.close()
        slowly.set()
        wait(qtbot, attended)
        QTest.qWait(20)
        assert asked(attended) == ["project.trouble"]
        answer(attended, "project.trouble", "understood")
