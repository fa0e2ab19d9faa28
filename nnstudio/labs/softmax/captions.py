"""What is called the same on several pages: the target, the probability that counts, the unit."""

from nnstudio.labs.softmax.prediction import Prediction
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

NATS = QT_TRANSLATE_NOOP("Softmax", "nats")
TRUE_CLASS = QT_TRANSLATE_NOOP("Softmax", "Probability of the true class")
_LIKELIEST_CLASS = QT_TRANSLATE_NOOP("Softmax", "Probability of the likeliest target class")
_TARGET = QT_TRANSLATE_NOOP("Softmax", "y · target")
_SOFTENED = QT_TRANSLATE_NOOP("Softmax", "y · target, softened")


def target_caption(scene: SoftmaxScene) -> Sentence:
    """Return what the target is called that is computed with."""
    return _SOFTENED if scene.is_softened() else _TARGET


def probability_caption(prediction: Prediction) -> Sentence:
    """Return whose probability that of the wanted class is."""
    return TRUE_CLASS if prediction.is_hard else _LIKELIEST_CLASS
