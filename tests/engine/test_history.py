"""The record of training."""

import tracemalloc

import numpy as np
import pytest

from nnstudio.engine.errors import NetworkError
from nnstudio.engine.history import COLUMNS, HIGH, LAST, LOW, History


def filled(rows):
    history = History()
    for epoch in range(rows):
        history.append(epoch, 1 / (epoch + 1), 2 / (epoch + 1), 0.5, np.nan)
    return history


def test_it_begins_empty():
    assert len(History()) == 0
    assert History().table().shape == (0, len(COLUMNS))
    assert History().table(most=10).shape == (0, len(COLUMNS))
    assert History().train_loss.shape == (0,)


def test_it_keeps_thousands_of_records_as_they_are():
    for rows in (1, 1023, 1024, 1025, 3000, 8192):
        history = filled(rows)
        assert len(history) == rows
        assert list(history.epoch) == list(range(rows))
        assert list(history.train_loss) == [1 / (epoch + 1) for epoch in range(rows)]
        assert history.table().shape == (rows, len(COLUMNS))


def test_every_column_by_its_name():
    history = History()
    history.append(1, 2, 3, 4, 5)
    assert [getattr(history, name)[0] for name in COLUMNS] == [1, 2, 3, 4, 5]
    assert history.table().tolist() == [[1, 2, 3, 4, 5]]


def test_what_is_handed_out_are_copies():
    history = filled(3)
    history.train_loss[...] = 7
    history.table()[...] = 7
    assert list(history.epoch) == [0, 1, 2]
    assert history.train_loss[0] == 1
    early = history.table()
    history.append(3, 0, 0, 0, 0)
    assert len(early) == 3


def test_a_long_table_can_be_thinned_and_keeps_its_ends():
    history = filled(1000)
    for most in (2, 3, 7, 100, 999, 1000, 5000):
        thin = history.table(most=most)
        assert len(thin) <= max(3, most)
        assert (thin[0, 0], thin[-1, 0]) == (0, 999)
        assert (np.diff(thin[:, 0]) >= 0).all()
        assert list(thin[-1, 1:4]) == [1 / 1000, 2 / 1000, 0.5]
    assert len(history.table(most=1000)) == 1000


def test_of_records_put_together_lows_and_highs_remain():
    history = History()
    for epoch, loss in enumerate([4.0, 9.0, 3.0, 5.0, 2.0, 1.0, 7.0, 6.0]):
        history.append(epoch, loss, np.nan, 0.5, loss / 10)
    assert history.table(most=5)[:, :2].tolist() == [[0, 3.0], [3, 9.0], [4, 1.0], [7, 7.0], [7, 6.0]]
    assert history.table(most=5)[:, 4].tolist() == [0.3, 0.9, 0.1, 0.7, 0.6]


@pytest.mark.parametrize("count", [8193, 9216, 20_000, 50_001])
def test_spikes_survive_millions_of_records_in_bounded_memory(count):
    rng = np.random.default_rng(count)
    losses = rng.uniform(1, 2, count)
    spikes = rng.integers(0, count, 5)
    losses[spikes] = [100, 200, 300, -100, -200]
    history = History()
    for epoch, loss in enumerate(losses):
        history.append(epoch, loss, np.nan, 0.5, np.nan)
    table = history.table()
    assert len(history) == count
    assert len(table) <= 2 * 8192 + 1
    assert np.isnan(table[:, 2]).all()
    assert list(table[-1, :2]) == [count - 1, losses[-1]]
    for spike in spikes:
        near = np.abs(table[:, 0] - spike) <= 2 * count / 8192
        assert losses[spike] in table[near, 1]
    # Whatever is drawn lies between the lowest and the highest of what there was nearby.
    thin = history.table(most=100)
    assert thin[:, 1].max() == losses.max()
    assert thin[:, 1].min() == losses.min()
    assert len(thin) <= 100


def test_also_where_it_is_looked_at_all_the_time():
    history = History()
    for epoch in range(20_000):
        history.append(epoch, -5.0 if epoch == 16_401 else 1.0, 1.0, 1.0, 1.0)
        if epoch > 16_300 and epoch < 16_500:
            history.table(100)
    assert history.table()[:, 1].min() == -5


def test_a_stack_takes_no_more():
    history = History((64,))
    tracemalloc.start()
    for epoch in range(3000):
        history.append(*np.full((5, 64), float(epoch)))
    after, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after < 20e6
    assert history._room.nbytes < 20e6


def test_ten_million_records_take_less_than_20_megabytes():
    history = History()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for epoch in range(100_000):  # the room never grows beyond what 10 000 records take
        history.append(epoch, 0.5, 0.5, 0.5, 0.5)
    after, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 2e6
    assert peak - before < 5e6


@pytest.mark.parametrize("count", [100, 20_000])
def test_what_came_after_an_epoch_can_be_forgotten(count):
    history, twin = filled(count), filled(61)
    history.cut_after(60)
    if count == 100:
        assert history.table().tobytes() == twin.table().tobytes()
        assert (len(history), history.last_epoch) == (61, 60)
    else:  # records had been put together: the bucket that reaches beyond goes too
        assert 60 - 4 <= history.last_epoch <= 60
    for epoch in range(61, 70):
        history.append(epoch, 1, 1, 1, 1)
    assert history.last_epoch == 69
    assert history.table()[-1].tolist() == [69, 1, 1, 1, 1]


def test_to_forget_what_is_not_there_changes_nothing():
    history = filled(9001)
    history.cut_after(10**6)
    assert len(history) == 9001
    history.append(9001, 1, 1, 1, 1)
    assert (len(history), history.last_epoch) == (9002, 9001)


def test_of_a_stack_every_run_has_its_own_figures():
    history = History((3,))
    for epoch in range(5000):
        history.append(np.full(3, epoch), np.arange(3) + epoch, *np.zeros((3, 3)))
    assert history.train_loss.shape[1:] == (3,)
    assert history.table()[-1].tolist() == [[4999] * 3, [4999, 5000, 5001], [0] * 3, [0] * 3, [0] * 3]
    assert history.table(most=10).shape[1:] == (5, 3)


def test_a_thinned_table_is_the_same_whether_it_was_asked_for_before_or_not():
    """What was put together at an earlier call is kept: also across a rewind and beyond the room for single records."""
    rng = np.random.default_rng(3)
    asked = History()
    for epoch in range(12_000):
        asked.append(epoch, *rng.uniform(size=4))
        if epoch % 37 == 0:
            asked.table(400)
        if epoch == 5000:
            asked.cut_after(3100)
    again = History()
    rng = np.random.default_rng(3)
    for epoch in range(12_000):
        again.append(epoch, *rng.uniform(size=4))
        if epoch == 5000:
            again.cut_after(3100)
    assert np.array_equal(asked.table(400), again.table(400))
    assert np.array_equal(asked.table(70), again.table(70))


EXTREMES = [(0.0, 0.0), (1.7e308, 1.0), (np.inf, -np.inf), (np.nan, np.nan), (1e300, -1e290), (0.5, -1.7e308)]


@pytest.mark.parametrize("lead", [(), (3,)])
@pytest.mark.parametrize("count", [6, 9000])
def test_whatever_a_training_has_recorded_is_taken_back(count, lead):
    history = History(lead)
    for epoch in range(count):
        loss, share = EXTREMES[epoch % len(EXTREMES)]
        history.append(*(np.full(lead, figure) for figure in (epoch, loss, loss, share, share)))
    back = History.of(history.buckets, lead)
    np.testing.assert_array_equal(back.table(), history.table())
    assert len(back) == count


@pytest.mark.parametrize(
    ("part", "column", "value"),
    [
        *((LAST, 1, 2.5), (LAST, 1, 0.1), (LOW, 1, 2.5), (LOW, 1, np.nan), (HIGH, 1, np.nan)),
        *((LOW, 2, -0.5), (HIGH, 2, -0.5), (HIGH, 3, 1.5), (HIGH, 4, 0.1)),
    ],
)
def test_of_records_put_together_the_last_lies_between_the_bounds(part, column, value):
    history = History()
    for epoch in range(9000):
        history.append(epoch, 1.0 + epoch % 2, 1.0, 0.5, 0.25 + 0.5 * (epoch % 2))
    buckets = history.buckets
    History.of(buckets)
    buckets.parts[part, 7, column] = value
    with pytest.raises(NetworkError, match="figures"):
        History.of(buckets)
