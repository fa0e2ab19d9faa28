"""Sets that travel with the program, in ``resources/datasets/``, each with its source and licence beside it."""

from functools import cache

import numpy as np

from nnstudio.data.dataset import Dataset
from nnstudio.resource_path import resource_path

DIGIT_SHAPE = (8, 8)
"""Rows and columns of one handwritten digit."""
DIGIT_EXAMPLES = 1_797
"""How many digits there are, known without reading them."""


@cache
def digits() -> Dataset:
    """Return 1,797 handwritten digits of 8 × 8 pixels, each pixel 0 (paper) … 1 (ink), 64 inputs, 10 classes.

    The file counts ink in sixteenths; one sixteenth of that is the only change made to it.
    """
    table = np.loadtxt(resource_path("datasets", "digits", "digits.csv.gz"), delimiter=",")
    return Dataset(table[:, :-1] / 16.0, table[:, -1].astype(np.intp), 10)


IRIS_CLASSES = ("setosa", "versicolor", "virginica")
"""The Latin names of the three species of iris, in the order of their labels."""
IRIS_EXAMPLES = 150
"""How many flowers there are, known without reading them."""


@cache
def iris() -> Dataset:
    """Return Fisher's 150 iris flowers: sepal length and width, petal length and width in cm, 4 inputs, 3 classes.

    Fifty of each of `IRIS_CLASSES`, one species after the other.
    """
    table = np.loadtxt(resource_path("datasets", "iris", "iris.csv"), delimiter=",", skiprows=1)
    return Dataset(table[:, :-1], table[:, -1].astype(np.intp), len(IRIS_CLASSES))
