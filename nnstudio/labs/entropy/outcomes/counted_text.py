"""Outcomes from texts: how often each letter or word occurs in a first one, and in a second."""

from collections.abc import Callable
from typing import Any

from nnstudio.data.text import counted, letters, words
from nnstudio.engine.smoothing import normalized
from nnstudio.labs.entropy.scene import LONGEST_NAME, MOST_OUTCOMES
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

LONGEST_TEXT = 200_000
"""How many characters a text can have: a short novel."""
TOKENS: dict[str, Callable[[str], list[str]]] = {"letters": letters, "words": words}

_NOTHING = {
    "letters": QT_TRANSLATE_NOOP("Entropy", "The text of {side} has no letters to count. Paste or type one."),
    "words": QT_TRANSLATE_NOOP("Entropy", "The text of {side} has no words to count. Paste or type one."),
}
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Entropy",
    "The texts have {different} different words, and there is room for {most} outcomes. Count shorter texts, or "
    "letters.",
)


def counted_texts(text_p: str, text_q: str, unit: str) -> dict[str, Any] | Sentence:
    """Return the edit that makes p the relative frequencies of letters or words in *text_p*, and q those in *text_q*.

    *unit* is a key of `TOKENS`. The outcomes are all that occur in either text, the most frequent of the first one
    first. Without a second text q is even: the belief of one who knows no text. Or say why nothing can be counted.
    """
    first, second = counted(TOKENS[unit](text_p)), counted(TOKENS[unit](text_q))
    for side, text, counts in (("p", text_p, first), ("q", text_q, second)):
        if not counts and (side == "p" or text.strip()):
            return _NOTHING[unit].fill(side=side)
    outcomes = [*first, *(token for token in second if token not in first)]
    if len(outcomes) > MOST_OUTCOMES:
        return _TOO_MANY.fill(different=len(outcomes), most=MOST_OUTCOMES)
    even = [1] * len(outcomes)
    p = normalized([first[token] for token in outcomes])
    q = normalized([second[token] for token in outcomes] if second else even)
    return {
        "names": tuple(token[:LONGEST_NAME] for token in outcomes),
        "p": tuple(p.tolist()),
        "q": tuple(q.tolist()),
        "locked_p": (),
        "locked_q": (),
    }
