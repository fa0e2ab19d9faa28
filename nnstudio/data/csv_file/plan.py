"""What is to be made of a table: every choice that has to be taken, and a proposal for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from nnstudio.data.csv_file.columns import MOST_CATEGORIES, Column, Role
from nnstudio.data.csv_file.layout import CsvLayout

TargetKind: TypeAlias = Literal["class", "number"]
TARGET_KINDS: tuple[TargetKind, ...] = ("class", "number")
Missing: TypeAlias = Literal["drop_rows", "mean_or_most_frequent", "refuse"]
MISSING_CHOICES: tuple[Missing, ...] = ("drop_rows", "mean_or_most_frequent", "refuse")
_MOST_WHOLE_CLASSES = 20
"""More different whole numbers are rather something counted than classes."""


@dataclass(frozen=True)
class ImportPlan:
    """How to read a table.

    *target* is the index of the column to be learnt, as a class or a number; *roles* has one entry a column, of which
    that of the target does not count. A row of which something is *missing* is dropped, or filled with the mean of the
    column or its most frequent category, or the table is refused. Nobody can fill in a target: such rows are dropped.
    """

    layout: CsvLayout
    target: int
    target_kind: TargetKind
    roles: tuple[Role, ...]
    missing: Missing = "drop_rows"

    @property
    def inputs(self) -> tuple[int, ...]:
        """The indices of the columns that are learnt from."""
        return tuple(i for i, role in enumerate(self.roles) if i != self.target and role != "leave_out")


def propose(layout: CsvLayout, columns: Sequence[Column]) -> ImportPlan:
    """Return what is mostly meant: the last column is to be learnt from all others that are numbers or few names.

    It is the last one that holds something: where a separator ends each line, the very last is empty.
    """
    last = len(columns) - 1
    target = next((i for i in range(last, -1, -1) if columns[i].missing < columns[i].rows), last)
    roles = [_role(column, first=i == 0) for i, column in enumerate(columns)]
    others = [role for i, role in enumerate(roles) if i != target]
    if all(role == "leave_out" for role in others):  # a column that counts is better than none
        roles = [_role(column, first=False) for column in columns]
    return ImportPlan(layout, target, propose_target_kind(columns[target]), tuple(roles))


def propose_target_kind(column: Column) -> TargetKind:
    """Return whether *column* rather holds classes or numbers."""
    if not column.is_numeric:
        return "class"
    return "class" if column.whole and column.different <= min(_MOST_WHOLE_CLASSES, MOST_CATEGORIES) else "number"


def _role(column: Column, *, first: bool) -> Role:
    """Return the proposed role; the numbers of the rows, which come *first*, tell nothing about an example."""
    if not column.rows:
        return "number"
    if column.is_numeric:
        return "leave_out" if first and column.counting else "number"
    return "category" if column.is_few_names else "leave_out"
