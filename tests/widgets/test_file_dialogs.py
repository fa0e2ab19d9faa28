"""No file is replaced that was not asked about, whatever is typed; dialogs go on where the last one ended."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeView,
    QWidget,
)

from nnstudio.app.languages import speak
from nnstudio.notation.sentences import verbatim
from nnstudio.widgets import file_dialogs
from nnstudio.widgets.file_dialogs import FileKind, ask_for_folder, ask_to_open, ask_to_save, begin_in, first_folder

PNG, SVG = FileKind(verbatim("PNG"), ("*.png",)), FileKind(verbatim("SVG"), ("*.svg",))
WEB = FileKind(verbatim("Web page"), ("*.html", "*.htm"))
TITLE = verbatim("Which one?")

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def parent(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(file_dialogs, "_last_folder", tmp_path)
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


class Person(QObject):
    """Does one thing after the other, each in the window that is in front by then."""

    def __init__(self, *deeds):
        super().__init__(QApplication.instance())
        self.seen, self._deeds = [], list(deeds)
        self._wait()

    def _wait(self):
        QTimer.singleShot(10, self, self._go_on)

    def _go_on(self):
        window = QApplication.activeModalWidget()
        if window is not None:
            deed = self._deeds.pop(0)
            self.seen.append(window.objectName())
            QTimer.singleShot(0, self, partial(deed, window))
        if self._deeds:
            self._wait()


def name(text):
    def type_and_save(dialog):
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        line.selectAll()
        QTest.keyClicks(line, str(text))
        dialog.accept()

    return type_and_save


def kind(number):
    def choose(dialog):
        combo = dialog.findChild(QComboBox, "fileTypeCombo")
        combo.setCurrentIndex(number)
        combo.activated.emit(number)

    return choose


def press(button):
    return lambda question: question.findChild(QPushButton, f"file.replace.{button}").click()


def test_the_name_that_becomes_of_what_is_typed_is_asked_about(parent, tmp_path):
    (tmp_path / "b.png").write_text("mine")
    person = Person(name("b"), press("other_name"), name("c"))
    assert ask_to_save(parent, TITLE, "a.png", PNG) == tmp_path / "c.png"
    assert person.seen == ["file.save", "file.replace", "file.save"]
    person = Person(name("b"), press("replace"))
    assert ask_to_save(parent, TITLE, "a.png", PNG) == tmp_path / "b.png"
    person = Person(name("b.png"), lambda question: question.reject(), lambda dialog: dialog.reject())
    assert ask_to_save(parent, TITLE, "a.png", PNG) is None
    assert person.seen == ["file.save", "file.replace", "file.save"]
    assert (tmp_path / "b.png").read_text() == "mine"


def test_not_to_replace_is_proposed(parent, tmp_path):
    (tmp_path / "b.png").write_text("mine")
    defaults = []

    def look(question):
        assert isinstance(question, QMessageBox)
        defaults.append(question.defaultButton().objectName())
        assert "b.png" in question.text()
        question.reject()

    Person(name("b"), look, lambda dialog: dialog.reject())
    assert ask_to_save(parent, TITLE, "a.png", PNG) is None
    assert defaults == ["file.replace.other_name"]


@pytest.mark.parametrize(
    ("kinds", "deeds", "expected"),
    [
        ((PNG, SVG), (name("week 1.5"),), "week 1.5.png"),
        ((PNG, SVG), (kind(1), name("week 1.5")), "week 1.5.svg"),
        ((PNG, SVG), (name("mine.svg"),), "mine.svg"),
        ((PNG, SVG), (kind(1), name("mine.png")), "mine.svg"),
        ((PNG, SVG), (kind(1), lambda dialog: dialog.accept()), "a.svg"),
        ((PNG, SVG), (name("mine.PNG"),), "mine.PNG"),
        ((WEB,), (name("report.htm"),), "report.htm"),
        ((WEB,), (name("report week 1.2"),), "report week 1.2.html"),
    ],
)
def test_the_kind_decides_the_suffix(parent, tmp_path, kinds, deeds, expected):
    Person(*deeds)
    assert ask_to_save(parent, TITLE, f"a{kinds[0].suffixes[0]}", *kinds) == tmp_path / expected


def test_a_dialog_begins_where_the_last_one_ended(parent, tmp_path, monkeypatch):
    other = tmp_path / "other"
    other.mkdir()
    Person(name(other / "a.png"))
    ask_to_save(parent, TITLE, "a.png", PNG)
    begun = []

    def look(dialog):
        begun.append(Path(dialog.directory().absolutePath()))
        dialog.reject()

    Person(look)
    assert ask_to_open(parent, TITLE, PNG) is None
    assert begun == [other]
    begin_in(tmp_path)
    Person(lambda dialog: dialog.accept())
    assert ask_for_folder(parent, TITLE) == tmp_path
    begin_in(tmp_path / "gone")
    monkeypatch.setattr(file_dialogs.QStandardPaths, "writableLocation", lambda _which: str(tmp_path / "none"))
    assert first_folder() == Path.home()


def test_a_dialog_is_chinese_in_a_chinese_window(parent):
    words = []

    def look(dialog):
        words.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    app = QApplication.instance()
    speak(app, "zh_CN")
    try:
        Person(look)
        ask_to_save(parent, TITLE, "a.png", PNG)
    finally:
        speak(app, "en")
    assert len(words) == 3
    # the words themselves are those of the translation, which has its own tests
    Person(lambda dialog: (words.append(dialog.labelText(QFileDialog.DialogLabel.FileType)), dialog.reject()))
    ask_to_save(parent, TITLE, "a.png", PNG)
    assert words[-1] == "Kind of file:"


def test_size_kind_and_date_of_files_are_not_cut(parent, tmp_path, qtbot):
    (tmp_path / "b.png").write_text("mine")
    cut = []

    def look(dialog):
        details = dialog.findChild(QTreeView, "treeView")
        qtbot.waitUntil(lambda: details.model().rowCount(details.rootIndex()) > 0)
        header = details.header()
        seen = [column for column in range(1, header.count()) if not header.isSectionHidden(column)]
        assert len(seen) >= 3
        cut.extend(c for c in seen if header.sectionSize(c) < details.sizeHintForColumn(c))
        cut.append(header.length() - details.viewport().width())
        dialog.reject()

    Person(look)
    assert ask_to_open(parent, TITLE, PNG) is None
    assert cut == [0]
