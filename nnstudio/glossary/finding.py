"""Which terms a text speaks of, and where.

The longest words win: in “binary cross-entropy” nobody means plain entropy. Words of Latin letters are found whole
only, in small or capital letters; abbreviations such as ReLU only as they are written. Chinese has no gaps between
words.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from nnstudio.glossary.plain import plain
from nnstudio.glossary.term import Term, all_terms


@dataclass(frozen=True)
class Found:
    """A *term* stands in a text from *start* to *end*."""

    start: int
    end: int
    term: Term


def terms_in(text: str, language: str) -> list[Found]:
    """Return the terms in *text*, each where it stands first."""
    return list(_found(text, language))


def named(text: str, language: str) -> Term | None:
    """Return the term that *text* is a name of, if it is nothing else."""
    return _names(language).get(plain(text))


def terms_of(text: str, language: str) -> list[Term]:
    """Return the term that *text* is a name of, or else those that stand in it."""
    whole = named(text, language)
    return [whole] if whole else [found.term for found in terms_in(text, language)]


@lru_cache(maxsize=4096)
def _found(text: str, language: str) -> tuple[Found, ...]:
    beginnings = _beginnings(language)
    small = text.lower()
    if len(small) != len(text):
        small = text  # some rare capital has two small letters
    found: dict[str, Found] = {}
    end = 0
    for word in _WORD.finditer(small):
        start = word.start()
        if start < end or (forms := beginnings.get(word.group())) is None:
            continue
        for form, exact, one in forms:
            if (text if exact else small).startswith(form, start) and not _goes_on(small, start + len(form)):
                end = start + len(form)
                found.setdefault(one.key, Found(start, end, one))
                break
    return tuple(found.values())


_WORD = re.compile(r"[a-z0-9]+|[^\x00-\x7f]")
"""A term begins with a whole word of Latin letters, or with any other character."""


def _goes_on(text: str, end: int) -> bool:
    """Whether the word that ends at *end* goes on there."""
    return end < len(text) and text[end].isascii() and text[end].isalnum() and text[end - 1].isascii()


@cache
def _beginnings(language: str) -> dict[str, list[tuple[str, bool, Term]]]:
    """Return all forms by their first word, the longest first, and whether capitals count in them."""
    forms: dict[str, tuple[bool, Term]] = {}
    for one in all_terms():
        for name in one.forms(language):
            exact = sum(letter.isupper() for letter in name) > 1
            for form in _with_plural(name):
                forms.setdefault(form if exact else form.lower(), (exact, one))
    beginnings: dict[str, list[tuple[str, bool, Term]]] = {}
    for form in sorted(forms, key=len, reverse=True):
        if first := _WORD.match(form.lower()):
            beginnings.setdefault(first.group(), []).append((form, *forms[form]))
    return beginnings


def _with_plural(name: str) -> tuple[str, ...]:
    if not (name.isascii() and name[-1].isalpha()):
        return (name,)
    if name.endswith("y") and name[-2:-1] not in "aeiou":
        return name, f"{name[:-1]}ies"
    return (name, f"{name}es") if name.endswith(("s", "x", "ch", "sh")) else (name, f"{name}s")


@cache
def _names(language: str) -> dict[str, Term]:
    exactly = {plain(name): one for one in all_terms() for name in one.all_names(language)}
    plurals = {
        plain(form): one for one in all_terms() for name in one.all_names(language) for form in _with_plural(name)
    }
    return plurals | exactly
