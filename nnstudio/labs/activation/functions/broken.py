"""Where a long formula may be broken."""

import re

_WIDE = 24
"""A formula of more signs than this may not fit into a line of the panel."""
_READABLE = 40
"""No piece of more signs than this does."""
_TOKENS = re.compile(
    r"(?P<open>\\left\b|\\begin\b|[{(])|(?P<close>\\right\b|\\end\b|[)}])|(?P<sum>[+-])|(?P<product>\\,(?=\())"
)
_SIGNS = re.compile(r"\\[A-Za-z]+|[^\\{}^_&,\s]")


def broken(formula: str) -> tuple[str, ...]:
    """Part LaTeX between terms and before brackets of a product, outside all brackets, where it is long."""
    if _signs(formula) <= _WIDE:
        return (formula,)
    depth, places = 0, [0]
    for token in _TOKENS.finditer(formula):
        match token.lastgroup:
            case "open":
                depth += 1
            case "close":
                depth -= 1
            case "sum" if depth == 0 and token.start():
                places.append(token.start())
            case "product" if depth == 0:
                places.append(token.end())
    return tuple(formula[start:end] for start, end in zip(places, [*places[1:], len(formula)], strict=True))


def is_readable(formula: str) -> bool:
    """Whether each of the parts that *formula* is broken into fits into a line."""
    return all(_signs(part) <= _READABLE for part in broken(formula))


def fits(formula: str) -> bool:
    """Whether *formula*, which has no cases, fits into a line as it is."""
    return r"\begin" not in formula and _signs(formula) <= _READABLE


def _signs(formula: str) -> int:
    return len(_SIGNS.findall(formula))
