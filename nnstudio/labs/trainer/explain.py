"""What the Network Trainer computes, with the numbers in it, and what its curves mean."""

import itertools

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.labs.activation_names import SYMBOLS
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.snapshot import Snapshot
from nnstudio.notation.figures import latex_typed
from nnstudio.notation.formulas import GAP, Line, Piece, line, sum_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


def lines(scene: TrainerScene, experiment: Experiment) -> tuple[Line, ...]:
    """Write the layers, the number of parameters, the loss of a mini-batch and the step that follows from it."""
    layers = list(itertools.pairwise(experiment.sizes))
    terms = [Piece(rf"({fan_in}{{+}}1)\cdot {fan_out}", i) for i, (fan_in, fan_out) in enumerate(layers)]
    count = sum((fan_in + 1) * fan_out for fan_in, fan_out in layers)
    if scene.activation == "prelu" and scene.hidden_layers:  # each hidden layer learns its slope α
        terms.append(Piece(f"{len(scene.hidden_layers)}"))
        count += len(scene.hidden_layers)
    batch = scene.batch_size
    return (
        *_layer_lines(scene),
        GAP,
        line(r"|\theta|", "=", *sum_of(terms), rf"=\,{count}"),
        GAP,
        line(r"L", rf"=\,-\frac{{1}}{{{batch}}}\sum_{{i=1}}^{{{batch}}}\ln q_{{c_i}}"),
        *_step_lines(scene),
    )


def _step_lines(scene: TrainerScene) -> tuple[Line, ...]:
    """Write how the optimiser makes a step from the gradient."""
    rate, gradient = latex_typed(scene.learning_rate), r"\frac{\partial L}{\partial\theta}"
    if scene.optimizer == "sgd":
        return (line(r"\theta", rf"\leftarrow\,\theta-{rate}\cdot{gradient}"),)
    rules = (rule.partition(r"\leftarrow") for rule in OPTIMIZERS[scene.optimizer].latex)
    return (
        line(r"\nabla", rf"=\,{gradient},\quad\eta={rate}"),
        *(line(left, rf"\leftarrow\,{right}") for left, _, right in rules),
    )


def _layer_lines(scene: TrainerScene) -> tuple[Line, ...]:
    """Write what each layer makes of the one before: the first hidden one of x, the last one q."""
    depth, f = len(scene.hidden_layers), "" if scene.activation == "identity" else SYMBOLS[scene.activation]
    if depth == 0:
        return (line("q", r"=\,\mathrm{softmax}(xW+b)"),)
    if depth == 1:
        hidden = line("a^1", rf"=\,{f}(xW^1+b^1)")
    else:
        hidden = line("a^l", rf"=\,{f}(a^{{l-1}}W^l+b^l),", rf"l=1\ldots {depth},", "a^0=x")
    return (hidden, line("q", rf"=\,\mathrm{{softmax}}(a^{depth}W^{depth + 1}+b^{depth + 1})"))


def suggestion(scene: TrainerScene) -> Sentence:
    """Say one thing to do next that is not on the screen already."""
    if not scene.hidden_layers:
        return QT_TRANSLATE_NOOP(
            "Trainer", "Try this: choose the spiral. How far do straight lines get? Then type 8, 8, 8 as hidden layers."
        )
    if scene.dataset == "digits":
        return QT_TRANSLATE_NOOP(
            "Trainer", "Try this: train on 100 examples only. The training accuracy still rises; what about validation?"
        )
    if scene.activation == "identity":
        return QT_TRANSLATE_NOOP(
            "Trainer", "Try this: choose tanh. Without a bend, three layers draw one straight line."
        )
    if scene.activation == "step":
        return QT_TRANSLATE_NOOP(
            "Trainer", "Try this: choose sigmoid, a step with a slope. Steps have none, so only the last layer learns."
        )
    return QT_TRANSLATE_NOOP("Trainer", "Try this: empty the field Hidden layers. How much can straight lines do?")


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
