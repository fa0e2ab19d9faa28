"""What the network says at one point, in one line."""

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.scatter import Scatter, listed, sentence
from nnstudio.notation.figures import MINUS, brief, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_NAMED = QT_TRANSLATE_NOOP("Trainer", "{x_name} = {x}, {y_name} = {y}: {said}")
_AT = QT_TRANSLATE_NOOP("Trainer", "({x}, {y}): {said}")
_MOST = 3
"""So many classes are told, those of which most is said."""


def readings(scatter: Scatter, point: tuple[float, float], said: Floats) -> list[Sentence]:
    """Return what is said at *point*, the longest way of saying it first.

    *said* is what is said of each class, ``(classes,)``, or a single number, ``(1,)`` or ``()``.
    """
    x, y = (f"{number:.2f}".replace("-", MINUS) for number in point)
    told = _of_classes(scatter, said) if said.size > 1 else [_value(scatter, said.item())]
    named = _NAMED.fill(x_name=sentence(scatter.x_name), x=x, y_name=sentence(scatter.y_name), y=y, said=listed(told))
    return [named, *(_AT.fill(x=x, y=y, said=listed(told[:count])) for count in range(len(told), 0, -1))]


def _value(scatter: Scatter, value: float) -> Sentence:
    return Sentence("", "{name} = {value}").fill(name=sentence(scatter.value_name), value=brief(value))


def _of_classes(scatter: Scatter, said: Floats) -> list[Sentence]:
    best = np.argsort(-said, kind="stable")[:_MOST].tolist()
    return [
        Sentence("", "{name} {value}").fill(
            name=sentence(scatter.class_names[label]), value=_figure(scatter, said, label)
        )
        for label in best
    ]


def _figure(scatter: Scatter, said: Floats, label: int) -> str:
    """Write what is said of one class; a probability that is not 1 never as 1, but as 1 less what the others have."""
    written = brief(float(said[label]))
    missing = float(said.sum() - said[label])
    return f"1 {MINUS} {brief(missing)}" if scatter.are_probabilities and written == brief(1.0) and missing else written


def rounded(value: float) -> str:
    """Write *value* with three digits, or all before the point; very large and small ones with a power of ten."""
    if value and not 1e-3 <= abs(value) < 1e6:
        return figure(value)
    return (f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}").replace("-", MINUS)
