"""Names in a column, numbered as they turn up."""

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nnstudio.data.csv_file.cells import AS_WRITTEN, as_name, check_name, spelling
from nnstudio.data.csv_file.errors import CsvError, Kind

MISSING_CODE = -1


class Categories(dict[str, int]):
    """The number of each name in *column*; `names` are told apart by more than spaces, and numbers by their value.

    At most so many as *most*: one more raises a `CsvError` of kind *excess*. Other ways to write a name are looked at
    each time: as many of them as a file has would not fit into memory.
    """

    def __init__(self, column: str, most: int, excess: Kind, decimal: str = ".") -> None:
        super().__init__(dict.fromkeys(AS_WRITTEN, MISSING_CODE))
        self.names: list[str] = []
        self._column, self._most, self._excess, self._decimal = column, most, excess, decimal
        self._codes: dict[str, int] = {"": MISSING_CODE}
        """The number of each name, by its spelling."""

    def codes(self, cells: Sequence[str], rows: Sequence[int]) -> npt.NDArray[np.int8]:
        """Return the numbers of the names in *cells*, which stand in *rows*, ``(cells,)``; −1 where one is missing."""
        try:
            return np.fromiter(map(self.__getitem__, cells), np.int8, len(cells))
        except CsvError as error:
            error.row = next(row for cell, row in zip(cells, rows, strict=True) if self._spelt(cell) not in self._codes)
            raise

    def __missing__(self, cell: str) -> int:
        spelt = self._spelt(cell)
        if spelt not in self._codes:
            name = as_name(cell)
            check_name(name, self._column, 0)
            if len(self.names) == self._most:
                raise CsvError(
                    self._excess, column=self._column, text=name, found=len(self.names) + 1, allowed=self._most
                )
            self[name] = self._codes[spelt] = len(self.names)
            self.names.append(name)
        return self._codes[spelt]

    def _spelt(self, cell: str) -> str:
        return spelling(as_name(cell), self._decimal)


def in_order(names: Sequence[str]) -> list[int]:
    """Return the indices of *names* in the order in which a person lists them: numbers by value, ``a2`` before ``a10``.

    >>> in_order(["10", "9", "b", "a10", "a2"])
    [1, 0, 4, 3, 2]
    """
    return sorted(range(len(names)), key=lambda i: _place(names[i]))


def _place(name: str) -> tuple[bool, float, list[tuple[int, str]], str]:
    try:
        value = float(name)
    except ValueError:
        parts = re.findall(r"([0-9]{1,15})|([^0-9]+)", name.casefold())
        return True, 0.0, [(int(digits or -1), text) for digits, text in parts], name
    return False, value if value == value else 0.0, [], name  # noqa: PLR0124 - NaN has no place
