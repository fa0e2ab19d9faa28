import pytest


@pytest.fixture
def tab(alone):
    """Return the Activation Explorer alone, as it opens at the page of race."""
    return alone("race")
