"""The tab under test."""

import pytest

from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.tab import SoftmaxTab
from tests.labs.alone import pages_alone


@pytest.fixture
def tab(window):
    return window.open_lab("softmax")


@pytest.fixture
def alone(qtbot):
    """Return what opens a page of the Softmax Playground without the window."""
    yield from pages_alone(qtbot, SoftmaxTab, SoftmaxScene)
