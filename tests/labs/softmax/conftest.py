"""The tab under test."""

import pytest


@pytest.fixture
def tab(window):
    return window.open_lab("softmax")
