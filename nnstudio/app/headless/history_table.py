"""What training has recorded, as a table for other programs."""

import math
from collections.abc import Iterator
from pathlib import Path

from nnstudio.data.csv_export import Cell, write_table
from nnstudio.document.atomic_file import replace_file
from nnstudio.engine.history import COLUMNS, History


def save_history(path: Path, history: History) -> None:
    """Write a line for each record of *history* to *path*, under the names of its columns, with all digits.

    Where there is nothing to measure the cell is empty. Of a history so long that records have been put together, the
    last one of each bucket is written: each line is what was measured after its epoch.

    Raises `NotWrittenError`.
    """
    replace_file(path, lambda stream: write_table(stream, COLUMNS, _rows(history)))


def _rows(history: History) -> Iterator[list[Cell]]:
    columns = [history.column(name).tolist() for name in COLUMNS]
    for epoch, *figures in zip(*columns, strict=True):
        yield [int(epoch), *("" if math.isnan(value) else value for value in figures)]
