"""A tree written as it would be typed."""

import re

from nnstudio.engine.expressions.tree import Binary, Call, Name, Negative, Node, Number, Selection, Sign

_SUM, _PRODUCT, _SIGNED, _POWER, _ATOM = range(5)
_LEVELS = {"+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT, "^": _POWER}


def number_text(value: float) -> str:
    """Write a finite *value* so that it reads back the same: ``2``, ``0.5``, ``1e-7``."""
    return re.sub(r"e([+-])0*", lambda sign: "e-" if sign[1] == "-" else "e", repr(value)).removesuffix(".0")


def plain_text(node: Node) -> str:
    """Write *node* with every ``*``, and with brackets only where the tree would be another without them."""
    match node:
        case Number(value):
            return number_text(value)
        case Name(name):
            return name
        case Negative(operand):
            return f"-{_right(operand, _SIGNED)}"
        case Binary("^", left, right):
            return f"{_left(left, _ATOM)}^{_left(right, _SIGNED)}"
        case Binary(operator, left, right):
            level = _LEVELS[operator]
            return f"{_left(left, level)}{operator}{_right(right, level + 1)}"
        case Call(function, arguments):
            return f"{function}({', '.join(map(plain_text, arguments))})"
        case Sign(operand):
            return f"sgn({plain_text(operand)})"
        case Selection(function, contenders, outcomes):
            pairs = zip(contenders, outcomes, strict=True)
            return f"case({function}; {', '.join(f'{plain_text(u)}: {plain_text(v)}' for u, v in pairs)})"


def _level(node: Node) -> int:
    match node:
        case Binary(operator, _, _):
            return _LEVELS[operator]
        case Negative(_):
            return _SIGNED
        case _:
            return _ATOM


def _left(node: Node, least: int) -> str:
    text = plain_text(node)
    return f"({text})" if _level(node) < least else text


def _right(node: Node, least: int) -> str:
    """Write what stands behind a sign: a minus must not follow it, though it could be read."""
    text = _left(node, least)
    return f"({text})" if text.startswith("-") else text
