"""The examples of an experiment and what a network says to them, as a table for other programs. No Qt."""

from collections.abc import Callable, Iterator

import numpy as np

from nnstudio.data.csv_export import Cell
from nnstudio.data.dataset import Dataset
from nnstudio.engine.arrays import Floats
from nnstudio.engine.metrics import predicted_classes
from nnstudio.engine.network import Network
from nnstudio.labs.trainer.results import Experiment

SET, TRAINING, VALIDATION = "set", "training", "validation"
PREDICTION = "prediction"
_NUMBERS_AT_ONCE, _ROWS_AT_ONCE = 1 << 14, 500
"""Made into rows together: enough to be fast, few enough that the window gets its turn between them, and that Python
does not look through all its objects for garbage each time."""


def examples_table(
    experiment: Experiment,
    network: Network,
    input_names: tuple[str, ...],
    class_names: tuple[str, ...],
    target_name: str,
    go_on: Callable[[int], None] = lambda _done: None,
) -> tuple[list[str], Iterator[list[Cell]]]:
    """Return the names of the columns, and the rows: those of the training set first, then those of validation.

    The columns are the set, the raw inputs under *input_names* as they were measured or drawn, what is right under
    *target_name*, and the prediction. Classes stand there by *class_names*, and after them follows what the network
    says of each: probabilities behind a softmax and behind a single sigmoid, else the outputs as they are. The one
    output between two classes that is no probability has one column.

    Every few milliseconds *go_on* is told how many rows are done, and may raise what ends the work.

    A row is made when it is asked for, so *network* must not change until then; figures have full precision. Words of
    the program's own are English in every language, as the programs that read them do not translate.
    """
    names = [SET, *input_names, target_name, f"{PREDICTION}: {target_name}"]
    if not experiment.train.is_regression:
        names += _output_names(experiment, class_names)
    return names, _rows(experiment, network, class_names, go_on)


def _output_names(experiment: Experiment, class_names: tuple[str, ...]) -> list[str]:
    chosen = experiment.chosen
    if chosen.outputs == 1 and chosen.output != "sigmoid":
        return ["output"]
    are_probabilities = chosen.output == "softmax" or chosen.outputs == 1
    kind = "probability" if are_probabilities else "output"
    return [f"{kind}: {name}" for name in class_names]


def _rows(
    experiment: Experiment, network: Network, class_names: tuple[str, ...], go_on: Callable[[int], None]
) -> Iterator[list[Cell]]:
    done, at_once = 0, max(1, min(_ROWS_AT_ONCE, _NUMBERS_AT_ONCE // experiment.train.features))
    for of, dataset in ((TRAINING, experiment.train), (VALIDATION, experiment.validation)):
        for start in range(0, len(dataset), at_once):
            go_on(done)
            piece = dataset.take(np.arange(start, min(start + at_once, len(dataset))))
            done += len(piece)
            output = network.forward(experiment.inputs(piece.x))
            truths, answers, figures = _answers(experiment, piece, output, class_names)
            for x, truth, answer, said in zip(piece.x.tolist(), truths, answers, figures, strict=True):
                yield [of, *x, truth, answer, *said]
    go_on(done)


def _answers(
    experiment: Experiment, dataset: Dataset, output: Floats, class_names: tuple[str, ...]
) -> tuple[list[Cell], list[Cell], list[list[float]]]:
    """Return what is right for each example, what is predicted, and the figures of each class."""
    if dataset.is_regression:
        return dataset.y.tolist(), output[:, 0].tolist(), [[] for _ in output]
    predicted = predicted_classes(output, experiment.loss.midpoint)
    chosen = experiment.chosen
    if chosen.output == "sigmoid" and chosen.outputs == 1:
        output = np.concatenate([1.0 - output, output], axis=1)
    truths: list[Cell] = [class_names[label] for label in dataset.labels.tolist()]
    return truths, [class_names[label] for label in predicted.tolist()], output.tolist()
