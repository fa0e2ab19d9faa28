"""The column as a whole."""

import math

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.widgets.typed_field import forget_typed
from tests.labs.hands import type_into
from tests.labs.reading import named
from tests.labs.trainer.set_up.test_data_section import click, is_there


class Shouting(QTranslator):
    """Another language, in which every word is there."""

    def isEmpty(self):
        return False

    def translate(self, context, source, *_):
        return f"!{source}" if context in ("Trainer", "Initializers", "Activation") else None


def test_a_tab_turns_to_its_section(opened):
    owner = opened(TrainerScene())
    tabs = named(owner, "trainer.section")
    assert [tabs.tabText(i) for i in range(3)] == ["Data", "Network", "Training"]
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert is_there(owner, "trainer.hidden_layers")
    assert not is_there(owner, "trainer.dataset")
    owner.column.turn_to("learning_rate")
    assert tabs.currentIndex() == 2
    owner.column.turn_to("no such field")
    assert tabs.currentIndex() == 2


def test_what_is_typed_is_edited_when_another_section_is_turned_to(opened):
    owner = opened(TrainerScene())
    owner.activateWindow()
    QCoreApplication.processEvents()
    field = named(owner, "trainer.examples")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "300")
    owner.column.turn_to("loss")
    assert owner.scene.examples == 300
    assert owner.focusWidget() is named(owner, "trainer.section")


@pytest.mark.parametrize(
    ("scene", "height"),
    [(TrainerScene(), 550), (TrainerScene(dataset="blobs", classes=10), 550), (TrainerScene(weight_seed=7), 590)],
)
def test_the_sections_fit_beside_each_other_in_the_height_of_a_small_window(opened, scene, height):
    owner = opened(scene)
    owner.resize(310, height)
    for field in ("dataset", "loss", "optimizer"):
        owner.column.turn_to(field)
        QCoreApplication.processEvents()
        section = owner.findChild(QStackedWidget).currentWidget()
        assert section.verticalScrollBar().maximum() == 0
        assert section.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "scene",
    [
        TrainerScene(dataset="nothing", output="x", loss="x", initializer="x", optimizer="x", schedule="x"),
        TrainerScene(activation="x", layer_activations=("y", "z"), features=("x9",), classes=-3),
        TrainerScene(train_share=math.nan, noise=math.inf, learning_rate=-math.inf, l1=math.nan, batch_size=0),
        TrainerScene(dataset="nothing", classes=0, examples=-5, train_share=math.inf, hidden_layers=(0, 10**9) * 6),
        TrainerScene(dataset="", examples=10**15, seed=-1, dropout=-1.0, weight_decay=math.nan, momentum=math.nan),
    ],
)
def test_no_scene_is_too_bad_to_be_shown(opened, scene):
    owner = opened(TrainerScene())
    owner.store.replace(scene)
    assert owner.scene == scene
    forget_typed(owner)
    click(owner, "trainer.new_seed")
    owner.store.replace(TrainerScene())
    assert named(owner, "trainer.dataset.caption").text() == "Data set: Spiral"


def test_every_word_follows_the_language(opened):
    owner = opened(TrainerScene(optimizer="adam"))
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        QCoreApplication.processEvents()
        assert named(owner, "trainer.dataset.caption").text() == "!Data set: !Spiral"
        assert named(owner, "trainer.dataset").accessibleDescription() == "!Spiral"
        assert named(owner, "trainer.dataset.xor").toolTip().startswith("!XOR\n!Four quadrants")
        assert named(owner, "trainer.features.x1").toolTip() == "!Input x₁"
        assert named(owner, "trainer.output").currentText() == "!proposed: !sigmoid (yes or no)"
        assert named(owner, "trainer.layer_activations.0").currentText() == "(!tanh)"
        told = named(owner, "trainer.remove_layer.0").toolTip()
        assert told.splitlines() == ["!Remove hidden layer 1", "hidden layer · 隐藏层 · 隱藏層"]
        assert named(owner, "trainer.batch_name").text() == "!mini-batch: 10 of 400"
        assert named(owner, "trainer.section").tabText(2) == "!Training"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("first", "following"),
    [
        ("dataset", ["draw_points", "open_file", "save_csv", "examples", "classes", "noise.slider", "noise"]),
        ("noise", ["train_share.slider", "train_share", "seed"]),
        ("seed", ["new_seed", "features.x1", "features.x2"]),
        (
            "hidden_layers",
            ["layer_units.0", "layer_units.0.slider", "layer_activations.0", "remove_layer.0", "layer_units.1"],
        ),
        ("remove_layer.2", ["layer_units.3"]),
        ("remove_layer.3", ["add_layer", "activation", "output", "loss", "initializer"]),
    ],
)
def test_the_tab_key_goes_through_the_controls_as_they_stand(opened, first, following):
    owner = opened(TrainerScene(), first if first in ("dataset", "noise", "seed") else "hidden_layers")
    owner.store.edit(hidden_layers=(8, 8, 8, 8))
    named(owner, f"trainer.{first}").setFocus()
    for name in following:
        QTest.keyClick(owner.focusWidget(), Qt.Key.Key_Tab)
        assert owner.focusWidget().objectName() == f"trainer.{name}"


def test_what_makes_no_sense_on_a_page_is_not_offered_there(opened):
    owner = opened(TrainerScene())
    owner.column.own_data.set_possible(draw=False, save=False)
    for scene in (TrainerScene(dataset="moons"), TrainerScene(dataset="digits")):
        owner.store.replace(scene)
        offered = [name for name in ("draw_points", "open_file", "save_csv") if is_there(owner, f"trainer.{name}")]
        assert offered == ["open_file"]
    owner.column.own_data.set_possible(draw=True, save=False)
    assert is_there(owner, "trainer.draw_points")


def test_undo_leads_every_control_back(opened):
    owner = opened(TrainerScene())
    type_into(owner, "trainer.seed", "5")
    owner.column.turn_to("optimizer")
    type_into(owner, "trainer.learning_rate", "0.5")
    owner.store.undo()
    owner.store.undo()
    assert (named(owner, "trainer.seed").text(), named(owner, "trainer.learning_rate").text()) == ("0", "0.03")
