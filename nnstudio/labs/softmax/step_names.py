"""What the steps of the Softmax Playground are called in the Edit menu. No Qt."""

from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.step_names import Named, StepNames, changed_entry, counted, entry_named
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_LOGIT = QT_TRANSLATE_NOOP("Softmax", "Logit of class {number}")
_TRUE_CLASS = QT_TRANSLATE_NOOP("Softmax", "True class")
_TARGET_OF = QT_TRANSLATE_NOOP("Softmax", "Target of class {number}")
_TARGET = QT_TRANSLATE_NOOP("Softmax", "Target y")
_SAMPLE = QT_TRANSLATE_NOOP("Softmax", "x of sample {sample}")
_SAMPLES = QT_TRANSLATE_NOOP("Softmax", "x of all samples")
_PARAMETERS = QT_TRANSLATE_NOOP("Softmax", "W and b")
_FEATURES = 4


def _target(before: SoftmaxScene, after: SoftmaxScene) -> Sentence:
    if sorted(after.target) == sorted((*[0.0] * (len(after.target) - 1), 1.0)):
        return _TRUE_CLASS
    i = changed_entry(before.target, after.target)
    return _TARGET if i is None else _TARGET_OF.fill(number=i + 1)


def _samples(before: SoftmaxScene, after: SoftmaxScene) -> Sentence:
    more = len(after.x) - len(before.x)
    if more:
        return (
            QT_TRANSLATE_NOOP("Softmax", "Flower added") if more > 0 else QT_TRANSLATE_NOOP("Softmax", "Flower removed")
        )
    i = changed_entry(before.x, after.x)
    return _SAMPLES if i is None else _SAMPLE.fill(sample=i // _FEATURES + 1)


STEP_NAMES: StepNames = {
    "logits": Named(
        counted(
            "logits",
            QT_TRANSLATE_NOOP("Softmax", "Class added"),
            QT_TRANSLATE_NOOP("Softmax", "Class removed"),
            entry_named("logits", _LOGIT, QT_TRANSLATE_NOOP("Softmax", "Logits")),
        ),
        ("target", "names", "mixed_with"),
    ),
    "target": Named(_target),
    "names": Named(
        entry_named(
            "names",
            QT_TRANSLATE_NOOP("Softmax", "Name of class {number}"),
            QT_TRANSLATE_NOOP("Softmax", "Names of the classes"),
            missing="",
        )
    ),
    "temperature": QT_TRANSLATE_NOOP("Softmax", "Temperature T"),
    "shift": QT_TRANSLATE_NOOP("Softmax", "Constant c, added to all logits"),
    "epsilon": QT_TRANSLATE_NOOP("Softmax", "Label smoothing ε"),
    "mixed_with": QT_TRANSLATE_NOOP("Softmax", "Mixup with"),
    "mix_share": QT_TRANSLATE_NOOP("Softmax", "Share λ that the target keeps"),
    "descent_rate": QT_TRANSLATE_NOOP("Softmax", "Learning rate η"),
    "pair": Named(entry_named("pair", _LOGIT, QT_TRANSLATE_NOOP("Softmax", "Two logits"))),
    "x": Named(_samples, ("labels",)),
    "labels": Named(
        entry_named(
            "labels",
            QT_TRANSLATE_NOOP("Softmax", "Label of sample {sample}"),
            QT_TRANSLATE_NOOP("Softmax", "Labels of all samples"),
            place="sample",
        )
    ),
    "weights": Named(entry_named("weights", QT_TRANSLATE_NOOP("Softmax", "A weight of W"), _PARAMETERS), ("biases",)),
    "biases": Named(entry_named("biases", QT_TRANSLATE_NOOP("Softmax", "A bias of b"), _PARAMETERS)),
    "training_rate": QT_TRANSLATE_NOOP("Softmax", "Learning rate η"),
    "descent_step": None,
    "training_step": None,
    "sample": None,
    "page": None,
}
"""What a change of each field is called, as `name_of_step` takes it."""
