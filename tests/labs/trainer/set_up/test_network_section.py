"""Layers, activations, output, loss and initialiser, as a learner sets them."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.hands import type_into
from tests.labs.reading import named, problem
from tests.labs.trainer.set_up.test_data_section import click, is_there


def choose(owner, name, text):
    """Choose the entry *text* with the keyboard."""
    choice = named(owner, name)
    index = choice.findText(text)
    assert index >= 0, [choice.itemText(i) for i in range(choice.count())]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(choice, Qt.Key.Key_Down)


@pytest.fixture
def network(opened):
    return lambda scene: opened(scene, "hidden_layers")


class TestLayers:
    def test_typed(self, network):
        owner = network(TrainerScene(layer_activations=("", "relu", "elu")))
        type_into(owner, "trainer.hidden_layers", "4 x 5")
        assert (owner.scene.hidden_layers, owner.scene.layer_activations) == ((4, 5), ("", "relu"))
        assert not is_there(owner, "trainer.layer_units.2")
        type_into(owner, "trainer.hidden_layers", "")
        assert owner.scene.hidden_layers == ()
        assert not is_there(owner, "trainer.layer_activations")

    def test_added_and_removed(self, network):
        owner = network(TrainerScene(hidden_layers=(3, 5), layer_activations=("relu",)))
        click(owner, "trainer.add_layer")
        assert (owner.scene.hidden_layers, owner.scene.layer_activations) == ((3, 5, 5), ("relu",))
        click(owner, "trainer.remove_layer.0")
        assert (owner.scene.hidden_layers, owner.scene.layer_activations) == ((5, 5), ())
        owner.store.undo()
        assert named(owner, "trainer.layer_units.0").text() == "3"
        assert named(owner, "trainer.layer_activations.0").currentText() == "ReLU"

    def test_eight_are_the_most_and_rows_are_used_again(self, network):
        owner = network(TrainerScene(hidden_layers=()))
        for _ in range(8):
            click(owner, "trainer.add_layer")
        assert owner.scene.hidden_layers == (8,) * 8
        assert not named(owner, "trainer.add_layer").isEnabled()
        widgets = len(owner.findChildren(QWidget))
        for _ in range(3):
            owner.store.edit(hidden_layers=(2,))
            owner.store.edit(hidden_layers=(2,) * 8)
        assert len(owner.findChildren(QWidget)) == widgets
        owner.store.edit(hidden_layers=(2,) * 9)
        assert "too many" in problem(owner, "trainer.hidden_layers")

    def test_units_typed_and_dragged(self, network):
        owner = network(TrainerScene())
        type_into(owner, "trainer.layer_units.1", "12")
        assert owner.scene.hidden_layers == (8, 12, 8)
        slider = named(owner, "trainer.layer_units.2.slider")
        slider.setSliderDown(True)
        slider.setValue(500)
        slider.setValue(1000)
        slider.setSliderDown(False)
        assert owner.scene.hidden_layers == (8, 12, 256)
        owner.store.undo()
        assert owner.scene.hidden_layers == (8, 12, 8)
        assert named(owner, "trainer.hidden_layers").text() == "8, 12, 8"

    def test_units_that_cannot_be_read_are_told_until_they_can(self, network):
        owner = network(TrainerScene())
        type_into(owner, "trainer.layer_units.0", "many")
        type_into(owner, "trainer.layer_units.1", "few")
        assert "“many”" in problem(owner, "trainer.layer_units")
        type_into(owner, "trainer.layer_units.0", "3")
        assert "“few”" in problem(owner, "trainer.layer_units")
        owner.store.edit(hidden_layers=(3,))
        assert not problem(owner, "trainer.layer_units")

    def test_a_layer_gone_while_its_field_is_typed_in_is_not_edited(self, network):
        owner = network(TrainerScene())
        owner.activateWindow()
        QCoreApplication.processEvents()
        field = named(owner, "trainer.layer_units.2")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "99")
        owner.store.edit(hidden_layers=(8,))
        assert owner.scene.hidden_layers == (8,)


class TestActivations:
    def test_relu_is_the_first_choice(self, network):
        owner = network(TrainerScene())
        choice = named(owner, "trainer.activation")
        assert [choice.itemText(i) for i in range(4)] == ["ReLU", "tanh", "Sigmoid", "Identity"]
        assert choice.count() == 17

    def test_one_for_all_replaces_those_of_single_layers(self, network):
        owner = network(TrainerScene(layer_activations=("elu",)))
        choose(owner, "trainer.activation", "Softplus")
        assert (owner.scene.activation, owner.scene.layer_activations) == ("softplus", ())
        assert named(owner, "trainer.layer_activations.0").currentText() == "(Softplus)"

    def test_one_layer_can_have_its_own_and_give_it_up(self, network):
        owner = network(TrainerScene())
        choose(owner, "trainer.layer_activations.2", "ReLU")
        assert owner.scene.activations() == ("tanh", "tanh", "relu")
        choose(owner, "trainer.layer_activations.2", "(tanh)")
        assert owner.scene.layer_activations == ()

    def test_an_unknown_one_is_told(self, network):
        owner = network(TrainerScene(layer_activations=("", "cubic")))
        assert "“cubic”" in problem(owner, "trainer.layer_activations")


class TestProposals:
    def texts(self, owner):
        return [named(owner, f"trainer.{field}").currentText() for field in ("output", "loss", "initializer")]

    def test_they_follow_the_data(self, network):
        owner = network(TrainerScene())
        assert self.texts(owner) == [
            "proposed: sigmoid (yes or no)",
            "proposed: binary cross-entropy",
            "proposed: Xavier, uniform",
        ]
        owner.store.edit(dataset="digits", activation="relu")
        assert self.texts(owner) == [
            "proposed: softmax (several)",
            "proposed: cross-entropy",
            "proposed: He, uniform",
        ]
        owner.store.edit(dataset="line", hidden_layers=())
        assert self.texts(owner)[:2] == ["proposed: identity (a number)", "proposed: squared error, halved"]

    def test_they_can_be_overruled_and_taken_again(self, network):
        owner = network(TrainerScene())
        choose(owner, "trainer.output", "tanh (−1 to 1)")
        assert owner.scene.output == "tanh"
        assert named(owner, "trainer.loss").currentText() == "proposed: squared error, halved"
        choose(owner, "trainer.loss", "cross-entropy")
        assert "does not fit" in problem(owner, "trainer.loss")
        named(owner, "trainer.loss").setFocus()
        QTest.keyClick(named(owner, "trainer.loss"), Qt.Key.Key_Home)
        assert owner.scene.loss is None
        assert not problem(owner, "trainer.loss")
        choose(owner, "trainer.initializer", "All weights 0")
        assert owner.scene.initializer == "zeros"
