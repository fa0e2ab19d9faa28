"""Where the steps act: a window as a learner has it, a folder for files, and someone who listens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget

from nnstudio.app.main_window import MainWindow
from nnstudio.app.smoke.trouble import LATE, NO_BUTTON, NO_FIGURE, SmokeError
from nnstudio.widgets.readout import Readout

PATIENCE_MS = 60_000
"""So long something may take that is done in a second, on a computer that is busy with other things."""
WINDOW_SIZE = QSize(1280, 800)


class Stage:
    """Shows windows that *open_window* makes, one after the other; what there is to tell goes to *say*, by lines.

    Files go to *folder*.
    """

    def __init__(self, open_window: Callable[[], MainWindow], folder: Path, say: Callable[[str], None]) -> None:
        self._open_window, self.folder, self.say = open_window, folder, say
        self.window = self._opened()

    def begin_anew(self) -> MainWindow:
        """Close the window, and return a new one, which knows nothing of what was done in it."""
        self.close()
        self.window = self._opened()
        return self.window

    def close(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.deleteLater()
        live(0)

    def value(self, lab: str, name: str) -> float:
        """Return the figure *name* of the page in front of a tab, as it can be read there."""
        readout = self.window.lab(lab).page.findChild(Readout, f"{lab}.result.{name}")
        if readout is None:
            raise SmokeError(NO_FIGURE.fill(name=f"{lab}.result.{name}"))
        return float(readout.value)

    def say_figure(self, lab: str, name: str) -> float:
        """Say a figure with every digit, and return it."""
        value = self.value(lab, name)
        self.say(f"{lab}: {name} {value!r}")
        return value

    def press(self, name: str) -> None:
        """Press the button called *name*."""
        button = self.window.findChild(QAbstractButton, name)
        if button is None or not button.isEnabled():
            raise SmokeError(NO_BUTTON.fill(name=name))
        button.click()
        live(0)

    def _opened(self) -> MainWindow:
        window = self._open_window()
        window.resize(WINDOW_SIZE)
        window.show()
        live(0)
        return window


def live(milliseconds: int) -> None:
    """Let the windows live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_so: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> None:
    """Let the windows live until something is so; raise `SmokeError` where it does not become so."""
    clock = QElapsedTimer()
    clock.start()
    while not is_so():
        if clock.elapsed() > patience_ms:
            raise SmokeError(LATE.fill(seconds=round(patience_ms / 1000)))
        live(5)


def is_still_setting(window: QWidget) -> bool:
    """Whether formulas that can be seen are not set yet."""
    from nnstudio.widgets.formula import Formula  # noqa: PLC0415 - sets type, which most steps need not wait for

    return any(each.isVisible() and each.is_waiting for each in window.findChildren(Formula))
