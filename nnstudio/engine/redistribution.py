"""Changing one probability by hand: the others give way, so that the sum stays 1."""

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.densities.density import Interval
from nnstudio.engine.errors import ParameterError
from nnstudio.engine.information import checked_distribution


def reach(p: FloatLike, outcome: int, locked: npt.ArrayLike) -> Interval:
    """Return from where to where the probability of *outcome* can go while the *locked* ones stay.

    Shapes ``(outcomes,)``; *locked* holds a truth value for each, of which that of *outcome* itself does not count.
    From 0 to what the locked ones leave of 1; where all others are locked there is nowhere to go.

    Raises `DistributionError` for a bad distribution.
    """
    p = checked_distribution(p, "p")
    free = _free(outcome, locked)
    if not free.any():
        return Interval(float(p[outcome]), float(p[outcome]))
    kept = ~free
    kept[outcome] = False
    return Interval(0.0, max(0.0, 1.0 - float(p[kept].sum())))


def redistributed(p: FloatLike, outcome: int, probability: float, locked: npt.ArrayLike) -> Floats:
    """Return *p* with another *probability* of *outcome*, for which the others that are not *locked* give way.

    Shapes ``(outcomes,)`` → the same. They keep their proportions; where all of them are 0 there are none to keep, and
    they share equally.

    Raises `DistributionError` for a bad distribution, `ParameterError` for a probability beyond its `reach`.
    """
    p = checked_distribution(p, "p")
    low, high = reach(p, outcome, locked)
    if not low <= probability <= high:
        raise ParameterError("probability", probability, low, high)
    moved = p.copy()
    moved[outcome] = probability
    free = _free(outcome, locked)
    if free.any():
        total = p[free].sum()
        shares = p[free] / total if total > 0 else np.full(np.count_nonzero(free), 1.0 / np.count_nonzero(free))
        moved[free] = (high - probability) * shares
    return moved


def _free(outcome: int, locked: npt.ArrayLike) -> npt.NDArray[np.bool_]:
    free = ~np.asarray(locked, dtype=bool)
    free[outcome] = False
    return free
