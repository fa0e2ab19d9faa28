"""From an example of the trainer to the other labs: there the same figures stand."""

import math

import numpy as np
import pytest

from nnstudio.labs.trainer.bridges import to_activation, to_entropy, to_softmax
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.reading import named, value
from tests.labs.trainer.hands import click, train


def trained(window, qtbot, **scene):
    tab = window.open_lab("trainer")
    window.show()
    tab.store.replace(TrainerScene(**scene))
    train(qtbot, tab, 3)
    return tab


def loss_of_example(tab):
    page = tab.page
    dataset = page.results.train
    return page.observer.trace(dataset, tab.store.scene.example).loss


def test_softmax_has_the_logits_and_says_the_same_loss(window, qtbot):
    tab = trained(window, qtbot, dataset="blobs", hidden_layers=(4,), example=7)
    click(tab, "trainer.to_softmax")
    assert window.tabs.currentWidget() is window.lab("softmax")
    assert value(window, "softmax.result.loss") == pytest.approx(loss_of_example(tab), rel=1e-12)
    names = window.lab("softmax").store.scene.names
    assert len(names) == 3
    assert all(names)


def test_of_one_sigmoid_softmax_gets_zero_and_its_weighted_sum(window, qtbot):
    tab = trained(window, qtbot, dataset="circles", hidden_layers=(4,), example=3)
    click(tab, "trainer.to_softmax")
    assert value(window, "softmax.result.loss") == pytest.approx(loss_of_example(tab), rel=1e-12)
    assert window.lab("softmax").store.scene.logits[0] == 0.0


def test_entropy_has_truth_and_prediction_and_its_cross_entropy_is_the_loss(window, qtbot):
    tab = trained(window, qtbot, dataset="iris", hidden_layers=(4,), standardise=True, example=11)
    click(tab, "trainer.to_entropy")
    assert window.tabs.currentWidget() is window.lab("entropy")
    assert value(window, "entropy.result.cross_entropy") == pytest.approx(loss_of_example(tab), rel=1e-9)
    assert window.lab("entropy").store.scene.names == ("setosa", "versicolor", "virginica")
    assert sorted(window.lab("entropy").store.scene.p) == [0.0, 0.0, 1.0]


def test_activation_shows_the_unit_at_its_weighted_sum(window, qtbot):
    tab = trained(window, qtbot, dataset="moons", hidden_layers=(4, 3), activation="elu", layer=1, unit=2)
    trace = tab.page.observer.trace(tab.page.results.train, 0)
    click(tab, "trainer.to_activation")
    scene = window.lab("activation").store.scene
    assert scene.functions == ("elu",)
    assert scene.z == trace.layers[1].z[2]
    assert value(window, "activation.result.value") == pytest.approx(trace.layers[1].a[2], rel=1e-12)


def test_the_classes_are_called_in_the_language_of_now(window, qtbot):
    tab = trained(window, qtbot, dataset="blobs", hidden_layers=())
    window.set_language("zh_CN")
    click(tab, "trainer.to_softmax")
    assert not any("class" in name for name in window.lab("softmax").store.scene.names)


def test_one_undo_leads_back(window, qtbot):
    tab = trained(window, qtbot, dataset="blobs", hidden_layers=())
    before = window.lab("softmax").store.scene
    click(tab, "trainer.to_softmax")
    window.lab("softmax").store.undo()
    assert window.lab("softmax").store.scene == before


def test_what_another_lab_could_not_show_cannot_be_pressed(window, qtbot):
    tab = trained(window, qtbot, dataset="sine", hidden_layers=(3,))
    assert not named(tab, "trainer.to_softmax").isEnabled()
    assert not named(tab, "trainer.to_entropy").isEnabled()
    assert named(tab, "trainer.to_activation").isEnabled()
    tab.store.replace(TrainerScene(dataset="blobs", hidden_layers=(), layer=0, unit=1))
    assert not named(tab, "trainer.to_activation").isEnabled()  # softmax is a function of all logits at once
    assert named(tab, "trainer.to_entropy").isEnabled()


def test_what_has_no_probabilities_or_is_not_finite_is_not_handed_over():
    for scene in (
        TrainerScene(dataset="circles", hidden_layers=(2,), output="identity", loss="hinge"),
        TrainerScene(dataset="blobs", hidden_layers=(2,), output="sigmoid", loss="squared_error"),
    ):
        experiment = compute(scene)
        trace = Observer(experiment).trace(experiment.train, 0)
        assert to_softmax(experiment, trace) is None
        assert to_entropy(experiment, trace) is None
    experiment = compute(TrainerScene(dataset="blobs", hidden_layers=(2,)))
    observer = Observer(experiment)
    observer.network.parameters[...] = math.inf
    with np.errstate(all="ignore"):
        trace = observer.trace(experiment.train, 0)
    assert to_softmax(experiment, trace) is None
    assert to_entropy(experiment, trace) is None
    assert to_activation(experiment, trace, 0, 0) is None
