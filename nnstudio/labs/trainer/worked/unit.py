"""What one unit does with one example: its weighted sum z, then a = f(z), and the same for the whole layer at once."""

import math

from nnstudio.engine.trace import LayerTrace, Trace
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.worked.activation import activation_line
from nnstudio.labs.trainer.worked.lines import plane_line
from nnstudio.labs.trainer.worked.symbols import Symbols, function_symbol, output_symbol
from nnstudio.labs.trainer.worked.weighted_sum import sum_lines
from nnstudio.notation.figures import equals, latex_equals, latex_figure, legible, result_sign, unbraced
from nnstudio.notation.formulas import GAP, Line, Piece, line, sum_of

_LARGEST_EXPONENT = 4.0
"""Beyond it, exponentials have too many digits: the largest logit is subtracted first, which changes no share."""


def unit_lines(experiment: Experiment, trace: Trace, layer: int, unit: int) -> tuple[Line, ...]:
    """Write z and a of a *unit* of a *layer*, both from 0 and the inputs not counted, for the example of *trace*.

    Below stands the line z = 0 where the unit sees nothing but x₁ and x₂, and then what the whole layer computes, for
    one example and for n at once, with the shapes of its arrays.
    """
    symbols = Symbols(experiment, layer, unit)
    traced = trace.layers[layer]
    return (
        *sum_lines(symbols, traced),
        *_activation_lines(symbols, traced),
        *plane_line(symbols, traced),
        GAP,
        *layer_lines(experiment, layer),
    )


def layer_lines(experiment: Experiment, layer: int) -> tuple[Line, ...]:
    """Write what a whole *layer* makes of one example and of n, with the shapes of its arrays."""
    symbols = Symbols(experiment, layer, 0)
    fan_in, fan_out = experiment.sizes[layer : layer + 2]
    answer = output_symbol(experiment.chosen) if symbols.is_output else f"a{symbols.above}"
    name = _activation(symbols)
    affine = rf"{symbols.vector}\,W{symbols.above}+b{symbols.above}"
    return (
        line(answer, f"={affine}" if name == "identity" else f"={function_symbol(name)}({affine})"),
        *(
            line(
                rf"({rows}\times {fan_in})({fan_in}\times {fan_out})+(1\times {fan_out})",
                rf"\rightarrow {rows}\times {fan_out}",
            )
            for rows in ("1", "n")
        ),
    )


def _activation(symbols: Symbols) -> str:
    experiment = symbols.experiment
    return experiment.chosen.output if symbols.is_output else experiment.scene.activations()[symbols.layer]


def _activation_lines(symbols: Symbols, traced: LayerTrace) -> tuple[Line, ...]:
    name, unit = _activation(symbols), symbols.unit
    z, a = float(traced.z[unit]), float(traced.a[unit])
    if name == "softmax":
        return _softmax_lines(symbols, traced.z.tolist(), a)
    slope = math.nan if traced.slopes is None else float(traced.slopes[unit])
    return (activation_line(symbols.a, name, z, a, slope), *_class_lines(symbols, a))


def _class_lines(symbols: Symbols, q: float) -> tuple[Line, ...]:
    """Write of which class a single sigmoid gives the probability, and what is left for the other one."""
    chosen = symbols.experiment.chosen
    is_probability = symbols.is_output and (chosen.output, chosen.outputs) == ("sigmoid", 1)
    if not is_probability or symbols.experiment.train.is_regression:
        return ()
    rest = 1.0 - q
    return (
        line("P(c=2)", "=q", f"{latex_equals(q)}{latex_figure(q)}"),
        line("P(c=1)", "=1-q", f"{latex_equals(rest)}{latex_figure(rest)}"),
    )


def _softmax_lines(symbols: Symbols, logits: list[float], a: float) -> tuple[Line, ...]:
    """Write the sum of the exponentials, then the share of this unit in it."""
    j, largest, above = symbols.unit, max(logits), symbols.above
    shifted = abs(largest) > _LARGEST_EXPONENT
    less = "-m" if shifted else ""
    exponents = [logit - largest if shifted else logit for logit in logits]
    total = math.fsum(math.exp(exponent) for exponent in exponents)
    texts, cut = legible(exponents, lambda given: math.fsum(math.exp(each) for each in given))
    terms = [Piece(f"e^{{{unbraced(text)}}}", k) for k, text in enumerate(texts)]
    (own, whole), rounded = legible([exponents[j], total], lambda given: math.exp(given[0]) / given[1])
    return (
        *((line("m", rf"=\max_k z_k{above}", rf"\approx {latex_figure(largest)}"),) if shifted else ()),
        line("S", rf"=\sum_k e^{{z_k{above}{less}}}"),
        line(equals(cut), *sum_of(terms)),
        line(f"{result_sign(total, rounded=cut)}{latex_figure(total)}"),
        line(
            symbols.a,
            rf"=\frac{{e^{{{symbols.z}{less}}}}}{{S}}",
            Piece(rf"{equals(rounded)}\frac{{e^{{{unbraced(own)}}}}}{{{whole}}}", j),
            Piece(f"{result_sign(a, rounded=rounded)}{latex_figure(a)}", j),
        ),
    )
