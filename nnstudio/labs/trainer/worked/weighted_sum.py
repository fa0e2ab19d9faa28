"""z = Σᵢ xᵢ wᵢⱼ + bⱼ of one unit, with the numbers in it."""

import math
from collections.abc import Sequence

from nnstudio.engine.trace import LayerTrace
from nnstudio.labs.trainer.worked.symbols import Symbols, is_standardised
from nnstudio.notation.figures import bracketed, equals, latex_brief, latex_figure, legible, result_sign, unbraced
from nnstudio.notation.formulas import Line, Piece, line, sum_of

MOST_WRITTEN, FEW_WRITTEN = 8, 6
"""A sum of more terms than the first of these has so many of its largest terms written out, and one for the rest."""
MOST_STANDARDISED = 4
"""Of so many inputs it is written how they are standardised."""


def sum_lines(symbols: Symbols, layer: LayerTrace) -> tuple[Line, ...]:
    """Write the weighted sum of a unit: in general, with the numbers, and what comes out."""
    unit = symbols.unit
    inputs, weights = layer.x.tolist(), layer.weights[:, unit].tolist()
    bias, z = float(layer.biases[unit]), float(layer.z[unit])
    written = written_inputs(inputs, weights)
    others = [x * w for i, (x, w) in enumerate(zip(inputs, weights, strict=True)) if i not in set(written)]
    count = len(written)
    numbers = [*(inputs[i] for i in written), *(weights[i] for i in written), bias]
    if others:
        numbers.append(_total(others))

    def weighted(given: Sequence[float]) -> float:
        return _total([*(x * w for x, w in zip(given[:count], given[count:], strict=False)), *given[2 * count :]])

    texts, cut = legible(numbers, weighted)
    terms = [
        Piece(rf"{bracketed(x)}\cdot {bracketed(w)}")
        for x, w in zip(texts[:count], texts[count : 2 * count], strict=True)
    ]
    rest: tuple[Line, ...] = ()
    if others:
        terms.append(Piece("r"))
        rest = (_rest(symbols, written, texts[-1]),)
    return (
        *_standardised(symbols),
        _in_general(symbols, len(inputs)),
        *rest,
        line(equals(cut), *sum_of([*terms, Piece(bracketed(texts[2 * count]))])),
        line(f"{result_sign(z, rounded=cut)}{latex_figure(z)}"),
    )


def written_inputs(inputs: Sequence[float], weights: Sequence[float]) -> tuple[int, ...]:
    """Return which terms of the sum are written out: all, or those that weigh most, in their order."""
    count = len(inputs)
    if count <= MOST_WRITTEN:
        return tuple(range(count))
    largest = sorted(range(count), key=lambda i: -abs(inputs[i] * weights[i]))
    return tuple(sorted(largest[:FEW_WRITTEN]))


def _total(terms: Sequence[float]) -> float:
    """Return the exact sum, rounded once; infinite or NaN, as addition has it, where it is beyond all numbers."""
    try:
        return math.fsum(terms)
    except (OverflowError, ValueError):
        return sum(terms)


def _in_general(symbols: Symbols, count: int) -> Line:
    if symbols.layer == 0 and count <= MOST_WRITTEN:
        products = [Piece(rf"{symbols.input(i)}\,{symbols.weight(i)}") for i in range(count)]
        return line(symbols.z, "=", *sum_of([*products, Piece(symbols.bias)]))
    return line(symbols.z, rf"=\sum_i {symbols.input('i')}\,{symbols.weight('i')}", rf"+\,{symbols.bias}")


def _rest(symbols: Symbols, written: Sequence[int], text: str) -> Line:
    """Write what all other terms make together."""
    left_out = r",\,".join(str(i + 1) for i in written)
    total = rf"=\sum_{{i\neq {left_out}}} {symbols.input('i')}\,{symbols.weight('i')}"
    return line("r", total, rf"\approx {text}")


def _standardised(symbols: Symbols) -> tuple[Line, ...]:
    """Write how the inputs of the first layer were standardised, where there are few."""
    experiment = symbols.experiment
    count = experiment.inputs.count
    if symbols.layer or count > MOST_STANDARDISED or not is_standardised(experiment):
        return ()
    standardiser = experiment.inputs.standardiser
    lines = []
    for i, (mean, deviation) in enumerate(
        zip(standardiser.mean.tolist(), standardiser.deviation.tolist(), strict=True)
    ):
        symbol = symbols.input(i)
        raw = symbol.removeprefix(r"\tilde{").removesuffix("}")
        text = unbraced(latex_brief(mean))
        shifted = f"{raw}+{text.removeprefix('-')}" if text.startswith("-") else f"{raw}-{text}"
        lines.append(line(symbol, rf"=\frac{{{shifted}}}{{{latex_brief(deviation or 1.0)}}}"))
    return tuple(lines)
