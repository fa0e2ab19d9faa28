"""Shares in sentences: right answers with one decimal, explained variance with two, as the readouts show it."""

from nnstudio.notation.figures import MINUS, figure

_LARGEST_PERCENT = 1e6
"""Beyond it, where the R² of a diverged network can be, powers of ten are easier to read than digits."""


def percent(share: float) -> str:
    """Write a *share* of right answers, 0 to 1, in percent with one decimal; a whole one without, where it is exact."""
    return _written(share, decimals=1)


def explained(share: float) -> str:
    """Write a *share* of the variance, at most 1, in percent with two decimals."""
    return _written(share, decimals=2)


def r_squared(r2: float) -> str:
    """Write R² in percent, as the readouts do: negative where always to answer with the mean would be better.

    Where it is beyond all reading, with a power of ten.
    """
    if r2 >= 0:
        return f"{explained(r2)} %"
    share = min(100.0 * r2, -0.01)
    written = f"{share:.2f}".replace("-", MINUS) if -share < _LARGEST_PERCENT else figure(share)
    return f"{written} %"


def _written(share: float, decimals: int) -> str:
    """Round; but 100 is written only where nothing is missing, and 0 only where there is nothing."""
    if share in (0.0, 1.0):
        return f"{100 * share:.0f}"
    least = 10.0**-decimals
    return f"{min(max(100.0 * share, least), 100.0 - least):.{decimals}f}"
