"""The formulas of softmax regression, with the numbers in them.

What is left out of a number shows in ≈, and operands have so many digits that they give the result by hand. Samples are
counted by n, inputs by k, classes by j; c is the class that the label names.
"""

import math
from collections.abc import Sequence

from nnstudio.labs.softmax.exponentials import Exponentials
from nnstudio.labs.softmax.regression.results import RegressionResults
from nnstudio.notation.figures import argument, bracketed, equals, latex_figure, legible, reproducible, result_sign
from nnstudio.notation.formulas import Line, Piece, line, sum_of

_SMALLEST_WRITTEN = 1e-300
"""Below this a probability has lost digits, and its logarithm must be had without it."""
_NEARLY_ONE = 1e-3
"""If less than this is missing to 1, a probability is written as what is missing."""


def unit_lines(results: RegressionResults, j: int) -> tuple[Line, ...]:
    """Write the weighted sum of unit *j* for the chosen sample."""
    inputs = results.judgement.x[results.sample].tolist()
    weights, bias = results.weights[:, j].tolist(), float(results.biases[j])
    count = len(inputs)

    def weighted(numbers: Sequence[float]) -> float:
        products = (x * w for x, w in zip(numbers[:count], numbers[count:], strict=False))
        return math.fsum([*products, numbers[-1]])

    texts, cut = legible([*inputs, *weights, bias], weighted)
    products = [
        Piece(rf"{bracketed(x)}\cdot {bracketed(w)}", j) for x, w in zip(texts[:count], texts[count:-1], strict=True)
    ]
    logit = float(results.judgement.logits[results.sample, j])
    return (
        line(f"o_{j + 1}", rf"=\sum_k x_k\,W_{{k{j + 1}}}+b_{j + 1}"),
        line(equals(cut), *sum_of([*products, Piece(bracketed(texts[-1]), j)])),
        line(Piece(f"{result_sign(logit, rounded=cut)}{latex_figure(logit)}", j)),
    )


def softmax_lines(results: RegressionResults, j: int) -> tuple[Line, ...]:
    """Write the probability of class *j* for the chosen sample."""
    e = Exponentials(results.judgement.logits[results.sample].tolist(), 1.0)
    q = float(results.judgement.probabilities[results.sample, j])
    terms = reproducible(e.terms, lambda x: x[j] / math.fsum(x))
    subtracted = () if e.subtracted is None else (line(rf"m=\max_k o_k\approx {latex_figure(e.subtracted)}"),)
    return (
        line(f"q_{j + 1}", rf"=\frac{{e^{{{e.exponent(j + 1)}}}}}{{\sum_k e^{{{e.exponent('k')}}}}}"),
        *subtracted,
        line(
            Piece(rf"{equals(any(e.exponents))}\frac{{{terms[j]}}}{{{'+'.join(terms)}}}", j),
            Piece(f"{e.equals(q)}{latex_figure(q)}", j),
        ),
    )


def losses_lines(results: RegressionResults) -> tuple[Line, ...]:
    """Write both losses of the chosen sample."""
    judgement, n = results.judgement, results.sample
    c = int(judgement.labels[n])
    q = judgement.probabilities[n].tolist()
    cross_entropy, squared_error = float(judgement.cross_entropies[n]), float(judgement.squared_errors[n])
    return (
        _cross_entropy_line(q, c, cross_entropy),
        line(r"\frac{1}{2}\sum_j (q_j-y_j)^2"),
        _squares_line(q, c, squared_error),
    )


def _missing(q: Sequence[float], c: int) -> float:
    """Return what the probability of class *c* lacks to 1."""
    return math.fsum(share for j, share in enumerate(q) if j != c)


def _cross_entropy_line(q: Sequence[float], c: int, loss: float) -> Line:
    general, missing = f"-\\ln q_{c + 1}", _missing(q, c)
    if q[c] < _SMALLEST_WRITTEN:
        return line(general, rf"=\ln\sum_k e^{{o_k}}-o_{c + 1}", Piece(rf"\approx {latex_figure(loss)}", c))
    if 0 < missing < _NEARLY_ONE:
        (text,) = reproducible([missing], lambda x: -math.log1p(-x[0]))
        return line(general, Piece(rf"\approx-\ln(1-{text})", c), Piece(rf"\approx {latex_figure(loss)}", c))
    (text,), cut = legible([q[c]], lambda x: 0.0 - math.log(x[0]))
    return line(
        general,
        Piece(rf"{equals(cut)}-\ln{argument(text)}", c),
        Piece(f"{result_sign(loss, rounded=cut)}{latex_figure(loss)}", c),
    )


def _squares_line(q: Sequence[float], c: int, loss: float) -> Line:
    shares = [_missing(q, c) if j == c else share for j, share in enumerate(q)]
    if shares[c] < _NEARLY_ONE:
        texts, cut = legible(shares, lambda x: 0.5 * math.fsum(share * share for share in x))
        bases = [_squared(text) for text in texts]
    else:
        texts, cut = legible(q, lambda x: 0.5 * math.fsum((share - (j == c)) ** 2 for j, share in enumerate(x)))
        bases = [f"({text}-1)^2" if j == c else _squared(text) for j, text in enumerate(texts)]
    squares = [Piece(base, j) for j, base in enumerate(bases)]
    first, *middle, last = sum_of(squares)
    return line(
        rf"{equals(cut)}\frac{{1}}{{2}}\bigl(",
        first,
        *middle,
        Piece(rf"{last.latex}\bigr)", last.term),
        f"{result_sign(loss, rounded=cut)}{latex_figure(loss)}",
    )


def _squared(text: str) -> str:
    return rf"({text})^2" if "times" in text else f"{text}^2"


def likelihood_lines(results: RegressionResults) -> tuple[Line, ...]:
    """Write the loss of the batch: the sum of −ln q_c, which is −ln of the product."""
    judgement = results.judgement
    labels, costs = judgement.labels.tolist(), judgement.cross_entropies.tolist()
    q = [float(judgement.probabilities[n, c]) for n, c in enumerate(labels)]
    total = judgement.total
    general = line(r"\ell", r"=\sum_n -\ln q_c^{(n)}", r"=-\ln\prod_n q_c^{(n)}")
    if min(q) < _SMALLEST_WRITTEN:
        texts, _cut = legible(costs, math.fsum)
        return (
            general,
            line(r"\approx", *sum_of([Piece(text, c) for text, c in zip(texts, labels, strict=True)])),
            line(rf"\approx {latex_figure(total)}"),
        )
    texts, cut = legible(q, lambda x: math.fsum(0.0 - math.log(share) for share in x))
    logarithms = [Piece(rf"-\ln{argument(text)}", c) for text, c in zip(texts, labels, strict=True)]
    first, *others = [Piece(_factor(text), c) for text, c in zip(texts, labels, strict=True)]
    factors = [first, *(Piece(rf"\cdot {piece.latex}", piece.term) for piece in others)]
    factors[-1] = Piece(f"{factors[-1].latex})", factors[-1].term)
    lines = [
        general,
        line(equals(cut), *logarithms),
        line(r"=-\ln(", *factors),
    ]
    if judgement.likelihood > 0:
        (product,) = reproducible([judgement.likelihood], lambda x: 0.0 - math.log(x[0]))
        lines.append(
            line(rf"\approx-\ln{argument(product)}", f"{result_sign(total, rounded=True)}{latex_figure(total)}")
        )
    else:
        lines.append(line(f"{result_sign(total, rounded=True)}{latex_figure(total)}"))
    return tuple(lines)


def _factor(text: str) -> str:
    return f"({text})" if "times" in text else text


def gradient_lines(results: RegressionResults, k: int, j: int) -> tuple[Line, ...]:
    """Write entry (k, j) of ∂W: how fast the loss of the batch grows along this weight."""
    judgement = results.judgement
    inputs, q, y = judgement.x[:, k].tolist(), judgement.probabilities[:, j].tolist(), judgement.targets[:, j].tolist()
    count = len(inputs)

    def added(numbers: Sequence[float]) -> float:
        return math.fsum(x * (share - t) for x, share, t in zip(numbers[:count], numbers[count:], y, strict=True))

    texts, cut = legible([*inputs, *q], added)
    products = [
        Piece(rf"{bracketed(x)}\cdot " + (f"({share}-1)" if t else _factor(share)), j)
        for x, share, t in zip(texts[:count], texts[count:], y, strict=True)
    ]
    slope = float(judgement.weight_gradient[k, j])
    return (
        line(
            rf"\frac{{\partial\ell}}{{\partial W_{{{k + 1}{j + 1}}}}}",
            rf"=\sum_n x_{k + 1}^{{(n)}}\,(q_{j + 1}^{{(n)}}-y_{j + 1}^{{(n)}})",
        ),
        line(equals(cut), *sum_of(products)),
        line(Piece(f"{result_sign(slope, rounded=cut)}{latex_figure(slope)}", j)),
    )


def step_lines(results: RegressionResults, rate: float, k: int, j: int) -> tuple[Line, ...]:
    """Write the next step of training for W at (k, j): along the mean gradient of all flowers."""
    weight, slope = float(results.weights[k, j]), float(results.training_gradient[k, j])
    after = weight - rate * slope
    (w, eta, g), cut = legible([weight, rate, slope], lambda x: x[0] - x[1] * x[2])
    name = f"W_{{{k + 1}{j + 1}}}"
    return (
        line(
            name,
            rf"\leftarrow {name}-\eta\,\frac{{\partial\bar\ell}}{{\partial {name}}}",
        ),
        line(
            Piece(rf"{equals(cut)}{w}-{bracketed(eta)}\cdot {bracketed(g)}", j),
            Piece(f"{result_sign(after, rounded=cut)}{latex_figure(after)}", j),
        ),
    )
