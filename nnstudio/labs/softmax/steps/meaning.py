"""What a descent on the logits tells, how it stands, and what to try next."""

from nnstudio.labs.softmax.class_names import class_in_sentence
from nnstudio.labs.softmax.rounding import ROUNDED_BY_SHIFT, is_rounded_by_shift
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.steps.results import MOST_STEPS, StepsResults
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

REACHED = 1e-6
"""So few nats above its least a loss counts as reached."""
AT_REST = 1e-6
"""Where q − y, and what a step changes o/T by, are no longer than this, nothing could be seen to move."""

_SINGLE = QT_TRANSLATE_NOOP("Softmax", "With a single class there is nothing to decide, and so no gradient to follow.")
_AT_REST = QT_TRANSLATE_NOOP(
    "Softmax", "q is as good as y already: the gradient is all but 0, so a step changes next to nothing."
)
_START = QT_TRANSLATE_NOOP(
    "Softmax",
    "Each step lifts the logits of classes that got less than they should, and lowers the others. The gradient sums to "
    "0, so the sum of the logits stays the same.",
)
_SHIFTED = QT_TRANSLATE_NOOP(
    "Softmax",
    "The constant c changes neither q nor the gradient, so every step and every loss is the same as without it. No "
    "step takes it away either: the sum of the logits stays.",
)
_NOTHING_MOVES = QT_TRANSLATE_NOOP(
    "Softmax",
    "The loss stays as it was: beside logits of this size a float64 has no room for so small a step. In exact "
    "arithmetic it would fall.",
)
_ROSE_NOW = QT_TRANSLATE_NOOP(
    "Softmax",
    "In this step the loss rose, from {before} to {after} nats: η is so large that the step leapt over the least loss "
    "along its way.",
)
_ROSE_BEFORE = QT_TRANSLATE_NOOP(
    "Softmax",
    "On the way here the loss rose {times}, most recently in step {last}. A gradient shows the way down only nearby: "
    "with this η a step may leap over the least loss.",
)
_ONCE = QT_TRANSLATE_NOOP("Softmax", "once")
_TIMES = QT_TRANSLATE_NOOP("Softmax", "{count} times")
_HARD = QT_TRANSLATE_NOOP(
    "Softmax",
    "The loss falls and falls but never reaches 0: {true} would have to get all of q. So the logits run away "
    "from one another without end, ever more slowly.",
)
_HARD_ROUNDED = QT_TRANSLATE_NOOP(
    "Softmax", "The loss is so near to 0 that a float64 rounds it to 0. In exact arithmetic no step ever gets there."
)
_SOFT_REACHED = QT_TRANSLATE_NOOP(
    "Softmax",
    "The loss has come down to the entropy of the target, {least} nats, and q to y. No prediction has a smaller loss, "
    "so the gradient vanishes.",
)
_SOFT = QT_TRANSLATE_NOOP(
    "Softmax",
    "A soft target: the loss cannot fall below the entropy of the target, {least} nats. It is still {above} nats above "
    "that.",
)

_AT_START = QT_TRANSLATE_NOOP("Softmax", "At the start: loss {loss} nats.")
_STANDING = QT_TRANSLATE_NOOP("Softmax", "After {steps} of {most}: loss {loss} nats; at the start it was {first}.")
_ONE_STEP = QT_TRANSLATE_NOOP("Softmax", "1 step")
_STEPS = QT_TRANSLATE_NOOP("Softmax", "{count} steps")

_TRY_CLASS = QT_TRANSLATE_NOOP("Softmax", "Try this: add a class, so that there is something to decide.")
_TRY_AWAY = QT_TRANSLATE_NOOP("Softmax", "Try this: pull the logits somewhere else and press Play. Does q come back?")
_TRY_PLAY = QT_TRANSLATE_NOOP("Softmax", "Try this: press Play. Which steps move q the most, the first or the last?")
_TRY_LOWER = QT_TRANSLATE_NOOP("Softmax", "Try this: halve η until the loss rises in no step. How large may η be?")
_TRY_SMOOTH = QT_TRANSLATE_NOOP("Softmax", "Try this: set ε to 0.1. Where do the logits come to rest now?")
_TRY_OTHER_START = QT_TRANSLATE_NOOP(
    "Softmax", "Try this: press in the triangle, far from the target, and press Play. Does it end elsewhere?"
)
_TRY_RATE = QT_TRANSLATE_NOOP("Softmax", "Try this: double η again and again. When does the loss begin to rise?")


def meaning(scene: SoftmaxScene, results: StepsResults) -> Sentence:
    """Say in words what the figures tell."""
    now, rises = results.now, results.rises
    if scene.classes() == 1:
        return _SINGLE
    if is_rounded_by_shift(scene):
        return ROUNDED_BY_SHIFT
    if results.step == 0:
        if is_at_rest(scene, results):
            return _AT_REST
        return _SHIFTED if scene.shift else _START
    if rises and rises[-1] == results.step:
        before, after = results.losses[-2:].tolist()
        return _ROSE_NOW.fill(before=figure(before), after=figure(after))
    if rises:
        times = _ONCE if len(rises) == 1 else _TIMES.fill(count=f"{len(rises):,}")
        return _ROSE_BEFORE.fill(times=times, last=f"{rises[-1]:,}")
    if now.loss == results.start.loss:
        return _AT_REST if is_at_rest(scene, results) else _NOTHING_MOVES
    if now.target_entropy == 0:
        return _HARD.fill(true=class_in_sentence(scene, now.wanted)) if now.loss > 0 else _HARD_ROUNDED
    above = now.loss - now.target_entropy
    least = figure(now.target_entropy)
    return _SOFT_REACHED.fill(least=least) if above < REACHED else _SOFT.fill(least=least, above=figure(above))


def standing(results: StepsResults) -> Sentence:
    """Say how far the descent has come."""
    loss = figure(results.now.loss)
    if results.step == 0:
        return _AT_START.fill(loss=loss)
    steps = _ONE_STEP if results.step == 1 else _STEPS.fill(count=f"{results.step:,}")
    return _STANDING.fill(steps=steps, most=f"{MOST_STEPS:,}", loss=loss, first=figure(results.start.loss))


def suggestion(scene: SoftmaxScene, results: StepsResults) -> Sentence:
    """Say one next thing to do."""
    if scene.classes() == 1:
        return _TRY_CLASS
    if results.step == 0:
        return _TRY_AWAY if is_at_rest(scene, results) else _TRY_PLAY
    if results.rises:
        return _TRY_LOWER
    if results.now.target_entropy == 0:
        return _TRY_SMOOTH
    return _TRY_OTHER_START if scene.classes() == 3 else _TRY_RATE


def is_at_rest(scene: SoftmaxScene, results: StepsResults) -> bool:
    """Whether the gradient has all but vanished, and the next step with it."""
    return results.gradient_norm * max(scene.temperature, results.rate / scene.temperature) <= AT_REST
