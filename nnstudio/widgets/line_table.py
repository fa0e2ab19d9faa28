"""The points through which lines are drawn, as a table."""

from collections.abc import Sequence

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.named_line import NamedLine
from nnstudio.widgets.words import spoken

_OF_LINE = QT_TRANSLATE_NOOP("Export", "{axis}, of {line}")


class TabledLines(Tabled):
    """Mixin for a `LinePlot` on even axes: a column for x, and one for each line, by its name.

    Lines that are drawn through points at the same places stand together behind one column of these. The first column
    is called like the axis, those of other places after the first of their lines, too.
    """

    def table(self) -> Table | None:
        all_lines: Sequence[NamedLine] = self.lines()  # type: ignore[attr-defined]
        heading = spoken(self._x)  # type: ignore[attr-defined]
        groups: list[tuple[Floats, list[NamedLine]]] = []
        for line in all_lines:
            x = line.points[0]
            if not line.visible or not len(x):
                continue
            group = next((lines for places, lines in groups if np.array_equal(places, x)), None)
            if group is None:
                groups.append((x, [line]))
            else:
                group.append(line)
        if not groups:
            return None
        names: list[str] = []
        columns: list[Floats] = []
        for x, lines in groups:
            own = _OF_LINE.fill(axis=heading, line=_name(lines[0]))
            names.extend([spoken(own) if names else heading, *map(_name, lines)])
            columns.extend([x, *(line.points[1] for line in lines)])
        longest = max(map(len, columns))
        cells = [[*column.tolist(), *[""] * (longest - len(column))] for column in columns]
        return Table.of(names, zip(*cells, strict=True))


def _name(line: NamedLine) -> str:
    return line.name.toPlainText()
