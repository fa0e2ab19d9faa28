"""Why a formula has no value at some z."""

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from nnstudio.engine.expressions.evaluation import jet_of_node
from nnstudio.engine.expressions.expression import Expression
from nnstudio.engine.expressions.plain_text import plain_text
from nnstudio.engine.expressions.tree import Binary, Call, Node, children

Why: TypeAlias = Literal[
    "log_of_negative",
    "log_of_zero",
    "division_by_zero",
    "root_of_negative",
    "power",
    "zero_to_negative_power",
    "difference_of_infinities",
    "too_large",
]


@dataclass(frozen=True)
class Undefined:
    """The innermost piece of a formula that has no value, though all that it is made of has.

    *piece* is written as it would be typed, such as ``log(z-2)``. *argument* is the number that it cannot take: what a
    logarithm, a root or a power is taken of, what is divided by, ±∞ where a number has become too large before.
    """

    kind: Why
    piece: str
    argument: float


def undefined_at(expression: Expression, z: float, a: float) -> Undefined | None:
    """Return why *expression* is NaN at *z*, None where it is not; of several reasons the leftmost.

    ±∞, a value that is too large, is not NaN.
    """
    at = np.array(z, dtype=np.float64)
    node = expression.root
    with np.errstate(all="ignore"):
        if not math.isnan(jet_of_node(node, at, a).value):
            return None
        while True:
            values = [float(jet_of_node(child, at, a).value) for child in children(node)]
            missing = [child for child, value in zip(children(node), values, strict=True) if math.isnan(value)]
            if not missing:
                return _reason(node, values)
            node = missing[0]


def _reason(node: Node, arguments: list[float]) -> Undefined:
    if not arguments:  # z or a itself is not a number
        return Undefined("too_large", plain_text(node), math.nan)
    first, last = arguments[0], arguments[-1]
    kind: Why = "too_large"
    argument = next((each for each in arguments if math.isinf(each)), first)
    match node:
        case Binary("/") if last == 0:
            kind, argument = "division_by_zero", last
        case Binary("^") if first == 0:
            kind, argument = "zero_to_negative_power", first
        case Binary("^") if math.isfinite(first):
            kind, argument = "power", first
        case Binary("+" | "-"):
            kind = "difference_of_infinities"
        case Call("log"):
            kind, argument = ("log_of_zero" if first == 0 else "log_of_negative"), first
        case Call("sqrt"):
            kind, argument = "root_of_negative", first
        case _:
            pass
    return Undefined(kind, plain_text(node), argument)
