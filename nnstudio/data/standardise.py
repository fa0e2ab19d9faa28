"""Bringing every input to mean 0 and standard deviation 1, so that one learning rate suits the weights of all."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nnstudio.engine.arrays import Floats


@dataclass(frozen=True)
class Standardiser:
    """z = (x − mean) / deviation, column by column; *mean* and *deviation* are ``(features,)``.

    Both come from the training examples alone. What is kept back for validation stands for examples that nobody has
    seen yet: it goes through the same two numbers, and has only about mean 0 and deviation 1 afterwards.

    A column that is the same in all training examples has a deviation of 0. It is shifted to 0 and not scaled.
    """

    mean: Floats
    deviation: Floats

    @classmethod
    def of(cls, x: Floats) -> "Standardiser":
        """Return what standardises the training examples *x* ``(examples, features)``, of which there is at least one.

        The deviation is that of the examples as the whole population: the mean of squares is over all of them, not
        over one fewer.
        """
        # A mean of equal numbers may be off by a rounding, and so far beside 0 would the deviation be.
        constant = np.all(x == x[0], axis=0)
        mean = np.where(constant, x[0], x.mean(axis=0))
        return cls(mean, np.where(constant, 0.0, x.std(axis=0)))

    @classmethod
    def none(cls, features: int) -> "Standardiser":
        """Return what leaves so many *features* exactly as they are."""
        return cls(np.zeros(features), np.ones(features))

    @cached_property
    def changes_nothing(self) -> bool:
        """Whether every number stays exactly as it is."""
        return not self.mean.any() and bool((self.deviation == 1.0).all())

    def apply(self, x: Floats) -> Floats:
        """Return *x* ``(n, features)`` standardised, in an array of its own."""
        scaled: Floats = (x - self.mean) / np.where(self.deviation == 0.0, 1.0, self.deviation)
        return scaled
