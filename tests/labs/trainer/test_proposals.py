"""What the program proposes for a set of data, and the learner may overrule (row N13)."""

import pytest

from nnstudio.data.sources import SOURCES
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import OUTPUTS
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.proposals import Setting, choices, fitting_losses, proposed_setting
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.choosing import dataset_chosen
from tests.labs.trainer.hands import click, reach, type_into


def choose_dataset(tab, name):
    reach(tab, "trainer.dataset")
    click(tab, f"trainer.dataset.{name}")


def setting(scene):
    return Setting(scene.hidden_layers, scene.activation, scene.optimizer, scene.learning_rate, scene.batch_size)


def test_a_network_and_its_training_follow_the_data_as_long_as_nothing_was_chosen(tab):
    choose_dataset(tab, "digits")
    assert setting(tab.store.scene) == Setting((128,), "relu", "adam", 0.003, 32)
    choose_dataset(tab, "house_prices")
    assert setting(tab.store.scene) == Setting((), "tanh", "sgd", 0.03, 10)
    assert tab.store.scene.standardise
    choose_dataset(tab, "spiral")
    assert setting(tab.store.scene) == setting(TrainerScene())
    tab.store.undo()
    assert tab.store.scene.dataset == "house_prices"
    assert setting(tab.store.scene) == Setting((), "tanh", "sgd", 0.03, 10)


def test_what_was_chosen_stays(tab):
    for field, text in (("hidden_layers", "5, 4"), ("learning_rate", "0.1")):
        tab.store.replace(TrainerScene())
        type_into(tab, f"trainer.{field}", text)
        chosen = setting(tab.store.scene)
        assert chosen != setting(TrainerScene())
        for name in ("digits", "sine", "iris"):
            choose_dataset(tab, name)
            assert setting(tab.store.scene) == chosen, (field, name)


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("before", ["spiral", "iris"])
def test_a_choice_by_hand_leads_into_no_problem(name, before):
    scene = TrainerScene(dataset=before)
    scene = TrainerScene(**{**vars(scene), **dataset_chosen(scene, name)})
    assert problems(scene) == ()
    assert proposed_setting(scene).batch_size <= scene.train_count()


@pytest.mark.parametrize(
    ("dataset", "output", "loss", "units"),
    [
        ("circles", "sigmoid", "binary_cross_entropy", 1),
        ("blobs", "softmax", "cross_entropy", 3),
        ("digits", "softmax", "cross_entropy", 10),
        ("sine", "identity", "squared_error", 1),
    ],
)
def test_output_and_loss_of_yes_or_no_of_several_classes_and_of_a_number(dataset, output, loss, units):
    chosen = choices(TrainerScene(dataset=dataset))
    assert (chosen.output, chosen.loss, chosen.outputs) == (output, loss, units)


@pytest.mark.parametrize("classes", [0, 2, 3])
def test_every_output_but_softmax_of_a_number_has_a_loss_that_fits_and_others_are_told(classes):
    dataset = {0: "sine", 2: "circles", 3: "blobs"}[classes]
    for output in OUTPUTS:
        fitting = fitting_losses(classes, output)
        for loss in LOSSES:
            found = problems(TrainerScene(dataset=dataset, output=output, loss=loss))
            fits = loss in fitting and (classes or output != "softmax")
            assert bool(found) != bool(fits), (output, loss)
