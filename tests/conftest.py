"""What holds for every test: no screen, no trace on the user's system, nothing left running."""

import gc
import os
import tempfile
import threading
from pathlib import Path

# Before Qt is loaded: an offscreen platform, and a home of the tests' own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Before NumPy is: two workers, each with as many threads as there are cores, wait for each other most of the time.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
_HOME = tempfile.TemporaryDirectory(prefix="nnstudio-tests-")
os.environ["HOME"] = os.environ["USERPROFILE"] = _HOME.name
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
    os.environ[variable] = str(Path(_HOME.name) / variable.lower())

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402

# Garbage is looked for seldom, else collecting tests takes half as long again; those with widgets end with a search.
gc.set_threshold(50_000, 20, 20)

# A machine that does other work at the same time is no failure.
settings.register_profile("nnstudio", deadline=None)
settings.load_profile("nnstudio")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Leave the tests of a file to one worker, and let whoever is done help the other: else one rests at the end."""
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log)


@pytest.fixture(autouse=True)
def nothing_is_left_running(request):
    """Fail a test after which a thread, or of a test with widgets a timer or a top-level widget, is still there."""
    threads = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in threads and thread.is_alive()]
    if "qtbot" in request.fixturenames and _application() is not None:
        left += _left_of_qt()
        _wear_the_usual()
    assert not left, f"left behind: {left}"


@pytest.fixture
def window(qtbot):
    """Return the whole main window, shown, in English, light, at 100 %; it is closed afterwards."""
    from nnstudio.app import create_window

    window = create_window(at_once=False)  # as a person has it
    window.set_language("en")
    window.set_theme("light")
    window.set_zoom(1.0)
    window.lab("entropy")  # made when it is first seen; a test begins with it
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture(scope="module")
def one_window():
    """Return a window for all tests of a file, as `window` is for one: to make it each time would take most of it."""
    from nnstudio.app import create_window

    window = create_window()
    window.set_language("en")
    window.set_theme("light")
    window.set_zoom(1.0)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


def _application():
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()


def _wear_the_usual():
    """Speak English, in the light theme, at 100 %: the next test may take that for granted."""
    from nnstudio.app.appearance import BODY_PIXELS, wear
    from nnstudio.app.languages import speak
    from nnstudio.widgets.language import current_language
    from nnstudio.widgets.theme import current_theme

    app = _application()
    usual = current_language() == "en" and current_theme().name == "light" and app.font().pixelSize() == BODY_PIXELS
    if app.styleSheet() and not usual:
        speak(app, "en")
        wear(app, "light", 1.0)


def _left_of_qt():
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    widgets = [widget for widget in QApplication.topLevelWidgets() if not _belongs_to_qt(widget)]
    # By type, not by isinstance: to ask some library's object for its __class__ may warn.
    things = [t for t in gc.get_objects() if issubclass(type(t), QTimer | QThread) and _alive(t)]
    timers = [t for t in things if issubclass(type(t), QTimer) and t.isActive()]
    threads = [t for t in things if issubclass(type(t), QThread) and t.isRunning()]
    main = QCoreApplication.instance().thread()
    assert isinstance(main, QObject)
    gc.freeze()  # what is still there stays; to look through it again after every test would take a third of the time
    return widgets + timers + [thread for thread in threads if thread != main]


def _alive(thing):
    import shiboken6

    return shiboken6.isValid(thing)


def _belongs_to_qt(widget):
    """Whether *widget* is one that Qt keeps for itself, such as a tool tip."""
    return not _alive(widget) or widget.parent() is not None or widget.metaObject().className() == "QTipLabel"
