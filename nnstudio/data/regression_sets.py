"""Numbers to be learnt from one or two others, made by a formula.

Each takes a generator, how many examples, and the noise: the standard deviation of a normal error added to y, in the
unit of y. The inputs themselves are exact.
"""

import numpy as np

from nnstudio.data.dataset import PLANE, Dataset
from nnstudio.engine.arrays import Floats

INTERVAL = PLANE[:2]
"""Left and right end of the sets with one input that has no unit."""
LINE = (0.5, 1.0)
"""Slope a and intercept b of ``line``."""
AREAS = (40.0, 240.0)
"""The smallest and the largest living area of ``house_prices``, in m²."""
PRICES = (0.015, 0.1)
"""Price of one more m² and of a house of none in ``house_prices``, in millions."""
SLOPE_PLANE = (0.4, -0.3, 0.5)
"""Slopes a and b along the two inputs and intercept c of ``plane``."""
BUMPS = np.array(
    [[-4.0, 2.5, 1.0], [0.0, 2.5, -1.0], [4.0, 2.5, 1.0], [-4.0, -2.5, -1.0], [0.0, -2.5, 1.0], [4.0, -2.5, -1.0]]
)
"""The hills and dips of ``gaussian_bumps``: x₁ and x₂ of the top, and its height."""
BUMP_WIDTH = 1.2
"""Distance from the top of a bump to where it is steepest: the standard deviation of a normal density of its shape."""


def line(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """A straight line, y = a x + b."""
    x = rng.uniform(*INTERVAL, (examples, 1))
    slope, intercept = LINE
    return _noisy(rng, x, slope * x[:, 0] + intercept, noise)


def house_prices(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Prices of invented houses, in millions, from their living area in whole m²: a straight line but for noise.

    No market was asked: area is drawn evenly and the price follows from it alone.
    """
    area = np.round(rng.uniform(*AREAS, (examples, 1)))
    per_square_metre, of_none = PRICES
    return _noisy(rng, area, per_square_metre * area[:, 0] + of_none, noise)


def sine(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Nearly two waves, y = sin x: what no straight line follows."""
    x = rng.uniform(*INTERVAL, (examples, 1))
    return _noisy(rng, x, np.sin(x[:, 0]), noise)


def plane(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """A tilted plane over two inputs, y = a x₁ + b x₂ + c."""
    x = _in_the_plane(rng, examples)
    *slopes, intercept = SLOPE_PLANE
    return _noisy(rng, x, x @ np.array(slopes) + intercept, noise)


def gaussian_bumps(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Hills of height 1 and dips of −1 by turns, y = Σₖ hₖ exp(−‖x − cₖ‖² / 2σ²)."""
    x = _in_the_plane(rng, examples)
    centres, heights = BUMPS[:, :2], BUMPS[:, 2]
    squared_distance = np.sum((x[:, None, :] - centres) ** 2, axis=-1)
    return _noisy(rng, x, np.exp(-squared_distance / (2.0 * BUMP_WIDTH**2)) @ heights, noise)


def _in_the_plane(rng: np.random.Generator, examples: int) -> Floats:
    left, right, bottom, top = PLANE
    return np.stack([rng.uniform(left, right, examples), rng.uniform(bottom, top, examples)], axis=1)


def _noisy(rng: np.random.Generator, x: Floats, y: Floats, noise: float) -> Dataset:
    return Dataset(x, y + noise * rng.standard_normal(y.shape), 0)
