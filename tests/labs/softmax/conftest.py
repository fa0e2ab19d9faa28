"""The tab under test."""

import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.document.store import Store
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.tab import SoftmaxTab


@pytest.fixture
def tab(window):
    return window.open_lab("softmax")


@pytest.fixture
def alone(qtbot):
    """Return what opens a page of the Softmax Playground without the window, shown, in English, light, at 100 %."""
    tabs = []

    def opened(page):
        app = application()
        speak(app, "en")
        wear(app, "light", 1.0)
        tab = SoftmaxTab(Store(SoftmaxScene(page=page)))
        qtbot.addWidget(tab)
        tab.resize(1264, 690)
        tab.show()
        tabs.append(tab)
        return tab

    yield opened
    for tab in tabs:
        tab.shut_down()
