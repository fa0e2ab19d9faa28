"""One entry of the Jacobian."""

from typing import NamedTuple


class Cell(NamedTuple):
    """∂qᵢ/∂oⱼ: i is the *row*, j the *column*."""

    row: int
    column: int

    def within(self, classes: int) -> "Cell":
        """Return the entry that is next to this one in a Jacobian of so many *classes*, at least 1."""
        return Cell(min(max(self.row, 0), classes - 1), min(max(self.column, 0), classes - 1))
