"""The tab under test, without the window around it."""

import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.document.store import Store
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.tab import TrainerTab


@pytest.fixture
def tab(qtbot):
    """Return the tab, shown, in English, light, at 100 %; at the end it is shut down."""
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)
    store = Store(TrainerScene())
    tab = TrainerTab(store)
    store.setParent(tab)  # as the window is its parent in the program: so both end together
    qtbot.addWidget(tab)
    tab.resize(1264, 690)
    tab.show()
    yield tab
    tab.shut_down()
