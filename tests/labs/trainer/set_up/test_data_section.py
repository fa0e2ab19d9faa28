"""Data set, examples and inputs, as a learner sets them."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.data.own_data import OwnData
from nnstudio.data.sources import SOURCES
from nnstudio.labs.trainer.images.adding import with_drawing
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.scene import LARGEST_SEED, TrainerScene
from nnstudio.labs.trainer.set_up.choosing import classes_chosen
from tests.labs.hands import type_into
from tests.labs.reading import named, problem


def click(owner, name):
    QTest.mouseClick(named(owner, name), Qt.MouseButton.LeftButton)


def is_there(owner, name):
    return named(owner, name).isVisibleTo(owner)


class TestDataSet:
    @pytest.mark.parametrize("dataset", SOURCES)
    def test_a_click_on_any_picture_chooses_a_set_that_can_be_trained_on(self, opened, dataset):
        other = "xor" if dataset != "xor" else "blobs"
        owner = opened(TrainerScene(dataset=other, features=("x2",), examples=5_000, batch_size=4_000))
        click(owner, f"trainer.dataset.{dataset}")
        assert owner.scene.dataset == dataset
        assert problems(owner.scene) == ()
        checked = [name for name in SOURCES if named(owner, f"trainer.dataset.{name}").isChecked()]
        assert checked == [dataset]

    def test_what_belonged_to_the_old_set_goes_in_one_step(self, opened):
        before = TrainerScene(
            dataset="spiral", examples=1_000, classes=4, output="sigmoid", loss="squared_error", batch_size=800
        )
        owner = opened(before)
        click(owner, "trainer.dataset.house_prices")
        scene = owner.scene
        assert (scene.examples, scene.classes, scene.output, scene.loss) == (None, None, None, None)
        assert scene.standardise
        assert scene.batch_size == 160  # 0.8 of 200 houses
        assert named(owner, "trainer.examples").text() == "200"
        owner.store.undo()
        assert owner.scene == before
        assert named(owner, "trainer.dataset.caption").text() == "Data set: Spiral"
        assert named(owner, "trainer.examples").text() == "1000"

    def test_keys_go_through_the_sets_in_their_order(self, opened):
        owner = opened(TrainerScene())
        grid = named(owner, "trainer.dataset")
        grid.setFocus()
        seen = []
        QTest.keyClick(grid, Qt.Key.Key_Home)
        for _ in SOURCES:
            seen.append(owner.scene.dataset)
            QTest.keyClick(grid, Qt.Key.Key_Right)
        assert seen == list(SOURCES)
        QTest.keyClick(grid, Qt.Key.Key_Up)
        assert owner.scene.dataset == "checkerboard"  # above the digits
        QTest.keyClick(grid, Qt.Key.Key_Left)
        assert owner.scene.dataset == "blobs"
        QTest.keyClick(grid, Qt.Key.Key_Down)
        assert owner.scene.dataset == "iris"  # below the blobs
        QTest.keyClick(grid, Qt.Key.Key_Down)
        assert owner.scene.dataset == "iris"
        QTest.keyClick(grid, Qt.Key.Key_End)
        assert owner.scene.dataset == "digits"

    def test_a_click_gives_the_focus_to_the_one_control(self, opened):
        owner = opened(TrainerScene())
        click(owner, "trainer.dataset.xor")
        assert owner.focusWidget() is named(owner, "trainer.dataset")

    def test_screen_readers_hear_what_is_chosen(self, opened):
        owner = opened(TrainerScene())
        click(owner, "trainer.dataset.iris")
        grid = named(owner, "trainer.dataset")
        assert grid.accessibleName() == "Data set: Iris flowers"
        assert grid.accessibleDescription() == "Iris flowers"
        assert named(owner, "trainer.dataset.moons").accessibleName() == "Moons"

    def test_pictures_wear_the_theme(self, opened):
        owner = opened(TrainerScene())
        picture = named(owner, "trainer.dataset.spiral")
        light = picture.grab().toImage().pixelColor(4, 4).lightness()
        wear(application(), "dark", 1.0)
        assert picture.grab().toImage().pixelColor(4, 4).lightness() < light - 100

    def test_every_picture_shows_something_else(self, opened):
        owner = opened(TrainerScene(dataset="nothing"))
        pictures = [named(owner, f"trainer.dataset.{name}").grab().toImage() for name in SOURCES]
        assert all(pictures[i] != pictures[j] for i in range(len(pictures)) for j in range(i))


class TestExamples:
    def test_arms_and_classes_can_be_chosen_where_there_is_a_choice(self, opened):
        owner = opened(TrainerScene())
        assert named(owner, "trainer.classes.caption").text() == "Arms"
        type_into(owner, "trainer.classes", "5")
        assert owner.scene.classes == 5
        click(owner, "trainer.dataset.blobs")
        assert named(owner, "trainer.classes.caption").text() == "Classes"
        assert named(owner, "trainer.classes").text() == "3"
        click(owner, "trainer.dataset.moons")
        assert not is_there(owner, "trainer.classes")

    def test_too_many_arms_are_told(self, opened):
        owner = opened(TrainerScene())
        type_into(owner, "trainer.classes", "6")
        assert "2 … 5" in problem(owner, "trainer.classes")

    def test_noise_goes_where_there_is_none(self, opened):
        owner = opened(TrainerScene())
        assert is_there(owner, "trainer.noise")
        click(owner, "trainer.dataset.digits")
        assert not is_there(owner, "trainer.noise")

    def test_fewer_examples_make_the_batch_smaller(self, opened):
        owner = opened(TrainerScene(batch_size=400))
        type_into(owner, "trainer.examples", "100")
        assert (owner.scene.examples, owner.scene.batch_size) == (100, 80)
        owner.store.undo()
        assert owner.scene == TrainerScene(batch_size=400)

    def test_a_drag_of_the_share_is_one_step(self, opened):
        owner = opened(TrainerScene())
        slider = named(owner, "trainer.train_share.slider")
        slider.setSliderDown(True)
        for place in (300, 500, 700):
            slider.setValue(place)
        slider.setSliderDown(False)
        assert owner.scene.train_share == 0.715  # 0.05 + 0.7 · 0.95
        owner.store.undo()
        assert owner.scene == TrainerScene()

    def test_new_seeds(self, opened):
        owner = opened(TrainerScene(seed=7))
        click(owner, "trainer.new_seed")
        assert owner.scene.seed == 8
        owner.store.edit(seed=LARGEST_SEED)
        click(owner, "trainer.new_seed")
        assert owner.scene.seed == 0


class TestSeedOfTheFirstWeights:
    def test_it_is_there_only_while_they_have_one_of_their_own(self, opened):
        owner = opened(TrainerScene(seed=3))
        assert not is_there(owner, "trainer.weight_seed")
        owner.store.edit(weight_seed=7)
        assert is_there(owner, "trainer.weight_seed")
        assert named(owner, "trainer.weight_seed").text() == "7"
        type_into(owner, "trainer.weight_seed", "9")
        assert (owner.scene.seed, owner.scene.weight_seed) == (3, 9)
        click(owner, "trainer.weight_seed_reset")
        assert (owner.scene.seed, owner.scene.weight_seed) == (3, None)
        assert not is_there(owner, "trainer.weight_seed_reset")
        owner.store.undo()
        assert named(owner, "trainer.weight_seed").text() == "9"

    def test_what_is_wrong_with_it_is_told_beside_it_and_can_be_typed_right(self, opened):
        owner = opened(TrainerScene(weight_seed=-5), "loss")
        owner.column.turn_to("weight_seed")
        assert is_there(owner, "trainer.weight_seed")
        assert "outside 0" in problem(owner, "trainer.weight_seed")
        assert named(owner, "trainer.section").tabText(0) == "⚠ Data"
        type_into(owner, "trainer.weight_seed", "5")
        assert not problem(owner, "trainer.weight_seed")
        assert problems(owner.scene) == ()

    def test_what_was_typed_is_forgotten_with_it(self, opened):
        owner = opened(TrainerScene(weight_seed=7))
        owner.activateWindow()
        QCoreApplication.processEvents()
        field = named(owner, "trainer.weight_seed")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "12")
        click(owner, "trainer.weight_seed_reset")
        QCoreApplication.processEvents()
        assert owner.scene.weight_seed is None

    @pytest.mark.parametrize("chosen", ["typed", "new", "data set"])
    def test_a_new_seed_of_all_and_another_data_set_do_away_with_it(self, opened, chosen):
        before = TrainerScene(seed=3, weight_seed=7)
        owner = opened(before)
        if chosen == "typed":
            type_into(owner, "trainer.seed", "5")
            assert owner.scene.seed == 5
        elif chosen == "new":
            click(owner, "trainer.new_seed")
            assert owner.scene.seed == 4
        else:
            click(owner, "trainer.dataset.moons")
        assert owner.scene.weight_seed is None
        owner.store.undo()
        assert owner.scene == before


class TestDrawings:
    """Of digits, which were put among the examples to learn from."""

    def drawn(self, count=2, **others):
        added = None
        for label in range(count):
            added = with_drawing(added, np.full(64, 0.5), label, 10)
        return TrainerScene(dataset="digits", added=added, **others)

    def test_how_many_is_said_and_they_can_be_taken_out(self, opened):
        owner = opened(self.drawn())
        assert named(owner, "trainer.added").text() == "+ 2 of your own, for training"
        assert problems(owner.scene) == ()
        click(owner, "trainer.remove_added")
        assert owner.scene == self.drawn(0)
        assert not is_there(owner, "trainer.added")
        assert not is_there(owner, "trainer.remove_added")
        owner.store.undo()
        assert is_there(owner, "trainer.added")

    def test_another_number_of_classes_does_away_with_them(self, opened):
        owner = opened(self.drawn(classes=9))
        type_into(owner, "trainer.classes", "10")
        assert (owner.scene.classes, owner.scene.added) == (10, None)
        assert problems(owner.scene) == ()

    def test_the_same_number_of_classes_keeps_them(self):
        scene = self.drawn()
        assert classes_chosen(scene, 10) == {"classes": 10, "added": scene.added}
        assert classes_chosen(replace(scene, dataset="nothing"), 10)["added"] is None

    @pytest.mark.parametrize(
        "changes",
        [
            {"dataset": "iris"},
            {"added": OwnData(np.zeros((1, 64)), np.zeros(1, np.intp), 10, "csv")},
            {"added": OwnData(np.zeros((1, 64)), np.zeros(1, np.intp), 9, "drawing")},
            {"added": OwnData(np.zeros((1, 63)), np.zeros(1, np.intp), 10, "drawing")},
            {"dataset": "iris", "added": OwnData(np.zeros((1, 4)), np.zeros(1, np.intp), 3, "drawing")},
        ],
        ids=str,
    )
    def test_what_does_not_go_with_the_data_set_is_told_and_can_be_taken_out(self, opened, changes):
        owner = opened(replace(self.drawn(), **changes))
        assert "Remove them" in problem(owner, "trainer.dataset")
        click(owner, "trainer.remove_added")
        assert problems(owner.scene) == ()


class TestFeatures:
    def test_switched_on_they_keep_their_order(self, opened):
        owner = opened(TrainerScene(dataset="circles"))
        for name in ("sin_x2", "x1_squared", "x2"):
            click(owner, f"trainer.features.{name}")
        assert owner.scene.features == ("x1", "x1_squared", "sin_x2")
        assert named(owner, "trainer.features.sin_x2").isChecked()
        owner.store.undo()
        assert owner.scene.features == ("x1", "x2", "x1_squared", "sin_x2")
        assert named(owner, "trainer.features.x2").isChecked()

    def test_none_is_told(self, opened):
        owner = opened(TrainerScene(features=("x1",)))
        click(owner, "trainer.features.x1")
        assert "Switch on x₁" in problem(owner, "trainer.features")
        assert named(owner, "trainer.section").tabText(0) == "⚠ Data"
        click(owner, "trainer.features.x1_x2")
        assert not problem(owner, "trainer.features")
        assert named(owner, "trainer.section").tabText(0) == "Data"

    def test_only_those_are_offered_that_can_be_made(self, opened):
        owner = opened(TrainerScene(dataset="sine"))
        offered = {name for name in ("x1", "x2", "x1_x2", "sin_x1") if is_there(owner, f"trainer.features.{name}")}
        assert offered == {"x1", "sin_x1"}
        click(owner, "trainer.features.sin_x1")
        assert owner.scene.features == ("x1", "x2", "sin_x1")  # x₂ waits for a set that has it
        click(owner, "trainer.dataset.digits")
        assert not is_there(owner, "trainer.features")

    def test_standardise(self, opened):
        owner = opened(TrainerScene())
        click(owner, "trainer.standardise")
        assert owner.scene.standardise
        owner.store.undo()
        assert not named(owner, "trainer.standardise").isChecked()


def test_another_language_is_heard_at_once(opened):
    """What is asked for anew, not the language itself, is looked at: these words may not be translated yet."""
    owner = opened(TrainerScene())
    for name in ("trainer.dataset.xor", "trainer.features.x1"):
        named(owner, name).setAccessibleName("")
        QCoreApplication.sendEvent(named(owner, name), QEvent(QEvent.Type.LanguageChange))
    assert named(owner, "trainer.dataset.xor").accessibleName() == "XOR"
    assert named(owner, "trainer.features.x1").accessibleName() == "Input x₁"
