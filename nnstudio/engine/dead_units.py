"""Dead units: rectifiers that answer nothing to any example, and can learn no more.

A rectified linear unit a = max(0, z) has the slope f′(z) = 0 wherever z ≤ 0. Where that holds for EVERY example, it
answers 0 to each of them, and of each of its own weights and its bias the gradient is

    ∂L/∂W[:, j] = Σ_examples x f′(zⱼ) (…) = 0

No step of gradient descent on these examples then moves them: the unit is dead, unless a layer before it still learns
and carries its inputs elsewhere (momentum, penalties and weight decay may move it too). One step that is too large is
enough to get there. Where all units of a layer are dead, nothing before that layer learns either, and the network says
the same to every example: only the biases behind it still move.

By convention a unit is dead only if both its activation and its slope are exactly 0 for every example, with f′(0) = 0
at the kink as everywhere in the engine. So a leaky ReLU never dies, nor do smooth activations, however little is left
of their slope; that is saturation. Dropout does not count. Source: Lu et al., *Dying ReLU and Initialization* (2020).
"""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations import ReLU
from nnstudio.engine.arrays import FloatLike
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.network import Network
from nnstudio.engine.pieces import Pieces

Mask: TypeAlias = npt.NDArray[np.bool_]


def can_die(network: Network) -> bool:
    """Whether *network* has a hidden layer of units that can die."""
    return any(isinstance(activation, ReLU) for activation in network.hidden)


def dead_units(network: Network, x: FloatLike) -> tuple[Mask, ...]:
    """Return for each hidden layer of a single *network* which units are dead for all examples *x* ``(n, inputs)``.

    A mask ``(units,)`` each, all false for a layer whose units cannot die. What is not a number is not dead.

    Raises `NetworkError` for a stack of networks, for examples that do not fit, and for none: of no examples nothing
    can be said.
    """
    if network.lead:
        raise NetworkError(f"dead units of one network, not of a stack of {network.lead[0]}")
    x = network.with_ones(x)
    if not len(x):
        raise NetworkError("without examples no unit is dead or alive")
    dead = tuple(
        np.full(units, isinstance(activation, ReLU))
        for units, activation in zip(network.sizes[1:-1], network.hidden, strict=True)
    )
    if can_die(network):
        with np.errstate(all="ignore"):  # what is infinite is infinite
            for _, forward in Pieces(network, x).run():
                for mask, layer in zip(dead, forward.hidden, strict=True):
                    np.logical_and(mask, np.max(layer.z, axis=-1) <= 0.0, out=mask)
    return dead
