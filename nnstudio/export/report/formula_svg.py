"""Worked formulas as SVG, set like print and broken into lines as on the screen. No Qt here."""

import re
import warnings
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from nnstudio.notation.formulas import Line

with warnings.catch_warnings(action="ignore", category=DeprecationWarning):  # it reads its font in an old way
    from ziamath.config import config
    from ziamath.zmath import Latex

# Renderers of SVG 1.1, such as Qt's, show nothing else.
config.svg2 = False

_SVG = "http://www.w3.org/2000/svg"
ET.register_namespace("", _SVG)
SIZE = 15.0
"""How large the letters are, in pixels of the CSS."""
_EM = 16.0
_GAP, _INDENT, _LEADING, _PAUSE = 0.22 * _EM, 1.2 * _EM, 0.2 * _EM, 0.6 * _EM
_INK = "#1B1F24"


class _Piece(NamedTuple):
    """A piece of LaTeX: its SVG, where its box begins, how wide it is, how far it rises and hangs."""

    svg: str
    left: float
    width: float
    ascent: float
    descent: float


class FormulaSvg(NamedTuple):
    """An SVG, and how large it is in pixels."""

    svg: bytes
    width: float
    height: float


def formula_svg(lines: Sequence[Line], width: float) -> FormulaSvg:
    """Set *lines*; one that is wider than *width* pixels goes on below, indented. Pieces are never broken."""
    root = ET.Element(f"{{{_SVG}}}svg")
    y = widest = 0.0
    for line in lines:
        if not line.pieces:
            y += _PAUSE
            continue
        for row in _rows([_piece(piece.latex) for piece in line.pieces], width):
            ascent = max(piece.ascent for _x, piece in row) + _LEADING
            for x, piece in row:
                root.append(_placed(piece, x, y + ascent))
                widest = max(widest, x + piece.width)
            y += ascent + max(piece.descent for _x, piece in row) + _LEADING
    root.set("width", f"{widest:.2f}")
    root.set("height", f"{y:.2f}")
    root.set("viewBox", f"0 0 {widest:.2f} {y:.2f}")
    return FormulaSvg(ET.tostring(root), widest, y)


def _rows(pieces: Sequence[_Piece], width: float) -> list[list[tuple[float, _Piece]]]:
    """Put *pieces* beside one another, each with its x, in as many rows as it takes."""
    rows: list[list[tuple[float, _Piece]]] = [[]]
    x = 0.0
    for piece in pieces:
        if rows[-1] and x + piece.width > width:
            rows.append([])
            x = _INDENT
        rows[-1].append((x, piece))
        x += piece.width + _GAP
    return rows


def _placed(piece: _Piece, x: float, baseline: float) -> ET.Element:
    group = ET.Element(f"{{{_SVG}}}g", {"transform": f"translate({x - piece.left:.2f} {baseline:.2f})"})
    group.extend(ET.fromstring(piece.svg))  # noqa: S314 - written by ziamath
    return group


@lru_cache(maxsize=512)
def _piece(latex: str) -> _Piece:
    svg = Latex(latex, size=SIZE, color=_INK).svg()
    box = re.search(r'viewBox="([^"]+)"', svg)
    left, top, width, height = map(float, box[1].split()) if box else (0.0, 0.0, 0.0, 0.0)
    return _Piece(svg, left, width, -top, top + height)
