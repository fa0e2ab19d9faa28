"""What the functions mean for learning, in sentences, and what to try next."""

import math

import numpy as np

from nnstudio.engine.activations import ELU, SiLU, Softplus
from nnstudio.engine.expressions import OwnFormula
from nnstudio.labs.activation.chosen import FORMULA
from nnstudio.labs.activation.formula_problems import undefined_sentence
from nnstudio.labs.activation.functions.point import is_curved, lies_on_curve
from nnstudio.labs.activation.functions.results import FunctionsResults
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_FAR_OUT = 4.0
"""From here on sigmoid and tanh are as good as flat, and ELU below the negative of it."""

_S_SHAPED = ("sigmoid", "tanh")
_HARD = ("hard_tanh", "hard_sigmoid")
_LEVEL_BELOW = ("elu", "selu", "softplus")
_GATED = ("gelu", "gelu_tanh", "silu", "mish")

_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Activation",
    "The value is too large for a computer. Choose another z, or a formula that grows less.",
)
_NO_SLOPE = QT_TRANSLATE_NOOP(
    "Activation",
    "There is a value, but no slope that can be told: the curve may stand upright here, end or have several. "
    "So no gradient can be handed on.",
)
_NONE_TO_BE_TOLD = QT_TRANSLATE_NOOP(
    "Activation",
    "The slope is 0, as far as a computer can tell: no gradient passes, so from this example the unit learns nothing.",
)
_CONVENTION_OF_FORMULA = QT_TRANSLATE_NOOP(
    "Activation",
    "At a kink, as at z = {z}, there is no derivative. By convention g′ is the mean of both slopes there, {slope}.",
)
_TRY_ANOTHER_Z = QT_TRANSLATE_NOOP(
    "Activation", "Try this: drag the point to where the curve is. What would a network do at a z without a value?"
)
_TRY_ANOTHER_FORMULA = QT_TRANSLATE_NOOP(
    "Activation", "Try this: type max(0, z) as your formula. Which function of the list is it?"
)
_TRY_A = QT_TRANSLATE_NOOP(
    "Activation", "Try this: write a into the formula, as in tanh(a*z), and drag its slider. Where does the slope grow?"
)
_TRY_SLIDER = QT_TRANSLATE_NOOP(
    "Activation", "Try this: drag the slider of a slowly through 0. What becomes of the largest slope?"
)
_TRY_BETA = QT_TRANSLATE_NOOP(
    "Activation", "Try this: drag β up to 10. Which function of the list does the curve come close to?"
)
_LEAST_BETA = {"silu": 0.25, "softplus": 0.7}
"""With a smaller β the lowest place of SiLU lies beyond the picture, and softplus does not lie down in it."""


def convention(results: FunctionsResults) -> Sentence | None:
    """Say what the slope is taken to be where there is none; None for a function without kinks."""
    kinks = [kink for kink in results.kinks if math.isfinite(kink.slope)]
    if not kinks:
        return None
    if results.main.function == FORMULA:
        kink = min(kinks, key=lambda each: abs(each.z - results.z))
        # The kink itself may lie between two numbers, and the nearer one has the slope of its side.
        mean = (kink.slope_before + kink.slope_behind) / 2.0
        return _CONVENTION_OF_FORMULA.fill(z=_short(kink.z), slope=figure(mean))
    kink, *others = kinks
    if kink.jump:
        sentence = QT_TRANSLATE_NOOP(
            "Activation",
            "At the jump, z = {z}, there is no derivative. By convention f′({z}) = {slope}, and f({z}) = {value}.",
        ).fill(value=_short(kink.value))
    elif not others:
        sentence = QT_TRANSLATE_NOOP(
            "Activation", "At the kink, z = {z}, there is no derivative. By convention f′({z}) = {slope}."
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "Activation",
            "At the kinks, z = {z} and z = {other}, there is no derivative. By convention f′({z}) = {slope} and "
            "f′({other}) = {other_slope}.",
        ).fill(other=_short(others[-1].z), other_slope=_short(others[-1].slope))
    return sentence.fill(z=_short(kink.z), slope=_short(kink.slope))


def meaning(results: FunctionsResults) -> Sentence:
    """Say in words what the slope does to learning."""
    if results.undefined:
        return undefined_sentence(results.undefined, results.z)
    main = results.main
    if not math.isfinite(main.value):
        return _TOO_LARGE
    slope, curved = main.slope, is_curved(main.function, main.activation, results.z)
    if not math.isfinite(slope):
        return _NO_SLOPE
    if slope == 0.0 and main.function == FORMULA:
        return _NONE_TO_BE_TOLD
    if slope == 1.0 and (not curved or main.function == FORMULA):
        return QT_TRANSLATE_NOOP("Activation", "The slope is 1: this unit hands the gradient on unchanged.")
    if figure(slope) == figure(1.0):
        return QT_TRANSLATE_NOOP(
            "Activation", "The slope is almost 1: this unit hands the gradient on nearly unchanged."
        )
    if slope == 0.0 and not curved:
        return QT_TRANSLATE_NOOP(
            "Activation", "The slope is 0: no gradient passes, so from this example the unit learns nothing."
        )
    if slope == 0.0:
        return QT_TRANSLATE_NOOP(
            "Activation", "Saturated: the curve is so flat that its slope is lost in rounding. Nothing is learnt here."
        )
    if slope < -1.0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "The curve falls steeply here: the gradient comes out {slope} times as large, with the opposite sign.",
        ).fill(slope=figure(-slope))
    if slope > 1.0:
        return QT_TRANSLATE_NOOP(
            "Activation", "The slope is above 1: this unit makes the gradient {slope} times as large."
        ).fill(slope=figure(slope))
    on_curve = lies_on_curve(main.function, main.activation, results.z)
    return _share_that_passes(slope, on_curve, results.threshold).fill(share=_percent(slope))


def _share_that_passes(slope: float, on_curve: bool, threshold: float) -> Sentence:
    if slope <= -threshold:
        return QT_TRANSLATE_NOOP(
            "Activation", "The curve falls here: {share} % of the gradient passes, with the opposite sign."
        )
    if slope < 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Nearly flat, and falling: only {share} % of the gradient passes, with the opposite sign, so the unit "
            "learns slowly.",
        )
    if slope >= threshold:
        return QT_TRANSLATE_NOOP(
            "Activation", "{share} % of the gradient passes through this unit: that much it can still learn."
        )
    if not on_curve:
        return QT_TRANSLATE_NOOP(
            "Activation", "Only {share} % of the gradient passes: little, but the unit can still learn its way out."
        )
    return QT_TRANSLATE_NOOP(
        "Activation",
        "Saturated: the curve is nearly flat, only {share} % of the gradient passes, so the unit learns slowly.",
    )


def suggestion(results: FunctionsResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    z, function, activation = results.z, results.main.function, results.main.activation
    if isinstance(activation, OwnFormula):
        return _suggestion_for_formula(results, activation)
    if isinstance(activation, SiLU | Softplus) and activation.beta < _LEAST_BETA[function]:
        return _TRY_BETA
    if isinstance(activation, ELU) and activation.alpha == 0:
        function = "relu"
    if function in _S_SHAPED and abs(z) < _FAR_OUT:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: drag the point out to 6. Watch the tangent lie down and the slope fade.",
        )
    if function in _HARD and results.kinks[0].z < z < results.kinks[-1].z:
        return QT_TRANSLATE_NOOP(
            "Activation", "Try this: drag the point out to 6. The slope does not fade, it is gone at once at the kink."
        )
    if function in _LEVEL_BELOW and z > -_FAR_OUT:
        return QT_TRANSLATE_NOOP(
            "Activation", "Try this: drag the point down to −6. Watch the tangent lie down and the slope fade."
        )
    if function in _S_SHAPED + _HARD + _LEVEL_BELOW or (function == "relu" and z <= 0):
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: stay at this z and choose Leaky ReLU. Compare how much of the gradient passes there.",
        )
    if function in _GATED:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: drag the point to the lowest place of the curve. Which sign does the slope have on either side?",
        )
    if function == "step":
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: choose the sigmoid, a step rounded off. Does it have a slope to learn from at this z?",
        )
    if function == "prelu" and z <= 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: choose parametric ReLU in the Network Trainer. There α is learnt along with the weights; here "
            "is where it starts.",
        )
    if function == "rrelu" and z <= 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: choose randomised ReLU in the Network Trainer. There each unit draws its slope from l to u anew "
            "for every example; here is their mean.",
        )
    if results.kinks and z > 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: drag the point below 0. Watch the slope drop at the kink, and what is left of it.",
        )
    return QT_TRANSLATE_NOOP(
        "Activation",
        "Try this: choose the sigmoid and drag the point from 0 to 6. Watch the tangent lie down and the slope fade.",
    )


def _suggestion_for_formula(results: FunctionsResults, own: OwnFormula) -> Sentence:
    if np.isnan(results.curves[0].value.y).all():
        return _TRY_ANOTHER_FORMULA
    if results.undefined:
        return _TRY_ANOTHER_Z
    return _TRY_SLIDER if own.expression.uses("a") else _TRY_A


def _short(x: float) -> str:
    """Write *x* as one would type it, unless that is long."""
    text = typed(x)
    return text if len(text) <= 6 else figure(x)


def _percent(share: float) -> str:
    percent = 100.0 * abs(share)
    return f"{percent:.3g}" if percent >= 0.01 else figure(percent)
