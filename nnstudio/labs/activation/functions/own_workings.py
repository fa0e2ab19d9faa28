"""A learner's formula and its slope with the numbers in them."""

from nnstudio.engine.expressions import Expression, OwnFormula
from nnstudio.labs.activation.functions.broken import fits
from nnstudio.labs.activation.functions.point import Point, Working
from nnstudio.notation.figures import exactly

_NOTHING: Working = ("", False)


def own_value(point: Point) -> Working:
    """Write z and a into the formula, where all their digits can be written and it still fits into a line."""
    return _with_numbers(point, _formula(point).expression)


def own_slope(point: Point) -> Working:
    """Write them into its derivative."""
    derivative = _formula(point).expression.derivative()
    return _with_numbers(point, derivative) if derivative else _NOTHING


def _with_numbers(point: Point, expression: Expression) -> Working:
    a = _formula(point).a
    if point.cut or not expression.uses("z") or (expression.uses("a") and not exactly(a)):
        return _NOTHING
    text = expression.at(point.z, a).latex
    return (text, False) if fits(text) else _NOTHING


def _formula(point: Point) -> OwnFormula:
    assert isinstance(point.activation, OwnFormula)  # noqa: S101 - it is called with no other
    return point.activation
