"""What the network says at one point, in one line."""

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.scatter import Scatter, listed, sentence
from nnstudio.notation.figures import MINUS, brief, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_NAMED = QT_TRANSLATE_NOOP("Trainer", "{x_name} = {x}, {y_name} = {y}: {said}")
_AT = QT_TRANSLATE_NOOP("Trainer", "({x}, {y}): {said}")
_MOST = 3
"""So many classes are told, the most probable ones."""


def readings(scatter: Scatter, point: tuple[float, float], said: Floats) -> list[Sentence]:
    """Return what is said at *point*, the longest way of saying it first.

    *said* is the probability of each class, ``(classes,)``, or a value, ``()``.
    """
    x, y = (f"{number:.2f}".replace("-", MINUS) for number in point)
    told = _probabilities(scatter, said) if scatter.classes else [_value(scatter, float(said))]
    named = _NAMED.fill(x_name=sentence(scatter.x_name), x=x, y_name=sentence(scatter.y_name), y=y, said=listed(told))
    return [named, *(_AT.fill(x=x, y=y, said=listed(told[:count])) for count in range(len(told), 0, -1))]


def _value(scatter: Scatter, value: float) -> Sentence:
    return Sentence("", "{name} = {value}").fill(name=sentence(scatter.value_name), value=brief(value))


def _probabilities(scatter: Scatter, said: Floats) -> list[Sentence]:
    best = np.argsort(-said, kind="stable")[:_MOST]
    return [
        Sentence("", "{name} {value}").fill(name=sentence(scatter.class_names[label]), value=brief(float(said[label])))
        for label in best
    ]


def rounded(value: float) -> str:
    """Write *value* with three digits, or all before the point; very large and small ones with a power of ten."""
    if value and not 1e-3 <= abs(value) < 1e6:
        return figure(value)
    return (f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}").replace("-", MINUS)
