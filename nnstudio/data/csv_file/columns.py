"""What the columns of a table hold, as far as the beginning of it tells."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from nnstudio.data.csv_file.cells import LONGEST_NAME, as_name, read_cell, spelling

Role: TypeAlias = Literal["number", "category", "leave_out"]
ROLES: tuple[Role, ...] = ("number", "category", "leave_out")
MOST_CATEGORIES = 50
"""Different names in a column at most; a class is a name as well."""
_NUMBERS_SHARE = 0.8
"""Where so many of the cells are numbers, the others are rather mistakes, which are told, than names."""
_FEWEST_COUNTED = 5
"""Fewer whole numbers in a row do not make a column count the rows."""


@dataclass(frozen=True)
class Column:
    """One column, called *name*, in so many *rows*.

    *missing* is how many of its cells hold nothing, *numbers* how many a number, be it one that cannot be computed
    with, and *different* how many different names or numbers there are; *whole* says that all numbers are without
    decimals, *counting* that they grow by 1 from row to row; *longest* is the length of the longest name.
    """

    name: str
    rows: int
    missing: int
    numbers: int
    different: int
    whole: bool
    counting: bool
    longest: int

    @property
    def is_numeric(self) -> bool:
        """Whether it rather holds numbers than names."""
        return self.numbers >= max(1.0, _NUMBERS_SHARE * (self.rows - self.missing))

    @property
    def is_few_names(self) -> bool:
        """Whether its cells can be told apart as categories."""
        return 0 < self.different <= MOST_CATEGORIES and self.longest <= LONGEST_NAME


def column_of(name: str, cells: Sequence[str], decimal: str) -> Column:
    """Look through the *cells* of the column called *name*."""
    names = [as_name(cell) for cell in cells]
    told = [cell for cell in names if cell]
    different = dict.fromkeys(told)
    read = {cell: read_cell(cell, decimal) for cell in different}
    values = [value for cell in told if isinstance(value := read[cell], float)]
    whole = bool(values) and all(value.is_integer() for value in values)
    counts = whole and all(b - a == 1.0 for a, b in itertools.pairwise(values))
    return Column(
        name=name,
        rows=len(names),
        missing=len(names) - len(told),
        numbers=sum(read[cell] != "not_a_number" for cell in told),
        different=len({spelling(cell, decimal) for cell in different}),
        whole=whole,
        counting=counts and len(values) == len(names) >= _FEWEST_COUNTED,
        longest=max(map(len, different), default=0),
    )
