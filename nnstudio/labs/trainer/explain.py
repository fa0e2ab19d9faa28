"""What the Network Trainer computes, with the numbers in it, and what its curves mean."""

import itertools

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.snapshot import Snapshot
from nnstudio.notation.figures import latex_typed
from nnstudio.notation.formulas import GAP, Line, Piece, line, sum_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


def lines(scene: TrainerScene, experiment: Experiment) -> tuple[Line, ...]:
    """Write the layers, the number of parameters, the loss of a mini-batch and the step that follows from it."""
    sizes = experiment.sizes
    layers = list(itertools.pairwise(sizes))
    count = sum((fan_in + 1) * fan_out for fan_in, fan_out in layers)
    activation = {"relu": r"\mathrm{ReLU}", "leaky_relu": r"\mathrm{LReLU}", "sigmoid": r"\sigma", "tanh": r"\tanh"}
    f = activation.get(scene.activation, "")
    return (
        *((line(rf"a={f}(xW+b)"),) if len(sizes) > 2 else ()),
        line(r"q=\mathrm{softmax}(" + ("a" if len(sizes) > 2 else "x") + "W+b)"),
        GAP,
        line(
            r"|\theta|",
            "=",
            *sum_of([Piece(rf"({fan_in}{{+}}1)\cdot {fan_out}", i) for i, (fan_in, fan_out) in enumerate(layers)]),
            rf"=\,{count}",
        ),
        GAP,
        line(r"L", rf"=\,-\frac{{1}}{{{scene.batch_size}}}\sum_{{i=1}}^{{{scene.batch_size}}}\ln q_{{c_i}}"),
        line(
            r"\theta",
            rf"\leftarrow\,\theta-{latex_typed(scene.learning_rate)}\cdot\frac{{\partial L}}{{\partial\theta}}",
        ),
    )


def _rising_again(losses: Floats) -> bool:
    """Whether *losses*, smoothed over a twentieth of the run, have risen by a third above their lowest."""
    window = max(1, len(losses) // 20)
    smooth = np.convolve(losses, np.full(window, 1 / window), mode="valid")
    return bool(smooth[-1] > 1.33 * np.min(smooth))


def meaning(experiment: Experiment, snapshot: Snapshot) -> Sentence:
    """Say what the curves tell so far."""
    accuracy, validation = snapshot.train_accuracy, snapshot.validation_accuracy
    if snapshot.epoch == 0:
        return QT_TRANSLATE_NOOP(
            "Trainer",
            "Untrained: the weights are random, so the network can only guess among {classes} classes. Press Start.",
        ).fill(classes=experiment.train.classes)
    if _rising_again(snapshot.table[:, 2]) and accuracy - validation > 0.03:
        return QT_TRANSLATE_NOOP(
            "Trainer",
            "Over-fitting: the training loss still falls, but the validation loss has risen again. The network learns "
            "the examples by heart.",
        )
    if accuracy >= 0.99:
        return QT_TRANSLATE_NOOP(
            "Trainer", "Learnt: nearly every training example is classified rightly. Compare the validation accuracy."
        )
    return QT_TRANSLATE_NOOP(
        "Trainer", "Learning: after each mini-batch every weight moves a little downhill on the loss."
    )
