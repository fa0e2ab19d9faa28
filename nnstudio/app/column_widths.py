"""How wide a hand has made the columns of each page: so they are when the program is started again."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject

from nnstudio.app.preferences import Preferences
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.widgets.columns import Columns

Widths = tuple[float, float]
"""Of the columns at the left and the right side, in heights of a letter."""


class ColumnWidths(QObject):
    """Puts the columns of the tabs that it is to `follow` where *preferences* has them, and can `keep` where they are.

    Pages that are not turned to stay remembered as they were.
    """

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self._preferences = preferences
        self._remembered: Mapping[str, Widths] = MappingProxyType(dict(map(_read, preferences.settings.columns)))
        self._columns: dict[str, Columns] = {}
        preferences.was_reset.connect(self._forget)

    def follow(self, tab: PagedTab) -> None:
        """Put the columns of each page of *tab* where they are remembered, now or when it is made."""
        for page in tab.pages:
            self._follow_page(tab, page)
        tab.page_made.connect(partial(self._follow_page, tab))

    def keep(self) -> None:
        """Remember where the columns are."""
        moved = {name: columns.by_hand for name, columns in self._columns.items() if columns.by_hand}
        widths = {**self._remembered, **moved}
        written = (f"{name} {left:.4g} {right:.4g}" for name, (left, right) in sorted(widths.items()))
        self._preferences.keep_columns(tuple(written))

    def _follow_page(self, tab: PagedTab, page: str) -> None:
        columns = tab.pages[page].findChild(Columns)
        if columns is None:
            return
        name = f"{tab.objectName()}.{page}"
        self._columns[name] = columns
        if name in self._remembered:
            columns.put(self._remembered[name])

    def _forget(self) -> None:
        self._remembered = MappingProxyType({})
        for columns in self._columns.values():
            columns.put(None)


def _read(written: str) -> tuple[str, Widths]:
    name, left, right = written.split()
    return name, (float(left), float(right))
