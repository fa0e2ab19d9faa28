"""The tab under test, on its page of many seeds; the other page is made when it is turned to."""

import pytest

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.tab import TrainerTab
from tests.labs.alone import pages_alone


@pytest.fixture
def tab(qtbot):
    """Return the tab, shown, in English, light, at 100 %; at the end it is shut down."""
    for opened in pages_alone(qtbot, TrainerTab, TrainerScene):
        yield opened("seeds")
