"""What can be set in the Softmax Playground."""

from dataclasses import dataclass, replace

from nnstudio.engine.metrics import one_hot
from nnstudio.notation.figures import subscript

MOST_CLASSES = 20
LONGEST_NAME = 40
"""How many letters the name of a class can have."""


@dataclass(frozen=True)
class SoftmaxScene:
    """What all pages of the tab show.

    There is one logit a class. The constant *shift* is added to all of them, *temperature* divides them. *names* may be
    shorter than logits: classes without a name are called by their numbers.

    The *target* is a distribution, hard or soft. Where *mixed_with* names a class, the target keeps the share
    *mix_share*, and that class gets the rest (mixup); then a share *epsilon* is spread evenly over all classes (label
    smoothing).

    Gradient descent on the logits takes steps of *descent_rate* times the gradient; *descent_step* is how far it has
    come. *pair* are the two logits of the page on two classes.

    The softmax regression has the samples *x*, four numbers each, one sample after the other, and their *labels*,
    indices of classes; *weights* is W (4 inputs × 3 classes), row by row, and *biases* is b. It is trained on all iris
    flowers with steps of *training_rate*, and *training_step* is how far it has come. *sample* is the one whose numbers
    are worked out.

    *page*, *descent_step*, *training_step* and *sample* say only what is looked at.
    """

    logits: tuple[float, ...] = (2.0, 1.0, 0.1)
    temperature: float = 1.0
    target: tuple[float, ...] = (1.0, 0.0, 0.0)
    names: tuple[str, ...] = ()
    shift: float = 0.0
    mixed_with: int | None = None
    mix_share: float = 0.7
    epsilon: float = 0.0
    descent_rate: float = 1.0
    descent_step: int = 0
    pair: tuple[float, ...] = (1.0, -0.5)
    x: tuple[float, ...] = (5.1, 3.5, 1.4, 0.2, 5.7, 2.8, 4.5, 1.3, 6.3, 3.3, 6.0, 2.5)
    labels: tuple[int, ...] = (0, 1, 2)
    weights: tuple[float, ...] = (0.3, 0.2, -0.5, 0.7, -0.2, -0.5, -1.0, 0.2, 0.8, -0.4, -0.2, 0.6)
    biases: tuple[float, ...] = (0.1, 0.2, -0.3)
    training_rate: float = 0.1
    training_step: int = 0
    sample: int = 0
    page: str = "loss"

    def classes(self) -> int:
        """Return how many classes there are."""
        return len(self.logits)

    def shifted(self) -> tuple[float, ...]:
        """Return the logits with the constant added to each, rounded as float64 rounds."""
        return tuple(logit + self.shift for logit in self.logits)

    def is_softened(self) -> bool:
        """Whether the target that is computed with is another one than was typed."""
        return self.mixed_with is not None or self.epsilon != 0

    def name(self, i: int) -> str:
        """Return the name of class *i* that it was given; empty where it has none."""
        return self.names[i] if i < len(self.names) else ""

    def renamed(self, i: int, name: str) -> tuple[str, ...]:
        """Return `names` with class *i* called *name*; an empty one takes its name away."""
        names = [*self.names, *[""] * (i + 1 - len(self.names))]
        names[i] = name[:LONGEST_NAME]
        return _without_trailing_blanks(names)


def hard_target(i: int, classes: int) -> tuple[float, ...]:
    """Return the target that names class *i*."""
    return tuple(one_hot([i], classes)[0].tolist())


def with_class_added(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* with one more class at the end, with logit 0, which is not the true one."""
    return _resized(replace(scene, logits=(*scene.logits, 0.0)))


def with_class_removed(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* without its last class.

    If that was the true one, the first class is true now; of a soft target the rest keeps its proportions. What was
    mixed with it is not mixed any more.
    """
    return _resized(replace(scene, logits=scene.logits[:-1]))


def _resized(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* with a target, and names, for as many classes as it has logits."""
    classes = scene.classes()
    kept = (scene.target + (0.0,) * classes)[:classes]
    lost = sum(scene.target[classes:])
    total = sum(kept)
    if classes and total == 0:
        kept = hard_target(0, classes)
    elif lost > 0 and total > 0:
        kept = tuple(y / total for y in kept)
    mixed_with = scene.mixed_with if scene.mixed_with is not None and scene.mixed_with < classes else None
    return replace(
        scene, target=kept, mixed_with=mixed_with, names=_without_trailing_blanks(list(scene.names[:classes]))
    )


def _without_trailing_blanks(names: list[str]) -> tuple[str, ...]:
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def logit_name(i: int) -> str:
    """Return the name of logit *i*: o₁, o₂ …"""
    return f"o{subscript(i + 1)}"
