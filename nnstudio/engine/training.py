"""Training: epochs of steps on mini-batches, and a record of where they have led.

Source: mini-batch stochastic gradient descent as in Goodfellow, Bengio and Courville, *Deep Learning*, chapters 7 and
8.
"""

import copy
import math
import operator
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.checkpoint import Checkpoint, Position, read, written
from nnstudio.engine.descent import Descent, PerRun, StepSettings
from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.examination import Examination, blank
from nnstudio.engine.history import History, Table
from nnstudio.engine.losses import LOSSES, Loss
from nnstudio.engine.mini_batches import MiniBatches
from nnstudio.engine.network import Network, Seed, seeds_of
from nnstudio.engine.optimizers import OPTIMIZERS, Optimizer
from nnstudio.engine.registry import named
from nnstudio.engine.schedules import SCHEDULES, Schedule
from nnstudio.engine.stacked_moments import Place
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.timeline import Moment, Timeline

_ORDER, _NOISE = 1, 2
"""Streams of a seed's random numbers, apart from the one that a network's weights come from, and from each other."""


class Trainer:
    """Trains *network* on examples *x* ``(examples, inputs)`` with targets *y* ``(examples, outputs)``.

    *y* may also be whole numbers ``(examples,)``: the classes, or, for a single output that is no probability, just
    numbers; and truth values ``(examples,)``, the two classes of a single output of any kind. Each epoch visits every
    example once, in a new order drawn from *seed*; the last mini-batch holds what is left over. Each step follows the
    gradient of the mean loss of its mini-batch, plus that of the penalties.

    - *loss*, *optimizer*, *schedule*: by name, or as objects with settings of their own. What changes as training goes
      on, the optimiser and *early_stopping*, is copied: the attributes of the same names are the trainer's.
    - *learning_rate*: η; in epoch t it is multiplied by the schedule's factor.
    - *dropout*: the share of hidden units that drop out of each step (Srivastava et al., 2014).
    - *l1*, *l2*: penalties l1 Σ|w| and ½ l2 Σw² on the weights, added to the loss that is descended, not to the loss
      that is recorded. Biases and learned slopes are free of them. (PyTorch's ``weight_decay`` of SGD is such an l2 on
      all parameters; scikit-learn's ``alpha`` is an l2 divided by the size of the batch.)
    - *weight_decay*: besides, all parameters shrink by η · weight_decay in each step, decoupled from the optimiser
      (Loshchilov and Hutter, 2019). None takes what belongs to the optimiser: 0.01 for AdamW, else 0.
    - *clip_norm*: a gradient longer than this, penalties included, is shortened to it (Pascanu et al., 2013). PyTorch
      adds 10⁻⁶ to the length first, and its ``weight_decay`` comes after.
    - *early_stopping*: once its rule is met, `stopped` is true and no more steps are taken.
    - *record_every*: epochs from one record to the next.

    `history` begins with the untrained network (epoch 0); each record has the mean loss and the accuracy over all
    training examples and over *validation* (x, y), measured after the epoch's last step. `timeline` keeps moments that
    `return_to` goes back to.

    For a stack of networks all of it goes on in each at once; *seed*, *learning_rate*, *dropout*, *l1*, *l2*,
    *weight_decay*, *clip_norm* and an optimiser's momentum may be given one for each run. Run r is trained exactly as
    it would be alone with its settings, with seed + r or its own; one that is stopped early rests.

    Settings may be changed at any time, the optimiser's through `optimizer`; *batch_size*, *dropout* and *schedule*, an
    object by then, take effect with the next epoch. To return to an earlier moment leaves them as they are.

    Raises `NetworkError` where network, data, loss and settings do not fit together, `DistributionError` where a target
    of the cross-entropy is no distribution, and `DivergenceError` as soon as a step leaves the finite numbers; the
    network is then back at its last record. A run of a stack that diverges rests there while the others go on, and has
    NaN in its records; `divergences` tells of it. Only when all have diverged the error is raised.
    """

    def __init__(
        self,
        network: Network,
        x: FloatLike,
        y: FloatLike,
        *,
        loss: str | Loss = "cross_entropy",
        optimizer: str | Optimizer = "sgd",
        learning_rate: PerRun = 0.03,
        schedule: str | Schedule = "constant",
        batch_size: int = 10,
        seed: Seed = 0,
        validation: tuple[FloatLike, FloatLike] | None = None,
        dropout: PerRun = 0.0,
        l1: PerRun = 0.0,
        l2: PerRun = 0.0,
        weight_decay: PerRun | None = None,
        clip_norm: PerRun = math.inf,
        early_stopping: EarlyStopping | None = None,
        record_every: int = 1,
    ) -> None:
        self.network = network
        self.loss = named(LOSSES, loss, "loss") if isinstance(loss, str) else loss
        if network.output not in self.loss.outputs:
            raise NetworkError(f"{loss} does not fit {network.output} outputs; use one of {self.loss.outputs}")
        rule = named(OPTIMIZERS, optimizer, "optimizer")() if isinstance(optimizer, str) else optimizer
        self.optimizer = copy.copy(rule)
        self.schedule = named(SCHEDULES, schedule, "schedule")() if isinstance(schedule, str) else schedule
        self.learning_rate = learning_rate
        self.batch_size = batch_size
        self.dropout = dropout
        self.l1, self.l2 = l1, l2
        self.weight_decay = self.optimizer.weight_decay if weight_decay is None else weight_decay
        self.clip_norm = clip_norm
        self._early_stopping = early_stopping and replace(early_stopping)
        if record_every < 1:
            raise NetworkError(f"a record every {record_every} epochs")
        self.record_every = operator.index(record_every)

        self._examination = Examination(network, self.loss, x, y, validation)
        self._x, self._y = self._examination.x, self._examination.y
        seeds = seeds_of(seed, network.lead)
        self._order = [np.random.default_rng((each, _ORDER)) for each in seeds]
        self._noise = [np.random.default_rng((each, _NOISE)) for each in seeds]
        self._descent = Descent(network, self.loss, self.optimizer, self._noise)
        self._settled: tuple[PerRun, ...] | None = None

        self.step = 0
        self.epoch = 0
        self.divergences: dict[int, DivergenceError] = {}
        """How runs of a stack have ended before their time, by their number."""
        self._next_batch = 0
        self._is_rewound = False
        self.history = History(network.lead)
        self.timeline = Timeline()
        self._dropout: PerRun = dropout
        self._lay_out(self.batch_size, dropout)
        self._begin_epoch()
        self._settle()
        self._last_good = self._moment()
        self._left = self.step, self._last_good
        """How far training had got when it was returned to an earlier moment, and its last record then."""
        self._record()

    @property
    def steps_per_epoch(self) -> int:
        """How many mini-batches make up a whole epoch at the current batch size."""
        return -(-len(self._x) // self.batch_size)  # rounded up

    @property
    def stopped(self) -> bool:
        """Whether the rule of early stopping is met, of a stack for every run."""
        return self.early_stopping is not None and bool(np.all(self.early_stopping.stopped))

    @property
    def early_stopping(self) -> EarlyStopping | None:
        """The rule that ends training; another one lets those runs go on that the one before has stopped."""
        return self._early_stopping

    @early_stopping.setter
    def early_stopping(self, rule: EarlyStopping | None) -> None:
        self._early_stopping = rule
        self._let_ended_runs_rest()

    @property
    def batch_size(self) -> int:
        """How many examples each step looks at; more than there are, and it is all of them."""
        return self._batch_size

    @batch_size.setter
    def batch_size(self, batch_size: int) -> None:
        if batch_size < 1:
            raise NetworkError(f"a batch of {batch_size} examples")
        self._batch_size = operator.index(batch_size)

    @property
    def next_batch(self) -> int:
        """Which mini-batch of the epoch comes next, from 0: how many steps there were since its beginning."""
        return self._next_batch

    @property
    def record(self) -> tuple[float | Table, ...]:
        """The figures at the end of the last epoch up to here, in the order of the history's columns.

        Where training has been returned to an earlier moment whose record is not kept singly any more, they are
        measured again.
        """
        if not self._is_rewound:
            return self.history.last
        return self.history.record_at(self.epoch) or tuple(self.figures())

    def run_epochs(self, n: int) -> None:
        """Go on to the end of the current epoch, n times, or until an early stop."""
        for _ in range(n):
            self.run_within_epoch()

    def run_steps(self, n: int) -> None:
        """Take *n* steps, each on one mini-batch, across the ends of epochs, or until an early stop."""
        while n > 0 and not self.stopped:
            n -= self.run_within_epoch(n)

    def run_within_epoch(self, n: int | None = None) -> int:
        """Take at most *n* steps, and none beyond the end of the epoch; return how many it were."""
        if self.stopped or (n is not None and n <= 0):
            return 0
        first = self._next_batch
        with np.errstate(all="ignore"):  # a divergence is told
            if self._is_rewound:
                self._forget_what_came_after()
            if first == 0:
                self._begin_epoch()
            self._settle()  # refuses what makes no sense, before anything is drawn
            if first == 0:
                self._batches.shuffle(self._order)
            stop = len(self._batches) if n is None else min(len(self._batches), first + n)
            for x, y in self._batches.between(first, stop):
                finite = self._descent.step(x, y)
                self.step += 1
                if not finite:
                    self._end_diverged_runs(y)
            self._next_batch = stop
            if stop == len(self._batches):
                self._end_epoch()
        return stop - first

    def _moment(self) -> Moment:
        """Return what decides how training goes on from here."""
        return Moment(
            epoch=self.epoch,
            step=self.step,
            parameters=self.network.parameters.copy(),
            optimizer_memory=self.optimizer.memory.copy(),
            optimizer_steps=self.optimizer.steps,
            generators=tuple(dict(rng.bit_generator.state) for rng in (*self._order, *self._noise)),
            early_stopping=copy.copy(self.early_stopping),
            divergences=dict(self.divergences),
            next_batch=self._next_batch,
        )

    def set_weight(self, layer: int, row: int, column: int, weight: float) -> float:
        """Set one weight by hand, or the bias where *row* is fan_in, between two steps; return what it was before.

        *layer* counts from 0 and *column* is the unit. The moment that a divergence goes back to has it too. At the end
        of an epoch the history gets another record of that epoch, with the figures of the network as it is now. Where
        training had gone further before it was returned to an earlier moment, that is forgotten.

        Raises `NetworkError` for a stack of networks, and for a weight that there is not.
        """
        network = self.network
        if network.lead:
            raise NetworkError("only in a single network a weight is set by hand")
        fan_in, fan_out = list(network.shapes())[layer] if 0 <= layer < len(network.layers) else (-1, 0)
        if not (0 <= row <= fan_in and 0 <= column < fan_out):
            raise NetworkError(f"no weight {row}, {column} of layer {layer} in a network of sizes {network.sizes}")
        if self._is_rewound:
            self._forget_what_came_after()
        affine = network.layers[layer].affine
        before = float(affine[row, column])
        affine[row, column] = weight
        parameters = self._last_good.parameters.copy()
        network.layers_of(parameters)[layer].affine[row, column] = weight
        self._last_good = replace(self._last_good, parameters=parameters)
        if self._next_batch == 0:
            self.history.append(*self.figures())
            self.timeline.keep_instead(self._last_good)
        return before

    def return_to(self, epoch: int) -> None:
        """Go back (or forth) to the last kept moment up to *epoch*; training then goes on from there, bit for bit.

        History and timeline stay as they are until it does, and so does the moment from which one went, be it within an
        epoch: one can go forth to it again.
        """
        if not self._is_rewound:
            self._left = self.step, self._last_good
            self.timeline.keep_end(self._moment() if self._next_batch else self._last_good)
        moment = self.timeline.at(epoch)
        self._restore(moment)
        last_step, last_good = self._left
        if moment.next_batch:
            self._last_good = last_good
        self._is_rewound = moment.step < last_step

    def checkpoint(self) -> Checkpoint:
        """Return all that decides how training goes on, and its past: copies, which another trainer can `resume`."""
        left = self._left if self._is_rewound else None
        position = Position(self._moment(), self._last_good, left, self.timeline, self.history)
        return written(position, self._batches.batch_size, self._dropout, self._factor, self._batches.order)

    def resume(self, checkpoint: Checkpoint) -> None:
        """Take up the training that *checkpoint* was written of, with a trainer of the same network, data and settings.

        Settings that may change at any time stay as they are here. Raises `NetworkError` for a checkpoint of another
        training and for an unsound one, which may come from anywhere, before anything is changed.
        """
        generators = (*self._order, *self._noise)
        parameters, memory = self.network.parameters, self.optimizer.memory
        place = Place(parameters, memory, generators, len(self.network.layers), len(self._x))
        position = read(checkpoint, place, self.record_every)
        self._factor = checkpoint.factor
        self._dropout = checkpoint.dropout.copy() if checkpoint.dropout.ndim else float(checkpoint.dropout)
        self._lay_out(checkpoint.batch_size, self._dropout)
        if checkpoint.order is not None:
            self._batches.put_in(checkpoint.order)
        self._settled = None
        self.history, self.timeline = position.history, position.timeline
        self._restore(position.now)
        self._last_good = position.last_good
        self._is_rewound = position.left is not None
        self._left = position.left or (self.step, self._last_good)

    # Epochs

    def _begin_epoch(self) -> None:
        if self.batch_size != self._batches.batch_size or bool(np.any(self.dropout)) != self._drops_out:
            self._lay_out(self.batch_size, self.dropout)
        self._factor = self.schedule.factor(self.epoch)
        self._dropout = self.dropout

    def _lay_out(self, batch_size: int, dropout: PerRun) -> None:
        self._drops_out = bool(np.any(dropout))
        self._batches = MiniBatches(self._x, self._y, batch_size, self.network.lead)
        sizes = {min(batch_size, len(self._x)), len(self._x) % batch_size} - {0}
        self._descent.lay_out(sizes, dropout=self._drops_out)

    def _settle(self) -> None:
        """Hand the settings of a step on, where one of them is not the same number as before."""
        self.optimizer.settle()
        learning_rate, factor = self.learning_rate, self._factor
        given = (learning_rate, factor, self._dropout, self.l1, self.l2, self.weight_decay, self.clip_norm)
        if self._settled is None or any(
            new is not old or isinstance(new, np.ndarray | list) for new, old in zip(given, self._settled, strict=True)
        ):
            self._descent.settle(StepSettings(np.multiply(learning_rate, factor), *given[2:]))
            self._settled = given

    def _end_epoch(self) -> None:
        self._next_batch = 0
        self.epoch += 1
        if self.epoch % self.record_every == 0:
            self._record()

    def _record(self) -> None:
        """Measure how far training has got, and keep it; what is not finite by then is a divergence."""
        with np.errstate(all="ignore"):
            figures = self.figures()
            remembered = np.isfinite(self.optimizer.memory).all(axis=(0, -1))
            for run in self._runs_where(~(np.isfinite(figures[1]) & remembered)):
                self._end_run(run, DivergenceError(self.epoch, self.step, float(figures[1][run])))
            blank(figures, self.divergences)
        self.history.append(*figures)
        if self.early_stopping is not None:
            self.early_stopping.observe(self.epoch, self._examination.watched(figures), self.network.parameters)
            self._let_ended_runs_rest()
        self._last_good = self._moment()
        if self.timeline.is_due(self.epoch):
            self.timeline.keep(self._last_good)

    def figures(self) -> Table:
        """Return a record of this moment ``(columns, *runs)``, in the order of the history's columns.

        It is NaN of runs that have diverged.
        """
        return self._examination.figures(self.epoch, self.divergences)

    # What goes wrong, and back in time

    def _end_diverged_runs(self, y: Floats) -> None:
        losses = self._descent.losses(y)
        for run in self._runs_where(self._descent.diverged_runs(y)):
            layer = self._descent.failing_layer(run)
            self._end_run(run, DivergenceError(self.epoch + 1, self.step, float(losses[run]), layer))

    def _runs_where(self, mask: npt.NDArray[np.bool_]) -> Iterator[tuple[int, ...]]:
        """Yield the runs that still go on and for which *mask* ``(*runs)`` is true."""
        return (run for run in np.ndindex(self.network.lead) if mask[run] and not set(run) & self.divergences.keys())

    def _end_run(self, run: tuple[int, ...], error: DivergenceError) -> None:
        """Bring a diverged run back to its last record, where it rests; raise *error* where none goes on."""
        if len(self.divergences) + 1 == math.prod(self.network.lead):
            self._restore(self._last_good)
            raise error
        self.divergences[run[0]] = error
        self.network.parameters[run] = self._last_good.parameters[run]
        self._let_ended_runs_rest()

    def _let_ended_runs_rest(self) -> None:
        """Move those runs of a stack no more that have diverged or been stopped."""
        resting = np.zeros(self.network.lead, dtype=bool)
        if self.early_stopping is not None:
            resting |= self.early_stopping.stopped
        for number in self.divergences:
            resting[number] = True
        self._descent.let_rest(resting)

    def _restore(self, moment: Moment) -> None:
        self.epoch, self.step, self._next_batch = moment.epoch, moment.step, moment.next_batch
        self.network.parameters[...] = moment.parameters
        self.optimizer.memory[...] = moment.optimizer_memory
        self.optimizer.steps = moment.optimizer_steps
        for rng, state in zip((*self._order, *self._noise), moment.generators, strict=True):
            rng.bit_generator.state = state
        self.early_stopping = copy.copy(moment.early_stopping)
        self.divergences = dict(moment.divergences)
        self._let_ended_runs_rest()
        self._last_good = moment

    def _forget_what_came_after(self) -> None:
        self._is_rewound = False
        self.timeline.cut_after(self.epoch)
        self.history.cut_after(self.epoch)
        if (
            not len(self.history) or self.history.last_epoch != self.epoch
        ):  # it was among records that had been put together
            self.history.append(*self.figures())
