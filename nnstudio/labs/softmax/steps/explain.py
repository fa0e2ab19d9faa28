"""A step of gradient descent on the logits: in general, then of one logit with the numbers of the next step."""

from collections.abc import Sequence

from nnstudio.labs.softmax.over_temperature import over_temperature
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.steps.results import StepsResults
from nnstudio.notation.figures import bracketed, equals, latex_figure, legible, result_sign
from nnstudio.notation.formulas import GAP, Line, Piece, line


def lines(scene: SoftmaxScene, results: StepsResults, i: int) -> tuple[Line, ...]:
    """Write what a step does to all logits, then what the next one does to that of class *i*."""
    return (
        line("o", r"\leftarrow\,o-\eta\,\frac{\partial \ell}{\partial o}"),
        line(r"\frac{\partial \ell}{\partial o}", rf"=\,{over_temperature('q-y', 'T', scene)}"),
        GAP,
        *_next_lines(scene, results, i),
    )


def _next_lines(scene: SoftmaxScene, results: StepsResults, i: int) -> tuple[Line, ...]:
    now, number = results.now, i + 1
    logit = float(now.logits[i]) - scene.shift  # as it stands on the left: the constant stays what it is
    given = [float(x) for x in (logit, results.rate, now.probabilities[i], now.target[i], scene.temperature)]
    (o, rate, q, y, temperature), rounded = legible(given, _moved)
    moved = _moved(given)
    general = rf"o_{{{number}}}-\eta\,{_factor(f'q_{{{number}}}-y_{{{number}}}', 'T', scene)}"
    return (
        line(f"o_{{{number}}}", Piece(rf"\leftarrow\,{general}", i)),
        line(
            equals(rounded),
            Piece(rf"{o}-{bracketed(rate)}\cdot {_factor(f'{q}-{y}', temperature, scene)}", i),
            Piece(rf"{result_sign(moved, rounded=rounded)}\,{latex_figure(moved)}", i),
        ),
    )


def _moved(x: Sequence[float]) -> float:
    """Take one step; *x* are the logit, η, q, y and T."""
    logit, rate, q, y, temperature = x
    return logit - rate * (q - y) / temperature


def _factor(numerator: str, denominator: str, scene: SoftmaxScene) -> str:
    """Write a quotient to stand behind a factor: without the temperature it needs brackets."""
    return f"({numerator})" if scene.temperature == 1 else rf"\frac{{{numerator}}}{{{denominator}}}"
