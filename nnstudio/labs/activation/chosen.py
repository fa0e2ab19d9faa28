"""The functions that a learner can choose, with the parameters that are set: the engine's, and the own formula."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from nnstudio.engine.activations import ACTIVATIONS, Activation
from nnstudio.engine.errors import ParameterError
from nnstudio.engine.expressions import Expression, OwnFormula, parse
from nnstudio.labs.activation.formula_problems import formula_problem
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation_names import NAMES, SYMBOLS, TITLES
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

FORMULA = "formula"
"""The name of the learner's own function in a scene."""
CHOICES: dict[str, Sentence] = {**TITLES, FORMULA: QT_TRANSLATE_NOOP("Activation", "Own formula")}
"""What can be chosen, by the names that scenes know, and what each is called."""
LETTERS: dict[str, str] = {**NAMES, FORMULA: "g"}
"""How each is written in plain text, in front of (z)."""
LATEX: dict[str, str] = {**SYMBOLS, FORMULA: "g"}
LEAST_A, LARGEST_A = -10.0, 10.0
"""How far the slider of a goes; more can be typed."""
FARTHEST_A = 1e6


@dataclass(frozen=True)
class Setting:
    """A parameter as a learner meets it: its *symbol* in plain letters, and what it does."""

    symbol: str
    hint: Sentence


_LEAK = QT_TRANSLATE_NOOP("Activation", "slope below 0")
_SHARPNESS = QT_TRANSLATE_NOOP("Activation", "how sharply it bends")
SETTINGS: dict[str, tuple[Setting, ...]] = {
    "leaky_relu": (Setting("α", _LEAK),),
    "prelu": (Setting("α", QT_TRANSLATE_NOOP("Activation", "slope below 0 that training starts with")),),
    "rrelu": (
        Setting("l", QT_TRANSLATE_NOOP("Activation", "smallest slope that is drawn below 0")),
        Setting("u", QT_TRANSLATE_NOOP("Activation", "largest slope that is drawn below 0")),
    ),
    "elu": (Setting("α", QT_TRANSLATE_NOOP("Activation", "how far below 0 it levels off")),),
    "silu": (Setting("β", _SHARPNESS),),
    "softplus": (Setting("β", _SHARPNESS),),
    "hard_tanh": (
        Setting("l", QT_TRANSLATE_NOOP("Activation", "lowest value")),
        Setting("h", QT_TRANSLATE_NOOP("Activation", "highest value")),
    ),
}
"""The parameters of each function that has any, in the order of the engine; each stands in the scene's field."""

_NO_FUNCTION = QT_TRANSLATE_NOOP("Activation", "No function is chosen. Tick at least one to see its curve.")
_UNKNOWN = QT_TRANSLATE_NOOP("Activation", "“{name}” is no activation function known here. Choose one of the list.")
_TWICE = QT_TRANSLATE_NOOP("Activation", "{name} is chosen twice. Once is enough.")
_COUNT = QT_TRANSLATE_NOOP(
    "Activation", "{name} takes {wanted} parameters, but there are {count}. Press Ctrl+Z to get the last ones back."
)
_BEYOND = QT_TRANSLATE_NOOP(
    "Activation", "{symbol} = {value} lies outside what makes sense. Type a number from {low} to {high}."
)
_CROSSED = QT_TRANSLATE_NOOP(
    "Activation", "l = {low} lies above u = {high}, so nothing can be drawn between them. Type an l of at most {high}."
)


def made(scene: ActivationScene, name: str) -> Activation:
    """Return the function that *scene* means by *name*, with its parameters.

    Raises `EngineError` for parameters beyond their limits and for a formula that cannot be read; *name* has to be one
    of `CHOICES`, and the number of its parameters right.
    """
    if name == FORMULA:
        return OwnFormula(_parsed(scene.own_formula), scene.a)
    if name not in SETTINGS:
        return ACTIVATIONS[name]
    kind = type(ACTIVATIONS[name])
    fields = [parameter.name for parameter in kind.parameters]
    return kind(**dict(zip(fields, getattr(scene, name), strict=True)))


@lru_cache(maxsize=8)
def _parsed(text: str) -> Expression:
    return parse(text)


def choice_problems(field: str, names: tuple[str, ...]) -> tuple[Problem, ...]:
    """Return what is wrong with the *names* of functions in the scene's *field*."""
    found = [] if names else [Problem(field, _NO_FUNCTION)]
    for entry, name in enumerate(names):
        if name not in CHOICES:
            found.append(Problem(field, _UNKNOWN.fill(name=str(name)[:40]), entry))
        elif name in names[:entry]:
            found.append(Problem(field, _TWICE.fill(name=CHOICES[name]), entry))
    return tuple(found)


def parameter_problems(scene: ActivationScene, names: Iterable[str]) -> tuple[Problem, ...]:
    """Return what keeps the functions of these *names* from being made: their parameters, or the own formula."""
    found: list[Problem] = []
    for name in names:
        if name == FORMULA:
            found += _formula_problems(scene)
        elif name in SETTINGS:
            found += _settings_problems(scene, name)
    return tuple(found)


_formula_problem = lru_cache(maxsize=8)(formula_problem)


def _formula_problems(scene: ActivationScene) -> Iterable[Problem]:
    if sentence := _formula_problem(scene.own_formula):
        yield Problem("own_formula", sentence)
    if not abs(scene.a) <= FARTHEST_A:  # NaN too
        limits = {"low": in_words(-FARTHEST_A), "high": in_words(FARTHEST_A)}
        yield Problem("a", _BEYOND.fill(symbol="a", value=in_words(scene.a), **limits))


def _settings_problems(scene: ActivationScene, name: str) -> list[Problem]:
    values, parameters = getattr(scene, name), type(ACTIVATIONS[name]).parameters
    if len(values) != len(parameters):
        return [Problem(name, _COUNT.fill(name=CHOICES[name], wanted=len(parameters), count=len(values)))]
    found = []
    for entry, (parameter, setting, value) in enumerate(zip(parameters, SETTINGS[name], values, strict=True)):
        try:
            parameter.check(value)
        except ParameterError as error:
            limits = {"low": in_words(error.low), "high": in_words(error.high)}
            found.append(
                Problem(name, _BEYOND.fill(symbol=setting.symbol, value=in_words(error.value), **limits), entry)
            )
    if not found:
        try:
            made(scene, name)
        except ParameterError as error:
            sentence = _CROSSED.fill(low=in_words(error.value), high=in_words(error.high))
            found.append(Problem(name, sentence, 0))
    return found
