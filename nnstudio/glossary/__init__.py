"""The terms of the field in three languages: what they mean, their formulas, and where they occur in a text.

The entries lie in ``resources/glossary/``, a file an area, and are read when the first one is asked for.
"""

from nnstudio.glossary.finding import Found, named, terms_in, terms_of
from nnstudio.glossary.searching import search
from nnstudio.glossary.term import LANGUAGES, Term, all_terms, known_keys, term

__all__ = ["LANGUAGES", "Found", "Term", "all_terms", "known_keys", "named", "search", "term", "terms_in", "terms_of"]
