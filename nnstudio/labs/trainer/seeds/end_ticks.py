"""Which lines of an axis have a number where its end has to have one. No Qt."""

from nnstudio.labs.trainer.learning_curves.ticks import Tick, linear_ticks

_BETWEEN = 2
"""Between two numbers there is room for so many digits at least."""
_FULL = 100


def epoch_ticks(until: float, digits: int) -> list[list[Tick]]:
    """Return the lines from 0 to the epoch *until*, the last one always among them; *digits* is for how many is room.

    A round number that would touch the last one is left out.
    """
    end = f"{until:.0f}"
    apart = (len(end) + _BETWEEN) * until / max(digits, 1)
    most = max(2, digits // (len(end) + _BETWEEN))
    round_ones, _ = linear_ticks(until, most)
    whole = [(place, text) for place, text in round_ones if place == round(place) and until - place >= apart]
    return [[*(whole or [(0.0, "0")]), (until, end)], []]


def percent_ticks(bottom: float, most: int) -> list[list[Tick]]:
    """Return lines from *bottom*, a multiple of ten below 100, to 100: at most *most*, but two at least.

    Both ends have a number, and the steps between them are equal.
    """
    span = _FULL - round(bottom)
    step = next((step for step in (10, 20, 25, 30, 40, 50) if span % step == 0 and span // step < most), span)
    return [[(float(place), str(place)) for place in range(round(bottom), _FULL + 1, step)], []]
