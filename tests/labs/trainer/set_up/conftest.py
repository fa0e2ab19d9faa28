"""Opens the set-up column of the Network Trainer."""

import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from tests.labs.trainer.set_up.column import Owner


@pytest.fixture
def opened(qtbot):
    """Return what opens the column with a scene, shown, in English, light, at 100 %, turned to *field*."""

    def open_column(scene, field="dataset"):
        app = application()
        speak(app, "en")
        wear(app, "light", 1.0)
        owner = Owner(scene)
        qtbot.addWidget(owner)
        owner.resize(330, 640)
        owner.show()
        owner.column.turn_to(field)
        return owner

    return open_column
