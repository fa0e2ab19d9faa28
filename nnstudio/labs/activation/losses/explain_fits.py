"""The formulas of the constants that fit the points, with the numbers in them."""

import math
from collections.abc import Sequence

from nnstudio.labs.activation.losses.explain import result
from nnstudio.labs.activation.losses.results import Fits
from nnstudio.notation.figures import bracketed, equals, exactly, latex_brief, legible, unbraced
from nnstudio.notation.formulas import GAP, Line, Piece, line, sum_of, written_terms


def fit_lines(fits: Fits) -> tuple[Line, ...]:
    """Write how each of the constants c comes out of the points."""
    return (*_mean_lines(fits), GAP, *_median_lines(fits), GAP, *_huber_lines(fits))


def _mean_lines(fits: Fits) -> tuple[Line, ...]:
    count, mean = len(fits.points), fits.squared_error.middle
    texts, cut = legible(fits.points, lambda n: math.fsum(n) / len(n))
    terms = [Piece(bracketed(text) if i else text) for i, text in enumerate(texts)]
    return (
        line(r"c_{\mathrm{mean}}", r"=\frac{1}{n}\sum_i x_i"),
        line(
            rf"{equals(cut)}\frac{{1}}{{{count}}}(",
            *sum_of(terms),
            ")",
            result(mean, cut),
        ),
    )


def _median_lines(fits: Fits) -> tuple[Line, ...]:
    numbers = sorted(fits.points)
    low, high = fits.absolute_error.low, fits.absolute_error.high
    middle = len(numbers) // 2
    shown = [
        Piece(rf"\underline{{{latex_brief(x)}}}" if i in {middle, (len(numbers) - 1) // 2} else latex_brief(x))
        for i, x in enumerate(numbers)
    ]
    listed = [Piece(piece.latex + (r",\;" if i + 1 < len(shown) else "")) for i, piece in enumerate(shown)]
    if len(numbers) % 2:
        (_text,), cut = legible([low], lambda n: n[0])
        ending = line(r"c_{\mathrm{median}}", result(low, cut))
    else:
        texts, cut = legible([low, high], lambda n: (n[0] + n[1]) / 2)
        ending = line(
            r"c_{\mathrm{median}}",
            rf"{equals(cut)}\frac{{1}}{{2}}({unbraced(texts[0])}+{bracketed(texts[1])})",
            result(fits.absolute_error.middle, cut),
        )
    return (line(*_around_the_middle(listed)), ending)


def _around_the_middle(listed: Sequence[Piece], reach: int = 4) -> Sequence[Piece]:
    """Return the pieces next to the middle of a long list, with dots for the others."""
    middle = len(listed) // 2
    if len(listed) <= 2 * reach + 1:
        return listed
    return (Piece(r"\cdots\;"), *listed[middle - reach : middle + reach], Piece(r"\cdots"))


def _huber_lines(fits: Fits) -> tuple[Line, ...]:
    c, delta = fits.huber.middle, fits.delta
    pulls = [max(-delta, min(delta, c - x)) for x in fits.points]
    kept = written_terms(range(len(pulls)))
    terms = [Piece(bracketed(latex_brief(pulls[i])) if i else latex_brief(pulls[i])) for i in kept]
    cut = any(not exactly(pull) for pull in pulls)
    return (
        line(r"\sum_i\max(-\delta,\,\min(\delta,\,c-x_i))", "=0"),
        line(r"c_{\mathrm{Huber}}", result(c, rounded=False), ":"),
        line(*sum_of(terms, of=len(pulls)), rf"{equals(cut)}0"),
    )
