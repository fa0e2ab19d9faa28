"""How sure the share of solved starts is, with its numbers.

Each start is a trial that succeeds with an unknown probability p; the share of n trials scatters around it with the
standard deviation √(p(1−p)/n). Where none succeeds, or all do, that is 0 and says nothing; then p lies with 95 %
confidence below 1 − 0.05^(1/n), or above 0.05^(1/n) (Clopper and Pearson, 1934; about 3/n, the “rule of three”).
"""

import math

from nnstudio.labs.trainer.seeds.results import Outcome
from nnstudio.notation.figures import latex_equals, latex_figure
from nnstudio.notation.formulas import Line, line
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

RISK = 0.05

_SHARE = QT_TRANSLATE_NOOP(
    "Trainer",
    "The share of starts that solve it, and its standard error: it lies about so far from the share over all seeds.",
)
_BOUND = QT_TRANSLATE_NOOP(
    "Trainer", "What the share over all seeds may still be, with 95 % confidence, if these {count} all agree."
)


def caption(found: Outcome) -> Sentence:
    """Say what the formula tells."""
    agree = found.solved_count in (0, found.count)
    return _BOUND.fill(count=found.count) if agree else _SHARE


def lines(found: Outcome) -> tuple[Line, ...]:
    """Write the share p̂ and its standard error, or the bound where all agree."""
    solved, count = found.solved_count, found.count
    share = solved / count
    hat = r"\hat p"
    first = line(hat, f"={solved}/{count}", f"{latex_equals(share)}{latex_figure(share)}")
    if solved == 0:
        most = 1.0 - RISK ** (1.0 / count)
        return (first, line("p", rf"\leq 1-0.05^{{1/{count}}}", rf"\approx {latex_figure(most)}"))
    if solved == count:
        return (first, line("p", rf"\geq 0.05^{{1/{count}}}", rf"\approx {latex_figure(RISK ** (1.0 / count))}"))
    error = math.sqrt(share * (1.0 - share) / count)
    written = latex_figure(share)
    return (
        first,
        line(
            r"\mathrm{SE}",
            rf"=\sqrt{{{hat}(1-{hat})/n}}",
            rf"=\sqrt{{{written}\,(1-{written})/{count}}}",
            rf"\approx {latex_figure(error)}",
        ),
    )
