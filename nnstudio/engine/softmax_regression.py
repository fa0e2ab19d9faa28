"""Softmax regression, or multinomial logistic regression: a network of one layer, with softmax at its outputs.

An example x with d inputs gives the logits o = xW + b, one for each of k classes, and the probabilities q = softmax(o).
Examples are rows of X ``(examples, d)``, W is ``(d, k)``, b ``(k,)``; targets Y ``(examples, k)`` are distributions,
one-hot where they come from labels. Logarithms are natural.

Source: Bishop, *Pattern Recognition and Machine Learning* (2006), section 4.3.4; Goodfellow, Bengio and Courville,
*Deep Learning* (2016), sections 5.5 and 6.2.2.3.
"""

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.metrics import Integers, accuracy, one_hot
from nnstudio.engine.remembered_path import RememberedPath
from nnstudio.engine.softmax import log_softmax, softmax_errors, write_softmax


def logits(x: FloatLike, weights: FloatLike, biases: FloatLike) -> Floats:
    """Return o = xW + b: shapes ``(..., d)``, ``(d, k)`` and ``(k,)`` → ``(..., k)``."""
    o: Floats = as_floats(x) @ as_floats(weights) + as_floats(biases)
    return o


def gradients(x: FloatLike, y: FloatLike, weights: FloatLike, biases: FloatLike) -> tuple[Floats, Floats]:
    """Return ∂L/∂W = Xᵀ(Q − Y) ``(d, k)`` and ∂L/∂b = Σ (q − y) ``(k,)`` of the loss L = −Σ Σⱼ yⱼ ln qⱼ.

    L is the sum over the examples, not their mean. Shapes ``(examples, d)``, ``(examples, k)``, ``(d, k)``, ``(k,)``.
    """
    x = as_floats(x)
    errors = softmax_errors(logits(x, weights, biases), y)
    return x.T @ errors, errors.sum(axis=0)


_JUDGED_AT_ONCE = 128
"""Steps whose logits stay in the processor's cache together."""


class RegressionDescent(RememberedPath):
    """Gradient descent on the mean loss of all examples at once: θ ← θ − η ∂(L/n)/∂θ for W and b, in double precision.

    Takes *x* ``(n, d)``, *labels* ``(n,)`` of 0 … k − 1, *weights* ``(d, k)`` and *biases* ``(k,)`` to start from, and
    the learning *rate* η. The `path` holds Wᵀ beside b, as a column of ones makes the biases the weights of one more
    input; a thousand steps with 150 examples take about 12 ms.

    Raises `LabelError` for a label that is none of the classes.
    """

    def __init__(
        self, x: Floats, labels: FloatLike, weights: Floats, biases: Floats, rate: float, most_steps: int
    ) -> None:
        super().__init__(np.column_stack([weights.T, biases]), most_steps)
        self._rate = rate
        self._x = np.column_stack([x, np.ones(len(x))])
        self._labels: Integers = np.asarray(labels, dtype=np.intp)
        self._y = one_hot(labels, weights.shape[1])
        self._accuracies: Floats = np.empty(most_steps + 1)
        self._judge(0, 1)

    @property
    def accuracies(self) -> Floats:
        """The share of examples with the largest logit at their label, as in `losses`."""
        return self._so_far(self._accuracies)

    def parameters_at(self, step: int) -> tuple[Floats, Floats]:
        """Return W ``(d, k)`` and b ``(k,)`` after *step* steps; to be read only.

        Raises `IndexError` for a step that was not taken yet.
        """
        if not 0 <= step <= self.steps:
            raise IndexError(f"step {step} of {self.steps}")
        parameters = self.path[step]
        return parameters[:, :-1].T, parameters[:, -1]

    def _take(self, start: int, stop: int) -> None:
        # Every example is a column here, so that its classes are reduced along the slow axis: three times as fast.
        examples = np.ascontiguousarray(self._x.T)
        mean_examples = self._x * (self._rate / len(self._x))
        targets = np.ascontiguousarray(self._y.T)
        o: Floats = np.empty_like(targets)
        largest: Floats = np.empty((1, len(self._x)))
        rows, largest_rows = o.T, largest.T
        for number in range(start, stop):
            parameters = self._path[number - 1]
            np.dot(parameters, examples, o)
            write_softmax(rows, rows, largest_rows)
            np.subtract(o, targets, o)
            np.subtract(parameters, np.dot(o, mean_examples), self._path[number])

    def _judge(self, start: int, stop: int) -> None:
        """Write down mean loss and accuracy of the steps from *start* to before *stop*, some at a time."""
        for first in range(start, stop, _JUDGED_AT_ONCE):
            some = slice(first, min(first + _JUDGED_AT_ONCE, stop))
            o = np.swapaxes(self._path[some] @ self._x.T, -1, -2)
            at_labels = log_softmax(o)[:, np.arange(len(self._labels)), self._labels]
            self._losses[some] = 0.0 - np.mean(at_labels, axis=-1)
            self._accuracies[some] = accuracy(self._y, o)
