"""Saving a film through its dialog, as a person does."""

import errno
import itertools

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nnstudio.app.languages import speak
from nnstudio.export import film as film_module
from nnstudio.labs.trainer.timeline.film_dialog import FilmDialog
from tests.choosing_files import choose_file
from tests.labs.hands import type_into
from tests.labs.reading import named, problem

KEPT = tuple(range(0, 400, 2))
KEYS = Qt.Key


def colour(epoch):
    return QColor(epoch % 256, 100, 255 - epoch // 2)


@pytest.fixture
def asked():
    """Return the epochs and pictures that are asked for."""
    return []


def opened(window, asked):
    """Return the dialog over *window*; each epoch is a picture of one colour."""
    window.show()

    def grab(epoch, what):
        asked.append((epoch, what))
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(colour(epoch))
        return image

    dialog = FilmDialog(window, KEPT, grab)
    dialog.open()
    return dialog


@pytest.fixture
def dialog(qtbot, asked):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = opened(window, asked)
    yield dialog
    dialog.reject()


def choose(dialog, name, downs):
    choice = named(dialog, name)
    choice.setFocus()
    QTest.keyClick(choice, KEYS.Key_Home)
    for _ in range(downs):
        QTest.keyClick(choice, KEYS.Key_Down)


def save_at(monkeypatch, dialog, path):
    """Press Save, and choose *path* in the system's dialog: a file, or the folder for single frames."""
    choose_file(monkeypatch, path)
    QTest.mouseClick(named(dialog, "trainer.film.save"), Qt.MouseButton.LeftButton)


def told(dialog):
    return named(dialog, "trainer.film.told").text().replace("\u200b", "")


def wait_until_done(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog.is_filming, timeout=20_000)


def test_what_is_offered_is_told(dialog):
    assert named(dialog, "trainer.film.frames").text() == "120"
    assert told(dialog).startswith("120 frames from epoch 0 to 398, 11.5 s in all")  # 119 · 80 ms + 2 s
    assert "1280 pixels" in told(dialog)
    type_into(dialog, "trainer.film.frames", "11")
    type_into(dialog, "trainer.film.speed", "2")
    assert told(dialog).startswith("11 frames from epoch 0 to 398, 7 s in all")
    choose(dialog, "trainer.film.format", 1)
    assert "frame-0001.png" in told(dialog)
    assert not named(dialog, "trainer.film.speed").isEnabled()
    assert named(dialog, "trainer.film.frames").isEnabled()


def test_an_animated_image_of_the_network(dialog, asked, monkeypatch, qtbot, tmp_path):
    choose(dialog, "trainer.film.of", 1)
    type_into(dialog, "trainer.film.frames", "5")
    type_into(dialog, "trainer.film.speed", "10")
    save_at(monkeypatch, dialog, tmp_path / "spiral")
    wait_until_done(qtbot, dialog)
    path = tmp_path / "spiral.gif"
    assert told(dialog) == f"Saved: {path}"
    assert list(tmp_path.iterdir()) == [path]
    assert {what for _epoch, what in asked} == {"network"}
    assert [epoch for epoch, _what in asked[-5:]] == [0, 100, 200, 298, 398]
    with Image.open(path) as film:
        assert film.n_frames == 5
        for i, epoch in enumerate((0, 100, 200, 298, 398)):
            film.seek(i)
            assert film.convert("RGB").getpixel((20, 15)) == colour(epoch).getRgb()[:3]
            assert film.info["duration"] == (100 if i < 4 else 2000)
    assert named(dialog, "trainer.film.cancel").text() == "Close"
    progress = named(dialog, "trainer.film.progress")
    assert progress.value() == progress.maximum()
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(named(dialog, "trainer.film.cancel"), Qt.MouseButton.LeftButton)


def test_single_frames_of_all_pictures_in_a_new_folder(dialog, asked, monkeypatch, qtbot, tmp_path):
    (tmp_path / "film").mkdir()
    choose(dialog, "trainer.film.of", 2)
    choose(dialog, "trainer.film.format", 1)
    type_into(dialog, "trainer.film.frames", "3")
    save_at(monkeypatch, dialog, tmp_path)
    wait_until_done(qtbot, dialog)
    folder = tmp_path / "film 2"
    assert told(dialog) == f"Saved: {folder}"
    assert asked == [(0, "all"), (200, "all"), (398, "all")]
    for i, epoch in enumerate((0, 200, 398)):
        assert QImage(str(folder / f"frame-000{i + 1}.png")).pixelColor(3, 3) == colour(epoch)


def test_one_frame_a_turn_and_the_window_is_alive_meanwhile(dialog, asked, tmp_path, qtbot):
    turns = []
    other = QTimer(dialog, interval=0)
    other.timeout.connect(lambda: turns.append(len(asked)))
    other.start()
    dialog.film(tmp_path / "film.gif")
    wait_until_done(qtbot, dialog)
    assert len(asked) == 12 + 120
    assert max(b - a for a, b in itertools.pairwise(turns)) <= 2


@pytest.mark.parametrize("way", ["button", "escape", "window"])
@pytest.mark.parametrize("form", ["gif", "png"])
def test_cancel_leaves_nothing_and_the_dialog_stays_open(dialog, asked, tmp_path, qtbot, way, form):
    choose(dialog, "trainer.film.format", ["gif", "png"].index(form))
    dialog.film(tmp_path / "film")
    assert not named(dialog, "trainer.film.save").isEnabled()
    assert not named(dialog, "trainer.film.of").isEnabled()
    qtbot.waitUntil(lambda: len(asked) > 20, timeout=10_000)
    assert len(list(tmp_path.iterdir())) == 1
    if way == "button":
        QTest.mouseClick(named(dialog, "trainer.film.cancel"), Qt.MouseButton.LeftButton)
    elif way == "escape":
        QTest.keyClick(dialog, KEYS.Key_Escape)
    else:
        dialog.close()
    assert not dialog.is_filming
    assert dialog.isVisible()
    assert list(tmp_path.iterdir()) == []
    assert told(dialog) == "Cancelled: nothing was saved."
    assert named(dialog, "trainer.film.save").isEnabled()
    seen = len(asked)
    QTest.qWait(30)
    assert len(asked) == seen
    QTest.keyClick(dialog, KEYS.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("end", ["closed", "gone"])
@pytest.mark.parametrize("form", ["gif", "png"])
def test_with_its_window_a_film_ends_and_leaves_nothing(asked, tmp_path, qtbot, end, form):
    window = QWidget()
    dialog = opened(window, asked)
    finished = []
    dialog.finished.connect(finished.append)
    choose(dialog, "trainer.film.format", ["gif", "png"].index(form))
    dialog.film(tmp_path / "film")
    qtbot.waitUntil(lambda: len(asked) > 20, timeout=10_000)
    assert len(list(tmp_path.iterdir())) == 1
    if end == "closed":
        window.close()
        assert (dialog.isVisible(), dialog.is_filming, len(finished)) == (False, False, 1)
    else:
        shiboken6.delete(window)
    assert list(tmp_path.iterdir()) == []
    seen = len(asked)
    QTest.qWait(30)
    assert len(asked) == seen


def test_a_dialog_that_does_nothing_closes_with_its_window_too(dialog):
    dialog.parentWidget().close()
    assert not dialog.isVisible()


def test_it_knows_whether_another_epoch_may_be_shown(dialog, asked, tmp_path, qtbot):
    type_into(dialog, "trainer.film.frames", "11")
    assert not dialog.has_grabbed
    dialog.film(tmp_path / "film.gif")
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    dialog.reject()
    assert dialog.has_grabbed


def test_a_file_in_the_place_of_a_folder_and_a_folder_that_is_gone_are_told(dialog, monkeypatch, qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    for place in ("file", "gone"):
        save_at(monkeypatch, dialog, tmp_path / place / "film.gif")
        wait_until_done(qtbot, dialog)
        assert problem(dialog, "trainer.film").startswith("⚠ The folder is not there any more")
        assert named(dialog, "trainer.film.save").isEnabled()
    save_at(monkeypatch, dialog, tmp_path / "film.gif")
    wait_until_done(qtbot, dialog)
    assert problem(dialog, "trainer.film") == ""
    assert told(dialog).startswith("Saved")


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "You may not write there"),
        (errno.ENOSPC, "The disk is full"),
        (errno.EIO, "The file was not written. The system says: it is broken"),
    ],
)
def test_what_the_system_refuses_on_the_way_is_told_and_leaves_nothing(
    dialog, asked, monkeypatch, qtbot, tmp_path, number, sentence
):
    add = film_module.GifFilm.add

    def fail_at_the_tenth(self, image):
        if len(asked) > 22:
            raise OSError(number, "it is broken")
        add(self, image)

    monkeypatch.setattr(film_module.GifFilm, "add", fail_at_the_tenth)
    save_at(monkeypatch, dialog, tmp_path / "film.gif")
    wait_until_done(qtbot, dialog)
    assert problem(dialog, "trainer.film").startswith(f"⚠ {sentence}")
    assert told(dialog).startswith("120 frames")
    assert list(tmp_path.iterdir()) == []


def test_a_picture_without_pixels_is_told(dialog, monkeypatch, qtbot, tmp_path):
    monkeypatch.setattr(dialog, "_grab", lambda *_: QImage())
    save_at(monkeypatch, dialog, tmp_path / "film.gif")
    wait_until_done(qtbot, dialog)
    assert "cannot be seen at present" in problem(dialog, "trainer.film")
    assert list(tmp_path.iterdir()) == []


def test_no_file_chosen_nothing_done(dialog, asked, monkeypatch):
    choose_file(monkeypatch, None)
    QTest.mouseClick(named(dialog, "trainer.film.save"), Qt.MouseButton.LeftButton)
    assert not dialog.is_filming
    assert asked == []


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("frames", "1", "1 lies outside 2 … 200. Type a number within."),
        ("frames", "201", "201 lies outside 2 … 200. Type a number within."),
        ("frames", "many", "“many” is not a whole number. Type one like 10."),
        ("speed", "0", "0 lies outside 0.1 … 50. Type a number within."),
        ("speed", "1e400", "∞ lies outside 0.1 … 50. Type a number within."),
        ("speed", "fast", "“fast” is not a number."),
    ],
)
def test_what_no_film_can_be_made_of_is_told_beside_its_field(dialog, name, typed, sentence):
    type_into(dialog, f"trainer.film.{name}", typed)
    said = problem(dialog, f"trainer.film.{name}")
    assert said.startswith("⚠")
    assert sentence.split("”")[0] in said
    assert not named(dialog, "trainer.film.save").isEnabled()
    assert told(dialog).startswith("120 frames")  # the last good film
    type_into(dialog, f"trainer.film.{name}", "10")
    assert problem(dialog, f"trainer.film.{name}") == ""
    assert named(dialog, "trainer.film.save").isEnabled()


def test_the_speed_of_single_frames_does_not_matter(dialog):
    type_into(dialog, "trainer.film.speed", "0")
    choose(dialog, "trainer.film.format", 1)
    assert named(dialog, "trainer.film.save").isEnabled()
    assert problem(dialog, "trainer.film.speed") == ""
    assert "frame-0001.png" in told(dialog)
    choose(dialog, "trainer.film.format", 0)
    assert problem(dialog, "trainer.film.speed").startswith("⚠ 0 lies outside")
    assert not named(dialog, "trainer.film.save").isEnabled()


def test_every_word_follows_the_language(app, dialog):
    before = told(dialog)
    speak(app, "zh_TW")
    after = told(dialog)
    speak(app, "en")
    assert told(dialog) == before
    assert after
