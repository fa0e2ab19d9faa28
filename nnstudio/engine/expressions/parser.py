"""Tokens read into a tree, by recursive descent: one method for each line of the grammar."""

from collections.abc import Iterator
from contextlib import contextmanager

from nnstudio.engine.errors import ExpressionError
from nnstudio.engine.expressions.expression import Expression
from nnstudio.engine.expressions.tokens import Token, tokens
from nnstudio.engine.expressions.tree import ONE_ARGUMENT, Binary, Call, Name, Negative, Node, Number

DEEPEST = 40
"""How deep brackets, signs and powers may be nested: far below where Python's own recursion would end."""


def parse(text: str) -> Expression:
    """Read *text* as a formula in z and a; the grammar stands in the docstring of this package.

    Raises `ExpressionError` for anything else.
    """
    return Expression(_Reading(text).whole())


class _Reading:
    """One text being read: its tokens, how many of them are done, and how deep the next one lies."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokens(text)
        self._done = 0
        self._depth = 0

    def whole(self) -> Node:
        node = self._sum()
        if self._next.name == ")":
            raise ExpressionError("unopened_bracket", self._next.position, self._next.typed)
        if self._next.kind != "end":
            raise self._unexpected()
        return node

    @property
    def _next(self) -> Token:
        return self._tokens[self._done]

    def _take(self) -> Token:
        self._done += 1
        return self._tokens[self._done - 1]

    @contextmanager
    def _deeper(self, token: Token) -> Iterator[None]:
        if self._depth == DEEPEST:
            raise ExpressionError("too_deep", token.position, token.typed, expected=DEEPEST)
        self._depth += 1
        yield
        self._depth -= 1

    def _sum(self) -> Node:
        node = self._product()
        while self._next.name in ("+", "-"):
            node = Binary("+" if self._take().name == "+" else "-", node, self._product())
        return node

    def _product(self) -> Node:
        node = self._signed()
        while True:
            if self._next.name in ("*", "/"):
                node = Binary("*" if self._take().name == "*" else "/", node, self._signed())
            elif self._next.kind in ("name", "function") or self._next.name == "(":
                node = Binary("*", node, self._power())
            else:
                return node

    def _signed(self) -> Node:
        if self._next.name not in ("+", "-"):
            return self._power()
        sign = self._take()
        with self._deeper(sign):
            operand = self._signed()
        return Negative(operand) if sign.name == "-" else operand

    def _power(self) -> Node:
        base = self._atom()
        if self._next.kind == "superscript":
            value = self._take().value
            exponent = Number(abs(value))
            return Binary("^", base, exponent if value >= 0 else Negative(exponent))
        if self._next.name != "^":
            return base
        with self._deeper(self._take()):
            return Binary("^", base, self._signed())

    def _atom(self) -> Node:
        token = self._next
        if token.kind == "number":
            return Number(self._take().value)
        if token.kind == "name":
            return Name(self._take().name)
        if token.kind == "function":
            return self._call()
        if token.name == "(":
            with self._deeper(self._take()):
                node = self._sum()
                self._close(token)
            return node
        raise self._missing()

    def _call(self) -> Node:
        function = self._take()
        bracket = self._next
        if bracket.name != "(":
            raise ExpressionError("needs_brackets", function.position, function.typed, name=function.name)
        with self._deeper(self._take()):
            arguments = [] if self._next.name == ")" else [self._sum()]
            while arguments and self._next.name == ",":
                self._take()
                arguments.append(self._sum())
            self._close(bracket)
        wanted = 1 if function.name in ONE_ARGUMENT else 2
        if len(arguments) < wanted or (wanted == 1 and len(arguments) > 1):
            raise ExpressionError(
                "arguments",
                function.position,
                function.typed,
                name=function.name,
                count=len(arguments),
                expected=wanted,
            )
        return Call(function.name, tuple(arguments))

    def _close(self, bracket: Token) -> None:
        if self._next.kind == "end":
            raise ExpressionError("unclosed_bracket", bracket.position, self._text[bracket.position :])
        if self._next.name != ")":
            raise self._unexpected()
        self._take()

    def _missing(self) -> ExpressionError:
        """Say that an operand should stand here; the sign before it is what the learner has to look for."""
        beside = self._tokens[self._done - 1] if self._done else self._next
        if beside.name == "(" and self._next.kind == "end":
            return ExpressionError("unclosed_bracket", beside.position, beside.typed)
        if beside.name == ")":
            return ExpressionError("unopened_bracket", beside.position, beside.typed)
        return ExpressionError("missing_operand", beside.position, beside.typed)

    def _unexpected(self) -> ExpressionError:
        """Say that what comes next cannot follow what stands before it."""
        token, before = self._next, self._tokens[self._done - 1]
        suggestion = ""
        if token.kind == "number":
            suggestion = f"*{token.typed}"
        elif token.name == "," and before.kind == "number" and self._tokens[self._done + 1].kind == "number":
            suggestion = f"{before.typed}.{self._tokens[self._done + 1].typed}"
        return ExpressionError("unexpected", token.position, token.typed, suggestion)
