"""Where a step stands on a logarithmic scale that begins at 0: so 9 steps and 9,000 are both to be seen."""

import math
from collections.abc import Sequence

import numpy as np

AXIS_ENDS = (10, 100, 1000, 10_000)
"""At how many steps the axis may end: it moves in steps, so that it stands still while a hand drags."""
_MARKS = (0, 1, 10, 100, 1000, 10_000)
_MORE_MARKS = (0, 1, 3, 10, 30, 100)


def position(step: float) -> float:
    """Return where *step* stands: log₁₀(1 + step)."""
    return math.log10(1.0 + step)


def step_at(place: float) -> int:
    """Return the step that stands nearest to *place*."""
    return max(0, round(math.pow(10.0, place) - 1.0))


def axis_end(steps: int) -> int:
    """Return where an axis for so many *steps* ends."""
    return next((end for end in AXIS_ENDS if end >= steps), AXIS_ENDS[-1])


def marks(end: int) -> tuple[int, ...]:
    """Return which steps are written at an axis that ends at step *end*; on a long one there is room for fewer."""
    return tuple(step for step in (_MARKS if end > _MORE_MARKS[-1] else _MORE_MARKS) if step <= end)


def drawn_steps(most: int, count: int) -> tuple[int, ...]:
    """Return which of *most* steps are drawn, some 2 *count*: all of the first ones, then fewer and fewer.

    They come in pairs, which show what jumps up and down.
    """
    return tuple(sorted({round(step) - before for step in np.geomspace(1, most, count) for before in (0, 1)}))


def up_to(step: int, drawn: Sequence[int]) -> list[int]:
    """Return those of the *drawn* steps that come before *step*, and that one."""
    return [*(one for one in drawn if one < step), step]
