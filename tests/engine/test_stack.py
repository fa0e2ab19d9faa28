"""A stack of runs: each is the network that it would be alone, whatever they differ in."""

import math

import numpy as np
import pytest

from nnstudio.data.synthetic import spiral
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
        assert np.isnan(stack.history.train_loss[-1]).tolist() == [False, True, False]
        for run in (0, 2):
            assert_same(stack, run, trained(seed=run, learning_rate=self.RATES[run], hidden="identity", epochs=4))

    @pytest.mark.parametrize("optimizer", ["momentum", "adamw"])
    def test_it_rests_even_where_the_optimizer_remembers(self, optimizer):
        stack = trained(RUNS, learning_rate=self.RATES, hidden="identity", optimizer=optimizer, l2=0.1, epochs=0)
        stack.network.parameters[1, 0] = 1e308 if optimizer == "adamw" else stack.network.parameters[1, 0]
        start = stack.network.parameters.copy()
        stack.run_epochs(3)
        assert list(stack.divergences) == [1]
        assert np.isfinite(stack.network.parameters).all()
        assert optimizer == "adamw" or (stack.network.parameters[1] == start[1]).all()

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
        ({"init": ["zeros"]}, "1 initializers for 3 networks"),
    ],
)
def test_one_setting_a_run_or_one_for_all(settings, told):
    with pytest.raises(NetworkError, match=told):
        trained(RUNS, **settings)
