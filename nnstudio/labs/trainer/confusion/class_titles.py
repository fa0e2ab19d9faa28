"""What the classes of a confusion matrix are called: in a sentence, and where there is little room. No Qt."""

import math
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import TypeAlias

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

ClassName: TypeAlias = Sentence | str
"""A sentence ("class 3"), or a bare name, which is the same in every language ("setosa", "7")."""

_CLASS = QT_TRANSLATE_NOOP("Trainer", "class {name}")


def in_a_sentence(name: ClassName) -> Sentence:
    """Return what to call the class in the middle of a sentence: "class setosa"."""
    return name if isinstance(name, Sentence) else _CLASS.fill(name=name)


def short_titles(titles: Sequence[str], fits: Callable[[str], bool]) -> list[str]:
    """Return *titles* where each of them *fits*, else without what all begin and end with: "class 3" → "3"."""
    if all(map(fits, titles)) or len(titles) < 2:
        return list(titles)
    start = _alike(titles)
    rests = [title[start:] for title in titles]
    end = _alike([rest[::-1] for rest in rests])
    shorter = [rest[: len(rest) - end].strip() for rest in rests]
    return shorter if all(shorter) else list(titles)


def _alike(texts: Sequence[str]) -> int:
    """Return with how many letters all *texts* begin alike."""
    return sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, zip(*texts, strict=False)))


def percent(share: float) -> str:
    """Write a *share* of 1 in per cent with one decimal, which is left out of 0 and 100; what is no number as a dash.

    Nothing but all is written as 100 %, and nothing but nothing as 0.
    """
    if math.isnan(share):
        return "–"
    if share in (0.0, 1.0):
        return f"{round(100 * share)} %"
    return f"{min(max(100.0 * share, 0.1), 99.9):.1f} %"


def brief_percent(share: float) -> str:
    """Write a *share* of 1 in whole per cent, without the sign; 100 is nothing but all, and 0 nothing but nothing."""
    if math.isnan(share) or share in (0.0, 1.0):
        return percent(share).removesuffix(" %")
    return str(min(max(round(100.0 * share), 1), 99))
