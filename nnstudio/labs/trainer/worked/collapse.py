"""Layers without a bend make one layer: their product, with its numbers."""

import math

from nnstudio.engine.activations import Identity
from nnstudio.engine.arrays import Floats
from nnstudio.engine.collapse import collapsed
from nnstudio.engine.network import Network
from nnstudio.notation.figures import latex_figure
from nnstudio.notation.formulas import Line, line
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

MOST_ENTRIES = 4
"""A matrix of more rows or columns is told by its shape only."""
_DEPTH_ADDS_NOTHING = QT_TRANSLATE_NOOP(
    "Trainer",
    "Without a bend between them, these {layers} layers compute what the one layer z = x W + b computes. Depth adds "
    "nothing.",
)


def collapses(network: Network) -> bool:
    """Whether *network* has hidden layers, and all of them have the identity for their activation."""
    return bool(network.hidden) and all(isinstance(activation, Identity) for activation in network.hidden)


def collapse_meaning(network: Network) -> Sentence:
    """Say that depth adds nothing; nothing where it does."""
    return _DEPTH_ADDS_NOTHING.fill(layers=len(network.weights)) if collapses(network) else SILENCE


def collapse_lines(network: Network) -> tuple[Line, ...]:
    """Write the product of all weight matrices and the bias that goes with it; no lines where there is a bend."""
    if not collapses(network):
        return ()
    weights, biases = collapsed(network)
    layers = range(1, len(network.weights) + 1)
    shapes = [rf"({fan_in}\times {fan_out})" for fan_in, fan_out in network.shapes()]
    written = max(weights.shape) <= MOST_ENTRIES
    return (
        line("W", "=", *(f"W^{{{layer}}}" for layer in layers)),
        line(*shapes, rf"\rightarrow {weights.shape[0]}\times {weights.shape[1]}"),
        *((line("W", rf"\approx {_matrix(weights)}"),) if written else ()),
        _bias_line(len(network.weights)),
        *((line("b", rf"\approx {_matrix(biases[None])}"),) if written else ()),
        line("z", "=xW+b"),
    )


def _bias_line(depth: int) -> Line:
    """Write how each layer's bias goes through the layers behind it."""
    if depth > MOST_ENTRIES:
        return line("b", rf"=\sum_l b^l\,W^{{l+1}}\cdots W^{{{depth}}}")
    terms = [
        "".join([f"b^{{{layer}}}", *(f"W^{{{k}}}" for k in range(layer + 1, depth + 1))])
        for layer in range(1, depth + 1)
    ]
    return line("b", f"={terms[0]}", *(rf"+\,{term}" for term in terms[1:]))


def _matrix(matrix: Floats) -> str:
    if not math.prod(matrix.shape):
        return "0"
    rows = (" & ".join(latex_figure(x) for x in row) for row in matrix.tolist())
    return r"\begin{pmatrix}" + r" \\ ".join(rows) + r"\end{pmatrix}"
