"""How the optimiser makes a step from the gradient, with its settings as numbers.

η is the learning rate, which a schedule lets depend on E, the epochs that are done; t counts the steps.
"""

import re
from collections.abc import Mapping

from nnstudio.engine.schedules import Schedule
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.settings import optimizer, schedule, weight_decay
from nnstudio.notation.figures import latex_typed
from nnstudio.notation.formulas import Line, line

_GRADIENT = r"\frac{\partial L}{\partial\theta}"
_DECAY = r"\lambda"
_TOKEN = re.compile(r"\\[A-Za-z]+(?:_\d)?|.", re.DOTALL)
"""A command of LaTeX, with a digit below it, or a single letter or sign."""


def update_lines(scene: TrainerScene) -> tuple[Line, ...]:
    """Write gradient and learning rate, then the rule of the optimiser, line by line."""
    rule = optimizer(scene)
    decay = weight_decay(scene)
    rate = latex_typed(scene.learning_rate) if scene.schedule == "constant" else r"\eta_E"
    numbers = {
        parameter.symbol: latex_typed(float(getattr(rule, parameter.name)))
        for parameter in rule.parameters
        if parameter.name != "epsilon"
    }
    numbers |= {_DECAY: latex_typed(decay), r"\eta": rate}
    rules = list(rule.latex)
    if decay and _DECAY not in rules[-1]:
        rules[-1] += r"-\eta\cdot\lambda\,\theta"
    return (
        *_rate_lines(scene),
        line(r"\nabla", rf"={_GRADIENT}"),
        *(_rule_line(_filled(text, numbers)) for text in rules),
    )


def _rate_lines(scene: TrainerScene) -> tuple[Line, ...]:
    if scene.schedule == "constant":
        return ()
    chosen = schedule(scene)
    factor = _filled(chosen.latex, {"t": "E", **_settings(chosen)})
    return (line(r"\eta_E", rf"={latex_typed(scene.learning_rate)}\cdot {factor},", r"E=0,\,1,\,2,\ldots"),)


def _settings(chosen: Schedule) -> dict[str, str]:
    return {parameter.symbol: latex_typed(float(getattr(chosen, parameter.name))) for parameter in chosen.parameters}


def _filled(latex: str, numbers: Mapping[str, str]) -> str:
    """Put *numbers* for the symbols in *latex*; names of functions that have the same letters stay."""
    tokens = _TOKEN.findall(latex)
    return "".join(numbers.get(token, token) for token in tokens)


def _rule_line(latex: str) -> Line:
    """Break a rule where a second formula begins."""
    first, *others = latex.split(r",\quad ")
    left, _, right = first.partition(r"\leftarrow")
    return line(left, rf"\leftarrow {right}{',' if others else ''}", *(rf"\quad {other}" for other in others))
