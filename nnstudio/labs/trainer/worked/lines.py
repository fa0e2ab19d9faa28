"""The straight lines along which the units of a first layer change sign: P₁, P₂, … in the plane of x₁ and x₂.

A unit that sees x₁ and x₂ has z = w₁ x₁ + w₂ x₂ + b, which is 0 along a line. Where the inputs are standardised, that
line is w₁ (x₁ − m₁)/s₁ + w₂ (x₂ − m₂)/s₂ + b = 0, and so one with the weights w/s and the bias b − Σ w m/s.
"""

from typing import TypeAlias

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.trace import LayerTrace
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.worked.symbols import Symbols
from nnstudio.notation.figures import latex_brief, subscript, unbraced
from nnstudio.notation.formulas import Line, line

MOST_UNITS = 4
"""Of a hidden layer with more units no lines are drawn: nobody could tell them apart."""

_SAME, _NEAR = 1e-6, 0.01
"""In parts of the extent: lines that are nowhere farther apart are one line, or look like one."""

PlaneLine: TypeAlias = tuple[Floats, str]
"""Both ends of a segment, ``(2, 2)``: x₁ and x₂ of each; and its name."""


def sees_plane(experiment: Experiment) -> bool:
    """Whether the network is given x₁ and x₂ and nothing else."""
    return experiment.inputs.names == ("x1", "x2")


def plane_lines(
    experiment: Experiment, weights: Floats, biases: Floats, extent: tuple[float, ...]
) -> tuple[PlaneLine, ...]:
    """Return where z = 0 for each unit of the first layer, within *extent* (left, right, bottom, top).

    *weights* ``(2, units)`` and *biases* ``(units,)`` or ``(1, units)`` are the first layer's. There are lines only of
    a hidden layer of at most `MOST_UNITS` units, or of the one output of a network without hidden layers that tells
    classes apart, and only where the network sees x₁ and x₂ alone. A line that misses the extent is left out; so is a
    unit whose weights are both 0, and one whose weights are not finite. Lines that are the same or look so are one,
    with the names of all: P₁ = P₂, or P₁ ≈ P₂.
    """
    units = experiment.sizes[1]
    if not sees_plane(experiment) or _draws_nothing(experiment) or units > _most_units(experiment):
        return ()
    directions, offsets = raw_weights(experiment, weights, biases)
    size = max(extent[1] - extent[0], extent[3] - extent[2])
    found: list[PlaneLine] = []
    for unit in range(units):
        segment = _clipped(directions[:, unit], float(offsets[unit]), extent)
        if segment is None:
            continue
        name = f"P{subscript(unit + 1)}"
        away = [_distance(segment, line) / size for line, _ in found]
        nearest = away.index(min(away)) if away else 0
        if away and away[nearest] < _NEAR:
            line, names = found[nearest]
            found[nearest] = (line, f"{names} {'=' if away[nearest] < _SAME else '≈'} {name}")
        else:
            found.append((segment, name))
    return tuple(found)


def _most_units(experiment: Experiment) -> int:
    return MOST_UNITS if experiment.scene.hidden_layers else 1


def _draws_nothing(experiment: Experiment) -> bool:
    """Whether the first layer is the last and predicts a number: z = 0 is then no more than any other value."""
    return experiment.train.is_regression and not experiment.scene.hidden_layers


def _distance(one: Floats, other: Floats) -> float:
    """Return how far the ends of two segments ``(2, 2)`` are apart at most, whichever end comes first."""
    a, b, c, d = one.ravel().tolist()  # NumPy takes five times as long for so few numbers
    e, f, g, h = other.ravel().tolist()
    along = max(abs(a - e), abs(b - f), abs(c - g), abs(d - h))
    against = max(abs(a - g), abs(b - h), abs(c - e), abs(d - f))
    return float(min(along, against))


def raw_weights(experiment: Experiment, weights: Floats, biases: Floats) -> tuple[Floats, Floats]:
    """Return weights ``(2, units)`` and biases ``(units,)`` that do for x as it is what the given ones do for z-scores.

    Without standardising they stay what they are.
    """
    standardiser = experiment.inputs.standardiser
    scale = np.where(standardiser.deviation == 0.0, 1.0, standardiser.deviation)
    directions = weights / scale[:, None]
    return directions, biases.reshape(-1) - standardiser.mean @ directions


def plane_line(symbols: Symbols, layer: LayerTrace) -> tuple[Line, ...]:
    """Write the equation of the line of one unit; nothing where it has none."""
    experiment = symbols.experiment
    if symbols.layer or not sees_plane(experiment) or _draws_nothing(experiment):
        return ()
    if symbols.is_output and experiment.chosen.outputs > 1:
        return ()
    directions, offsets = raw_weights(experiment, layer.weights, layer.biases)
    first, second = directions[:, symbols.unit].tolist()
    if not first and not second:
        return ()
    offset = _signed(float(offsets[symbols.unit]))
    name = f"P_{{{symbols.unit + 1}}}:\\quad "
    return (line(name, rf"{unbraced(latex_brief(first))}\,x_1", rf"{_signed(second)}\,x_2", f"{offset}=0"),)


def _signed(x: float) -> str:
    text = unbraced(latex_brief(x))
    return rf"-\,{text[1:]}" if text.startswith("-") else rf"+\,{text}"


def _clipped(direction: Floats, offset: float, extent: tuple[float, ...]) -> Floats | None:
    """Return the ends of the part of direction · x + offset = 0 that lies in *extent*; None for none.

    The algorithm of Liang and Barsky (1984): of all points foot + t · along, the interval of t within all four edges.
    """
    left, right, bottom, top = extent
    length = float(np.hypot(*direction))
    if not (0.0 < length < np.inf and np.isfinite(offset)):
        return None
    normal = direction / length
    middle = np.array([left + right, bottom + top]) / 2.0
    foot = middle - (float(normal @ middle) + offset / length) * normal
    along = np.array([-normal[1], normal[0]])
    first, last = -np.inf, np.inf
    for low, high, at, step in zip((left, bottom), (right, top), foot, along, strict=True):
        if step == 0.0:
            if not low <= at <= high:
                return None
            continue
        enters, leaves = sorted(((low - at) / step, (high - at) / step))
        first, last = max(first, enters), min(last, leaves)
    if not first < last:
        return None
    ends: Floats = foot + np.outer([first, last], along)
    return ends
