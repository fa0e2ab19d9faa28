"""Looking for a term by any of its names, in any language, or by what is said of it."""

from functools import cache

from nnstudio.glossary.plain import plain
from nnstudio.glossary.term import LANGUAGES, Term, all_terms

_WHOLE, _BEGINS, _WORD_BEGINS, _WITHIN, _DEFINITION = range(5)
"""How well a term fits, best first: the words are a name, begin one, begin a word of one, stand in one, or in what is
said of the term."""


def search(words: str, language: str) -> list[Term]:
    """Return the terms that fit *words*, the best first; what is said of them is looked through in *language* only."""
    wanted = plain(words)
    if not wanted:
        return list(all_terms())
    ranks = {one: rank for one in all_terms() if (rank := _rank(one, wanted, language)) is not None}
    return sorted(ranks, key=ranks.__getitem__)


def _rank(one: Term, wanted: str, language: str) -> int | None:
    """Return how well *one* fits, or None where it does not."""
    best = min((_fit(name, wanted) for name in _plain_names(one)), default=_DEFINITION)
    if best < _DEFINITION:
        return best
    said = plain(one.definition(language))
    return _DEFINITION if all(word in said for word in wanted.split()) else None


def _fit(name: str, wanted: str) -> int:
    if name == wanted or name.replace(" ", "") == wanted.replace(" ", ""):
        return _WHOLE
    if name.startswith(wanted):
        return _BEGINS
    if f" {wanted}" in f" {name}":
        return _WORD_BEGINS
    return _WITHIN if wanted in name or all(word in name for word in wanted.split()) else _DEFINITION


@cache
def _plain_names(one: Term) -> tuple[str, ...]:
    return tuple(plain(name) for language in LANGUAGES for name in one.all_names(language))
