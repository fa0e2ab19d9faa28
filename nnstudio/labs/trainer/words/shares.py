"""Shares in sentences: right answers with one decimal, explained variance with two, as the readouts show it."""

from nnstudio.notation.figures import MINUS


def percent(share: float) -> str:
    """Write a *share* of right answers, 0 to 1, in percent with one decimal; a whole one without, where it is exact."""
    return _written(share, decimals=1)


def explained(share: float) -> str:
    """Write a *share* of the variance, at most 1, in percent with two decimals."""
    return _written(share, decimals=2)


def r_squared(r2: float) -> str:
    """Write R²: in percent, or where it is negative, and no share of anything, as a number."""
    return f"{explained(r2)} %" if r2 >= 0 else f"{MINUS}{-r2:,.2f}"


def _written(share: float, decimals: int) -> str:
    """Round; but 100 is written only where nothing is missing, and 0 only where there is nothing."""
    if share in (0.0, 1.0):
        return f"{100 * share:.0f}"
    least = 10.0**-decimals
    return f"{min(max(100.0 * share, least), 100.0 - least):.{decimals}f}"
