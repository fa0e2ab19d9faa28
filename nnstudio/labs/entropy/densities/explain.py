"""The formulas of the page of densities with the numbers in them."""

import math
from collections.abc import Sequence

from nnstudio.engine.densities import Density, Interval, Uniform
from nnstudio.labs.entropy.densities.moments import moment, moment_latex, moment_working
from nnstudio.labs.entropy.densities.results import DensitiesResults
from nnstudio.labs.entropy.densities.workings import (
    Working,
    cross_entropy_working,
    density_latex,
    divergence_working,
    entropy_working,
)
from nnstudio.labs.entropy.units import logarithm
from nnstudio.notation.figures import (
    bracketed,
    equals,
    figure,
    latex_brief,
    latex_equals,
    latex_figure,
    legible,
    unbraced,
)
from nnstudio.notation.formulas import Line, evaluated, line

_D = r"D(p\Vert q)"


def divergence_lines(results: DensitiesResults) -> tuple[Line, ...]:
    """Write D(p‖q): in closed form for one family, as h(p,q) − h(p) for two, or why it is infinite."""
    p, q, base = results.p, results.q, results.base
    if results.ruled_out:
        integral = rf"=\int p(x)\,{logarithm(base)}\frac{{p(x)}}{{q(x)}}\,dx"
        return (
            line(_D, integral),
            *(line(f"{_inside(part)}:", "q(x)=0<p(x)") for part in results.ruled_out),
            line(_D, f"={latex_figure(results.relative_entropy)}"),
        )
    working = divergence_working(p, q, base)
    if working:
        return _worked(_D, working, results.relative_entropy)
    texts, rounded = legible([results.cross_entropy, results.entropy_p], lambda x: x[0] - x[1])
    return (
        *_moment_lines(p, q),
        *_worked("h(p,q)", cross_entropy_working(p, q, base), results.cross_entropy),
        line(_D, "=h(p,q)-h(p)"),
        line(equals(rounded), f"{texts[0]}-{bracketed(texts[1])}"),
        evaluated(results.relative_entropy, rounded=rounded),
    )


def _moment_lines(p: Density, q: Density) -> tuple[Line, ...]:
    """Write what h(p,q) needs to know of p: a mean, from the parameters of p where there is a short form."""
    if isinstance(q, Uniform):
        return ()
    head, value, working = moment_latex(q), moment(p, q), moment_working(p, q)
    if working:
        return _worked(head, working, value)
    integral = head.replace(r"E_p\,", r"=\int p(x)\,") + r"\,dx"
    return (line(head, integral), line(latex_equals(value), latex_figure(value)))


def entropy_lines(results: DensitiesResults) -> tuple[Line, ...]:
    """Write h(p) in closed form."""
    return _worked("h(p)", entropy_working(results.p, results.base), results.entropy_p)


def density_lines(results: DensitiesResults) -> tuple[Line, ...]:
    """Write p(x) and q(x) with their parameters."""
    return (_density("p(x)", results.p), _density("q(x)", results.q))


def _density(head: str, density: Density) -> Line:
    numbers, rounded = density_latex(density)
    return line(head, rf"=\,{density.latex}", rf"{equals(rounded)}\,{numbers}")


def _worked(head: str, working: Working, result: float) -> tuple[Line, ...]:
    """Write a sum in symbols, with numbers, as its parts, and what it gives.

    The parts are left out where there is only one, or where they cancel so far that they would not give the result.
    """
    texts, rounded = legible(working.numbers, lambda x: _total(working, x))
    parts = working.parts(working.numbers)
    summands, cut = legible(parts, sum)
    lines = [line(head, "=", *working.symbols), line(equals(rounded), *working.written(texts))]
    if len(parts) > 1 and any(parts) and figure(sum(parts)) == figure(result):
        signed = [f"-\\,{unbraced(text)[1:]}" if text.startswith("{-") else f"+\\,{text}" for text in summands[1:]]
        lines.append(line(equals(rounded or cut), summands[0], *signed))
        rounded = rounded or cut
    return (*lines, evaluated(result, rounded=rounded or not _rational(working, result)))


def _total(working: Working, numbers: Sequence[float]) -> float:
    """What the sum is worth with other, rounded numbers; undefined where those allow no logarithm."""
    try:
        return sum(working.parts(numbers))
    except (ValueError, ZeroDivisionError, OverflowError):
        return math.nan


def _rational(working: Working, result: float) -> bool:
    """Whether the result may be what it says to the last digit: a logarithm rarely is, but log 1 and log₂ 8 are."""
    return result == sum(working.parts(working.numbers)) and latex_equals(result) == "="


def _inside(part: Interval) -> str:
    """Write for which x that is."""
    low, high = (latex_brief(end) for end in part)
    if math.isinf(part.low):
        return f"x<{high}"
    return f"x>{low}" if math.isinf(part.high) else f"{low}<x<{high}"
