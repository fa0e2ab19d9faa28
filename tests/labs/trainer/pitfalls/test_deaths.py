"""What is said of dead units, and when they are counted."""

from dataclasses import replace

import numpy as np

from nnstudio.labs.trainer import observer as observers
from nnstudio.labs.trainer.meaning import meaning
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.session.snapshot import take_snapshot
from nnstudio.widgets.words import spoken

RELUS = TrainerScene(dataset="circles", hidden_layers=(4, 3), activation="relu")


def said(dead, epochs=1):
    experiment = compute(RELUS)
    trainer = experiment.trainer(RELUS)
    trainer.run_epochs(epochs)
    return spoken(meaning(experiment, take_snapshot(trainer), dead=dead))


def test_a_whole_layer_is_said_to_be_dead_before_anything_else():
    assert said(((0, 1), (0, 1, 2))).startswith("Hidden layer 2 is dead")
    assert said(((0, 1, 2, 3), (0, 1, 2))).startswith("Hidden layer 1 is dead")
    assert said(((0, 1), (0, 1, 2)), epochs=60).startswith("Hidden layer 2 is dead")


def test_where_many_are_dead_they_are_counted():
    assert said(((0, 3), (1,))).startswith("3 of 7 hidden units are dead")
    assert said(((0,), (1,))).startswith("2 of 7 hidden units are dead")
    assert "dead" not in said(((), ()))
    assert "dead" not in said(((0,), ()))  # of seven; the others are enough
    assert said(((0, 3), (1,)), epochs=60).startswith("Learnt")


def test_they_are_counted_where_units_can_die():
    seen = Observer(compute(RELUS))
    seen.network.biases[0][0, 1] = -1000.0
    seen.count_dead(in_motion=True)
    assert seen.dead == ((1,), ())
    smooth = Observer(compute(replace(RELUS, activation="tanh")))
    smooth.network.biases[0][...] = -1000.0
    smooth.count_dead(in_motion=False)
    assert smooth.dead == ()


def test_in_motion_none_are_told_where_it_takes_too_long(monkeypatch):
    seen = Observer(compute(RELUS))
    seen.network.parameters[...] = -np.abs(seen.network.parameters)
    monkeypatch.setattr(observers, "COUNTING_WORK", 1000)
    seen.count_dead(in_motion=False)
    assert seen.dead[1] == (0, 1, 2)
    seen.count_dead(in_motion=True)
    assert seen.dead == ()
