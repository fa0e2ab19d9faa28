"""The chosen example in words: its inputs, what is true of it, and what the network says."""

import numpy as np

from nnstudio.data.dataset import Dataset
from nnstudio.engine.trace import Trace
from nnstudio.labs.trainer.names import axes, class_names, input_names
from nnstudio.labs.trainer.results import Experiment, chosen_example
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.figures import figure, in_words, probability
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

MOST_INPUTS = 4
"""More inputs of an example are not listed: nobody reads 64 pixels."""
_SAYS = {
    ("train", True): QT_TRANSLATE_NOOP(
        "Trainer", "Training example {number}: {inputs}. Truth: {truth}; the network says {answer}."
    ),
    ("train", False): QT_TRANSLATE_NOOP(
        "Trainer", "Training example {number}. Truth: {truth}; the network says {answer}."
    ),
    ("validation", True): QT_TRANSLATE_NOOP(
        "Trainer", "Validation example {number}: {inputs}. Truth: {truth}; the network says {answer}."
    ),
    ("validation", False): QT_TRANSLATE_NOOP(
        "Trainer", "Validation example {number}. Truth: {truth}; the network says {answer}."
    ),
}
_WITH_PROBABILITY = QT_TRANSLATE_NOOP("Trainer", "{name} with {probability}")
_NUMBER = Sentence("", "{name} = {value}")
_LIST = Sentence("", "{first}, {rest}")


def example_sentence(scene: TrainerScene, experiment: Experiment, trace: Trace) -> Sentence:
    """Say which example is chosen, and what the network says to it; *trace* is of that example."""
    dataset, index = chosen_example(experiment, scene)
    listed = dataset.features <= MOST_INPUTS
    sentence = _SAYS["train" if dataset is experiment.train else "validation", listed].fill(
        number=index + 1,
        truth=_truth(scene, dataset, index),
        answer=_answer(scene, experiment, trace),
    )
    return sentence.fill(inputs=_inputs(scene, dataset, index)) if listed else sentence


def _inputs(scene: TrainerScene, dataset: Dataset, index: int) -> Sentence:
    names = input_names(scene.dataset, (), dataset.features) if dataset.features > 1 else axes(scene.dataset)[:1]
    return _joined([_named(name, x) for name, x in zip(names, dataset.x[index].tolist(), strict=True)])


def _named(name: Sentence, x: float) -> Sentence:
    return _NUMBER.fill(name=name, value=in_words(float(f"{x:.12g}")))


def _joined(parts: list[Sentence]) -> Sentence:
    first, *rest = parts
    return _LIST.fill(first=first, rest=_joined(rest)) if rest else first


def _number_name(scene: TrainerScene, dataset: Dataset) -> Sentence:
    """Return what the number is called that is to be learnt."""
    return axes(scene.dataset)[1] if dataset.features == 1 else Sentence("", "y")


def _truth(scene: TrainerScene, dataset: Dataset, index: int) -> Sentence:
    if dataset.is_regression:
        return _named(_number_name(scene, dataset), float(dataset.y[index]))
    return class_names(scene.dataset, dataset.classes)[int(dataset.labels[index])]


def _answer(scene: TrainerScene, experiment: Experiment, trace: Trace) -> Sentence | str:
    output = trace.output
    if experiment.train.is_regression:
        return figure(float(output[0]))
    names = class_names(scene.dataset, experiment.train.classes)
    if len(output) > 1:
        chosen = int(np.argmax(output))
        return _judged(experiment, names[chosen], output.tolist(), chosen)
    no = experiment.loss.no
    chosen = int(float(output[0]) > (0.0 if experiment.chosen.loss == "hinge" else (no + 1.0) / 2.0))
    share = float(output[0])
    return _judged(experiment, names[chosen], [1.0 - share, share], chosen)


def _judged(experiment: Experiment, name: Sentence, shares: list[float], chosen: int) -> Sentence:
    """Return the class that is chosen, with its probability where the output is one."""
    if experiment.chosen.output not in ("softmax", "sigmoid"):
        return name
    rest = sum(share for k, share in enumerate(shares) if k != chosen)
    missing = rest if experiment.chosen.output == "softmax" or len(shares) == 2 else 0.0
    return _WITH_PROBABILITY.fill(name=name, probability=probability(shares[chosen], missing=missing))
