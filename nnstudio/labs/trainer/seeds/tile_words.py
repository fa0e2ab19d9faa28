"""What is told of each network: a few letters below its picture, and a sentence to whoever points at it. No Qt."""

import math
from dataclasses import dataclass

from nnstudio.labs.trainer.seeds.results import Outcome
from nnstudio.labs.trainer.words.shares import percent, r_squared
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence

SOLVED_MARK, DIVERGED_MARK = "✓", "✕"
_COUNT = QT_TRANSLATE_NOOP("Trainer", "{solved} of {count} are solved.")
_COUNT_UNTRAINED = QT_TRANSLATE_NOOP("Trainer", "{count} networks, not trained yet.")
_SOLVED = QT_TRANSLATE_NOOP("Trainer", "Seed {seed}: {measured}, solved. Enter or a click opens it in “One network”.")
_NOT_SOLVED = QT_TRANSLATE_NOOP(
    "Trainer", "Seed {seed}: {measured}, not solved. Enter or a click opens it in “One network”."
)
_DIVERGED = QT_TRANSLATE_NOOP("Trainer", "Seed {seed}: diverged. Enter or a click opens it in “One network”.")
_UNTRAINED = QT_TRANSLATE_NOOP(
    "Trainer", "Seed {seed}: {measured}, not trained yet. Enter or a click opens it in “One network”."
)
_TAKEN_OVER = QT_TRANSLATE_NOOP("Trainer", "Seed {seed} is in “One network” now.")


@dataclass(frozen=True)
class Label:
    """What is written: *mark* is one of the marks above, or nothing; *measured* is in per cent, without the sign.

    The network that was *taken* over is on the page of one network.
    """

    mark: str
    seed: str
    measured: str
    taken: bool = False


def label_of(found: Outcome | None, run: int, seed: int, *, taken: bool) -> Label:
    """Return what stands below the picture of network *run*; before there is an outcome that is its *seed*.

    Of a share that is reached whole percent are told, and of a negative R², which is no share, nothing more.
    """
    if found is None:
        return Label("", str(seed), "", taken)
    if found.diverged[run]:
        return Label(DIVERGED_MARK, str(seed), "", taken)
    share = float(found.measured[run])
    measured = "" if not math.isfinite(share) else str(math.floor(100 * share + 1e-9)) if share >= 0 else "< 0"
    return Label(SOLVED_MARK if found.solved[run] else "", str(seed), measured, taken)


def told_of(found: Outcome, run: int, seed: int, *, are_numbers: bool) -> Sentence:
    """Return how well network *run* does, and what a click on it does; *are_numbers* where R² tells that."""
    if found.diverged[run]:
        return _DIVERGED.fill(seed=seed)
    share = float(found.measured[run])
    measured = "–" if not math.isfinite(share) else r_squared(share) if are_numbers else f"{percent(share)} %"
    sentence = _SOLVED if found.solved[run] else _NOT_SOLVED if found.is_trained else _UNTRAINED
    return sentence.fill(seed=seed, measured=measured)


def told_of_all(found: Outcome, one: Sentence, taken: int | None) -> tuple[Sentence, ...]:
    """Return how many have solved it, then *one* of them, then which seed was *taken* over, if any."""
    count = (_COUNT if found.is_trained else _COUNT_UNTRAINED).fill(solved=found.solved_count, count=found.count)
    return (count, one, SILENCE if taken is None else _TAKEN_OVER.fill(seed=taken))
