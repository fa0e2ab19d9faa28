"""What can be set in the Entropy Calculator."""

import math
from dataclasses import dataclass

from nnstudio.engine.errors import DistributionError
from nnstudio.engine.information import checked_distribution
from nnstudio.notation.figures import figure, subscript
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

LONGEST_NAME = 100
"""How many letters the name of an outcome can have."""


@dataclass(frozen=True)
class EntropyScene:
    """Outcomes with their true probabilities *p* and the believed ones *q*; *base* of the logarithm.

    *names* may be shorter than p: outcomes without a name are called x₁, x₂ …
    """

    p: tuple[float, ...] = (0.5, 0.3, 0.2)
    q: tuple[float, ...] = (0.25, 0.25, 0.5)
    base: float = 2.0
    names: tuple[str, ...] = ()

    def outcomes(self) -> int:
        """Return how many rows the table has."""
        return max(len(self.p), len(self.q))

    def name(self, i: int) -> str:
        """Return the name of outcome *i*."""
        return (self.names[i] if i < len(self.names) else "") or default_name(i)

    def renamed(self, i: int, name: str) -> tuple[str, ...]:
        """Return `names` with outcome *i* called *name*; an empty one or its default gives it no name of its own."""
        names = [*self.names, *[""] * (i + 1 - len(self.names))]
        names[i] = "" if name == default_name(i) else name[:LONGEST_NAME]
        while names and not names[-1]:
            names.pop()
        return tuple(names)


def default_name(i: int) -> str:
    """Return what outcome *i* is called where it has no name: x₁, x₂ …"""
    return f"x{subscript(i + 1)}"


_SENTENCES = {
    "empty": QT_TRANSLATE_NOOP("Entropy", "There are no outcomes. Add at least one to compute an entropy."),
    "not_finite": QT_TRANSLATE_NOOP("Entropy", "{name} of {outcome} is not a finite number. Type one from 0 to 1."),
    "negative": QT_TRANSLATE_NOOP(
        "Entropy",
        "{name} of {outcome} is {value}, but a probability cannot be negative. Type a number from 0 to 1.",
    ),
    "above_one": QT_TRANSLATE_NOOP(
        "Entropy",
        "{name} of {outcome} is {value}, but a probability cannot exceed 1. Type a number from 0 to 1.",
    ),
    "too_little": QT_TRANSLATE_NOOP(
        "Entropy", "{name} sums to {value}, not to 1. Add {missing} somewhere, or press Normalise."
    ),
    "too_much": QT_TRANSLATE_NOOP(
        "Entropy", "{name} sums to {value}, not to 1. Take {missing} away somewhere, or press Normalise."
    ),
    "all_zero": QT_TRANSLATE_NOOP("Entropy", "{name} is 0 everywhere. Type probabilities that sum to 1."),
    "length": QT_TRANSLATE_NOOP("Entropy", "p has {p} outcomes and q has {q}. Both need the same outcomes."),
}
_BASE = QT_TRANSLATE_NOOP(
    "Entropy",
    "{value} cannot be a base of logarithms. Choose 2, e, 10 or another number above 0 that is not 1.",
)


def problems(scene: EntropyScene) -> tuple[Problem, ...]:
    """Return what keeps *scene* from being computed."""
    found = []
    for name, values in (("p", scene.p), ("q", scene.q)):
        try:
            checked_distribution(values, name)
        except DistributionError as error:
            found.append(Problem(name, _sentence(scene, error), error.entry))
    if len(scene.p) != len(scene.q):
        found.append(Problem("q", _SENTENCES["length"].fill(p=len(scene.p), q=len(scene.q))))
    if not (math.isfinite(scene.base) and scene.base > 0 and scene.base != 1):
        found.append(Problem("base", _BASE.fill(value=figure(scene.base))))
    return tuple(found)


def _sentence(scene: EntropyScene, error: DistributionError) -> Sentence:
    if error.reason == "sum":
        missing = 1.0 - error.value
        which = "all_zero" if error.value == 0 else "too_little" if missing > 0 else "too_much"
        # 0.9999999 is not to be told as "sums to 1.0000, not to 1".
        value = figure(error.value) if figure(error.value) != figure(1.0) else f"{error.value:.10g}"
        return _SENTENCES[which].fill(name=error.name, value=value, missing=figure(abs(missing)))
    values = {"name": error.name, "value": figure(error.value)}
    if error.entry is not None:
        values["outcome"] = scene.name(error.entry)
    return _SENTENCES[error.reason].fill(**values)
