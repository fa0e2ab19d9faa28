"""Keys that do something on a page, told on the page of shortcuts."""

from dataclasses import dataclass

from nnstudio.notation.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Key:
    """What a key does, and in which picture or control; nowhere in particular if *where* is None.

    *keys* are written as Qt writes them, ``"Ctrl+Up"``; several that belong together stand with a space between them,
    ``"Left Right"``.
    """

    keys: str
    does: Sentence
    where: Sentence | None = None

    @property
    def sequences(self) -> tuple[str, ...]:
        """Each of the keys alone."""
        return tuple(self.keys.split())
