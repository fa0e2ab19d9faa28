"""The formulas of the codes with the numbers in them."""

import math

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.entropy.codes.results import Code, CodesResults
from nnstudio.labs.entropy.scene import Side
from nnstudio.notation.figures import (
    bracketed,
    equals,
    exactly,
    figure,
    latex_figure,
    legible,
    reproducible,
    result_sign,
)
from nnstudio.notation.formulas import GAP, Line, Piece, line, sum_of, written_terms


def formula(results: CodesResults) -> tuple[Line, ...]:
    """Write both mean lengths term by term, and what whole bits cost."""
    cost = cost_lines(results)
    return (
        *mean_length_lines("q", results.p, results.for_q),
        GAP,
        *mean_length_lines("p", results.p, results.for_p),
        *((GAP, *cost) if cost else ()),
    )


def mean_length_lines(side: Side, p: Floats, code: Code) -> tuple[Line, ...]:
    """Write Σ p · ℓ for the code built for *side*; what never happens costs nothing and is left out."""
    happening = [int(i) for i in np.flatnonzero(p)]
    written = written_terms(happening)
    lengths = [int(code.lengths[i]) for i in written]
    texts, rounded = legible(
        [float(p[i]) for i in written], lambda x: sum(p * bits for p, bits in zip(x, lengths, strict=True))
    )
    terms = [Piece(rf"{p}\cdot {bits}", i) for i, p, bits in zip(written, texts, lengths, strict=True)]
    return (
        line(rf"L_{side}", rf"=\,\sum_i p_i\,\ell_{{{side},i}}"),
        line(
            equals(rounded),
            *sum_of(terms, of=len(happening)),
            rf"{result_sign(code.mean_length, rounded=rounded)}\,{latex_figure(code.mean_length)}",
        ),
    )


def cost_lines(results: CodesResults) -> tuple[Line, ...]:
    """Write L_p − H(p); nothing where so many digits cancel that the difference would not give the figure."""
    numbers = [results.mean_length_p, results.code_entropy]
    if figure(numbers[0] - numbers[1]) != figure(results.integer_cost):
        return ()
    (length, entropy), rounded = legible(numbers, lambda x: x[0] - x[1])
    return (
        line(
            "L_p-H(p)",
            rf"{equals(rounded)}\,{length}-{bracketed(entropy)}",
            rf"{result_sign(results.integer_cost, rounded=rounded)}\,{latex_figure(results.integer_cost)}",
        ),
    )


def outcome_lines(results: CodesResults, i: int) -> tuple[Line, ...]:
    """Write the ideal lengths of outcome *i* and the lengths that its words have."""
    return (_outcome("p", i, results.for_p), _outcome("q", i, results.for_q))


def _outcome(side: Side, i: int, code: Code) -> Line:
    probability, ideal = float(code.probabilities[i]), float(code.ideal[i])
    in_full = exactly(probability)
    written = in_full or reproducible([probability], lambda x: -math.log2(x[0]) if x[0] > 0 else math.inf)[0]
    return line(
        Piece(rf"\ell_{{{side},{i + 1}}}=\,{int(code.lengths[i])}\,,\;", i),
        Piece(rf"{{-}}\log_2\,{written}", i),
        Piece(rf"{result_sign(ideal, rounded=not in_full)}\,{latex_figure(ideal)}", i),
    )
