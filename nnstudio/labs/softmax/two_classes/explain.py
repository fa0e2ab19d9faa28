"""Why softmax of two logits is a sigmoid, with the numbers."""

import math

from nnstudio.labs.softmax.two_classes.results import TwoClassesResults
from nnstudio.notation.figures import bracketed, equals, latex_brief, latex_figure, reproducible, result_sign
from nnstudio.notation.formulas import GAP, Line, Piece, line

_MOST = 700.0
"""Up to this exponent e to the power of it is a number that can be added up."""


def lines(results: TwoClassesResults) -> tuple[Line, ...]:
    """Divide above and below by e to the first logit, then put in the numbers of both sides."""
    return (
        line("q_1", r"=\,\frac{e^{o_1}}{e^{o_1}+e^{o_2}}", r"=\,\frac{1}{1+e^{-(o_1-o_2)}}", r"=\,\sigma(o_1-o_2)"),
        GAP,
        *_softmax_lines(results),
        *_sigmoid_lines(results),
    )


def _softmax_lines(results: TwoClassesResults) -> tuple[Line, ...]:
    """Write the quotient of exponentials; where these are no numbers, after the larger logit was subtracted."""
    first, second = results.logits
    shift = 0.0 if max(abs(first), abs(second)) < _MOST / 50 else max(first, second)
    exponents = [first - shift, second - shift]
    texts = [latex_brief(exponent) for exponent in exponents]
    terms = [math.exp(exponent) for exponent in exponents]
    a, b = reproducible(terms, lambda x: x[0] / (x[0] + x[1]))
    q, exact = float(results.softmax[0]), not any(exponents)
    above = rf"e^{{{texts[0]}}}"
    return (
        line(
            "q_1",
            Piece(rf"=\,\frac{{{above}}}{{{above}+e^{{{texts[1]}}}}}"),
            rf"{equals(not exact)}\,\frac{{{a}}}{{{a}+{b}}}",
            Piece(rf"{result_sign(q, rounded=not exact)}\,{latex_figure(q)}", 0),
        ),
    )


def _sigmoid_lines(results: TwoClassesResults) -> tuple[Line, ...]:
    d, q = results.difference, float(results.sigmoid[0])
    opposite = 0.0 - d
    difference = line(
        r"o_1-o_2",
        rf"=\,{latex_brief(results.logits[0])}-{bracketed(latex_brief(results.logits[1]))}",
        rf"=\,{latex_brief(d)}",
    )
    if opposite > _MOST:  # e to the power of it is no number: the quotient is as good as e to the difference
        return (difference, line(rf"\sigma({latex_brief(d)})", Piece(rf"\approx\,{latex_figure(q)}", 0)))
    (term,) = reproducible([math.exp(opposite)], lambda x: 1.0 / (1.0 + x[0]))
    return (
        difference,
        line(
            rf"\sigma({latex_brief(d)})",
            rf"=\,\frac{{1}}{{1+e^{{{latex_brief(opposite)}}}}}",
            rf"{equals(bool(d))}\,\frac{{1}}{{1+{term}}}",
            Piece(rf"{result_sign(q, rounded=bool(d))}\,{latex_figure(q)}", 0),
        ),
    )
