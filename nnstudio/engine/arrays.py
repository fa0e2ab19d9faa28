"""The types of arrays that the engine speaks, and how they are turned."""

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.floating[Any]]
FloatLike: TypeAlias = npt.ArrayLike


def as_floats(values: FloatLike) -> Floats:
    """Return *values* as a floating array: floats keep their precision, all else becomes float64."""
    array = np.asarray(values)
    if not np.issubdtype(array.dtype, np.floating):
        array = array.astype(np.float64)
    return array


def transposed(array: Floats) -> Floats:
    """Return a view with the last two axes exchanged."""
    return np.swapaxes(array, -1, -2)
