"""How this page writes results, sums of truths and the arguments of logarithms."""

import math

from nnstudio.notation.figures import figure, latex_equals, latex_figure
from nnstudio.notation.formulas import Line, line


def equals(rounded: bool) -> str:
    """Return the sign to stand before numbers that are *rounded*, or are not."""
    return r"\approx" if rounded else "="


def evaluated(result: float, *, rounded: bool) -> Line:
    """Write what a formula gives; *rounded* where the numbers before it were."""
    sign = r"\approx" if rounded and math.isfinite(result) else latex_equals(result)
    return line(sign, latex_figure(result))


def argument(latex: str) -> str:
    """Write a number behind a logarithm: a product or difference in brackets."""
    return f"({latex})" if r"\times" in latex or "-" in latex else rf"\,{latex}"


def near_one(total: float) -> str:
    """Return *total* with ten digits where four decimals would make it 1, and else nothing.

    What misses 1 so that it counts, by more than 10⁻⁹, is never written as 1.
    """
    return f"{total:.10g}" if figure(total) == figure(1.0) else ""
