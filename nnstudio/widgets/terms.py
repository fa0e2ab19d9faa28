"""Terms of the field on the screen: their names in the other language, and links to what they mean."""

import re
from functools import lru_cache
from itertools import chain, islice

from nnstudio.glossary import Term, terms_of
from nnstudio.widgets.language import current_language

LINK = "term:"
"""So begins the address of a link to a term; its key follows."""
MOST_LINES = 2
"""So many terms have a line in a tooltip."""
_BETWEEN = " · "


def with_names(hint: str, *titles: str) -> str:
    """Return *hint* as a tooltip: below it each term in *titles* has a line with its name in the other language.

    Two lines at most, and none whose names the hint holds already.
    """
    names = (line for each in _names_in(titles, current_language()) if (line := _not_in(hint, each)))
    return "\n".join(filter(None, [hint, *islice(names, MOST_LINES)]))


def _not_in(hint: str, names: str) -> str:
    """Return the line of *names* without those that *hint* holds; nothing where no second one is left."""
    own, *others = names.split(_BETWEEN)
    told = hint.casefold()
    new = [
        other for other in others if not re.search(rf"(?<![\w-]){re.escape(other.casefold())}(?![\w-])", told, re.ASCII)
    ]
    return _BETWEEN.join([own, *new]) if new else ""


@lru_cache(maxsize=2048)
def _names_in(titles: tuple[str, ...], language: str) -> tuple[str, ...]:
    terms = dict.fromkeys(chain.from_iterable(terms_of(title, language) for title in titles))
    return tuple(filter(None, (names_of(one, language) for one in terms)))


def names_of(one: Term, language: str) -> str:
    """Return the name of *one* in *language*, and in the other; nothing where both are the same word."""
    name = one.name(language)
    others = ("en",) if language != "en" else ("zh_CN", "zh_TW")
    names = dict.fromkeys([name, *(one.name(other) for other in others)])
    different = [each for each in names if each == name or each.lower() != name.lower()]
    return _BETWEEN.join(different) if len(different) > 1 else ""
