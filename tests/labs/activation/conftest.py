"""The tab under test."""

import pytest

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation.tab import ActivationTab
from tests.labs.alone import pages_alone


@pytest.fixture
def alone(qtbot):
    """Return what opens a page of the Activation Explorer alone."""
    yield from pages_alone(qtbot, ActivationTab, ActivationScene)
