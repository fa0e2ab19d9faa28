"""Tables of the screen, and controls that stand in rows and columns, as tables of words and digits."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QTableView, QWidget

from nnstudio.export.picture import svg_of
from nnstudio.export.report.content import Table
from nnstudio.labs.reading_order import is_put_away, parts_of
from nnstudio.labs.report.shown_values import shown_value
from nnstudio.notation.figures import typed
from nnstudio.widgets.exported import Tabled
from nnstudio.widgets.readout import Readout


def table_of(view: QTableView, title: str) -> Table:
    """Return all that *view* shows, also what has to be scrolled to."""
    model = view.model()
    columns = [i for i in range(model.columnCount()) if not view.isColumnHidden(i)]
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    named = view.verticalHeader().isVisible()
    heads = [_head(model, i, across) for i in columns]
    rows = [[_cell(model, row, i) for i in columns] for row in range(model.rowCount())]
    if named:
        heads.insert(0, "")
        rows = [[_head(model, i, down), *row] for i, row in enumerate(rows)]
    return Table(title, tuple(heads), tuple(tuple(row) for row in rows))


def grid_of(widget: QWidget, title: str) -> Table | None:
    """Return the fields that stand in a grid in *widget*, under their headings; None where there is no such grid."""
    layout = widget.layout()
    if not isinstance(layout, QGridLayout) or len(_fields(parts_of(widget))) < 2:
        return None
    parts = _parts_by_row(layout)
    columns = sorted({column for row in parts.values() for column in row})
    rows = [tuple(_text_of(parts[row].get(column)) for column in columns) for row in sorted(parts)]
    headed = len(rows) > 1
    return Table(title, rows[0] if headed else ("",) * len(columns), tuple(rows[1:] if headed else rows))


def figures_of(widget: QWidget) -> Table | None:
    """Return the readouts that stand in a grid in *widget*, under their headings; None where there is no such grid."""
    layout = widget.layout()
    if not isinstance(layout, QGridLayout):
        return None
    parts = _parts_by_row(layout)
    heads, *rows = [parts[row] for row in sorted(parts)] or [{}]
    if not rows or not all(any(isinstance(part, Readout) for part in row.values()) for row in rows):
        return None
    columns = sorted({column for row in (heads, *rows) for column in row})
    names = [row.get(columns[0]) for row in rows]
    marks = tuple(_marked(name) for name in names if name is not None and "paintEvent" in vars(type(name)))
    title, *others = (_text_of(heads.get(column)) for column in columns)
    return Table(
        title,
        ("", *others),
        tuple(tuple(_text_of(row.get(column)) for column in columns) for row in rows),
        marks if len(marks) == len(rows) else (),
        of_figures=True,
    )


def _marked(name: QWidget) -> bytes:
    """Return *name*, which is painted with a sample of its line, as an SVG no wider than its words."""
    size = name.size()
    name.resize(name.sizeHint())
    svg = svg_of(name)
    name.resize(size)
    return svg


def kept_table(tabled: Tabled) -> Table | None:
    """Return what *tabled* has to offer other programs; None where that is nothing."""
    table = tabled.table()
    if table is None:
        return None
    rows = (tuple(cell if isinstance(cell, str) else typed(cell) for cell in row) for row in table.rows)
    return Table(tabled.title(), table.names, tuple(rows))


def rows_of(parts: Sequence[QWidget], title: str, headings: Sequence[str]) -> Table | None:
    """Return *parts* as a table where each is a row of fields below the last of *headings*; None where they are not."""
    rows = [_fields(parts_of(part)) for part in parts if not is_put_away(part)]
    lengths = {len(row) for row in rows}
    if len({type(part) for part in parts}) != 1 or len(lengths) != 1 or not 2 <= max(lengths) <= len(headings):
        return None
    cells = tuple(tuple(shown_value(field) or "" for field in row) for row in rows)
    return Table(title, tuple(headings[-max(lengths) :]), cells)


def _parts_by_row(layout: QGridLayout) -> dict[int, dict[int, QWidget]]:
    """Return what stands in *layout* and is not put away, by row and column."""
    parts: dict[int, dict[int, QWidget]] = {}
    around = layout.parentWidget()
    for part in around.children() if around is not None else ():
        place = layout.indexOf(part) if isinstance(part, QWidget) else -1
        if place >= 0 and isinstance(part, QWidget) and not is_put_away(part):
            row, column = layout.getItemPosition(place)[:2]  # type: ignore[index]
            parts.setdefault(row, {})[column] = part
    return parts


def _text_of(part: QWidget | None) -> str:
    if isinstance(part, Readout):
        return " ".join(filter(None, part.shown))
    if isinstance(part, QLabel):
        return part.text()
    return (shown_value(part) if part is not None else None) or ""


def _fields(parts: Sequence[QWidget]) -> list[QWidget]:
    """Return those of *parts* that can be typed into, or are a list to choose from."""
    return [part for part in parts if isinstance(part, QLineEdit | QComboBox) and not is_put_away(part)]


def _head(model: QAbstractItemModel, place: int, orientation: Qt.Orientation) -> str:
    return str(model.headerData(place, orientation) or "")


def _cell(model: QAbstractItemModel, row: int, column: int) -> str:
    index = model.index(row, column)
    text = model.data(index)
    if text is None and model.data(index, Qt.ItemDataRole.CheckStateRole) is not None:
        ticked = Qt.CheckState(model.data(index, Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        return "✓" if ticked else ""
    return "" if text is None else str(text)
