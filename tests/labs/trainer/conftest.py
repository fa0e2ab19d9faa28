"""The tab under test, without the window around it."""

import pytest

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.tab import TrainerTab
from tests.labs.alone import shown_alone


@pytest.fixture
def tab(qtbot):
    """Return the tab, shown, in English, light, at 100 %; at the end it is shut down."""
    tab = shown_alone(qtbot, TrainerTab, TrainerScene())
    yield tab
    tab.shut_down()
