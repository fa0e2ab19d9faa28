"""A decision picture in words, for those who do not see it."""

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.scatter import Scatter, listed, sentence
from nnstudio.notation.figures import brief
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

_EXAMPLES = QT_TRANSLATE_NOOP("Trainer", "{train} training and {validation} validation examples.")
_CLASSES = QT_TRANSLATE_NOOP("Trainer", "{examples} Shares of the plane: {shares}.")
_VALUES = QT_TRANSLATE_NOOP("Trainer", "{examples} What the network says lies between {low} and {high}.")
_SHARE = QT_TRANSLATE_NOOP("Trainer", "{name} {percent} %")


def described(scatter: Scatter | None, grid: Floats | None) -> Sentence:
    """Say how many examples there are, and how the plane is parted between the classes or which values it has."""
    if scatter is None:
        return SILENCE
    counts = (len(scatter.train), len(scatter.validation))
    if grid is None or not scatter.classes:
        return described_values(counts, grid)
    shares = np.bincount(grid.argmax(axis=-1).ravel(), minlength=scatter.classes) / (grid.shape[0] * grid.shape[1])
    told = [
        _SHARE.fill(name=sentence(name), percent=f"{100 * share:.0f}")
        for name, share in zip(scatter.class_names, shares.tolist(), strict=True)
    ]
    return _CLASSES.fill(examples=described_values(counts, None), shares=listed(told))


def described_values(counts: tuple[int, int], values: Floats | None) -> Sentence:
    """Say how many examples there are of training and of validation, and between what the predicted *values* lie."""
    examples = _EXAMPLES.fill(train=counts[0], validation=counts[1])
    if values is None:
        return examples
    return _VALUES.fill(examples=examples, low=brief(float(values.min())), high=brief(float(values.max())))
