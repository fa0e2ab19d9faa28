"""Early stopping: the stated rule, epoch by epoch."""

import numpy as np
import pytest

from nnstudio.engine.errors import NetworkError
from nnstudio.engine.network import Network
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.training import Trainer


def observe(rule, losses):
    """Return after which epoch the rule says stop; the parameters of epoch e are all e."""
    for epoch, loss in enumerate(losses):
        if rule.observe(epoch, np.array(loss), np.full(2, float(epoch))):
            return epoch
    return None


def test_so_many_epochs_without_a_lower_loss():
    rule = EarlyStopping(patience=3)
    assert observe(rule, [5, 4, 3, 3.5, 3.2, 2.9, 3, 3, 3, 1]) == 8
    assert rule.best_epoch == 5
    assert rule.best.tolist() == [5, 5]
    assert rule.lowest == 2.9


def test_an_equal_loss_is_no_gain_and_neither_is_a_little_one():
    assert observe(EarlyStopping(patience=2), [1, 1, 1, 0]) == 2
    assert observe(EarlyStopping(patience=2, least_gain=0.5), [3, 2.6, 2.4, 2.2, 2.0]) == 4
    assert observe(EarlyStopping(patience=2, least_gain=0.5), [3, 2.6, 2.5, 2.5]) == 2


def test_a_loss_that_keeps_falling_never_stops():
    assert observe(EarlyStopping(patience=1), np.linspace(5, 1, 50)) is None


def test_each_run_of_a_stack_stops_for_itself_and_all_of_them_together():
    rule = EarlyStopping(patience=2)
    losses = np.array([[3, 3], [2, 2], [2, 1], [2, 0.5], [0, 0.5], [0, 0.5]])
    ends = [rule.observe(epoch, loss, np.full((2, 1), float(epoch))) for epoch, loss in enumerate(losses)]
    assert ends == [False, False, False, False, False, True]
    assert rule.best_epoch.tolist() == [1, 3]  # what the first run did after its stop no longer counts
    assert rule.best[:, 0].tolist() == [1, 3]


def test_without_patience_there_is_no_rule():
    with pytest.raises(NetworkError, match="patience of 0"):
        EarlyStopping(patience=0)
    for gain in (-1.0, np.nan):
        with pytest.raises(NetworkError, match="least gain"):
            EarlyStopping(least_gain=gain)


class TestTraining:
    """One weight that learns ŷ = x from one example, and is validated on another truth: ŷ = ½ x."""

    @staticmethod
    def trainer(**settings):
        network = Network((1, 1), output="identity", init="zeros")
        validation = ([[1.0]], [[0.5]])
        return Trainer(network, [[1.0]], [[1.0]], loss="squared_error", validation=validation, **settings)

    def test_it_watches_the_validation_examples(self):
        trainer = self.trainer(early_stopping=EarlyStopping(patience=5), learning_rate=0.05)
        trainer.run_epochs(100)
        assert trainer.stopped
        losses = trainer.history.validation_loss
        assert trainer.early_stopping.best_epoch == np.argmin(losses)
        assert trainer.epoch == np.argmin(losses) + 5
        assert trainer.early_stopping.best.sum() == pytest.approx(0.5, abs=0.05)
        step = trainer.step
        trainer.run_epochs(3)
        trainer.run_steps(3)
        assert trainer.step == step

    @pytest.mark.parametrize("validation", [None, (np.empty((0, 1)), np.empty((0, 1)))])
    def test_without_validation_examples_a_falling_loss_never_stops(self, validation):
        network = Network((1, 1), output="identity", init="zeros")
        trainer = Trainer(
            network, [[1.0]], [[1.0]], loss="squared_error", validation=validation, early_stopping=EarlyStopping(3)
        )
        trainer.run_epochs(20)
        assert (trainer.stopped, trainer.epoch) == (False, 20)

    def test_and_the_training_examples_where_there_are_no_others(self):
        network = Network((1, 1), output="identity", init="zeros")
        rule = EarlyStopping(patience=2, least_gain=0.01)
        trainer = Trainer(network, [[1.0]], [[1.0]], loss="squared_error", early_stopping=rule, learning_rate=0.2)
        trainer.run_epochs(100)
        assert trainer.stopped
        losses = trainer.history.train_loss
        assert losses[-3] - losses[-1] <= 0.01 < losses[-4] - losses[-3] + 0.01
