"""Mini-batches: every example once an epoch, in a new order, and nothing left from elsewhere."""

import tracemalloc

import numpy as np
import pytest

from nnstudio.engine import mini_batches
from nnstudio.engine.mini_batches import MiniBatches


def numbered(count, inputs=2, outputs=1):
    """Return examples all of whose numbers tell which one it is."""
    x = np.arange(count, dtype=float)[:, None]
    return np.repeat(x, inputs, axis=1), np.repeat(x, outputs, axis=1)


def pass_through(batches, portion=3):
    """Yield all mini-batches of an epoch, asked for a few at a time."""
    for first in range(0, len(batches), portion):
        yield from batches.between(first, min(first + portion, len(batches)))


def generators(*seeds):
    return [np.random.default_rng(seed) for seed in seeds]


@pytest.mark.parametrize("page", [1, 50, 2**17])
@pytest.mark.parametrize("batch_size", [1, 3, 7, 20, 21, 1000])
@pytest.mark.parametrize("lead", [(), (3,)])
def test_every_example_comes_once_and_with_its_own_target(monkeypatch, page, batch_size, lead):
    monkeypatch.setattr(mini_batches, "_PAGE", page)
    batches = MiniBatches(*numbered(20), batch_size, lead)
    assert len(batches) == -(-20 // batch_size)
    rngs, orders = generators(*range(lead[0] if lead else 1)), []
    for _ in range(3):
        batches.shuffle(rngs)
        seen = []
        for index, (x, y) in enumerate(pass_through(batches)):
            size = min(batch_size, 20 - index * batch_size)
            assert x.shape == (*lead, 2, size)
            assert y.shape == (*lead, size, 1)
            assert (x[..., 0, :] == y[..., 0]).all()
            assert (x[..., 0, :] == x[..., 1, :]).all()
            seen.append(y[..., 0].copy())
        order = np.concatenate(seen, axis=-1)
        assert (np.sort(order, axis=-1) == np.arange(20)).all()
        orders.append(order)
    assert (orders[0] != orders[1]).any()
    assert (orders[1] != orders[2]).any()


def test_a_run_of_a_stack_has_the_order_it_would_have_alone():
    stack, single = MiniBatches(*numbered(20), 6, (2,)), MiniBatches(*numbered(20), 6)
    ours, alone = generators(4, 9), generators(9)
    for _ in range(2):
        stack.shuffle(ours)
        single.shuffle(alone)
        for (ours_x, _), (alone_x, _) in zip(pass_through(stack), pass_through(single), strict=True):
            assert (ours_x[1] == alone_x).all()


@pytest.mark.parametrize("lead", [(), (3,)])
@pytest.mark.parametrize("page", [60_000, 2**20])
def test_nothing_is_allocated_after_the_first_epoch(monkeypatch, lead, page):
    monkeypatch.setattr(mini_batches, "_PAGE", page)
    batches = MiniBatches(*numbered(3050, inputs=50, outputs=20), 100, lead)
    rngs = generators(*range(lead[0] if lead else 1))

    def epoch():
        batches.shuffle(rngs)
        list(pass_through(batches))

    epoch()
    tracemalloc.start()
    epoch()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100 * 20 * 8
