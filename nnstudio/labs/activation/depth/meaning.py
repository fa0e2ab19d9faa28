"""What the figures of the page of depth mean, in sentences."""

import math

from nnstudio.labs.activation.depth.results import DepthResults
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

VANISHING, EXPLODING = 0.01, 100.0
"""Below and above these parts of the last layer's gradient the first one's is said to vanish or explode."""
FADING, GROWING = 0.1, 10.0
"""Between these it is said to last: all layers learn at paces of one size."""

_BROKEN = QT_TRANSLATE_NOOP(
    "Activation",
    "In layer {number} the numbers leave what a computer can hold, or what the function is defined for. Nothing can be "
    "learnt from them.",
)
_NOTHING = QT_TRANSLATE_NOOP(
    "Activation", "No gradient reaches any hidden layer: this step moves none of their weights."
)
_ONE_LAYER = QT_TRANSLATE_NOOP(
    "Activation", "With one hidden layer there is nothing to lose on the way. Make the stack deeper."
)
_LOST = QT_TRANSLATE_NOOP(
    "Activation", "Nothing of the last layer’s gradient is left in the first one: below, no weight is moved."
)
_VANISHES = QT_TRANSLATE_NOOP(
    "Activation",
    "The gradient vanishes: of every 1 that the last layer gets, {ratio} is left in the first. There the weights "
    "hardly move.",
)
_EXPLODES = QT_TRANSLATE_NOOP(
    "Activation",
    "The gradient explodes: on its way down it grows {ratio} times. A step that suits the last layer throws the first "
    "one away.",
)
_FADES = QT_TRANSLATE_NOOP(
    "Activation",
    "The gradient fades: {ratio} of it is left in the first layer, which learns more slowly than the last.",
)
_GROWS = QT_TRANSLATE_NOOP(
    "Activation", "The gradient grows {ratio} times on its way down, so the first layer takes the largest steps."
)
_LASTS = QT_TRANSLATE_NOOP(
    "Activation",
    "The gradient lasts: the first layer’s is {ratio} times the last one’s, so all learn at about the same pace.",
)
_DEAD = QT_TRANSLATE_NOOP(
    "Activation",
    "{dead} of {units} units are dead: their slope is 0 for every example, so no gradient comes by.",
)
_ALIVE = QT_TRANSLATE_NOOP("Activation", "No unit is dead: each has a slope for some example.")
_TRY_RELU = QT_TRANSLATE_NOOP(
    "Activation", "Try this: choose ReLU and He’s weights. How much of the gradient is left now?"
)
_TRY_HE = QT_TRANSLATE_NOOP("Activation", "Try this: choose He’s weights, made for ReLU, and compare.")
_TRY_WIDTH = QT_TRANSLATE_NOOP(
    "Activation",
    "Try this: make the layers 4 units wide, and draw other weights a few times. How many units die?",
)
_TRY_DEEPER = QT_TRANSLATE_NOOP("Activation", "Try this: drag the depth to 50. Does the gradient still last?")
_TRY_SIGMOID = QT_TRANSLATE_NOOP(
    "Activation", "Try this: choose the sigmoid. Its slope is at most ¼: what does that leave after ten layers?"
)
_TRY_XAVIER = QT_TRANSLATE_NOOP(
    "Activation", "Try this: choose Xavier’s weights, which grow smaller the wider a layer is."
)
_RELU_LIKE = ("relu", "leaky_relu", "prelu", "rrelu")


def meaning(results: DepthResults) -> Sentence:
    """Say what becomes of the gradient."""
    if results.broken_from is not None:
        return _BROKEN.fill(number=results.broken_from)
    if len(results.layers) == 1:
        return _ONE_LAYER
    if all(layer.gradient == 0 for layer in results.layers):
        return _NOTHING
    ratio = results.gradient_ratio
    if ratio == 0 or math.isnan(ratio):
        return _LOST
    if ratio < VANISHING:
        return _VANISHES.fill(ratio=figure(ratio))
    if ratio > EXPLODING:
        return _EXPLODES.fill(ratio=figure(ratio))
    told = _FADES if ratio < FADING else _GROWS if ratio > GROWING else _LASTS
    return told.fill(ratio=figure(ratio))


def about_dead(results: DepthResults) -> Sentence:
    """Say how many units are dead; nothing where nobody can tell."""
    dead, units = results.dead_units, sum(layer.units for layer in results.layers)
    if dead is None:
        return SILENCE
    return _DEAD.fill(dead=dead, units=units) if dead else _ALIVE


def suggestion(results: DepthResults) -> Sentence:
    """Say one next thing to do."""
    relu, he = results.function in _RELU_LIKE, results.initializer.startswith("he")
    if results.initializer in ("normal", "uniform", "zeros", "constant"):
        return _TRY_HE if relu else _TRY_XAVIER
    if relu and not he:
        return _TRY_HE
    if relu:
        return _TRY_WIDTH if results.layers[0].units > 8 else _TRY_SIGMOID
    if results.function == "sigmoid" or not VANISHING <= results.gradient_ratio <= EXPLODING:  # or no number
        return _TRY_RELU
    return _TRY_DEEPER if len(results.layers) < 40 else _TRY_SIGMOID
