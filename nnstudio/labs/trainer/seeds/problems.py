"""What keeps a scene from being trained from many seeds at once."""

import itertools

from nnstudio.labs.trainer.problems import problems as problems_of_one
from nnstudio.labs.trainer.proposals import layer_sizes
from nnstudio.labs.trainer.scene import MOST_WORK, TrainerScene
from nnstudio.labs.trainer.seeds.results import NETWORKS
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem

MOST_AT_ONCE = 500_000
"""Units of one network times examples of a batch: of all networks together that is about half a gigabyte at most."""

_WORK = QT_TRANSLATE_NOOP(
    "Trainer",
    "{networks} networks of this size on so many examples would keep you waiting. Take fewer units or fewer examples; "
    "one network alone can be trained on the page “One network”.",
)
_BATCH = QT_TRANSLATE_NOOP(
    "Trainer", "{networks} networks with so large batches would fill the memory. Type at most {most}."
)
_SOLVED_AT = QT_TRANSLATE_NOOP(
    "Trainer", "Solved from {value} makes no sense. Type a share above 0 and at most 1, such as 0.95 or 95 %."
)


def problems(scene: TrainerScene) -> tuple[Problem, ...]:
    """Return what keeps *scene* from being trained from many seeds: what keeps one network from it, time and memory."""
    found = problems_of_one(scene)
    if found:
        return found
    sizes = layer_sizes(scene)
    weights = sum(a * b for a, b in itertools.pairwise(sizes))
    if NETWORKS * weights * scene.example_count() > MOST_WORK:
        return (Problem("hidden_layers", _WORK.fill(networks=NETWORKS)),)
    most = max(1, MOST_AT_ONCE // sum(sizes))
    if scene.batch_size > most:
        return (Problem("batch_size", _BATCH.fill(networks=NETWORKS, most=most)),)
    return ()


def problem_of_threshold(solved_at: float) -> Problem | None:
    """Return what is wrong with the share from which a network counts as one that has solved it."""
    if 0.0 < solved_at <= 1.0:
        return None
    return Problem("solved_at", _SOLVED_AT.fill(value=figure(solved_at)))
