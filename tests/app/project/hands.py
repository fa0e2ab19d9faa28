"""What a person does with a project."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QPushButton

from tests.choosing_files import choose_file


def trigger(window, name):
    window.findChild(QAction, f"action.{name}").trigger()


def wait(qtbot, window):
    qtbot.waitUntil(lambda: not window.project.is_busy)


def answer(window, question, name):
    """Press a button of the question that is open."""
    box = next(box for box in window.findChildren(QMessageBox, question) if box.isVisible())
    box.findChild(QPushButton, f"{question}.{name}").click()


def asked(window):
    return [box.objectName() for box in window.findChildren(QMessageBox) if box.isVisible()]


def save_as(window, qtbot, monkeypatch, path):
    choose_file(monkeypatch, path)
    replace_what_is_there(monkeypatch)
    trigger(window, "save_as")
    wait(qtbot, window)


def replace_what_is_there(monkeypatch):
    """Let a file be replaced whenever that is asked."""
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.findChild(QPushButton, "file.replace.replace").click())
