"""Two-dimensional sets made by a formula, all within the plane −6 … 6 but for noise.

Each takes a generator, how many examples of all classes together, and the noise: the standard deviation of a normal
error added to both coordinates. The classes get as equal a number of examples as can be.
"""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import Dataset
from nnstudio.engine.arrays import Floats

Maker = Callable[[np.random.Generator, int, float], Dataset]


def spiral(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Two arms that wind around each other 1¾ times: hopeless for one line (Lang and Witbrock, 1988)."""
    labels = _balanced(examples, 2)
    along = rng.uniform(0.05, 1.0, examples)
    angle = 1.75 * 2.0 * np.pi * along + np.pi * labels
    return _noisy(rng, 5.0 * along * np.stack([np.sin(angle), np.cos(angle)]), labels, 2, noise)


def circles(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """A disc and the ring around it."""
    labels = _balanced(examples, 2)
    radius = np.where(labels == 0, 2.5 * np.sqrt(rng.uniform(0, 1, examples)), rng.uniform(3.5, 5.0, examples))
    angle = rng.uniform(0, 2 * np.pi, examples)
    return _noisy(rng, radius * np.stack([np.cos(angle), np.sin(angle)]), labels, 2, noise)


def xor(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Four quadrants, opposite ones alike: exclusive or, which no single line separates (Minsky and Papert, 1969)."""
    labels = _balanced(examples, 2)
    x1, x2 = rng.uniform(0.3, 5.0, (2, examples))
    side = rng.choice([-1.0, 1.0], examples)
    return _noisy(rng, np.stack([side * x1, side * np.where(labels == 0, x2, -x2)]), labels, 2, noise)


def blobs(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Three round clouds at the corners of a triangle."""
    labels = _balanced(examples, 3)
    angle = 2 * np.pi * labels / 3 + np.pi / 2
    cloud = rng.normal(0.0, 0.8, (2, examples))
    return _noisy(rng, 3.0 * np.stack([np.cos(angle), np.sin(angle)]) + cloud, labels, 3, noise)


SYNTHETIC: MappingProxyType[str, Maker] = MappingProxyType(
    {"spiral": spiral, "circles": circles, "xor": xor, "blobs": blobs}
)
"""Every formula, by the name under which scenes know it."""


def _balanced(examples: int, classes: int) -> npt.NDArray[np.intp]:
    return np.arange(examples, dtype=np.intp) % classes


def _noisy(
    rng: np.random.Generator, points: Floats, labels: npt.NDArray[np.intp], classes: int, noise: float
) -> Dataset:
    return Dataset((points + noise * rng.standard_normal(points.shape)).T, labels, classes)
