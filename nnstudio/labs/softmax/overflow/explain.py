"""Why subtracting the largest logit changes nothing but the size of the exponentials, with the numbers of a class."""

import math

import numpy as np

from nnstudio.labs.softmax.overflow.results import OverflowResults, Working
from nnstudio.notation.figures import equals, latex_brief, latex_equals, latex_figure, reproducible
from nnstudio.notation.formulas import GAP, Line, Piece, line


def lines(results: OverflowResults, i: int) -> tuple[Line, ...]:
    """Write softmax of class *i* with the largest exponent subtracted, then as it stands, in both precisions."""
    return (
        line("q_i", r"=\,\frac{e^{z_i}}{\sum_k e^{z_k}}", r"=\,\frac{e^{-m}\,e^{z_i}}{e^{-m}\,\sum_k e^{z_k}}"),
        line(r"=\,\frac{e^{z_i-m}}{\sum_k e^{z_k-m}}", r"\quad m=\max_k z_k"),
        GAP,
        *_stable_lines(results.double, i),
        GAP,
        *_naive_line(results.double, i),
        *_naive_line(results.single, i),
    )


def _stable_lines(working: Working, i: int) -> tuple[Line, ...]:
    m, q = working.largest, float(working.stable[i])
    term, total = float(working.shifted_exponentials[i]), working.shifted_sum
    above, below = reproducible([term, total], lambda x: x[0] / x[1])
    rounded = not np.isin(working.shifted, (0.0, -np.inf)).all()
    return (
        line("m", rf"{latex_equals(m) if latex_brief(m) == latex_figure(m) else '='}\,{latex_brief(m)}"),
        line(
            f"q_{{{i + 1}}}",
            Piece(rf"=\,\frac{{e^{{{latex_brief(float(working.shifted[i]))}}}}}{{\sum_k e^{{z_k-m}}}}", i),
            Piece(rf"{equals(rounded)}\,\frac{{{above}}}{{{below}}}", i),
            Piece(rf"{equals(rounded)}\,{latex_figure(q)}", i),
        ),
    )


def _naive_line(working: Working, i: int) -> tuple[Line, ...]:
    """Write what the machine gets that computes the formula as it stands."""
    term, total, q = float(working.exponentials[i]), working.sum, float(working.naive[i])
    if math.isfinite(term) and math.isfinite(total) and total > 0:
        above, below = reproducible([term, total], lambda x: x[0] / x[1])
    else:
        above, below = latex_figure(term), latex_figure(total)
    result = r"\mathrm{NaN}" if math.isnan(q) else latex_figure(q)
    return (
        line(
            rf"\mathrm{{{working.precision.name}}}\!:",
            Piece(rf"\frac{{e^{{{latex_brief(float(working.z[i]))}}}}}{{\sum_k e^{{z_k}}}}", i),
            Piece(rf"\to\,\frac{{{above}}}{{{below}}}", i),
            Piece(rf"\to\,{result}", i),
        ),
    )
