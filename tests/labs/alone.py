"""A tab without the window around it: to make that, too, would take four times as long for each test."""

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.document.store import Store


def pages_alone(qtbot, tab_type, scene_type):
    """Yield what opens a page of a tab alone, shown, in English, light, at 100 %; at the end all are shut down."""
    tabs = []

    def opened(page):
        app = application()
        speak(app, "en")
        wear(app, "light", 1.0)
        store = Store(scene_type(page=page))
        tab = tab_type(store)
        store.setParent(tab)  # as the window is its parent in the program: so both end together
        qtbot.addWidget(tab)
        tab.resize(1264, 690)
        tab.show()
        tabs.append(tab)
        return tab

    yield opened
    for tab in tabs:
        tab.shut_down()
