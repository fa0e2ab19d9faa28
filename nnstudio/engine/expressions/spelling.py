"""What a learner may have meant by a name that the formulas do not know."""

import difflib

from nnstudio.engine.expressions.tree import FUNCTIONS, NAMES

_OTHER_NAMES = {
    "x": "z",
    "y": "z",
    "t": "z",
    "b": "a",
    "c": "a",
    "alpha": "a",
    "α": "a",
    "beta": "a",
    "β": "a",
    "sine": "sin",
    "cosine": "cos",
    "root": "sqrt",
    "absolute": "abs",
    "maximum": "max",
    "minimum": "min",
    "logistic": "sigmoid",
    "expit": "sigmoid",
    "relu": "max(0, z)",
    "silu": "z*sigmoid(z)",
    "swish": "z*sigmoid(z)",
    "softplus": "log(1+exp(z))",
    "tan": "sin(z)/cos(z)",
    "sinh": "(exp(z)-exp(-z))/2",
    "cosh": "(exp(z)+exp(-z))/2",
}
_LONGEST_SPLIT = 24
"""Longer names are no product that somebody wrote without signs."""


def suggestion_for(name: str) -> str:
    """Return what *name*, in lower case, may have meant: ``a*z`` for ``az``, ``tanh`` for ``tahn``; or nothing."""
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    if len(name) <= _LONGEST_SPLIT and (parts := _split(name)):
        return _product(parts)
    close = difflib.get_close_matches(name[:_LONGEST_SPLIT], [known for known in FUNCTIONS if len(known) > 1], n=1)
    return close[0] if close else ""


def _split(name: str) -> list[str]:
    """Return known names that *name* is made of, the longest first; an empty list where there are none."""
    ways: list[list[str]] = [[] for _ in range(len(name) + 1)]  # for each end of the name, from its beginning
    for end in range(len(name) - 1, -1, -1):
        for stop in range(len(name), end, -1):
            if (part := name[end:stop]) in NAMES | FUNCTIONS and (stop == len(name) or ways[stop]):
                ways[end] = [part, *ways[stop]]
                break
    return ways[0]


def _product(parts: list[str]) -> str:
    """Write *parts* as a product, in which a function takes what stands behind it: ``asinz`` is ``a*sin(z)``."""
    for place, part in enumerate(parts[:-1]):
        if part in FUNCTIONS:
            return "*".join([*parts[:place], f"{part}({_product(parts[place + 1 :])})"])
    return "*".join(parts)
