"""What the network says is what its own numbers are, anywhere and of any output; only colours are shares."""

import numpy as np
import pytest

from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene


def observer(**scene):
    return Observer(compute(TrainerScene(**scene)))


def plain(network, x):
    """The weighted sum of a network without hidden layers."""
    return np.asarray(x) @ network.weights[0] + network.biases[0][0]


def test_softmax_tells_the_probability_of_each_class():
    seen = observer(dataset="blobs", hidden_layers=())
    odds = np.exp(plain(seen.network, [0.123, -2.5]))
    assert seen.answer_at((0.123, -2.5)) == pytest.approx(odds / odds.sum(), rel=1e-12)
    assert seen.are_probabilities


def test_a_single_sigmoid_tells_both_classes():
    seen = observer(dataset="circles", hidden_layers=())
    q = 1 / (1 + np.exp(-plain(seen.network, [0.123, -2.5])[0]))
    assert seen.answer_at((0.123, -2.5)) == pytest.approx([1 - q, q], rel=1e-12)
    assert seen.are_probabilities


def test_several_sigmoids_need_not_add_up():
    seen = observer(dataset="blobs", hidden_layers=(), output="sigmoid")
    q = 1 / (1 + np.exp(-plain(seen.network, [3.3, 4.4])))
    assert seen.answer_at((3.3, 4.4)) == pytest.approx(q, rel=1e-12)
    assert q.sum() != pytest.approx(1, abs=0.01)
    assert not seen.are_probabilities
    assert seen.shares(q) == pytest.approx(q / q.sum())


@pytest.mark.parametrize(
    ("dataset", "outputs", "output"), [("circles", 1, "identity"), ("blobs", 3, "identity"), ("circles", 1, "tanh")]
)
def test_other_outputs_are_told_as_they_are(dataset, outputs, output):
    seen = observer(dataset=dataset, hidden_layers=(), output=output, loss="squared_error")
    z = plain(seen.network, [5.5, -5.0])
    said = seen.answer_at((5.5, -5.0))
    assert said.shape == (outputs,)
    assert said == pytest.approx(np.tanh(z) if output == "tanh" else z, rel=1e-12)
    assert not seen.are_probabilities


def test_colours_are_shares():
    single = observer(dataset="circles", hidden_layers=(), output="identity", loss="hinge")  # from −1 to 1
    assert single.shares(np.array([[-3.0], [0.5], [7.0]])).tolist() == [[1, 0], [0.25, 0.75], [0, 1]]
    several = observer(dataset="blobs", hidden_layers=(), output="identity", loss="squared_error")  # from 0 on
    shares = several.shares(np.array([[3.0, 1.0, -9.0], [-1.0, -2.0, 0.0]]))
    assert shares == pytest.approx(np.array([[0.75, 0.25, 0], [1 / 3, 1 / 3, 1 / 3]]))
    against = observer(dataset="blobs", hidden_layers=(), output="identity", loss="hinge")  # from −1 on
    assert against.shares(np.array([2.0, 0.0, -1.0])) == pytest.approx([0.75, 0.25, 0])


def test_a_number_in_the_plane():
    seen = observer(dataset="plane", hidden_layers=())
    said = seen.answer_at((1.25, 2.75))
    assert said.shape == ()
    assert float(said) == pytest.approx(plain(seen.network, [1.25, 2.75])[0], rel=1e-12)


def test_a_point_of_a_cut_gets_the_inputs_that_are_not_drawn():
    seen = observer(dataset="iris", hidden_layers=(5,))
    x = seen.experiment.train.x.mean(axis=0)
    x[2:] = (4.1, 1.2)
    expected = seen.network.forward(seen.experiment.inputs(x[None]))[0]
    assert seen.answer_at((4.1, 1.2)) == pytest.approx(expected, rel=1e-12)


def test_the_curve_is_asked_anywhere_and_follows_the_network():
    seen = observer(dataset="sine", hidden_layers=(4,))
    assert seen.fitted_at(0.0123) == pytest.approx(
        seen.network.forward(seen.experiment.inputs(np.array([[0.0123]])))[0, 0], rel=1e-12
    )
    assert seen.fitted_at(float(seen.curve_x[17])) == pytest.approx(seen.see_curve()[17], rel=1e-12)
    before = seen.fitted_at(1.0)
    seen.turn_to(2 * seen.network.parameters)
    assert seen.fitted_at(1.0) != before
