"""Worked examples of the Network Trainer, each trained to see that it shows what its title says."""

from dataclasses import replace

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_FEW_NOISY = TrainerScene(
    dataset="moons",
    examples=60,
    train_share=0.5,
    noise=1.0,
    hidden_layers=(32, 32),
    activation="relu",
    optimizer="adam",
    learning_rate=0.003,
    epochs=250,
)
_MOONS = TrainerScene(dataset="moons", hidden_layers=(8,), epochs=60)
_ADAM_ON_SPIRAL = TrainerScene(optimizer="adam", learning_rate=0.003)

PRESET_GROUPS: tuple[tuple[Sentence, tuple[Preset[TrainerScene], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Trainer", "Lines"),
        (
            Preset(
                "logistic_regression",
                QT_TRANSLATE_NOOP("Trainer", "Logistic regression: one unit, one line"),
                TrainerScene(dataset="gaussians", hidden_layers=(), epochs=50),
            ),
            Preset(
                "one_line",
                QT_TRANSLATE_NOOP("Trainer", "No hidden layer: straight lines between three blobs"),
                TrainerScene(dataset="blobs", hidden_layers=(), epochs=50),
            ),
            Preset(
                "two_units_for_xor",
                QT_TRANSLATE_NOOP("Trainer", "XOR: two hidden units draw the lines P₁ and P₂"),
                TrainerScene(dataset="xor", hidden_layers=(2,), learning_rate=0.1, seed=4, epochs=100),
            ),
            Preset(
                "four_units_for_xor",
                QT_TRANSLATE_NOOP("Trainer", "XOR: what one line cannot do, four hidden units can"),
                TrainerScene(dataset="xor", hidden_layers=(4,), learning_rate=0.1, epochs=200),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Trainer", "Bends and features"),
        (
            Preset(
                "circles",
                QT_TRANSLATE_NOOP("Trainer", "Circles: a closed border from bent lines"),
                TrainerScene(dataset="circles", hidden_layers=(4,), epochs=100),
            ),
            Preset(
                "squares_as_inputs",
                QT_TRANSLATE_NOOP("Trainer", "Circles with x₁² and x₂² as inputs: no hidden layer"),
                TrainerScene(dataset="circles", hidden_layers=(), features=("x1_squared", "x2_squared"), epochs=50),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Trainer", "Depth"),
        (
            Preset("spiral", QT_TRANSLATE_NOOP("Trainer", "Spiral: depth pays off"), TrainerScene()),
            Preset(
                "three_arms",
                QT_TRANSLATE_NOOP("Trainer", "Spiral with three arms: softmax tells three classes"),
                replace(_ADAM_ON_SPIRAL, classes=3, hidden_layers=(16, 16, 16)),
            ),
            Preset(
                "linear_layers",
                QT_TRANSLATE_NOOP("Trainer", "Three layers without a bend: still one line"),
                TrainerScene(dataset="moons", hidden_layers=(4, 3), activation="identity", epochs=50),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Trainer", "First weights"),
        (
            Preset(
                "twins",
                QT_TRANSLATE_NOOP("Trainer", "Twins: weights that begin equal stay equal"),
                TrainerScene(dataset="xor", hidden_layers=(4,), initializer="constant", learning_rate=0.1, epochs=200),
            ),
            Preset(
                "zeros",
                QT_TRANSLATE_NOOP("Trainer", "All weights 0: only the last bias ever learns"),
                TrainerScene(dataset="circles", hidden_layers=(4,), initializer="zeros", epochs=50),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Trainer", "Optimisers and batches"),
        (
            Preset(
                "adam_on_spiral",
                QT_TRANSLATE_NOOP("Trainer", "Spiral with Adam: the same network, sooner"),
                _ADAM_ON_SPIRAL,
            ),
            Preset(
                "one_by_one",
                QT_TRANSLATE_NOOP("Trainer", "Batch size 1: fast and restless"),
                replace(_MOONS, batch_size=1, learning_rate=0.1),
            ),
            Preset(
                "all_at_once",
                QT_TRANSLATE_NOOP("Trainer", "All examples in one batch: smooth and slow"),
                replace(_MOONS, batch_size=400, learning_rate=0.1),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Trainer", "Over-fitting"),
        (
            Preset(
                "over_fitting",
                QT_TRANSLATE_NOOP("Trainer", "Over-fitting: few noisy examples, many weights"),
                _FEW_NOISY,
            ),
            Preset(
                "l2",
                QT_TRANSLATE_NOOP("Trainer", "The same with L2: small weights, less by heart"),
                replace(_FEW_NOISY, l2=0.03),
            ),
            Preset(
                "dropout",
                QT_TRANSLATE_NOOP("Trainer", "The same with dropout: half of the units at a time"),
                replace(_FEW_NOISY, dropout=0.5),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Trainer", "Learning a number"),
        (
            Preset(
                "house_prices",
                QT_TRANSLATE_NOOP("Trainer", "House prices: linear regression by one unit"),
                TrainerScene(dataset="house_prices", hidden_layers=(), standardise=True, noise=0.3, epochs=50),
            ),
            Preset(
                "sine",
                QT_TRANSLATE_NOOP("Trainer", "Sine: a curve from bent lines"),
                TrainerScene(dataset="sine", hidden_layers=(8, 8), optimizer="adam", learning_rate=0.01, epochs=300),
            ),
            Preset(
                "hills_and_dips",
                QT_TRANSLATE_NOOP("Trainer", "Hills and dips: a number at each point"),
                TrainerScene(
                    dataset="gaussian_bumps", hidden_layers=(16, 16), optimizer="adam", learning_rate=0.01, epochs=200
                ),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Trainer", "Measured data"),
        (
            Preset(
                "iris",
                QT_TRANSLATE_NOOP("Trainer", "Iris: three species from four lengths"),
                TrainerScene(dataset="iris", hidden_layers=(8,), activation="relu", standardise=True, epochs=100),
            ),
            Preset(
                "digits",
                QT_TRANSLATE_NOOP("Trainer", "Handwritten digits: 64 pixels in, 10 digits out"),
                TrainerScene(
                    dataset="digits",
                    hidden_layers=(128,),
                    activation="relu",
                    optimizer="adam",
                    learning_rate=0.003,
                    batch_size=32,
                    epochs=40,
                    speed=5.0,
                ),
            ),
        ),
    ),
)
"""The worked examples by what they are about, each group with its title."""

PRESETS = tuple(preset for _title, presets in PRESET_GROUPS for preset in presets)
"""All worked examples, in their order."""
