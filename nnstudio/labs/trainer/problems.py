"""What keeps a scene from being trained, said in a sentence beside its cause."""

import itertools
from collections.abc import Iterable, Mapping

from nnstudio.data.features import applicable
from nnstudio.data.sources import SOURCES
from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.initializers import INITIALIZERS
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import OUTPUTS
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.schedules import SCHEDULES
from nnstudio.labs.activation_names import TITLES as ACTIVATION_TITLES
from nnstudio.labs.initializer_names import INITIALIZER_TITLES
from nnstudio.labs.trainer import names
from nnstudio.labs.trainer.proposals import choices, fitting_losses, layer_sizes
from nnstudio.labs.trainer.scene import (
    FASTEST_LIMIT,
    FEWEST_EXAMPLES,
    LARGEST_ATTEMPT,
    LARGEST_LEARNING_RATE,
    LARGEST_LOSS,
    LARGEST_NOISE,
    LARGEST_PENALTY,
    LARGEST_SEED,
    LARGEST_WEIGHT,
    MOST_DROPOUT,
    MOST_EPOCHS,
    MOST_LAYERS,
    MOST_UNITS,
    MOST_WORK,
    OWN,
    TrainerScene,
)
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence


def problems(scene: TrainerScene) -> tuple[Problem, ...]:
    """Return what keeps *scene* from being trained."""
    found = [*_names(scene), *_numbers(scene), _share(scene), _learning_rate(scene.learning_rate)]
    found.append(_layers(scene.hidden_layers))
    if scene.has_source:
        source = scene.source
        if source.most_examples >= FEWEST_EXAMPLES:
            found.append(_within("examples", scene.example_count(), FEWEST_EXAMPLES, source.most_examples))
        found.append(_within("classes", scene.class_count(), source.fewest_classes, source.most_classes))
        found += [_features(scene), _own(scene), _added(scene)]
    if not any(found):  # the rest looks at several fields together
        found += [_output(scene), _loss(scene), _work(scene), _batch(scene), _weight_edits(scene)]
    return tuple(problem for problem in found if problem)


def _names(scene: TrainerScene) -> list[Problem | None]:
    own = next((name for name in scene.layer_activations if name and name not in ACTIVATIONS), scene.activation)
    return [
        _data(scene),
        _known("activation", scene.activation, ACTIVATIONS, ACTIVATION_TITLES),
        _known("layer_activations", own, ACTIVATIONS, ACTIVATION_TITLES) if own != scene.activation else None,
        _known("optimizer", scene.optimizer, OPTIMIZERS, names.OPTIMIZERS),
        _known("schedule", scene.schedule, SCHEDULES, names.SCHEDULES),
        _known("output", scene.output or OUTPUTS[0], OUTPUTS, names.OUTPUTS),
        _known("loss", scene.loss or next(iter(LOSSES)), LOSSES, names.LOSSES),
        _known("initializer", scene.initializer or next(iter(INITIALIZERS)), INITIALIZERS, INITIALIZER_TITLES),
    ]


def _numbers(scene: TrainerScene) -> list[Problem | None]:
    found = [
        _within("noise", scene.noise, 0.0, LARGEST_NOISE),
        _within("seed", scene.seed, 0, LARGEST_SEED),
        _within("weight_seed", scene.network_seed, 0, LARGEST_SEED) if scene.weight_seed is not None else None,
        _within("epochs", scene.epochs, 1, MOST_EPOCHS),
        _within("speed", scene.speed, 0.0, FASTEST_LIMIT),
        _within("dropout", scene.dropout, 0.0, MOST_DROPOUT),
        _within("l1", scene.l1, 0.0, LARGEST_PENALTY),
        _within("l2", scene.l2, 0.0, LARGEST_PENALTY),
        _within("stop_below", scene.stop_below, 0.0, LARGEST_LOSS),
        _within("patience", scene.patience, 0, MOST_EPOCHS),
        _within("attempt", scene.attempt, 0, LARGEST_ATTEMPT),
        _within("seeds_attempt", scene.seeds_attempt, 0, LARGEST_ATTEMPT),
    ]
    optional: list[tuple[str, float, float]] = [
        ("weight_decay", 0.0, LARGEST_PENALTY),
        ("schedule_epochs", 1, MOST_EPOCHS),
        ("schedule_factor", 0.0, 1.0),
    ]
    if scene.optimizer in OPTIMIZERS:
        parameters = OPTIMIZERS[scene.optimizer].parameters
        optional += [(each.name, each.low, each.high) for each in parameters if hasattr(scene, each.name)]
    for field, low, high in optional:
        value = getattr(scene, field)
        found.append(None if value is None else _within(field, value, low, high))
    return found


def _known(field: str, name: str, there_are: Iterable[str], titles: Mapping[str, Sentence]) -> Problem | None:
    """Look whether *name* is one of those that *there_are*; a learner knows them by their *titles*."""
    known = tuple(there_are)
    if name in known:
        return None
    sentence = QT_TRANSLATE_NOOP("Trainer", "There is no “{name}” here. Choose one of: {names}.")
    return Problem(field, sentence.fill(name=name[:40], names=_titles(known, titles)))


def _titles(known: Iterable[str], titles: Mapping[str, Sentence]) -> Sentence:
    return names.listed([titles[name] for name in known])


def _within(field: str, value: float, low: float, high: float) -> Problem | None:
    if low <= value <= high:
        return None
    sentence = QT_TRANSLATE_NOOP("Trainer", "{value} lies outside {low} … {high}. Type a number within.")
    return Problem(field, sentence.fill(value=figure(value), low=typed(low), high=typed(high)))


def _data(scene: TrainerScene) -> Problem | None:
    if scene.dataset != OWN:
        return _known("dataset", scene.dataset, SOURCES, names.DATASETS)
    if scene.own is not None:
        return None
    sentence = QT_TRANSLATE_NOOP("Trainer", "There are no examples of your own yet. Open a file, or draw some points.")
    return Problem("dataset", sentence)


def _own(scene: TrainerScene) -> Problem | None:
    """Look whether the learner's own examples can be learnt from."""
    own = scene.chosen_own
    if own is None or (own.is_regression and len(own) >= FEWEST_EXAMPLES):
        return None
    if own.classes_present > 1:
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "There is nothing to tell apart yet. There have to be examples of two classes at least."
    )
    return Problem("dataset", sentence)


def _added(scene: TrainerScene) -> Problem | None:
    """Look whether the drawings among the training examples are like these: their pixels 0 … 1 are sure."""
    added, source = scene.added, scene.source
    wanted = ("drawing", bool(source.image), source.inputs, scene.class_count())
    if added is None or (added.origin, True, added.features, added.classes) == wanted:
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "The examples of your own beside these are not of this data set. Remove them, or undo."
    )
    return Problem("dataset", sentence)


def _share(scene: TrainerScene) -> Problem | None:
    if 0.0 < scene.train_share <= 1.0:
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "A share of {value} cannot be trained on. Type a number above 0 and at most 1, such as 0.8."
    )
    return Problem("train_share", sentence.fill(value=figure(scene.train_share)))


def _features(scene: TrainerScene) -> Problem | None:
    possible = applicable(scene.source.inputs)
    if not possible or any(name in possible for name in scene.features):
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "Without any input the network cannot tell one example from another. Switch on x₁ at least."
    )
    return Problem("features", sentence)


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


def _output(scene: TrainerScene) -> Problem | None:
    if scene.class_count() or scene.output != "softmax":
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "Softmax of a single number is always 1: it cannot learn a quantity. Choose the identity."
    )
    return Problem("output", sentence)


def _loss(scene: TrainerScene) -> Problem | None:
    chosen = choices(scene)
    fitting = fitting_losses(scene.class_count(), chosen.output)
    if chosen.loss in fitting:
        return None
    if chosen.output in LOSSES[chosen.loss].outputs:
        sentence = QT_TRANSLATE_NOOP(
            "Trainer", "This loss judges classes, but here a number is to be learnt. Choose the squared error."
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "Trainer", "This loss does not fit the output {output}. Choose one of: {names}, or another output."
        )
    return Problem(
        "loss", sentence.fill(output=names.SHORT_OUTPUTS[chosen.output], names=_titles(fitting, names.LOSSES))
    )


def _work(scene: TrainerScene) -> Problem | None:
    weights = sum(a * b for a, b in itertools.pairwise(layer_sizes(scene)))
    if weights * scene.example_count() <= MOST_WORK:
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "So large a network on so many examples would keep you waiting. Take fewer units or fewer examples."
    )
    return Problem("hidden_layers", sentence)


def _weight_edits(scene: TrainerScene) -> Problem | None:
    """Look at the weights set by hand that belong to this network."""
    shapes = list(itertools.pairwise(layer_sizes(scene)))
    for edit in scene.edits(scene.mark()):
        found = _within("weight_edits", edit.after, -LARGEST_WEIGHT, LARGEST_WEIGHT)
        if found is not None:
            return found
        fan_in, fan_out = shapes[edit.layer] if 0 <= edit.layer < len(shapes) else (-1, 0)
        if not (edit.epoch >= 0 and 0 <= edit.row <= fan_in and 0 <= edit.column < fan_out):
            sentence = QT_TRANSLATE_NOOP(
                "Trainer", "There is no weight {row}, {column} in layer {layer} of this network. Undo the last change."
            )
            return Problem("weight_edits", sentence.fill(row=edit.row, column=edit.column, layer=edit.layer))
    return None


def _batch(scene: TrainerScene) -> Problem | None:
    if 1 <= scene.batch_size <= scene.train_count():
        return None
    sentence = QT_TRANSLATE_NOOP(
        "Trainer", "A batch holds from 1 to {most} examples: there are {most} to train on. Type a number within."
    )
    return Problem("batch_size", sentence.fill(most=scene.train_count()))
