"""Examples put together from blocks of rows."""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.data.csv_file.categories import MISSING_CODE, Categories, in_order
from nnstudio.data.csv_file.cells import check_name, numbers
from nnstudio.data.csv_file.columns import MOST_CATEGORIES
from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.header import column_number
from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.report import Counts, Report
from nnstudio.data.csv_file.rows import Block, Rows
from nnstudio.data.own_data import OwnData
from nnstudio.engine.arrays import Floats

MOST_INPUTS = 4096
MOST_NUMBERS = 50_000_000
"""Examples times inputs: 400 MB."""
FEWEST_EXAMPLES = 2

Values: TypeAlias = npt.NDArray[Any]
"""Numbers, NaN where one is missing, or codes of categories as int8."""


class Assembly:
    """Takes the rows of a table whose columns have *names*, and makes examples of them as *plan* says.

    Raises `CsvError` at the first cell, and of a whole table at its end, that the plan cannot be followed with.
    """

    def __init__(self, plan: ImportPlan, names: Sequence[str]) -> None:
        self._plan, self._names = plan, names
        used = (*plan.inputs, plan.target)
        self._categories: dict[int, Categories] = {
            i: Categories(
                names[i],
                MOST_CATEGORIES,
                "too_many_classes" if i == plan.target else "too_many_categories",
                plan.layout.decimal,
            )
            for i in used
            if (plan.target_kind == "class" if i == plan.target else plan.roles[i] == "category")
        }
        for i in used:
            check_name(names[i], names[i], 1)
        self._columns: dict[int, list[Values]] = {i: [] for i in used}
        self._kept = {i: np.zeros(MOST_CATEGORIES, np.intp) for i in self._categories}
        """How many examples have each category: those of a row that is dropped may have none."""
        self.rows = self.dropped = self.filled = 0
        if not plan.inputs:
            raise CsvError("no_inputs")

    @property
    def examples(self) -> int:
        """How many have come together."""
        return self.rows - self.dropped

    @property
    def inputs(self) -> int:
        """How many numbers an example has by now: one for each category that has turned up."""
        return sum(self._kept_count(i) if i in self._kept else 1 for i in self._plan.inputs)

    @property
    def classes(self) -> int:
        """How many classes have turned up; 0 where a number is to be learnt."""
        return self._kept_count(self._plan.target) if self._plan.target_kind == "class" else 0

    def counts(self, blank_lines: int, separator_line: str) -> Counts:
        """Return what has become of the rows so far, and what was passed over."""
        return Counts(self.rows, self.dropped, self.filled, blank_lines, separator_line)

    def take(self, block: Block) -> None:
        """Add the rows of *block*."""
        cells = list(zip(*block.rows, strict=True))
        values = {i: self._read(i, cells[i], block.numbers) for i in self._columns}
        missing = {i: _missing(column) for i, column in values.items()}
        some = np.logical_or.reduce(list(missing.values()))
        self.rows += len(block.rows)
        if some.any():
            if self._plan.missing == "refuse":
                self._refuse(missing, block.numbers)
            drop = some if self._plan.missing == "drop_rows" else missing[self._plan.target]
            self.dropped += int(drop.sum())
            self.filled += int(sum(which[~drop].sum() for which in missing.values()))
            values = {i: column[~drop] for i, column in values.items()}
        for i, column in values.items():
            self._columns[i].append(column)
            if i in self._kept:
                self._kept[i] += np.bincount(column[column != MISSING_CODE], minlength=MOST_CATEGORIES)
        if self.inputs > MOST_INPUTS:
            raise CsvError("too_many_inputs", found=self.inputs, allowed=MOST_INPUTS)
        if self.examples * self.inputs > MOST_NUMBERS:
            raise CsvError("too_many_numbers", found=self.examples * self.inputs, allowed=MOST_NUMBERS)

    def check_whole(self) -> None:
        """Raise `CsvError` if what has come together is too little to learn from."""
        if not self.rows:
            raise CsvError("header_only")
        if self.examples < FEWEST_EXAMPLES:
            raise CsvError("too_few_rows", found=self.examples, allowed=FEWEST_EXAMPLES)
        if self.classes == 1:
            target = self._plan.target
            raise CsvError(
                "one_class",
                column=self._names[target],
                text=self._categories[target].names[self._kept[target].argmax()],
            )

    def finish(self, name: str, rows: Rows, go_on: Callable[[], None]) -> Report:
        """Return the examples, from the *rows* of the file *name*; *go_on* is called between columns, and may raise."""
        self.check_whole()
        target = self._plan.target
        y = np.concatenate(self._columns.pop(target)).astype(np.intp if target in self._categories else np.float64)
        class_names: tuple[str, ...] = ()
        if target in self._categories:
            order = self._kept_in_order(target)
            class_names = tuple(self._categories[target].names[k] for k in order)
            label_of = np.zeros(MOST_CATEGORIES, np.intp)
            label_of[order] = np.arange(len(order))
            y = label_of[y]
        x = np.empty((len(y), self.inputs))
        input_names: list[str] = []
        for i in self._plan.inputs:
            go_on()
            column = np.concatenate(self._columns.pop(i))  # each is let go of when it is in its place
            if i in self._categories:
                self._one_hot(i, column, x, input_names)
            else:
                x[:, len(input_names)] = _filled(column, self._names[i])
                input_names.append(self._told_name(i))
        for array in (x, y):
            array.flags.writeable = False  # so `OwnData` need not copy them
        data = OwnData(
            x=x,
            y=y,
            classes=len(class_names),
            origin="csv",
            name=name,
            input_names=tuple(input_names) if any(input_names) else (),
            class_names=class_names,
            target_name=self._told_name(target),
        )
        return Report(data, self.counts(rows.blank, rows.separator_line))

    def _read(self, i: int, cells: Sequence[str], rows: Sequence[int]) -> Values:
        if i in self._categories:
            return self._categories[i].codes(cells, rows)
        return numbers(cells, self._plan.layout.decimal, self._names[i], rows)

    def _refuse(self, missing: dict[int, npt.NDArray[np.bool_]], rows: Sequence[int]) -> None:
        row, i = min((int(which.argmax()), i) for i, which in missing.items() if which.any())
        raise CsvError("missing", row=rows[row], column=self._names[i])

    def _told_name(self, i: int) -> str:
        return self._names[i] if self._plan.layout.has_header else ""

    def _one_hot(self, i: int, codes: Values, x: Floats, input_names: list[str]) -> None:
        """Write a column of 0 and 1 for each category, in order, behind those that have *input_names* already."""
        order, names = self._kept_in_order(i), self._categories[i].names
        if not order:
            raise CsvError("all_missing", column=self._names[i])
        codes = np.where(codes == MISSING_CODE, np.int8(self._kept[i].argmax()), codes)
        for k in order:
            x[:, len(input_names)] = codes == k
            input_names.append(f"{self._names[i] or column_number(i)} = {names[k]}")

    def _kept_count(self, i: int) -> int:
        return int(np.count_nonzero(self._kept[i]))

    def _kept_in_order(self, i: int) -> list[int]:
        """Return the codes of the categories that examples have, as a person lists them."""
        return [k for k in in_order(self._categories[i].names) if self._kept[i][k]]


def _missing(column: Values) -> npt.NDArray[np.bool_]:
    return column == MISSING_CODE if column.dtype == np.int8 else np.isnan(column)


def _filled(column: Values, name: str) -> Values:
    """Return *column* with the mean of its numbers where one is missing."""
    missing = np.isnan(column)
    if not missing.any():
        return column
    if missing.all():
        raise CsvError("all_missing", column=name)
    return np.where(missing, column[~missing].mean(), column)
