"""New, open, save, as a person does it in the File menu."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QMessageBox

from nnstudio.app import create_window
from nnstudio.app.file_lock import lock_beside
from nnstudio.widgets.panel import Column
from tests.app.project.hands import answer, asked, save_as, trigger, wait
from tests.choosing_files import choose_file


class TestSaving:
    def test_everything_comes_back(self, window, qtbot, monkeypatch, tmp_path):
        window.lab("entropy").store.edit(p=(0.25, 0.75), q=(0.5, 0.5))
        window.lab("softmax").store.edit(temperature=2.5)
        window.lab("trainer").store.edit(dataset="circles", epochs=3)
        window.open_lab("softmax")
        scenes = {name: window.lab(name).store.scene for name in ("entropy", "activation", "softmax", "trainer")}
        assert window.isWindowModified()
        save_as(window, qtbot, monkeypatch, tmp_path / "lesson")
        path = tmp_path / "lesson.nnstudio"
        assert path.exists()
        assert not window.isWindowModified()
        assert window.windowTitle() == "lesson[*] – NN Studio"

        trigger(window, "new")
        assert window.windowTitle() == "Untitled[*] – NN Studio"
        assert window.lab("softmax").store.scene.temperature == 1
        assert not window.lab("softmax").store.undo_stack.canUndo()
        assert window.focusWidget() is window.lab("entropy").page
        field = window.open_lab("entropy").findChild(QLineEdit)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        column = window.lab("softmax").page.findChild(Column)
        column.verticalScrollBar().setRange(0, 100)
        column.verticalScrollBar().setValue(50)
        choose_file(monkeypatch, path)
        trigger(window, "open")
        wait(qtbot, window)
        assert window.focusWidget() is window.lab("softmax").page  # where Space starts and pauses
        assert column.verticalScrollBar().value() == 0
        assert {name: window.lab(name).store.scene for name in scenes} == scenes
        assert window.tabs.currentWidget() is window.lab("softmax")
        assert not window.isWindowModified()
        assert not window.lab("softmax").store.undo_stack.canUndo()

    def test_save_writes_to_the_same_file_again(self, window, qtbot, monkeypatch, tmp_path):
        save_as(window, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        before = (tmp_path / "a.nnstudio").read_bytes()
        window.lab("softmax").store.edit(temperature=3)
        assert window.isWindowModified()
        choose_file(monkeypatch, None)
        trigger(window, "save")
        wait(qtbot, window)
        assert (tmp_path / "a.nnstudio").read_bytes() != before
        assert not window.isWindowModified()

    def test_what_is_undone_back_to_the_file_is_not_modified(self, window, qtbot, monkeypatch, tmp_path):
        window.lab("softmax").store.edit(temperature=3)
        save_as(window, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        window.lab("softmax").store.edit(temperature=4)
        assert window.isWindowModified()
        window.lab("softmax").store.undo()
        assert not window.isWindowModified()
        window.lab("softmax").store.look(page="steps")
        assert not window.isWindowModified()
        window.lab("softmax").store.undo()
        assert window.isWindowModified()

    def test_training_makes_it_modified(self, window, qtbot, monkeypatch, tmp_path):
        save_as(window, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        tab = window.open_lab("trainer")
        tab.training.step()
        assert window.isWindowModified()
        trigger(window, "save")
        wait(qtbot, window)
        assert not window.isWindowModified()
        step = tab.training._snapshot.step
        window.open_project(tmp_path / "a.nnstudio")
        wait(qtbot, window)
        assert tab.training._snapshot.step == step == 1
        assert not window.isWindowModified()

    def test_a_folder_that_is_not_there_is_told_and_nothing_is_lost(self, window, qtbot, monkeypatch, tmp_path):
        window.lab("softmax").store.edit(temperature=3)
        save_as(window, qtbot, monkeypatch, tmp_path / "none" / "a.nnstudio")
        box = window.findChild(QMessageBox, "project.trouble")
        assert "could not be saved" in box.text()
        assert "folder" in box.informativeText()
        answer(window, "project.trouble", "understood")
        assert window.isWindowModified()
        assert window.windowTitle() == "Untitled[*] – NN Studio"
        save_as(window, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        assert not window.isWindowModified()


class TestOpening:
    def test_a_damaged_file_is_told_and_changes_nothing(self, window, qtbot, monkeypatch, tmp_path):
        save_as(window, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        whole = (tmp_path / "a.nnstudio").read_bytes()
        (tmp_path / "cut.nnstudio").write_bytes(whole[: len(whole) // 2])
        window.lab("softmax").store.edit(temperature=3)
        window.open_project(tmp_path / "cut.nnstudio")
        wait(qtbot, window)
        assert "could not be opened" in window.findChild(QMessageBox, "project.trouble").text()
        answer(window, "project.trouble", "understood")
        assert window.lab("softmax").store.scene.temperature == 3
        assert window.isWindowModified()
        assert window.project.path == tmp_path / "a.nnstudio"

    def test_recent_files_are_listed_newest_first(self, window, qtbot, monkeypatch, tmp_path):
        for name in ("a", "b&c"):
            save_as(window, qtbot, monkeypatch, tmp_path / f"{name}.nnstudio")
        window._file_menu.menu.aboutToShow.emit()
        texts = [action.text() for action in window._file_menu.recent.actions() if action.text()]
        assert texts == ["&1  b&&c.nnstudio", "&2  a.nnstudio", "&Clear this list"]
        trigger(window, "recent.1")
        wait(qtbot, window)
        assert window.project.path == tmp_path / "a.nnstudio"
        (tmp_path / "b&c.nnstudio").unlink()
        window._file_menu.menu.aboutToShow.emit()
        trigger(window, "recent.1")
        wait(qtbot, window)
        answer(window, "project.trouble", "understood")
        assert window.preferences.settings.recent == (str(tmp_path / "a.nnstudio"),)
        trigger(window, "forget_recent")
        window._file_menu.menu.aboutToShow.emit()
        assert not window._file_menu.recent.menuAction().isEnabled()

    def test_a_project_can_be_dropped_on_the_window(self, window, qtbot, monkeypatch, tmp_path):
        window.lab("softmax").store.edit(temperature=3)
        save_as(window, qtbot, monkeypatch, tmp_path / "a.nnstudio")
        trigger(window, "new")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.nnstudio"))])
        drop = QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        window.dropEvent(drop)
        wait(qtbot, window)
        assert window.lab("softmax").store.scene.temperature == 3


class TestLeaving:
    def test_closing_asks_and_cancel_stays(self, attended):
        attended.lab("softmax").store.edit(temperature=3)
        attended.close()
        assert attended.isVisible()
        answer(attended, "project.leave", "cancel")
        assert attended.isVisible()
        attended.close()
        answer(attended, "project.leave", "discard")
        assert not attended.isVisible()

    def test_save_saves_and_closes(self, attended, qtbot, monkeypatch, tmp_path):
        attended.lab("softmax").store.edit(temperature=3)
        choose_file(monkeypatch, tmp_path / "a.nnstudio")
        attended.close()
        answer(attended, "project.leave", "save")
        qtbot.waitUntil(lambda: not attended.isVisible())
        assert (tmp_path / "a.nnstudio").exists()

    def test_who_cannot_save_stays(self, attended, qtbot, monkeypatch, tmp_path):
        attended.lab("softmax").store.edit(temperature=3)
        choose_file(monkeypatch, tmp_path / "none" / "a.nnstudio")
        attended.close()
        answer(attended, "project.leave", "save")
        wait(qtbot, attended)
        assert asked(attended) == ["project.trouble"]
        answer(attended, "project.trouble", "understood")
        assert attended.isVisible()

    def test_new_asks_too(self, attended):
        attended.lab("softmax").store.edit(temperature=3)
        trigger(attended, "new")
        answer(attended, "project.leave", "cancel")
        assert attended.lab("softmax").store.scene.temperature == 3
        trigger(attended, "new")
        answer(attended, "project.leave", "discard")
        assert attended.lab("softmax").store.scene.temperature == 1

    def test_what_nobody_has_changed_is_left_at_once(self, attended):
        attended.lab("softmax").store.look(page="steps")
        attended.close()
        assert not attended.isVisible()


class TestTwoWindows:
    def test_the_second_is_warned_and_opens_a_copy(self, window, qtbot, monkeypatch, tmp_path):
        path = tmp_path / "a.nnstudio"
        window.lab("softmax").store.edit(temperature=3)
        save_as(window, qtbot, monkeypatch, path)
        second = create_window()
        qtbot.addWidget(second)
        second.show()
        second.open_project(path)
        answer(second, "project.held", "cancel")
        assert second.project.path is None
        second.open_project(path)
        answer(second, "project.held", "copy")
        wait(qtbot, second)
        assert second.project.path is None
        assert second.isWindowModified()
        assert second.lab("softmax").store.scene.temperature == 3
        choose_file(monkeypatch, path)
        trigger(second, "save")
        answer(second, "project.overwrite", "cancel")
        assert second.isWindowModified()

    def test_the_first_is_told_when_the_second_has_written(self, window, qtbot, monkeypatch, tmp_path):
        path = tmp_path / "a.nnstudio"
        save_as(window, qtbot, monkeypatch, path)
        second = create_window()
        qtbot.addWidget(second)
        second.show()
        second.open_project(path)
        answer(second, "project.held", "anyway")
        wait(qtbot, second)
        second.lab("softmax").store.edit(temperature=4)
        trigger(second, "save")
        wait(qtbot, second)
        qtbot.waitUntil(lambda: "changed" in window.statusBar().currentMessage())
        window.lab("softmax").store.edit(temperature=5)
        trigger(window, "save")
        answer(window, "project.overwrite", "overwrite")
        wait(qtbot, window)
        assert not window.isWindowModified()

    def test_a_window_that_is_closed_lets_go(self, qtbot, tmp_path, monkeypatch):
        path = tmp_path / "a.nnstudio"
        first = create_window()
        qtbot.addWidget(first)
        first.show()
        save_as(first, qtbot, monkeypatch, path)
        assert lock_beside(path).claim() is not None
        first.close()
        lock = lock_beside(path)
        assert lock.claim() is None
        lock.release()
        assert [each.name for each in tmp_path.iterdir()] == ["a.nnstudio"]

    def test_it_is_the_same_file_by_whatever_name(self, window, qtbot, monkeypatch, tmp_path):
        path, link = tmp_path / "a.nnstudio", tmp_path / "link.nnstudio"
        save_as(window, qtbot, monkeypatch, path)
        link.symlink_to(path)
        second = create_window(at_once=False)
        qtbot.addWidget(second)
        second.show()
        second.open_project(link)
        assert asked(second) == ["project.held"]
        answer(second, "project.held", "cancel")
        (tmp_path / "sub").mkdir()
        window.open_project(tmp_path / "sub" / ".." / "a.nnstudio")
        wait(qtbot, window)
        assert asked(window) == []

    def test_both_opening_at_once_one_is_warned(self, window, qtbot, monkeypatch, tmp_path):
        path = tmp_path / "a.nnstudio"
        save_as(window, qtbot, monkeypatch, path)
        trigger(window, "new")
        second = create_window(at_once=False)
        qtbot.addWidget(second)
        second.show()
        window.open_project(path)
        second.open_project(path)
        assert asked(second) == ["project.held"]
        wait(qtbot, window)
