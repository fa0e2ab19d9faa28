"""Numbers and paths as SVG writes them."""

import numpy as np
from PySide6.QtGui import QPainterPath

from nnstudio.engine.arrays import Floats

_MOVE, _LINE, _CURVE = (
    QPainterPath.ElementType.MoveToElement,
    QPainterPath.ElementType.LineToElement,
    QPainterPath.ElementType.CurveToElement,
)


def number(value: float) -> str:
    """Write *value* with three decimals at most."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def path_of(path: QPainterPath) -> str:
    """Return *path* in the letters and numbers of the attribute ``d``."""
    letters = {_MOVE: "M", _LINE: "L", _CURVE: "C"}
    pieces = []
    for i in range(path.elementCount()):
        element = path.elementAt(i)
        # The second and third point of a curve have a type of their own, which has no letter.
        pieces.append(f"{letters.get(element.type, ' ')}{number(element.x)},{number(element.y)}")
    return "".join(pieces)


def line_of(line: Floats) -> str:
    """Return *line* ``(corners, 2)`` in the letters and numbers of the attribute ``d``."""
    return "M" + "L".join(f"{number(x)},{number(y)}" for x, y in line.tolist())


def corners_of(path: QPainterPath) -> list[Floats] | None:
    """Return the corners of each part of *path*, ``(corners, 2)``; None where it is round."""
    parts: list[list[tuple[float, float]]] = []
    for i in range(path.elementCount()):
        element = path.elementAt(i)
        if element.type == _MOVE:
            parts.append([])
        elif element.type != _LINE:
            return None
        parts[-1].append((element.x, element.y))
    return [np.array(part) for part in parts if len(part) > 1]
