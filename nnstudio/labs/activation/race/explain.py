"""The formulas of the race and of the penalties, with the numbers in them. σ stands for σ(z), σ′ for σ′(z)."""

import math

from nnstudio.engine.race import unit_state
from nnstudio.labs.activation.race.results import Racer, RaceResults
from nnstudio.notation.figures import argument, equals, exactly, latex_figure, legible, result_sign
from nnstudio.notation.formulas import GAP, Line, line

_NEAR_ONE = 9.0
"""Beyond this z what σ lacks to 1 could not be read from its digits."""


def race_lines(results: RaceResults) -> tuple[Line, ...]:
    """Write both gradients where the racers are: why the slope cancels in one of them, and the numbers."""
    first, second = results.racers
    return (
        line(r"\ell=-y\ln\sigma", r"-(1-y)\ln(1-\sigma)"),
        line(r"\frac{\partial\ell}{\partial z}", r"=\frac{\sigma-y}{\sigma\,(1-\sigma)}\cdot\sigma'", r"=\sigma-y"),
        *_error_lines(first, results.target),
        GAP,
        line(r"\ell=\frac{1}{2}(\sigma-y)^2"),
        line(r"\frac{\partial\ell}{\partial z}", r"=(\sigma-y)\cdot\sigma'"),
        *(() if first.z == second.z else _error_lines(second, results.target)),
        *_slope_lines(second),
    )


def penalty_lines(results: RaceResults) -> tuple[Line, ...]:
    """Write −ln q and 1 − q."""
    rest = float(f"{results.penalty_linear:.15g}")  # 0.9 and not 0.90000000000000002
    (believed,), rounded = legible([results.q], lambda x: 0.0 - math.log(x[0]) if x[0] > 0 else math.inf)
    (given,), cut = legible([results.q], lambda x: 1.0 - x[0])
    return (
        line(r"-\ln q", rf"{equals(rounded)}-\ln{argument(believed)}", _result(results.penalty_log, rounded)),
        line(
            "1-q", rf"{equals(cut)}1-{given}", rf"={exactly(rest)}" if exactly(rest) and not cut else _result(rest, cut)
        ),
    )


def _error_lines(racer: Racer, target: float) -> tuple[Line, ...]:
    """Write σ, then σ − y; so near to 1 that its digits do not tell how near, by way of σ(−z)."""
    state = racer.state
    if target == 1 and racer.z > _NEAR_ONE:
        (z,), cut = legible([-racer.z], lambda x: -unit_state(x[0], 1.0).sigmoid)
        return (line(r"\sigma-1", rf"{equals(cut)}-\sigma({z})", _result(state.error, cut)),)
    (z,), cut = legible([racer.z], lambda x: unit_state(x[0], target).sigmoid)
    (sigmoid, y), rounded = legible([state.sigmoid, target], lambda x: x[0] - x[1])
    return (
        line(r"\sigma", rf"{equals(cut)}\sigma({z})", _result(state.sigmoid, cut)),
        line(r"\sigma-y", rf"{equals(rounded)}{sigmoid}-{y}", _result(state.error, rounded)),
    )


def _slope_lines(racer: Racer) -> tuple[Line, ...]:
    """Write σ′, then the product of error and slope."""
    state = racer.state
    (sigmoid, rest), cut = legible([state.sigmoid, state.rest], lambda x: x[0] * x[1])
    (error, slope), rounded = legible([state.error, state.slope], lambda x: x[0] * x[1])
    return (
        line(r"\sigma'=\sigma\,(1-\sigma)", rf"{equals(cut)}{sigmoid}\cdot {rest}", _result(state.slope, cut)),
        line(r"(\sigma-y)\cdot\sigma'", rf"{equals(rounded)}{error}\cdot {slope}", _result(racer.gradient, rounded)),
    )


def _result(value: float, rounded: bool) -> str:
    return f"{result_sign(value, rounded=rounded)}{latex_figure(value)}"
