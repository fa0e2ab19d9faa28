"""Pictures from IDX files, as a person loads them."""

import gzip
import struct
import time

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.data.idx_file.pair import read_pair
from nnstudio.labs.trainer.own_file import loading
from nnstudio.labs.trainer.own_file.idx_dialog import IdxDialog
from tests.choosing_files import choose_file, choose_in_dialog
from tests.data.idx_file.files import images_bytes, labels_bytes, made_pair
from tests.labs.hands import type_into
from tests.labs.reading import named, problem


@pytest.fixture
def opened(qtbot, monkeypatch):
    """Return what opens the dialog with a file, shown, in English, light, at 100 %."""
    choose_in_dialog(monkeypatch, lambda _dialog: pytest.fail("a file was asked for"))

    def open_with(path):
        app = application()
        speak(app, "en")
        wear(app, "light", 1.0)
        dialog = IdxDialog(path)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_with


def click(dialog, name):
    QTest.mouseClick(named(dialog, name), Qt.MouseButton.LeftButton)


def load(qtbot, dialog):
    """Press Load; return the data."""
    with qtbot.waitSignal(dialog.loaded) as loaded:
        click(dialog, "trainer.idx.load")
    return loaded.args[0]


def choose(dialog, monkeypatch, name, path):
    """Press Choose…, and choose *path* in the window that opens; an empty one is its Cancel."""
    choose_file(monkeypatch, path or None)
    click(dialog, f"{name}.choose")


def can_load(dialog):
    return named(dialog, "trainer.idx.load").isEnabled()


def summary(dialog):
    return named(dialog, "trainer.idx.summary").text()


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("compressed", [False, True])
def test_one_file_is_enough_the_other_lies_beside(qtbot, opened, tmp_path, which, compressed):
    *paths, pictures, labels = made_pair(tmp_path, compressed=compressed)
    dialog = opened(paths[which])
    assert named(dialog, "trainer.idx.images").text() == paths[0].name
    assert named(dialog, "trainer.idx.labels").text() == paths[1].name
    assert named(dialog, "trainer.idx.examples").text() == "30"
    assert "30 of 30 examples" in summary(dialog)
    assert "20 inputs" in summary(dialog)
    assert "10 classes, numbered 0 to 9" in summary(dialog)
    data = load(qtbot, dialog)
    assert (data.x == pictures.reshape(30, 20)).all()
    assert (data.y == labels).all()
    assert not dialog.isVisible()


def test_of_many_five_thousand_are_proposed(qtbot, opened, tmp_path):
    images, _, _, _ = made_pair(tmp_path, n=5_001, rows=2, columns=2)
    dialog = opened(images)
    assert named(dialog, "trainer.idx.examples").text() == "5000"
    type_into(dialog, "trainer.idx.examples", "12")
    assert "first 12 of 5001" in summary(dialog)
    assert dialog.isVisible()  # Enter has taken the number, and nothing else
    assert len(load(qtbot, dialog)) == 12


def test_the_preview_shows_the_first_pictures_with_their_labels(opened, tmp_path):
    images, _, _, _ = made_pair(tmp_path)
    dialog = opened(images)
    preview = named(dialog, "trainer.idx.preview")
    labels = ", ".join(str(i % 10) for i in range(24))
    assert preview.accessibleDescription() == f"Their labels are {labels}."
    assert preview.accessibleName()


def test_ink_and_paper_are_where_the_file_has_them(opened, tmp_path):
    images, _, pictures, _ = made_pair(tmp_path, rows=2, columns=2)
    pictures[:] = [[255, 0], [0, 255]]
    images.write_bytes(images_bytes(pictures))
    preview = named(opened(images), "trainer.idx.preview")
    shot = preview.grab().toImage()
    label = 1.3 * preview.fontMetrics().height()
    across, down = preview.width() / 12, preview.height() / 2
    side = min(0.9 * across, down - label)

    def lightness(x, y):
        ratio = shot.devicePixelRatio()
        at = (across / 2 + (x - 0.5) * side, (down - label) / 2 + (y - 0.5) * side)
        return shot.pixelColor(*(round(place * ratio) for place in at)).lightness()

    assert max(lightness(0.25, 0.25), lightness(0.75, 0.75)) < 80
    assert min(lightness(0.75, 0.25), lightness(0.25, 0.75)) > 200


@pytest.mark.parametrize(
    ("typed", "told"), [("0", "from 1 to 30"), ("31", "There are 30 examples"), ("x", "not a number"), ("1.5", "whole")]
)
def test_a_number_of_examples_that_cannot_be(qtbot, opened, tmp_path, typed, told):
    images, _, _, _ = made_pair(tmp_path)
    dialog = opened(images)
    type_into(dialog, "trainer.idx.examples", typed)
    assert told in problem(dialog, "trainer.idx.examples")
    assert not can_load(dialog)
    type_into(dialog, "trainer.idx.examples", "20")
    assert not problem(dialog, "trainer.idx.examples")
    assert len(load(qtbot, dialog)) == 20


def test_labels_that_lie_elsewhere_are_asked_for(qtbot, opened, tmp_path, monkeypatch):
    images, labels, _, _ = made_pair(tmp_path)
    elsewhere = labels.rename(tmp_path / "elsewhere")
    dialog = opened(images)
    assert "Which labels" in problem(dialog, "trainer.idx.labels")
    assert not can_load(dialog)
    choose(dialog, monkeypatch, "trainer.idx.labels", "")
    assert not can_load(dialog)
    choose(dialog, monkeypatch, "trainer.idx.labels", elsewhere)
    assert not problem(dialog, "trainer.idx.labels")
    assert len(load(qtbot, dialog)) == 30


def test_other_pictures_bring_their_labels_along(opened, tmp_path, monkeypatch):
    images, _, _, _ = made_pair(tmp_path)
    (tmp_path / "other").mkdir()
    other, _, _, _ = made_pair(tmp_path / "other", n=11)
    dialog = opened(images)
    type_into(dialog, "trainer.idx.examples", "x")
    choose(dialog, monkeypatch, "trainer.idx.images", other)
    assert "11 of 11" in summary(dialog)
    assert named(dialog, "trainer.idx.examples").text() == "11"
    assert not problem(dialog, "trainer.idx.examples")
    assert can_load(dialog)


def test_labels_that_were_guessed_for_other_pictures_are_not_kept(opened, tmp_path, monkeypatch):
    images, _, _, _ = made_pair(tmp_path)
    other = tmp_path / "pictures"
    other.write_bytes(images.read_bytes())
    dialog = opened(images)
    choose(dialog, monkeypatch, "trainer.idx.images", other)
    assert "Which labels" in problem(dialog, "trainer.idx.labels")
    assert not can_load(dialog)


def test_labels_that_were_chosen_are_kept(opened, tmp_path, monkeypatch):
    images, labels, _, _ = made_pair(tmp_path)
    own = tmp_path / "own"
    own.write_bytes(labels.read_bytes())
    dialog = opened(images)
    choose(dialog, monkeypatch, "trainer.idx.labels", own)
    choose(dialog, monkeypatch, "trainer.idx.images", images)
    assert named(dialog, "trainer.idx.labels").text() == "own"
    assert can_load(dialog)


def test_one_kind_in_place_of_the_other_is_told_beside_it(opened, tmp_path, monkeypatch):
    images, labels, _, _ = made_pair(tmp_path)
    dialog = opened(images)
    choose(dialog, monkeypatch, "trainer.idx.images", labels)
    assert "holds labels, not pictures" in problem(dialog, "trainer.idx.images")
    assert not problem(dialog, "trainer.idx.labels")
    choose(dialog, monkeypatch, "trainer.idx.images", images)
    choose(dialog, monkeypatch, "trainer.idx.labels", images)
    assert "holds pictures, not labels" in problem(dialog, "trainer.idx.labels")
    assert not can_load(dialog)
    assert named(dialog, "trainer.idx.preview").accessibleDescription() == "No pictures yet."


_LIE = struct.pack(">4I", 0x803, 2**32 - 1, 64, 64)
BAD = {
    "no IDX file": b"name,age\n",
    "promises 17592186040336 bytes, but there are only 16": _LIE,
    "far more than so small a file": gzip.compress(_LIE),
    "compressed and damaged": gzip.compress(images_bytes(np.ones((30, 5, 4), np.uint8)))[:20],
    "have 65 × 64 pixels": struct.pack(">4I", 0x803, 30, 65, 64),
    "holds nothing": struct.pack(">4I", 0x803, 0, 28, 28),
    "is longer than the 616 bytes": images_bytes(np.ones((30, 5, 4), np.uint8)) + b"\n",
    "type 0x0D with 3 dimensions": bytes([0, 0, 13, 3]) + bytes(12),
}


@pytest.mark.parametrize("told", BAD)
def test_bad_pictures_are_told_beside_them(opened, tmp_path, told):
    images, _, _, _ = made_pair(tmp_path)
    images.write_bytes(BAD[told])
    dialog = opened(images)
    assert told in problem(dialog, "trainer.idx.images")
    assert "{" not in problem(dialog, "trainer.idx.images")
    assert not problem(dialog, "trainer.idx.labels")
    assert not can_load(dialog)
    assert not summary(dialog)


@pytest.mark.parametrize(
    ("labels", "told"), [([*range(29), 99], "Example 30 has the label 99"), ([0, 1], "30 pictures and 2 labels")]
)
def test_bad_labels_are_told_beside_them(opened, tmp_path, labels, told):
    images, path, _, _ = made_pair(tmp_path)
    path.write_bytes(labels_bytes(labels))
    dialog = opened(images)
    assert told in problem(dialog, "trainer.idx.labels")
    assert not problem(dialog, "trainer.idx.images")
    assert not can_load(dialog)


def test_examples_of_one_class_are_told_beside_their_number(opened, tmp_path):
    images, path, _, _ = made_pair(tmp_path)
    path.write_bytes(labels_bytes([7] * 20 + [1] * 10))
    dialog = opened(images)
    type_into(dialog, "trainer.idx.examples", "20")
    assert "first 20 examples all have the label 7" in problem(dialog, "trainer.idx.examples")
    assert not can_load(dialog)
    type_into(dialog, "trainer.idx.examples", "21")
    assert can_load(dialog)


def test_damage_at_the_end_is_told_when_it_is_met_and_fewer_examples_still_load(qtbot, opened, tmp_path):
    images, _, pictures, _ = made_pair(tmp_path, n=3_000, compressed=True)
    images.write_bytes(images.read_bytes()[:-2_000])
    dialog = opened(images)
    click(dialog, "trainer.idx.load")
    qtbot.waitUntil(lambda: bool(problem(dialog, "trainer.idx.images")))
    assert "compressed and damaged" in problem(dialog, "trainer.idx.images")
    assert dialog.isVisible()
    assert not can_load(dialog)
    type_into(dialog, "trainer.idx.examples", "100")
    assert not problem(dialog, "trainer.idx.images")
    assert (load(qtbot, dialog).x == pictures[:100].reshape(100, 20)).all()


def test_a_file_that_vanishes_before_it_is_loaded(qtbot, opened, tmp_path):
    images, _, _, _ = made_pair(tmp_path)
    dialog = opened(images)
    images.unlink()
    click(dialog, "trainer.idx.load")
    qtbot.waitUntil(lambda: "no file" in problem(dialog, "trainer.idx.images"))


def test_the_window_lives_while_all_of_mnist_is_read(qtbot, opened, tmp_path):
    images, labels = tmp_path / "train-images-idx3-ubyte.gz", tmp_path / "train-labels-idx1-ubyte.gz"
    with gzip.open(images, "wb", 1) as file:
        file.write(struct.pack(">4I", 0x803, 60_000, 28, 28) + np.random.default_rng(0).bytes(784) * 60_000)
    labels.write_bytes(labels_bytes([i % 10 for i in range(60_000)]))
    dialog = opened(images)
    type_into(dialog, "trainer.idx.examples", "60000")
    start = time.perf_counter()
    click(dialog, "trainer.idx.load")
    assert time.perf_counter() - start < 0.1
    assert "being read" in summary(dialog)
    assert not can_load(dialog)
    data = None

    def take(read):
        nonlocal data
        data = read

    dialog.loaded.connect(take)
    qtbot.waitUntil(lambda: data is not None)
    assert data.x.shape == (60_000, 784)


def test_cancel_stops_reading_leaves_all_as_it_was_and_closes_only_then(qtbot, opened, tmp_path, monkeypatch):
    def read_slowly(*arguments):
        for _ in range(1_000):
            time.sleep(0.005)
            read_pair(*arguments)  # tells how far it is, and asks whether it is cancelled

    monkeypatch.setattr(loading, "read_pair", read_slowly)
    images, _, _, _ = made_pair(tmp_path, compressed=True)
    dialog = opened(images)
    before = summary(dialog)
    bar = named(dialog, "trainer.idx.progress")
    with qtbot.assertNotEmitted(dialog.loaded, wait=50):
        click(dialog, "trainer.idx.load")
        work = dialog._work
        qtbot.waitUntil(lambda: bar.value() > 0)
        assert bar.isVisible()
        click(dialog, "trainer.idx.cancel")
        assert work.wait(1000)
    assert not bar.isVisible()
    assert (dialog.isVisible(), summary(dialog), can_load(dialog)) == (True, before, True)
    click(dialog, "trainer.idx.cancel")
    assert not dialog.isVisible()


def test_whatever_goes_wrong_while_loading_is_told(qtbot, opened, tmp_path, monkeypatch):
    def fail(*_args):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(loading, "read_pair", fail)
    images, _, _, _ = made_pair(tmp_path)
    dialog = opened(images)
    click(dialog, "trainer.idx.load")
    qtbot.waitUntil(lambda: not dialog.is_loading)
    assert "cannot be read. Choose another file" in problem(dialog, "trainer.idx.images")
    assert dialog.isVisible()


def test_escape_and_cancel_close_without_loading(qtbot, opened, tmp_path):
    images, _, _, _ = made_pair(tmp_path)
    for close in (lambda it: QTest.keyClick(it, Qt.Key.Key_Escape), lambda it: click(it, "trainer.idx.cancel")):
        dialog = opened(images)
        with qtbot.assertNotEmitted(dialog.loaded):
            close(dialog)
        assert not dialog.isVisible()


def test_everything_said_follows_the_language(opened, tmp_path, monkeypatch):
    images, labels, _, _ = made_pair(tmp_path)
    labels.unlink()
    dialog = opened(images)
    monkeypatch.setattr(QCoreApplication, "translate", lambda _context, source, *_: f"~{source}")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    for widget in dialog.findChildren(QWidget):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert dialog.windowTitle().startswith("~")
    assert "~Which labels" in problem(dialog, "trainer.idx.labels")
    assert named(dialog, "trainer.idx.labels").text() == "~no file yet"
    assert named(dialog, "trainer.idx.load").text() == "~Load"
    assert named(dialog, "trainer.idx.preview").accessibleDescription().startswith("~")
