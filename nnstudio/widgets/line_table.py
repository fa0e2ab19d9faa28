"""The points through which lines are drawn, as a table."""

from collections.abc import Sequence

import numpy as np

from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.named_line import NamedLine
from nnstudio.widgets.words import spoken


class TabledLines(Tabled):
    """Mixin for a `LinePlot` on even axes: a column for x, and one for each line, by its name.

    Where lines are drawn through points at other places, each has a column of its own for these, too.
    """

    def table(self) -> Table | None:
        all_lines: Sequence[NamedLine] = self.lines()  # type: ignore[attr-defined]
        heading = spoken(self._x)  # type: ignore[attr-defined]
        lines = [line for line in all_lines if line.visible and len(line.points[0])]
        if not lines:
            return None
        names, columns = [heading], [lines[0].points[0]]
        for line in lines:
            x, y = line.points
            if not np.array_equal(x, columns[0]):
                names.append(heading)
                columns.append(x)
            names.append(line.name.toPlainText())
            columns.append(y)
        longest = max(map(len, columns))
        cells = [[*column.tolist(), *[""] * (longest - len(column))] for column in columns]
        return Table.of(names, zip(*cells, strict=True))
