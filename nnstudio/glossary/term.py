"""One term of the field, and all of them as they are read from their files."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from nnstudio.resource_path import resource_path

LANGUAGES = ("en", "zh_CN", "zh_TW")
"""Every entry is written in each of them."""


@dataclass(frozen=True, eq=False)
class Term:
    """One entry: *key* stands for it in links; *formula* is LaTeX or empty; *see* holds the keys of related terms.

    *other_forms* are English verbs, irregular plurals and other spellings, which nobody needs to be told but which are
    found in texts. Names that are *common words*, such as “unit”, mean something else too often to be looked for in
    texts. *lab* and *page* say where the term can be tried; both may be empty.
    """

    key: str
    names: Mapping[str, tuple[str, ...]]
    definitions: Mapping[str, str]
    common_words: frozenset[str] = frozenset()
    other_forms: tuple[str, ...] = ()
    formula: str = ""
    see: tuple[str, ...] = ()
    lab: str = ""
    page: str = ""

    def name(self, language: str) -> str:
        """Return what the screen calls it in *language*."""
        return self.names[language][0]

    def aliases(self, language: str) -> tuple[str, ...]:
        """Return what else it is called in *language*."""
        return self.names[language][1:]

    def all_names(self, language: str) -> tuple[str, ...]:
        """Return every form of every name in *language*, but for regular plurals."""
        return (*self.names[language], *(self.other_forms if language == "en" else ()))

    def definition(self, language: str) -> str:
        """Return what it means, in *language*."""
        return self.definitions[language]

    def forms(self, language: str) -> tuple[str, ...]:
        """Return the names that mean this term wherever they stand in a text."""
        return tuple(name for name in self.all_names(language) if name not in self.common_words)


@cache
def all_terms() -> tuple[Term, ...]:
    """Return every term, area after area, in the order of the files."""
    return tuple(_read())


def term(key: str) -> Term:
    """Return the term that *key* stands for, or raise a `KeyError`."""
    return _by_key()[key]


def known_keys() -> Collection[str]:
    """Return what stands for a term."""
    return _by_key().keys()


@cache
def _by_key() -> dict[str, Term]:
    return {one.key: one for one in all_terms()}


def _read() -> Iterator[Term]:
    for path in sorted(resource_path("glossary").glob("*.json")):
        for entry in json.loads(path.read_text(encoding="utf-8")):
            yield _term(entry)


def _term(entry: dict[str, Any]) -> Term:
    return Term(
        key=entry["key"],
        names={language: tuple(entry["names"][language]) for language in LANGUAGES},
        definitions=entry["definition"],
        other_forms=tuple(entry.get("other_forms_in_english", ())),
        common_words=frozenset(entry.get("too_common_to_link", ())),
        formula=entry.get("formula", ""),
        see=tuple(entry.get("see", ())),
        lab=entry.get("lab", ""),
        page=entry.get("page", ""),
    )
