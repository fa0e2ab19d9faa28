"""A window with a person at it."""

import pytest

from nnstudio.app import create_window


@pytest.fixture
def attended(qtbot, tmp_path):
    """Return a window with a person at it: it asks before work is lost."""
    window = create_window(tmp_path / "settings.ini", tmp_path / "recovery")
    window.set_language("en")
    qtbot.addWidget(window, before_close_func=lambda window: setattr(window, "_may_close", True))
    window.show()
    return window
