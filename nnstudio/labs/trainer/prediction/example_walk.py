"""From one example of a plane to the next, as keys lead. No Qt."""

from typing import TypeAlias

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.scatter import Scatter

Chosen: TypeAlias = tuple[bool, int]
"""Whether an example is one of training, and its index there."""
MANY = 1_000_000
"""More places than there are examples."""
_ASIDE = 2.0
"""So many times as far counts what lies aside of the way."""


def example_towards(scatter: Scatter, chosen: Chosen | None, right: int, up: int) -> Chosen | None:
    """Return the example next to the *chosen* one to the *right* (−1: left) or *up* (−1: down); None for none.

    That is the nearest one within 45° of the way there.
    """
    points = _points(scatter)
    if chosen is None or not len(points):
        return _example(scatter, 0) if len(points) else None
    away = points - points[_place(scatter, chosen)]
    along, aside = away @ np.array([right, up]), np.abs(away @ np.array([up, right]))
    far = np.where((along > 0) & (aside <= along), along + _ASIDE * aside, np.inf)
    nearest = int(np.argmin(far))
    return _example(scatter, nearest) if np.isfinite(far[nearest]) else None


def example_after(scatter: Scatter, chosen: Chosen | None, step: int) -> Chosen | None:
    """Return the example *step* places behind the *chosen* one, those of validation behind those of training."""
    count = len(scatter.train) + len(scatter.validation)
    if not count:
        return None
    now = step < MANY and chosen is None
    place = 0 if now else min(max(_place(scatter, chosen or (True, 0)) + step, 0), count - 1)
    return _example(scatter, place)


def _points(scatter: Scatter) -> Floats:
    """Return all examples, in parts of the width and height of the plane."""
    left, right, bottom, top = scatter.extent
    points: Floats = np.concatenate([scatter.train, scatter.validation]) / np.array([right - left, top - bottom])
    return points


def _place(scatter: Scatter, chosen: Chosen) -> int:
    is_training, index = chosen
    return index if is_training else len(scatter.train) + index


def _example(scatter: Scatter, place: int) -> Chosen:
    count = len(scatter.train)
    return (True, place) if place < count else (False, place - count)
