"""A formula in one line of plain characters, for those who hear it, and for places where nothing can be set."""

import re
from collections.abc import Iterator

from nnstudio.notation.figures import MINUS

_SYMBOLS = {
    "approx": " ≈ ",
    "cdot": " · ",
    "times": "×",
    "partial": "∂",
    "ell": "ℓ",
    "sum": "∑",
    "prod": "∏",
    "int": "∫",
    "sigma": "σ",
    "delta": "δ",
    "pi": "π",
    "eta": "η",
    "mu": "μ",
    "theta": "θ",
    "lambda": "λ",
    "alpha": "α",
    "beta": "β",
    "gamma": "γ",
    "epsilon": "ε",
    "varepsilon": "ε",
    "nabla": "∇",
    "infty": "∞",
    "leftarrow": " ← ",
    "rightarrow": " → ",
    "to": " → ",
    "odot": " ⊙ ",
    "Vert": "‖",
    "le": " ≤ ",
    "ge": " ≥ ",
    "leq": " ≤ ",
    "geq": " ≥ ",
    "ne": " ≠ ",
    "neq": " ≠ ",
    "cdots": "…",
    "ldots": "…",
    "dots": "…",
    "top": "ᵀ",
    "in": " ∈ ",
    "pm": " ± ",
    "sim": " ~ ",
}
_FUNCTIONS = frozenset(("log", "ln", "exp", "max", "min", "sin", "cos", "tanh", "arg"))
_BARE = frozenset(("left", "right", "bigl", "bigr", "big", "Big", "Bigl", "Bigr", "displaystyle", "limits", "!"))
_WRAPPED = frozenset(("mathrm", "text", "mathbf", "mathit", "operatorname", "underline", "overline", "bar", "boxed"))
_HIGH = str.maketrans("0123456789+−()nTᵀ", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿᵀᵀ")
_LOW = str.maketrans("0123456789+−()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")
_RAISED, _LOWERED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿᵀ"), frozenset("₀₁₂₃₄₅₆₇₈₉₊₋₍₎")
_TOKEN = re.compile(r"\\([A-Za-z]+|.)|([{}^_])|(\s+)|(.)", re.DOTALL)


def in_a_line(latex: str) -> str:
    r"""Write *latex* in plain characters: ``\frac{1}{2}\cdot x_1^2`` becomes ``1/2 · x₁²``."""
    text = _written(iter(_TOKEN.findall(latex)))
    text = re.sub(r"\s*([=+])\s*", r" \1 ", text)
    text = re.sub(r"(log) +([₀₁₂₃₄₅₆₇₈₉]+)", r"\1\2 ", text)  # its base stands close to it
    text = re.sub(r"(?<=[\w)₀-₉²³⁴]) *− *", " − ", text)  # between two terms, not before a lone number
    return re.sub(r"\s+([,;)])", r"\1", re.sub(r"\s+", " ", text)).strip()


_Tokens = Iterator[tuple[str, str, str, str]]


def _written(tokens: _Tokens, *, group: bool = False) -> str:
    parts: list[str] = []
    for token in tokens:
        if token[1] == "}" and group:
            break
        parts.append(_one(token, tokens))
    return "".join(parts)


def _one(token: tuple[str, str, str, str], tokens: _Tokens) -> str:
    command, mark, _space, letter = token
    if mark == "{":
        return _written(tokens, group=True)
    if mark in ("^", "_"):
        return _shifted(_next(tokens), high=mark == "^")
    if command:
        return _command(command, tokens)
    return letter.replace("-", MINUS) if letter not in ("'", "") else "′" if letter else ""


def _command(command: str, tokens: _Tokens) -> str:
    if command == "frac":
        above, below = _next(tokens), _next(tokens)
        return f"{_bracketed(above)}/{_bracketed(below)}"
    if command == "sqrt":
        return f"√({_next(tokens)})"
    if command == "hat":
        return f"{_next(tokens)}\N{COMBINING CIRCUMFLEX ACCENT}"
    if command in _FUNCTIONS:
        return f" {command} "
    if command in _BARE:
        return ""
    if command in _WRAPPED:
        return _next(tokens)
    return _SYMBOLS.get(command, " " if not command.isalpha() and command not in "{}%|" else command)


def _next(tokens: _Tokens) -> str:
    """Return what a command takes: a group, or else one sign."""
    for token in tokens:
        if not token[2]:
            return _one(token, tokens).strip()
    return ""


def _shifted(text: str, *, high: bool) -> str:
    moved = text.translate(_HIGH if high else _LOW)
    if text and set(moved) <= (_RAISED if high else _LOWERED):
        return moved
    if text == "′":
        return text
    return ("^" if high else "_") + (text if len(text) == 1 else f"({text})") + ("" if high else " ")


def _bracketed(text: str) -> str:
    return (
        f"({text})"
        if re.search(r"[+−·=√\s/]", text) and not re.fullmatch(r"−?[\d.]+(×10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?", text)
        else text
    )
