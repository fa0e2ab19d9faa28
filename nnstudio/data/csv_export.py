"""Tables as comma-separated values, which every spreadsheet program and every language reads. No Qt."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import BinaryIO, TypeAlias

Cell: TypeAlias = str | int | float
ENCODING = "utf-8-sig"
"""With a byte order mark: without one, spreadsheet programs take Chinese for the alphabet of the machine."""


def write_table(stream: BinaryIO, names: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a first line of *names* and a line for each of *rows* to *stream*, which stays open.

    After RFC 4180: separated by commas, each line ended by CR LF, in quotes what contains a comma, a quote or a line
    break. Numbers have a decimal point and the fewest digits by which `float` finds exactly the same number again;
    what is none is ``nan``, ``inf`` or ``-inf``. Rows are written one by one, and may be made as they are asked for.

    Raises `OSError` where *stream* does not take them.
    """
    text = io.TextIOWrapper(stream, encoding=ENCODING, newline="")
    try:
        lines = csv.writer(text)
        lines.writerow(names)
        lines.writerows(rows)
        text.flush()
    finally:
        text.detach()
