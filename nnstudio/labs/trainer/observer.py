"""What a network with given parameters says: to every point of the plane, to the chosen example, to all examples."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import Dataset
from nnstudio.engine.arrays import Floats
from nnstudio.engine.boundary import Boundary
from nnstudio.engine.dead_units import can_die, dead_units
from nnstudio.engine.layer_distributions import LayerDistributions, Measured
from nnstudio.engine.metrics import confusion_matrix, predicted_classes
from nnstudio.engine.network import Network
from nnstudio.engine.timeline import Moment
from nnstudio.engine.trace import Trace, trace
from nnstudio.labs.trainer.network_picture.architecture import MOST_UNITS
from nnstudio.labs.trainer.plane import plane_of
from nnstudio.labs.trainer.results import Experiment

FINEST_PICTURE, COARSEST_PICTURE = 60, 24
UNIT_PICTURE = 2
"""One point in so many, each way, is in a unit's own picture."""
PICTURE_WORK = 50_000_000
"""Products that one picture may take, about 3 ms: a larger network is looked at in fewer points."""
COUNTING_WORK, LONGEST_COUNTING_WORK = 15_000_000, 200_000_000
"""Products that a look at all examples may take in motion, a few ms, and at rest, a fifth of a second."""
CURVE_POINTS = 200
SHOWN_DIGITS = 60


@dataclass(frozen=True, eq=False)
class PlaneView:
    """The plane as the network sees it, the bottom row first."""

    shown: Floats
    """Shares of the classes ``(rows, columns, classes)``, or the predicted number ``(rows, columns)``."""
    hidden: tuple[Floats, ...]
    """Activations of each hidden layer ``(units, rows, columns)``."""
    outputs: Floats
    """What each output unit says, ``(units, rows, columns)``; shares of 1 where *are_shares*."""
    are_shares: bool

    def unit_pictures(self) -> tuple[npt.NDArray[np.uint8], ...]:
        """Return each layer's own pictures ``(units, rows, columns)``, 0 … 255 from low to high, the top row first.

        There are none of layers with more than 16 units.
        """
        hidden = (_picture(_coarse(layer)) for layer in self.hidden)
        outputs = _coarse(self.outputs)
        return (*hidden, _shades(outputs) if self.are_shares else _picture(outputs))


class Observer:
    """Looks at the network of *experiment* at any moment of its training.

    It has a network of its own, so that it can look while another thread trains.
    """

    def __init__(self, experiment: Experiment) -> None:
        self.experiment = experiment
        self.network: Network = experiment.network()
        self.plane = plane_of(experiment)
        self._boundary: Boundary | None = None
        if self.plane is not None:
            points = math.isqrt(int(PICTURE_WORK / self.network.parameters.size))
            self._boundary = Boundary(
                self.network, self.plane.extent, min(FINEST_PICTURE, max(COARSEST_PICTURE, points)), self.plane.inputs
            )
        self.curve_x: Floats | None = None
        self.image = experiment.scene.source.image
        """Rows and columns of the pictures that the examples are; empty where they are none."""
        if experiment.train.features == 1 and not self.image:
            left, right = experiment.scene.source.extent
            self.curve_x = np.linspace(left, right, CURVE_POINTS)
            self._curve_inputs = experiment.inputs(self.curve_x[:, None])
        shown = experiment.validation if len(experiment.validation) else experiment.train
        self.digits = shown.take(np.arange(min(SHOWN_DIGITS, len(shown))))
        self.dead: tuple[tuple[int, ...], ...] = ()
        """The dead units of each hidden layer, from 0, as they were counted last; empty where none can die."""
        self._distributions: LayerDistributions | None = None
        self._measured: dict[int, tuple[Floats, Measured]] = {}

    def turn_to(self, parameters: Floats) -> None:
        """Look at the network with *parameters* from now on."""
        self.network.parameters[...] = parameters

    def see_plane(self) -> PlaneView:
        """Return what the network and each of its units say to the points of the plane."""
        assert self._boundary is not None  # noqa: S101 - asked only where there is a plane
        hidden, output = self._boundary.layers()
        shown = self.shares(output) if self.experiment.train.classes else output[..., 0]
        are_shares = self.experiment.chosen.output in ("softmax", "sigmoid")
        return PlaneView(shown, hidden, np.moveaxis(output, -1, 0), are_shares)

    def answer_at(self, point: tuple[float, float]) -> Floats:
        """Return what the network says at *point* of the plane, as it is.

        ``(classes,)`` is the output of each class; of a single sigmoid q, whose class is the second, 1 − q and q.
        ``(1,)`` is a single output between two classes that is no probability, ``()`` the predicted number.
        """
        assert self.plane is not None  # noqa: S101 - asked only where there is a plane
        output: Floats = self.network.forward(self.plane.inputs(np.array([point])))[0]
        if not self.experiment.train.classes:
            return np.asarray(output[0])
        if self.experiment.chosen.output == "sigmoid" and len(output) == 1:
            return np.concatenate([1.0 - output, output])
        return output

    def class_outputs(self, x: Floats) -> Floats:
        """Return the output of each class for raw examples *x* ``(n, inputs)``: ``(n, classes)``.

        A single output is that of the second class; of the first it is as far on the other side of the midpoint between
        them: of a probability q that is 1 − q.
        """
        output: Floats = self.network.forward(self.experiment.inputs(x))
        if self.experiment.chosen.outputs > 1:
            return output
        return np.concatenate([2.0 * self.experiment.loss.midpoint - output, output], axis=-1)

    def see_curve(self) -> Floats:
        """Return the fitted number at each of `curve_x`."""
        fitted: Floats = self.network.forward(self._curve_inputs)[:, 0]
        return fitted

    def fitted_at(self, x: float) -> float:
        """Return the fitted number at *x*."""
        return float(self.network.forward(self.experiment.inputs(np.array([[x]])))[0, 0])

    @property
    def are_probabilities(self) -> bool:
        """Whether what the network says of the classes are probabilities that add up to 1."""
        chosen = self.experiment.chosen
        return chosen.output == "softmax" or (chosen.output == "sigmoid" and chosen.outputs == 1)

    def shares(self, output: Floats) -> Floats:
        """Return how much colour each class has, ``(..., classes)``: shares of 1, from the *output* ``(..., outputs)``.

        Probabilities that add up to 1 are their own shares. A single output that is none counts from the target of no,
        0 or −1, to that of yes, 1, and beyond as these; of several each is its part of their sum, all counted from the
        target of no, and below that as nothing. Where nothing is left the classes are even.
        """
        chosen, loss = self.experiment.chosen, self.experiment.loss
        if chosen.output == "softmax":
            return output
        no = 0.0 if chosen.output == "sigmoid" else loss.no
        shares: Floats = np.maximum((output - no) / (1.0 - no), 0.0)
        if chosen.outputs == 1:
            shares = np.minimum(shares, 1.0)
            return np.concatenate([1.0 - shares, shares], axis=-1)
        total = np.sum(shares, axis=-1, keepdims=True)
        with np.errstate(invalid="ignore"):  # the share of what is infinite is no number
            return np.where(total > 0, shares / np.where(total > 0, total, 1.0), 1.0 / chosen.outputs)

    def predictions(self, dataset: Dataset) -> npt.NDArray[np.intp]:
        """Return the class that the network takes each example of *dataset* for."""
        output = self.network.forward(self._inputs(dataset))
        return predicted_classes(output, self.experiment.loss.midpoint).astype(np.intp)

    def right_of_each_class(self) -> tuple[tuple[int, int], ...]:
        """Return how many training examples of each class are classified rightly, and of how many.

        Nothing of numbers, and where finding out would take too long while training goes on.
        """
        train = self.experiment.train
        if not train.classes or len(train) * self.network.parameters.size > COUNTING_WORK:
            return ()
        counts = confusion_matrix(train.labels, self.predictions(train), train.classes)
        return tuple(zip(counts.diagonal().tolist(), counts.sum(axis=1).tolist(), strict=True))

    def _inputs(self, dataset: Dataset) -> Floats:
        """Return what the network sees of *dataset*."""
        experiment, examples = self.experiment, self.experiment.examples
        if dataset is experiment.train:
            return examples.train_inputs
        return examples.validation_inputs if dataset is experiment.validation else experiment.inputs(dataset.x)

    def trace(self, dataset: Dataset, index: int) -> Trace:
        """Follow example *index* of *dataset* through the network and back."""
        one = dataset.take(np.array([index]))
        return trace(
            self.network, self.experiment.inputs(one.x)[0], self.experiment.targets(one)[0], self.experiment.loss
        )

    def count_dead(self, *, in_motion: bool) -> None:
        """Find the units that are 0 for every training example; where that takes too long, *in_motion* sooner, none."""
        examples, network = self.experiment.examples, self.network
        too_long = len(examples.train) * network.parameters.size > (
            COUNTING_WORK if in_motion else LONGEST_COUNTING_WORK
        )
        masks = dead_units(network, examples.train_inputs) if can_die(network) and not too_long else ()
        self.dead = tuple(tuple(np.flatnonzero(mask).tolist()) for mask in masks)

    def measure(self, moments: Sequence[Moment]) -> list[Measured]:
        """Return how weights, activations and gradients are spread in each layer at *moments*, each measured once."""
        if self._distributions is None:
            train = self.experiment.train
            self._distributions = LayerDistributions(
                self.experiment.network(),
                self.experiment.examples.train_inputs,
                self.experiment.targets(train),
                self.experiment.loss,
            )
        known, self._measured = self._measured, {}
        for moment in moments:
            parameters, measured = known.get(moment.step, (None, None))
            if measured is None or parameters is not moment.parameters:
                measured = self._distributions.measure(moment.parameters)
            self._measured[moment.step] = (moment.parameters, measured)
        return [measured for _, measured in self._measured.values()]


def _coarse(values: Floats) -> Floats:
    """Return what units' own pictures show of *values* ``(units, rows, columns)``: of too many units none."""
    pictured = values if len(values) <= MOST_UNITS else values[:0]
    return pictured[:, ::-UNIT_PICTURE, ::UNIT_PICTURE]


def _picture(values: Floats) -> npt.NDArray[np.uint8]:
    """Return activations ``(units, rows, columns)`` as shades: 0 is in the middle, each unit's largest at an end."""
    largest = np.max(np.abs(values), axis=(-2, -1), keepdims=True)
    return _shades(0.5 + 0.5 * values / np.where((largest > 0) & np.isfinite(largest), largest, 1.0))


def _shades(shares: Floats) -> npt.NDArray[np.uint8]:
    """Return numbers 0 … 1 as 0 … 255."""
    shades: npt.NDArray[np.uint8] = np.nan_to_num(255.0 * np.clip(shares, 0.0, 1.0)).astype(np.uint8)
    return shades
