"""Where a logarithmic axis ends, and which lines of an axis have a number. No Qt.

What concerns a logarithmic axis is told as logarithms to the base 10, so that nothing is too large or too small.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

Tick = tuple[float, str]

_STEPS = (1, 2, 5)
_MOST_DETAILED = 5
"""Up to so many powers of ten have lines between them …"""
_MOST_LINES = 25
"""… and up to so many have lines at all; of more only those with a number."""
_NEAR = 1e-9
_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def log_ends(low: float, high: float) -> tuple[float, float]:
    """Return the ends of an axis that shows everything from *low* to *high*: 1, 2 or 5 times a power of ten."""
    bottom = max(end for end in _steps_around(low) if end <= low + _NEAR)
    top = min(end for end in _steps_around(high) if end >= high - _NEAR)
    return (bottom, top) if bottom < top else (bottom - 1.0, top)


def log_ticks(bottom: float, top: float, most: float) -> list[list[Tick]]:
    """Return the lines from *bottom* to *top*: first those with a number, then the others.

    There is room for *most* numbers where they are equally far from one another. Numbers are the powers of ten, with
    twice and five times each where there is room; and of many powers each second, …, fifth, tenth, twentieth, ….
    """
    lines = [
        (power, digit)
        for power in range(math.floor(bottom), math.floor(top) + 1)
        for digit in range(1, 10)
        if bottom - _NEAR <= power + math.log10(digit) <= top + _NEAR
    ]
    powers = [line for line in lines if line[1] == 1]
    steps = [line for line in lines if line[1] in _STEPS]
    apart = (top - bottom) / max(most, 1.0)
    choices = [steps] if len(powers) > 1 else [steps, [*steps[:1], *powers, *steps[-1:]], [steps[0], steps[-1]]]
    choices += [[line for line in powers if line[0] % stride == 0] for stride in _strides(len(powers))]
    numbered = next((each for each in choices if _closest(each) >= apart), powers[:1])
    others = lines if len(powers) <= _MOST_DETAILED else powers if len(powers) <= _MOST_LINES else []
    return [
        [(_place(line), _written(*line)) for line in numbered],
        [(_place(line), "") for line in others if line not in numbered],
    ]


def linear_ticks(top: float, most: int) -> list[list[Tick]]:
    """Return the lines from 0 to *top*, each with a number: at most *most*, but two at least."""
    magnitude = math.floor(math.log10(top) + _NEAR)
    steps = [(digit, power) for power in (magnitude - 2, magnitude - 1, magnitude) for digit in _STEPS]
    possible = [step for step in steps if _size(step) <= top * (1 + _NEAR)]
    digit, power = next((step for step in possible if top / _size(step) <= most - 1 + _NEAR), possible[-1])
    count = math.floor(top / _size((digit, power)) + _NEAR)
    return [[(line * _size((digit, power)), _multiple(line * digit, power)) for line in range(count + 1)], []]


def upper_half_ticks(top: float, most: int) -> list[list[Tick]]:
    """Return the lines from the middle of 0 and *top*, a power of ten, to *top*, each with a number."""
    parts = next((parts for parts in (5, 2) if parts < most), 1)
    places = [top * (1 + part / parts) / 2 for part in range(parts + 1)]
    return [[(place, f"{place:g}") for place in places], []]


def _size(step: tuple[int, int]) -> float:
    digit, power = step
    return float(f"{digit}e{power}")


def _multiple(number: int, power: int) -> str:
    """Write *number* times ten to *power*, in as many decimals as all lines need: ``0.25``, ``1500``, ``1.2×10⁻⁶``."""
    if not number:
        return "0"
    if -3 <= power < 0:
        return f"{number / 10**-power:.{-power}f}"
    if power >= 0 and number * 10**power < 10**5:
        return str(number * 10**power)
    digits = str(number).rstrip("0")
    ten = f"10{str(power + len(str(number)) - 1).translate(_SUPERSCRIPT)}"
    mantissa = ".".join(filter(None, (digits[0], digits[1:])))
    return ten if mantissa == "1" else f"{mantissa}×{ten}"


def _place(line: tuple[int, int]) -> float:
    power, digit = line
    return power + math.log10(digit)


def _strides(most: int) -> list[int]:
    """Return the distances below *most* that are easy to count in: 1 … 5, 10, 20, …, 50, 100, …."""
    return [digit * ten for ten in (1, 10, 100) for digit in range(1, 6) if digit * ten < most]


def _closest(lines: Sequence[tuple[int, int]]) -> float:
    places = sorted({_place(line) for line in lines})
    return min((b - a for a, b in pairwise(places)), default=math.inf)


def _steps_around(logarithm: float) -> list[float]:
    power = math.floor(logarithm)
    return [p + math.log10(step) for p in (power - 1, power, power + 1) for step in _STEPS]


def _written(power: int, digit: int) -> str:
    """Write *digit* times ten to *power*: ``200``, ``1``, ``0.05``, ``10⁻³``, ``2×10⁻³``."""
    if 0 <= power <= 3:
        return str(digit * 10**power)
    if -2 <= power < 0:
        return f"{digit / 10**-power:.{-power}f}"
    ten = f"10{str(power).translate(_SUPERSCRIPT)}"
    return ten if digit == 1 else f"{digit}×{ten}"
