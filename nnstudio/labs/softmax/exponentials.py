"""The numbers of softmax as one would write them: e to each logit, and their sum."""

import math
from collections.abc import Sequence

from nnstudio.notation.figures import latex_equals

LEAST, MOST = 1e-4, 1e6
"""Where e to the largest logit lies outside of this, nobody would like to read it."""


class Exponentials:
    """Of logits that are divided by a temperature; *with_constant* tells that c was added to them.

    Where e to the largest logit is no number that one would like to read, or none at all, that logit *m* is
    `subtracted` from all first, as the engine always does: it changes nothing in the quotient.
    """

    def __init__(self, logits: Sequence[float], temperature: float, *, with_constant: bool = False) -> None:
        largest = max(logits)
        self.subtracted = None if LEAST <= exponential(largest / temperature) < MOST else largest
        shift = self.subtracted or 0.0
        exact = [(logit - shift) / temperature for logit in logits]
        self.exponents = [float(f"{exponent:.12g}") for exponent in exact]  # 0.3 and not 0.30000000000000004
        self.terms = [exponential(exponent) for exponent in exact]
        self.sum = math.fsum(self.terms)
        self.has_constant = with_constant
        self.logit = "o_{0}+c" if with_constant else "o_{0}"
        shifted = self.logit if self.subtracted is None else f"{self.logit}-m"
        if temperature == 1:
            self._exponent = shifted
        elif shifted == "o_{0}":
            self._exponent = f"{shifted}/T"
        else:
            self._exponent = f"({shifted})/T"

    def exponent(self, index: int | str) -> str:
        """Return the LaTeX of one exponent."""
        return self._exponent.format(f"{{{index}}}" if isinstance(index, int) else index)

    def subtrahend(self, index: int) -> str:
        """Return the LaTeX of one exponent as it stands behind a minus sign."""
        exponent = self.exponent(index)
        return f"({exponent})" if exponent.endswith(("-m", "+c")) else exponent

    def written(self) -> str:
        """Return what is shown of each class, for a label: exp(o), or with m and T."""
        return f"exp({self._exponent.format('')})".replace("_", "").replace("-", " − ").replace("+", " + ")

    def equals(self, x: float) -> str:
        """Return the sign to stand before *x*, which was had from the exponentials: of them only e⁰ is written out."""
        return r"\approx" if any(self.exponents) else latex_equals(x)


def exponential(x: float) -> float:
    """Return e to the power of *x*; ∞ where that is no number that could be added up."""
    return math.exp(x) if x < 700 else math.inf
