"""The program's look and language, without a window."""

import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak


@pytest.fixture(autouse=True)
def app():
    """Return the application: English, light, at 100 %."""
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)
    return app
