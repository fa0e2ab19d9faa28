"""How well a network does on examples: its mean loss and its accuracy."""

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats
from nnstudio.engine.losses import Loss
from nnstudio.engine.metrics import accuracy, label_accuracy
from nnstudio.engine.network import Network
from nnstudio.engine.pieces import Pieces


class Evaluation:
    """Judges *network* on *x* ``(examples, inputs + 1)``, with its column of ones, and *y* ``(examples, outputs)``.

    Nothing is dropped out. Accuracy is

    - with one output: the share of examples on the right side of the middle between both classes;
    - with several: the share whose largest output is that of the right class, or, where the targets of a binary
      cross-entropy are no classes but several labels, the share of single labels that are right;
    - NaN where the targets are no classes but numbers: none under a loss that judges classes, and none that come from
      whole-number labels, *are_classes*, or stand behind a sigmoid or softmax.
    """

    def __init__(self, network: Network, loss: Loss, x: Floats, y: Floats, *, are_classes: bool) -> None:
        self._network, self._loss = network, loss
        self._are_classes = are_classes or loss.judges_classes or network.output in ("softmax", "sigmoid")
        several = y.shape[-1] > 1
        self._are_labels = several and network.output == "sigmoid" and not _is_one_hot(y)
        self._y, self._pieces = y, Pieces(network, x)

    def figures(self) -> tuple[Floats, Floats]:
        """Return mean loss and accuracy, ``(*runs)`` each; NaN where there are no examples."""
        loss = np.zeros(self._network.lead)
        right = np.zeros(self._network.lead)
        for piece, forward in self._pieces.run():
            y = self._y[piece]
            prediction = forward.logits if self._loss.takes == "logits" else forward.output()
            loss += np.sum(self._loss.value(y, prediction), axis=-1, dtype=np.float64)
            if self._are_classes:
                right += len(y) * self._accuracy(y, prediction)
        if not len(self._y):
            return np.full_like(loss, np.nan), np.full_like(right, np.nan)
        return loss / len(self._y), (right / len(self._y) if self._are_classes else np.full_like(right, np.nan))

    def _accuracy(self, y: Floats, prediction: Floats) -> Floats:
        midpoint = float(np.mean(self._loss.targets([0, 1], 1)))
        threshold = 0.0 if self._loss.takes == "logits" else midpoint
        return (label_accuracy if self._are_labels else accuracy)(y, prediction, threshold, midpoint)


def _is_one_hot(y: Floats) -> bool:
    ones: npt.NDArray[np.bool_] = y == 1
    return bool(np.all(np.sum(ones, axis=-1) == 1) and np.all(ones | (y == 0)))
