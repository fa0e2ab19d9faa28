"""Formulas computed, with their first two derivatives."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.expressions import jet as rules
from nnstudio.engine.expressions.expression import Expression
from nnstudio.engine.expressions.jet import Bools, Jet
from nnstudio.engine.expressions.tree import Binary, Call, Name, Negative, Node, Number, Selection, children

_CONSTANTS = {"pi": np.pi, "e": np.e}
_OPERATORS: dict[str, Callable[[Jet, Jet], Jet]] = {
    "+": rules.total,
    "-": lambda u, v: rules.total(u, rules.negative(v)),
    "*": rules.product,
    "/": rules.quotient,
}
_FUNCTIONS: dict[str, Callable[[Jet], Jet]] = {
    "exp": rules.exponential,
    "log": rules.logarithm,
    "tanh": rules.hyperbolic_tangent,
    "sigmoid": rules.sigmoid,
    "sqrt": rules.square_root,
    "sin": rules.sine,
    "cos": rules.cosine,
    "abs": rules.absolute,
}


def jet(expression: Expression, z: FloatLike, a: float) -> Jet:
    """Return the value of *expression* at *z*, with its first and second derivative with respect to z, in float64.

    Shape: that of *z*, of any number of axes.

    - NaN means undefined: log of 0 or less, √ of less than 0, anything over 0, 0 to a negative power, a negative number
      to a power that is not whole. Overflow is ±∞, and what cannot be told of it (∞ − ∞, ∞/∞, 0 · ∞) NaN. Where the
      value is NaN, so are the derivatives; the derivatives alone are NaN where they cannot be told, as the slope of
      √|z| at 0, −∞ on the left and ∞ on the right, and the curvature of √(z⁴), which third derivatives decide.
    - At kinks the derivatives are the means of both sides: |z| has slope 0 at 0, max(0, z) ½ as in PyTorch's
      ``torch.maximum``, while `ReLU` has 0; max(0, z)² has curvature 1, and |z|², which is z², 2. √z has slope ∞ at 0.
    - 0^0 = 1.
    """
    z = np.array(z, dtype=np.float64)  # a copy: the jet of z itself must not be the caller's array
    with np.errstate(all="ignore"):
        found = jet_of_node(expression.root, z, a)
        if found.turns is not None and found.turns.any():
            found = _with_the_left(expression.root, z, a, found, found.turns)
    return Jet(np.asarray(found.value), np.asarray(found.slope), np.asarray(found.curvature), found.is_steady)


def _with_the_left(root: Node, z: Floats, a: float, right: Jet, turns: Bools) -> Jet:
    """Return the means of the jet on the *right* and of that on the left, which is computed only where it differs."""
    left = jet_of_node(root, z[turns], a, -1.0)
    value, slope, curvature = np.array(right.value), np.array(right.slope), np.array(right.curvature)
    mean = rules.both_sides(
        Jet(value[turns], slope[turns], curvature[turns]), Jet(left.value, -left.slope, left.curvature)
    )
    value[turns], slope[turns], curvature[turns] = mean.value, mean.slope, mean.curvature
    return Jet(value, slope, curvature)


def jet_of_node(node: Node, z: Floats, a: float, side: float = 1.0) -> Jet:
    """Return the jet of a *node* along z + t, or along z − t where *side* is −1.

    *z* is a float64 array; NumPy's warnings are the caller's business.
    """
    match node:
        case Number(value):
            return rules.steady(np.full_like(z, value))
        case Name("z"):
            return Jet(z, np.full_like(z, side), np.zeros_like(z))
        case Name(name):
            return rules.steady(np.full_like(z, a if name == "a" else _CONSTANTS[name]))
        case _:
            parts = [jet_of_node(child, z, a, side) for child in children(node)]
            found = _composed(node, parts)
            turns = [each.turns for each in (*parts, found) if each.turns is not None]
            if all(
                part.is_steady for part in parts
            ):  # √a has no slope along z, even where that of the root is infinite
                found = rules.steady(found.value)
            return replace(found, turns=np.logical_or.reduce(turns)) if turns else found


def _composed(node: Node, parts: list[Jet]) -> Jet:
    """Return the jet of *node* from the jets of its children."""
    match node:
        case Negative():
            return rules.negative(*parts)
        case Binary("^", base, _):
            return _power(base, *parts)
        case Binary(operator, _, _):
            return _OPERATORS[operator](*parts)
        case Call("max" | "min" as function, _):
            return rules.selection(function, parts, parts)
        case Call(function, _):
            return _FUNCTIONS[function](*parts)
        case Selection(function, contenders, _):
            return rules.selection(function, parts[: len(contenders)], parts[len(contenders) :])
        case _:
            return rules.sign(*parts)


def _power(base: Node, u: Jet, v: Jet) -> Jet:
    if v.is_steady:
        return rules.steady_power(u, v.value)
    if base == Name("e"):
        return rules.exponential(v)
    return rules.steady_base_power(u.value, v) if u.is_steady else rules.power(u, v)
