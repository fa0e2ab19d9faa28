"""Every activation of the engine can be chosen for the hidden layers, and is written in the formulas."""

import pytest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.network import Network
from nnstudio.labs.trainer import explain, set_up
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.latex import numbers, pieces

each = pytest.mark.parametrize("name", ACTIVATIONS)


def test_all_are_offered_the_usual_ones_first():
    assert set(set_up._ACTIVATIONS) == set(ACTIVATIONS)
    assert list(set_up._ACTIVATIONS)[:4] == ["tanh", "relu", "sigmoid", "identity"]


def test_the_identity_is_not_written():
    first = explain.lines(TrainerScene(activation="identity"), compute(TrainerScene()))[0]
    assert "id" not in "".join(pieces(first))


@each
@pytest.mark.parametrize("hidden_layers", [(), (4,), (8, 5, 3)])
def test_the_number_of_parameters_is_the_networks(name, hidden_layers):
    scene = TrainerScene(activation=name, hidden_layers=hidden_layers)
    experiment = compute(scene)
    counted = next(line for line in explain.lines(scene, experiment) if line.pieces and "theta|" in pieces(line)[0])
    assert numbers(pieces(counted)[-1]) == [Network(experiment.sizes, hidden=name).parameters.size]


def test_of_a_step_it_is_said_that_only_the_last_layer_learns():
    said = explain.suggestion(TrainerScene(activation="step"))
    assert "only the last layer learns" in said.source
