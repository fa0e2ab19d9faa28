"""The page under test."""

import pytest


@pytest.fixture
def page(alone):
    """Return the tab, turned to softmax regression."""
    return alone("regression")
