"""One part of a frozen program, as the list of what is in it tells of it."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class BundledPart:
    """What a part is called, its *version* and *licence*, the *text* of that, and where its *source* is had."""

    name: str
    version: str
    licence: str
    text: str
    source: str = ""
    folder: str = ""
    """Within licences/, for its text."""

    @property
    def file(self) -> str:
        """Return where its text lies within licences/."""
        name = re.sub(r"[^\w+.-]+", "-", self.name)
        return f"{self.folder}/{name}.txt" if self.folder else f"{name}.txt"
