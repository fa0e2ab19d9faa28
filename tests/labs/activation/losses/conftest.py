import pytest


@pytest.fixture
def tab(alone):
    """Return the Activation Explorer alone, as it opens at the page of losses."""
    return alone("losses")
