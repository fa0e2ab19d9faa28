"""Code words in the table of outcomes: whole where they are short, and always whole on hover."""

from collections.abc import Callable

from nnstudio.labs.entropy.codes.results import CodesResults
from nnstudio.labs.entropy.codes.written import MOST_DIGITS, shown_word
from nnstudio.labs.entropy.columns import GIVEN, Column
from nnstudio.labs.entropy.scene import Side
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP


def _word(side: Side) -> Callable[[CodesResults, int], str]:
    def word(results: CodesResults, i: int) -> str:
        words = (results.for_p if side == "p" else results.for_q).words
        return words[i] if i < len(words) else "–"  # a row that was added while many outcomes wait for their codes

    return word


COLUMNS = (
    *GIVEN,
    Column(
        QT_TRANSLATE_NOOP("Entropy", "Word, p"),
        QT_TRANSLATE_NOOP("Entropy", "Its word in the code that was built for p"),
        cell=_word("p"),
        written=shown_word,
        digits=MOST_DIGITS,
    ),
    Column(
        QT_TRANSLATE_NOOP("Entropy", "Word, q"),
        QT_TRANSLATE_NOOP("Entropy", "Its word in the code that was built for q"),
        cell=_word("q"),
        written=shown_word,
        digits=MOST_DIGITS,
    ),
)
WORD_P, WORD_Q = range(3, 5)
