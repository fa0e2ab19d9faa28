"""Tables of records, as training hands them on."""

import numpy as np


def table(epochs, seed=0, rate=0.01, *, validation=True):
    """Return records of a loss that falls, and an accuracy that rises, both with some noise."""
    noise = np.random.default_rng(seed).random((epochs + 1, 2))
    at = np.arange(epochs + 1.0)
    fallen = np.exp(-rate * at)
    train, held_out = 0.7 * fallen + 0.02 + 0.01 * noise[:, 0], 0.7 * fallen + 0.06 + 0.02 * noise[:, 1]
    right = 1.0 - 0.5 * fallen
    rows = np.stack([at, train, held_out, right, right - 0.03], axis=1)
    if not validation:
        rows[:, [2, 4]] = np.nan
    return rows


def of_losses(*losses, validation=None):
    """Return records of these training losses, from epoch 0 on."""
    rows = np.full((len(losses), 5), np.nan)
    rows[:, 0], rows[:, 1] = np.arange(len(losses)), losses
    if validation is not None:
        rows[:, 2] = validation
    return rows
