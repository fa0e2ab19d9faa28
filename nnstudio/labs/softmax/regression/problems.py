"""What may be wrong with the samples, the weights and the training of a softmax regression, in sentences."""

import math
from collections.abc import Iterator

from nnstudio.labs.softmax.regression.results import CLASSES, INPUTS
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

MOST_SAMPLES = 6
LARGEST = 1e6
"""What inputs, weights and biases may be, either way."""
LARGEST_RATE = 1000.0
_LIMIT = f"{LARGEST:,.0f}"

INPUT = QT_TRANSLATE_NOOP("Softmax", "Input {input} of sample {sample}")
WEIGHT = QT_TRANSLATE_NOOP("Softmax", "The weight from input {input} to output {output}")
BIAS = QT_TRANSLATE_NOOP("Softmax", "The bias of output {output}")

_NO_SAMPLES = QT_TRANSLATE_NOOP("Softmax", "There are no samples. Add one.")
_TOO_MANY = QT_TRANSLATE_NOOP("Softmax", "There are {samples} samples, but room for {most}. Remove some, or undo.")
_NO_WHOLE_SAMPLES = QT_TRANSLATE_NOOP(
    "Softmax",
    "{count} numbers make no whole samples of {inputs} inputs each. Undo, or choose a worked example.",
)
_LABELS = QT_TRANSLATE_NOOP(
    "Softmax",
    "Each sample has one label, but there are {labels} for {samples} samples. Undo, or choose a worked example.",
)
_NO_SUCH_CLASS = QT_TRANSLATE_NOOP(
    "Softmax", "The label of sample {sample} is none of the classes. Choose another one."
)
_SHAPE = QT_TRANSLATE_NOOP(
    "Softmax", "{matrix} has {needed} numbers, but {count} are given. Undo, or choose a worked example."
)
_NOT_FINITE = QT_TRANSLATE_NOOP("Softmax", "{what} is not a finite number. Type one like 1.5.")
_TOO_LARGE = QT_TRANSLATE_NOOP("Softmax", "{what} is too large to be of use. Type a number from −{limit} to {limit}.")
_RATE = QT_TRANSLATE_NOOP("Softmax", "η = {value} is no learning rate. Type a number above 0, up to {limit}.")
_STEP = QT_TRANSLATE_NOOP("Softmax", "There is no step {value}: training begins with step 0. Type 0 or more.")


def problems(scene: SoftmaxScene) -> tuple[Problem, ...]:
    """Return what keeps the softmax regression of *scene* from being computed; NaN fails every comparison."""
    return (
        *_samples(scene),
        *_parameters("weights", "W", scene.weights, INPUTS * CLASSES),
        *_parameters("biases", "b", scene.biases, CLASSES),
        *_training(scene),
    )


def _samples(scene: SoftmaxScene) -> Iterator[Problem]:
    samples, rest = divmod(len(scene.x), INPUTS)
    if not scene.x:
        yield Problem("x", _NO_SAMPLES)
    elif rest:
        yield Problem("x", _NO_WHOLE_SAMPLES.fill(inputs=INPUTS, count=len(scene.x)))
    elif samples > MOST_SAMPLES:
        yield Problem("x", _TOO_MANY.fill(samples=samples, most=MOST_SAMPLES))
    elif len(scene.labels) != samples:
        yield Problem("labels", _LABELS.fill(labels=len(scene.labels), samples=samples))
    yield from _numbers("x", scene.x)
    for i, label in enumerate(scene.labels):
        if label not in range(CLASSES):
            yield Problem("labels", _NO_SUCH_CLASS.fill(sample=i + 1), i)


def _parameters(field: str, matrix: str, numbers: tuple[float, ...], needed: int) -> Iterator[Problem]:
    if len(numbers) != needed:
        yield Problem(field, _SHAPE.fill(matrix=matrix, needed=needed, count=len(numbers)))
    yield from _numbers(field, numbers)


def _numbers(field: str, numbers: tuple[float, ...]) -> Iterator[Problem]:
    for i, number in enumerate(numbers):
        if not math.isfinite(number):
            yield Problem(field, _NOT_FINITE.fill(what=_named(field, i)), i)
        elif abs(number) > LARGEST:
            yield Problem(field, _TOO_LARGE.fill(what=_named(field, i), limit=_LIMIT), i)


def _named(field: str, i: int) -> Sentence:
    """Return what entry *i* of *field* is called in a sentence."""
    if field == "x":
        return INPUT.fill(input=i % INPUTS + 1, sample=i // INPUTS + 1)
    if field == "weights":
        return WEIGHT.fill(input=i // CLASSES + 1, output=i % CLASSES + 1)
    return BIAS.fill(output=i + 1)


def _training(scene: SoftmaxScene) -> Iterator[Problem]:
    if not 0 < scene.training_rate <= LARGEST_RATE:
        value = "NaN" if math.isnan(scene.training_rate) else in_words(scene.training_rate)
        yield Problem("training_rate", _RATE.fill(value=value, limit=in_words(LARGEST_RATE)))
    if scene.training_step < 0:
        yield Problem("training_step", _STEP.fill(value=in_words(float(scene.training_step))))
