"""Files in and out, as a person opens and saves them in the trainer."""

import csv
import gzip
from functools import partial

import numpy as np
import pytest
from PySide6.QtWidgets import QDialog

from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from tests.choosing_files import choose_file
from tests.labs.reading import named, problem, value
from tests.labs.trainer.hands import click, reach, train

WAIT = 20_000


@pytest.fixture
def choose(monkeypatch):
    """Choose a file wherever one is asked for."""

    return partial(choose_file, monkeypatch)


def flowers(path, encoding="gb18030"):
    rows = [["长度", "宽度", "颜色", "品种"]]
    rng = np.random.default_rng(4)
    for i in range(60):
        kind = i % 2
        rows.append([f"{rng.normal(3 * kind):.3f}", f"{rng.normal():.3f}", "红白"[i % 3 > 0], ("月季", "牡丹")[kind]])
    rows[7][1] = ""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def open_table(qtbot, tab, choose, path):
    choose(path)
    reach(tab, "trainer.open_file")
    click(tab, "trainer.open_file")
    dialog = tab.window().findChild(QDialog, "trainer.csv")
    qtbot.waitUntil(lambda: named(dialog, "trainer.csv.load").isEnabled(), timeout=WAIT)
    click(dialog, "trainer.csv.load")
    qtbot.waitUntil(lambda: tab.store.scene.dataset == "own", timeout=WAIT)


def save(qtbot, tab):
    click(tab, "trainer.save_csv")
    qtbot.waitUntil(lambda: "Saved" in named(tab, "trainer.own_data.done").text(), timeout=WAIT)


def test_a_chinese_table_is_opened_learnt_and_one_undo_leads_back(qtbot, tab, choose, tmp_path):
    before = tab.store.scene
    open_table(qtbot, tab, choose, flowers(tmp_path / "花.csv"))
    own = tab.store.scene.own
    assert own.name == "花.csv"
    assert own.class_names == ("月季", "牡丹")
    assert len(own) == 59
    assert "1" in named(tab, "trainer.own_data.done").text()  # the row that has been left out is told
    assert "花.csv" in named(tab, "trainer.own_data.told").text()
    train(qtbot, tab, 60)
    assert value(tab, "trainer.result.train_accuracy") > 0.85
    tab.store.undo()
    tab.store.undo()
    assert tab.store.scene == before


def test_a_broken_table_leaves_the_data_in_place(tab, choose, tmp_path):
    path = tmp_path / "broken.csv"
    path.write_bytes(b"a,b\n1,2\n3,4,5\n" + bytes(range(256)))
    before = tab.store.scene
    choose(path)
    click(tab, "trainer.open_file")
    dialog = tab.window().findChild(QDialog, "trainer.csv")
    assert not named(dialog, "trainer.csv.load").isEnabled()
    dialog.reject()
    assert tab.store.scene == before


def test_compressed_images_are_opened_shown_and_learnt(qtbot, tab, choose, tmp_path):
    rng = np.random.default_rng(5)
    labels = np.arange(120, dtype=np.uint8) % 3
    pixels = rng.integers(0, 60, (120, 12, 9), dtype=np.uint8)
    for i, label in enumerate(labels):
        pixels[i, 4 * label : 4 * label + 4] += 180
    images = tmp_path / "train-images-idx3-ubyte.gz"
    header = b"".join(n.to_bytes(4, "big") for n in (0x803, 120, 12, 9))
    images.write_bytes(gzip.compress(header + pixels.tobytes()))
    (tmp_path / "train-labels-idx1-ubyte.gz").write_bytes(
        gzip.compress(b"".join(n.to_bytes(4, "big") for n in (0x801, 120)) + labels.tobytes())
    )
    choose(images)
    click(tab, "trainer.open_file")
    dialog = tab.window().findChild(QDialog, "trainer.idx")
    qtbot.waitUntil(lambda: named(dialog, "trainer.idx.load").isEnabled(), timeout=WAIT)
    click(dialog, "trainer.idx.load")
    qtbot.waitUntil(lambda: tab.store.scene.dataset == "own", timeout=WAIT)
    assert tab.store.scene.own.image == (12, 9)
    assert named(tab, "trainer.digits").isVisible()
    tab.store.edit(hidden_layers=(8,))
    train(qtbot, tab, 30)
    assert value(tab, "trainer.result.validation_accuracy") == 1.0
    for view in ("mistakes", "weights", "drawing"):
        tab.store.look(image_view=view)
        tab.grab()


def test_examples_and_predictions_are_saved_and_read_back(qtbot, tab, choose, tmp_path):
    tab.store.edit(dataset="blobs", hidden_layers=(4,), examples=50)
    train(qtbot, tab, 5)
    path = tmp_path / "out.csv"
    choose(path)
    save(qtbot, tab)
    assert str(path) in named(tab, "trainer.own_data.done").text()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 50
    experiment, network = tab.results, tab.page.observer.network
    first = np.array([[float(rows[0]["x₁"]), float(rows[0]["x₂"])]])
    assert (first == experiment.train.x[:1]).all()
    probabilities = [float(cell) for name, cell in rows[0].items() if name.startswith("probability")]
    assert probabilities == network.forward(experiment.inputs(first))[0].tolist()


def test_what_was_saved_can_be_opened_again(qtbot, tab, choose, tmp_path):
    tab.store.edit(dataset="moons", examples=40)
    path = tmp_path / "moons.csv"
    choose(path)
    save(qtbot, tab)
    open_table(qtbot, tab, choose, path)
    assert len(tab.store.scene.own) == 40


def test_a_folder_that_is_none_is_told_and_nothing_is_lost(qtbot, tab, choose, tmp_path):
    (tmp_path / "file").write_text("no folder")
    choose(tmp_path / "file" / "out.csv")
    click(tab, "trainer.save_csv")
    qtbot.waitUntil(lambda: "folder" in problem(tab, "trainer"), timeout=WAIT)


def test_who_closes_the_question_changes_nothing(tab, choose):
    before = tab.store.scene
    choose(None)
    click(tab, "trainer.open_file")
    click(tab, "trainer.save_csv")
    assert tab.store.scene == before
    assert not [dialog for dialog in tab.window().findChildren(QDialog) if dialog.isVisible()]


def test_a_large_table_is_drawn_in_part_and_says_so(tab):
    rng = np.random.default_rng(6)
    from nnstudio.data.own_data import OwnData

    x = rng.normal(size=(30_000, 3))
    own = OwnData(x, (x[:, 0] > 0).astype(np.intp), 2, "csv", "large.csv", ("a", "b", "c"), ("no", "yes"))
    tab.store.replace(TrainerScene(dataset="own", own=own, example=20_000))
    shown = tab.page._see.prediction.decision._scatter
    assert len(shown.train) == 10_000
    assert "10000" in tab.page._see.prediction._caption.text().replace(",", "")
    assert (Observer(compute(tab.store.scene)).plane.columns[0]) == 0
