"""What the system hands over while the program runs, as macOS does with a file that is clicked twice."""

from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent

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
