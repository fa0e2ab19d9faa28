"""What can be set in the Network Trainer."""

import itertools
from dataclasses import dataclass, replace

from nnstudio.data.bundled import digits
from nnstudio.data.synthetic import SYNTHETIC
from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

DATASETS = (*SYNTHETIC, "digits")
SYNTHETIC_EXAMPLES = 500
FEWEST_EXAMPLES, MOST_EXAMPLES = 2, 10_000
MOST_LAYERS, MOST_UNITS = 8, 256
LARGEST_LEARNING_RATE = 100.0
LARGEST_NOISE = 5.0
MOST_EPOCHS = 10_000_000
LARGEST_SEED = 2**31 - 1
FASTEST_LIMIT = 1e6
MOST_WORK = 1_000_000_000
"""Products of an example with a weight that one look at all examples may take: about a tenth of a second."""


@dataclass(frozen=True)
class TrainerScene:
    """A data set, a network and how it is trained; *seed* makes all of it reproducible.

    *examples* counts all classes together; None takes as many as the data set proposes. *noise* is the standard
    deviation of the error added to points of the plane. *epochs* is how far Start trains on; *speed* limits it to so
    many epochs a second, 0 to none.
    """

    dataset: str = "spiral"
    examples: int | None = None
    train_share: float = 0.8
    noise: float = 0.1
    hidden_layers: tuple[int, ...] = (8, 8, 8)
    activation: str = "tanh"
    optimizer: str = "sgd"
    learning_rate: float = 0.03
    batch_size: int = 10
    seed: int = 0
    epochs: int = 500
    speed: float = 0.0

    def example_count(self) -> int:
        """Return how many examples there are, for training and validation together."""
        if self.examples is not None:
            return self.examples
        return len(digits()) if self.dataset == "digits" else SYNTHETIC_EXAMPLES

    def train_count(self) -> int:
        """Return how many examples are for training."""
        return max(1, round(self.train_share * self.example_count()))

    def experiment(self) -> "TrainerScene":
        """Return the scene without what may change while training goes on: what is left decides data and network."""
        kept = TrainerScene()
        return replace(
            self,
            learning_rate=kept.learning_rate,
            batch_size=kept.batch_size,
            epochs=kept.epochs,
            speed=kept.speed,
        )


def problems(scene: TrainerScene) -> tuple[Problem, ...]:
    """Return what keeps *scene* from being trained."""
    found = [
        _known("dataset", scene.dataset, DATASETS),
        _known("activation", scene.activation, tuple(ACTIVATIONS)),
        _known("optimizer", scene.optimizer, tuple(OPTIMIZERS)),
        _share(scene),
        _within("noise", scene.noise, 0.0, LARGEST_NOISE),
        _layers(scene.hidden_layers),
        _learning_rate(scene.learning_rate),
        _within("seed", scene.seed, 0, LARGEST_SEED),
        _within("epochs", scene.epochs, 1, MOST_EPOCHS),
        _within("speed", scene.speed, 0.0, FASTEST_LIMIT),
    ]
    if found[0] is None:
        most = len(digits()) if scene.dataset == "digits" else MOST_EXAMPLES
        found.append(_within("examples", scene.example_count(), FEWEST_EXAMPLES, most))
    found.append(_work(scene) if not any(found) else None)
    found.append(_batch(scene) if not any(found) else None)
    return tuple(problem for problem in found if problem)


def _known(field: str, name: str, names: tuple[str, ...]) -> Problem | None:
    if name in names:
        return None
    sentence = QT_TRANSLATE_NOOP("Trainer", "There is no “{name}” here. Choose one of: {names}.")
    return Problem(field, sentence.fill(name=name[:40], names=", ".join(names)))


def _within(field: str, value: float, low: float, high: float) -> Problem | None:
    if low <= value <= high:
        return None
    sentence = QT_TRANSLATE_NOOP("Trainer", "{value} lies outside {low} … {high}. Type a number within.")
    return Problem(field, sentence.fill(value=figure(value), low=typed(low), high=typed(high)))


def _share(scene: TrainerScene) -> Problem | None:
    if 0.0 < scene.train_share <= 1.0:
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "A share of {value} cannot be trained on. Type a number above 0 and at most 1, such as 0.8."
    )
    return Problem("train_share", sentence.fill(value=figure(scene.train_share)))


def _layers(units: tuple[int, ...]) -> Problem | None:
    sentence: Sentence | None = None
    if len(units) > MOST_LAYERS:
        sentence = QT_TRANSLATE_NOOP("Trainer", "{count} hidden layers are too many. Up to {most} are possible.").fill(
            count=len(units), most=MOST_LAYERS
        )
    elif any(not 1 <= count <= MOST_UNITS for count in units):
        sentence = QT_TRANSLATE_NOOP("Trainer", "A hidden layer has from 1 to {most} units.").fill(most=MOST_UNITS)
    return Problem("hidden_layers", sentence) if sentence else None


def _learning_rate(rate: float) -> Problem | None:
    if 0.0 < rate <= LARGEST_LEARNING_RATE:
        return None
    if rate == 0.0:
        sentence = QT_TRANSLATE_NOOP(
            "Trainer", "With a learning rate of 0 no weight ever changes. Type a small number above 0, such as 0.03."
        )
    elif rate > LARGEST_LEARNING_RATE:
        sentence = QT_TRANSLATE_NOOP(
            "Trainer", "A learning rate of {rate} overshoots at every step. Type at most {most}; 0.03 is a good start."
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "Trainer", "A learning rate of {rate} does not lead downhill. Type a small number above 0, such as 0.03."
        )
    return Problem("learning_rate", sentence.fill(rate=figure(rate), most=typed(LARGEST_LEARNING_RATE)))


def _work(scene: TrainerScene) -> Problem | None:
    inputs, outputs = (64, 10) if scene.dataset == "digits" else (2, 3)
    weights = sum(a * b for a, b in itertools.pairwise((inputs, *scene.hidden_layers, outputs)))
    if weights * scene.example_count() <= MOST_WORK:
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "So large a network on so many examples would keep you waiting. Take fewer units or fewer examples."
    )
    return Problem("hidden_layers", sentence)


def _batch(scene: TrainerScene) -> Problem | None:
    if 1 <= scene.batch_size <= scene.train_count():
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "A batch holds from 1 to {most} examples: there are {most} to train on. Type a number within."
    )
    return Problem("batch_size", sentence.fill(most=scene.train_count()))
