"""The window and how the program starts. ``create_window()`` gives the whole main window, unshown."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from nnstudio.app.main_window import MainWindow


def create_window(
    settings_path: "Path | None" = None, recovery_folder: "Path | None" = None, *, at_once: bool = True
) -> "MainWindow":
    """Return the main window, unshown; a QApplication is made where there is none.

    *settings_path* is the INI file to remember choices in; without it the window follows the system and remembers
    nothing, as tests and automation want it. With a *recovery_folder* for work that is not saved yet a person is taken
    to be at the window, who is asked before such work is left. All tabs are there *at once*, or each when it is first
    opened or asked for: so the window opens sooner.
    """
    from nnstudio.app.application import application  # noqa: PLC0415 - Qt is loaded only when a window is wanted
    from nnstudio.app.main_window import MainWindow  # noqa: PLC0415

    return MainWindow(application(), settings_path, recovery_folder, at_once=at_once)
