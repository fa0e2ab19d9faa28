"""Tables, pictures and formulas on the clipboard, as other programs take them up."""

import html
import io
import math
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nnstudio.data.csv_export import ENCODING, Cell, write_table
from nnstudio.export.harmless import harmless
from nnstudio.export.picture import image_of, svg_of

SVG = "image/svg+xml"


def copy_table(names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Put a table on the clipboard: as text with tabs, as HTML, and as CSV; without a first line where no *names* are.

    Figures keep every digit, and a spreadsheet takes them for numbers whatever its decimal mark is.
    """
    data = QMimeData()
    lines = [names, *rows] if names else rows
    data.setText("\n".join("\t".join(map(_flat, line)) for line in lines) + "\n")
    data.setHtml(_html_table(names, rows))
    data.setData("text/csv", _csv(names, rows))
    QGuiApplication.clipboard().setMimeData(data)


def copy_picture(widget: QWidget) -> None:
    """Put *widget* as it looks now on the clipboard: as pixels, twice as fine as the screen's, and as SVG."""
    QGuiApplication.clipboard().setMimeData(_pictured(widget))


def copy_formula(widget: QWidget, latex: str) -> None:
    """Put a formula on the clipboard: its *latex*, and as *widget* shows it."""
    data = _pictured(widget)
    data.setText(latex)
    QGuiApplication.clipboard().setMimeData(data)


def _pictured(widget: QWidget) -> QMimeData:
    data = QMimeData()
    data.setImageData(image_of(widget))
    data.setData(SVG, svg_of(widget))
    return data


def _flat(cell: Cell) -> str:
    """Write *cell* in one line and between tabs."""
    return " ".join(harmless(cell).split()) if isinstance(cell, str) else repr(cell)


def _csv(names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    stream = io.BytesIO()
    lines = [[harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]
    if names:
        write_table(stream, list(map(harmless, names)), lines)
    elif lines:
        write_table(stream, list(map(_flat, lines[0])), lines[1:])
    return stream.getvalue().decode(ENCODING).encode()


def _html_table(names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    head = f"<tr>{''.join(f'<th>{html.escape(harmless(name))}</th>' for name in names)}</tr>" if names else ""
    body = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in rows)
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head>'
        f"<body><table>{head}{body}</table></body></html>"
    )


def _html_cell(cell: Cell) -> str:
    """Write *cell* with its value beside it, in the ways of LibreOffice (``sdval``) and of Excel (``x:num``)."""
    if isinstance(cell, str):
        return f"<td>{html.escape(harmless(cell))}</td>"
    if not math.isfinite(cell):
        return f"<td>{cell}</td>"
    return f'<td align="right" sdval="{cell!r}" sdnum="1033;" x:num="{cell!r}">{cell!r}</td>'
