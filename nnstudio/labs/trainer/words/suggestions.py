"""One thing to do next, for every kind of scene: never what is on the screen already."""

from collections.abc import Callable

from nnstudio.labs.trainer.pitfalls.catalogue import BY_KEY
from nnstudio.labs.trainer.proposals import choices
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.words.starts import EQUAL_STARTS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_SMALL_SET = 100
"""So few examples are learnt by heart by any larger network."""
_SQUARES = frozenset({"x1_squared", "x2_squared"})
_STRAIGHT = frozenset({"line", "house_prices", "plane"})
"""Regression sets that a network without hidden layers follows."""

_PLAIN_INPUTS = frozenset({"x1", "x2"})

_CURE = QT_TRANSLATE_NOOP("Trainer", "Try this: choose “{cure}” in Pitfalls, on the left, then press Start.")
_RANDOM_START = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: compare with Xavier as the initialiser. Why must weights be random to begin with?"
)
_KEEP_SOME_BACK = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: set Share for training to 0.8. Only examples that it never saw tell what it has understood."
)
_SIGMOID = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: choose sigmoid, a step with a slope. Steps have none, so only the last layer learns."
)
_SIGMOIDS = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: choose sigmoid in place of the step. No gradient gets through a layer without slope."
)
_BEND = QT_TRANSLATE_NOOP("Trainer", "Try this: choose tanh. Without a bend, all these layers do no more than one.")
_STANDARDISE = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: switch Standardise on. One learning rate then suits the weights of all inputs."
)
_MORE_NOISE = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: raise the noise. The line stays nearly the same; what becomes of R²?"
)
_MORE_NOISE_ON_PLANE = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: raise the noise. The plane stays nearly the same; what becomes of R²?"
)
_ONE_UNIT = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: empty the field Hidden layers. For a straight line one unit is enough."
)
_ONE_UNIT_FOR_PLANE = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: empty the field Hidden layers. For an inclined plane one unit is enough."
)
_HIDDEN_FOR_CURVE = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: type 8, 8 as hidden layers. Without them, the network can only draw a straight line."
)
_HIDDEN_FOR_SURFACE = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: type 16, 16 as hidden layers. Without them, the network can only draw an inclined plane."
)
_RELU_CURVE = QT_TRANSLATE_NOOP("Trainer", "Try this: choose ReLU. Of what is the curve made now?")
_TANH_CURVE = QT_TRANSLATE_NOOP("Trainer", "Try this: choose tanh. What has become of the corners?")
_RELU_SURFACE = QT_TRANSLATE_NOOP("Trainer", "Try this: choose ReLU. Of what are the hills made now?")
_TANH_SURFACE = QT_TRANSLATE_NOOP("Trainer", "Try this: choose tanh. What has become of the edges?")
_FEW_DIGITS = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: set Examples to 100. The training accuracy still rises; what about validation?"
)
_ALL_DIGITS = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: set Examples to 1797, all there are. What does more data do for the validation accuracy?"
)
_SQUARED_INPUTS = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: switch x₁² and x₂² on. With these inputs, one unit draws a circle."
)
_OWN_FEATURES = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: leave only x₁ and x₂ on and type 4 as hidden layers. The network finds features of its own."
)
_PRODUCT = QT_TRANSLATE_NOOP("Trainer", "Try this: switch x₁x₂ on. With this input, one unit solves XOR.")
_HARDER = QT_TRANSLATE_NOOP("Trainer", "Try this: choose XOR. Why is one straight line not enough there?")
_SPIRAL = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: choose the spiral. How far do straight lines get? Then type 8, 8, 8 as hidden layers."
)
_HIDDEN = QT_TRANSLATE_NOOP("Trainer", "Try this: type 8, 8, 8 as hidden layers. What can bent lines do?")
_FOUR_UNITS = QT_TRANSLATE_NOOP("Trainer", "Try this: type 4 as hidden layers. How many lines are enough?")
_PENALTY = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: set L2 to 0.03 and press Reset, then Start. Which of the two curves gets better?"
)
_NO_PENALTY = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: set L1, L2 and dropout to 0 and train anew. Where does the validation loss go?"
)
_WHOLE_BATCH = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: let the batch hold all training examples. Which curve is smoother, which falls faster?"
)
_SINGLE = QT_TRANSLATE_NOOP("Trainer", "Try this: set the batch size to 1. Why does the loss jump about?")
_ADAM = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: choose Adam with a learning rate of 0.003. How many epochs does the spiral take?"
)
_COSINE = QT_TRANSLATE_NOOP("Trainer", "Try this: let the learning rate fall as a cosine. What becomes of the jumps?")
_PLAIN = QT_TRANSLATE_NOOP("Trainer", "Try this: choose plain gradient descent at 0.03. Which of the two is faster?")
_SOFTMAX = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: choose softmax for the output. Two units now; do they say anything else?"
)
_STRAIGHT_LINES = QT_TRANSLATE_NOOP(
    "Trainer", "Try this: empty the field Hidden layers. How much can straight lines do?"
)
_MORE_ARMS = QT_TRANSLATE_NOOP("Trainer", "Try this: set Arms to 3. Does the same network still follow them?")


def suggestion(scene: TrainerScene) -> Sentence:
    """Say one thing to do next that is not on the screen already."""
    pitfall = BY_KEY.get(scene.pitfall)
    cure = pitfall.next_cure(scene) if pitfall else None
    if cure is not None:
        return _CURE.fill(cure=cure.title)
    activations = scene.activations()
    if activations and choices(scene).initializer in EQUAL_STARTS:
        return _RANDOM_START
    if "step" in activations:
        return _SIGMOID if set(activations) == {"step"} else _SIGMOIDS
    if activations and set(activations) == {"identity"} and scene.dataset not in _STRAIGHT:
        return _BEND
    if scene.train_count() >= scene.example_count() and scene.train_share > 0.8:
        return _KEEP_SOME_BACK
    by_data = _FOR_NUMBERS if scene.source.kind == "regression" else _FOR_CLASSES
    return next(sentence for holds, sentence in by_data if holds(scene))


def _is_regularised(scene: TrainerScene) -> bool:
    return bool(scene.l1 or scene.l2 or scene.dropout)


def _sees_plane(scene: TrainerScene) -> bool:
    """Whether a unit of the first layer draws a straight line: x₁ and x₂ are all that it sees."""
    return scene.source.inputs != 2 or set(scene.features) <= _PLAIN_INPUTS


def _is_small(scene: TrainerScene) -> bool:
    return bool(scene.hidden_layers) and scene.train_count() <= _SMALL_SET and scene.dataset != "iris"


_Rules = tuple[tuple[Callable[[TrainerScene], bool], Sentence], ...]

_FOR_NUMBERS: _Rules = (
    (lambda scene: scene.source.proposes_standardising and not scene.standardise, _STANDARDISE),
    (lambda scene: scene.dataset == "plane" and bool(scene.hidden_layers), _ONE_UNIT_FOR_PLANE),
    (lambda scene: scene.dataset == "plane", _MORE_NOISE_ON_PLANE),
    (lambda scene: scene.dataset in _STRAIGHT and bool(scene.hidden_layers), _ONE_UNIT),
    (lambda scene: scene.dataset in _STRAIGHT, _MORE_NOISE),
    (lambda scene: not scene.hidden_layers and scene.source.inputs == 1, _HIDDEN_FOR_CURVE),
    (lambda scene: not scene.hidden_layers and not _sees_plane(scene), _OWN_FEATURES),
    (lambda scene: not scene.hidden_layers, _HIDDEN_FOR_SURFACE),
    (lambda scene: scene.source.inputs > 1 and "relu" in scene.activations(), _TANH_SURFACE),
    (lambda scene: scene.source.inputs > 1, _RELU_SURFACE),
    (lambda scene: "relu" in scene.activations(), _TANH_CURVE),
    (lambda _scene: True, _RELU_CURVE),
)
_FOR_CLASSES: _Rules = (
    (lambda scene: scene.dataset == "digits" and scene.example_count() > 200, _FEW_DIGITS),
    (lambda scene: scene.dataset == "digits", _ALL_DIGITS),
    (lambda scene: scene.source.proposes_standardising and not scene.standardise, _STANDARDISE),
    (
        lambda scene: scene.dataset in ("circles", "xor") and not scene.hidden_layers and len(scene.features) > 2,
        _OWN_FEATURES,
    ),
    (
        lambda scene: scene.dataset == "circles" and not scene.hidden_layers and not set(scene.features) >= _SQUARES,
        _SQUARED_INPUTS,
    ),
    (lambda scene: scene.dataset == "circles" and not scene.hidden_layers, _OWN_FEATURES),
    (lambda scene: scene.dataset == "xor" and not scene.hidden_layers and "x1_x2" not in scene.features, _PRODUCT),
    (lambda scene: scene.dataset == "xor" and not scene.hidden_layers, _OWN_FEATURES),
    (lambda scene: not scene.hidden_layers and not _sees_plane(scene), _OWN_FEATURES),
    (lambda scene: scene.dataset == "gaussians" and not scene.hidden_layers, _HARDER),
    (lambda scene: scene.dataset == "blobs" and not scene.hidden_layers, _SPIRAL),
    (lambda scene: not scene.hidden_layers, _HIDDEN),
    (lambda scene: _is_small(scene) and not _is_regularised(scene), _PENALTY),
    (_is_regularised, _NO_PENALTY),
    (lambda scene: scene.dataset == "xor" and max(scene.hidden_layers) < 4, _FOUR_UNITS),
    (lambda scene: scene.batch_size == 1, _WHOLE_BATCH),
    (lambda scene: scene.batch_size >= scene.train_count(), _SINGLE),
    (lambda scene: scene.dataset == "spiral" and scene.optimizer == "sgd", _ADAM),
    (lambda scene: scene.dataset == "spiral" and scene.class_count() == 2, _MORE_ARMS),
    (lambda scene: scene.optimizer != "sgd" and scene.schedule == "constant", _COSINE),
    (lambda scene: scene.optimizer != "sgd", _PLAIN),
    (lambda scene: scene.class_count() == 2 and choices(scene).output == "sigmoid", _SOFTMAX),
    (_sees_plane, _STRAIGHT_LINES),
    (lambda _scene: True, _OWN_FEATURES),
)
