"""Examples as training and evaluation take them: in the network's precision, their targets as the loss wants them."""

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.losses import Loss
from nnstudio.engine.network import Network


def judged_examples(network: Network, loss: Loss, x: FloatLike, y: FloatLike) -> tuple[Floats, Floats, bool]:
    """Return inputs with their column of ones ``(examples, inputs + 1)``, targets ``(examples, outputs)``, and whether
    these are classes.

    Whole numbers are classes, but for a single output that is a number itself; yes or no is always a class. Raises
    `NetworkError` where they do not fit *network*.
    """
    x = as_floats(x)
    if x.ndim != 2:
        raise NetworkError(f"examples of shape {x.shape} for a network of {network.sizes[0]} inputs")
    x = network.with_ones(x)
    y = np.asarray(y)
    units = network.sizes[-1]
    are_whole = y.ndim == 1 and (y.dtype == bool or np.issubdtype(y.dtype, np.integer))
    judges_classes = loss.judges_classes or network.output in ("softmax", "sigmoid")
    are_classes = judges_classes or (are_whole and (units > 1 or y.dtype == bool))
    if are_whole and not are_classes:
        y = y[:, None]
    elif are_whole:
        y = loss.targets(y, units)
    loss.check_targets(y)
    with np.errstate(over="ignore"):  # what is too large for single precision is infinite there
        y = as_floats(y).astype(network.parameters.dtype, copy=False)
    if y.shape != (len(x), units):
        raise NetworkError(f"targets of shape {y.shape} for {len(x)} examples and {units} outputs")
    return x, y, bool(are_classes)


def are_labels(network: Network, y: Floats) -> bool:
    """Return whether *y* tells of several labels, any of which may be true: of sigmoids, and no distributions."""
    return network.output == "sigmoid" and not np.allclose(np.sum(y, axis=-1), 1.0)
