"""A table as a CSV file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from nnstudio.data.csv_export import Cell, write_table
from nnstudio.document.atomic_file import replace_file
from nnstudio.document.not_written import NotWrittenError
from nnstudio.export.harmless import harmless


def save_table(path: Path, names: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a line of *names* and a line for each of *rows* to *path*; see `write_table` for how.

    Texts that a spreadsheet would take for formulas are marked as texts, by `harmless`.

    Either the whole table is written or the file stays what it was. Raises `NotWrittenError`, also where *rows* cannot
    be read (`OSError`) or hold half of a character, which no file can hold (`ValueError`). What else *rows* raises goes
    on to the caller.
    """
    try:
        lines = ([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
        replace_file(path, lambda stream: write_table(stream, list(map(harmless, names)), lines))
    except NotWrittenError:
        raise
    except (OSError, ValueError) as error:
        raise NotWrittenError("other", str(error)) from error
