"""What the properties of a function mean for a network, in sentences."""

import math

from nnstudio.engine.activations.properties import Properties
from nnstudio.labs.activation.properties.results import PropertiesResults
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_NOT_DEFINED = QT_TRANSLATE_NOOP(
    "Activation",
    "It has no value for some z, so nothing more can be said of it. A network would stop at the first such z.",
)
_PASSES = QT_TRANSLATE_NOOP(
    "Activation",
    "A layer of it passes at most {slope} times the gradient, so ten layers at most {power} times, weights aside.",
)
_WHOLE = QT_TRANSLATE_NOOP(
    "Activation",
    "A layer of it passes at most the whole gradient, so no number of layers can make it grow, weights aside.",
)
_ANY = QT_TRANSLATE_NOOP("Activation", "Its slope has no bound: a single layer can blow a gradient up by any factor.")
_NONE = QT_TRANSLATE_NOOP("Activation", "It passes no gradient at all, so nothing below it can learn.")
_CENTRED = QT_TRANSLATE_NOOP("Activation", "Fed with standard normal numbers its outputs average {mean}.")
_CENTRED_0 = QT_TRANSLATE_NOOP(
    "Activation", "Fed with standard normal numbers its outputs average 0, which the next layer likes."
)
_NO_CENTRE = QT_TRANSLATE_NOOP(
    "Activation", "It runs off to infinity on the way, so its outputs have no mean that could be computed."
)
_TRY_SORT = QT_TRANSLATE_NOOP(
    "Activation", "Try this: click the heading “Largest |f′|”. Which functions could make a gradient grow?"
)
_TRY_MEASURE = QT_TRANSLATE_NOOP(
    "Activation", "Try this: measure the costs. How much dearer than ReLU is what needs an exponential?"
)


def passes(results: PropertiesResults) -> Sentence:
    """Say how much of a gradient the function lets pass, through one layer and through ten."""
    found = results.main.properties
    if found is None:
        return _NOT_DEFINED
    slope, power = found.largest_slope.value, results.main.slope_through_layers
    if not math.isfinite(power):
        return _ANY
    if slope <= 0:
        return _NONE
    if slope == 1:
        return _WHOLE
    return _PASSES.fill(slope=in_words(round(slope, 4)), power=in_words(power))


def centre(found: Properties) -> Sentence:
    """Say where the outputs have their middle, if they have any."""
    if math.isnan(found.mean):
        return _NO_CENTRE
    return _CENTRED_0 if found.zero_centred else _CENTRED.fill(mean=in_words(round(found.mean, 4)))


def suggestion(*, measured: bool) -> Sentence:
    """Say one next thing to do."""
    return _TRY_SORT if measured else _TRY_MEASURE
