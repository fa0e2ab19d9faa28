"""A monkey plays with the whole program; ``python -m tests.monkey`` lets it play for longer."""

import pytest
from PySide6.QtCore import QTimer, qWarning

from tests.monkey.playing import play
from tests.monkey.watch import Watch


@pytest.mark.usefixtures("qtbot")
def test_nothing_goes_wrong_whatever_is_done_to_the_window(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    troubles = play(400, seed=12)
    assert not troubles, "\n\n".join(f"#{each.number}, {each.doing}: {each.text}" for each in troubles)


def test_the_watch_sees_what_goes_wrong(qtbot):
    with Watch() as watch:
        QTimer.singleShot(0, lambda: 1 / 0)
        qtbot.wait(10)
        qWarning("something is wrong")
        left = QTimer(interval=1000)
        left.start()
        watch.take_down_what_is_left()
        left.stop()
    first, second, third = (each.text for each in watch.troubles)
    assert "ZeroDivisionError" in first
    assert second.splitlines()[-1] == "Qt: something is wrong"
    assert "still running" in third
