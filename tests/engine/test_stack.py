"""A stack of runs: each is the network that it would be alone, whatever they differ in."""

import math

import numpy as np
import pytest

from nnstudio.data.plane_classes import spiral
from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS, Momentum
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.training import Trainer

DATA = spiral(np.random.default_rng(7), 53, 0.1)
OTHERS = spiral(np.random.default_rng(8), 30, 0.1)
RUNS = 3


def trained(runs=None, seed=0, epochs=3, sizes=(2, 5, 4, 2), optimizer=None, **settings):
    made = {name: settings.pop(name) for name in ("hidden", "output", "init") if name in settings}
    network = Network(sizes, runs=runs, seed=seed, **made)
    settings = {"learning_rate": 0.1, "validation": (OTHERS.x, OTHERS.labels), **settings}
    trainer = Trainer(network, DATA.x, DATA.labels, seed=seed, optimizer=optimizer or "sgd", **settings)
    trainer.run_epochs(epochs)
    return trainer


def assert_same(stack, run, single):
    assert stack.network.parameters[run] == pytest.approx(single.network.parameters, rel=1e-9, abs=1e-12)
    assert stack.history.table()[..., run] == pytest.approx(single.history.table(), rel=1e-9, nan_ok=True)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_with_every_optimizer(optimizer):
    stack = trained(RUNS, seed=4, optimizer=optimizer)
    for run in range(RUNS):
        assert_same(stack, run, trained(seed=4 + run, optimizer=optimizer))
    assert np.ptp(stack.history.train_loss[-1]) > 1e-6


@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_with_every_activation(hidden):
    stack = trained(RUNS, hidden=hidden, epochs=2)
    for run in range(RUNS):
        assert_same(stack, run, trained(seed=run, hidden=hidden, epochs=2))


@pytest.mark.parametrize(("loss", "output"), [(loss, output) for loss in LOSSES for output in LOSSES[loss].outputs])
def test_with_every_loss_behind_every_output(loss, output):
    stack = trained(RUNS, loss=loss, output=output, epochs=2)
    for run in range(RUNS):
        assert_same(stack, run, trained(seed=run, loss=loss, output=output, epochs=2))


def test_with_seeds_initializers_and_settings_of_their_own():
    each = {
        "seed": [5, 0, 11],
        "init": ["he_normal", "xavier_uniform", "lecun_normal"],
        "learning_rate": [0.3, 0.01, 0.1],
        "dropout": [0.0, 0.5, 0.2],
        "l1": [0.0, 0.01, 0.0],
        "l2": [0.1, 0.0, 0.02],
        "weight_decay": [0.0, 0.0, 0.3],
        "clip_norm": [math.inf, 0.1, 1.0],
    }
    momentum = [0.9, 0.0, 0.5]
    stack = trained(RUNS, optimizer=Momentum(momentum), **each)
    for run in range(RUNS):
        alone = {name: values[run] for name, values in each.items()}
        assert_same(stack, run, trained(optimizer=Momentum(momentum[run]), **alone))


@pytest.mark.parametrize("optimizer", [name for name in OPTIMIZERS if OPTIMIZERS[name].parameters])
def test_with_settings_of_the_optimizer_of_their_own(optimizer):
    rule = OPTIMIZERS[optimizer]
    name = rule.parameters[0].name
    values = [0.9, 0.5, 0.2]
    stack = trained(RUNS, optimizer=rule(**{name: values}), learning_rate=0.01)
    for run in range(RUNS):
        assert_same(stack, run, trained(seed=run, optimizer=rule(**{name: values[run]}), learning_rate=0.01))


def test_and_these_may_change_on_the_way():
    stack = trained(RUNS, optimizer=Momentum(0.5))
    stack.optimizer.momentum = [0.1, 0.9, 0.5]
    stack.run_epochs(1)
    for run, momentum in enumerate([0.1, 0.9, 0.5]):
        alone = trained(seed=run, optimizer=Momentum(0.5))
        alone.optimizer.momentum = momentum
        alone.run_epochs(1)
        assert_same(stack, run, alone)
    stack.optimizer.momentum = [0.1, 0.9]
    with pytest.raises(NetworkError, match="2 settings of momentum"):
        stack.run_steps(1)


def test_arrays_of_settings_may_be_written_into():
    rates = np.array([0.1, 0.2, 0.3])
    stack = trained(RUNS, learning_rate=rates)
    rates *= 0
    before = stack.network.parameters.copy()
    stack.run_epochs(1)
    assert (stack.network.parameters == before).all()


def test_single_precision_stays_single():
    data = {"learning_rate": [0.1, 0.2], "l2": [0.1, 0.2], "dropout": [0.1, 0.2], "optimizer": Momentum([0.1, 0.9])}
    trainer = Trainer(Network((2, 5, 2), runs=2, dtype=np.float32), DATA.x, DATA.labels, **data)
    trainer.run_epochs(1)
    for held in (vars(trainer._descent), vars(trainer.optimizer)):
        for array in held.values():
            assert not isinstance(array, np.ndarray) or array.dtype in (np.float32, bool)
    for forward, backward in trainer._descent._passes.values():
        for array in (*vars(forward).values(), *vars(backward).values()):
            assert not isinstance(array, np.ndarray) or array.dtype == np.float32


def test_with_batches_that_do_not_come_out_even_and_change_on_the_way():
    stack = trained(RUNS, batch_size=7)
    singles = [trained(seed=run, batch_size=7) for run in range(RUNS)]
    for trainer in (stack, *singles):
        trainer.run_steps(3)
        trainer.batch_size = 20
        trainer.learning_rate = 0.02
        trainer.run_steps(30)
    for run, single in enumerate(singles):
        assert_same(stack, run, single)


def test_with_early_stopping_each_run_keeps_its_own_best():
    stack = trained(RUNS, early_stopping=EarlyStopping(patience=3), learning_rate=1.0, epochs=60)
    assert stack.stopped
    for run in range(RUNS):
        alone = trained(seed=run, early_stopping=EarlyStopping(patience=3), learning_rate=1.0, epochs=60)
        assert stack.early_stopping.best_epoch[run] == alone.early_stopping.best_epoch
        assert stack.early_stopping.best[run] == pytest.approx(alone.early_stopping.best, rel=1e-9)
        assert stack.network.parameters[run] == pytest.approx(alone.network.parameters, rel=1e-9)  # it rests
        losses = stack.history.train_loss[:, run]
        assert losses[: len(alone.history)] == pytest.approx(alone.history.train_loss, rel=1e-9)
        assert (losses[len(alone.history) :] == losses[-1]).all()


class TestDivergence:
    RATES = (0.1, 1e200, 0.05)

    def test_a_run_that_diverges_rests_and_the_others_go_on(self):
        stack = trained(RUNS, learning_rate=self.RATES, hidden="identity", epochs=0)
        start = stack.network.parameters.copy()
        stack.run_epochs(4)
        assert list(stack.divergences) == [1]
        with pytest.raises(DivergenceError) as alone:
            trained(seed=1, learning_rate=self.RATES[1], hidden="identity", epochs=4)
        told = stack.divergences[1]
        assert (told.epoch, told.step, told.layer) == (alone.value.epoch, alone.value.step, alone.value.layer)
        assert (stack.network.parameters[1] == start[1]).all()
        assert told.loss == alone.value.loss or (math.isnan(told.loss) and math.isnan(alone.value.loss))
        for column in ("train_loss", "validation_loss", "train_accuracy", "validation_accuracy"):
            assert np.isnan(stack.history.column(column)[-1]).tolist() == [False, True, False]
        for run in (0, 2):
            assert_same(stack, run, trained(seed=run, learning_rate=self.RATES[run], hidden="identity", epochs=4))

    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_it_rests_even_where_the_optimizer_remembers(self, optimizer):
        rates = (0.01, 1e306, 0.005)
        stack = trained(RUNS, learning_rate=rates, hidden="identity", optimizer=optimizer, l2=0.1, epochs=0)
        start = stack.network.parameters.copy()
        stack.run_epochs(3)
        assert list(stack.divergences) == [1]
        assert (stack.network.parameters[1] == start[1]).all()
        for run in (0, 2):
            alone = trained(seed=run, learning_rate=rates[run], hidden="identity", optimizer=optimizer, l2=0.1)
            assert_same(stack, run, alone)

    def test_it_stays_so_forth_and_back_and_comes_to_life_before(self):
        stack, straight = (trained(RUNS, learning_rate=self.RATES, hidden="identity", epochs=4) for _ in range(2))
        stack.return_to(0)
        assert not stack.divergences
        stack.return_to(4)
        assert list(stack.divergences) == [1]
        for each in (stack, straight):
            each.run_epochs(2)
        assert stack.network.parameters.tobytes() == straight.network.parameters.tobytes()
        assert stack.history.table().tobytes() == straight.history.table().tobytes()
        stack.return_to(0)
        stack.learning_rate = 0.1
        before = stack.network.parameters.copy()
        stack.run_epochs(1)
        assert (stack.network.parameters != before).any(axis=-1).all()

    def test_its_records_stay_empty_where_some_were_put_together(self):
        stack = trained(20, learning_rate=[0.1] * 19 + [1e200], hidden="identity", epochs=700, batch_size=53)
        stack.return_to(401)
        stack.run_steps(1)
        last = stack.history.table()[-1]
        assert last[0, 0] >= 400
        assert np.isnan(last[1]).tolist() == [False] * 19 + [True]

    def test_the_error_is_raised_when_none_goes_on(self):
        stack = trained(2, learning_rate=[0.1, 1e200], hidden="identity", epochs=2)
        stack.learning_rate = [1e250, 0.1]
        with pytest.raises(DivergenceError):
            stack.run_epochs(2)
        assert np.isfinite(stack.network.parameters).all()


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"learning_rate": [0.1, 0.2]}, "learning rates of shape"),
        ({"l2": [[0.1, 0.2, 0.3]]}, "l2 penalties of shape"),
        ({"dropout": [0.1, 0.2, 1.0]}, "dropout"),
        ({"seed": [1, 2]}, "2 seeds for 3 networks"),
        ({"optimizer": Momentum([0.9])}, "1 settings of momentum"),
        ({"optimizer": Momentum([0.9, 0.8])}, "2 settings of momentum"),
        ({"init": ["zeros"]}, "1 initializers for 3 networks"),
    ],
)
def test_one_setting_a_run_or_one_for_all(settings, told):
    with pytest.raises(NetworkError, match=told):
        trained(RUNS, **settings)
