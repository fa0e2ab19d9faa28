"""A weight set by hand: in the picture of the network, at any time, and back."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.trainer.scene import TrainerScene, WeightEdit
from nnstudio.labs.trainer.weight_edits import LiveEdits
from tests.labs.reading import named, value
from tests.labs.trainer.hands import click, train, wait_for_epoch


@pytest.fixture
def small(tab):
    tab.store.replace(TrainerScene(dataset="xor", hidden_layers=(2,), learning_rate=0.1))
    return tab


def weight(tab, layer, row, column):
    return float(tab._observer.network.layers[layer].affine[row, column])


def test_a_weight_typed_at_its_edge_before_the_first_step_stays_after_reset(small):
    before = weight(small, 0, 1, 1)
    loss = value(small, "trainer.result.train_loss")
    small._see.network.weight_edited.emit(0, 1, 1, 3.5)
    assert weight(small, 0, 1, 1) == 3.5
    assert value(small, "trainer.result.train_loss") != loss
    click(small, "trainer.one_step")
    click(small, "trainer.reset")
    assert weight(small, 0, 1, 1) == 3.5
    small.store.undo()
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
    parameters = small._snapshot.parameters
    small.edit_weight(1, 0, 0, 2.0)
    assert value(small, "trainer.result.epoch") == 20
    assert weight(small, 1, 0, 0) == 2.0
    changed = np.flatnonzero(small._snapshot.parameters != parameters)
    assert len(changed) == 1
    small.store.undo()
    assert np.array_equal(small._snapshot.parameters, parameters)
    small.store.redo()
    assert weight(small, 1, 0, 0) == 2.0
    train(qtbot, small, 5)
    assert value(small, "trainer.result.epoch") == 25


def test_reset_forgets_what_was_set_later(qtbot, small):
    untrained = small._snapshot.parameters
    train(qtbot, small, 3)
    small.edit_weight(0, 0, 0, 9.0)
    click(small, "trainer.reset")
    assert np.array_equal(small._snapshot.parameters, untrained)
    small.store.undo()  # what is not in the network is not taken out of it
    assert np.array_equal(small._snapshot.parameters, untrained)


def test_while_it_trains(qtbot, small):
    small.store.edit(epochs=10**6)
    click(small, "trainer.start")
    wait_for_epoch(qtbot, small, 3)
    small.edit_weight(0, 0, 0, 5.0)
    assert small.session.is_running
    wait_for_epoch(qtbot, small, value(small, "trainer.result.epoch") + 3)
    click(small, "trainer.pause")


def test_of_another_experiment_it_is_let_go(small):
    small.edit_weight(0, 0, 0, 5.0)
    small.store.edit(seed=3)
    assert weight(small, 0, 0, 0) != 5.0
    assert small.results.first_edits == ()
    small.store.undo()
    assert weight(small, 0, 0, 0) == 5.0


def edit(epoch, before, after):
    return WeightEdit("m", epoch, 0, 0, 0, before, after)


def test_the_same_edit_twice_is_written_twice_and_taken_back_in_turn():
    there, back = edit(3, 0.1, 0.5), edit(3, 0.5, 0.1)
    live = LiveEdits()
    live.begin(())
    assert [weight for _, weight in live.follow((there,))] == [0.5]
    assert [weight for _, weight in live.follow((there, back))] == [0.1]
    assert [weight for _, weight in live.follow((there, back, there))] == [0.5]
    assert [weight for _, weight in live.follow((there,))] == [0.1, 0.5]
    live.begin((there,))
    assert list(live.follow(())) == []
