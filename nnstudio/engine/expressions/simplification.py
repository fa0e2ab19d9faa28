"""Sums, products, quotients and powers of formulas, without what adds nothing to them.

What has no value keeps none: 0·u becomes 0 only where u has a value for every z and a.
"""

import math
from decimal import Decimal
from functools import reduce

from nnstudio.engine.expressions.tree import Binary, Call, Negative, Node, Number, Selection, children

ZERO, ONE = Number(0.0), Number(1.0)
_EXACT = 2**53
"""Whole numbers beyond this one are not all floats, and are not computed with."""


def whole(number: int) -> Node:
    """Return the node of a whole *number*."""
    return Number(float(number)) if number >= 0 else Negative(Number(float(-number)))


def as_whole(node: Node) -> int | None:
    """Return the whole number that *node* is, or None."""
    match node:
        case Number(value) if value.is_integer() and value < _EXACT:
            return int(value)
        case Negative(Number(value)) if value.is_integer() and value < _EXACT:
            return -int(value)
        case _:
            return None


def always_defined(node: Node) -> bool:
    """Return whether *node* certainly has a value for every z and a, apart from overflow."""
    match node:
        case Binary("/", left, right):
            return always_defined(left) and bool(as_whole(right))
        case Binary("^", left, right):
            return always_defined(left) and (as_whole(right) or -1) > 0
        case Call("log" | "sqrt", _):
            return False
        case _:
            return all(map(always_defined, children(node)))


def negated(u: Node) -> Node:
    """Return −u."""
    if isinstance(u, Negative):
        return u.operand
    return u if u == ZERO else Negative(u)


def added(u: Node, v: Node) -> Node:
    """Return u + v."""
    if isinstance(v, Negative):
        return subtracted(u, v.operand)
    if (folded := _folded("+", u, v)) is not None:
        return folded
    if u == ZERO:
        return v
    return u if v == ZERO else Binary("+", u, v)


def subtracted(u: Node, v: Node) -> Node:
    """Return u − v."""
    if isinstance(v, Negative):
        return added(u, v.operand)
    if (folded := _folded("-", u, v)) is not None:
        return folded
    if u == ZERO:
        return negated(v)
    return u if v == ZERO else Binary("-", u, v)


def multiplied(u: Node, v: Node) -> Node:
    """Return u · v as one chain of factors: whole numbers multiplied, numbers first, a minus before all."""
    number = 1
    parts: list[Node] = []
    for part in (*_factors(u), *_factors(v)):
        value = as_whole(part)
        if value is not None and abs(number * value) < _EXACT:
            number *= value
        else:
            parts.append(part)
    if number == 0 and all(map(always_defined, parts)):
        return ZERO
    parts.sort(key=lambda part: not isinstance(part, Number))
    if abs(number) != 1 or not parts:
        parts.insert(0, whole(abs(number)))
    found = _chain(parts)
    return negated(found) if number < 0 else found


def _factors(node: Node) -> tuple[Node, ...]:
    match node:
        case Binary("*", first, rest):
            return (*_factors(first), *_factors(rest))
        case Negative(operand):
            return (Negative(ONE), *_factors(operand))
        case _:
            return (node,)


def _chain(parts: list[Node]) -> Node:
    """Multiply *parts* from left to right; what ends with 1/v is divided by v."""
    match parts[-1]:
        case Binary("/", numerator, divisor) if numerator == ONE and len(parts) > 1:
            return divided(_chain(parts[:-1]), divisor)
        case _:
            return reduce(lambda left, right: Binary("*", left, right), parts)


def divided(u: Node, v: Node) -> Node:
    """Return u / v."""
    if isinstance(u, Negative):
        return negated(divided(u.operand, v))
    if isinstance(v, Negative):
        return negated(divided(u, v.operand))
    if v == ONE or (u == ZERO and as_whole(v)):
        return u
    (above, numerator), (below, divisor) = _coefficient(u), _coefficient(v)
    if (common := math.gcd(above, below)) > 1:
        return divided(multiplied(whole(above // common), numerator), multiplied(whole(below // common), divisor))
    return Binary("/", u, v)


def raised(u: Node, v: Node) -> Node:
    """Return u ^ v."""
    if v == ONE:
        return u
    if v == ZERO and always_defined(u):
        return ONE
    outer = as_whole(v) or 0
    match u:
        case Binary("^", base, exponent) if (inner := as_whole(exponent) or 0) > 0 and outer > 0:
            return Binary("^", base, whole(inner * outer))
        case _:
            return Binary("^", u, v)


def less_one(v: Node) -> Node:
    """Return v − 1, with a number written as it would be by hand: 0.5 − 1 = −0.5."""
    match v:
        case Number(value):
            less = float(Decimal(repr(value)) - 1)
            return Number(less) if less >= 0 else Negative(Number(-less))
        case Negative(Number(value)):
            return Negative(Number(float(Decimal(repr(value)) + 1)))
        case Binary("-", u, Number() as number):
            return subtracted(u, added(number, ONE))
        case _:
            return subtracted(v, ONE)


def selected(function: str, contenders: tuple[Node, ...], outcomes: tuple[Node, ...]) -> Node:
    """Return the outcome in the place of the largest contender, or the smallest."""
    alike = all(outcome == outcomes[0] for outcome in outcomes) and all(map(always_defined, contenders))
    return outcomes[0] if alike else Selection(function, contenders, outcomes)


def _coefficient(node: Node) -> tuple[int, Node]:
    """Return the whole number above 0 that *node* begins with, and what it is a factor of."""
    first, *rest = _factors(node)
    number = as_whole(first) or 0
    return (number, _chain(rest or [ONE])) if number > 0 else (1, node)


def _folded(operator: str, u: Node, v: Node) -> Node | None:
    left, right = as_whole(u), as_whole(v)
    if left is None or right is None:
        return None
    total = left + right if operator == "+" else left - right
    return whole(total) if abs(total) < _EXACT else None
