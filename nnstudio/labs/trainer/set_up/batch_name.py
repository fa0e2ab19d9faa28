"""What a step is called by how many examples it looks at (row N7). No Qt."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

_ONE = QT_TRANSLATE_NOOP("Trainer", "SGD: 1 example a step")
_SOME = QT_TRANSLATE_NOOP("Trainer", "mini-batch: {size} of {all}")
_ALL = QT_TRANSLATE_NOOP("Trainer", "batch: all {all}")


def batch_name(size: int, most: int) -> Sentence:
    """Return the name of gradient descent by *size* examples a step, of *most* for training.

    Stochastic (1), mini-batch (more, but not all) or batch; nothing for a size that there cannot be.
    """
    if not 1 <= size <= most:
        return SILENCE
    sentence = _ONE if size == 1 else _ALL if size == most else _SOME
    return sentence.fill(size=f"{size:,}", all=f"{most:,}")
