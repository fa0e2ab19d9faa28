"""A formula cut into numbers, names and signs; what people paste is turned into what the grammar knows."""

import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal, TypeAlias

from nnstudio.engine.errors import ExpressionError
from nnstudio.engine.expressions.spelling import suggestion_for
from nnstudio.engine.expressions.tree import FUNCTIONS, NAMES

Kind: TypeAlias = Literal["number", "name", "function", "sign", "superscript", "end"]

LONGEST = 300
_SIGNS = dict.fromkeys("−–﹣", "-") | dict.fromkeys("×·⋅∙•∗", "*") | dict.fromkeys("÷∕⁄", "/")
_SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+", strict=True))
_INVISIBLE = "\u200b\u2060\ufeff"
"""Spaces of no width, which come along when a formula is copied from a web page."""
_INSTEAD = {"[": "(", "]": ")", "{": "(", "}": ")", "|": "abs(z)", "√": "sqrt(z)", ";": ",", "%": "/100", ":": "/"}
_NUMBER = re.compile(r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_DIGITS_AND_POINTS = re.compile(r"[0-9.]+")
_LATIN = re.compile(r"[A-Za-z]+")
_SUPERSCRIPT = re.compile(f"[⁻⁺]?[{''.join(_SUPERSCRIPTS)[:10]}]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a text: its *kind*, where it begins, and how it was typed.

    *name*: the first name of a name or function, the sign itself, or nothing. *value*: of a number or a superscript.
    """

    kind: Kind
    position: int
    typed: str
    name: str = ""
    value: float = 0.0


def tokens(text: str) -> list[Token]:
    """Return the tokens of *text*, an end behind the last.

    Raises `ExpressionError` for a text that is empty or has more than 300 characters, for characters and names that no
    formula has, and for numbers that a computer cannot hold.
    """
    if len(text) > LONGEST:
        raise ExpressionError("too_long", count=len(text), expected=LONGEST)
    plain = "".join(map(_plain, text))
    found: list[Token] = []
    position = 0
    while position < len(plain):
        if plain[position].isspace() or plain[position] in _INVISIBLE:
            position += 1
            continue
        token = _token(text, plain, position)
        found.append(token)
        position += len(token.typed)
    if not found:
        raise ExpressionError("empty")
    return [*found, Token("end", len(text), "")]


def _plain(character: str) -> str:
    """Return the one character that *character* stands for, so that places in the text stay what they are.

    Only full-width and mathematical forms are normalised: NFKC would also make ½ three characters, and z₂ a z2.
    """
    if "\uff01" <= character <= "\uff5e" or "\U0001d400" <= character <= "\U0001d7ff":
        return unicodedata.normalize("NFKC", character)
    return _SIGNS.get(character, character)


def _token(text: str, plain: str, position: int) -> Token:
    character = plain[position]
    if character in "0123456789.":
        return _number(text, plain, position)
    if superscript := _SUPERSCRIPT.match(plain, position):
        digits = "".join(_SUPERSCRIPTS[each] for each in superscript[0])
        return Token("superscript", position, superscript[0], value=_finite(digits, superscript[0], position))
    if character.isalpha():
        return _name(text, plain, position)
    if plain.startswith("**", position):
        return Token("sign", position, text[position : position + 2], "^")
    if character in "+-*/^(),":
        return Token("sign", position, text[position], character)
    raise ExpressionError("unknown_character", position, text[position], _INSTEAD.get(character, ""))


def _number(text: str, plain: str, position: int) -> Token:
    match = _NUMBER.match(plain, position)
    end = match.end() if match else position
    if match is None or plain.startswith(".", end):  # “.” alone, 1.2.3
        rest = _DIGITS_AND_POINTS.match(plain, end)
        raise ExpressionError("number", position, text[position : rest.end() if rest else end])
    typed = text[position:end]
    return Token("number", position, typed, value=_finite(match[0], typed, position))


def _finite(digits: str, typed: str, position: int) -> float:
    """Read *digits*; what is beyond all floats is refused, and so is what would become 0 without being it."""
    value = float(digits)
    mantissa = digits.lower().partition("e")[0]
    if not math.isfinite(value) or (value == 0 and any(digit in mantissa for digit in "123456789")):
        raise ExpressionError("number", position, typed)
    return value


def _name(text: str, plain: str, position: int) -> Token:
    """Read Latin letters as far as they go, but each π and σ alone: 2πz is no riddle, az is one."""
    latin = _LATIN.match(plain, position)
    end = latin.end() if latin else position + 1
    if not latin and plain[position].lower() not in NAMES | FUNCTIONS:
        while end < len(plain) and plain[end].isalpha() and not plain[end].isascii():
            end += 1
    typed, name = text[position:end], plain[position:end].lower()
    if name in NAMES:
        return Token("name", position, typed, NAMES[name])
    if name in FUNCTIONS:
        return Token("function", position, typed, FUNCTIONS[name])
    raise ExpressionError("unknown_name", position, typed, suggestion_for(name))
