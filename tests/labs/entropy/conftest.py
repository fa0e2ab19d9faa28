import pytest


@pytest.fixture
def tab(window):
    return window.open_lab("entropy")
