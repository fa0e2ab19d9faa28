"""A film in files: what is read back is what was filmed, and what is broken off leaves nothing."""

import math
import tracemalloc

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from nnstudio.export.film import LAST_MS, WIDEST_GIF, EmptyPictureError, film_at
from nnstudio.export.film_palette import FilmPalette

pytestmark = pytest.mark.usefixtures("qapp")
GROUND, LINE = "#f6f7f9", "#1f2a37"


def picture(i, width=160, height=91):
    """Return a frame as the program paints them: a plain ground, a smooth field that changes, a thin line."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(GROUND))
    field = QLinearGradient(20, 0, width - 20, 10 + 5 * i)
    field.setColorAt(0, QColor("#0072b2"))
    field.setColorAt(0.5, QColor("#ffffff"))
    field.setColorAt(1, QColor("#e69f00"))
    with QPainter(image) as painter:
        painter.fillRect(QRectF(20, 20, width - 40, height - 40), field)
        painter.setPen(QColor(LINE))
        painter.drawLine(2, 5, width - 3, 5)
    return image


def pixels(image):
    """Return a QImage as an array of red, green, blue, by asking for every pixel."""
    colours = [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]
    flat = [(each.red(), each.green(), each.blue()) for each in colours]
    return np.array(flat).reshape(image.height(), image.width(), 3)


def write(path, form, images, milliseconds=80):
    with film_at(path, form, milliseconds) as film:
        for image in images[:: max(1, math.ceil(len(images) / max(1, film.samples)))]:
            film.see(image)
        for image in images:
            film.add(image)
        return film.finish()


def test_an_animated_image_has_every_frame_and_holds_the_last_one_for_two_seconds(tmp_path):
    images = [picture(i) for i in range(30)]
    images[7] = images[6]  # also one in which nothing changes
    written = write(tmp_path / "film.gif", "gif", images)
    assert written == tmp_path / "film.gif"
    assert list(tmp_path.iterdir()) == [written]
    with Image.open(written) as film:
        assert film.n_frames == 30
        assert film.size == (160, 91)
        assert film.info["loop"] == 0  # for ever
        durations = [frame.info["duration"] for frame in ImageSequence.Iterator(film)]
    assert durations == [80] * 29 + [LAST_MS]
    assert LAST_MS == 2000


def test_the_colours_of_an_animated_image_are_near_and_plain_ones_are_exact_in_every_frame(tmp_path):
    images = [picture(i) for i in range(30)]
    with Image.open(write(tmp_path / "film.gif", "gif", images)) as film:
        frames = [np.array(frame.convert("RGB")).astype(int) for frame in ImageSequence.Iterator(film)]
    for i in (0, 13, 29):
        away = np.abs(frames[i] - pixels(images[i]))
        assert away.max() <= 12
        assert away.mean() < 1.5
    for frame in frames:  # so nothing that stands still flickers
        assert (frame[:4] == QColor(GROUND).getRgb()[:3]).all()
        assert (frame[5, 5:-5] == QColor(LINE).getRgb()[:3]).all()


def test_few_colours_stay_what_they_are(tmp_path):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    for y in range(30):
        for x in range(40):
            image.setPixelColor(x, y, QColor(6 * x, 40 * (y // 5), 100))
    with Image.open(write(tmp_path / "film.gif", "gif", [image, image])) as film:
        assert (np.array(film.convert("RGB")) == pixels(image)).all()


def test_frequent_colours_stay_exact_however_near_they_are_and_however_many_others_there_are():
    frame = np.random.default_rng(0).integers(0, 256, (300, 300, 3), dtype=np.uint8)
    plain = [(250 + i % 2, 250 + i // 2, 250) for i in range(4)]
    for i, colour in enumerate(plain):
        frame[20 * i : 20 * i + 20] = colour
    palette = FilmPalette()
    palette.see(frame)
    shown = palette.colours[palette.paint(frame)]
    assert len(palette.colours) <= 256
    for i, colour in enumerate(plain):
        assert (shown[20 * i : 20 * i + 20] == colour).all()


def test_wide_frames_of_an_animated_image_are_made_smaller_and_all_get_one_size(tmp_path):
    images = [picture(0, 2000, 1000), picture(1, 2000, 1000), picture(2, 1990, 1010)]
    with Image.open(write(tmp_path / "film.gif", "gif", images)) as film:
        assert film.size == (WIDEST_GIF, 640)
        film.seek(2)
        assert film.convert("RGB").size == (1280, 640)
        assert film.convert("RGB").getpixel((3, 635)) == QColor(GROUND).getRgb()[:3]


def test_single_frames_are_the_pictures_pixel_by_pixel(tmp_path):
    images = [picture(i) for i in range(12)]
    folder = write(tmp_path / "film", "png", images)
    assert folder == tmp_path / "film"
    assert sorted(each.name for each in folder.iterdir()) == [f"frame-{i:04}.png" for i in range(1, 13)]
    for i in (0, 5, 11):
        with Image.open(folder / f"frame-{i + 1:04}.png") as frame:
            assert (np.array(frame.convert("RGB")) == pixels(images[i])).all()


def test_single_frames_never_take_the_place_of_anything(tmp_path):
    (tmp_path / "film").mkdir()
    (tmp_path / "film 2").write_text("mine")
    assert write(tmp_path / "film", "png", [picture(0)]) == tmp_path / "film 3"
    assert not list((tmp_path / "film").iterdir())
    assert (tmp_path / "film 2").read_text() == "mine"


@pytest.mark.parametrize("form", ["gif", "png"])
def test_what_is_broken_off_leaves_nothing_and_what_was_there_stays(tmp_path, form):
    path = tmp_path / "film.gif"
    path.write_text("older")
    with film_at(path, form, 80) as film:
        for i in range(5):
            film.add(picture(i))
    assert [each.name for each in tmp_path.iterdir()] == ["film.gif"]
    assert path.read_text() == "older"
    with pytest.raises(EmptyPictureError):
        write(path, form, [picture(0), QImage(), picture(1)])
    assert [each.name for each in tmp_path.iterdir()] == ["film.gif"]


def test_an_older_animated_image_is_replaced_only_by_a_whole_one(tmp_path):
    path = tmp_path / "film.gif"
    path.write_text("older")
    with film_at(path, "gif", 80) as film:
        film.add(picture(0))
        film.add(picture(1))
        assert path.read_text() == "older"
        film.finish()
    with Image.open(path) as read:
        assert read.n_frames == 2


@pytest.mark.parametrize("form", ["gif", "png"])
def test_a_folder_that_is_none_is_an_error_of_the_system(tmp_path, form):
    (tmp_path / "file").write_text("")
    with pytest.raises(NotADirectoryError), film_at(tmp_path / "file" / "film.gif", form, 80):
        pass
    with pytest.raises(FileNotFoundError), film_at(tmp_path / "none" / "film.gif", form, 80):
        pass


def test_a_film_in_the_place_of_a_folder_is_an_error_and_leaves_nothing(tmp_path):
    (tmp_path / "film.gif").mkdir()
    with pytest.raises(OSError, match=r"film\.gif"):
        write(tmp_path / "film.gif", "gif", [picture(0)])
    assert [each.name for each in tmp_path.iterdir()] == ["film.gif"]


def test_a_long_film_takes_no_more_memory_than_a_short_one(tmp_path):
    most = []
    for count in (10, 40):
        tracemalloc.start()
        with film_at(tmp_path / "film.gif", "gif", 80) as film:
            for i in range(count):
                film.add(picture(i % 9, 640, 360))
            film.finish()
        most.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert most[1] < 1.02 * most[0]
    assert most[0] < 60e6
