"""The picture alone, shown on a widget, in English, light, at 100 %."""

import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.network_picture.picture import NetworkPicture
from tests.labs.trainer.network_picture.networks import architecture, xor


@pytest.fixture
def shown(qtbot):
    """Return what shows a picture of an architecture with the numbers of a state."""

    def show(looks, numbers, size=(640, 270)):
        app = application()
        speak(app, "en")
        wear(app, "light", 1.0)
        picture = NetworkPicture("trainer.network")
        pictures.append(picture)
        qtbot.addWidget(picture)
        picture.resize(*size)
        picture.show()
        picture.show_architecture(looks)
        if numbers is not None:
            picture.show_state(numbers)
        picture.activateWindow()
        picture.setFocus()
        qtbot.waitUntil(picture.hasFocus)
        return picture

    pictures = []  # pytest-qt keeps no widget alive
    return show


@pytest.fixture
def picture(shown):
    """Return the picture of the network 2-2-1."""
    return shown(architecture(2, 2, 1), xor())
