"""The chosen example in words: its inputs, what is true of it, and what the network says."""

import numpy as np

from nnstudio.data.dataset import Dataset
from nnstudio.engine.trace import Trace
from nnstudio.labs.trainer.names import axes, class_names, input_names, target_name
from nnstudio.labs.trainer.results import Experiment, chosen_example
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.figures import figure, in_words, latex_equals
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
_NEARLY_ONE = QT_TRANSLATE_NOOP("Trainer", "more than 0.9999")
_LIST = QT_TRANSLATE_NOOP("Trainer", "{one}, {other}")
_NUMBER = Sentence("", "{name} = {value}")


def example_sentence(scene: TrainerScene, experiment: Experiment, trace: Trace) -> Sentence:
    """Say which example is chosen, and what the network says to it; *trace* is of that example.

    Only what is looked at is *scene*'s, which may be that of another experiment already.
    """
    dataset, index = chosen_example(experiment, scene)
    listed = dataset.features <= MOST_INPUTS
    sentence = _SAYS["train" if dataset is experiment.train else "validation", listed].fill(
        number=index + 1,
        truth=_truth(experiment, dataset, index),
        answer=_answer(experiment, trace),
    )
    return sentence.fill(inputs=_inputs(experiment, dataset, index)) if listed else sentence


def _inputs(experiment: Experiment, dataset: Dataset, index: int) -> Sentence:
    scene = experiment.scene
    names = input_names(scene, (), dataset.features) if dataset.features > 1 else axes(scene)[:1]
    return _joined([_named(each, x) for each, x in zip(names, dataset.x[index].tolist(), strict=True)])


def _named(name: Sentence, x: float) -> Sentence:
    return _NUMBER.fill(name=name, value=in_words(float(f"{x:.12g}")))


def _joined(parts: list[Sentence]) -> Sentence:
    first, *rest = parts
    return _LIST.fill(one=first, other=_joined(rest)) if rest else first


def _truth(experiment: Experiment, dataset: Dataset, index: int) -> Sentence:
    if dataset.is_regression:
        return _named(target_name(experiment.scene), float(dataset.y[index]))
    return class_names(experiment.scene, dataset.classes)[int(dataset.labels[index])]


def _answer(experiment: Experiment, trace: Trace) -> Sentence | str:
    """Say the number, or the class, with its probability where the output is one."""
    output = trace.output.tolist()
    if experiment.train.is_regression:
        return figure(output[0])
    names = class_names(experiment.scene, experiment.train.classes)
    several = len(output) > 1
    chosen = int(np.argmax(output)) if several else int(output[0] > experiment.loss.midpoint)
    if experiment.chosen.output not in ("softmax", "sigmoid"):
        return names[chosen]
    if several:
        return _WITH_PROBABILITY.fill(name=names[chosen], probability=_probability(output[chosen]))
    of_chosen = _probability(output[0]) if chosen else _complement(output[0])
    return _WITH_PROBABILITY.fill(name=names[chosen], probability=of_chosen)


def _probability(q: float) -> Sentence | str:
    """Write *q*; four decimals would make 1 of what falls short of it."""
    return _NEARLY_ONE if figure(q) == figure(1.0) and q < 1.0 else figure(q)


def _complement(q: float) -> Sentence:
    """Write 1 − *q*, the probability of the first class where the one output says that of the second."""
    rest = 1.0 - q
    nearly = figure(rest) == figure(1.0) and q > 0.0
    sign = ">" if nearly else "=" if latex_equals(rest) == "=" else "≈"
    return Sentence("", "1 − q {sign} {value}").fill(sign=sign, value="0.9999" if nearly else figure(rest))
