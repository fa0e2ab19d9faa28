"""The program's face: the same drawing at every size, wherever an icon is shown."""

import re

import pytest
from PIL import Image, ImageChops
from PySide6.QtWidgets import QApplication

import icons
from nnstudio.app.application import application
from nnstudio.resource_path import resource_path


def test_every_size_is_drawn(tmp_path):
    made = icons.make(tmp_path)
    assert {path.name for path in made} == {
        f"{name}{ending}"
        for name in ("nnstudio", "nnstudio-project")
        for ending in (*(f"-{size}.png" for size in (16, 24, 32, 48, 64, 128, 256, 512)), ".ico", ".icns")
    }
    assert set(made) == set(tmp_path.iterdir())


def test_an_empty_picture_is_not_taken(tmp_path):
    path = tmp_path / "nnstudio-16.png"
    Image.new("RGBA", (16, 16)).save(path)
    with pytest.raises(SystemExit, match="empty"):
        icons.check(path)


@pytest.mark.parametrize("name", [icons.PROGRAM, icons.PROJECT])
def test_the_drawing_is_what_every_svg_reader_draws(name):
    drawing = icons.source(name).read_text(encoding="utf-8")
    assert not re.search(r"<(style|filter|mask|image|text)\b|class=|currentColor", drawing)


def test_the_icon_of_the_window_is_made_from_the_drawing(tmp_path):
    kept = Image.open(resource_path("icons", "nnstudio.png"))
    drawn = Image.open(icons.make_window_icon(tmp_path / "drawn.png"))
    assert kept.size == drawn.size
    assert max(high for _, high in ImageChops.difference(kept, drawn).getextrema()) <= 2, "run packaging/icons.py"


@pytest.mark.usefixtures("qapp")
def test_a_program_that_is_called_nnstudio_is_prepared_as_well(monkeypatch):
    app = QApplication.instance()
    monkeypatch.setattr(QApplication, "setStyle", lambda *_: None)  # worn already, and slow to put on again
    # As Qt has it by itself where the executable has this name.
    app.setApplicationName("nnstudio")
    app.setApplicationDisplayName("nnstudio")
    app.setDesktopFileName("")
    application()
    assert app.applicationDisplayName() == "NN Studio"
    assert app.desktopFileName() == "nnstudio"
    assert not app.windowIcon().isNull()
