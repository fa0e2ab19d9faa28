"""A data set of the learner's own: one value that knows what it consists of and where it came from."""

import hashlib
import math
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import Dataset
from nnstudio.data.errors import OwnDataError
from nnstudio.data.own_source import source_of
from nnstudio.data.sources import MOST_EXAMPLES, Source

Origin: TypeAlias = Literal["drawn", "csv", "idx", "drawing"]
"""Points drawn by hand in the plane, a table, files of images, or drawings that go with images."""

LARGEST_IMAGE = 64
"""Rows and columns that a picture can have at most."""
MOST_FEATURES = LARGEST_IMAGE**2
MOST_CLASSES, MOST_DRAWN_CLASSES = 50, 10
LARGEST_NUMBER = 1e100
"""Squares of larger ones, as standardising takes them, come near to what a computer can hold."""
FARTHEST_DRAWN = 60.0
"""Points made by a formula can be drawn on. So far out are 10 standard deviations of the largest noise, 5."""
LONGEST_NAME = 200
"""Characters of the name of a class or of what is to be learnt."""
_LONGEST_INPUT_NAME = 2 * LONGEST_NAME + len(" = ")
"""An input that stands for one category of a column is called by both names."""
_LONGEST_FILE_NAME = 255
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, eq=False, repr=False)
class OwnData:
    """Examples *x* ``(examples, features)`` and what is right for each, *y* ``(examples,)``; nobody writes into them.

    An array that can still be written to, or that looks into the memory of such a one, is copied: it stays its owner's.
    Who hands large ones over makes them read-only before.

    *x* holds numbers, or of pictures whole numbers 0 (paper) … 255 (ink), which `take` hands on as 0 … 1: so a
    picture takes an eighth of the memory. With *classes* of 2 and more *y* holds labels 0 … classes − 1, with 0 numbers
    (see `Dataset`). *name* is that of the file, what cannot be printed of it replaced; empty for what is drawn by hand.
    Names of inputs, of classes and of the number to be learnt come from the file; where there are none, they are empty,
    or the tuple of them is. *image* are the rows and columns of a picture whose pixels are the inputs, row by row;
    empty for all that is none.

    Two of them are equal if they hold the same. Raises `OwnDataError` where the parts do not fit together or exceed the
    limits above.
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
        self._check_numbers()
        self._check_names()
        if self.image:
            self._check_image()
        elif self.x.dtype == np.uint8 and self.origin != "drawing":
            raise OwnDataError("pixels of no picture")
        if self.origin == "drawing" and not (self.classes and self._is_ink()):
            raise OwnDataError("drawings without classes, or of pixels beyond 0 … 1")
        if self.origin == "drawn":
            self._check_drawn()
        object.__setattr__(self, "x", _kept(self.x))
        object.__setattr__(self, "y", _kept(self.y))
        object.__setattr__(self, "name", _UNPRINTABLE.sub("�", self.name))

    def _check_numbers(self) -> None:
        if self.x.ndim != 2 or self.x.dtype not in (np.float64, np.uint8) or self.y.shape != (len(self.x),):
            raise OwnDataError(f"examples of shape {self.x.shape} with answers of shape {self.y.shape}")
        if not 1 <= self.features <= MOST_FEATURES:
            raise OwnDataError(f"{self.features} inputs, where there can be 1 to {MOST_FEATURES}")
        if self.classes and not 2 <= self.classes <= MOST_CLASSES:
            raise OwnDataError(f"{self.classes} classes, where there can be 2 to {MOST_CLASSES}, or 0 for numbers")
        if self.y.dtype != (np.intp if self.classes else np.float64):
            raise OwnDataError(f"answers of the type {self.y.dtype} with {self.classes} classes")
        if self.classes and not _within(self.y, 0, self.classes - 1):
            raise OwnDataError(f"labels beyond the {self.classes} classes")
        if not (_within(self.x, -LARGEST_NUMBER, LARGEST_NUMBER) and _within(self.y, -LARGEST_NUMBER, LARGEST_NUMBER)):
            raise OwnDataError(f"numbers that are none, or beyond ±{LARGEST_NUMBER:g}")

    def _check_names(self) -> None:
        if len(self.input_names) not in (0, self.features) or len(self.class_names) not in (0, self.classes):
            raise OwnDataError("another number of names than of inputs or classes")
        if not all(self.class_names):
            raise OwnDataError("a class with an empty name")
        for names, longest in (
            (self.input_names, _LONGEST_INPUT_NAME),
            ((*self.class_names, self.target_name), LONGEST_NAME),
        ):
            if any(len(name) > longest or _UNPRINTABLE.search(name) for name in names):
                raise OwnDataError(f"a name of more than {longest} characters, or of some that cannot be printed")
        if len(self.name) > _LONGEST_FILE_NAME:
            raise OwnDataError(f"a name of a file of more than {_LONGEST_FILE_NAME} characters")

    def _check_image(self) -> None:
        if len(self.image) != 2 or not all(1 <= side <= LARGEST_IMAGE for side in self.image):
            raise OwnDataError(f"pictures of {self.image}, where each side has 1 to {LARGEST_IMAGE} pixels")
        if math.prod(self.image) != self.features:
            raise OwnDataError(f"pictures of {self.image} with {self.features} pixels")
        if not (self.classes and self._is_ink()):
            raise OwnDataError("pictures without classes, or of pixels beyond 0 … 1")

    def _check_drawn(self) -> None:
        if self.features != 2 or self.image or not 2 <= self.classes <= MOST_DRAWN_CLASSES:
            raise OwnDataError(f"points drawn with {self.features} inputs and {self.classes} classes")
        if len(self) > MOST_EXAMPLES:
            raise OwnDataError(f"{len(self)} points drawn, where there can be {MOST_EXAMPLES}")
        if not _within(self.x, -FARTHEST_DRAWN, FARTHEST_DRAWN):
            raise OwnDataError(f"points drawn beyond ±{FARTHEST_DRAWN:g}")

    def _is_ink(self) -> bool:
        return self.x.dtype == np.uint8 or _within(self.x, 0.0, 1.0)

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

    @property
    def nbytes(self) -> int:
        """How much memory the examples take."""
        return self.x.nbytes + self.y.nbytes

    @cached_property
    def classes_present(self) -> int:
        """Of how many classes there are examples; 0 where a number is to be learnt."""
        return int(np.count_nonzero(np.bincount(self.y))) if self.classes else 0

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


def _within(numbers: npt.NDArray[Any], low: float, high: float) -> bool:
    """Whether all *numbers* lie there: also none of them is NaN. Takes no memory, of however many."""
    return not numbers.size or bool(low <= numbers.min() and numbers.max() <= high)


def _kept(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return *array* if its memory is that of read-only arrays alone, or of bytes; else a read-only copy."""
    owner: Any = array
    while isinstance(owner, np.ndarray) and not owner.flags.writeable:
        owner = owner.base
    if owner is None or isinstance(owner, bytes):
        return array
    copy = np.array(array)
    copy.flags.writeable = False
    return copy
