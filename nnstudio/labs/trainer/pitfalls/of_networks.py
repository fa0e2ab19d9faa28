"""Pitfalls of first weights, activations and depth: each trained to see that it shows what is told of it. No Qt."""

from nnstudio.labs.trainer.pitfalls.pitfall import Cure, Pitfall
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

SYMMETRY = Pitfall(
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
    (
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Random first weights"),
            {"initializer": None},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "No bracket any more: each unit learns something of its own. Together they bend the border round "
                "the corners of XOR, and over 90 % of the points are right.",
            ),
        ),
    ),
)

COLLAPSE = Pitfall(
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
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "A bend: tanh"),
            {"activation": "tanh"},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "The border bends between the moons, and all points are right. No single layer computes the same "
                "any more.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "A bend: ReLU"),
            {"activation": "relu"},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "The border bends, with corners: it is made of straight pieces. All points are right.",
            ),
        ),
    ),
)

DYING_RELU = Pitfall(
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
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Learning rate 0.01"),
            {"learning_rate": 0.01},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "No layer dies; the border closes round the disc. A unit or two may die, but the others are enough.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "Leaky ReLU: never flat"),
            {"activation": "leaky_relu"},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "No unit can die: below 0 its slope is 0.01, not 0. The border closes round the disc, though the "
                "steps are as large as before and the loss still goes up now and then.",
            ),
        ),
    ),
)

SATURATION = Pitfall(
    "saturation",
    QT_TRANSLATE_NOOP("Trainer", "Deep sigmoids"),
    QT_TRANSLATE_NOOP("Trainer", "No gradient reaches layer 1"),
    TrainerScene(
        dataset="circles",
        hidden_layers=(8, 8, 8, 8, 8, 8),
        activation="sigmoid",
        learning_rate=0.1,
        seed=5,
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
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "tanh: slope 1 around 0"),
            {"activation": "tanh"},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "The gradients reach layer 1: those of the layers differ by a factor of ten or so, not of "
                "thousands. Within 20 epochs nearly all points are right.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "ReLU, with He’s first weights"),
            {"activation": "relu"},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Where a ReLU is active its slope is 1, and He’s first weights suit it: the gradients reach layer 1 "
                "undiminished. Within ten epochs all points are right.",
            ),
        ),
        Cure(
            QT_TRANSLATE_NOOP("Trainer", "One hidden layer"),
            {"hidden_layers": (8,)},
            QT_TRANSLATE_NOOP(
                "Trainer",
                "Only one slope lies between the loss and layer 1, so the gradients arrive. Within 50 epochs the "
                "border closes round the disc.",
            ),
        ),
    ),
)
