"""The pitfalls: scenes that go wrong, each trained to see that it shows what is told of it. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_PACE = ("epochs", "speed")


@dataclass(frozen=True)
class Cure:
    """What helps: *changes* are the fields of the scene that it sets."""

    title: Sentence
    changes: Mapping[str, Any]

    def is_in(self, scene: TrainerScene) -> bool:
        """Whether all that it sets is set in *scene*, but for how long and how fast that trains."""
        return all(getattr(scene, field) == value for field, value in self.changes.items() if field not in _PACE)


@dataclass(frozen=True)
class Pitfall:
    """*key* is stable and names it in scenes and tests; *line* says in a few words what becomes of it."""

    key: str
    title: Sentence
    line: Sentence
    scene: TrainerScene
    watch: Sentence
    why: Sentence
    cures: tuple[Cure, ...]

    def cured(self, scene: TrainerScene, cure: Cure) -> TrainerScene:
        """Return *scene* with *cure* in place of any other one: so each is compared with what went wrong."""
        treated = {field: getattr(self.scene, field) for other in self.cures for field in other.changes}
        return replace(scene, **{**treated, **cure.changes}, pitfall=self.key)


_SYMMETRY = Pitfall(
    "symmetry",
    QT_TRANSLATE_NOOP("Trainer", "Equal first weights"),
    QT_TRANSLATE_NOOP("Trainer", "Twins that never part"),
    TrainerScene(
        dataset="xor",
        hidden_layers=(4,),
        initializer="constant",
        learning_rate=0.1,
        epochs=100,
        speed=25.0,
        pitfall="symmetry",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "The bracket “= twins” in the network: the four hidden units learn, yet stay equal to the last digit. Together "
        "they draw one straight line, and XOR needs two.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "All weights of a layer began as 0.1. Units that are equal get equal gradients, so each step leaves them "
        "equal. Only chance can part them.",
    ),
    (Cure(QT_TRANSLATE_NOOP("Trainer", "Random first weights"), {"initializer": None}),),
)

_COLLAPSE = Pitfall(
    "collapse",
    QT_TRANSLATE_NOOP("Trainer", "Layers without a bend"),
    QT_TRANSLATE_NOOP("Trainer", "Three layers, one straight line"),
    TrainerScene(
        dataset="moons", hidden_layers=(4, 3), activation="identity", epochs=60, speed=15.0, pitfall="collapse"
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "However long it trains, the border stays straight. Beside the network stands the one layer that computes the "
        "same; on the right, its weights as a product.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "With the identity for its activation, a layer only multiplies, and x W¹ W² W³ is x W with one matrix W. Depth "
        "needs a bend between the layers.",
    ),
    (
        Cure(QT_TRANSLATE_NOOP("Trainer", "A bend: tanh"), {"activation": "tanh"}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "A bend: ReLU"), {"activation": "relu"}),
    ),
)

_DYING_RELU = Pitfall(
    "dying_relu",
    QT_TRANSLATE_NOOP("Trainer", "Dying ReLU"),
    QT_TRANSLATE_NOOP("Trainer", "Units that answer 0 for ever"),
    TrainerScene(
        dataset="circles",
        hidden_layers=(8, 8),
        activation="relu",
        optimizer="adam",
        learning_rate=0.5,
        seed=4,
        epochs=30,
        speed=5.0,
        pitfall="dying_relu",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "It learns at first. Then units die, crossed out in the network, until hidden layer 2 is dead: the network "
        "says the same to every point and is right about half of them.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "Steps too large threw these units so far that z is below 0 for every example. There ReLU is 0 and flat: no "
        "gradient comes through, so there is no way back.",
    ),
    (
        Cure(QT_TRANSLATE_NOOP("Trainer", "Learning rate 0.01"), {"learning_rate": 0.01}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "Leaky ReLU: never flat"), {"activation": "leaky_relu"}),
    ),
)

_CALM = {"epochs": 300, "speed": 60.0}
"""Without the leaps, all can be seen at more epochs a second."""

_LARGE_STEPS = Pitfall(
    "large_steps",
    QT_TRANSLATE_NOOP("Trainer", "Learning rate too large"),
    QT_TRANSLATE_NOOP("Trainer", "Every step lands higher"),
    TrainerScene(
        dataset="sine",
        hidden_layers=(8, 8),
        activation="leaky_relu",
        learning_rate=0.1,
        batch_size=400,
        seed=4,
        epochs=20,
        speed=2.0,
        logarithmic=True,
        pitfall="large_steps",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "Here an epoch is a single step. The loss grows, by and by beyond all numbers: training stops in that step, "
        "says so, and puts the last good weights back.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "A step longer than the valley is wide lands on the other side, higher up. There the slope is steeper, so the "
        "next step is longer still.",
    ),
    (
        Cure(QT_TRANSLATE_NOOP("Trainer", "Learning rate 0.01"), {"learning_rate": 0.01, **_CALM}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "Adam: steps of bounded length"), {"optimizer": "adam", **_CALM}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "tanh: bounded units"), {"activation": "tanh", **_CALM}),
    ),
)

_OVER_FITTING = Pitfall(
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
        "Training accuracy reaches 100 %. But after a few epochs the validation loss turns and climbs: about 200 new "
        "points the network is ever more confidently wrong.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "1,185 weights and biases for 20 noisy points are enough to fit each, noise and all. What is learnt by heart "
        "says little about new points.",
    ),
    (
        Cure(QT_TRANSLATE_NOOP("Trainer", "200 points"), {"examples": 400, "train_share": 0.5}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "L2 penalty 0.03"), {"l2": 0.03}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "Dropout 0.5"), {"dropout": 0.5}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "Early stopping"), {"patience": 20}),
    ),
)

_SATURATION = Pitfall(
    "saturation",
    QT_TRANSLATE_NOOP("Trainer", "Deep sigmoids"),
    QT_TRANSLATE_NOOP("Trainer", "No gradient reaches layer 1"),
    TrainerScene(
        dataset="circles",
        hidden_layers=(8, 8, 8, 8, 8, 8),
        activation="sigmoid",
        learning_rate=0.1,
        epochs=100,
        speed=25.0,
        view="distributions",
        distribution="gradients",
        pitfall="saturation",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "The gradients of the layers: in layer 1 they are over 1,000 times smaller than in the output layer. The loss "
        "stays at 0.69 = ln 2: the network guesses.",
    ),
    QT_TRANSLATE_NOOP(
        "Trainer",
        "A sigmoid’s slope is ¼ at most, and nearly 0 where it saturates, close to 0 or 1. On its way back the "
        "gradient is multiplied by six such slopes.",
    ),
    (
        Cure(QT_TRANSLATE_NOOP("Trainer", "ReLU, with He’s first weights"), {"activation": "relu"}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "tanh: slope 1 around 0"), {"activation": "tanh"}),
        Cure(QT_TRANSLATE_NOOP("Trainer", "One hidden layer"), {"hidden_layers": (8,)}),
    ),
)

_SQUARED_ERROR = Pitfall(
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
    (Cure(QT_TRANSLATE_NOOP("Trainer", "Cross-entropy"), {"loss": None}),),
)

_UNSCALED = Pitfall(
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
    (Cure(QT_TRANSLATE_NOOP("Trainer", "Standardise the inputs"), {"standardise": True}),),
)

PITFALLS = (
    _SYMMETRY,
    _COLLAPSE,
    _DYING_RELU,
    _LARGE_STEPS,
    _OVER_FITTING,
    _SATURATION,
    _SQUARED_ERROR,
    _UNSCALED,
)
"""All of them, in the order of the list: first weights, activations, steps, data."""
BY_KEY = {pitfall.key: pitfall for pitfall in PITFALLS}
MOST_CURES = max(len(pitfall.cures) for pitfall in PITFALLS)
