"""What shapes a step, worked out by hand, and that a step allocates nothing."""

import math
import tracemalloc

import numpy as np
import pytest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.schedules import StepDecay
from nnstudio.engine.training import Trainer


def line(**settings):
    """One weight of 2 and one bias of 1; at x = 3, y = 0 the error is 7, its gradient (21, 7)."""
    network = Network((1, 1), output="identity")
    network.parameters[...] = [2, 1]
    return Trainer(network, [[3.0]], [[0.0]], loss="squared_error", **{"learning_rate": 0.01, **settings})


def after_one_step(**settings):
    trainer = line(**settings)
    trainer.run_steps(1)
    return list(trainer.network.parameters)


class TestPenalties:
    def test_without_any(self):
        assert after_one_step() == pytest.approx([2 - 0.21, 1 - 0.07])

    def test_l2_pulls_weights_in_proportion_and_leaves_biases_alone(self):
        assert after_one_step(l2=0.5) == pytest.approx([2 - 0.01 * (21 + 0.5 * 2), 1 - 0.07])

    def test_l1_pulls_weights_evenly_and_leaves_biases_alone(self):
        assert after_one_step(l1=0.5) == pytest.approx([2 - 0.01 * (21 + 0.5), 1 - 0.07])
        trainer = line(l1=0.5)
        trainer.network.parameters[...] = [-2, 1]  # ŷ = −5
        trainer.run_steps(1)
        assert trainer.network.parameters == pytest.approx([-2 - 0.01 * (-15 - 0.5), 1 + 0.05])

    def test_decoupled_decay_shrinks_all_parameters(self):
        assert after_one_step(weight_decay=0.5) == pytest.approx([2 - 0.21 - 0.01 * 0.5 * 2, 1 - 0.07 - 0.01 * 0.5])

    def test_decoupled_means_that_the_optimizer_does_not_see_it(self):
        # Adam's first step is the learning rate, however steep it is.
        assert after_one_step(optimizer="adam", weight_decay=0.5) == pytest.approx(
            [1.99 - 0.01, 0.99 - 0.005], abs=1e-9
        )
        assert after_one_step(optimizer="adam", l2=0.5) == pytest.approx([1.99, 0.99], abs=1e-9)

    def test_adamw_brings_its_own_decay(self):
        expected = [1.99 - 0.01 * 0.01 * 2, 0.99 - 0.01 * 0.01]
        assert after_one_step(optimizer="adamw") == pytest.approx(expected, abs=1e-10)
        assert after_one_step(optimizer="adamw", weight_decay=0) == pytest.approx([1.99, 0.99], abs=1e-9)

    def test_the_recorded_loss_is_without_penalties(self):
        assert line(l1=10.0, l2=10.0).history.train_loss[0] == 49 / 2

    def test_learned_slopes_are_free_of_penalties(self):
        network = Network((1, 1, 1), "prelu", "identity")
        network.parameters[...] = [0, 0, 0.25, 0, 0]
        Trainer(network, [[1.0]], [[0.0]], loss="squared_error", l1=1.0, l2=1.0).run_steps(1)
        assert network.parameters[2] == 0.25


class TestClipping:
    LENGTH = math.hypot(21, 7)

    def test_a_longer_gradient_is_shortened_and_keeps_its_direction(self):
        expected = [2 - 0.01 * 21 / self.LENGTH, 1 - 0.01 * 7 / self.LENGTH]
        assert after_one_step(clip_norm=1.0) == pytest.approx(expected, rel=1e-14)

    def test_a_shorter_one_stays_as_it_is(self):
        assert after_one_step(clip_norm=self.LENGTH + 1e-9) == pytest.approx([2 - 0.21, 1 - 0.07], rel=1e-14)

    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_the_longest_gradients_too(self, dtype):
        network = Network((1, 1), output="identity", init="zeros", dtype=dtype)
        x = [[3e30 if dtype == np.float32 else 3e200]]
        Trainer(network, x, [[-1.0]], loss="absolute_error", clip_norm=1.0, learning_rate=0.5).run_steps(1)
        assert network.parameters == pytest.approx([-0.5, 0], abs=1e-6)

    @pytest.mark.parametrize("clip_norm", [0.0, 1.0])
    def test_no_gradient_has_no_direction(self, clip_norm):
        trainer = line(clip_norm=clip_norm)
        trainer.network.parameters[...] = [1, -3]
        trainer.run_steps(1)
        assert list(trainer.network.parameters) == [1, -3]


class TestSchedule:
    def test_the_learning_rate_falls_from_epoch_to_epoch(self):
        trainer = line(schedule=StepDecay(every=2, gamma=0.1), weight_decay=0.5, learning_rate=0.01)
        w, b = 2.0, 1.0
        for rate in (0.01, 0.01, 0.001, 0.001, 0.0001):
            error = 3 * w + b
            w, b = w - rate * (3 * error + 0.5 * w), b - rate * (error + 0.5 * b)
            trainer.run_epochs(1)
            assert trainer.network.parameters == pytest.approx([w, b], rel=1e-12)

    def test_the_base_rate_may_be_changed_live(self):
        trainer = line(schedule=StepDecay(every=1, gamma=0.5))
        trainer.run_epochs(1)
        w, b = trainer.network.parameters
        trainer.learning_rate = 0.1
        trainer.run_epochs(1)
        assert trainer.network.parameters[0] == pytest.approx(w - 0.05 * 3 * (3 * w + b))


class TestLiveChanges:
    @pytest.mark.parametrize("setting", ["l1", "l2", "weight_decay", "clip_norm"])
    def test_take_effect_with_the_next_step(self, setting):
        trainer, plain = line(), line()
        for each in (trainer, plain):
            each.run_steps(1)
        setattr(trainer, setting, 0.5)
        for each in (trainer, plain):
            each.run_steps(1)
        assert trainer.network.parameters[0] != plain.network.parameters[0]
        setattr(trainer, setting, math.inf if setting == "clip_norm" else 0.0)
        start = trainer.network.parameters.copy()
        plain.network.parameters[...] = start
        for each in (trainer, plain):
            each.run_steps(1)
        assert (trainer.network.parameters == plain.network.parameters).all()

    def test_dropout_may_be_switched_on_and_off_between_epochs(self):
        x, y = np.random.default_rng(0).normal(size=(20, 2)), np.arange(20) % 2
        trainer, plain = (Trainer(Network((2, 8, 2)), x, y, batch_size=4) for _ in range(2))
        trainer.dropout = 0.5
        for each in (trainer, plain):
            each.run_epochs(1)
        assert (trainer.network.parameters != plain.network.parameters).any()
        trainer.dropout = 0.0
        plain.network.parameters[...] = trainer.network.parameters
        for each in (trainer, plain):
            each.run_epochs(1)
        assert (trainer.network.parameters == plain.network.parameters).all()


class TestDropout:
    def test_is_another_one_in_each_step(self):
        # With all weights into the hidden layer 0, and a bias of 1, only the mask tells its units apart.
        network = Network((1, 20, 1), "identity", "identity", "zeros")
        network.biases[0][...] = 1.0
        trainer = Trainer(network, [[0.0]], [[1.0]], loss="squared_error", learning_rate=1e-9, dropout=0.5)
        moved = []
        for _ in range(5):
            before = network.weights[1].copy()
            trainer.run_steps(1)
            moved.append(tuple((network.weights[1] != before)[:, 0]))
        assert len(set(moved)) == 5
        assert 0.2 < np.mean(moved) < 0.8

    def test_is_drawn_from_the_seed(self):
        x, y = np.random.default_rng(0).normal(size=(20, 2)), np.arange(20) % 2
        first, again, other = (Trainer(Network((2, 8, 2)), x, y, dropout=0.5, seed=seed) for seed in (1, 1, 2))
        for each in (first, again, other):
            each.run_epochs(2)
        assert (first.network.parameters == again.network.parameters).all()
        assert (first.network.parameters != other.network.parameters).any()

    def test_records_are_made_without_it(self):
        x, y = np.random.default_rng(0).normal(size=(20, 2)), np.arange(20) % 2
        trainer = Trainer(Network((2, 8, 2), seed=3), x, y, dropout=0.5)
        assert trainer.history.train_loss[0] == Trainer(Network((2, 8, 2), seed=3), x, y).history.train_loss[0]


BATCH, WIDE = 400, 128
SETTINGS = {
    "penalties": {"l1": 0.1, "l2": 0.1, "weight_decay": 0.1, "clip_norm": 1.0},
    "dropout": {"dropout": 0.5},
    "left_over": {"batch_size": 300},
}


def peak_of_steps(hidden="tanh", loss="cross_entropy", output="softmax", runs=None, **settings):
    """Return how many bytes are allocated at a time, at most, in the steps after the first epoch."""
    network = Network((WIDE, WIDE, WIDE, WIDE), hidden, output, runs=runs)
    assert network.parameters.nbytes > TestAllocation.MOST
    rng = np.random.default_rng(0)
    y = rng.integers(0, WIDE, 2 * BATCH)
    trainer = Trainer(
        network, rng.normal(size=(2 * BATCH, WIDE)), y, loss=loss,
        record_every=10**6, **{"batch_size": BATCH, **settings},
    )  # fmt: skip
    trainer.run_epochs(1)
    tracemalloc.start()
    trainer.run_epochs(2)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


class TestAllocation:
    """An array of a batch has 400 · 128 · 8 bytes, one of the parameters 396 288; NumPy's own buffers are smaller."""

    MOST = 8192 * 8 * 2
    assert BATCH * WIDE * 8 > MOST

    @pytest.mark.parametrize("hidden", ACTIVATIONS)
    def test_a_step_allocates_no_array_with_any_activation(self, hidden):
        assert peak_of_steps(hidden=hidden) < self.MOST

    @pytest.mark.parametrize(("loss", "output"), [(loss, output) for loss in LOSSES for output in LOSSES[loss].outputs])
    def test_with_any_loss_behind_any_output(self, loss, output):
        assert peak_of_steps(loss=loss, output=output) < self.MOST

    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_with_any_optimizer(self, optimizer):
        assert peak_of_steps(optimizer=optimizer) < self.MOST

    @pytest.mark.parametrize("settings", SETTINGS)
    def test_with_any_setting(self, settings):
        assert peak_of_steps(**SETTINGS[settings]) < self.MOST

    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_of_a_stack(self, optimizer):
        assert peak_of_steps(runs=2, optimizer=optimizer, **SETTINGS["penalties"]) < self.MOST
