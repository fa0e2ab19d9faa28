"""The tab under test."""

import pytest

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.tab import EntropyTab
from tests.labs.alone import pages_alone


@pytest.fixture
def alone(qtbot):
    """Return what opens a page of the Entropy Calculator without the window."""
    yield from pages_alone(qtbot, EntropyTab, EntropyScene)


@pytest.fixture
def tab(window):
    return window.open_lab("entropy")
