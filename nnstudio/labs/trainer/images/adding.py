"""Drawings as examples to learn from. No Qt."""

import numpy as np

from nnstudio.data.own_data import OwnData
from nnstudio.engine.arrays import Floats


def with_drawing(added: OwnData | None, pixels: Floats, label: int, classes: int) -> OwnData:
    """Return the examples *added* so far, and behind them *pixels* ``(pixels,)``, 0 … 1, of the class *label*."""
    x, y = np.asarray(pixels, np.float64)[None], np.array([label], dtype=np.intp)
    if added is not None:
        x, y = np.concatenate([added.x, x]), np.concatenate([added.y, y])
    return OwnData(x, y, classes, "drawing")
