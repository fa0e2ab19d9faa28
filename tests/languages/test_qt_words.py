"""Qt's own words speak the learner's language, too: buttons, menus of fields, the dialogs for files and printing."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)

from nnstudio.app.languages import LANGUAGES, speak
from nnstudio.app.printing import preview
from nnstudio.notation.sentences import verbatim
from nnstudio.widgets.file_dialogs import FileKind, ask_to_open
from tests.languages.scenes import settle
from tests.languages.texts import texts_of

WORDS = {
    "en": ("OK", "Cancel", "Save", "Cu&t", "&Paste"),
    "zh_CN": ("确定", "取消", "保存", "剪切(&T)", "粘贴(&P)"),
    "zh_TW": ("確定", "取消", "儲存", "剪下(&T)", "貼上(&P)"),
}


@pytest.fixture
def app(qapp):
    yield qapp
    speak(qapp, "en")
    settle()


def menu_of(field):
    """Return the texts of the menu that a right click on *field* opens."""
    menu = field.createStandardContextMenu()
    texts = [action.text().partition("\t")[0] for action in menu.actions()]
    menu.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return texts


def test_buttons_and_menus_of_fields_follow_the_language(app, qtbot):
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok
        | QDialogButtonBox.StandardButton.Cancel
        | QDialogButtonBox.StandardButton.Save
    )
    line, text = QLineEdit(), QPlainTextEdit()
    for widget in (buttons, line, text):
        qtbot.addWidget(widget)
    for language in (*LANGUAGES, "en"):
        speak(app, language)
        settle()
        ok, cancel, save, cut, paste = WORDS[language]
        shown = {button.text().replace("&", "") for button in buttons.findChildren(QPushButton)}
        assert shown == {ok, cancel, save}
        for field in (line, text):
            assert cut in menu_of(field)
            assert paste in menu_of(field)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_dialogs_speak_chinese_alone(window, qtbot, monkeypatch, language):
    window.set_language(language)
    settle()
    asked = []
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: asked.extend(texts_of(dialog)))
    ask_to_open(window, verbatim("标题"), FileKind(verbatim("表格"), ("*.csv",)))
    question = QMessageBox(QMessageBox.Icon.Question, "", "?")
    question.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
    question.setDetailedText("?")
    printing = QPrintDialog(QPrinter())
    looking = preview(window.lab("entropy"), window)
    for dialog in (question, printing, looking):
        qtbot.addWidget(dialog)
        asked.extend(texts_of(dialog))
    assert len(asked) > 50
    left = [
        (where, text) for where, text in asked if "cell" not in where and "lookIn" not in where and _is_english(text)
    ]
    assert not left


def _is_english(text):
    return bool(re.search(r"(?<![/\w])[A-Za-z]{3,}", text)) and not re.search(r"[\u4e00-\u9fff]", text)
