"""What keys do on the pages of this tab. No Qt."""

from nnstudio.labs.shared_keys import COPY_A_FIGURE, LIGHT_TERMS, curves_that_are_read
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.keys import Key

_SETS = QT_TRANSLATE_NOOP("Trainer", "Pictures of the data sets")
_NETWORK = QT_TRANSLATE_NOOP("Trainer", "Picture of the network")
_PLANE = QT_TRANSLATE_NOOP("Trainer", "Picture of the plane")
_DRAWING_POINTS = QT_TRANSLATE_NOOP("Trainer", "Plane, while points are drawn")
_CURVE = QT_TRANSLATE_NOOP("Trainer", "Fitted curve")
_PICTURES = QT_TRANSLATE_NOOP("Trainer", "Answers, errors and weights as pictures")
_PAPER = QT_TRANSLATE_NOOP("Trainer", "Paper to draw on")
_CURVES = QT_TRANSLATE_NOOP("Trainer", "Learning curves")
_MATRIX = QT_TRANSLATE_NOOP("Trainer", "Confusion matrix")
_LAYERS = QT_TRANSLATE_NOOP("Trainer", "Numbers of the layers")
_TIMELINE = QT_TRANSLATE_NOOP("Trainer", "Slider back through the training")
_TILES = QT_TRANSLATE_NOOP("Trainer", "Tiles of the networks")

_START = Key("Space", QT_TRANSLATE_NOOP("Trainer", "Start the training, or pause it"))
_DATA = (
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Choose a data set"), _SETS),
    Key("Home End", QT_TRANSLATE_NOOP("Trainer", "Choose the first or the last data set"), _SETS),
)
_OF_NETWORK = (
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Choose a unit"), _NETWORK),
    Key("Home End", QT_TRANSLATE_NOOP("Trainer", "Choose the first unit, or the last output"), _NETWORK),
    Key("Shift+Up Shift+Down", QT_TRANSLATE_NOOP("Trainer", "Walk through the weights into the unit"), _NETWORK),
    Key("Return", QT_TRANSLATE_NOOP("Trainer", "Type the weight, or the bias of the unit"), _NETWORK),
    Key("Esc", QT_TRANSLATE_NOOP("Trainer", "Leave the number as it was"), _NETWORK),
)
_OF_PLANE = (
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Choose the next example in this direction"), _PLANE),
    Key("PgUp PgDown", QT_TRANSLATE_NOOP("Trainer", "Choose the example before, or the next one"), _PLANE),
    Key("Home End", QT_TRANSLATE_NOOP("Trainer", "Choose the first or the last example"), _PLANE),
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Move the cross, with Shift further"), _DRAWING_POINTS),
    Key("Return Space", QT_TRANSLATE_NOOP("Trainer", "Do there what the tool does"), _DRAWING_POINTS),
    Key("Del Backspace", QT_TRANSLATE_NOOP("Trainer", "Erase the point there"), _DRAWING_POINTS),
)
_OF_CURVE = (
    Key("Left Right", QT_TRANSLATE_NOOP("Trainer", "Read the curve off"), _CURVE),
    Key("Up Down", QT_TRANSLATE_NOOP("Trainer", "Choose the next example to the right or left"), _CURVE),
)
_OF_PICTURES = (
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Choose a picture"), _PICTURES),
    Key("Home End", QT_TRANSLATE_NOOP("Trainer", "Choose the first or the last picture"), _PICTURES),
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Move the pen, with Shift further"), _PAPER),
    Key("Space", QT_TRANSLATE_NOOP("Trainer", "Put the pen down, or lift it"), _PAPER),
    Key("Shift+Space", QT_TRANSLATE_NOOP("Trainer", "Put the eraser down"), _PAPER),
)
_OF_TRAINING = (
    Key("Left Right", QT_TRANSLATE_NOOP("Trainer", "Read off the epoch before, or the next one"), _CURVES),
    Key("PgUp PgDown", QT_TRANSLATE_NOOP("Trainer", "Go on, or back, by ten epochs"), _CURVES),
    Key("Home End", QT_TRANSLATE_NOOP("Trainer", "Read off the first or the last epoch"), _CURVES),
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Go from number to number"), _MATRIX),
    Key("Home End", QT_TRANSLATE_NOOP("Trainer", "Go to the first number, or to the accuracy"), _MATRIX),
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Go from layer to layer, from epoch to epoch"), _LAYERS),
    Key("Left Right", QT_TRANSLATE_NOOP("Trainer", "Show the kept epoch before, or the next one"), _TIMELINE),
    Key("PgUp PgDown", QT_TRANSLATE_NOOP("Trainer", "Go over a tenth of the kept epochs"), _TIMELINE),
    Key("Home End", QT_TRANSLATE_NOOP("Trainer", "Show the beginning or the end of the training"), _TIMELINE),
)
TRAINING_KEYS = (
    _START,
    Key("Right", QT_TRANSLATE_NOOP("Trainer", "Train one epoch")),
    Key("Shift+Right", QT_TRANSLATE_NOOP("Trainer", "Train one step")),
    *_DATA,
    *_OF_NETWORK,
    *_OF_PLANE,
    *_OF_CURVE,
    *_OF_PICTURES,
    *_OF_TRAINING,
    LIGHT_TERMS,
    COPY_A_FIGURE,
)
SEEDS_KEYS = (
    _START,
    *_DATA,
    Key("Up Down Left Right", QT_TRANSLATE_NOOP("Trainer", "Go from network to network"), _TILES),
    Key("Home End", QT_TRANSLATE_NOOP("Trainer", "Go to the first or the last network"), _TILES),
    Key("Return", QT_TRANSLATE_NOOP("Trainer", "Open the network in “One network”"), _TILES),
    *curves_that_are_read(QT_TRANSLATE_NOOP("Trainer", "Curves of all networks")),
    LIGHT_TERMS,
    COPY_A_FIGURE,
)
