"""What is wished while a project is being read or written, and what others do to its file meanwhile."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.app.project import open_project
from tests.app.project.hands import answer, asked, save_as, trigger, wait
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
