"""A decision picture in words, for those who do not see it."""

from collections.abc import Sequence

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.scatter import Scatter, listed, sentence
from nnstudio.notation.figures import brief
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence, verbatim

_EXAMPLES = QT_TRANSLATE_NOOP("Trainer", "{train} training and {validation} validation examples.")
_CLASSES = QT_TRANSLATE_NOOP("Trainer", "{examples} Shares of the plane: {shares}.")
_VALUES = QT_TRANSLATE_NOOP("Trainer", "{examples} What the network says lies between {low} and {high}.")
_RIGHT = QT_TRANSLATE_NOOP("Trainer", "Training examples that are right: {rights}.")
_RIGHT_OF = QT_TRANSLATE_NOOP("Trainer", "{name} {right} of {count}")
_CHOSEN_TRAINING = QT_TRANSLATE_NOOP("Trainer", "Chosen: training example {number}, in truth {truth}.")
_CHOSEN_VALIDATION = QT_TRANSLATE_NOOP("Trainer", "Chosen: validation example {number}, in truth {truth}.")
_BORDER = QT_TRANSLATE_NOOP("Trainer", "Solid line: the border between classes.")
_LINES = QT_TRANSLATE_NOOP("Trainer", "Dashed lines P₁, P₂, …: where z of a unit is 0.")
_RING = QT_TRANSLATE_NOOP("Trainer", "Ring: the example that is worked out.")
_ALSO = Sentence("", "{told} {signs}")
_SHARE = QT_TRANSLATE_NOOP("Trainer", "{name} {percent} %")


def described(scatter: Scatter | None, scores: Floats | None, *, has_lines: bool) -> Sentence:
    """Say how many examples there are, how the plane is parted or which values it has, and what else is drawn.

    *scores* are ``(rows, columns, classes)``, of which the largest decides, or values ``(rows, columns)``.
    """
    if scatter is None:
        return SILENCE
    counts = (len(scatter.train), len(scatter.validation))
    if scores is None:
        return described_values(counts, None)
    if not scatter.classes:
        told = described_values(counts, scores)
    else:
        shares = np.bincount(scores.argmax(axis=-1).ravel(), minlength=scatter.classes) / scores[..., 0].size
        parts = [
            _SHARE.fill(name=sentence(name), percent=f"{100 * share:.0f}")
            for name, share in zip(scatter.class_names, shares.tolist(), strict=True)
        ]
        told = _CLASSES.fill(examples=described_values(counts, None), shares=listed(parts))
    return _ALSO.fill(told=told, signs=drawn_signs(scatter, has_lines=has_lines))


def described_rights(scatter: Scatter, rights: Sequence[tuple[int, int]]) -> Sentence:
    """Say how many of each class are classified rightly, and of how many."""
    if not rights or len(rights) != len(scatter.class_names):
        return SILENCE
    parts = [
        _RIGHT_OF.fill(name=sentence(name), right=right, count=count)
        for name, (right, count) in zip(scatter.class_names, rights, strict=True)
    ]
    return _RIGHT.fill(rights=listed(parts))


def described_example(scatter: Scatter, is_training: bool, index: int) -> Sentence:
    """Say which example is chosen, and what it truly is."""
    truth = (scatter.train_y if is_training else scatter.validation_y)[index]
    told = sentence(scatter.class_names[int(truth)]) if scatter.classes else verbatim(brief(float(truth)))
    return (_CHOSEN_TRAINING if is_training else _CHOSEN_VALIDATION).fill(number=index + 1, truth=told)


def drawn_signs(scatter: Scatter | None, *, has_lines: bool) -> Sentence:
    """Say what lines and rings in the plane of *scatter* stand for."""
    signs = [_BORDER] if scatter is not None and scatter.classes else []
    if has_lines:
        signs.append(_LINES)
    signs.append(_RING)
    said = signs[0]
    for sign in signs[1:]:
        said = _ALSO.fill(told=said, signs=sign)
    return said


def described_values(counts: tuple[int, int], values: Floats | None) -> Sentence:
    """Say how many examples there are of training and of validation, and between what the predicted *values* lie."""
    examples = _EXAMPLES.fill(train=counts[0], validation=counts[1])
    if values is None:
        return examples
    return _VALUES.fill(examples=examples, low=brief(float(values.min())), high=brief(float(values.max())))
