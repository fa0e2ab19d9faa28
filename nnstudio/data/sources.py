"""Which sets of examples there are, by the names under which scenes know them, and what can be asked of each."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

import numpy as np
import numpy.typing as npt

from nnstudio.data import plane_classes, regression_sets
from nnstudio.data.bundled import DIGIT_EXAMPLES, DIGIT_SHAPE, IRIS_CLASSES, IRIS_EXAMPLES, digits, iris
from nnstudio.data.dataset import PLANE, Dataset

Maker = Callable[[np.random.Generator, int, float, int], Dataset]
"""Makes a set from a generator, how many examples, the noise, and how many classes (0 for a regression)."""

PROPOSED_EXAMPLES = 500
PETALS = (2, 3)
"""The inputs of the iris flowers that tell the species apart best: petal length and width."""
MOST_EXAMPLES = 10_000
"""Of what a formula makes; a bundled set has no more than it has."""


@dataclass(frozen=True)
class Source:
    """Where a set comes from, and within which limits.

    *make* trusts its arguments to lie within them. *inputs* is how many numbers describe one example. The number of
    classes can be chosen where *fewest_classes* is below *most_classes*; all three are 0 for a regression. Noise is the
    standard deviation of a normal error: on both coordinates of a point that has a class, on y of a regression; a
    bundled set has none, and *has_noise* says so. *extent* is what a picture of one or two inputs should show: (left,
    right) or (left, right, bottom, top). *plane* are the two inputs that are drawn in a plane: of more inputs, those
    that tell the examples apart best. *image* are the rows and columns of a picture whose pixels are the inputs. Each
    is empty where there is no such picture. *proposes_standardising* where the inputs are far from mean 0 and standard
    deviation 1 and from each other's scale.
    """

    make: Maker
    inputs: int
    fewest_classes: int
    most_classes: int
    proposed_classes: int
    proposed_examples: int = PROPOSED_EXAMPLES
    most_examples: int = MOST_EXAMPLES
    has_noise: bool = True
    proposes_standardising: bool = False
    extent: tuple[float, ...] = ()
    plane: tuple[int, ...] = ()
    image: tuple[int, ...] = ()

    @property
    def kind(self) -> Literal["classification", "regression"]:
        """Whether a class or a number is to be learnt."""
        return "classification" if self.most_classes else "regression"


_Formula = Callable[[np.random.Generator, int, float], Dataset]
"""A maker with nothing to choose about classes."""


def _two_classes(formula: _Formula) -> Source:
    return _classes(_without_choice(formula), most=2, proposed=2)


def _classes(make: Maker, *, most: int, proposed: int) -> Source:
    return Source(
        make, inputs=2, fewest_classes=2, most_classes=most, proposed_classes=proposed, extent=PLANE, plane=(0, 1)
    )


def _curve(formula: _Formula) -> Source:
    return _numbers(formula, regression_sets.INTERVAL)


def _surface(formula: _Formula) -> Source:
    return _numbers(formula, PLANE)


def _numbers(formula: _Formula, extent: tuple[float, ...]) -> Source:
    inputs = len(extent) // 2
    plane = (0, 1) if inputs == 2 else ()
    make = _without_choice(formula)
    return Source(make, inputs, fewest_classes=0, most_classes=0, proposed_classes=0, extent=extent, plane=plane)


def _without_choice(formula: _Formula) -> Maker:
    return lambda rng, examples, noise, _classes: formula(rng, examples, noise)


def _bundled(load: Callable[[], Dataset], *, inputs: int, classes: int, examples: int) -> Source:
    return Source(
        some_of(examples, lambda which: load().take(which)),
        inputs,
        fewest_classes=classes,
        most_classes=classes,
        proposed_classes=classes,
        proposed_examples=examples,
        most_examples=examples,
        has_noise=False,
    )


def some_of(there_are: int, take: Callable[[npt.NDArray[np.intp]], Dataset]) -> Maker:
    """Return what draws some of the examples that *there_are* without replacement, and takes them in their order."""

    def make(rng: np.random.Generator, examples: int, _noise: float, _classes: int) -> Dataset:
        if examples >= there_are:
            return take(np.arange(there_are))
        return take(np.sort(rng.permutation(there_are)[:examples]))

    return make


_HOUSE_PRICES = replace(
    _numbers(regression_sets.house_prices, regression_sets.AREAS), proposed_examples=200, proposes_standardising=True
)
_IRIS = replace(
    _bundled(iris, inputs=4, classes=len(IRIS_CLASSES), examples=IRIS_EXAMPLES),
    proposes_standardising=True,
    plane=PETALS,
    extent=(0.5, 7.5, 0.0, 3.0),
)
_DIGITS = replace(
    _bundled(digits, inputs=DIGIT_SHAPE[0] * DIGIT_SHAPE[1], classes=10, examples=DIGIT_EXAMPLES), image=DIGIT_SHAPE
)

SOURCES: MappingProxyType[str, Source] = MappingProxyType(
    {
        "circles": _two_classes(plane_classes.circles),
        "xor": _two_classes(plane_classes.xor),
        "gaussians": _two_classes(plane_classes.gaussians),
        "spiral": _classes(plane_classes.spiral, most=5, proposed=2),
        "moons": _two_classes(plane_classes.moons),
        "blobs": _classes(plane_classes.blobs, most=10, proposed=3),
        "checkerboard": _two_classes(plane_classes.checkerboard),
        "line": _curve(regression_sets.line),
        "house_prices": _HOUSE_PRICES,
        "sine": _curve(regression_sets.sine),
        "plane": _surface(regression_sets.plane),
        "gaussian_bumps": _surface(regression_sets.gaussian_bumps),
        "iris": _IRIS,
        "digits": _DIGITS,
    }
)
"""Every set: classes of points in the plane, numbers, and what travels with the program."""
