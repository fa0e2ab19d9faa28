"""Twin units: units of one layer that compute the same, and always will.

Where two hidden units i and j of a layer have the same incoming weights and bias, W[:, i] = W[:, j] and b[i] = b[j],
then zᵢ = zⱼ and aᵢ = aⱼ for every example. Where their outgoing weights are the same too, V[i, :] = V[j, :], so are
their gradients:

    ∂L/∂zᵢ = f′(zᵢ) Σₖ V[i, k] δₖ = ∂L/∂zⱼ,        ∂L/∂W[:, i] = ∂L/∂W[:, j],        ∂L/∂V[i, :] = ∂L/∂V[j, :]

Every deterministic step of gradient descent then leaves them the same: together they learn no more than one unit. This
is why weights are drawn at random, which is called breaking the symmetry. Dropout and randomised ReLUs treat the two
differently, and part them.

Source: Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 8.4.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.network import Layer, Network


def twins(network: Network) -> tuple[tuple[tuple[int, ...], ...], ...]:
    """Return for each hidden layer of a single *network* the groups of its twin units.

    A group has the indices of two or more units, in rising order; the groups are ordered by their first unit. Weights
    are the same where they are exactly equal, 0 and −0 included. What is not a number is equal to nothing.

    Raises `NetworkError` for a stack of networks.
    """
    if network.lead:
        raise NetworkError(f"twin units of one network, not of a stack of {network.lead[0]}")
    return tuple(_groups(each_unit) for each_unit in _each_units_weights(network.layers))


def _each_units_weights(layers: Sequence[Layer]) -> list[Floats]:
    """Return for each hidden layer all weights of a unit as one row: ``(units, fan_in + 1 + fan_out)``."""
    return [
        np.concatenate([incoming.affine.T, outgoing.weights], axis=1) + 0.0  # + 0.0: no −0
        for incoming, outgoing in pairwise(layers)
    ]


def _groups(rows: Floats) -> tuple[tuple[int, ...], ...]:
    found: dict[bytes, list[int]] = {}
    for unit in np.flatnonzero(~np.isnan(rows).any(axis=1)).tolist():
        found.setdefault(rows[unit].tobytes(), []).append(unit)
    return tuple(tuple(group) for group in found.values() if len(group) > 1)
