"""Which examples are learnt from, and which are kept back to see whether the rule holds on new ones."""

import numpy as np

from nnstudio.data.dataset import Dataset


def split(dataset: Dataset, train_share: float, rng: np.random.Generator) -> tuple[Dataset, Dataset]:
    """Return (training, validation): *train_share* of the examples, drawn at random, and the rest.

    At least one example is for training. Neither shares memory with *dataset*.
    """
    order = rng.permutation(len(dataset))
    train = max(1, round(train_share * len(dataset)))
    return dataset.take(order[:train]), dataset.take(order[train:])


def steady_split(dataset: Dataset, train_share: float, rng: np.random.Generator) -> tuple[Dataset, Dataset]:
    """Return (training, validation) as `split` does, but so that few examples change sides when others are added.

    Each draws a number, in the order of the set, and those with the smallest ones are for training: for equal
    generators an example's number stays the same, whatever comes after it.
    """
    drawn = rng.random(len(dataset))
    train = max(1, round(train_share * len(dataset)))
    limit = np.argsort(drawn, kind="stable")[:train]
    is_train = np.isin(np.arange(len(dataset)), limit)
    return dataset.take(np.flatnonzero(is_train)), dataset.take(np.flatnonzero(~is_train))
