"""Back to a kept moment, and on from there bit for bit."""

import numpy as np
import pytest

from nnstudio.data.plane_classes import spiral
from nnstudio.engine import timeline
from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.schedules import ExponentialDecay
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.training import Trainer

DATA = spiral(np.random.default_rng(7), 53, 0.1)


def trainer(hidden="tanh", runs=None, **settings):
    network = Network((2, 6, 2), hidden, runs=runs, seed=3)
    return Trainer(network, DATA.x, DATA.labels, **{"learning_rate": 0.1, **settings})


def same(one, other):
    return (
        one.network.parameters.tobytes() == other.network.parameters.tobytes()
        and one.history.table().tobytes() == other.history.table().tobytes()
        and (one.epoch, one.step) == (other.epoch, other.step)
    )


SETTINGS = [
    *({"optimizer": optimizer} for optimizer in OPTIMIZERS),
    {"dropout": 0.4},
    {"hidden": "rrelu"},
    {"hidden": "prelu"},
    {"schedule": ExponentialDecay(0.9), "l1": 0.01, "clip_norm": 0.5},
    {"early_stopping": EarlyStopping(patience=30)},
    {"runs": 3, "dropout": [0.0, 0.2, 0.4], "optimizer": "adam"},
]


@pytest.mark.parametrize("settings", SETTINGS, ids=str)
@pytest.mark.parametrize("epoch", [0, 1, 6])
def test_training_goes_on_bit_for_bit(settings, epoch):
    wanderer, straight = trainer(**settings), trainer(**settings)
    wanderer.run_epochs(9)
    wanderer.run_steps(2)
    wanderer.return_to(epoch)
    twin = trainer(**settings)
    twin.run_epochs(epoch)
    assert wanderer.network.parameters.tobytes() == twin.network.parameters.tobytes()
    assert (wanderer.epoch, wanderer.step) == (twin.epoch, twin.step)
    wanderer.run_epochs(12 - epoch)
    straight.run_epochs(12)
    assert same(wanderer, straight)


def test_forth_and_back_before_anything_is_forgotten():
    looking = trainer()
    looking.run_epochs(8)
    end = looking.network.parameters.copy()
    for epoch in (3, 8, 0, 8):
        looking.return_to(epoch)
        assert looking.epoch == epoch
    assert (looking.network.parameters == end).all()
    assert len(looking.history) == 9
    looking.return_to(3)
    looking.run_steps(1)  # now a new future begins
    assert list(looking.history.epoch) == [0, 1, 2, 3]
    assert looking.timeline.epochs == (0, 1, 2, 3)


def test_forth_to_the_end_also_where_that_is_no_moment_of_the_even_distances():
    long, straight = trainer(batch_size=53), trainer(batch_size=53)
    long.run_epochs(1001)
    end = long.network.parameters.copy()
    assert 1001 not in long.timeline.epochs
    long.return_to(400)
    assert long.timeline.epochs[-1] == 1001
    long.return_to(1001)
    assert (long.network.parameters == end).all()
    for each, epochs in ((long, 3), (straight, 1004)):
        each.run_epochs(epochs)
    assert same(long, straight)


@pytest.mark.parametrize("settings", [{}, {"optimizer": "adam", "dropout": 0.3}, {"runs": 3}], ids=str)
def test_forth_to_the_middle_of_an_epoch(settings):
    looking, straight = trainer(**settings), trainer(**settings)
    for each in (looking, straight):
        each.run_epochs(5)
        each.run_steps(2)
    looking.return_to(3)
    looking.return_to(0)
    looking.return_to(5)
    assert (looking.step, looking.next_batch) == (straight.step, 2)
    assert looking.network.parameters.tobytes() == straight.network.parameters.tobytes()
    for each in (looking, straight):
        each.run_epochs(3)
    assert same(looking, straight)


def test_a_divergence_in_that_epoch_leads_back_to_its_beginning():
    looking = trainer(hidden="identity")
    looking.run_epochs(4)
    good = looking.network.parameters.copy()
    looking.run_steps(2)
    looking.return_to(1)
    looking.return_to(4)
    looking.learning_rate = 1e200
    with pytest.raises(DivergenceError):
        looking.run_epochs(2)
    assert (looking.network.parameters == good).all()


def test_the_record_is_that_of_the_moment():
    looking = trainer()
    looking.run_epochs(9)
    records = looking.history.table()
    for epoch in (9, 4, 0, 9):
        looking.return_to(epoch)
        assert np.array_equal(looking.record, records[epoch], equal_nan=True)


def test_a_weight_set_by_hand_at_an_earlier_moment_begins_a_new_future():
    looking = trainer()
    looking.run_epochs(9)
    looking.return_to(4)
    looking.set_weight(0, 0, 0, 2.5)
    assert looking.timeline.epochs[-1] == looking.history.last_epoch == 4
    looking.run_epochs(1)
    assert list(looking.history.epoch) == [0, 1, 2, 3, 4, 4, 5]


def test_one_that_was_stopped_early_can_go_on_from_before():
    stopped = trainer(early_stopping=EarlyStopping(patience=2, least_gain=0.1))
    stopped.run_epochs(50)
    assert stopped.stopped
    end = stopped.epoch
    stopped.return_to(1)
    assert not stopped.stopped
    stopped.run_epochs(50)
    assert stopped.epoch == end


def test_one_that_has_been_stopped_stays_so_at_its_end():
    stopped = trainer(early_stopping=EarlyStopping(patience=2, least_gain=0.1))
    stopped.run_epochs(50)
    end, parameters = stopped.epoch, stopped.network.parameters.copy()
    for epoch in (0, end):
        stopped.return_to(epoch)
    stopped.run_epochs(5)
    assert stopped.stopped
    assert (stopped.epoch, (stopped.network.parameters == parameters).all()) == (end, True)


def test_the_same_moment_can_be_returned_to_twice():
    rule = EarlyStopping(patience=3, least_gain=0.01)
    wanderer = trainer(early_stopping=rule)
    ends = []
    for _ in range(3):
        wanderer.run_epochs(60)
        ends.append((wanderer.epoch, wanderer.network.parameters.tobytes()))
        wanderer.return_to(2)
    assert len(set(ends)) == 1


@pytest.mark.parametrize("settings", [{"record_every": 3}, {"batch_size": 7}])
def test_wherever_it_had_got_to(settings):
    wanderer, straight = trainer(**settings), trainer(**settings)
    wanderer.run_epochs(10)
    wanderer.run_steps(2)
    wanderer.return_to(7)
    assert wanderer.epoch == (6 if "record_every" in settings else 7)
    wanderer.run_epochs(12 - wanderer.epoch)
    straight.run_epochs(12)
    assert same(wanderer, straight)


def test_a_divergence_leads_back_to_where_training_was_taken_up():
    wanderer, twin = trainer(hidden="identity"), trainer(hidden="identity")
    wanderer.run_epochs(6)
    wanderer.return_to(2)
    wanderer.learning_rate = 1e200
    with pytest.raises(DivergenceError):
        wanderer.run_epochs(1)
    twin.run_epochs(2)
    assert same(wanderer, twin)
    for each in (wanderer, twin):
        each.learning_rate = 0.05
        each.run_epochs(3)
    assert same(wanderer, twin)


def test_a_refused_setting_draws_nothing():
    wanderer, twin = trainer(runs=2), trainer(runs=2)
    wanderer.learning_rate = [1.0, 2.0, 3.0]
    with pytest.raises(NetworkError, match="learning rates of shape"):
        wanderer.run_epochs(1)
    wanderer.learning_rate = 0.1
    for each in (wanderer, twin):
        each.run_epochs(2)
    assert same(wanderer, twin)


def test_never_fewer_than_sixteen(monkeypatch):
    monkeypatch.setattr(timeline, "_MOST_BYTES", 1)
    kept = trainer()
    kept.run_epochs(100)
    assert 8 <= len(kept.timeline.epochs) <= 16


def test_ever_fewer_moments_are_kept_at_even_distances():
    long = trainer(batch_size=53)
    long.run_epochs(1000)
    epochs = long.timeline.epochs
    assert epochs[0] == 0
    assert len(epochs) <= 256
    assert set(np.diff(epochs)) == {4}
    for epoch in (0, 500, 996, 998, 10_000):
        long.return_to(epoch)
        assert long.epoch == min(epoch - epoch % 4, 1000)


def test_a_large_network_keeps_fewer():
    network = Network((784, 128, 10))
    large = Trainer(network, np.zeros((1, 784)), [0], optimizer="adam", batch_size=1)
    large.run_epochs(40)
    assert len(large.timeline.epochs) <= 2**26 // (3 * network.parameters.nbytes)
    assert large.timeline.epochs[0] == 0


def test_where_records_were_put_together_the_history_still_ends_with_the_present():
    long = trainer(batch_size=53)
    long.run_epochs(8300)
    long.return_to(4001)
    at = long.epoch
    long.run_steps(0)
    assert long.history.last_epoch == 8300
    long.batch_size = 10
    long.run_steps(1)
    assert long.history.last_epoch == at
    assert long.history.table()[-1, 1] == trainer_at(at).history.train_loss[-1]


def trainer_at(epoch):
    straight = trainer(batch_size=53)
    straight.run_epochs(epoch)
    return straight
