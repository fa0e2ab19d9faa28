"""A data set of the learner's own: one value that knows what it consists of and where it came from."""

import hashlib
import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import Dataset
from nnstudio.data.errors import OwnDataError
from nnstudio.data.own_source import source_of
from nnstudio.data.sources import Source

Origin: TypeAlias = Literal["drawn", "csv", "idx"]
"""By hand in the plane, or read from a table or from files of images."""

LARGEST_IMAGE = 64
"""Rows and columns that a picture can have at most."""


@dataclass(frozen=True, eq=False, repr=False)
class OwnData:
    """Examples *x* ``(examples, features)`` and what is right for each, *y* ``(examples,)``; nobody writes into them.

    *x* holds numbers, or of pictures whole numbers 0 (paper) … 255 (ink), which `take` hands on as 0 … 1: so a
    picture takes an eighth of the memory. With *classes* of 1 and more *y* holds labels 0 … classes − 1, with 0 numbers
    (see `Dataset`). *name* is that of the file, empty for points drawn by hand. Names of inputs, of classes and of the
    number to be learnt come from the file; where there are none, they are empty, or the tuple of them is. *image* are
    the rows and columns of a picture whose pixels are the inputs, row by row; empty for all that is none.

    Two of them are equal if they hold the same. Raises `OwnDataError` where the parts do not fit together.
    """

    x: npt.NDArray[Any]
    y: npt.NDArray[Any]
    classes: int
    origin: Origin = "drawn"
    name: str = ""
    input_names: tuple[str, ...] = ()
    class_names: tuple[str, ...] = ()
    target_name: str = ""
    image: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if self.x.ndim != 2 or self.x.dtype not in (np.float64, np.uint8) or self.y.shape != (len(self.x),):
            raise OwnDataError(f"examples of shape {self.x.shape} with answers of shape {self.y.shape}")
        if self.classes:
            if self.y.dtype != np.intp or np.any((self.y < 0) | (self.y >= self.classes)):
                raise OwnDataError(f"labels beyond the {self.classes} classes")
        elif self.y.dtype != np.float64:
            raise OwnDataError(f"numbers to be learnt of the type {self.y.dtype}")
        for numbers in (self.x, self.y):
            if numbers.dtype == np.float64 and not np.isfinite(numbers).all():
                raise OwnDataError("numbers that are not finite")
        if len(self.input_names) not in (0, self.features) or len(self.class_names) not in (0, self.classes):
            raise OwnDataError("another number of names than of inputs or classes")
        if self.image and (len(self.image) != 2 or math.prod(self.image) != self.features):
            raise OwnDataError(f"pictures of {self.image} with {self.features} pixels")
        for array in (self.x, self.y):
            array.flags.writeable = False

    def __len__(self) -> int:
        return len(self.y)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, OwnData) and self.fingerprint == other.fingerprint)

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    def __repr__(self) -> str:
        return f"<{len(self)} × {self.features} own examples, {self.classes} classes, {self.fingerprint}>"

    @property
    def features(self) -> int:
        """How many numbers describe one example."""
        return int(self.x.shape[1])

    @property
    def is_regression(self) -> bool:
        """Whether a number is to be learnt, and not a class."""
        return self.classes == 0

    @cached_property
    def fingerprint(self) -> str:
        """What is the same for equal data in every session, and for no other: a digest of everything in it."""
        told = (self.classes, self.origin, self.name, self.input_names, self.class_names, self.target_name, self.image)
        digest = hashlib.blake2b(repr((told, self.x.shape, self.x.dtype.str, self.y.dtype.str)).encode(), digest_size=8)
        for array in (self.x, self.y):
            digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()

    @cached_property
    def extent(self) -> tuple[tuple[float, float], ...]:
        """The smallest and the largest number of each input; ∞ and −∞ where there are no examples."""
        low = self.x.min(axis=0, initial=np.inf) if self.x.dtype != np.uint8 else np.zeros(self.features)
        high = self.x.max(axis=0, initial=-np.inf) if self.x.dtype != np.uint8 else np.ones(self.features)
        return tuple(zip(low.tolist(), high.tolist(), strict=True))

    @cached_property
    def source(self) -> Source:
        """What can be asked of it, as of any other set of examples."""
        drawn = self.origin == "drawn"
        return source_of(len(self), self.classes, self.take, self.extent, image=self.image, is_drawn=drawn)

    def take(self, which: npt.NDArray[np.intp]) -> Dataset:
        """Return the examples at the indices *which*, in that order, to be learnt from and not to be written to."""
        is_all = len(which) == len(self) and np.array_equal(which, np.arange(len(self)))
        x, y = (self.x, self.y) if is_all else (self.x[which], self.y[which])
        return Dataset(x / 255.0 if x.dtype == np.uint8 else x, y, self.classes)
