"""Networks to show, small enough to know every number."""

import numpy as np

from nnstudio.labs.trainer.network_picture.architecture import Architecture, LayerLook, NetworkState
from nnstudio.notation.sentences import verbatim


def architecture(*sizes, class_coloured=False):
    """Return a network of *sizes*, the inputs first; they are called x1, x2, …"""
    hidden = [LayerLook(units, verbatim(f"hidden {k + 1} · tanh")) for k, units in enumerate(sizes[1:-1])]
    output = LayerLook(sizes[-1], verbatim("output · sigmoid"))
    names = tuple(f"x{k + 1}" for k in range(sizes[0]))
    return Architecture(names, (*hidden, output), class_coloured)


def state(*sizes, pictured=True, seed=0, **changes):
    """Return the numbers of a network of *sizes*."""
    rng = np.random.default_rng(seed)
    units = sizes[1:]
    pictures = tuple(rng.integers(0, 256, (n if n <= 16 else 0, 8, 8), dtype=np.uint8) for n in units)
    numbers = {
        "weights": tuple(rng.normal(size=shape) for shape in zip(sizes, units, strict=False)),
        "biases": tuple(rng.normal(size=n) for n in units),
        "pictures": pictures if pictured else None,
        "z": tuple(rng.normal(size=n) for n in units),
        "a": tuple(rng.uniform(-1, 1, n) for n in units),
    }
    return NetworkState(**{**numbers, **changes})


XOR_WEIGHTS = (np.array([[1.5, -0.5], [0.4213, 3.0]]), np.array([[2.0], [-0.25]]))
XOR_BIASES = (np.array([0.75, -1.25]), np.array([0.5]))
XOR_Z = (np.array([0.125, -2.0]), np.array([1.0]))
XOR_A = (np.array([0.1244, -0.964]), np.array([0.7311]))


def xor(**changes):
    """Return the numbers of a network 2-2-1 whose weights are known."""
    known = {"weights": XOR_WEIGHTS, "biases": XOR_BIASES, "z": XOR_Z, "a": XOR_A}
    return state(2, 2, 1, **{**known, **changes})
