"""The path of a descent, remembered step by step, and followed no further than somebody looks."""

import numpy as np

from nnstudio.engine.arrays import Floats


class RememberedPath:
    """Points of the shape of *start*, one for each step, and the loss at each; there are *most_steps* at the most.

    A subclass takes steps with `_take` and judges points with `_judge`, the first one at the end of its own making.
    """

    def __init__(self, start: Floats, most_steps: int) -> None:
        self.steps = 0
        """How many steps have been taken."""
        self._path: Floats = np.empty((most_steps + 1, *start.shape))
        self._path[0] = start
        self._losses: Floats = np.empty(most_steps + 1)

    @property
    def path(self) -> Floats:
        """The points before the first step and after each so far, ``(steps + 1, …)``; to be read only."""
        return self._so_far(self._path)

    @property
    def losses(self) -> Floats:
        """The loss before the first step and after each so far, in nats, ``(steps + 1,)``; to be read only."""
        return self._so_far(self._losses)

    def advance_to(self, step: int) -> None:
        """Take the steps that are still missing to *step*.

        Raises `IndexError` below 0 and beyond *most_steps*.
        """
        if not 0 <= step < len(self._path):
            raise IndexError(f"step {step} of at most {len(self._path) - 1}")
        if step > self.steps:
            first, self.steps = self.steps + 1, step
            self._take(first, step + 1)
            self._judge(first, step + 1)

    def _take(self, start: int, stop: int) -> None:
        """Write the points from *start* to before *stop*, each from the one before."""
        raise NotImplementedError

    def _judge(self, start: int, stop: int) -> None:
        """Write down the loss of the points from *start* to before *stop*."""
        raise NotImplementedError

    def _so_far(self, array: Floats) -> Floats:
        view = array[: self.steps + 1]
        view.flags.writeable = False
        return view
