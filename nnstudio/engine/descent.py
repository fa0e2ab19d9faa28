"""One step downhill: forward, loss, backward, penalties, optimiser.

Source: Goodfellow, Bengio and Courville, *Deep Learning*, sections 6.5 (back-propagation), 7.1 (penalties) and 8.1.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations import RandomizedReLU
from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.losses import Loss
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import Optimizer
from nnstudio.engine.passes import BackwardPass, ForwardPass

PerRun: TypeAlias = float | Sequence[float] | Floats
"""A number, or for a stack also one for each run."""


@dataclass(frozen=True)
class StepSettings:
    """What shapes a step, as a person sets it; see `Trainer`."""

    learning_rate: PerRun
    dropout: PerRun
    l1: PerRun
    l2: PerRun
    weight_decay: PerRun
    clip_norm: PerRun


class Descent:
    """Takes steps on mini-batches with *network*, each along what *optimizer* makes of the gradient of *loss*.

    All arrays are made beforehand, so that a step allocates none.
    """

    def __init__(
        self, network: Network, loss: Loss, optimizer: Optimizer, generators: Sequence[np.random.Generator]
    ) -> None:
        self._network, self._loss, self._optimizer, self._generators = network, loss, optimizer, generators
        optimizer.prepare(network.parameters)
        self._is_weight: Floats = np.zeros_like(network.parameters)
        for layer in network.layers_of(self._is_weight):
            layer.weights[...] = 1.0
        self._work: Floats = np.empty_like(network.parameters)
        self._all_finite = _all_finite_of_stack if network.lead else _all_finite
        self._resting: npt.NDArray[np.bool_] | None = None

    def lay_out(self, batch_sizes: Iterable[int], *, dropout: bool) -> None:
        """Make the arrays for mini-batches of the given sizes."""
        self._passes: dict[int, tuple[ForwardPass, BackwardPass]] = {}
        for size in batch_sizes:
            forward = ForwardPass(self._network, size, training=True, dropout=dropout)
            self._passes[size] = forward, BackwardPass(forward, self._loss)
        self._is_random = dropout or any(isinstance(each, RandomizedReLU) for each in self._network.hidden)

    def settle(self, settings: StepSettings) -> None:
        """Take over *settings*; those of dropout matter only where it is laid out."""
        learning_rate = self._per_run(settings.learning_rate, "learning rates")
        # For a stack one rate for each parameter: a product of equal shapes is twice as fast as one of a column.
        self._rate = np.broadcast_to(learning_rate, self._work.shape).copy() if self._network.lead else learning_rate
        self._dropout = self._per_run(settings.dropout, "dropouts")[..., None]
        if not np.all((self._dropout >= 0) & (self._dropout < 1)):
            raise NetworkError(f"a dropout of {settings.dropout}; it must be at least 0 and below 1")
        self._l1 = self._where_not_0(settings.l1, "l1 penalties", self._is_weight)
        self._l2 = self._where_not_0(settings.l2, "l2 penalties", self._is_weight)
        self._decay = self._where_not_0(settings.weight_decay, "weight decays", self._rate)
        clip_norm = self._not_negative(settings.clip_norm, "lengths to clip")
        self._longest = clip_norm if np.any(np.isfinite(clip_norm)) else None

    def let_rest(self, runs: npt.NDArray[np.bool_]) -> None:
        """Move those *runs* ``(*runs)`` of a stack no more, and all others."""
        self._resting = np.repeat(runs[..., None], self._work.shape[-1], axis=-1) if runs.any() else None

    def step(self, x: Floats, y: Floats) -> bool:
        """Take one step on the mini-batch *x* ``(*runs, inputs + 1, batch)``, *y* ``(*runs, batch, outputs)``.

        Return False where it may have led out of the finite numbers; `diverged_runs` then tells.
        """
        self._latest = forward, backward = self._passes[y.shape[-2]]
        parameters = self._network.parameters
        if self._is_random:
            forward.draw(self._generators, self._dropout)
        forward.run(x)
        gradients = backward.run(x, y)
        if self._l1 is not None or self._l2 is not None:
            self._add_penalties(gradients)
        if self._longest is not None:
            self._clip(gradients, self._longest)
        displacement = self._optimizer.displacement(gradients, self._rate)
        if self._decay is not None:
            np.add(displacement, np.multiply(parameters, self._decay, self._work), displacement)
        if self._resting is not None:
            np.copyto(displacement, 0.0, where=self._resting)
            np.copyto(gradients, 0.0, where=self._resting)  # that they were infinite has been told
        np.subtract(parameters, displacement, parameters)
        return self._all_finite(parameters, gradients)

    def losses(self, y: Floats) -> Floats:
        """Return the mean loss of the latest step, ``(*runs)``; *y* are its targets."""
        forward, _ = self._latest
        prediction = forward.logits if self._loss.takes == "logits" else forward.prediction
        return np.asarray(np.mean(self._loss.value(y, prediction), axis=-1))

    def diverged_runs(self, y: Floats) -> npt.NDArray[np.bool_]:
        """Return for each run, ``(*runs)``, whether its parameters, latest gradients or loss are not finite."""
        _, backward = self._latest
        finite = np.isfinite(self._network.parameters + backward.gradients).all(axis=-1)
        return np.asarray(~(finite & np.isfinite(self.losses(y))))

    def failing_layer(self, run: tuple[int, ...]) -> int | None:
        """Return the layer, counted from 1, where *run* left the finite numbers in the latest step.

        That is the first layer whose units did, or else, from behind, the first whose gradients did, or whose
        parameters are too large; None where only the loss is.
        """
        forward, backward = self._latest
        values = [*(layer.value for layer in forward.hidden), forward.z]
        gradients = [layer.affine for layer in backward.layers]
        parameters = [layer.affine for layer in self._network.layers]
        forwards = range(len(values))
        backwards = forwards[::-1]
        for arrays, order in (
            (values, forwards),
            (backward.delta, backwards),
            (gradients, backwards),
            (parameters, backwards),
        ):
            for index in order:
                if not np.isfinite(arrays[index][run]).all():
                    return index + 1
        return None

    def _add_penalties(self, gradients: Floats) -> None:
        """∂(½ l2 Σw²)/∂w = l2 w and ∂(l1 Σ|w|)/∂w = l1 sign w, which is 0 at 0."""
        parameters = self._network.parameters
        if self._l2 is not None:
            np.add(gradients, np.multiply(parameters, self._l2, self._work), gradients)
        if self._l1 is not None:
            signs = np.sign(parameters, self._work)
            np.add(gradients, np.multiply(signs, self._l1, signs), gradients)

    def _clip(self, gradients: Floats, longest: Floats) -> None:
        """Shorten ∇ to the length c where it is longer: ∇ ← ∇ · min(1, c/‖∇‖)."""
        largest = np.maximum.reduce(np.abs(gradients, self._work), axis=-1, keepdims=True)
        shares = np.divide(gradients, largest, self._work)  # taken out, so that no square overflows
        length = largest * np.sqrt(np.add.reduce(np.multiply(shares, shares, shares), axis=-1, keepdims=True))
        np.multiply(gradients, np.fmin(1.0, longest / length), gradients)  # fmin: 0/0 where ∇ = 0

    def _per_run(self, value: PerRun, names: str) -> Floats:
        """Return *value* in the network's precision: one number, or a column ``(runs, 1)``."""
        with np.errstate(over="ignore"):  # what is too large for single precision is infinite there
            array: Floats = np.asarray(value, dtype=self._network.parameters.dtype)
        if array.ndim == 0:
            return array
        if array.shape != self._network.lead:
            raise NetworkError(f"{names} of shape {array.shape} for runs of shape {self._network.lead}")
        return array[:, None]

    def _where_not_0(self, value: PerRun, names: str, factor: Floats) -> Floats | None:
        strength = self._not_negative(value, names)
        return strength * factor if np.any(strength) else None

    def _not_negative(self, value: PerRun, names: str) -> Floats:
        array = self._per_run(value, names)
        if not np.all(array >= 0):
            raise NetworkError(f"{names} of {value!r}; they must be 0 or more")
        return array


def _all_finite(parameters: Floats, gradients: Floats) -> bool:
    """A scalar product is finite only where all of its terms are; it may overflow where they are not infinite."""
    return math.isfinite(parameters.dot(gradients))


def _all_finite_of_stack(parameters: Floats, gradients: Floats) -> bool:
    return bool(np.isfinite(np.vecdot(parameters, gradients)).all())
