"""The row of the learner's own data, below the pictures of all other sets."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.data.own_data import OwnData
from nnstudio.data.sources import SOURCES
from nnstudio.labs.trainer.own_points.edits import added, nothing_drawn
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.own_data_row import OwnDataRow
from nnstudio.widgets.words import spoken
from tests.labs.reading import named
from tests.labs.trainer.own_points.hands import four_points, press
from tests.labs.trainer.set_up.column import Owner


@pytest.fixture
def opened(qtbot):
    """Return what opens the column with a scene, shown, in English."""

    def open_column(scene):
        app = application()
        speak(app, "en")
        wear(app, "light", 1.0)
        owner = Owner(scene)
        qtbot.addWidget(owner)
        owner.resize(300, 640)
        owner.show()
        return owner

    return open_column


def is_there(owner, name):
    return named(owner, name).isVisibleTo(owner)


def told(owner):
    return named(owner, "trainer.own_data.told").text()


def flowers(name="flowers.csv", classes=3):
    y = np.arange(150) % 3
    return OwnData(np.zeros((150, 4)), y.astype(np.intp if classes else float), classes, "csv", name)


def test_the_points_of_the_plane_become_own_ones_in_one_step(opened):
    before = TrainerScene(dataset="blobs", examples=40)
    owner = opened(before)
    assert not is_there(owner, "trainer.own_data")
    assert not is_there(owner, "trainer.own_data.told")
    press(owner, "trainer.draw_points")
    scene = owner.scene
    assert (scene.dataset, len(scene.own), scene.own.classes, scene.own.origin) == ("own", 40, 3, "drawn")
    assert problems(scene) == ()
    assert told(owner) == "40 examples · 3 classes · drawn"
    assert not any(named(owner, f"trainer.dataset.{name}").isChecked() for name in SOURCES)
    assert named(owner, "trainer.dataset.caption").text() == "Data set: Own points"
    assert not named(owner, "trainer.draw_points").isEnabled()
    assert not is_there(owner, "trainer.examples")  # all are taken
    owner.store.undo()
    assert owner.scene == before
    assert is_there(owner, "trainer.examples")


def test_where_there_are_no_points_it_begins_with_none(opened):
    owner = opened(TrainerScene(dataset="digits"))
    press(owner, "trainer.draw_points")
    assert (len(owner.scene.own), owner.scene.own.classes) == (0, 2)
    assert told(owner) == "0 examples · 2 classes · drawn"
    owner.store.edit(own=added(owner.scene.own, [(0, 0)], 1))
    assert told(owner) == "1 example · 2 classes · drawn"


def test_from_another_set_a_button_leads_back(opened):
    owner = opened(TrainerScene(dataset="own", own=four_points()))
    press(owner, "trainer.dataset.moons")
    assert owner.scene.own == four_points()
    assert not is_there(owner, "trainer.own_data.told")
    back = named(owner, "trainer.own_data")
    assert back.text() == "← Own points"
    press(owner, "trainer.own_data")
    assert (owner.scene.dataset, owner.scene.own) == ("own", four_points())
    assert not back.isVisibleTo(owner)
    assert named(owner, "trainer.draw_points").isEnabled() is False


@pytest.mark.parametrize(
    ("own", "says"),
    [
        (flowers(), "150 examples · 4 inputs · 3 classes · flowers.csv"),
        (flowers(classes=0), "150 examples · 4 inputs · a number to learn · flowers.csv"),
        (
            OwnData(np.zeros((2000, 28 * 28), np.uint8), np.zeros(2000, np.intp), 10, "idx", "t10k", image=(28, 28)),
            "2,000 images of 28×28 · 10 classes · t10k",
        ),
        (nothing_drawn(), "0 examples · 2 classes · drawn"),
    ],
)
def test_it_says_what_the_data_are_and_where_they_came_from(opened, own, says):
    owner = opened(TrainerScene(dataset="own", own=own))
    assert told(owner) == says


@pytest.mark.parametrize(
    ("name", "cut"),
    [
        ("measurements_of_the_summer_school_2026.csv", "measureme…_2026.csv"),
        ("二零二六年暑期学校的全部测量结果最终版.csv", "二零二六…终版.csv"),
    ],
)
def test_a_long_name_is_cut_in_its_middle_and_widens_nothing(opened, name, cut):
    owner = opened(TrainerScene(dataset="own", own=flowers(name)))
    assert named(owner, "trainer.dataset.caption").text() == f"Data set: {cut}"
    assert told(owner).endswith(f" · {cut}")
    panel = named(owner, "trainer.draw_points").parent().parent()
    press(owner, "trainer.dataset.moons")
    assert named(owner, "trainer.own_data").text() == f"← {cut}"
    assert panel.minimumSizeHint().width() <= 300


def test_files_are_asked_for(opened):
    owner = opened(TrainerScene())
    row = owner.findChild(OwnDataRow)
    asked = []
    row.open_wanted.connect(lambda: asked.append("open"))
    row.save_wanted.connect(lambda: asked.append("save"))
    press(owner, "trainer.open_file")
    press(owner, "trainer.save_csv")
    assert asked == ["open", "save"]
    assert owner.scene == TrainerScene()


@pytest.mark.parametrize("dataset", SOURCES)
def test_it_leads_from_every_set_to_own_points_and_back(opened, dataset):
    owner = opened(TrainerScene(dataset=dataset))
    press(owner, "trainer.draw_points")
    assert owner.scene.dataset == "own"
    press(owner, "trainer.dataset.iris")
    assert problems(owner.scene) == ()


def test_another_language_is_followed(opened):
    owner = opened(TrainerScene(dataset="own", own=four_points()))
    try:
        speak(application(), "zh_CN")
        QCoreApplication.processEvents()
        label = named(owner, "trainer.own_data.told")
        assert label.text() == spoken(label._sentence)
    finally:
        speak(application(), "en")
