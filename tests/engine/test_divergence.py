"""What leaves the finite numbers is told at once, with its step and layer, and the last good network comes back."""

import math

import numpy as np
import pytest

from nnstudio.engine.errors import DivergenceError
from nnstudio.engine.network import Network
from nnstudio.engine.training import Trainer
from tests.engine.trainers import regression, spiral_trainer


class TestDivergence:
    def test_the_last_good_parameters_come_back(self):
        # One example: each step multiplies the error by 1 − 1000 · (1² + 1), so it overflows in about 50 epochs.
        trainer, twin = (regression([1], [1], learning_rate=1e3) for _ in range(2))
        with pytest.raises(DivergenceError) as caught:
            trainer.run_epochs(200)
        error = caught.value
        assert not math.isfinite(error.loss)
        assert error.epoch == error.step > 10
        twin.run_epochs(error.epoch - 1)
        assert (trainer.network.parameters == twin.network.parameters).all()
        assert trainer.history.table().tobytes() == twin.history.table().tobytes()
        assert np.isfinite(twin.history.train_loss).all()

    def test_also_where_it_happens_in_the_middle_of_many_steps(self):
        trainer = regression([1, 2, 3], [1, 0, 2], learning_rate=1e3, batch_size=1)
        with pytest.raises(DivergenceError):
            trainer.run_steps(10_000)
        assert np.isfinite(trainer.network.parameters).all()
        difference = trainer.network.forward([[1], [2], [3]]) - [[1], [0], [2]]
        assert trainer.history.train_loss[-1] == pytest.approx(np.mean(difference**2) / 2, rel=1e-9)

    def test_it_can_go_on_with_a_smaller_learning_rate(self):
        trainer = regression([1], [1], learning_rate=1e3)
        with pytest.raises(DivergenceError):
            trainer.run_epochs(200)
        worst = trainer.history.train_loss[-1]
        trainer.learning_rate = 0.1
        trainer.run_epochs(20)
        assert trainer.history.train_loss[-1] == pytest.approx(worst * 0.8**40, rel=1e-9)

    def test_it_is_told_at_once_and_where(self):
        # x = 1 and all weights 10²⁰⁰: the sums of the second layer are beyond the largest number.
        network = Network((1, 2, 2, 1), "identity", "identity", "zeros")
        x, y = np.ones((1000, 1)), np.zeros((1000, 1))
        trainer = Trainer(network, x, y, loss="absolute_error", learning_rate=1.0, batch_size=1)
        trainer.run_steps(7)
        for weights in network.weights:
            weights[...] = 1e200
        with pytest.raises(DivergenceError, match="layer 2") as caught:
            trainer.run_steps(1000)
        assert (caught.value.epoch, caught.value.step, caught.value.layer) == (1, 8, 2)
        assert (network.parameters == 0).all()
        assert (trainer.epoch, trainer.step) == (0, 0)

    def test_where_only_the_gradients_leave_the_finite_their_layer_is_told(self):
        # ŷ = 10³⁰⁰ · 10⁻²⁰⁰ · x: with x = 10¹⁰⁰ the output is finite, and so is δ, but ∂w₂ = δ a is not.
        network = Network((1, 1, 1), "identity", "identity", "zeros")
        trainer = Trainer(network, [[1e100]], [[0.0]], loss="squared_error", learning_rate=1e-300)
        network.weights[0][...], network.weights[1][...] = 1e200, 1e-200
        with pytest.raises(DivergenceError) as caught:
            trainer.run_steps(1)
        assert caught.value.layer == 2
        assert caught.value.loss == pytest.approx(0.5e200, rel=1e-12)

    def test_a_loss_that_is_not_finite_is_told_at_once_though_its_gradient_is(self):
        network = Network((1, 1), output="identity")
        x = np.random.default_rng(0).normal(size=(50, 1))
        trainer = Trainer(network, x, x, loss="squared_error", learning_rate=1e-9, batch_size=1)
        network.weights[0][...] = 1e160
        with pytest.raises(DivergenceError) as caught:
            trainer.run_steps(20)
        assert (caught.value.step, caught.value.loss, caught.value.layer) == (1, math.inf, None)

    @pytest.mark.parametrize(
        ("weights", "layer"),
        [
            # δ₃ = 10¹⁰⁰ is finite, δ₂ = 10¹⁰⁰ · 10²⁵⁰ is not, nor what follows from it.
            ((1e-300, 1e150, 1e250), 2),
            # All δ are finite; ∂w₃ = 10²⁰⁰ · 10²⁰⁰ is not, nor is ∂w₂ = 10¹⁵⁰ · 10²⁰⁰.
            ((1e150, 1e50, 1.0), 3),
        ],
    )
    def test_of_several_layers_that_fail_on_the_way_back_the_first_is_told(self, weights, layer):
        network = Network((1, 1, 1, 1), "identity", "identity", "zeros")
        trainer = Trainer(network, [[1.0]], [[0.0]], loss="squared_error", learning_rate=1e-300)
        for array, weight in zip(network.weights, weights, strict=True):
            array[...] = weight
        with pytest.raises(DivergenceError) as caught:
            trainer.run_steps(1)
        assert caught.value.layer == layer

    def test_an_optimizer_that_remembers_infinities_learns_no_more_and_is_told(self):
        network = Network((1, 1), output="identity", init="zeros")
        trainer = Trainer(network, [[1e160]], [[1.0]], loss="absolute_error", optimizer="adagrad", learning_rate=1e-200)
        with pytest.raises(DivergenceError):
            trainer.run_epochs(1)
        assert np.isfinite(trainer.optimizer.memory).all()

    def test_too_large_a_step_is_told_with_the_layer_that_took_it(self):
        trainer = regression([1], [1e10], learning_rate=1e308)
        with pytest.raises(DivergenceError) as caught:
            trainer.run_steps(1)
        assert (caught.value.epoch, caught.value.step, caught.value.layer) == (1, 1, 1)
        assert "numbers went beyond all bounds" in str(caught.value)
        assert (trainer.network.parameters == 0).all()

    def test_large_is_not_infinite(self):
        # The scalar product of parameters and gradients overflows here, though all of them are finite.
        network = Network((1, 1), output="identity", init="zeros")
        trainer = Trainer(network, [[0.0]], [[0.0]], loss="squared_error", l2=1.0, learning_rate=0.5)
        network.weights[0][...] = 1e160
        trainer.run_steps(2)
        assert network.weights[0].item() == pytest.approx(0.25e160)

    def test_the_optimizer_goes_back_as_well(self):
        trainer, twin = (spiral_trainer(optimizer="adam", learning_rate=0.01) for _ in range(2))
        for each in (trainer, twin):
            each.run_epochs(3)
        trainer.learning_rate = math.nan
        with pytest.raises(DivergenceError):
            trainer.run_epochs(1)
        for each in (trainer, twin):
            each.learning_rate = 0.02
            each.run_epochs(2)
        assert trainer.network.parameters.tobytes() == twin.network.parameters.tobytes()

    @pytest.mark.parametrize(("x", "y"), [([1], [1e200]), ([math.nan], [1]), ([1], [math.nan]), ([1], [math.inf])])
    def test_a_loss_that_is_not_finite_from_the_beginning(self, x, y):
        with pytest.raises(DivergenceError, match=r"epoch 0 \(step 0\)"):
            regression(x, y, learning_rate=0.1)
