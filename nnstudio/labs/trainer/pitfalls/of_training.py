"""Pitfalls of steps, losses and data: each trained to see that it shows what is told of it. No Qt."""

from nnstudio.labs.trainer.pitfalls.pitfall import Cure, Pitfall
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_CALM = {"epochs": 300, "speed": 60.0}
"""Without the leaps, all can be seen at more epochs a second."""
_SLOW = {"epochs": 2000, "speed": 250.0}
"""Small steps need so many epochs until the curve follows the points."""

LARGE_STEPS = Pitfall(
    "large_steps",
    QT_TRANSLATE_NOOP("Trainer", "Learning rate too large"),
    QT_TRANSLATE_NOOP("Trainer", "Every step lands higher"),
    TrainerScene(
        dataset="sine",
        hidden_layers=(8, 8),
        activation="leaky_relu",
        learning_rate=0.1,
        batch_size=400,
        seed=2,
        epochs=20,
        speed=2.0,
        logarithmic=True,
        pitfall="large_steps",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "Here an epoch is a single step. The loss grows, by and by beyond all numbers: training stops in that step, "
        "says so, and puts the last finite weights back.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "A step longer than the valley is wide lands on the other side, higher up. There the slope is steeper, so the "
        "next step is longer still.",
    ),
    (
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Learning rate 0.01"),
            {"learning_rate": 0.01, **_SLOW},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Small steps lead down, if slowly: after some 2,000 epochs the curve follows the sine, and R² is "
                "near 80 %.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Adam: bounded steps"),
            {"optimizer": "adam", **_CALM},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "The learning rate is 0.1 as before, but Adam divides each step by the size of its gradients. "
                "Within 300 epochs the curve follows the sine, and R² is near 90 %.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "tanh: bounded units"),
            {"activation": "tanh", **_CALM},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Units between −1 and 1 keep the gradients small: at the same learning rate the loss falls. Within "
                "300 epochs the curve follows the sine, and R² is near 90 %.",
            ),
        ),
    ),
)

OVER_FITTING = Pitfall(
    "over_fitting",
    QT_TRANSLATE_NOOP("Trainer", "20 points by heart"),
    QT_TRANSLATE_NOOP("Trainer", "Perfect, but only in training"),
    TrainerScene(
        dataset="moons",
        examples=220,
        train_share=1 / 11,
        noise=0.8,
        hidden_layers=(32, 32),
        activation="relu",
        optimizer="adam",
        learning_rate=0.003,
        seed=9,
        epochs=300,
        speed=60.0,
        pitfall="over_fitting",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "Training accuracy reaches 100 %. But after a few epochs the validation loss turns and climbs: where it is "
        "wrong about the 200 new points, the network is ever more sure.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "1,185 weights and biases for 20 noisy points are enough to fit each, noise and all. What is learnt by heart "
        "says little about new points.",
    ),
    (
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "200 points"),
            {"examples": 400, "train_share": 0.5},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Ten times as many points are harder to learn by heart: the validation loss stays far lower, and over "
                "90 % of the new points are right.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "L2 penalty 0.03"),
            {"l2": 0.03},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Large weights now cost something: the border is simpler, training accuracy stops short of 100 %, "
                "and the validation loss falls and stays low.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Dropout 0.5"),
            {"dropout": 0.5},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "In each step half of the units, drawn at random, are silent, so none can rely on another. The "
                "training loss jumps and stays higher; the validation loss hardly climbs.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Early stopping"),
            {"patience": 20},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Training stops by itself as soon as the validation loss has found no new low for 20 epochs: before "
                "it has climbed far.",
            ),
        ),
    ),
)

SQUARED_ERROR = Pitfall(
    "squared_error",
    QT_TRANSLATE_NOOP("Trainer", "Squared error for yes or no"),
    QT_TRANSLATE_NOOP("Trainer", "Confidently wrong, and slow"),
    TrainerScene(
        dataset="gaussians",
        hidden_layers=(),
        loss="squared_error",
        initializer="normal",
        weight_seed=8,
        epochs=60,
        speed=10.0,
        pitfall="squared_error",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "An unlucky start: nearly all points are wrong, and the network is sure of it. For some 30 epochs hardly "
        "anything moves; then all turns at once.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "The squared error behind a sigmoid has the gradient (q − y) q (1 − q) in z: nearly 0 where q is close to 0 or "
        "1, however wrong. That of cross-entropy is q − y.",
    ),
    (
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Cross-entropy"),
            {"loss": None},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "The same unlucky start, but now the points that are most wrong pull hardest: after two epochs "
                "nearly all points are right.",
            ),
        ),
    ),
)

UNSCALED = Pitfall(
    "unscaled",
    QT_TRANSLATE_NOOP("Trainer", "Inputs not scaled"),
    QT_TRANSLATE_NOOP("Trainer", "Areas of 40 to 240 m², as they are"),
    TrainerScene(
        dataset="house_prices",
        noise=0.3,
        hidden_layers=(8,),
        epochs=60,
        speed=15.0,
        pitfall="unscaled",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "The curve stays flat near the mean price, though larger houses plainly cost more: R² stays near 0.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "With areas around 140, z = w x + b is far from 0 in nearly every unit: tanh is at 1 or −1 for all houses and "
        "flat. So it cannot tell them apart, and no gradient comes through.",
    ),
    (
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Standardise the inputs"),
            {"standardise": True},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Within a few epochs the curve rises to the points and follows them: R² comes near 90 %.",
            ),
        ),
    ),
)
