"""What a race and a penalty mean, in sentences."""

import math

from nnstudio.engine.race import MOST_STEPS, TOLERANCE, Descent
from nnstudio.labs.activation.race.results import RaceResults
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

MOST = f"{MOST_STEPS:,}"

_THERE = QT_TRANSLATE_NOOP(
    "Activation", "At the start the unit is already within {tolerance} of its target, so neither has anything to learn."
)
_WRONG = QT_TRANSLATE_NOOP(
    "Activation",
    "The unit starts confidently wrong, where the sigmoid is flat: its slope of {slope} shrinks the gradient of "
    "the squared error. In cross-entropy that slope cancels, so the unit is pulled hard.",
)
_GENERAL = QT_TRANSLATE_NOOP(
    "Activation",
    "The squared error's gradient is multiplied by the slope of the sigmoid, at the start by {slope}. In "
    "cross-entropy that slope cancels: its gradient is just how wrong the unit is.",
)
_BOTH = QT_TRANSLATE_NOOP("Activation", "Cross-entropy arrived after {first}, squared error after {second}.")
_ONLY_FIRST = QT_TRANSLATE_NOOP(
    "Activation", "Cross-entropy arrived after {first}, squared error not within {most} steps."
)
_ONLY_SECOND = QT_TRANSLATE_NOOP(
    "Activation", "Squared error arrived after {second}, cross-entropy not within {most} steps."
)
_NEITHER = QT_TRANSLATE_NOOP("Activation", "Neither of the two arrived within {most} steps.")
_ONE_STEP = QT_TRANSLATE_NOOP("Activation", "1 step")
_STEPS = QT_TRANSLATE_NOOP("Activation", "{count} steps")
_UNDERWAY = QT_TRANSLATE_NOOP(
    "Activation", "After {steps} of {end}: σ(z) = {first} with cross-entropy, {second} with squared error."
)

_IMPOSSIBLE = QT_TRANSLATE_NOOP(
    "Activation",
    "What turned out true was held to be impossible: −ln q is infinite, so no gain elsewhere makes up for it. 1 − q "
    "charges just 1.",
)
_CERTAIN = QT_TRANSLATE_NOOP(
    "Activation", "What turned out true was held to be certain: that costs nothing, whichever way it is counted."
)
_PENALTY = QT_TRANSLATE_NOOP(
    "Activation",
    "What turned out true was given {q}. Whenever q is halved −ln q grows by 0.6931, without end, while 1 − q never "
    "exceeds 1.",
)

_TRY_PLAY = QT_TRANSLATE_NOOP("Activation", "Try this: press Play. What does the slower one do while the other runs?")
_TRY_LOWER = QT_TRANSLATE_NOOP(
    "Activation", "Try this: lower the learning rate. Steps as large as these jump past the target."
)
_TRY_RAISE = QT_TRANSLATE_NOOP(
    "Activation", "Try this: raise the learning rate to 100. Does the squared error catch up?"
)
_TRY_WRONG = QT_TRANSLATE_NOOP("Activation", "Try this: drag the start out to {z}, where the unit is surely wrong.")
_TRY_Q = QT_TRANSLATE_NOOP("Activation", "Try this: drag q towards 0. Which of the two penalties notices?")
_TRY_HALF = QT_TRANSLATE_NOOP(
    "Activation", "Try this: set the target to 0.5 and the learning rate to 10. Who arrives, and who jumps about?"
)


def meaning(results: RaceResults) -> Sentence:
    """Say what the slope of the sigmoid does to the two gradients at the start."""
    state = results.at_start
    if abs(state.error) <= TOLERANCE:
        return _THERE.fill(tolerance=in_words(TOLERANCE))
    sentence = _WRONG if abs(state.error) > 0.5 and state.slope < 0.1 else _GENERAL
    return sentence.fill(slope=figure(state.slope))


def standing(results: RaceResults) -> Sentence:
    """Say how the race stands at the step that is looked at; at its end, who arrived when."""
    first, second = results.racers
    if results.step < results.end:
        return _UNDERWAY.fill(
            steps=_counted(results.step),
            end=f"{results.end:,}",
            first=figure(first.state.sigmoid),
            second=figure(second.state.sigmoid),
        )
    return outcome(first.descent, second.descent)


def outcome(first: Descent, second: Descent) -> Sentence:
    """Say after how many steps cross-entropy and the squared error arrived."""
    if first.arrived:
        sentence = _BOTH if second.arrived else _ONLY_FIRST
    else:
        sentence = _ONLY_SECOND if second.arrived else _NEITHER
    counts = {
        place: _counted(int(way.steps))
        for place, way in (("first", first), ("second", second))
        if math.isfinite(way.steps)
    }
    return sentence.fill(**counts, most=MOST)


def penalty_meaning(results: RaceResults) -> Sentence:
    """Say what the two penalties make of q."""
    if results.q == 0:
        return _IMPOSSIBLE
    return _CERTAIN if results.q == 1 else _PENALTY.fill(q=in_words(results.q))


def suggestion(results: RaceResults, rate: float) -> Sentence:
    """Say one next thing to do in a race with this learning *rate*."""
    first, second = results.racers
    if first.descent.jumped_past or second.descent.jumped_past:
        return _TRY_LOWER
    if results.end == 0:
        return _TRY_WRONG.fill(z="−8" if results.target >= 0.5 else "8")
    if results.step < results.end:
        return _TRY_PLAY
    if second.descent.steps > 3 * first.descent.steps and rate < 100:
        return _TRY_RAISE
    return _TRY_Q if results.q > 0.01 else _TRY_HALF


def _counted(steps: int) -> Sentence:
    return _ONE_STEP if steps == 1 else _STEPS.fill(count=f"{steps:,}")
