"""The derivative of a formula, as a formula: the rules of every textbook, one a line.

Each rule holds what it differentiates at most once, so the result grows only with the square of the formula.
"""

from nnstudio.engine.expressions.simplification import (
    ONE,
    ZERO,
    added,
    as_whole,
    divided,
    less_one,
    multiplied,
    negated,
    raised,
    selected,
    subtracted,
    whole,
)
from nnstudio.engine.expressions.tree import Binary, Call, Name, Negative, Node, Selection, Sign, uses

_E = Name("e")


def derivative(node: Node) -> Node:
    """Return the derivative of *node* with respect to z."""
    if not uses(node, "z"):
        return ZERO
    match node:
        case Negative(u):
            return negated(derivative(u))
        case Binary("+", u, v):
            return added(derivative(u), derivative(v))
        case Binary("-", u, v):
            return subtracted(derivative(u), derivative(v))
        case Binary("*", u, v):
            return _of_product(u, v)
        case Binary("/", u, v):
            return _of_quotient(u, v)
        case Binary(_, u, v):
            return _of_power(u, v)
        case Call("max" | "min" as function, arguments):
            return selected(function, arguments, tuple(map(derivative, arguments)))
        case Call(function, (u,)):
            return _of_function(function, u)
        case Selection(function, contenders, outcomes):
            return selected(function, contenders, tuple(map(derivative, outcomes)))
        case Sign():  # it never changes but by jumps
            return ZERO
        case _:
            return ONE


def _is_steady(node: Node) -> bool:
    """Return whether *node* changes with z only by jumps, if at all."""
    return isinstance(node, Sign) or not uses(node, "z")


def _of_product(u: Node, v: Node) -> Node:
    if _is_steady(u):
        return multiplied(u, derivative(v))
    if _is_steady(v):
        return multiplied(derivative(u), v)
    return added(multiplied(derivative(u), v), multiplied(u, derivative(v)))


def _of_quotient(u: Node, v: Node) -> Node:
    if not uses(v, "z"):
        return divided(derivative(u), v)
    below = raised(v, whole(2))
    if not uses(u, "z"):
        return negated(divided(multiplied(u, derivative(v)), below))
    return divided(subtracted(multiplied(derivative(u), v), multiplied(u, derivative(v))), below)


def _of_power(u: Node, v: Node) -> Node:
    if as_whole(v) == 0:
        return ZERO
    if not uses(v, "z"):
        return multiplied(multiplied(v, raised(u, less_one(v))), derivative(u))
    power = raised(u, v)
    if u == _E:
        return multiplied(power, derivative(v))
    if not uses(u, "z"):
        return multiplied(multiplied(power, Call("log", (u,))), derivative(v))
    grown = multiplied(derivative(v), Call("log", (u,)))
    return multiplied(power, added(grown, divided(multiplied(v, derivative(u)), u)))


def _of_function(function: str, u: Node) -> Node:
    inner, itself = derivative(u), Call(function, (u,))
    match function:
        case "log":
            return divided(inner, u)
        case "sqrt":
            return divided(inner, multiplied(whole(2), itself))
        case "exp":
            return multiplied(itself, inner)
        case "tanh":
            return multiplied(subtracted(ONE, raised(itself, whole(2))), inner)
        case "sigmoid":
            return multiplied(multiplied(itself, subtracted(ONE, itself)), inner)
        case "sin":
            return multiplied(Call("cos", (u,)), inner)
        case "cos":
            return negated(multiplied(Call("sin", (u,)), inner))
        case _:
            return multiplied(Sign(u), inner)
