"""What the system hands over while the program runs, as macOS does with a file that is clicked twice."""

from pathlib import Path
from types import SimpleNamespace
from unittest.mock import MagicMock, call

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent

from nnstudio.app import run
from nnstudio.app.command_line import main
from nnstudio.app.opening_files import Application, HandedOver

FIRST, SECOND = "/课堂 1/spiral.nnstudio", "/projects/circles.nnstudio"


def test_a_file_that_comes_before_the_window_waits_for_it():
    files, opened = HandedOver(), []
    assert files.take(QFileOpenEvent(FIRST))
    assert opened == []
    files.give_to(opened.append)
    assert files.take(QFileOpenEvent(SECOND))
    assert opened == [Path(FIRST), Path(SECOND)]


def test_the_window_is_not_asked_without_need():
    files, opened = HandedOver(), []
    files.give_to(opened.append)
    assert not files.take(QEvent(QEvent.Type.ApplicationActivate))
    assert not files.take(QFileOpenEvent(QUrl("https://example.org/spiral.nnstudio")))
    assert opened == []


def test_the_application_hands_on_what_it_is_sent():
    files = HandedOver()
    assert Application.event(SimpleNamespace(files=files), QFileOpenEvent(FIRST))
    opened = []
    files.give_to(opened.append)
    assert opened == [Path(FIRST)]


class Started:
    """An application that is handed a file before its window is there, and another one later."""

    def __init__(self):
        self.files = HandedOver()
        self.files.take(QFileOpenEvent(FIRST))

    def exec(self):
        self.files.take(QFileOpenEvent(SECOND))
        return 0


@pytest.fixture
def window(monkeypatch):
    """Return what stands in for the window of a program that is started without a screen."""
    monkeypatch.setattr(run, "Application", Started)
    monkeypatch.setattr(run, "application", Started)
    window = MagicMock()
    monkeypatch.setattr(run, "create_window", lambda *_places, **_how: window)
    for name in ("Log", "FirstAid", "hooks", "offer"):
        monkeypatch.setattr(run, name, MagicMock())
    return window


def test_the_program_opens_in_its_window_what_it_is_handed(window):
    assert run.run() == 0
    window.set_language.assert_not_called()
    assert window.open_project.call_args_list == [call(Path(FIRST)), call(Path(SECOND))]


def test_the_window_speaks_the_language_that_is_named(window, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["--language", "zh_TW"]) == 0
    window.set_language.assert_called_once_with("zh_TW")
