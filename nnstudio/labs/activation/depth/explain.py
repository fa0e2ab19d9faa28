"""The formulas of the page of depth with the numbers in them."""

import math

from nnstudio.labs.activation.depth.results import DepthResults
from nnstudio.notation.figures import equals, exactly, latex_brief, latex_figure, legible, reproducible, result_sign
from nnstudio.notation.formulas import GAP, Line, Piece, line, listed

_FIRST_FACTORS = 4
"""How many factors of a long product are written before the dots and the last one."""
_CHAIN = (r"\delta_l", r"=\,(\delta_{l+1}W_{l+1}^{\top})", r"\odot f'(z_l)")


def lines(results: DepthResults) -> tuple[Line, ...]:
    """Write how a gradient goes down a layer, what the slopes alone leave of it, and what is left of it."""
    layers = results.layers
    if len(layers) == 1:
        return (line(*_CHAIN),)
    return (
        line(*_CHAIN),
        GAP,
        line(rf"\prod_{{l=1}}^{{{len(layers) - 1}}}\overline{{|f'(z_l)|}}"),
        *_product(results),
        GAP,
        *_ratio(results),
    )


def _product(results: DepthResults) -> tuple[Line, ...]:
    """Write the factors and what they give; of many, the first ones and the last one."""
    slopes = [layer.slope for layer in results.layers[:-1]]
    if len(slopes) <= _FIRST_FACTORS + 1:
        texts, rounded = legible(slopes, math.prod)
    else:
        written = [*slopes[:_FIRST_FACTORS], slopes[-1]]
        texts, rounded = [latex_brief(slope) for slope in written], any(not exactly(slope) for slope in slopes)
    factors = listed([Piece(text) for text in texts], r"\cdot\,", of=len(slopes))
    product = results.slope_product
    return (
        line(equals(rounded), *factors),
        line(result_sign(product, rounded=rounded), latex_figure(product)),
    )


def _ratio(results: DepthResults) -> tuple[Line, ...]:
    """Write the first layer's gradient beside the last one's, as root mean squares."""
    first, last = results.layers[0].gradient, results.layers[-1].gradient
    head = rf"\frac{{\mathrm{{rms}}\,\delta_1}}{{\mathrm{{rms}}\,\delta_{{{len(results.layers)}}}}}"
    if not (math.isfinite(first) and math.isfinite(last) and last > 0):
        return (line(head, rf"=\,{latex_figure(results.gradient_ratio)}"),)
    a, b = reproducible([first, last], lambda x: x[0] / x[1] if x[1] else math.nan)
    return (line(head, rf"\approx\,\frac{{{a}}}{{{b}}}", rf"\approx\,{latex_figure(results.gradient_ratio)}"),)
