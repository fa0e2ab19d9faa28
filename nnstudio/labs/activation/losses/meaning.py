"""What a loss and an outlier do, in sentences."""

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation.losses.chosen import TITLES, sign_of
from nnstudio.labs.activation.losses.results import Fits, Kink, LossesResults
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

_HIT = QT_TRANSLATE_NOOP("Activation", "The prediction hits its target: it costs nothing and is not pulled anywhere.")
_SQUARE = QT_TRANSLATE_NOOP(
    "Activation",
    "Under the square an error of {error} pulls {error} times as hard as an error of 1. Under Huber it never pulls "
    "harder than δ = {delta}.",
)
_SQUARE_NEAR = QT_TRANSLATE_NOOP(
    "Activation",
    "Under the square the pull is the error itself, {error}: it grows along with it, without bound. Under Huber it "
    "never exceeds δ = {delta}.",
)
_ABSOLUTE = QT_TRANSLATE_NOOP(
    "Activation",
    "An error of {error} pulls as hard as any other, with 1. So an outlier counts no more than its neighbours, but the "
    "steps do not shrink near the target.",
)
_HUBER_NEAR = QT_TRANSLATE_NOOP(
    "Activation",
    "An error of {error} is not beyond δ = {delta}, so it pulls as under the square, with {error}. Beyond δ the pull "
    "grows no more.",
)
_HUBER_FAR = QT_TRANSLATE_NOOP(
    "Activation",
    "An error of {error} is beyond δ = {delta}, so it pulls with δ only. Under the square it would pull {times} times "
    "as hard.",
)
_ENTROPY = QT_TRANSLATE_NOOP(
    "Activation",
    "The score stands for a probability of yes of {probability}; the target is {target}. The pull is the difference, "
    "{gap}, and never more than 1.",
)
_TWO_CLASSES = QT_TRANSLATE_NOOP(
    "Activation",
    "With two classes only the difference of their scores counts, so this is the binary cross-entropy again. Its pull "
    "is the probability of yes, {probability}, less the target {target}.",
)
_HINGE_FREE = QT_TRANSLATE_NOOP(
    "Activation", "The answer is right by a margin of {margin}, at least 1: it costs nothing and is left alone."
)
_HINGE_NEAR = QT_TRANSLATE_NOOP(
    "Activation",
    "The answer is right, but by a margin of {margin} only: below 1 it is pulled with {pull} all the same.",
)
_HINGE_WRONG = QT_TRANSLATE_NOOP(
    "Activation",
    "The answer is on the wrong side, or on neither: it is pulled with {pull}, which stays the same however wrong it "
    "is.",
)
_HINGE_UNDECIDED = QT_TRANSLATE_NOOP(
    "Activation", "A target of 0.5 says neither yes nor no: the loss is 1 for every score, so nothing pulls."
)

_ABSOLUTE_KINK = QT_TRANSLATE_NOOP(
    "Activation",
    "{loss} has a kink at ŷ = y = {at}, where there is no derivative. By convention it is {agreed}, the full dot.",
)
_HINGE_KINK = QT_TRANSLATE_NOOP(
    "Activation",
    "{loss} has a kink at o = {at}, where the margin s·o is 1 and there is no derivative. By convention it is "
    "{agreed}, the full dot.",
)
_SIGNS = QT_TRANSLATE_NOOP("Activation", "The hinge says yes by 1 and no by −1: here s = 2y − 1 = {sign}.")

_OUTLIER = QT_TRANSLATE_NOOP(
    "Activation",
    "Move any of the {count} points: the mean follows by 1/{count} of the way, however far out the point is. The "
    "median stays where it is while an outermost point moves outwards.",
)
_FEW = QT_TRANSLATE_NOOP(
    "Activation", "With one or two points all three agree: it takes a third to tell which one is the outlier."
)
_MEDIANS = QT_TRANSLATE_NOOP(
    "Activation", "Absolute error: any number from {low} to {high} fits equally well, and the middle is marked."
)
_HUBERS = QT_TRANSLATE_NOOP(
    "Activation", "Huber: any number from {low} to {high} fits equally well, and the middle is marked."
)
_BOTH = QT_TRANSLATE_NOOP("Activation", "{first} {second}")


def meaning(results: LossesResults) -> Sentence:
    """Say what the explained loss does at the prediction."""
    return _MEANINGS[results.main.loss](results)


def _squared(results: LossesResults) -> Sentence:
    error = abs(results.prediction - results.target)
    if not error:
        return _HIT
    sentence = _SQUARE if error > 1 else _SQUARE_NEAR
    return sentence.fill(error=_number(error), delta=_number(results.delta))


def _absolute(results: LossesResults) -> Sentence:
    error = abs(results.prediction - results.target)
    return _ABSOLUTE.fill(error=_number(error)) if error else _HIT


def _huber(results: LossesResults) -> Sentence:
    error = abs(results.prediction - results.target)
    if not error:
        return _HIT
    values = {"error": _number(error), "delta": _number(results.delta)}
    if error <= results.delta:
        return _HUBER_NEAR.fill(**values)
    return _HUBER_FAR.fill(**values, times=_number(error / results.delta))


def _entropy(results: LossesResults) -> Sentence:
    return _ENTROPY.fill(gap=figure(abs(results.main.gradient)), **_believed(results))


def _two_classes(results: LossesResults) -> Sentence:
    return _TWO_CLASSES.fill(**_believed(results))


def _believed(results: LossesResults) -> dict[str, str]:
    probability = float(ACTIVATIONS["sigmoid"].value(results.prediction))
    return {"probability": figure(probability), "target": _number(results.target)}


def _hinge(results: LossesResults) -> Sentence:
    sign = sign_of(results.target)
    if sign == 0:
        return _HINGE_UNDECIDED
    margin, pull = sign * results.prediction, _number(abs(sign))
    if results.main.gradient == 0:
        return _HINGE_FREE.fill(margin=_number(margin))
    return _HINGE_NEAR.fill(margin=_number(margin), pull=pull) if margin > 0 else _HINGE_WRONG.fill(pull=pull)


def kink_sentence(kink: Kink) -> Sentence:
    """Say where a loss has no derivative, and what is taken for one."""
    sentence = _HINGE_KINK if kink.loss == "hinge" else _ABSOLUTE_KINK
    return sentence.fill(loss=TITLES[kink.loss], at=_number(kink.at), agreed=_number(kink.agreed))


def signs(results: LossesResults) -> Sentence | None:
    """Say what the hinge makes of the target, where it is chosen."""
    if all(reading.loss != "hinge" for reading in results.readings):
        return None
    return _SIGNS.fill(sign=_number(sign_of(results.target)))


def outlier(fits: Fits) -> Sentence:
    """Say what a point that moves does to the constants."""
    count = len(fits.points)
    return _FEW if count <= 2 else _OUTLIER.fill(count=count)


def intervals(fits: Fits) -> tuple[Sentence, ...]:
    """Say under which losses more than one constant is best."""
    return tuple(
        sentence.fill(low=_number(found.low), high=_number(found.high))
        for sentence, found in ((_MEDIANS, fits.absolute_error), (_HUBERS, fits.huber))
        if not found.is_unique
    )


def together(sentences: tuple[Sentence, ...]) -> Sentence:
    """Return one or two *sentences* as one; silence for none."""
    if not sentences:
        return SILENCE
    return sentences[0] if len(sentences) == 1 else _BOTH.fill(first=sentences[0], second=sentences[1])


def _number(x: float) -> str:
    return in_words(float(f"{x:.12g}") + 0.0)


_MEANINGS = {
    "squared_error": _squared,
    "absolute_error": _absolute,
    "huber": _huber,
    "binary_cross_entropy": _entropy,
    "cross_entropy": _two_classes,
    "hinge": _hinge,
}
