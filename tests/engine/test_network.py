"""The network against sums done by hand, and its gradients against finite differences."""

import math

import numpy as np
import pytest

from nnstudio.engine.activations import ACTIVATIONS, LeakyReLU, ParametricReLU, RandomizedReLU
from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.metrics import one_hot
from nnstudio.engine.network import OUTPUTS, Network
from nnstudio.engine.passes import BackwardPass, ForwardPass
from nnstudio.engine.training import Trainer
from tests.engine.differences import central_difference


def some_examples(count=7, inputs=2):
    return np.random.default_rng(5).normal(size=(count, inputs))


class TestParameters:
    def test_all_of_them_lie_in_one_flat_array(self):
        network = Network((2, 8, 8, 2))
        assert network.parameters.shape == (2 * 8 + 8 + 8 * 8 + 8 + 8 * 2 + 2,)
        assert [w.shape for w in network.weights] == [(2, 8), (8, 8), (8, 2)]
        assert [b.shape for b in network.biases] == [(1, 8), (1, 8), (1, 2)]

    def test_layer_by_layer_weights_row_by_row_then_biases(self):
        network = Network((2, 2, 1))
        network.parameters[...] = np.arange(9)
        assert network.weights[0].tolist() == [[0, 1], [2, 3]]
        assert network.biases[0].tolist() == [[4, 5]]
        assert network.weights[1].tolist() == [[6], [7]]
        assert network.biases[1].tolist() == [[8]]

    @pytest.mark.parametrize("runs", [None, 3])
    def test_weights_and_biases_are_views(self, runs):
        network = Network((2, 3, 2), runs=runs)
        for view in (*network.weights, *network.biases):
            assert np.shares_memory(view, network.parameters)
        before = network.forward(some_examples())
        network.weights[0][...] += 1
        network.biases[1][...] -= [1, 0]
        assert not np.allclose(network.forward(some_examples()), before)

    def test_a_moment_in_time_is_one_copied_row(self):
        network = Network((2, 3, 2))
        moment, before = network.parameters.copy(), network.forward(some_examples())
        network.parameters[...] = 0
        assert (network.forward(some_examples()) == 0.5).all()
        network.parameters[...] = moment
        assert (network.forward(some_examples()) == before).all()

    def test_the_seed_decides_the_weights_and_biases_begin_at_zero(self):
        assert (Network((4, 5, 3), seed=1).parameters == Network((4, 5, 3), seed=1).parameters).all()
        assert (Network((4, 5, 3), seed=1).weights[0] != Network((4, 5, 3), seed=2).weights[0]).all()
        network = Network((4, 5, 3))
        network.biases[0][...] = 1
        network.initialize("normal", 3)
        assert all((b == 0).all() for b in network.biases)
        assert (network.parameters == Network((4, 5, 3), init="normal", seed=3).parameters).all()


class TestForward:
    def test_worked_by_hand(self):
        network = Network((2, 2, 2), hidden="relu")
        network.weights[0][...] = [[1, -1], [2, 0.5]]
        network.biases[0][...] = [0.5, -1]
        network.weights[1][...] = [[1, 0], [3, 1]]
        network.biases[1][...] = [0, 2]
        # x = (1, 2): z = (1 + 4 + 0.5, −1 + 1 − 1), a = (5.5, 0), logits (5.5, 2)
        # x = (−2, 2): z = (−2 + 4 + 0.5, 2 + 1 − 1), a = (2.5, 2), logits (2.5 + 6, 2 + 2)
        expected = [[math.exp(5.5), math.exp(2)], [math.exp(8.5), math.exp(4)]]
        expected = [[one / sum(row) for one in row] for row in expected]
        assert network.forward([[1, 2], [-2, 2]]) == pytest.approx(np.array(expected), rel=1e-14)

    def test_n1_without_hidden_layers_it_is_one_weighted_sum(self):
        network = Network((2, 1), output="sigmoid")
        network.parameters[...] = [2, -1, 0.5]
        expected = 1 / (1 + math.exp(-(2 * 3 - 1 * 4 + 0.5)))
        assert network.forward([[3, 4]]) == pytest.approx(np.array([[expected]]), rel=1e-14)

    def test_n9_linear_hidden_layers_collapse_to_their_product(self):
        network = Network((3, 4, 2), hidden="identity", output="identity")
        network.biases[0][...], network.biases[1][...] = 0.3, -0.2
        (w1, w2), (b1, b2) = network.weights, network.biases
        x = some_examples(inputs=3)
        assert network.forward(x) == pytest.approx(x @ (w1 @ w2) + b1 @ w2 + b2, abs=1e-14)

    def test_each_hidden_layer_has_its_own_activation(self):
        network = Network((2, 3, 4, 1), hidden=("tanh", "relu"), output="identity")
        x = some_examples()
        (w1, w2, w3), (b1, b2, b3) = network.weights, network.biases
        expected = np.maximum(np.tanh(x @ w1 + b1) @ w2 + b2, 0) @ w3 + b3
        assert network.forward(x) == pytest.approx(expected, abs=1e-14)

    @pytest.mark.parametrize("output", OUTPUTS)
    def test_the_output_activation_acts_on_the_logits(self, output):
        logits = Network((2, 3, 2), output="identity").forward(some_examples())
        expected = ACTIVATIONS[output].value(logits) if output != "softmax" else None
        found = Network((2, 3, 2), output=output).forward(some_examples())
        if expected is None:
            expected = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
        assert found == pytest.approx(expected, rel=1e-14)

    def test_the_examples_are_left_as_they_were_and_results_are_new(self):
        network, x = Network((2, 3, 2), output="identity"), some_examples()
        first = network.forward(x)
        kept = first.copy()
        network.forward(x + 1)
        assert (x == some_examples()).all()
        assert (first == kept).all()

    def test_no_examples_no_outputs(self):
        assert Network((2, 3, 2)).forward(np.empty((0, 2))).shape == (0, 2)

    def test_what_is_too_large_for_single_precision_is_infinite_there(self):
        network = Network((2, 3, 2), dtype=np.float32)
        assert np.isnan(network.forward([[1e308, 1e308]])).all()
        trainer = Trainer(network, [[1.0, 2.0]], [0], learning_rate=1e300)
        with pytest.raises(DivergenceError):
            trainer.run_steps(2)

    def test_seeds_may_be_numpys_own_numbers(self):
        numpys, pythons = Network((2, 3), seed=np.int64(3)), Network((2, 3), seed=3)
        assert (numpys.parameters == pythons.parameters).all()
        assert (Network((2, 3), seed=np.array([3])).parameters == pythons.parameters).all()

    def test_single_precision(self):
        network = Network((2, 3, 2), dtype=np.float32)
        assert network.parameters.dtype == network.forward(some_examples()).dtype == np.float32
        expected = Network((2, 3, 2)).forward(some_examples())
        assert network.forward(some_examples()) == pytest.approx(expected, abs=1e-6)


PAIRS = [(loss, output) for loss in LOSSES for output in LOSSES[loss].outputs]


class TestBackward:
    @pytest.mark.parametrize(("loss", "output"), PAIRS)
    @pytest.mark.parametrize("hidden", ACTIVATIONS)
    def test_the_gradient_of_the_whole_network(self, hidden, loss, output):
        self.check(Network((2, 3, 2, 3), hidden, output, seed=3), loss)

    @pytest.mark.parametrize(("loss", "output"), PAIRS)
    def test_the_gradient_without_hidden_layers_and_with_one_of_each_kind(self, loss, output):
        self.check(Network((2, 3), output=output, seed=1), loss)
        self.check(Network((2, 3, 2, 4, 3), ("prelu", "tanh", "sigmoid"), output, seed=1), loss)

    def test_soft_targets(self):
        self.check(Network((2, 4, 3), seed=2), "cross_entropy", np.random.default_rng(2).dirichlet([1, 1, 1], 7))

    @staticmethod
    def check(network, loss, y=None):
        """Compare the step that one batch of all examples takes with the slope of the recorded mean loss."""
        for bias in network.biases:
            bias[...] = np.random.default_rng(9).normal(0, 0.3, bias.shape)
        x = some_examples()
        y = one_hot(np.arange(7) % 3, 3) if y is None else y
        start = network.parameters.copy()

        def mean_loss(parameters):
            network.parameters[...] = parameters
            return Trainer(network, x, y, loss=loss, batch_size=7).history.train_loss[0]

        slope = central_difference(mean_loss, start)
        assert np.abs(slope).max() > 1e-3
        network.parameters[...] = start
        if RandomizedReLU() in network.hidden:  # its slopes are random while training; without, their mean
            forward = ForwardPass(network, 7)
            forward.run(network.with_ones(x).T)
            gradients = BackwardPass(forward, LOSSES[loss]).run(network.with_ones(x).T, y)
        else:
            Trainer(network, x, y, loss=loss, learning_rate=1.0, batch_size=7).run_steps(1)
            gradients = start - network.parameters
        assert gradients == pytest.approx(slope, abs=1e-8)


class TestParametricReLU:
    def test_each_layer_of_them_learns_one_slope_behind_its_biases(self):
        network = Network((2, 2, 3, 1), ("prelu", "tanh"))
        assert network.parameters.shape == (2 * 2 + 2 + 1 + 2 * 3 + 3 + 3 + 1,)
        assert network.parameters[6] == 0.25
        assert network.layers[0].negative_slope.item() == 0.25
        assert network.layers[1].negative_slope is None

    def test_the_slope_may_start_elsewhere_and_go_anywhere(self):
        network = Network((1, 1, 1), ParametricReLU(0.5), "identity")
        network.parameters[...] = [1, 0, -2, 1, 0]
        assert network.forward([[-3.0], [3.0]]).tolist() == [[6], [3]]
        network.initialize("zeros", 0)
        assert network.parameters[2] == 0.5

    def test_training_moves_it(self):
        # z = −1, a = −α, ŷ = −α: the error is −α − 1, its gradient for α is 1 + α.
        network = Network((1, 1, 1), "prelu", "identity", "zeros")
        network.parameters[...] = [1, 0, 0.25, 1, 0]
        Trainer(network, [[-1.0]], [[1.0]], loss="squared_error", learning_rate=0.1).run_steps(1)
        assert network.parameters[2] == pytest.approx(0.25 - 0.1 * 1.25)

    def test_a_function_of_ones_own_making_can_be_used(self):
        own, named = Network((2, 3, 1), LeakyReLU(0.01), seed=3), Network((2, 3, 1), "leaky_relu", seed=3)
        assert (own.forward(some_examples()) == named.forward(some_examples())).all()


class TestWhileTraining:
    def test_randomized_relus_have_slopes_of_their_own_between_their_limits(self):
        network = Network((2, 4, 2), RandomizedReLU(0.2, 0.6), seed=1)
        x = network.with_ones(some_examples(500)).T
        forward = ForwardPass(network, 500, training=True)
        forward.draw([np.random.default_rng(0)], 0.0)
        forward.run(x)
        z, a = forward.hidden[0].z, forward.hidden[0].value
        slopes = (a / z)[z < 0]
        assert (a[z > 0] == z[z > 0]).all()
        assert 0.2 <= slopes.min() < 0.21
        assert 0.59 < slopes.max() < 0.6
        assert slopes.mean() == pytest.approx(0.4, abs=0.02)

    def test_and_outside_of_training_their_mean(self):
        network = Network((1, 1, 1), RandomizedReLU(0.2, 0.6), "identity")
        network.parameters[...] = [1, 0, 1, 0]
        assert network.forward([[-1.0]]) == pytest.approx(np.array([[-0.4]]))

    def test_the_gradient_follows_the_slopes_and_the_units_that_were_drawn(self):
        network = Network((2, 4, 3, 2), "rrelu", seed=1)
        network.parameters[...] = np.random.default_rng(3).normal(size=network.parameters.shape)  # no sum is at a kink
        x, y = network.with_ones(some_examples()).T, one_hot(np.arange(7) % 2, 2)
        forward = ForwardPass(network, 7, training=True, dropout=True)
        forward.draw([np.random.default_rng(0)], 0.4)
        loss = LOSSES["cross_entropy"]

        def mean_loss(parameters):
            network.parameters[...] = parameters
            return loss.value(y, forward.run(x)).mean()

        start = network.parameters.copy()
        slope = central_difference(mean_loss, start)
        mean_loss(start)
        assert BackwardPass(forward, loss).run(x, y) == pytest.approx(slope, abs=1e-8)
        assert (forward.hidden[0].mask == 0).any()

    def test_what_does_not_drop_out_makes_up_for_what_does(self):
        network = Network((2, 50, 1), seed=1)
        x = network.with_ones(some_examples(200)).T
        forward = ForwardPass(network, 200, training=True, dropout=True)
        forward.draw([np.random.default_rng(0)], 0.2)
        forward.run(x)
        (layer,) = forward.hidden
        assert set(np.unique(layer.mask)) == {0, 1 / (1 - 0.2)}
        assert (layer.mask == 0).mean() == pytest.approx(0.2, abs=0.01)
        assert layer.kept == pytest.approx(layer.value * layer.mask)
        assert (layer.a[-1] == 1).all()  # biases never drop out


class TestStack:
    def test_run_r_is_the_single_network_of_seed_plus_r(self):
        x = some_examples()
        for init in ("normal", "xavier_uniform", "he_uniform"):
            stack = Network((2, 5, 3), init=init, runs=4, seed=10)
            assert stack.parameters.shape == (4, 2 * 5 + 5 + 5 * 3 + 3)
            outputs = stack.forward(x)
            assert outputs.shape == (4, 7, 3)
            for run in range(4):
                single = Network((2, 5, 3), init=init, seed=10 + run)
                assert (stack.parameters[run] == single.parameters).all()
                assert outputs[run] == pytest.approx(single.forward(x), rel=1e-13)

    def test_each_run_may_have_its_own_examples(self):
        stack = Network((2, 5, 3), runs=2)
        x = np.stack([some_examples(), some_examples() * 2])
        outputs = stack.forward(x)
        for run in range(2):
            assert outputs[run] == pytest.approx(Network((2, 5, 3), seed=run).forward(x[run]), rel=1e-13)

    def test_shapes_of_the_views(self):
        stack = Network((2, 5, 3), runs=4)
        assert [w.shape for w in stack.weights] == [(4, 2, 5), (4, 5, 3)]
        assert [b.shape for b in stack.biases] == [(4, 1, 5), (4, 1, 3)]


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            ({"sizes": ()}, "need an input and an output layer"),
            ({"sizes": (3,)}, "need an input and an output layer"),
            ({"sizes": (2, 0, 1)}, "at least one unit"),
            ({"sizes": (2, -3, 1)}, "at least one unit"),
            ({"sizes": (2, 3, 1), "hidden": "cubic"}, "unknown activation 'cubic'; there are identity, sigmoid"),
            ({"sizes": (2, 3, 1), "hidden": ("tanh", "relu")}, "2 activations for 1 hidden layers"),
            ({"sizes": (2, 3, 1), "output": "hardmax"}, "unknown output 'hardmax'; there are softmax"),
            ({"sizes": (2, 3, 1), "init": "ones"}, "unknown initializer 'ones'; there are zeros"),
            ({"sizes": (2, 3, 1), "runs": 0}, "a stack of 0 networks"),
            ({"sizes": (2.7, 3)}, "must be whole numbers"),
            ({"sizes": (2, 3, 1), "seed": 1.5}, "seed 1.5 must be a whole number"),
            ({"sizes": (2, 3, 1), "runs": 2.5}, "a stack of 2.5 networks"),
            ({"sizes": (2, 3, 1), "dtype": int}, "a network of int64 numbers"),
            ({"sizes": (2, 3, 1), "dtype": np.float16}, "a network of float16 numbers"),
            ({"sizes": (2, 3, 1), "hidden": LeakyReLU(np.array([0.1, 0.2, 0.3]))}, "must be single numbers"),
            ({"sizes": (2, 3, 1), "output": "relu"}, "unknown output 'relu'"),
            ({"sizes": (2, 3, 1), "seed": -4}, "seed -4 is negative"),
            ({"sizes": (2, 3, 1), "seed": (1, 2)}, "2 seeds for 1 networks"),
            ({"sizes": (2, 3, 1), "runs": 3, "seed": (1, 2)}, "2 seeds for 3 networks"),
            ({"sizes": (2, 3, 1), "runs": 3, "init": ("zeros", "normal")}, "2 initializers for 3 networks"),
        ],
    )
    def test_a_network_that_is_none(self, arguments, told):
        with pytest.raises(NetworkError, match=told):
            Network(**arguments)

    @pytest.mark.parametrize("shape", [(), (2,), (5, 3), (3, 5, 2)])
    def test_examples_that_do_not_fit(self, shape):
        for runs in (None, 2):
            with pytest.raises(NetworkError, match="network of 2 inputs"):
                Network((2, 3), runs=runs).forward(np.zeros(shape))

    def test_it_is_a_value_error(self):
        assert issubclass(NetworkError, ValueError)
