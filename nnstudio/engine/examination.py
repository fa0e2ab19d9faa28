"""What a network in training is measured by: the examples that it learns from, and those that are kept back."""

from collections.abc import Iterable
from functools import partial

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.evaluation import Evaluation
from nnstudio.engine.history import COLUMNS, Table
from nnstudio.engine.judged_examples import are_labels, judged_examples
from nnstudio.engine.losses import Loss
from nnstudio.engine.network import Network


class Examination:
    """Measures *network* on training examples *x*, *y* and on those of *validation*, as `Trainer` takes them.

    `x` ``(examples, inputs + 1)`` and `y` ``(examples, outputs)`` are those of training in the network's precision.
    Raises `NetworkError` where they do not fit the network, or there are none to train on.
    """

    def __init__(
        self, network: Network, loss: Loss, x: FloatLike, y: FloatLike, validation: tuple[FloatLike, FloatLike] | None
    ) -> None:
        self._lead = network.lead
        self.x, self.y, are_classes = judged_examples(network, loss, x, y)
        if len(self.x) < 1:
            raise NetworkError("there are no training examples")
        judges = partial(Evaluation, network, loss, are_classes=are_classes, are_labels=are_labels(network, self.y))
        self._train = judges(self.x, self.y)
        self._validation: Evaluation | None = None
        if validation is not None:
            validation_x, validation_y, _ = judged_examples(network, loss, *validation)
            if len(validation_x):
                self._validation = judges(validation_x, validation_y)

    def figures(self, epoch: int, diverged: Iterable[int]) -> Table:
        """Return a record ``(columns, *runs)`` in the order of the history's columns; NaN of runs that have *diverged*.

        So is what there are no examples for.
        """
        figures: Table = np.full((len(COLUMNS), *self._lead), np.nan)
        figures[0] = epoch
        figures[1], figures[3] = self._train.figures()
        if self._validation is not None:
            figures[2], figures[4] = self._validation.figures()
        blank(figures, diverged)
        return figures

    def watched(self, figures: Table) -> Floats:
        """Return of *figures* the loss by which early stopping judges, ``(*runs)``."""
        return np.asarray(figures[1 if self._validation is None else 2])


def blank(figures: Table, diverged: Iterable[int]) -> None:
    """Leave nothing in *figures* ``(columns, *runs)`` of the runs that have *diverged* but their epoch."""
    for number in diverged:
        figures[1:, number] = np.nan
