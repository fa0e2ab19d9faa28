"""What the figures on two classes mean, and what to try next."""

from nnstudio.labs.softmax.two_classes.results import FARTHEST, TwoClassesResults
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_CERTAIN = 5.0
"""From this difference on a sigmoid lacks less than a hundredth to 1."""


def meaning(results: TwoClassesResults) -> Sentence:
    """Say in words what the figures tell."""
    d = results.difference
    if d == 0:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Equal logits: undecided, one half for each class, however large they are. This is where a sigmoid is 0.5.",
        )
    if abs(d) >= _CERTAIN:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "A difference of {d} is as good as certain: the other class keeps {rest}. Softmax and sigmoid agree here "
            "as everywhere.",
        ).fill(d=in_words(abs(d)), rest=figure(float(min(results.softmax))))
    return QT_TRANSLATE_NOOP(
        "Softmax",
        "Only the difference {d} counts, so two logits say no more than one. Softmax regression with two classes is "
        "logistic regression.",
    ).fill(d=in_words(d))


def suggestion(results: TwoClassesResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    if results.difference == 0:
        return QT_TRANSLATE_NOOP("Softmax", "Try this: pull o₁ up a little. What q₁ gains, q₂ loses.")
    if _CERTAIN <= abs(results.difference) <= FARTHEST:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: drag the point back to the middle, where the curve is steepest.",
        )
    return QT_TRANSLATE_NOOP("Softmax", "Try this: add 3 to both logits. They move, and no probability does.")
