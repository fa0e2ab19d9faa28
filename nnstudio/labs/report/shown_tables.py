"""Tables of the screen, and controls that stand in rows and columns, as tables of words and digits."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QTableView, QWidget

from nnstudio.export.report.content import Table
from nnstudio.labs.report.reading_order import is_put_away, parts_of
from nnstudio.labs.report.shown_values import shown_value


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
    cells: dict[int, dict[int, str]] = {}
    for i in range(layout.count()):
        item = layout.itemAt(i)
        part = item.widget() if item is not None else None
        if part is not None and not is_put_away(part):
            row, column = layout.getItemPosition(i)[:2]  # type: ignore[index]
            text = part.text() if isinstance(part, QLabel) else shown_value(part)
            cells.setdefault(row, {})[column] = text or ""
    columns = sorted({column for row in cells.values() for column in row})
    rows = [tuple(cells[row].get(column, "") for column in columns) for row in sorted(cells)]
    headed = len(rows) > 1
    return Table(title, rows[0] if headed else ("",) * len(columns), tuple(rows[1:] if headed else rows))


def rows_of(parts: Sequence[QWidget], title: str, headings: Sequence[str]) -> Table | None:
    """Return *parts* as a table where each is a row of fields below the last of *headings*; None where they are not."""
    rows = [_fields(parts_of(part)) for part in parts if not is_put_away(part)]
    lengths = {len(row) for row in rows}
    if len({type(part) for part in parts}) != 1 or len(lengths) != 1 or not 2 <= max(lengths) <= len(headings):
        return None
    cells = tuple(tuple(shown_value(field) or "" for field in row) for row in rows)
    return Table(title, tuple(headings[-max(lengths) :]), cells)


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
