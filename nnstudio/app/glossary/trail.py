"""Which entries have been read, to go back to them and forward again."""


class Trail:
    """A row of keys with one that is read now. Who strolls along a list leaves only the last step of it."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._at = -1
        self._strolling = False

    @property
    def key(self) -> str:
        """The entry that is read now; empty before there is one."""
        return self._keys[self._at] if self._keys else ""

    @property
    def leads_back(self) -> bool:
        """Whether there is an entry before this one."""
        return self._at > 0

    @property
    def leads_forward(self) -> bool:
        """Whether one has gone back from an entry."""
        return self._at < len(self._keys) - 1

    def visit(self, key: str, *, strolling: bool = False) -> None:
        """Read the entry of *key* now; what one had gone back from is forgotten."""
        if key == self.key:
            return
        kept = self._at if strolling and self._strolling else self._at + 1
        self._keys = [*self._keys[:kept], key]
        self._at = len(self._keys) - 1
        self._strolling = strolling

    def go(self, step: int) -> None:
        """Go *step* entries back (below 0) or forward, as far as there are any."""
        self._at = max(0, min(self._at + step, len(self._keys) - 1))
        self._strolling = False
