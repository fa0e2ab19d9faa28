"""A weight set by hand: in the picture of the network, at any time, and back."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.trainer.scene import TrainerScene, WeightEdit
from nnstudio.labs.trainer.weight_edits import LiveEdits
from tests.labs.reading import named, problem, value
from tests.labs.trainer.hands import click, train, wait_for_epoch


@pytest.fixture
def small(tab):
    tab.store.replace(TrainerScene(dataset="xor", hidden_layers=(2,), learning_rate=0.1))
    return tab


def weight(tab, layer, row, column):
    return float(tab.page.observer.network.layers[layer].affine[row, column])


def test_a_weight_typed_at_its_edge_before_the_first_step_stays_after_reset(small):
    before = weight(small, 0, 1, 1)
    loss = value(small, "trainer.result.train_loss")
    small.page._see.network.weight_edited.emit(0, 1, 1, 3.5)
    assert weight(small, 0, 1, 1) == 3.5
    assert value(small, "trainer.result.train_loss") != loss
    click(small, "trainer.one_step")
    click(small, "trainer.reset")
    assert weight(small, 0, 1, 1) == 3.5
    small.store.undo()
    assert value(small, "trainer.result.epoch") == 0
    small.store.undo()
    assert small.store.scene.weight_edits == ()
    click(small, "trainer.reset")
    assert weight(small, 0, 1, 1) == before
    assert value(small, "trainer.result.train_loss") == loss


def test_with_keys_alone(small):
    """The bias of the chosen unit, by Enter."""
    picture = named(small, "trainer.network")
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    field = named(small, "trainer.weight")
    field.selectAll()
    QTest.keyClicks(field, "-0.75")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert weight(small, 0, 2, 0) == -0.75
    assert small.store.scene.weight_edits[-1].after == -0.75


def test_later_it_is_set_in_the_trained_network_and_undone_there(qtbot, small):
    train(qtbot, small, 20)
    parameters = small.page._snapshot.parameters
    small.page.edit_weight(1, 0, 0, 2.0)
    assert value(small, "trainer.result.epoch") == 20
    assert weight(small, 1, 0, 0) == 2.0
    changed = np.flatnonzero(small.page._snapshot.parameters != parameters)
    assert len(changed) == 1
    small.store.undo()
    assert np.array_equal(small.page._snapshot.parameters, parameters)
    small.store.redo()
    assert weight(small, 1, 0, 0) == 2.0
    train(qtbot, small, 5)
    assert value(small, "trainer.result.epoch") == 25


def test_reset_forgets_what_was_set_later(qtbot, small):
    untrained = small.page._snapshot.parameters
    train(qtbot, small, 3)
    small.page.edit_weight(0, 0, 0, 9.0)
    click(small, "trainer.reset")
    assert np.array_equal(small.page._snapshot.parameters, untrained)
    small.store.undo()
    assert weight(small, 0, 0, 0) == 9.0


def test_while_it_trains(qtbot, small):
    small.store.edit(epochs=10**6)
    click(small, "trainer.start")
    wait_for_epoch(qtbot, small, 3)
    small.page.edit_weight(0, 0, 0, 5.0)
    assert small.page.session.is_running
    wait_for_epoch(qtbot, small, value(small, "trainer.result.epoch") + 3)
    click(small, "trainer.pause")


def test_of_another_experiment_it_is_let_go(small):
    small.page.edit_weight(0, 0, 0, 5.0)
    small.store.edit(seed=3)
    assert weight(small, 0, 0, 0) != 5.0
    assert small.results.first_edits == ()
    small.store.undo()
    assert weight(small, 0, 0, 0) == 5.0


def test_all_figures_are_then_those_of_the_network_as_it_is_now(qtbot, tab):
    """Of a network without hidden layers they are worked out here."""
    tab.store.replace(TrainerScene(dataset="gaussians", hidden_layers=()))
    train(qtbot, tab, 5)
    tab.page.edit_weight(0, 0, 0, -30.0)
    experiment, network = tab.results, tab.page.observer.network
    for kind, data in (("train", experiment.train), ("validation", experiment.validation)):
        z = data.x @ network.weights[0] + network.biases[0]
        right = np.mean((z[:, 0] > 0) == data.labels)
        loss = np.mean(np.logaddexp(0.0, z[:, 0]) - data.labels * z[:, 0])
        assert value(tab, f"trainer.result.{kind}_accuracy") == right
        assert value(tab, f"trainer.result.{kind}_loss") == pytest.approx(loss, rel=1e-12)
    assert tab.page._snapshot.table[-2:, 0].tolist() == [5, 5]
    tab.store.undo()
    assert value(tab, "trainer.result.train_accuracy") > 0.9


def test_a_divergence_does_not_take_it_back(qtbot, tab):
    tab.store.replace(TrainerScene(dataset="line", hidden_layers=(), batch_size=1, learning_rate=0.001))
    train(qtbot, tab, 1)
    tab.page.edit_weight(0, 0, 0, 2.5)
    tab.store.edit(learning_rate=100.0)
    train(qtbot, tab, 500)
    assert "the steps are too large" in problem(tab, "trainer")
    assert weight(tab, 0, 0, 0) == 2.5


def test_taken_back_after_training_has_begun_it_does_not_end_that(qtbot, small):
    before = weight(small, 0, 1, 1)
    small.store.edit(epochs=4)
    small.page.edit_weight(0, 1, 1, 3.5)
    train(qtbot, small, 4)
    small.store.undo()
    assert value(small, "trainer.result.epoch") == 4
    assert weight(small, 0, 1, 1) == before
    small.store.redo()
    assert (value(small, "trainer.result.epoch"), weight(small, 0, 1, 1)) == (4, 3.5)
    click(small, "trainer.reset")
    assert weight(small, 0, 1, 1) == 3.5


def test_what_was_set_in_a_later_epoch_is_not_set_again_in_an_untrained_network(qtbot, small):
    train(qtbot, small, 3)
    small.page.edit_weight(0, 0, 0, 5.0)
    click(small, "trainer.reset")
    untrained = weight(small, 0, 0, 0)
    small.page.edit_weight(0, 1, 1, 2.0)
    assert weight(small, 0, 0, 0) == untrained
    small.store.undo()
    assert weight(small, 0, 0, 0) == untrained
    small.store.undo()
    assert weight(small, 0, 0, 0) == 5.0


def test_undone_while_it_trains_the_weight_gets_back_what_it_had_at_that_moment(small):
    small.store.edit(epochs=10**6)
    click(small, "trainer.start")
    click(small, "trainer.pause")
    trainer = small.page.session._trainer
    had = float(trainer.network.weights[0][0, 0])
    small.page.edit_weight(0, 0, 0, 5.0)
    small.store.undo()
    assert float(trainer.network.weights[0][0, 0]) == had


def test_one_that_there_is_not_is_told(small):
    for place in ((99, 0, 0), (0, 50, 0), (-9, 0, 0), (0, -1, 0), (0, 0, 2)):
        scene = small.store.scene
        small.store.edit(weight_edits=(WeightEdit(scene.mark(), 0, *place, 0.0, 1.0),))
        assert "no weight" in problem(small, "trainer"), place
        small.store.undo()
        assert not problem(small, "trainer"), place


def edit(epoch, before, after):
    return WeightEdit("m", epoch, 0, 0, 0, before, after)


def test_the_same_edit_twice_is_written_twice_and_taken_back_in_turn():
    there, back = edit(3, 0.1, 0.5), edit(3, 0.5, 0.1)
    live, network = LiveEdits(), [0.1]

    def write(_edit, number):
        before, network[0] = network[0], number
        return before

    live.begin(())
    for edits, weight_then in (
        ((there,), 0.5),
        ((there, back), 0.1),
        ((there, back, there), 0.5),
        ((there, back), 0.1),
        ((there,), 0.5),
        ((), 0.1),
    ):
        live.follow(edits, 4, write)
        assert network == [weight_then]
    live.begin((there,))
    live.follow((), 4, write)
    assert network == [0.1]
