"""The output of a network all over a rectangle."""

import numpy as np
import pytest

from nnstudio.engine.boundary import Boundary
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import Network
from nnstudio.engine.trace import trace


def test_every_point_of_the_grid_the_bottom_row_first():
    network = Network((2, 1), output="identity")
    network.parameters[...] = [1, 10, 0]  # x₁ + 10 x₂ tells which point it is
    output = Boundary(network, (-1, 1, 0, 4), 3).output()
    assert output.shape == (3, 3, 1)
    assert output[..., 0].tolist() == [[-1, 0, 1], [19, 20, 21], [39, 40, 41]]


@pytest.mark.parametrize("output", ["softmax", "sigmoid"])
def test_it_is_what_the_network_says_there(output):
    network = Network((2, 5, 3), output=output, seed=1)
    boundary = Boundary(network, (-6, 6, -6, 6), 5)
    ticks = np.linspace(-6, 6, 5)
    for row, x2 in enumerate(ticks):
        expected = network.forward([[x1, x2] for x1 in ticks])
        assert boundary.output()[row] == pytest.approx(expected, rel=1e-13)


def test_it_follows_the_network_and_its_pictures_are_copies():
    network = Network((2, 4, 2), seed=1)
    boundary = Boundary(network, (-1, 1, -1, 1), 4)
    first = boundary.output()
    kept = first.copy()
    network.parameters[...] *= 2
    assert not np.allclose(boundary.output(), first)
    assert (first == kept).all()


def test_of_a_stack_every_run_has_its_own_picture():
    stack = Network((2, 4, 3), runs=2, seed=5)
    pictures = Boundary(stack, (-1, 1, -1, 1), 4).output()
    assert pictures.shape == (2, 4, 4, 3)
    for run in range(2):
        alone = Boundary(Network((2, 4, 3), seed=5 + run), (-1, 1, -1, 1), 4).output()
        assert pictures[run] == pytest.approx(alone, rel=1e-13)


def test_the_infinite_is_infinite_and_no_warning():
    network = Network((2, 2, 1), "sigmoid", "identity")
    network.parameters[...] = 1e308
    assert np.isinf(Boundary(network, (-9, 9, -9, 9), 4).output()).any()


def test_inputs_are_made_of_the_points():
    network = Network((3, 2), seed=2)

    def with_product(points):
        return np.column_stack([points, points[:, 0] * points[:, 1]])

    output = Boundary(network, (0, 2, 0, 4), 3, with_product).output()
    assert output[2, 1] == pytest.approx(network.forward([[1, 4, 4]])[0], rel=1e-13)


def test_inputs_that_do_not_fit_the_network_are_refused():
    with pytest.raises(NetworkError):
        Boundary(Network((3, 2)), (0, 1, 0, 1), 3)


def test_layers_are_those_of_the_trace():
    network = Network((2, 5, 3, 2), ("tanh", "relu"), seed=4)
    boundary = Boundary(network, (-6, 6, -3, 3), 70)  # 4,900 points are more than one piece at 7 units
    hidden, output = boundary.layers()
    assert [layer.shape for layer in hidden] == [(5, 70, 70), (3, 70, 70)]
    assert (output == boundary.output()).all()
    for row, column in ((0, 0), (17, 42), (69, 3)):
        x = (np.linspace(-6, 6, 70)[column], np.linspace(-3, 3, 70)[row])
        traced = trace(network, x, (1, 0), LOSSES["cross_entropy"])
        for activations, layer in zip(hidden, traced.layers[:-1], strict=True):
            assert activations[:, row, column] == pytest.approx(layer.a, rel=1e-12, abs=1e-15)


def test_layers_are_copies_and_those_of_a_stack_are_refused():
    network = Network((2, 4, 2), seed=1)
    boundary = Boundary(network, (-1, 1, -1, 1), 4)
    (hidden,), _output = boundary.layers()
    kept = hidden.copy()
    network.parameters[...] *= 2
    boundary.layers()
    assert (hidden == kept).all()
    stack = Boundary(Network((2, 4, 2), runs=2), (-1, 1, -1, 1), 4)
    with pytest.raises(NetworkError):
        stack.layers()
