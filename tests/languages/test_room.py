"""No label, button, tab, heading or entry is cut off, in any language, at 100 % and at 150 %."""

import pytest

from nnstudio.app.languages import LANGUAGES
from tests.languages.room import cramped, painted_cramped
from tests.languages.scenes import pages, settle


@pytest.mark.parametrize(("zoom", "size"), [(1.0, (1280, 800)), (1.5, (1920, 1080))])
def test_everything_has_the_room_it_needs(window, zoom, size):
    window.set_zoom(zoom)
    window.resize(*size)
    found = {}
    for language in LANGUAGES:
        window.set_language(language)
        settle()
        for scene, tab in pages(window):
            with painted_cramped() as painted:
                tab.grab()
            for line in (*painted, *cramped(window)):
                found.setdefault(line, f"{language} {scene}")
    assert not found, "\n".join(f"{scene}: {line}" for line, scene in found.items())
