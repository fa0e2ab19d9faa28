"""What a formula is once it has been read: a tree of frozen nodes, equal where they are built alike."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Operator: TypeAlias = Literal["+", "-", "*", "/", "^"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number as typed: finite, and not below 0, since a minus is a `Negative` around it."""

    value: float


@dataclass(frozen=True, slots=True)
class Name:
    """The variable ``"z"``, the parameter ``"a"``, or one of the constants ``"pi"`` and ``"e"``."""

    name: str


@dataclass(frozen=True, slots=True)
class Negative:
    """−u."""

    operand: "Node"


@dataclass(frozen=True, slots=True)
class Binary:
    """Two nodes with an operator between them."""

    operator: Operator
    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Call:
    """A function, by its first name (``"log"``, not ``"ln"``), of one argument, or of more for max and min."""

    function: str
    arguments: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Sign:
    """sgn u: −1, 0 or 1. Only in derivatives, since it cannot be typed."""

    operand: "Node"


@dataclass(frozen=True, slots=True)
class Selection:
    """The *outcome* in the place of the largest *contender* (smallest, for ``"min"``).

    Where several are, the mean of the outcomes on both sides: of those that lead a little to the left and the right.

    Only in derivatives, since it cannot be typed.
    """

    function: str
    contenders: "tuple[Node, ...]"
    outcomes: "tuple[Node, ...]"


Node: TypeAlias = Number | Name | Negative | Binary | Call | Sign | Selection

Z = Name("z")
NAMES: dict[str, str] = {"z": "z", "a": "a", "pi": "pi", "π": "pi", "e": "e"}
"""What stands for a number, and its first name."""
ONE_ARGUMENT = ("exp", "log", "tanh", "sigmoid", "sqrt", "sin", "cos", "abs")
FUNCTIONS: dict[str, str] = {name: name for name in (*ONE_ARGUMENT, "max", "min")} | {"ln": "log", "σ": "sigmoid"}
"""What can be called, and its first name."""


def children(node: Node) -> tuple[Node, ...]:
    """Return what *node* is made of, from left to right."""
    match node:
        case Number() | Name():
            return ()
        case Negative(operand) | Sign(operand):
            return (operand,)
        case Binary(_, left, right):
            return (left, right)
        case Call(_, arguments):
            return arguments
        case Selection(_, contenders, outcomes):
            return (*contenders, *outcomes)


def with_numbers(node: Node, numbers: Mapping[str, float]) -> Node:
    """Return *node* with *numbers* in place of names; those below 0 with a minus around them."""
    match node:
        case Name(name) if name in numbers:
            number = numbers[name]
            return Negative(Number(-number)) if number < 0 else Number(number)
        case Number() | Name():
            return node
        case Negative(operand):
            return Negative(with_numbers(operand, numbers))
        case Sign(operand):
            return Sign(with_numbers(operand, numbers))
        case Binary(operator, left, right):
            return Binary(operator, with_numbers(left, numbers), with_numbers(right, numbers))
        case Call(function, arguments):
            return Call(function, tuple(with_numbers(each, numbers) for each in arguments))
        case Selection(function, contenders, outcomes):
            return Selection(
                function,
                tuple(with_numbers(each, numbers) for each in contenders),
                tuple(with_numbers(each, numbers) for each in outcomes),
            )


def walk(node: Node) -> Iterator[Node]:
    """Yield all nodes, what a node is made of before the node itself."""
    for child in children(node):
        yield from walk(child)
    yield node


def uses(node: Node, name: str) -> bool:
    """Return whether *name* occurs in *node*."""
    return any(part == Name(name) for part in walk(node))


def size(node: Node) -> int:
    """Return the number of nodes."""
    return 1 + sum(map(size, children(node)))
