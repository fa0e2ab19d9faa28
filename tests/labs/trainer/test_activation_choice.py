"""Every activation of the engine has a name and a symbol here, and is written in the formulas."""

import pytest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.network import Network
from nnstudio.labs.activation_names import SYMBOLS, TITLES
from nnstudio.labs.trainer import explain
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.words.suggestions import suggestion
from tests.labs.latex import numbers, pieces

each = pytest.mark.parametrize("name", ACTIVATIONS)


def test_all_have_a_name_and_a_symbol():
    assert set(ACTIVATIONS) <= set(TITLES)
    assert set(ACTIVATIONS) <= set(SYMBOLS)


def test_the_identity_is_not_written():
    scene = TrainerScene(activation="identity")
    first = explain.lines(scene, compute(scene))[0]
    assert pieces(first)[:2] == ["a^l", "=a^{l-1}W^l+b^l,"]


@each
@pytest.mark.parametrize("hidden_layers", [(), (4,), (8, 5, 3)])
def test_the_number_of_parameters_is_the_networks(name, hidden_layers):
    scene = TrainerScene(activation=name, hidden_layers=hidden_layers)
    experiment = compute(scene)
    counted = next(line for line in explain.lines(scene, experiment) if line.pieces and "theta|" in pieces(line)[0])
    assert numbers(pieces(counted)[-1]) == [Network(experiment.sizes, hidden=name).parameters.size]


def test_of_a_step_it_is_said_that_only_the_last_layer_learns():
    assert "only the last layer learns" in suggestion(TrainerScene(activation="step")).source
    some = suggestion(TrainerScene(layer_activations=("", "step")))
    assert "last layer" not in some.source
    assert "step" in some.source
