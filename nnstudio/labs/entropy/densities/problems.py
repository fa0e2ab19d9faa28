"""What may be wrong with the densities, in sentences."""

import math

from nnstudio.engine.densities import DENSITIES
from nnstudio.engine.errors import IntervalError, ParameterError
from nnstudio.engine.parameters import Parameter
from nnstudio.labs.entropy.densities.families import FAMILIES, made
from nnstudio.labs.entropy.scene import EntropyScene, base_problems
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

_UNKNOWN = QT_TRANSLATE_NOOP("Entropy", "“{name}” is no density that this page knows. Choose one from the list.")
_COUNT = QT_TRANSLATE_NOOP(
    "Entropy",
    "A density of this family has {wanted} parameters, but there are {count}. Choose the family again, or press "
    "Ctrl+Z.",
)
_NOT_FINITE = QT_TRANSLATE_NOOP("Entropy", "{symbol} is not a finite number. Type one like {example}.")
_NOT_POSITIVE = QT_TRANSLATE_NOOP(
    "Entropy", "{symbol} is {value}, but only a number above 0 gives a density. Type one like {example}."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Entropy", "{symbol} is {value}. Beyond 10⁶⁰ the figures could not be written any more. Type one like {example}."
)
_TOO_SMALL = QT_TRANSLATE_NOOP(
    "Entropy", "{symbol} is {value}. Below 10⁻⁶⁰ the figures could not be written any more. Type one like {example}."
)
_NO_INTERVAL = QT_TRANSLATE_NOOP(
    "Entropy", "b is {high}, but has to lie above a = {low}: the interval goes from a to b. Type a larger b."
)
_NO_WIDTH = QT_TRANSLATE_NOOP(
    "Entropy", "a and b are too close to each other to spread probability between them. Type a larger b."
)


def problems(scene: EntropyScene) -> tuple[Problem, ...]:
    """Return what keeps the densities of *scene* from being computed."""
    return (
        *_of_side("p", scene.density_p, scene.parameters_p),
        *_of_side("q", scene.density_q, scene.parameters_q),
        *base_problems(scene),
    )


def _of_side(side: str, name: str, parameters: tuple[float, ...]) -> list[Problem]:
    if name not in DENSITIES:
        return [Problem(f"density_{side}", _UNKNOWN.fill(name=name[:40]))]
    field, known = f"parameters_{side}", DENSITIES[name].parameters
    if len(parameters) != len(known):
        return [Problem(field, _COUNT.fill(wanted=len(known), count=len(parameters)))]
    found = []
    for i, (parameter, value) in enumerate(zip(known, parameters, strict=True)):
        try:
            parameter.check(value)
        except ParameterError:
            found.append(Problem(field, _refusal(FAMILIES[name].symbols[i], parameter, value), i))
    if not found:
        try:
            made(name, parameters)
        except IntervalError as error:
            sentence = _NO_INTERVAL if error.high <= error.low else _NO_WIDTH
            found.append(Problem(field, sentence.fill(low=in_words(error.low), high=in_words(error.high)), 1))
    return found


def _refusal(symbol: str, parameter: Parameter, value: float) -> Sentence:
    if not math.isfinite(value):
        sentence = _NOT_FINITE
    elif value <= 0 < parameter.low:
        sentence = _NOT_POSITIVE
    else:
        sentence = _TOO_SMALL if 0 < value < parameter.low else _TOO_LARGE
    return sentence.fill(symbol=symbol, value=in_words(value), example="1" if parameter.low > 0 else "0")
