"""The beginning of a table, as it is read in one layout, and what a plan would make of it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.data.csv_file.assembly import Assembly
from nnstudio.data.csv_file.columns import Column, column_of
from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.header import column_number, unique_names
from nnstudio.data.csv_file.layout import CsvLayout
from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.reading import Sample
from nnstudio.data.csv_file.report import Counts
from nnstudio.data.csv_file.rows import Block, Rows


@dataclass(frozen=True, eq=False)
class Preview:
    """What was read in *layout*: the *columns* and *blocks* of rows, up to a *fault* if there is one.

    *names* are told apart; *renamed* are those that had to be, as the file has them. *is_whole* says that the table has
    no more rows.
    """

    layout: CsvLayout
    names: tuple[str, ...]
    renamed: tuple[str, ...]
    columns: tuple[Column, ...]
    blocks: tuple[Block, ...]
    blank_lines: int
    separator_line: str
    is_whole: bool
    fault: CsvError | None

    def rows(self, most: int) -> list[list[str]]:
        """Return the first rows."""
        return [row for block in self.blocks for row in block.rows[:most]][:most]


@dataclass(frozen=True)
class Prospect:
    """What a plan would make of the rows that have been seen; *is_whole* where there are no others."""

    examples: int
    inputs: int
    classes: int
    counts: Counts
    is_whole: bool


def look(sample: Sample, layout: CsvLayout) -> Preview:
    """Return the beginning of a table.

    Raises `CsvError` where not even one row can be read.
    """
    text = sample.text(layout.encoding)
    rows = Rows(io.StringIO(text, newline=""), layout.separator)
    header = rows.first() if layout.has_header else []
    blocks: list[Block] = []
    fault: CsvError | None = None
    try:
        blocks.extend(rows.blocks())
    except CsvError as error:
        cut_off = error.kind == "open_quote" and not sample.is_whole
        fault = None if cut_off else error
    if not rows.width:
        raise fault or CsvError("empty")
    names = unique_names(header) if header else tuple(map(column_number, range(rows.width)))
    columns = list(zip(*(row for block in blocks for row in block.rows), strict=True)) or [()] * rows.width
    return Preview(
        layout=layout,
        names=names,
        renamed=tuple(dict.fromkeys(_repeated(header))),
        columns=tuple(column_of(name, cells, layout.decimal) for name, cells in zip(names, columns, strict=True)),
        blocks=tuple(blocks),
        blank_lines=rows.blank,
        separator_line=rows.separator_line,
        is_whole=sample.is_whole,
        fault=fault,
    )


def prospect(preview: Preview, plan: ImportPlan) -> Prospect:
    """Return what *plan* makes of the rows in *preview*; raises the `CsvError` that it would come to."""
    assembly = Assembly(plan, preview.names)
    for block in preview.blocks:
        assembly.take(block)
    if preview.fault:
        raise preview.fault
    if preview.is_whole:
        assembly.check_whole()
    counts = assembly.counts(preview.blank_lines, preview.separator_line)
    return Prospect(assembly.examples, assembly.inputs, assembly.classes, counts, preview.is_whole)


def _repeated(header: Sequence[str]) -> list[str]:
    names = [" ".join(name.split()) for name in header]
    return [name for name in names if name and names.count(name) > 1]
