"""Worked examples of the Network Trainer."""

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[TrainerScene], ...] = (
    Preset(
        "one_line",
        QT_TRANSLATE_NOOP("Trainer", "No hidden layer: straight lines between three blobs"),
        TrainerScene(dataset="blobs", hidden_layers=()),
    ),
    Preset(
        "four_units_for_xor",
        QT_TRANSLATE_NOOP("Trainer", "XOR: what one line cannot do, four hidden units can"),
        TrainerScene(dataset="xor", hidden_layers=(4,), learning_rate=0.1),
    ),
    Preset(
        "circles",
        QT_TRANSLATE_NOOP("Trainer", "Circles: a closed border from bent lines"),
        TrainerScene(dataset="circles", hidden_layers=(4,)),
    ),
    Preset("spiral", QT_TRANSLATE_NOOP("Trainer", "Spiral: depth pays off"), TrainerScene()),
    Preset(
        "digits",
        QT_TRANSLATE_NOOP("Trainer", "Handwritten digits: 64 pixels in, 10 digits out"),
        TrainerScene(dataset="digits", hidden_layers=(32,), epochs=30, speed=5.0),
    ),
)
