"""How well a network does on examples: its mean loss and its accuracy."""

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats
from nnstudio.engine.losses import Loss
from nnstudio.engine.metrics import predicted_classes
from nnstudio.engine.network import Network
from nnstudio.engine.pieces import Pieces


class Evaluation:
    """Judges *network* on *x* ``(examples, inputs + 1)``, with its column of ones, and *y* ``(examples, outputs)``.

    Nothing is dropped out. Accuracy is

    - with one output: the share of examples on the right side of the middle between both classes;
    - with several: the share whose largest output is that of the right class;
    - where y are *labels*, of which any number may be true: the share of single labels that are right;
    - where y are numbers and no classes, *are_classes*: R² = 1 − Σ (ŷ − y)² / Σ (y − mean y)², of all outputs together,
      the share of their variance that is explained. It is below 0 for a prediction worse than the mean; where all y are
      equal NaN if the prediction is perfect, else −∞, as `r_squared`.
    """

    def __init__(
        self, network: Network, loss: Loss, x: Floats, y: Floats, *, are_classes: bool, are_labels: bool
    ) -> None:
        self._network, self._loss = network, loss
        self._are_classes, self._are_labels = are_classes, are_labels
        self._y, self._pieces = y, Pieces(network, x)
        self._truth = self._answers(y, loss.midpoint)
        self._variation = _variation(y)

    def figures(self) -> tuple[Floats, Floats]:
        """Return mean loss and accuracy, ``(*runs)`` each, of one example at least."""
        with np.errstate(all="ignore"):  # what is infinite is infinite
            return self._figures()

    def _figures(self) -> tuple[Floats, Floats]:
        loss = np.zeros(self._network.lead)
        right = np.zeros(self._network.lead)
        missed = np.zeros(self._network.lead)
        for piece, forward in self._pieces.run():
            prediction = forward.logits if self._loss.takes == "logits" else forward.output()
            losses = self._loss.value(self._y[piece], prediction)
            loss += np.sum(losses / len(self._y), axis=-1, dtype=np.float64)
            if self._are_classes:
                are_right = self._answers(prediction, self._loss.threshold) == self._truth[piece]
                right += np.count_nonzero(are_right, axis=(-2, -1) if self._are_labels else -1)
            else:
                missed += np.sum((prediction - self._y[piece]) ** 2, axis=(-2, -1), dtype=np.float64)
        return loss, (right / self._truth.size if self._are_classes else 1.0 - missed / self._variation)

    def _answers(self, prediction: Floats, threshold: float) -> npt.NDArray[np.generic]:
        """Return the class of each example, or for labels whether each is true."""
        return prediction > threshold if self._are_labels else predicted_classes(prediction, threshold)


def _variation(y: Floats) -> np.float64:
    """Σ (y − mean y)², of all outputs together; 0 where all are equal, whose mean may be a rounding beside them."""
    with np.errstate(all="ignore"):
        deviations = np.where(np.all(y == y[0], axis=0), 0.0, y - np.mean(y, axis=0, dtype=np.float64))
        return np.float64(np.sum(deviations**2))
