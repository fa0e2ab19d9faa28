"""Strengths and weaknesses of each function, true for the parameters that are set."""

import math
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from nnstudio.engine.activations import Activation
from nnstudio.labs.activation.chosen import FORMULA
from nnstudio.labs.activation.functions.own_character import own_character
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

DEPTH_OF_DIP = 0.2784645427610738
"""How deep z σ(z) dips: W(1/e), with Lambert's function W. With β the dip is one β-th of that."""

_FIXED = {
    "identity": QT_TRANSLATE_NOOP(
        "Activation",
        "Hands everything on, signals and gradients alike. But layers of it collapse to a single one, whatever their "
        "number.",
    ),
    "sigmoid": QT_TRANSLATE_NOOP(
        "Activation",
        "Its output reads as a probability, which makes it the last layer for yes or no. Inside a network its slope of "
        "at most ¼ lets gradients fade, and its outputs are not centred on 0.",
    ),
    "tanh": QT_TRANSLATE_NOOP(
        "Activation",
        "Zero-centred, and nearly the identity near 0, so networks mostly learn faster with it than with the sigmoid. "
        "Far out on both sides it saturates all the same.",
    ),
    "relu": QT_TRANSLATE_NOOP(
        "Activation",
        "Cheap, and above 0 it hands gradients on whole, in any depth. A unit that stays below 0 for every example is "
        "dead: it gets no gradient to come back with.",
    ),
    "selu": QT_TRANSLATE_NOOP(
        "Activation",
        "With LeCun’s weights a deep stack keeps mean 0 and variance 1 about as they are, by itself. It needs just "
        "these weights, and an exponential.",
    ),
    "gelu": QT_TRANSLATE_NOOP(
        "Activation",
        "Smooth, and close to ReLU far out; language models like BERT and GPT-2 use it. It is dear, and below 0 its "
        "slope soon fades.",
    ),
    "gelu_tanh": QT_TRANSLATE_NOOP(
        "Activation", "GELU to within 0.0005, without the normal distribution: cheaper, and just as smooth."
    ),
    "mish": QT_TRANSLATE_NOOP(
        "Activation",
        "Smooth, and close to ReLU far out, with a dip below 0 like SiLU’s. It costs more, and far below 0 it "
        "saturates, too.",
    ),
    "hard_sigmoid": QT_TRANSLATE_NOOP(
        "Activation",
        "A sigmoid without exponentials, for small devices. Beyond ±3 it is flat altogether: nothing is learnt there.",
    ),
    "step": QT_TRANSLATE_NOOP(
        "Activation",
        "The perceptron: a clear yes or no. It passes no gradient anywhere, so networks of it cannot learn by gradient "
        "descent.",
    ),
}
_IS_RELU = QT_TRANSLATE_NOOP(
    "Activation", "With {symbol} = 0 it is ReLU: cheap, but a unit that stays below 0 for every example is dead."
)
_IS_IDENTITY = QT_TRANSLATE_NOOP(
    "Activation", "With {symbol} = 1 it is the identity: it bends nothing, and layers of it collapse to one."
)
_LEAKS = QT_TRANSLATE_NOOP(
    "Activation",
    "Cheap, and no unit dies: below 0 a slope of {slope} is left to come back with. What it leaks has to be chosen.",
)
_LEARNS = QT_TRANSLATE_NOOP(
    "Activation",
    "Like leaky ReLU, but how much it leaks is learnt along with the weights, starting at {slope}: one number more to "
    "fit, and to over-fit.",
)
_DRAWS = QT_TRANSLATE_NOOP(
    "Activation",
    "The leak is drawn from {low} to {high} while it trains, which works against over-fitting. Afterwards it is their "
    "mean, {mean}.",
)
_DRAWS_NOTHING = QT_TRANSLATE_NOOP(
    "Activation", "With l = u = {low} nothing is left to chance: it is a leaky ReLU with that slope."
)
_LEVELS = QT_TRANSLATE_NOOP(
    "Activation",
    "Below 0 it levels off at {low}, so outputs average nearer to 0 than ReLU’s, and just below 0 there is a slope to "
    "come back with. That takes an exponential, and further out it saturates.",
)
_LEVELS_DEEP = QT_TRANSLATE_NOOP(
    "Activation",
    "Below 0 it levels off at {low}. Just below 0 its slope is nearly {alpha}, so gradients grow there, and further "
    "out it saturates.",
)
_IS_HALF = QT_TRANSLATE_NOOP(
    "Activation", "With β = 0 it is the line z/2: it bends nothing, and layers of it collapse to one."
)
_GATES = QT_TRANSLATE_NOOP(
    "Activation",
    "Smooth, with a dip to {low} below 0, and close to ReLU far out: the larger β, the sooner. Far below 0 it "
    "saturates, and it takes an exponential.",
)
_ROUNDS = QT_TRANSLATE_NOOP(
    "Activation",
    "ReLU with its corner rounded off, the sharper the larger β: it has a slope everywhere. Its outputs are never "
    "negative, and at 0 it already gives {at_zero}.",
)
_IS_RELU6 = QT_TRANSLATE_NOOP(
    "Activation",
    "From 0 to 6 it is ReLU6, known from networks for phones: bounded, and cheap. Below 0 and above 6 units can die.",
)
_CUTS = QT_TRANSLATE_NOOP(
    "Activation", "Cheap, and bounded by {low} and {high}. Beyond these its slope is 0, so units can die."
)


@lru_cache(maxsize=64)
def character(function: str, activation: Activation) -> Sentence:
    """Say what speaks for and against *activation*, which goes by the name *function*."""
    if function in _FIXED:
        return _FIXED[function]
    return own_character(activation) if function == FORMULA else _WITH_PARAMETERS[function](activation)


def _leaky(activation: Any) -> Sentence:
    return _leak(activation.negative_slope, "α") or _LEAKS.fill(slope=in_words(activation.negative_slope))


def _leak(alpha: float, symbol: str) -> Sentence | None:
    """Say so where a leaky ReLU is none."""
    if alpha == 0:
        return _IS_RELU.fill(symbol=symbol)
    return _IS_IDENTITY.fill(symbol=symbol) if alpha == 1 else None


def _random(activation: Any) -> Sentence:
    low, high = activation.lower, activation.upper
    if low == high:
        return _leak(low, "l = u") or _DRAWS_NOTHING.fill(low=in_words(low))
    return _DRAWS.fill(low=in_words(low), high=in_words(high), mean=in_words(activation.mean_slope))


def _elu(activation: Any) -> Sentence:
    alpha = activation.alpha
    if alpha == 0:
        return _IS_RELU.fill(symbol="α")
    low = in_words(-alpha)
    return _LEVELS.fill(low=low) if alpha <= 1 else _LEVELS_DEEP.fill(low=low, alpha=in_words(alpha))


def _silu(activation: Any) -> Sentence:
    return _GATES.fill(low=in_words(-DEPTH_OF_DIP / activation.beta)) if activation.beta else _IS_HALF


def _hard_tanh(activation: Any) -> Sentence:
    if (activation.low, activation.high) == (0.0, 6.0):
        return _IS_RELU6
    return _CUTS.fill(low=in_words(activation.low), high=in_words(activation.high))


_WITH_PARAMETERS: dict[str, Callable[[Any], Sentence]] = {
    "leaky_relu": _leaky,
    "prelu": lambda activation: _LEARNS.fill(slope=in_words(activation.negative_slope)),
    "rrelu": _random,
    "elu": _elu,
    "silu": _silu,
    "softplus": lambda activation: _ROUNDS.fill(at_zero=in_words(math.log(2.0) / activation.beta)),
    "hard_tanh": _hard_tanh,
}
