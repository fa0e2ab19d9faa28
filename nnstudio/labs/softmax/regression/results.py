"""What the page on softmax regression shows of a scene: samples judged by two losses, and training on all flowers."""

import math
import sys
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nnstudio.data.bundled import iris
from nnstudio.engine.arrays import Floats
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.metrics import Integers, one_hot, predicted_classes
from nnstudio.engine.softmax import log_softmax, softmax
from nnstudio.engine.softmax_regression import RegressionDescent, gradients, logits
from nnstudio.labs.softmax.scene import SoftmaxScene

SMALLEST_PRODUCT = sys.float_info.min
"""Below this a product has lost digits, or all of them."""
INPUTS, CLASSES = 4, 3
MOST_STEPS = 1000
"""Training is followed no further than this."""


@dataclass(frozen=True)
class Judgement:
    """All samples with their labels, the predictions o = xW + b makes of them, and what two losses say of these.

    *x* ``(samples, 4)`` in cm, *labels* and *predicted* ``(samples,)`` indices of classes, *targets* (one-hot, y),
    *logits* and *probabilities* (q) ``(samples, 3)``. c is the class that the label names.
    """

    x: Floats
    labels: Integers
    predicted: Integers
    targets: Floats
    logits: Floats
    probabilities: Floats
    cross_entropies: Floats
    """−ln q_c of each sample, in nats, ``(samples,)``."""
    squared_errors: Floats
    """½ Σ (q − y)² over the classes, of each sample, ``(samples,)``. Much of the literature leaves out the ½."""
    total: float
    """Σ −ln q_c over the samples."""
    likelihood: float
    """Π q_c over the samples; 0 where it underflows."""
    log_likelihood: float
    """ln Π q_c, the logarithm of that product; −∞ where it underflows, though `total` is finite."""
    weight_gradient: Floats
    """∂ total/∂W = Xᵀ(Q − Y), ``(4, 3)``: of the sum over the samples, not of their mean."""
    bias_gradient: Floats
    """∂ total/∂b = Σ (q − y), ``(3,)``."""

    @property
    def correct(self) -> int:
        """How many samples have their largest probability at their label; of equal ones the first is the largest."""
        return int(np.count_nonzero(self.predicted == self.labels))


@dataclass(frozen=True)
class RegressionResults:
    """The samples judged by W and b as they are after *step* steps of training on all *flowers*.

    *weights* ``(4, 3)`` and *biases* ``(3,)`` are those at that step, *start_weights* and *start_biases* those of the
    scene. *sample* is the one that is worked out. *training_gradient* ``(4, 3)`` is ∂/∂W of the mean loss of all
    flowers, of which the next step takes η times from W. *losses* and *accuracies* ``(step + 1,)`` are the mean
    cross-entropy over all flowers, in nats, and the share of them that is recognised, before the first step and after
    each.
    """

    weights: Floats
    biases: Floats
    judgement: Judgement
    sample: int
    step: int
    losses: Floats
    accuracies: Floats
    training_gradient: Floats
    start_weights: Floats
    start_biases: Floats
    flowers: int

    @property
    def loss(self) -> float:
        """The mean cross-entropy over all flowers at this step, in nats."""
        return float(self.losses[-1])

    @property
    def accuracy(self) -> float:
        """The share of all flowers that is recognised at this step."""
        return float(self.accuracies[-1])


def compute(scene: SoftmaxScene) -> RegressionResults:
    """Return all figures of a scene that has no problems; a step or sample beyond the last one is the last one."""
    step = min(scene.training_step, MOST_STEPS)
    descent = _descent(scene.weights, scene.biases, scene.training_rate)
    descent.advance_to(step)
    weights, biases = descent.parameters_at(step)
    start_weights, start_biases = descent.parameters_at(0)
    return RegressionResults(
        weights=weights,
        biases=biases,
        judgement=_judged(scene.x, scene.labels, weights, biases),
        sample=min(max(scene.sample, 0), len(scene.labels) - 1),
        step=step,
        losses=descent.losses[: step + 1],
        accuracies=descent.accuracies[: step + 1],
        training_gradient=_training_gradient(weights, biases),
        start_weights=start_weights,
        start_biases=start_biases,
        flowers=len(iris()),
    )


def _training_gradient(weights: Floats, biases: Floats) -> Floats:
    flowers = iris()
    of_sum, _of_biases = gradients(flowers.x, one_hot(flowers.labels, CLASSES), weights, biases)
    return of_sum / len(flowers)


@lru_cache(maxsize=8)
def _descent(weights: tuple[float, ...], biases: tuple[float, ...], rate: float) -> RegressionDescent:
    """Return the one path from here; it is kept, and grows as further steps are asked for."""
    flowers = iris()
    start = np.array(weights, dtype=np.float64).reshape(INPUTS, CLASSES)
    return RegressionDescent(flowers.x, flowers.labels, start, np.array(biases, dtype=np.float64), rate, MOST_STEPS)


def _judged(numbers: tuple[float, ...], labels: tuple[int, ...], weights: Floats, biases: Floats) -> Judgement:
    x = np.array(numbers, dtype=np.float64).reshape(-1, INPUTS)
    targets = one_hot(labels, CLASSES)
    o = logits(x, weights, biases)
    q = softmax(o)
    cross_entropies = LOSSES["cross_entropy"].value(targets, log_softmax(o))
    likelihood = math.prod(q[range(len(labels)), labels].tolist())
    weight_gradient, bias_gradient = gradients(x, targets, weights, biases)
    return Judgement(
        x=x,
        labels=np.array(labels, dtype=np.intp),
        predicted=predicted_classes(o),
        targets=targets,
        logits=o,
        probabilities=q,
        cross_entropies=cross_entropies,
        squared_errors=LOSSES["squared_error"].value(targets, q),
        total=math.fsum(cross_entropies.tolist()),
        likelihood=likelihood,
        log_likelihood=math.log(likelihood) if likelihood >= SMALLEST_PRODUCT else -math.inf,
        weight_gradient=weight_gradient,
        bias_gradient=bias_gradient,
    )
