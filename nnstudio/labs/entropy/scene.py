"""What can be set in the Entropy Calculator."""

from dataclasses import dataclass
from typing import Any, Literal

from nnstudio.engine.errors import BaseError
from nnstudio.engine.information import checked_base
from nnstudio.notation.figures import subscript, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem

LONGEST_NAME = 100
"""How many letters the name of an outcome can have."""
MOST_OUTCOMES = 10_000

Side = Literal["p", "q"]
"""Truth or belief."""


@dataclass(frozen=True)
class EntropyScene:
    """What all pages of the tab show.

    Outcomes have true probabilities *p* and believed ones *q*. *names* may be shorter than p: outcomes without a name
    are called x₁, x₂ …; so may *locked_p* and *locked_q*, which tell whose p and q stay when another bar is dragged.
    A share *epsilon* of p is spread evenly (label smoothing), and *alpha* is added to every q (additive smoothing)
    before anything is computed.

    *density_p* and *density_q* are names of `DENSITIES`, with their *parameters_p* and *parameters_q* in order.

    *p0* and *q0* are the true and the believed probability of yes. The example with labels has a score *label_logits*
    and a truth *label_targets* for each label.

    *page* and *explained*, the figure whose formula is shown, say only what is looked at.
    """

    p: tuple[float, ...] = (0.5, 0.3, 0.2)
    q: tuple[float, ...] = (0.25, 0.25, 0.5)
    base: float = 2.0
    names: tuple[str, ...] = ()
    locked_p: tuple[bool, ...] = ()
    locked_q: tuple[bool, ...] = ()
    epsilon: float = 0.0
    alpha: float = 0.0
    density_p: str = "normal"
    parameters_p: tuple[float, ...] = (0.0, 1.0)
    density_q: str = "normal"
    parameters_q: tuple[float, ...] = (1.0, 2.0)
    p0: float = 1.0
    q0: float = 0.7
    label_logits: tuple[float, ...] = (2.0, -1.0, 0.5)
    label_targets: tuple[float, ...] = (1.0, 0.0, 1.0)
    page: str = "outcomes"
    explained: str = "cross_entropy"

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
        return _trimmed(names)

    def is_locked(self, side: Side, i: int) -> bool:
        """Whether outcome *i* of p or q stays when another bar is dragged."""
        locked: tuple[bool, ...] = getattr(self, f"locked_{side}")
        return i < len(locked) and locked[i]

    def lock_turned(self, side: Side, i: int) -> dict[str, Any]:
        """Return the edit that locks outcome *i* of p or q, or unlocks it."""
        locked = [self.is_locked(side, k) for k in range(max(i + 1, len(getattr(self, f"locked_{side}"))))]
        locked[i] = not locked[i]
        return {f"locked_{side}": _trimmed(locked)}

    def arranged(self, order: list[int]) -> dict[str, Any]:
        """Return the edit that leaves the outcomes in *order*, given by their present indices."""
        return {
            "p": tuple(self.p[i] for i in order if i < len(self.p)),
            "q": tuple(self.q[i] for i in order if i < len(self.q)),
            "names": _trimmed([self.names[i] if i < len(self.names) else "" for i in order]),
            "locked_p": _trimmed([self.is_locked("p", i) for i in order]),
            "locked_q": _trimmed([self.is_locked("q", i) for i in order]),
        }


def default_name(i: int) -> str:
    """Return what outcome *i* is called where it has no name: x₁, x₂ …"""
    return f"x{subscript(i + 1)}"


def _trimmed(values: list[Any]) -> tuple[Any, ...]:
    """Return *values* without the empty or false ones at the end, which need not be written."""
    while values and not values[-1]:
        values.pop()
    return tuple(values)


_BASE = QT_TRANSLATE_NOOP(
    "Entropy",
    "{value} cannot be a base of logarithms. Choose 2, e, 10 or another number above 0 that is not 1.",
)


def base_problems(scene: EntropyScene) -> tuple[Problem, ...]:
    """Return what is wrong with the base, which every page needs."""
    try:
        checked_base(scene.base)
    except BaseError:
        return (Problem("base", _BASE.fill(value=typed(scene.base))),)
    return ()
