"""The formulas of one yes-or-no question with the numbers in them; those of the labels are in `label_lines`."""

import math
from collections.abc import Callable, Sequence

from nnstudio.engine.information import binary_cross_entropy
from nnstudio.labs.entropy.labels.label_lines import multi_class_lines, multi_label_lines
from nnstudio.labs.entropy.labels.results import LabelsResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import logarithm
from nnstudio.notation.figures import argument, bracketed, equals, legible
from nnstudio.notation.formulas import Line, evaluated, line


def formula(scene: EntropyScene, results: LabelsResults) -> tuple[Line, ...]:
    """Write the figure that the scene wants explained; H(p₀,q₀), where it names none of this page."""
    return FORMULAS[explained(scene)](scene, results)


def explained(scene: EntropyScene) -> str:
    """Return the name of the figure whose formula is shown: the scene's, or this page's first where it has no such."""
    return scene.explained if scene.explained in FORMULAS else next(iter(FORMULAS))


def binary_cross_entropy_lines(scene: EntropyScene, results: LabelsResults) -> tuple[Line, ...]:
    """Write H(p₀, q₀): the formula, the numbers in it, both answers' costs, and what it gives."""
    return _mean_cost("H(p_0,q_0)", "q_0", scene, scene.q0, results.binary_cross_entropy)


def binary_entropy_lines(scene: EntropyScene, results: LabelsResults) -> tuple[Line, ...]:
    """Write H(p₀), the cost for one who believes the truth."""
    return _mean_cost("H(p_0)", "p_0", scene, scene.p0, results.binary_entropy)


def _mean_cost(head: str, belief: str, scene: EntropyScene, q: float, result: float) -> tuple[Line, ...]:
    p, base, log = scene.p0, scene.base, logarithm(scene.base)
    (truth, believed), cut = legible([p, q], lambda x: _cost(x[0], x[1], base))
    # What does not happen has the weight 0 and is left out of the products: there would be 0 · ∞.
    weights = [weight for weight in (p, _rest(p)) if weight > 0]
    costs = [cost for weight, cost in ((p, _cost(1.0, q, base)), (1.0 - p, _cost(0.0, q, base))) if weight > 0]
    n = len(weights)
    texts, rounded = legible([*weights, *costs], lambda x: _products(x[:n], x[n:]))
    products = [rf"{weight}\cdot {bracketed(cost)}" for weight, cost in zip(texts[:n], texts[n:], strict=True)]
    if p == 0:
        products.insert(0, "0")
    elif p == 1:
        products.append("0")
    return (
        line(head, rf"=\,-p_0\,{log}\,{belief}", rf"-(1-p_0)\,{log}(1-{belief})"),
        line(
            equals(cut),
            rf"-{truth}\cdot {log}{argument(believed)}",
            rf"-(1-{truth})\cdot {log}(1-{believed})",
        ),
        line(equals(rounded), products[0], rf"+\,{products[1]}"),
        evaluated(result, rounded=rounded),
    )


def binary_divergence_lines(scene: EntropyScene, results: LabelsResults) -> tuple[Line, ...]:
    """Write D(p₀‖q₀), what is paid above H(p₀): as logarithms, as numbers, and what they give."""
    p, q, base, log = scene.p0, scene.q0, scene.base, logarithm(scene.base)
    (truth, believed), cut = legible([p, q], lambda x: sum(_excess(x[0], x[1], base)))
    parts = _excess(p, q, base)
    texts, rounded = legible(parts, sum)
    yes = rf"{truth}\cdot {log}\frac{{{truth}}}{{{believed}}}" if p > 0 else "0"
    no = rf"(1-{truth})\cdot {log}\frac{{1-{truth}}}{{1-{believed}}}" if p < 1 else "0"
    return (
        line(r"D(p_0\Vert q_0)", r"=\,H(p_0,q_0)-H(p_0)"),
        line(rf"=\,p_0\,{log}\frac{{p_0}}{{q_0}}", rf"+\,(1-p_0)\,{log}\frac{{1-p_0}}{{1-q_0}}"),
        line(equals(cut), yes, rf"+\,{no}"),
        line(equals(rounded), texts[0], rf"+\,{bracketed(texts[1])}"),
        evaluated(results.binary_divergence, rounded=rounded),
    )


FORMULAS: dict[str, Callable[[EntropyScene, LabelsResults], tuple[Line, ...]]] = {
    "binary_cross_entropy": binary_cross_entropy_lines,
    "binary_entropy": binary_entropy_lines,
    "binary_divergence": binary_divergence_lines,
    "multi_label_loss": multi_label_lines,
    "multi_class_loss": multi_class_lines,
}
"""What can be explained, by the name of its figure."""


def _cost(p: float, q: float, base: float) -> float:
    return float(binary_cross_entropy(p, q, base))


def _rest(p: float) -> float:
    """Return 1 − p as one would write it: 0.3 and not 0.30000000000000004."""
    return float(f"{1.0 - p:.15g}")


def _products(weights: Sequence[float], costs: Sequence[float]) -> float:
    return sum(weight * cost for weight, cost in zip(weights, costs, strict=True))


def _excess(p: float, q: float, base: float) -> list[float]:
    """Return what yes and no add to D(p‖q); ∞ where q excludes what happens."""
    scale = math.log(base)
    infinity = math.copysign(math.inf, scale)
    yes = no = 0.0
    if p > 0:
        yes = p * (math.log(p) - math.log(q)) / scale if q > 0 else infinity
    if p < 1:
        no = (1.0 - p) * (math.log1p(-p) - math.log1p(-q)) / scale if q < 1 else infinity
    return [yes, no]
