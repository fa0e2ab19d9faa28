"""The formulas of the page of depth with the numbers in them."""

import math

from nnstudio.labs.activation.depth.results import DepthResults
from nnstudio.notation.figures import latex_figure, reproducible
from nnstudio.notation.formulas import GAP, Line, Piece, line, listed

_CHAIN = (r"\delta_l", r"=\,(\delta_{l+1}W_{l+1}^{\top})", r"\odot f'(z_l)")


def lines(results: DepthResults) -> tuple[Line, ...]:
    """Write how a gradient goes down a layer, what the slopes alone leave of it, and what is left of it."""
    layers = results.layers
    if len(layers) == 1:
        return (line(*_CHAIN),)
    slopes = [Piece(latex_figure(layer.slope), number) for number, layer in enumerate(layers[:-1])]
    product = rf"\approx\,{latex_figure(results.slope_product)}"
    return (
        line(*_CHAIN),
        GAP,
        line(rf"\prod_{{l=1}}^{{{len(layers) - 1}}}\overline{{|f'(z_l)|}}"),
        line("=", *listed(slopes, r"\cdot\,")),
        line(product),
        GAP,
        *_ratio(results),
    )


def _ratio(results: DepthResults) -> tuple[Line, ...]:
    """Write the first layer's gradient beside the last one's, as root mean squares."""
    first, last = results.layers[0].gradient, results.layers[-1].gradient
    head = rf"\frac{{\Vert\delta_1\Vert}}{{\Vert\delta_{{{len(results.layers)}}}\Vert}}"
    if not (math.isfinite(first) and math.isfinite(last) and last > 0):
        return (line(head, rf"=\,{latex_figure(results.gradient_ratio)}"),)
    a, b = reproducible([first, last], lambda x: x[0] / x[1] if x[1] else math.nan)
    return (line(head, rf"\approx\,\frac{{{a}}}{{{b}}}", rf"\approx\,{latex_figure(results.gradient_ratio)}"),)
