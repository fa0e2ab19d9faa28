"""Training, step by step, and what it promises: the same seed, the same curve; no example left out; no silent ruin."""

import math

import numpy as np
import pytest

from nnstudio.data.bundled import digits
from nnstudio.data.plane_classes import spiral
from nnstudio.data.split import split
from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.metrics import one_hot
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS, Momentum
from nnstudio.engine.training import Trainer
from tests.engine.trainers import regression, spiral_trainer


class TestOneStep:
    def test_the_first_step_worked_out_in_plain_numpy(self):
        rng = np.random.default_rng(11)
        x, labels, rate = rng.normal(size=(4, 2)), np.array([0, 2, 1, 2]), 0.5
        network = Network((2, 3, 3), "tanh", seed=6)
        (w1, w2), (b1, b2) = [w.copy() for w in network.weights], [b.copy() for b in network.biases]
        Trainer(network, x, labels, learning_rate=rate, batch_size=4).run_steps(1)

        a = np.tanh(x @ w1 + b1)
        s = np.exp(a @ w2 + b2)
        s /= s.sum(axis=1, keepdims=True)
        delta2 = (s - np.eye(3)[labels]) / 4
        delta1 = delta2 @ w2.T * (1 - a**2)
        assert network.weights[1] == pytest.approx(w2 - rate * a.T @ delta2, abs=1e-14)
        assert network.biases[1][0] == pytest.approx(b2[0] - rate * delta2.sum(axis=0), abs=1e-14)
        assert network.weights[0] == pytest.approx(w1 - rate * x.T @ delta1, abs=1e-14)
        assert network.biases[0][0] == pytest.approx(b1[0] - rate * delta1.sum(axis=0), abs=1e-14)

    def test_one_step_by_hand(self):
        # ŷ = 0, so the mean of (ŷ − y) x is −(1·2 + 3·4)/2 and that of ŷ − y is −(2 + 4)/2.
        trainer = regression([1, 3], [2, 4], learning_rate=0.1)
        trainer.run_steps(1)
        assert trainer.network.parameters == pytest.approx([0.7, 0.3], rel=1e-15)
        # ½ ((0.7 + 0.3 − 2)² + (2.1 + 0.3 − 4)²)/2
        assert list(trainer.history.train_loss) == pytest.approx([5.0, (1.0 + 2.56) / 4], rel=1e-14)

    def test_a_last_batch_of_fewer_examples_takes_its_own_mean(self):
        # Alike examples, so that their order does not matter: each step goes from w to w − 0.1 (w + b − 2).
        trainer = regression([1, 1, 1], [2, 2, 2], learning_rate=0.1, batch_size=2)
        trainer.run_epochs(1)
        assert trainer.step == 2
        assert trainer.network.parameters == pytest.approx([0.36, 0.36], rel=1e-14)

    def test_a_learning_rate_of_zero_changes_nothing_and_may_be_changed_live(self):
        trainer = spiral_trainer(learning_rate=0)
        before = trainer.network.parameters.copy()
        trainer.run_epochs(1)
        assert (trainer.network.parameters == before).all()
        trainer.learning_rate = 0.1
        trainer.run_steps(1)
        assert (trainer.network.parameters != before).any()


class TestEpochs:
    @pytest.mark.parametrize("batch_size", [1, 3, 7, 10, 1000])
    def test_an_epoch_visits_every_example_once(self, batch_size):
        # Each example has an input of its own, so its weight moves by rate / (size of its batch), and only once.
        network = Network((7, 1), output="identity", init="zeros")
        y = np.ones((7, 1))
        trainer = Trainer(network, np.eye(7), y, loss="squared_error", learning_rate=1e-6, batch_size=batch_size)
        steps = math.ceil(7 / batch_size)
        sizes = [min(batch_size, 7)] * (steps - 1) + [7 - batch_size * (steps - 1)]
        for epoch in range(1, 4):
            network.parameters[...] = 0
            trainer.run_epochs(1)
            assert trainer.step == epoch * steps
            moves = sorted(1e-6 / size for size in sizes for _ in range(size))
            assert sorted(network.weights[0][:, 0]) == pytest.approx(moves, rel=1e-4)

    def test_each_epoch_has_another_order(self):
        # From the same start each time, one epoch ends elsewhere only because the order is another.
        trainer = regression([1, 2, 3, 4], [1, 0, 2, 5], learning_rate=0.05, batch_size=1)
        ends = set()
        for _ in range(10):
            trainer.network.parameters[...] = 0
            trainer.run_epochs(1)
            ends.add(tuple(trainer.network.parameters))
        assert len(ends) > 5

    def test_no_steps_or_fewer_are_none(self):
        trainer, twin = spiral_trainer(), spiral_trainer()
        assert (trainer.run_within_epoch(0), trainer.run_within_epoch(-3)) == (0, 0)
        for each in (trainer, twin):
            each.run_epochs(1)
        assert trainer.network.parameters.tobytes() == twin.network.parameters.tobytes()

    def test_steps_and_epochs_go_together(self):
        trainer = spiral_trainer(batch_size=10)  # 53 examples: 6 steps an epoch
        assert (trainer.step, trainer.epoch, len(trainer.history)) == (0, 0, 1)
        trainer.run_steps(5)
        assert (trainer.step, trainer.epoch, len(trainer.history)) == (5, 0, 1)
        trainer.run_epochs(1)  # only the rest of the epoch
        assert (trainer.step, trainer.epoch, len(trainer.history)) == (6, 1, 2)
        trainer.run_epochs(2)
        assert (trainer.step, trainer.epoch) == (18, 3)
        trainer.run_steps(13)
        assert (trainer.step, trainer.epoch) == (31, 5)
        trainer.run_steps(0)
        trainer.run_epochs(0)
        assert (trainer.step, trainer.epoch, len(trainer.history)) == (31, 5, 6)
        assert list(trainer.history.epoch) == [0, 1, 2, 3, 4, 5]

    def test_in_whatever_portions_the_steps_are_taken(self):
        whole, portions = spiral_trainer(), spiral_trainer()
        whole.run_epochs(4)
        for n in (1, 2, 4, 5, 11, 1):
            portions.run_steps(n)
        assert whole.step == portions.step
        assert whole.history.table().tobytes() == portions.history.table().tobytes()

    def test_another_batch_size_holds_from_the_next_epoch_on(self):
        trainer = spiral_trainer(batch_size=10)
        trainer.run_steps(2)
        trainer.batch_size = 53
        trainer.run_epochs(1)
        assert (trainer.step, trainer.epoch) == (6, 1)
        trainer.run_epochs(3)
        assert (trainer.step, trainer.epoch) == (9, 4)
        trainer.batch_size = 1
        trainer.run_epochs(1)
        assert (trainer.step, trainer.epoch) == (62, 5)

    def test_a_batch_of_nothing_is_refused_and_the_last_good_size_stays(self):
        trainer = spiral_trainer(batch_size=10)
        with pytest.raises(NetworkError, match="a batch of 0 examples"):
            trainer.batch_size = 0
        assert (trainer.batch_size, trainer.steps_per_epoch) == (10, 6)


class TestTheSameAgain:
    def test_the_same_seed_gives_the_same_history_to_the_last_bit(self):
        one, other = spiral_trainer(seed=4), spiral_trainer(seed=4)
        for trainer in (one, other):
            trainer.run_epochs(20)
        assert one.history.table().tobytes() == other.history.table().tobytes()
        assert one.network.parameters.tobytes() == other.network.parameters.tobytes()

    def test_another_seed_gives_another_history(self):
        one, other = spiral_trainer(seed=4), spiral_trainer(seed=5)
        assert (one.history.train_loss != other.history.train_loss).all()

    def test_the_trainers_own_seed_decides_the_order(self):
        histories = []
        for seed in (1, 2):
            data = spiral(np.random.default_rng(7), 50, 0.1)
            trainer = Trainer(Network((2, 4, 2)), data.x, data.labels, seed=seed)
            trainer.run_epochs(1)
            histories.append(trainer.history.train_loss)
        assert histories[0][0] == histories[1][0]
        assert histories[0][1] != histories[1][1]

    def test_the_examples_are_left_as_they_were(self):
        x, y = np.random.default_rng(0).normal(size=(20, 2)), np.arange(20) % 2
        kept = x.copy(), y.copy()
        Trainer(Network((2, 3, 2)), x, y).run_epochs(2)
        assert (x == kept[0]).all()
        assert (y == kept[1]).all()


class TestRecords:
    def test_the_untrained_network_is_epoch_zero(self):
        network = Network((2, 4, 2), init="zeros")
        trainer = Trainer(network, np.eye(2), [0, 1], validation=(np.eye(2)[:1], [0]))
        assert list(trainer.history.epoch) == [0]
        assert trainer.history.train_loss[0] == pytest.approx(math.log(2), rel=1e-14)
        assert trainer.history.validation_loss[0] == pytest.approx(math.log(2), rel=1e-14)
        assert trainer.history.train_accuracy[0] == 0.5
        assert trainer.history.validation_accuracy[0] == 1.0

    def test_each_record_is_of_the_network_after_its_epoch(self):
        trainer = spiral_trainer()
        data = spiral(np.random.default_rng(7), 53, 0.1)
        trainer.run_epochs(3)
        s = trainer.network.forward(data.x)
        assert trainer.history.train_loss[3] == pytest.approx(-np.log(s[np.arange(53), data.labels]).mean(), rel=1e-12)
        assert trainer.history.train_accuracy[3] == (s.argmax(axis=1) == data.labels).mean()

    def test_validation_examples_are_measured_and_not_learnt(self):
        data = spiral(np.random.default_rng(7), 53, 0.1)
        validated = spiral_trainer(validation=(data.x[:9], data.labels[:9]))
        alone = spiral_trainer()
        for trainer in (validated, alone):
            trainer.run_epochs(3)
        assert (validated.network.parameters == alone.network.parameters).all()
        assert np.isfinite(validated.history.validation_loss).all()
        s = validated.network.forward(data.x[:9])
        by_hand = -np.log(s[np.arange(9), data.labels[:9]]).mean()
        assert validated.history.validation_loss[3] == pytest.approx(by_hand, rel=1e-12)

    def test_not_every_epoch_need_be_recorded(self):
        sparse, full = spiral_trainer(record_every=3), spiral_trainer()
        for trainer in (sparse, full):
            trainer.run_epochs(8)
        assert list(sparse.history.epoch) == [0, 3, 6]
        assert list(sparse.history.train_loss) == list(full.history.train_loss[::3])
        assert (sparse.network.parameters == full.network.parameters).all()

    def test_settings_handed_in_stay_as_they_are(self):
        momentum = Momentum(0.5)
        one, other = (spiral_trainer(optimizer=momentum) for _ in range(2))
        one.run_epochs(1)
        other.run_epochs(1)
        assert one.network.parameters.tobytes() == other.network.parameters.tobytes()
        assert not hasattr(momentum, "memory")

    def test_without_validation_examples_there_is_nothing_to_tell(self):
        empty = (np.empty((0, 2)), np.empty(0, dtype=int))
        for trainer in (spiral_trainer(), spiral_trainer(validation=empty)):
            assert np.isnan(trainer.history.validation_loss).all()
            assert np.isnan(trainer.history.validation_accuracy).all()

    def test_classes_and_one_hot_targets_are_the_same(self):
        x, labels = np.random.default_rng(0).normal(size=(20, 2)), np.arange(20) % 3
        by_class = Trainer(Network((2, 4, 3)), x, labels)
        by_row = Trainer(Network((2, 4, 3)), x, one_hot(labels, 3))
        for trainer in (by_class, by_row):
            trainer.run_epochs(2)
        assert (by_class.history.train_loss == by_row.history.train_loss).all()

    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_single_precision_trains(self, optimizer):
        data = spiral(np.random.default_rng(7), 50, 0.1)
        network = Network((2, 6, 2), dtype=np.float32)
        trainer = Trainer(network, data.x, data.labels, optimizer=optimizer, learning_rate=0.01, l2=1e-4, dropout=0.1)
        trainer.run_epochs(30)
        assert trainer.network.parameters.dtype == np.float32
        assert trainer.optimizer.memory.dtype == np.float32
        assert trainer.history.train_loss[-1] < trainer.history.train_loss[0]


class TestLearning:
    @pytest.mark.parametrize("seed", [0, 1, 2])
    def test_handwritten_digits_with_the_default_settings(self, seed):
        train, validation = split(digits(), 0.8, np.random.default_rng(seed))
        network = Network((64, 32, 10), "tanh", init="xavier_uniform", seed=seed)
        trainer = Trainer(
            network,
            train.x,
            train.labels,
            learning_rate=0.03,
            batch_size=10,
            seed=seed,
            validation=(validation.x, validation.labels),
        )
        trainer.run_epochs(30)
        assert trainer.history.validation_accuracy.max() >= 0.95
        assert trainer.history.validation_accuracy[-1] >= 0.95

    def test_exclusive_or_with_a_squared_error(self):
        network = Network((2, 4, 1), "tanh", "sigmoid", seed=0)
        x, y = [[0, 0], [0, 1], [1, 0], [1, 1]], [[0], [1], [1], [0]]
        trainer = Trainer(network, x, y, loss="squared_error", learning_rate=2.0, batch_size=4)
        trainer.run_epochs(2000)
        assert (np.round(network.forward(x)) == y).all()

    def test_n5_units_that_begin_as_twins_stay_twins(self):
        network = Network((2, 4, 2), init="zeros")
        network.weights[0][...] = 0.1
        network.weights[1][...] = [0.2, -0.2]
        data = spiral(np.random.default_rng(7), 50, 0.1)
        Trainer(network, data.x, data.labels, learning_rate=0.3).run_epochs(5)
        assert network.weights[0] == pytest.approx(np.repeat(network.weights[0][:, :1], 4, axis=1), abs=1e-12)
        assert np.ptp(network.weights[0][0]) < 1e-12
        assert (network.weights[0] != 0.1).all()


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("settings", "told"),
        [
            ({"loss": "guess"}, "unknown loss 'guess'; there are cross_entropy"),
            ({"optimizer": "luck"}, "unknown optimizer 'luck'; there are sgd"),
            ({"batch_size": 0}, "a batch of 0 examples"),
            ({"batch_size": -1}, "a batch of -1 examples"),
            ({"y": [0, 1, 2]}, "label 2 is none of the classes 0 … 1"),
            ({"y": [0, -1, 1]}, "label -1 is none of the classes 0 … 1"),
            ({"y": [0, 1]}, r"targets of shape \(2, 2\) for 3 examples"),
            ({"y": [0.0, 1.0, 0.0]}, r"targets of shape \(3,\)"),
            ({"x": np.zeros((3, 5))}, "network of 2 inputs"),
            ({"x": np.zeros((3, 3, 2))}, "network of 2 inputs"),
            ({"x": np.zeros((0, 2)), "y": np.zeros(0, dtype=int)}, "no training examples"),
            ({"network": Network((2, 2), output="sigmoid")}, "cross_entropy does not fit sigmoid outputs"),
            ({"network": Network((2, 2), output="tanh")}, "cross_entropy does not fit tanh outputs"),
            ({"l2": -1.0}, "l2 penalties of -1.0"),
            ({"l1": math.nan}, "l1 penalties of nan"),
            ({"weight_decay": -0.1}, "weight decays of -0.1"),
            ({"clip_norm": -1.0}, "lengths to clip of -1.0"),
            ({"optimizer": Momentum([0.1, 0.2])}, "2 settings of momentum"),
            ({"schedule": "hope"}, "unknown schedule 'hope'; there are constant"),
            ({"seed": -1}, "seed -1 is negative"),
            ({"dropout": 1.0}, "a dropout of 1.0"),
            ({"dropout": -0.1}, "a dropout of -0.1"),
            ({"record_every": 0}, "a record every 0 epochs"),
            ({"validation": (np.zeros((1, 3)), [0])}, "network of 2 inputs"),
            ({"validation": (np.zeros((1, 2)), [7])}, "label 7 is none"),
        ],
    )
    def test_what_does_not_fit_together(self, settings, told):
        given = {"network": Network((2, 2)), "x": np.zeros((3, 2)), "y": [0, 1, 0], **settings}
        with pytest.raises(NetworkError, match=told):
            Trainer(given.pop("network"), given.pop("x"), given.pop("y"), **given)


class TestWeightsByHand:
    def test_what_is_measured_and_kept_is_of_the_network_as_it_is_now(self):
        trainer = spiral_trainer()
        trainer.run_epochs(3)
        before = float(trainer.network.weights[0][1, 2])
        assert trainer.set_weight(0, 1, 2, 7.5) == before
        assert trainer.network.weights[0][1, 2] == 7.5
        assert trainer.history.epoch.tolist() == [0, 1, 2, 3, 3]
        assert trainer.history.train_loss[-1] == trainer.figures()[1] != trainer.history.train_loss[-2]
        assert np.array_equal(trainer.timeline.at(3).parameters, trainer.network.parameters)
        trainer.run_epochs(1)
        assert trainer.history.epoch[-1] == 4

    def test_a_divergence_goes_back_to_the_network_with_it(self):
        trainer = spiral_trainer()
        trainer.set_weight(1, 0, 0, -2.0)
        trainer.learning_rate = math.nan
        with pytest.raises(DivergenceError):
            trainer.run_epochs(50)
        assert trainer.network.weights[1][0, 0] == -2.0

    def test_within_an_epoch_and_a_bias(self):
        trainer = spiral_trainer()
        trainer.run_steps(1)
        fan_in = trainer.network.sizes[0]
        trainer.set_weight(0, fan_in, 1, 0.25)
        assert trainer.network.biases[0][0, 1] == 0.25
        assert len(trainer.history) == 1

    @pytest.mark.parametrize("place", [(-1, 0, 0), (9, 0, 0), (0, 3, 0), (0, -1, 0), (0, 0, 8), (0, 0, -1)])
    def test_a_weight_that_there_is_not(self, place):
        with pytest.raises(NetworkError, match="no weight"):
            spiral_trainer().set_weight(*place, 1.0)

    def test_not_in_a_stack(self):
        with pytest.raises(NetworkError, match="single"):
            Trainer(Network((2, 3, 2), runs=2), np.zeros((4, 2)), [0, 1, 0, 1]).set_weight(0, 0, 0, 1.0)
