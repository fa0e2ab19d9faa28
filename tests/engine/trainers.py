"""Trainers that several tests use."""

import numpy as np

from nnstudio.data.plane_classes import spiral
from nnstudio.engine.network import Network
from nnstudio.engine.training import Trainer


def spiral_trainer(seed=0, **settings):
    data = spiral(np.random.default_rng(7), 53, 0.1)
    network = Network((2, 6, 2), seed=seed)
    return Trainer(network, data.x, data.labels, seed=seed, **{"learning_rate": 0.3, **settings})


def regression(x, y, learning_rate, batch_size=10):
    """One weight and one bias, both 0 at first, so that every figure can be worked out by hand."""
    network = Network((1, 1), output="identity", init="zeros")
    x, y = np.array(x, dtype=float)[:, None], np.array(y, dtype=float)[:, None]
    return Trainer(network, x, y, loss="squared_error", learning_rate=learning_rate, batch_size=batch_size)
