"""Training: mini-batches, forward, backward, a step downhill, and a record of each epoch.

Source: mini-batch stochastic gradient descent as in Goodfellow, Bengio and Courville, *Deep Learning*, section 8.1.
"""

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.history import History
from nnstudio.engine.information import checked_distribution
from nnstudio.engine.losses import LOSSES, CrossEntropy
from nnstudio.engine.metrics import accuracy, one_hot
from nnstudio.engine.network import BackwardPass, ForwardPass, Network
from nnstudio.engine.optimizers import OPTIMIZERS


class Trainer:
    """Trains *network* on examples *x* ``(examples, inputs)`` with targets *y* ``(examples, outputs)``.

    *y* may also be whole numbers ``(examples,)``, the classes. Each epoch visits every example once, in a new order
    drawn from *seed*; the last mini-batch holds what is left over. Each step follows the gradient of the mean loss of
    its mini-batch.

    `history` begins with the untrained network (epoch 0) and has one record an epoch: the mean loss and the accuracy
    over all training examples and over *validation* (x, y), measured after the epoch's last step.

    `learning_rate` may be changed at any time, `batch_size` takes effect with the next epoch.

    Raises `NetworkError` where network, data, loss and settings do not fit together, `DistributionError` where a target
    of the cross-entropy is no distribution, and `DivergenceError` when the
    loss is no longer finite; the network is then back where its last finite epoch left it.
    """

    def __init__(
        self,
        network: Network,
        x: FloatLike,
        y: FloatLike,
        *,
        loss: str = "cross_entropy",
        optimizer: str = "sgd",
        learning_rate: float = 0.03,
        batch_size: int = 10,
        seed: int = 0,
        validation: tuple[FloatLike, FloatLike] | None = None,
    ) -> None:
        if loss not in LOSSES:
            raise NetworkError(f"unknown loss {loss!r}; there are {', '.join(LOSSES)}")
        if optimizer not in OPTIMIZERS:
            raise NetworkError(f"unknown optimizer {optimizer!r}; there are {', '.join(OPTIMIZERS)}")
        if network.lead:
            raise NetworkError("a stack of runs cannot be trained yet")
        self.network = network
        self.loss = LOSSES[loss]
        if network.output not in self.loss.outputs:
            raise NetworkError(f"{loss} does not fit {network.output} outputs; use one of {self.loss.outputs}")
        self.learning_rate = learning_rate
        self.step = 0
        self.epoch = 0
        self._next_batch = 0
        self.history = History()

        self._x, self._y = self._examples(x, y)
        self._validation = None if validation is None else self._examples(*validation)
        self._rng = np.random.default_rng(seed)
        self._optimizer = OPTIMIZERS[optimizer](network.parameters)
        self.batch_size = batch_size
        self._prepare_batches()
        self._evaluations: dict[int, ForwardPass] = {}
        self._last_good = network.parameters.copy()
        self._record()

    @property
    def steps_per_epoch(self) -> int:
        """How many mini-batches make up a whole epoch at the current batch size."""
        return -(-len(self._x) // self.batch_size)  # rounded up

    def run_epochs(self, n: int) -> None:
        """Go on to the end of the current epoch, n times."""
        for _ in range(n):
            self.run_within_epoch()

    def run_steps(self, n: int) -> None:
        """Take *n* steps, each on one mini-batch, across the ends of epochs."""
        while n > 0:
            n -= self.run_within_epoch(n)

    def run_within_epoch(self, n: int | None = None) -> int:
        """Take at most *n* steps, and none beyond the end of the epoch; return how many it were."""
        taken = 0
        with np.errstate(over="ignore", invalid="ignore"):  # the record of the epoch tells divergence
            if self._next_batch == 0:
                self._shuffle()
            stop = None if n is None else self._next_batch + n
            for batch in self._batches[self._next_batch : stop]:
                self._take_step(*batch)
                taken += 1
            self.step += taken
            self._next_batch += taken
            if self._next_batch == len(self._batches):
                self._next_batch = 0
                self.epoch += 1
                self._record()
        return taken

    def _take_step(self, x: Floats, y: Floats, forward: ForwardPass, backward: BackwardPass) -> None:
        logits = forward.run(x)
        self._loss_gradient(y, logits, forward, out=backward.delta[-1])
        gradients = backward.run(x)
        self._optimizer.update(self.network.parameters, gradients, self.learning_rate)

    def _loss_gradient(self, y: Floats, logits: Floats, forward: ForwardPass, out: Floats) -> None:
        """Write into *out* the gradient of the batch's mean loss with respect to the logits."""
        if self.loss.takes == "logits":
            self.loss.gradient(y, logits, out=out, row=forward.row)
        else:
            prediction = forward.output()
            self.loss.gradient(y, prediction, out=out)
            if self.network.output == "softmax":  # through the Jacobian: δ = s ∘ (g − Σ g s)
                np.subtract(out, np.sum(out * prediction, axis=-1, keepdims=True), out=out)
                np.multiply(out, prediction, out=out)
            else:
                slope = ACTIVATIONS[self.network.output].slope(logits, prediction)
                np.multiply(out, slope, out=out)
        np.multiply(out, 1.0 / y.shape[-2], out=out)

    def _examples(self, x: FloatLike, y: FloatLike) -> tuple[Floats, Floats]:
        """Return inputs with their column of ones, and targets, in the network's precision."""
        x = self.network.with_ones(x)
        y = np.asarray(y)
        classes = self.network.sizes[-1]
        if y.ndim == 1 and np.issubdtype(y.dtype, np.integer):
            if y.size and not 0 <= y.min() <= y.max() < classes:
                raise NetworkError(f"classes {y.min()} … {y.max()} for {classes} outputs")
            y = one_hot(y, classes)
        if isinstance(self.loss, CrossEntropy):
            checked_distribution(y, "y")
        y = as_floats(y).astype(self.network.parameters.dtype, copy=False)
        if y.shape != (x.shape[-2], classes):
            raise NetworkError(f"targets of shape {y.shape} for {x.shape[-2]} examples and {classes} outputs")
        return x, y

    def _prepare_batches(self) -> None:
        """Lay out the mini-batches as views of two arrays that each epoch refills in a new order."""
        examples, batch_size = len(self._x), self.batch_size
        if examples < 1:
            raise NetworkError("there are no training examples")
        if batch_size < 1:
            raise NetworkError(f"a batch of {batch_size} examples")
        self._laid_out = batch_size
        self._x_shuffled = self._x.copy()
        self._y_shuffled = self._y.copy()
        self._next_batch = 0
        passes: dict[int, tuple[ForwardPass, BackwardPass]] = {}
        self._batches: list[tuple[Floats, Floats, ForwardPass, BackwardPass]] = []
        for start in range(0, examples, batch_size):
            x = self._x_shuffled[start : start + batch_size]
            y = self._y_shuffled[start : start + batch_size]
            if len(x) not in passes:
                forward = ForwardPass(self.network, len(x))
                passes[len(x)] = forward, BackwardPass(forward)
            self._batches.append((x, y, *passes[len(x)]))

    def _shuffle(self) -> None:
        if self.batch_size != self._laid_out:
            self._prepare_batches()
        order = self._rng.permutation(len(self._x))
        # mode="clip" writes straight into the array; the default would allocate one in between.
        np.take(self._x, order, axis=0, out=self._x_shuffled, mode="clip")
        np.take(self._y, order, axis=0, out=self._y_shuffled, mode="clip")

    def _record(self) -> None:
        validation_loss = validation_accuracy = np.nan
        with np.errstate(over="ignore", invalid="ignore"):  # what is not finite is told below
            train_loss, train_accuracy = self._measure(self._x, self._y)
            if self._validation is not None:
                validation_loss, validation_accuracy = self._measure(*self._validation)
        if not np.isfinite(train_loss):
            self.network.parameters[...] = self._last_good
            failed, self.epoch = self.epoch, max(0, self.epoch - 1)
            raise DivergenceError(failed, self.step, train_loss)
        self._last_good[...] = self.network.parameters
        self.history.append(self.epoch, train_loss, validation_loss, train_accuracy, validation_accuracy)

    def _measure(self, x: Floats, y: Floats) -> tuple[float, float]:
        """Return mean loss and accuracy over all of *x*."""
        if len(x) == 0:
            return np.nan, np.nan
        if len(x) not in self._evaluations:
            self._evaluations[len(x)] = ForwardPass(self.network, len(x))
        forward = self._evaluations[len(x)]
        logits = forward.run(x)
        prediction = logits if self.loss.takes == "logits" else forward.output()
        return float(np.mean(self.loss.value(y, prediction))), float(accuracy(y, logits))
