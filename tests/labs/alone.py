"""A tab without the window around it: to make that, too, would take four times as long for each test."""

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.document.store import Store


def shown_alone(qtbot, create_tab, scene):
    """Return the tab that *create_tab* makes of a store, with *scene* on it: in English, light, at 100 %."""
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)
    store = Store(scene)
    tab = create_tab(store)
    store.setParent(tab)  # as the window is its parent in the program: so both end together
    qtbot.addWidget(tab)
    tab.resize(1264, 690)
    tab.show()
    return tab


def pages_alone(qtbot, tab_type, scene_type):
    """Yield what opens a page of a tab alone, shown, in English, light, at 100 %; at the end all are shut down."""
    tabs = []

    def opened(page):
        tab = shown_alone(qtbot, tab_type, scene_type(page=page))
        tabs.append(tab)
        return tab

    yield opened
    for tab in tabs:
        tab.shut_down()
