"""What each figure of the tab is for, in a sentence: told on hover, and to a screen reader. No Qt."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_BY_SOFTMAX = QT_TRANSLATE_NOOP("Softmax", "What softmax makes of both logits: both probabilities sum to 1")
_LOSS = QT_TRANSLATE_NOOP(
    "Softmax", "The surprise at the truth: 0 if the prediction is sure of it, the larger the less"
)
_PROBABILITY = QT_TRANSLATE_NOOP(
    "Softmax", "How likely the prediction calls what is true: learning brings it close to 1"
)
FIGURE_HINTS = {
    "loss": _LOSS,
    "probability": _PROBABILITY,
    "entropy": QT_TRANSLATE_NOOP(
        "Softmax", "How undecided the prediction is: 0 if it is sure, largest if all are even"
    ),
    "descent_loss": _LOSS,
    "descent_start_loss": QT_TRANSLATE_NOOP("Softmax", "What the descent began with, to compare"),
    "descent_probability": _PROBABILITY,
    "jacobian_entry": QT_TRANSLATE_NOOP(
        "Softmax", "How much the one probability changes when the other logit grows by 1"
    ),
    "gradient_entry": QT_TRANSLATE_NOOP("Softmax", "Prediction minus truth: how the loss changes with this logit"),
    "measured_gradient_entry": QT_TRANSLATE_NOOP(
        "Softmax", "The logit is nudged up and down a little, and the change of the loss divided by the way"
    ),
    "gradient_difference": QT_TRANSLATE_NOOP("Softmax", "Close to 0 if the formula is right; the rest is rounding"),
    "largest_difference": QT_TRANSLATE_NOOP(
        "Softmax", "The worst of all classes: if it is tiny, the whole gradient is right"
    ),
    "stable_float64": QT_TRANSLATE_NOOP("Softmax", "The largest logit is taken from all first: so nothing overflows"),
    "stable_float32": QT_TRANSLATE_NOOP("Softmax", "The same with half as many digits, as graphics cards compute"),
    "naive_float64": QT_TRANSLATE_NOOP("Softmax", "Straight from the formula: large logits make it infinite"),
    "naive_float32": QT_TRANSLATE_NOOP(
        "Softmax", "Straight from the formula, with half as many digits: it fails far sooner"
    ),
    "pair_softmax": _BY_SOFTMAX,
    "pair_second": _BY_SOFTMAX,
    "pair_sigmoid": QT_TRANSLATE_NOOP("Softmax", "What the sigmoid makes of the difference: the same as softmax"),
    "pair_difference": QT_TRANSLATE_NOOP("Softmax", "All that counts: both logits may grow alike, and nothing changes"),
    "sample_cross_entropy": QT_TRANSLATE_NOOP(
        "Softmax", "What training makes small: it has no upper end for what is sure and wrong"
    ),
    "sample_squared_error": QT_TRANSLATE_NOOP(
        "Softmax", "The other loss, to compare: it never exceeds 1, however wrong one is"
    ),
    "batch_loss": QT_TRANSLATE_NOOP("Softmax", "The losses of all these samples, added up"),
    "batch_log_likelihood": QT_TRANSLATE_NOOP(
        "Softmax", "The same with the other sign: small loss is large likelihood"
    ),
    "training_loss": QT_TRANSLATE_NOOP(
        "Softmax", "Over all 150 flowers at this step: blind guessing costs ln 3 = 1.0986"
    ),
    "training_accuracy": QT_TRANSLATE_NOOP(
        "Softmax", "How many of all 150 flowers get the largest probability for their own species"
    ),
}
"""By the last part of the name of the figure."""
