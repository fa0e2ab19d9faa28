"""What to try next on the page of losses."""

import math

from nnstudio.engine.losses import Huber
from nnstudio.labs.activation.losses.results import Fits, LossesResults
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_SMALL_DELTA = 0.05
"""With so small a δ Huber's loss fits a median to within δ."""

_TRY_DRAG = QT_TRANSLATE_NOOP(
    "Activation", "Try this: drag the rightmost point far to the right. Which of the three marks runs after it?"
)
_TRY_THREE = QT_TRANSLATE_NOOP(
    "Activation",
    "Try this: add points until there are three, and drag one of them far out. Which of the three marks runs after it?",
)
_TRY_DELTA_UP = QT_TRANSLATE_NOOP("Activation", "Try this: raise δ to {delta}. Which mark does Huber's join?")
_TRY_DELTA_DOWN = QT_TRANSLATE_NOOP("Activation", "Try this: lower δ to {delta}. Which mark does Huber's join now?")
_TRY_ANSWERS = QT_TRANSLATE_NOOP(
    "Activation", "Try this: tick Hinge. The same page then shows the losses of yes-or-no questions."
)
_TRY_TARGET = QT_TRANSLATE_NOOP(
    "Activation", "Try this: set the target to 1, which means yes. Which way is the score pulled then?"
)
_TRY_WRONG = QT_TRANSLATE_NOOP(
    "Activation", "Try this: drag the score to {score}, where the answer is surely wrong. How far can the pull grow?"
)
_TRY_RIGHT = QT_TRANSLATE_NOOP(
    "Activation", "Try this: drag the score to {score}, where the answer is surely right. What is left of the pull?"
)


def suggestion(results: LossesResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    return _about_score(results) if results.fits is None else _about_points(results.fits)


def _about_score(results: LossesResults) -> Sentence:
    if results.target == 0.5:  # no score is wrong
        return _TRY_TARGET
    wanted = -5.0 if results.target > 0.5 else 5.0
    wrong = math.copysign(1.0, wanted) * results.prediction > 0
    return _TRY_RIGHT.fill(score=in_words(-wanted)) if wrong else _TRY_WRONG.fill(score=in_words(wanted))


def _about_points(fits: Fits) -> Sentence:
    """Lead from an outlier, which only the mean runs after, to a δ that lets Huber's mark join either of the others."""
    if len(fits.points) < 3:
        return _TRY_THREE
    apart = abs(fits.squared_error.middle - fits.absolute_error.middle)
    if apart <= 0.15 * (max(fits.points) - min(fits.points)):
        return _TRY_DRAG
    (delta,) = Huber.parameters
    if fits.delta <= _SMALL_DELTA:
        return _TRY_ANSWERS
    if fits.delta >= fits.farthest:
        return _TRY_DELTA_DOWN.fill(delta=in_words(_SMALL_DELTA))
    enough = _rounded_up(fits.farthest)
    return _TRY_DELTA_UP.fill(delta=in_words(enough)) if enough <= delta.high else _TRY_ANSWERS


def _rounded_up(x: float) -> float:
    """Return *x*, which is above 0, rounded up to one digit."""
    unit = 10.0 ** math.floor(math.log10(x))
    return float(f"{math.ceil(x / unit) * unit:.12g}")  # 0.3 and not 0.30000000000000004
