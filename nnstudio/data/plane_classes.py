"""Classes of points in the plane, made by a formula; all within −6 … 6 but for noise and the tails of a cloud.

Each takes a generator, how many examples of all classes together, and the noise: the standard deviation of a normal
error added to both coordinates. The classes get as equal a number of examples as can be, by turns: example i is of
class i mod classes.
"""

import math

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import Dataset
from nnstudio.engine.arrays import Floats

FIELDS = 4
"""Fields along each side of the checkerboard."""
BOARD = 10.0
"""Length of each side of the checkerboard, its centre at the origin."""


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


def gaussians(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Two round clouds of standard deviation 1 around (−2, −2) and (2, 2).

    Without noise the log-odds of the second class at a point are 4 x₁ + 4 x₂ (from the ratio of the two normal
    densities), so logistic regression is all that it takes, and the line x₁ + x₂ = 0 is wrong about one example in 430.
    """
    labels = _balanced(examples, 2)
    centre = np.where(labels == 0, -2.0, 2.0)
    return _noisy(rng, centre + rng.standard_normal((2, examples)), labels, 2, noise)


def spiral(rng: np.random.Generator, examples: int, noise: float, classes: int = 2) -> Dataset:
    """Arms, one of each class, that wind around each other 1¾ times: hopeless for lines (Lang and Witbrock, 1988)."""
    labels = _balanced(examples, classes)
    along = rng.uniform(0.05, 1.0, examples)
    angle = 1.75 * 2.0 * np.pi * along + 2.0 * np.pi * labels / classes
    return _noisy(rng, 5.0 * along * np.stack([np.sin(angle), np.cos(angle)]), labels, classes, noise)


def moons(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Two half circles, each reaching into the hollow of the other."""
    labels = _balanced(examples, 2)
    angle = rng.uniform(0.0, np.pi, examples)
    side = np.where(labels == 0, 1.0, -1.0)
    return _noisy(rng, side * np.stack([3.0 * np.cos(angle) - 1.5, 3.0 * np.sin(angle) - 0.75]), labels, 2, noise)


def blobs(rng: np.random.Generator, examples: int, noise: float, classes: int = 3) -> Dataset:
    """Round clouds, one of each class, evenly around a circle, the first one on top.

    The more there are, the further out and the smaller they are: neighbours are always as many of their standard
    deviations apart, 6½, and 3¾ of them reach from the centre of a cloud to the edge of the plane.
    """
    labels = _balanced(examples, classes)
    spread = math.sin(math.pi / classes) / math.sin(math.pi / 3)
    radius = 6.0 / (1.0 + spread)
    angle = 2 * np.pi * labels / classes + np.pi / 2
    cloud = rng.normal(0.0, (6.0 - radius) / 3.75, (2, examples))
    return _noisy(rng, radius * np.stack([np.cos(angle), np.sin(angle)]) + cloud, labels, classes, noise)


def checkerboard(rng: np.random.Generator, examples: int, noise: float) -> Dataset:
    """Sixteen square fields of two classes by turns, the one in the lower left corner of the first class."""
    labels = _balanced(examples, 2)
    column = rng.integers(0, FIELDS, examples)
    row = 2 * rng.integers(0, FIELDS // 2, examples) + (column + labels) % 2
    within = rng.uniform(0.0, 1.0, (2, examples))
    return _noisy(rng, BOARD * ((np.stack([column, row]) + within) / FIELDS - 0.5), labels, 2, noise)


def _balanced(examples: int, classes: int) -> npt.NDArray[np.intp]:
    return np.arange(examples, dtype=np.intp) % classes


def _noisy(
    rng: np.random.Generator, points: Floats, labels: npt.NDArray[np.intp], classes: int, noise: float
) -> Dataset:
    return Dataset((points + noise * rng.standard_normal(points.shape)).T, labels, classes)
