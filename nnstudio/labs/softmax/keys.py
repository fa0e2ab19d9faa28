"""What keys do on the pages of this tab. No Qt."""

from nnstudio.labs.shared_keys import (
    COPY_A_FIGURE,
    LIGHT_TERMS,
    PLAY,
    bars_that_are_pulled,
    bars_that_are_read,
    curves_that_are_read,
    point_that_is_moved,
)
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.keys import Key

_OTHER_BARS = QT_TRANSLATE_NOOP("Softmax", "All other bars")
_TRIANGLE = QT_TRANSLATE_NOOP("Softmax", "Triangle of the descent")
_LOSS_CURVE = QT_TRANSLATE_NOOP("Softmax", "Curve of the loss")
_JACOBIAN = QT_TRANSLATE_NOOP("Softmax", "Jacobian")
_WORKINGS = QT_TRANSLATE_NOOP("Softmax", "Tables of the workings")
_NETWORK = QT_TRANSLATE_NOOP("Softmax", "Picture of the network")
_WEIGHTS = QT_TRANSLATE_NOOP("Softmax", "Picture of the weights")
_GRADIENT = QT_TRANSLATE_NOOP("Softmax", "Table of ∂W")

_LOGITS = bars_that_are_pulled(QT_TRANSLATE_NOOP("Softmax", "Bars of the logits"))
_READ_BARS = bars_that_are_read(_OTHER_BARS)
_STEPS = (
    Key("Left Right", QT_TRANSLATE_NOOP("Softmax", "Look at the step before, or the next one"), _LOSS_CURVE),
    Key("Home End", QT_TRANSLATE_NOOP("Softmax", "Look at the start, or at the last step"), _LOSS_CURVE),
)
_ALWAYS = (LIGHT_TERMS, COPY_A_FIGURE)
LOSS_KEYS = (*_LOGITS, *_READ_BARS, *_ALWAYS)
STEPS_KEYS = (
    PLAY,
    *_LOGITS,
    *_READ_BARS,
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Softmax", "Move the start, with Shift further"), _TRIANGLE),
    Key("Home", QT_TRANSLATE_NOOP("Softmax", "Start from the middle, where all classes are even"), _TRIANGLE),
    *_STEPS,
    *_ALWAYS,
)
GRADIENTS_KEYS = (
    *_LOGITS,
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Softmax", "Choose the entry that is worked out"), _JACOBIAN),
    *_ALWAYS,
)
OVERFLOW_KEYS = (
    *curves_that_are_read(QT_TRANSLATE_NOOP("Softmax", "Picture of the exponents")),
    Key("Up Down", QT_TRANSLATE_NOOP("Softmax", "Go from class to class"), _WORKINGS),
    *_ALWAYS,
)
TWO_CLASSES_KEYS = (
    *point_that_is_moved(QT_TRANSLATE_NOOP("Softmax", "Sigmoid"), is_read=False),
    *_READ_BARS,
    *_ALWAYS,
)
REGRESSION_KEYS = (
    PLAY,
    Key("Up Down", QT_TRANSLATE_NOOP("Softmax", "Go from output to output"), _NETWORK),
    Key("Left Right", QT_TRANSLATE_NOOP("Softmax", "Go from class to class"), _WEIGHTS),
    *_STEPS,
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Softmax", "Choose the entry that is worked out"), _GRADIENT),
    *_ALWAYS,
)
