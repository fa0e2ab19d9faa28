import pytest


@pytest.fixture
def page(window):
    """The page of densities, on the screen."""
    tab = window.open_lab("entropy")
    tab.store.look(page="densities")
    return tab.page
