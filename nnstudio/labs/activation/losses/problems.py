"""What may be wrong with the losses, what they compare, and the points, in sentences."""

import math

from nnstudio.engine.losses import Huber
from nnstudio.labs.activation.losses.chosen import ANSWERS, TITLES, are_answers
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

LARGEST = 1e6
MOST_POINTS = 50
_LIMIT = f"{LARGEST:,.0f}"

_NO_LOSS = QT_TRANSLATE_NOOP("Activation", "No loss is chosen. Tick at least one to see its curve.")
_UNKNOWN = QT_TRANSLATE_NOOP("Activation", "“{name}” is no loss known here. Tick one of the list.")
_TWICE = QT_TRANSLATE_NOOP("Activation", "{name} is chosen twice. Once is enough.")
_MIXED = QT_TRANSLATE_NOOP(
    "Activation",
    "{number} judges a number, {answer} a yes or no: side by side they would mislead. Untick all of one group.",
)
_TARGET, _PREDICTION = QT_TRANSLATE_NOOP("Activation", "The target"), QT_TRANSLATE_NOOP("Activation", "The prediction")
_SCORE = QT_TRANSLATE_NOOP("Activation", "The score")
_NOT_FINITE = QT_TRANSLATE_NOOP("Activation", "{what} is not a finite number. Type one like 1.5.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Activation", "{what} {value} lies too far out to be of use. Up to {limit} either way is computed."
)
_NO_ANSWER = QT_TRANSLATE_NOOP(
    "Activation",
    "The target {value} is no answer to a yes-or-no question. Type a number from 0 (no) to 1 (yes).",
)
_DELTA = QT_TRANSLATE_NOOP(
    "Activation", "δ = {value} is no distance that Huber's loss could take. Type a number from {low} to {high}."
)
_NO_POINTS = QT_TRANSLATE_NOOP("Activation", "There are no points to fit. Type at least one number.")
_TOO_MANY = QT_TRANSLATE_NOOP("Activation", "There are {count} points, but room for {most}. Remove some.")
_POINT_NOT_FINITE = QT_TRANSLATE_NOOP("Activation", "Point {number} is not a finite number. Type one like 2.5.")
_POINT_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Activation",
    "Point {number}, {value}, lies too far out to be of use. Up to {limit} either way is computed.",
)


def problems(scene: ActivationScene) -> tuple[Problem, ...]:
    """Return what keeps the page of losses from being computed; points count only where numbers are judged."""
    found = [*_losses(scene.losses)]
    answers = are_answers(scene.losses)
    if sentence := _number(_TARGET, scene.target):
        found.append(Problem("target", sentence))
    elif answers and not 0 <= scene.target <= 1:
        found.append(Problem("target", _NO_ANSWER.fill(value=in_words(scene.target))))
    if sentence := _number(_SCORE if answers else _PREDICTION, scene.prediction):
        found.append(Problem("prediction", sentence))
    if not answers:
        (delta,) = Huber.parameters
        if not delta.low <= scene.delta <= delta.high:
            limits = {"low": in_words(delta.low), "high": in_words(delta.high)}
            found.append(Problem("delta", _DELTA.fill(value=in_words(scene.delta), **limits)))
        found += _points(scene.points)
    return tuple(found)


def _losses(names: tuple[str, ...]) -> list[Problem]:
    if not names:
        return [Problem("losses", _NO_LOSS)]
    found = []
    for entry, name in enumerate(names):
        if name not in TITLES:
            found.append(Problem("losses", _UNKNOWN.fill(name=str(name)[:40]), entry))
        elif name in names[:entry]:
            found.append(Problem("losses", _TWICE.fill(name=TITLES[name]), entry))
    known = [name for name in names if name in TITLES]
    answer = next((name for name in known if name in ANSWERS), None)
    number = next((name for name in known if name not in ANSWERS), None)
    if answer and number:
        found.append(Problem("losses", _MIXED.fill(number=TITLES[number], answer=TITLES[answer])))
    return found


def _number(what: Sentence, value: float) -> Sentence | None:
    if not math.isfinite(value):
        return _NOT_FINITE.fill(what=what)
    if abs(value) > LARGEST:
        return _TOO_LARGE.fill(what=what, value=figure(value), limit=_LIMIT)
    return None


def _points(points: tuple[float, ...]) -> list[Problem]:
    if not points:
        return [Problem("points", _NO_POINTS)]
    if len(points) > MOST_POINTS:
        return [Problem("points", _TOO_MANY.fill(count=len(points), most=MOST_POINTS))]
    found = []
    for i, x in enumerate(points):
        if not math.isfinite(x):
            found.append(Problem("points", _POINT_NOT_FINITE.fill(number=i + 1), i))
        elif abs(x) > LARGEST:
            found.append(Problem("points", _POINT_TOO_LARGE.fill(number=i + 1, value=figure(x), limit=_LIMIT), i))
    return found
