"""The tab without the window around it: to make that, too, would take four times as long for each test."""

import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.document.store import Store
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation.tab import ActivationTab


@pytest.fixture
def alone(qtbot):
    """Return what opens a page of the Activation Explorer alone, shown, in English, light, at 100 %."""
    tabs = []

    def opened(page):
        app = application()
        speak(app, "en")
        wear(app, "light", 1.0)
        tab = ActivationTab(Store(ActivationScene(page=page)))
        qtbot.addWidget(tab)
        tab.resize(1264, 690)
        tab.show()
        tabs.append(tab)
        return tab

    yield opened
    for tab in tabs:
        tab.shut_down()
