"""What is learnt from and what is kept back."""

import numpy as np
import pytest

from nnstudio.data.dataset import Dataset
from nnstudio.data.split import split


def numbered(n):
    """Make a set whose only feature numbers the examples."""
    return Dataset(np.arange(float(n))[:, None], np.arange(n) % 3, 3)


@pytest.mark.parametrize("n", [1, 2, 10, 101])
@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.8, 1.0])
def test_every_example_is_on_one_side_and_keeps_its_class(n, share):
    train, validation = split(numbered(n), share, np.random.default_rng(0))
    assert len(train) == max(1, round(share * n))
    numbers = np.concatenate([train.x, validation.x])[:, 0]
    assert sorted(numbers) == list(range(n))
    labels = np.concatenate([train.labels, validation.labels])
    assert (labels == numbers % 3).all()
    assert train.classes == validation.classes == 3


def test_it_is_drawn_at_random_from_the_generator():
    first, again, other = (split(numbered(100), 0.5, np.random.default_rng(seed))[0].x for seed in (1, 1, 2))
    assert (first == again).all()
    assert (first != other).any()
    assert sorted(first[:, 0]) != list(range(50))


def test_the_whole_is_left_as_it_was():
    data = numbered(10)
    train, _ = split(data, 0.5, np.random.default_rng(0))
    train.x[...] = -1
    assert (data.x[:, 0] == np.arange(10)).all()


def test_numbers_to_be_learnt_go_with_their_inputs():
    numbers = np.arange(10.0)
    for part in split(Dataset(numbers[:, None], numbers / 4, 0), 0.7, np.random.default_rng(3)):
        assert part.is_regression
        assert part.y.tolist() == (part.x[:, 0] / 4).tolist()
