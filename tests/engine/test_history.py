"""The record of training."""

import numpy as np

from nnstudio.engine.history import COLUMNS, History


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


def test_it_keeps_all_rows_when_its_room_doubles():
    for rows in (1, 63, 64, 65, 128, 129, 1000):
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
    for most in (1, 2, 3, 7, 100, 999, 1000, 5000):
        thin = history.table(most=most)
        assert len(thin) <= most + 1
        assert (thin[0, 0], thin[-1, 0]) == (0, 999)
        assert (np.diff(thin[:, 0]) > 0).all()
    assert len(history.table(most=1000)) == 1000
    assert list(history.table(most=500)[:3, 0]) == [0, 2, 4]
