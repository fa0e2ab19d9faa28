"""Worked examples of many seeds at once, each trained to see that it shows what its title says."""

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[TrainerScene], ...] = (
    Preset(
        "many_seeds_stuck",
        QT_TRANSLATE_NOOP("Trainer", "XOR with 3 ReLU units: one start in four gets stuck"),
        TrainerScene(page="seeds", dataset="xor", hidden_layers=(3,), activation="relu", learning_rate=0.1, epochs=200),
    ),
    Preset(
        "many_seeds_wide",
        QT_TRANSLATE_NOOP("Trainer", "The same with 12 units: hardly any start fails"),
        TrainerScene(
            page="seeds", dataset="xor", hidden_layers=(12,), activation="relu", learning_rate=0.1, epochs=200
        ),
    ),
    Preset(
        "many_seeds_spiral",
        QT_TRANSLATE_NOOP("Trainer", "Spiral: the same network, solved or not by its seed"),
        TrainerScene(page="seeds", optimizer="adam", learning_rate=0.01, epochs=150),
    ),
    Preset(
        "many_seeds_zeros",
        QT_TRANSLATE_NOOP("Trainer", "All weights 0: no seed helps"),
        TrainerScene(page="seeds", dataset="circles", hidden_layers=(4,), initializer="zeros", epochs=50),
    ),
    Preset(
        "many_seeds_sine",
        QT_TRANSLATE_NOOP("Trainer", "Sine: 32 curves through the same points"),
        TrainerScene(
            page="seeds",
            dataset="sine",
            hidden_layers=(8, 8),
            optimizer="adam",
            learning_rate=0.01,
            epochs=300,
        ),
    ),
    Preset(
        "many_seeds_digits",
        QT_TRANSLATE_NOOP("Trainer", "Handwritten digits: here the seed hardly matters"),
        TrainerScene(
            page="seeds",
            dataset="digits",
            hidden_layers=(32,),
            activation="relu",
            optimizer="adam",
            learning_rate=0.003,
            batch_size=32,
            epochs=20,
        ),
    ),
)
