"""How a test reads a formula: the numbers that a learner sees, and the pieces of a line."""

import re

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:\\times 10\^\{-?\d+\})?")


def numbers(latex):
    """Return the numbers in *latex*, in the order in which they are written."""
    return [float(re.sub(r"\\times 10\^\{(-?\d+)\}", r"e\1", text)) for text in _NUMBER.findall(latex)]


def pieces(line):
    """Return the LaTeX of the pieces of *line*."""
    return [piece.latex for piece in line.pieces]
