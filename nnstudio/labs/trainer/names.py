"""What data sets, classes, inputs, outputs, losses, optimisers and schedules are called on the screen. No Qt."""

from collections.abc import Sequence

from nnstudio.data.bundled import IRIS_CLASSES
from nnstudio.data.features import FEATURES
from nnstudio.labs.activation_names import NAMES
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.figures import subscript
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

DATASETS = {
    "circles": QT_TRANSLATE_NOOP("Trainer", "Circles"),
    "xor": QT_TRANSLATE_NOOP("Trainer", "XOR"),
    "gaussians": QT_TRANSLATE_NOOP("Trainer", "Two Gaussians"),
    "spiral": QT_TRANSLATE_NOOP("Trainer", "Spiral"),
    "moons": QT_TRANSLATE_NOOP("Trainer", "Moons"),
    "blobs": QT_TRANSLATE_NOOP("Trainer", "Blobs"),
    "checkerboard": QT_TRANSLATE_NOOP("Trainer", "Checkerboard"),
    "line": QT_TRANSLATE_NOOP("Trainer", "Line"),
    "house_prices": QT_TRANSLATE_NOOP("Trainer", "House prices"),
    "sine": QT_TRANSLATE_NOOP("Trainer", "Sine"),
    "plane": QT_TRANSLATE_NOOP("Trainer", "Inclined plane"),
    "gaussian_bumps": QT_TRANSLATE_NOOP("Trainer", "Hills and dips"),
    "iris": QT_TRANSLATE_NOOP("Trainer", "Iris flowers"),
    "digits": QT_TRANSLATE_NOOP("Trainer", "Handwritten digits"),
}

OUTPUTS = {
    "sigmoid": QT_TRANSLATE_NOOP("Trainer", "sigmoid (yes or no)"),
    "softmax": QT_TRANSLATE_NOOP("Trainer", "softmax (one of several)"),
    "identity": QT_TRANSLATE_NOOP("Trainer", "identity (a number)"),
    "tanh": QT_TRANSLATE_NOOP("Trainer", "tanh (−1 to 1)"),
}
_IDENTITY = QT_TRANSLATE_NOOP("Trainer", "identity")
SHORT_OUTPUTS = {name: _IDENTITY if name == "identity" else verbatim(name) for name in OUTPUTS}
"""What the outputs are called where there is little room."""
SHORT_ACTIVATIONS = {name: _IDENTITY if name == "identity" else verbatim(short) for name, short in NAMES.items()}
"""What the activations are called in the title of a layer."""

LOSSES = {
    "binary_cross_entropy": QT_TRANSLATE_NOOP("Trainer", "binary cross-entropy"),
    "cross_entropy": QT_TRANSLATE_NOOP("Trainer", "cross-entropy"),
    "squared_error": QT_TRANSLATE_NOOP("Trainer", "squared error, halved"),
    "absolute_error": QT_TRANSLATE_NOOP("Trainer", "absolute error"),
    "huber": QT_TRANSLATE_NOOP("Trainer", "Huber loss"),
    "hinge": QT_TRANSLATE_NOOP("Trainer", "hinge loss"),
}

OPTIMIZERS = {
    "sgd": QT_TRANSLATE_NOOP("Trainer", "plain gradient descent"),
    "momentum": QT_TRANSLATE_NOOP("Trainer", "momentum"),
    "nesterov": QT_TRANSLATE_NOOP("Trainer", "Nesterov’s momentum"),
    "adagrad": QT_TRANSLATE_NOOP("Trainer", "AdaGrad"),
    "rmsprop": QT_TRANSLATE_NOOP("Trainer", "RMSProp"),
    "adam": QT_TRANSLATE_NOOP("Trainer", "Adam"),
    "adamw": QT_TRANSLATE_NOOP("Trainer", "AdamW"),
}

SCHEDULES = {
    "constant": QT_TRANSLATE_NOOP("Trainer", "stays the same"),
    "step": QT_TRANSLATE_NOOP("Trainer", "falls in steps"),
    "exponential": QT_TRANSLATE_NOOP("Trainer", "falls by a share each epoch"),
    "cosine": QT_TRANSLATE_NOOP("Trainer", "falls as a cosine to 0"),
    "warm_up": QT_TRANSLATE_NOOP("Trainer", "warms up, then stays"),
}

_OWN_POINTS = QT_TRANSLATE_NOOP("Trainer", "Own points")
_CLASS = QT_TRANSLATE_NOOP("Trainer", "class {number}")
_LISTED = QT_TRANSLATE_NOOP("Trainer", "{first}, {rest}")
_X1, _X2, _Y = verbatim("x₁"), verbatim("x₂"), verbatim("y")
_AXES = {
    "house_prices": (
        QT_TRANSLATE_NOOP("Trainer", "living area (m²)"),
        QT_TRANSLATE_NOOP("Trainer", "price (millions)"),
    ),
    "iris": (
        QT_TRANSLATE_NOOP("Trainer", "petal length (cm)"),
        QT_TRANSLATE_NOOP("Trainer", "petal width (cm)"),
    ),
}
IRIS_INPUTS = (
    QT_TRANSLATE_NOOP("Trainer", "sepal length"),
    QT_TRANSLATE_NOOP("Trainer", "sepal width"),
    QT_TRANSLATE_NOOP("Trainer", "petal length"),
    QT_TRANSLATE_NOOP("Trainer", "petal width"),
)


def dataset_name(scene: TrainerScene) -> Sentence:
    """Return what the data set of *scene* is called: a file by its name."""
    own = scene.chosen_own
    if own is not None:
        return verbatim(own.name) if own.name else _OWN_POINTS
    return DATASETS.get(scene.dataset, verbatim(scene.dataset[:40]))


def axes(scene: TrainerScene) -> tuple[Sentence, Sentence]:
    """Return what the axes are called of the picture that shows the examples of *scene*."""
    source, own = scene.source, _own_names(scene)
    if not own:
        return _AXES.get(scene.dataset, (_X1, _X2) if source.inputs > 1 else (verbatim("x"), _Y))
    if source.plane:
        x, y = source.plane
        return own[x], own[y]
    return own[0], target_name(scene)


def target_name(scene: TrainerScene) -> Sentence:
    """Return what the number is called that is to be learnt."""
    own = scene.chosen_own
    if own is not None:
        return verbatim(own.target_name) if own.target_name else _Y
    return axes(scene)[1] if scene.source.inputs == 1 else _Y


def class_names(scene: TrainerScene, classes: int) -> tuple[Sentence, ...]:
    """Return what so many classes of *scene* are called: digits by themselves, flowers by their Latin names."""
    names: Sequence[str] = ()
    if scene.dataset == "digits":
        names = tuple(map(str, range(classes)))
    elif scene.dataset == "iris":
        names = IRIS_CLASSES
    elif scene.chosen_own is not None:
        names = scene.chosen_own.class_names
    if names:
        return tuple(verbatim(name) for name in names)
    return tuple(_CLASS.fill(number=number + 1) for number in range(classes))


def input_names(scene: TrainerScene, features: tuple[str, ...], inputs: int) -> tuple[Sentence, ...]:
    """Return what each input of the network is called: *features* by their symbols, or else raw *inputs*."""
    own = _own_names(scene)
    if features:
        raw = dict(zip(("x1", "x2"), own, strict=False))
        return tuple(raw.get(name, verbatim(FEATURES[name].symbol)) for name in features)
    if scene.dataset == "iris":
        return IRIS_INPUTS
    return own or tuple(verbatim(f"x{subscript(number + 1)}") for number in range(inputs))


def _own_names(scene: TrainerScene) -> tuple[Sentence, ...]:
    """Return the names that the learner's own inputs have; none where they have none."""
    own = scene.chosen_own
    return tuple(verbatim(name) for name in own.input_names) if own is not None else ()


def listed(sentences: Sequence[Sentence]) -> Sentence:
    """Write one or more *sentences* one behind the other, with the comma of the learner's language."""
    first, *rest = sentences
    return _LISTED.fill(first=first, rest=listed(rest)) if rest else first
