"""One entry of the Jacobian, the entry of the gradient in its row, and the check of that, with the numbers."""

import math
from collections.abc import Sequence

from nnstudio.engine.gradient_check import STEP
from nnstudio.labs.softmax.gradients.cell import Cell
from nnstudio.labs.softmax.gradients.results import GradientsResults
from nnstudio.labs.softmax.over_temperature import over_temperature
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import bracketed, equals, latex_figure, legible, reproducible, result_sign
from nnstudio.notation.formulas import GAP, Line, Piece, line, sum_of

_SHORT_SUM = 6
"""With more classes the terms that are 0 since y is 0 are left out."""


def lines(scene: SoftmaxScene, results: GradientsResults, cell: Cell) -> tuple[Line, ...]:
    """Write out *cell*, then how the gradient of its row is had from the loss, by the formula and by measuring."""
    return (
        *entry_lines(scene, results, cell),
        GAP,
        *collapse_lines(scene, results, cell.row),
        GAP,
        *measured_lines(scene, results, cell.row),
    )


def entry_lines(scene: SoftmaxScene, results: GradientsResults, cell: Cell) -> tuple[Line, ...]:
    """Write ∂qᵢ/∂oⱼ in general, then for *cell*."""
    q, same = results.prediction.probabilities, cell.row == cell.column
    (row, column, temperature), rounded = legible(
        [float(q[cell.row]), float(q[cell.column]), scene.temperature], lambda x: x[0] * (same - x[1]) / x[2]
    )
    i, j = cell.row + 1, cell.column + 1
    return (
        line(_slope("q_i", "o_j"), _after("=", over_temperature(r"q_i\,(\delta_{ij}-q_j)", "T", scene))),
        line(
            _slope(f"q_{{{i}}}", f"o_{{{j}}}"),
            Piece(
                _after(equals(rounded), over_temperature(rf"{row}\,({int(same)}-{column})", temperature, scene)),
                cell.row,
            ),
            Piece(_result(float(results.jacobian[cell]), rounded=rounded), cell.row),
        ),
    )


def collapse_lines(scene: SoftmaxScene, results: GradientsResults, i: int) -> tuple[Line, ...]:
    """Write the chain rule for logit *i*, and what it collapses to."""
    prediction, o = results.prediction, f"o_{{{i + 1}}}"
    written = [k for k, y in enumerate(prediction.target) if y > 0 or scene.classes() <= _SHORT_SUM]
    texts, rounded = legible(
        [*(float(results.slopes[k]) for k in written), *(float(results.jacobian[k, i]) for k in written)],
        lambda x: math.fsum(map(float.__mul__, x[: len(written)], x[len(written) :])),
    )
    slopes, entries = texts[: len(written)], texts[len(written) :]
    terms = [
        Piece(rf"{bracketed(slope)}\cdot {bracketed(entry)}", k)
        for k, slope, entry in zip(written, slopes, entries, strict=True)
    ]
    (q, y, temperature), cut = legible(
        [float(prediction.probabilities[i]), float(prediction.target[i]), scene.temperature],
        lambda x: (x[0] - x[1]) / x[2],
    )
    general = over_temperature(f"q_{{{i + 1}}}-y_{{{i + 1}}}", "T", scene)
    return (
        line(_slope(r"\ell", "q_k"), r"=\,-\frac{y_k}{q_k}"),
        line(_slope(r"\ell", o), _after(r"=\,\sum_k", _slope(r"\ell", "q_k") + r"\," + _slope("q_k", o))),
        line(equals(rounded), *sum_of(terms), _result(float(results.product[i]), rounded=rounded)),
        line(
            _slope(r"\ell", o),
            _after("=", general),
            Piece(_after(equals(cut), over_temperature(f"{q}-{y}", temperature, scene)), i),
            Piece(_result(float(prediction.gradient[i]), rounded=cut), i),
        ),
    )


def measured_lines(scene: SoftmaxScene, results: GradientsResults, i: int) -> tuple[Line, ...]:
    """Write the finite difference along logit *i*: both losses with as many digits as it takes."""
    check, o = results.check, f"o_{{{i + 1}}}"
    above, below, distance = (float(array[i]) for array in (check.above, check.below, check.distances))
    measured = float(results.measured[i])
    (up, down, temperature), _rounded = legible([above, below, scene.temperature], _over_two_steps)
    width = r"2\cdot 10^{-5}" + ("" if scene.temperature == 1 else rf"\cdot {temperature}")
    if latex_figure(_over_two_steps([above, below, scene.temperature])) != latex_figure(measured):
        # So large a logit that its distance from the next number shows: what is divided by is not 2h.
        up, down, width = reproducible([above, below, distance], lambda x: (x[0] - x[1]) / x[2] if x[2] else math.nan)
    step = [] if scene.temperature == 1 else [r"=\,10^{-5}\,T"]
    return (
        line(
            _slope(r"\ell", o),
            rf"\approx\,\frac{{\ell({o}+h)-\ell({o}-h)}}{{2h}}",
        ),
        line("h", *step, _result(check.step, rounded=False)),
        line(
            rf"\approx\,\frac{{{up}-{down}}}{{{width}}}",
            Piece(_result(measured, rounded=True), i),
        ),
    )


def _over_two_steps(x: Sequence[float]) -> float:
    """Divide the difference of two losses by 2h; *x* are the losses and T."""
    return (x[0] - x[1]) / (2 * STEP * x[2])


def _slope(above: str, below: str) -> str:
    return rf"\frac{{\partial {above}}}{{\partial {below}}}"


def _result(value: float, *, rounded: bool) -> str:
    return _after(result_sign(value, rounded=rounded), latex_figure(value))


def _after(sign: str, latex: str) -> str:
    return rf"{sign}\,{latex}"
