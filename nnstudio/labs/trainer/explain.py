"""What the Network Trainer computes, with all that is set as numbers in it."""

import itertools

from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.worked.layers import layers_lines
from nnstudio.labs.trainer.worked.objective import objective_lines
from nnstudio.labs.trainer.worked.update import update_lines
from nnstudio.notation.formulas import GAP, Line, Piece, line, sum_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

_PENALTY_NOTE = QT_TRANSLATE_NOOP("Trainer", "Training loss and curves are the mean ℓ alone, without the penalties.")


def penalty_note(scene: TrainerScene) -> Sentence:
    """Say that what is shown of the loss is less than what training makes small; nothing without penalties."""
    return _PENALTY_NOTE if scene.l1 or scene.l2 else SILENCE


def lines(scene: TrainerScene, experiment: Experiment) -> tuple[Line, ...]:
    """Write the layers, the number of parameters, the loss of a mini-batch and the step that follows from it."""
    return (
        *layers_lines(scene, experiment),
        GAP,
        _parameter_count(scene, experiment),
        GAP,
        *objective_lines(scene, experiment.chosen),
        GAP,
        *update_lines(scene),
    )


def _parameter_count(scene: TrainerScene, experiment: Experiment) -> Line:
    """Write how many numbers are learnt: a weight for each input of each unit and a bias for each unit."""
    layers = list(itertools.pairwise(experiment.sizes))
    terms = [Piece(rf"({fan_in}{{+}}1)\cdot {fan_out}", i) for i, (fan_in, fan_out) in enumerate(layers)]
    count = sum((fan_in + 1) * fan_out for fan_in, fan_out in layers)
    slopes = scene.activations().count("prelu")
    if slopes:  # each such layer learns its slope α
        terms.append(Piece(str(slopes)))
    return line(r"|\theta|", "=", *sum_of(terms), rf"=\,{count + slopes}")
