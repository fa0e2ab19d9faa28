"""A choice that may be left to the program."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence, verbatim
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.words import spoken

PROPOSED = QT_TRANSLATE_NOOP("Trainer", "proposed: {name}")


class ProposingChoice(Choice):
    """Its first entry stands for *unset*, and says by *first* (with a place ``{name}``) what the program then takes.

    There the titles in *short* take the place of those in *options*, so that both words fit.
    """

    def __init__(
        self,
        name: str,
        options: Mapping[str, Sentence],
        *,
        unset: Any = None,
        first: Sentence = PROPOSED,
        short: Mapping[str, Sentence] = MappingProxyType({}),
    ) -> None:
        self._unset, self._first, self._short = unset, first, short
        super().__init__(name, {unset: SILENCE, **options})

    def propose(self, name: str) -> None:
        """Let the first entry say that the program takes what is called *name* among the options."""
        title = self._first.fill(name=self._short.get(name) or self._options.get(name) or verbatim(name[:40]))
        if title != self._options[self._unset]:
            self._options[self._unset] = title
            self.setItemText(0, spoken(title))
