"""Why training has failed, in a sentence. No Qt."""

from nnstudio.engine.errors import DivergenceError
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_DIVERGED = QT_TRANSLATE_NOOP(
    "Trainer",
    "In epoch {epoch} the loss became {loss}: the steps are too large. The last finite weights are back. Choose a "
    "smaller learning rate, press Reset, then Start.",
)
_DIVERGED_IN = QT_TRANSLATE_NOOP(
    "Trainer",
    "In step {step} (epoch {epoch}) numbers in layer {layer} went beyond all bounds: the steps are too large. The last "
    "finite weights are back. Choose a smaller learning rate, press Reset, then Start.",
)
_FAILED = QT_TRANSLATE_NOOP("Trainer", "Training stopped: {error}. Press Reset to begin again.")


def why_failed(error: Exception) -> Sentence:
    """Say what *error* ended the training, and what to do next."""
    if not isinstance(error, DivergenceError):
        return _FAILED.fill(error=f"{type(error).__name__}: {error}")
    sentence = _DIVERGED if error.layer is None else _DIVERGED_IN
    return sentence.fill(epoch=error.epoch, step=error.step, layer=str(error.layer), loss=figure(error.loss))
