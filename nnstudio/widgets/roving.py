"""A table of figures as one stop of Tab, in which the arrow keys go from figure to figure."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nnstudio.widgets.arrow_keys import ARROWS


class Roving:
    """Mixin for the widget around a table: Tab stops at the figure where the keys were last, or else at the first."""

    _roved: Sequence[Sequence[QWidget]] = ()

    def rove(self, rows: Sequence[Sequence[QWidget]]) -> None:
        """Let the keys go over *rows* of figures, of which some may be hidden."""
        self._roved = rows
        self._keep_one_stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the arrow keys that a figure has no use for."""
        step = ARROWS.get(Qt.Key(event.key()))
        rows = self._seen()
        place = next(((i, row.index(one)) for i, row in enumerate(rows) for one in row if one.hasFocus()), None)
        if step is None or place is None:
            super().keyPressEvent(event)  # type: ignore[misc]
            return
        i = min(max(place[0] + step[0], 0), len(rows) - 1)
        k = min(max(place[1] + step[1], 0), len(rows[i]) - 1)
        rows[i][k].setFocus(Qt.FocusReason.OtherFocusReason)
        self._keep_one_stop(rows[i][k])

    def _seen(self) -> list[list[QWidget]]:
        seen = ([one for one in row if not one.isHidden()] for row in self._roved)
        return [row for row in seen if row]

    def _keep_one_stop(self, stop: QWidget | None = None) -> None:
        """Let Tab stop at *stop* alone, or else where it did so far, if that can be seen."""
        figures = [one for row in self._seen() for one in row]
        stops = [one for one in figures if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stop = stop or next(iter(stops or figures), None)
        for one in (one for row in self._roved for one in row):
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is stop else Qt.FocusPolicy.ClickFocus)
