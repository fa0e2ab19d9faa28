"""What can be asked of data of the learner's own, as of any other set."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import PLANE, Dataset
from nnstudio.data.sources import Source, some_of
from nnstudio.engine.arrays import Floats

_LOOKED_AT = 10_000
"""So many examples tell which inputs are telling."""
_PROPOSED_IMAGES, _PROPOSED_ROWS = 5_000, 100_000
"""Of more the learner may ask; with so many an epoch takes about a second."""
_MARGIN = 0.08
"""Of the range of the numbers, around a picture of them."""
_NARROWEST, _NARROWEST_SHARE = 1e-100, 1e-9
"""Of a range of numbers, and as a share of their size: less could not be drawn."""
_FAR = 3.0
"""How many times as large as another, or as far from 0 as wide, numbers can be before they should be standardised."""

Extent = tuple[tuple[float, float], ...]


def source_of(
    examples: int,
    classes: int,
    take: Callable[[npt.NDArray[np.intp]], Dataset],
    extent: Extent,
    *,
    image: tuple[int, ...],
    is_drawn: bool,
) -> Source:
    """Return the source of so many *examples*, which *take* hands out; *extent* are the ends of each input.

    Points *is_drawn* by hand lie in the plane where all such sets do.
    """
    some = take(np.unique(np.linspace(0, max(0, examples - 1), min(examples, _LOOKED_AT)).astype(np.intp)))
    plane = () if image or len(extent) < 2 else telling(some) if len(extent) > 2 and len(some) else (0, 1)
    shown = plane or (range(len(extent)) if len(extent) == 1 else ())
    ends = PLANE if is_drawn else tuple(end for i in shown for end in _widened(*extent[i]))
    return Source(
        some_of(examples, take),
        inputs=len(extent),
        fewest_classes=classes,
        most_classes=classes,
        proposed_classes=classes,
        proposed_examples=min(examples, _PROPOSED_IMAGES if image else _PROPOSED_ROWS),
        most_examples=examples,
        has_noise=False,
        proposes_standardising=not image and not is_drawn and bool(len(some)) and _is_far(some.x),
        extent=ends,
        plane=plane,
        image=image,
    )


def telling(dataset: Dataset) -> tuple[int, int]:
    """Return the two inputs, in their order, that tell most about what is to be learnt, each by itself.

    That is η², the share of an input's variance that lies between the classes (Fisher's correlation ratio, squared), or
    for a number the square of the correlation with it. Of equals it is the first ones.
    """
    x = _at_most_1(dataset.x - dataset.x.mean(axis=0))
    total = np.sum(x * x, axis=0)
    if dataset.is_regression:
        y = _at_most_1(np.asarray(dataset.y, np.float64) - np.mean(dataset.y))
        explained = (y @ x) ** 2 / max(float(y @ y), np.finfo(float).tiny)
    else:
        explained = np.zeros(dataset.features)
        for label in np.unique(dataset.labels):
            of_class = x[dataset.labels == label]
            explained += len(of_class) * of_class.mean(axis=0) ** 2
    share = explained / np.where(total > 0, total, 1.0)
    first, second = sorted(np.argsort(-share, kind="stable")[:2].tolist())
    return first, second


def _at_most_1(numbers: Floats) -> Floats:
    """Return *numbers*, each column divided by its largest: no power of them is too large or too small then."""
    largest = np.abs(numbers).max(axis=0)
    return numbers / np.where(largest > 0, largest, 1.0)


def _widened(low: float, high: float) -> tuple[float, float]:
    """Return the ends of an axis for numbers from *low* to *high*."""
    if not high - low > max(_NARROWEST, _NARROWEST_SHARE * max(abs(low), abs(high))):
        middle = low if np.isfinite(low) else 0.0
        return middle - max(1.0, abs(middle)) / 2, middle + max(1.0, abs(middle)) / 2
    margin = _MARGIN * (high - low)
    return low - margin, high + margin


def _is_far(x: Floats) -> bool:
    """Whether one learning rate would hardly suit the weights of all inputs *x* ``(examples, inputs)``."""
    size = np.sqrt(np.mean(x * x, axis=0))
    used = size[x.std(axis=0) > 0]
    return bool(len(used)) and bool(used.max() > _FAR or used.max() > _FAR * used.min())
