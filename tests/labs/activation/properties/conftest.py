"""The page under test, without the window around it."""

import pytest


@pytest.fixture
def window(alone):
    """Return the tab alone: nothing here asks for more of the window."""
    return alone("properties")


@pytest.fixture
def tab(window):
    return window
