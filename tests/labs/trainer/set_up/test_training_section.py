"""Optimiser, learning rate, batches, regularisation and stopping, as a learner sets them."""

import pytest

from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.more_scales import CountScale, FromNothingScale
from tests.labs.hands import type_into
from tests.labs.reading import named, problem
from tests.labs.trainer.set_up.test_data_section import click, is_there
from tests.labs.trainer.set_up.test_network_section import choose

SETTINGS = ("momentum", "decay", "beta1", "beta2")


@pytest.fixture
def training(opened):
    return lambda scene: opened(scene, "optimizer")


class TestDescent:
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_only_the_settings_of_the_optimizer_are_there(self, training, optimizer):
        owner = training(TrainerScene(optimizer=optimizer))
        shown = {name for name in SETTINGS if is_there(owner, f"trainer.{name}")}
        expected = {
            "momentum": {"momentum"},
            "nesterov": {"momentum"},
            "rmsprop": {"decay"},
            "adam": {"beta1", "beta2"},
            "adamw": {"beta1", "beta2"},
        }
        assert shown == expected.get(optimizer, set())

    def test_defaults_of_the_engine_are_shown_as_numbers(self, training):
        owner = training(TrainerScene())
        choose(owner, "trainer.optimizer", "AdamW")
        assert named(owner, "trainer.beta1").text() == "0.9"
        assert named(owner, "trainer.beta2").text() == "0.999"
        assert named(owner, "trainer.weight_decay").text() == "0.01"
        assert owner.scene.beta2 is None
        type_into(owner, "trainer.beta2", "0.99")
        assert owner.scene.beta2 == 0.99
        owner.store.undo()
        assert named(owner, "trainer.beta2").text() == "0.999"

    def test_none_at_all_is_not_the_default(self, training):
        owner = training(TrainerScene(optimizer="momentum", momentum=0.0, weight_decay=0.0))
        assert named(owner, "trainer.momentum").text() == "0"
        owner.store.edit(optimizer="adamw")
        assert named(owner, "trainer.weight_decay").text() == "0"

    def test_a_setting_out_of_range_is_told(self, training):
        owner = training(TrainerScene(optimizer="momentum"))
        type_into(owner, "trainer.momentum", "2")
        assert "0 … 1" in problem(owner, "trainer.momentum")

    def test_a_schedule_brings_its_settings(self, training):
        owner = training(TrainerScene())
        assert not is_there(owner, "trainer.schedule_epochs")
        choose(owner, "trainer.schedule", "falls in steps")
        assert named(owner, "trainer.schedule_epochs").text() == "100"
        assert named(owner, "trainer.schedule_factor").text() == "0.5"
        type_into(owner, "trainer.schedule_epochs", "20")
        type_into(owner, "trainer.schedule_factor", "0.1")
        assert (owner.scene.schedule_epochs, owner.scene.schedule_factor) == (20, 0.1)
        choose(owner, "trainer.schedule", "falls as a cosine to 0")
        assert (owner.scene.schedule_epochs, owner.scene.schedule_factor) == (None, None)
        assert named(owner, "trainer.schedule_epochs").text() == "500"
        assert not is_there(owner, "trainer.schedule_factor")

    def test_the_learning_rate_is_typed(self, training):
        owner = training(TrainerScene())
        type_into(owner, "trainer.learning_rate", "1/4")
        assert owner.scene.learning_rate == 0.25


class TestBatch:
    def test_it_is_called_by_its_name_while_it_is_dragged(self, training):
        owner = training(TrainerScene())
        slider = named(owner, "trainer.batch_size.slider")
        said = named(owner, "trainer.batch_name")
        assert said.text() == "mini-batch: 10 of 400"
        slider.setSliderDown(True)
        slider.setValue(0)
        assert (owner.scene.batch_size, said.text()) == (1, "SGD: 1 example a step")
        slider.setValue(500)
        assert (owner.scene.batch_size, said.text()) == (20, "mini-batch: 20 of 400")  # √400
        slider.setValue(1000)
        assert (owner.scene.batch_size, said.text()) == (400, "batch: all 400")
        slider.setSliderDown(False)
        owner.store.undo()
        assert owner.scene == TrainerScene()
        assert said.text() == "mini-batch: 10 of 400"

    def test_the_slider_ends_at_all_examples_whatever_their_number(self, training):
        owner = training(TrainerScene(dataset="digits", hidden_layers=(4,)))
        named(owner, "trainer.batch_size.slider").setValue(1000)
        assert owner.scene.batch_size == 1_438  # 0.8 · 1,797
        assert named(owner, "trainer.batch_name").text() == "batch: all 1,438"

    def test_too_large_a_batch_is_told_and_has_no_name(self, training):
        owner = training(TrainerScene())
        type_into(owner, "trainer.batch_size", "401")
        assert "1 to 400" in problem(owner, "trainer.batch_size")
        assert not is_there(owner, "trainer.batch_name")
        assert named(owner, "trainer.section").tabText(2) == "⚠ Training"
        assert "1 to 400" in named(owner, "trainer.section").tabToolTip(2)


class TestFolds:
    def test_regularisation(self, training):
        owner = training(TrainerScene())
        assert not is_there(owner, "trainer.l2")
        click(owner, "trainer.regularisation")
        for field, text in (("dropout", "0.5"), ("l1", "1e-3"), ("l2", "0.02"), ("weight_decay", "0.1")):
            type_into(owner, f"trainer.{field}", text)
            assert getattr(owner.scene, field) == float(text)
        named(owner, "trainer.l2.slider").setValue(0)
        assert owner.scene.l2 == 0.0

    def test_what_comes_into_force_is_seen_but_may_be_closed(self, training):
        owner = training(TrainerScene())
        owner.store.edit(l1=0.1)
        assert is_there(owner, "trainer.l1")
        click(owner, "trainer.regularisation")
        owner.store.edit(l1=0.2)
        assert not is_there(owner, "trainer.l1")
        owner.column.turn_to("l1")
        assert is_there(owner, "trainer.l1")

    def test_stop_rules(self, training):
        owner = training(TrainerScene())
        click(owner, "trainer.stop_rules")
        type_into(owner, "trainer.stop_below", "0.05")
        type_into(owner, "trainer.patience", "30")
        assert (owner.scene.stop_below, owner.scene.patience) == (0.05, 30)


class TestScales:
    def test_counts(self):
        scale = CountScale(1_000)
        assert [scale.number_at(share) for share in (0, 1 / 3, 2 / 3, 1)] == [1, 10, 100, 1_000]
        assert scale.share_of(100) == pytest.approx(2 / 3)
        assert scale.share_of(0) == -float("inf")
        assert CountScale(1).number_at(1) == 1
        assert CountScale(1).share_of(1) == 0

    def test_from_nothing(self):
        scale = FromNothingScale(1e-5, 1.0)
        assert scale.number_at(0) == 0
        assert scale.number_at(1) == 1
        assert scale.number_at(0.05) == 1e-5
        assert scale.share_of(0) == 0
        assert scale.share_of(1e-9) == 0.05  # not nothing
        assert scale.number_at(scale.share_of(0.01)) == 0.01
