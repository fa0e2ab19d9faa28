"""The labs side by side in tabs, each made when it is first opened or asked for."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from nnstudio.app.labs import LABS, Lab
from nnstudio.app.menus.explained import EXPLAINED
from nnstudio.document.store import Store
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.scroll_buttons import name_scroll_buttons
from nnstudio.widgets.words import Worded, spoken

_TABS = QT_TRANSLATE_NOOP("App", "Tabs")


class LabTabs(Worded, QTabWidget):
    """Begins with the *scenes* of all labs; `stores` has what they have become. *made* is told of each tab."""

    turned = Signal()
    """Another page is in front: of another tab, or of the same one."""

    def __init__(self, scenes: Mapping[str, Any], made: Callable[[PagedTab], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self._when_made = made
        self.stores: dict[str, Store] = {lab.id: Store(scenes[lab.id], self) for lab in LABS}
        self.made: dict[str, PagedTab] = {}
        """The tabs that there are already, by lab."""
        for lab in LABS:
            page = _NotMadeYet()
            page.painted.connect(partial(self.lab, lab.id))
            self.addTab(page, "")
        self.currentChanged.connect(self._tell_tab)

    @property
    def lab_in_front(self) -> Lab:
        """The lab whose tab is in front."""
        return LABS[self.currentIndex()]

    def lab(self, lab_id: str) -> PagedTab:
        """Return the tab of the lab *lab_id*, made where there is none yet."""
        return self.made.get(lab_id) or self._make(next(lab for lab in LABS if lab.id == lab_id))

    def retranslate(self) -> None:
        name_scroll_buttons(self.tabBar())
        self.tabBar().setAccessibleName(spoken(_TABS))
        for i, lab in enumerate(LABS):
            self.setTabText(i, spoken(lab.title))
            self.setTabToolTip(i, spoken(EXPLAINED[f"open_{lab.id}"]))
            if lab.id in self.made:
                self.made[lab.id].setAccessibleName(spoken(lab.title))

    def _tell_tab(self) -> None:
        self.lab(self.lab_in_front.id)  # there has to be a page
        self.turned.emit()

    def _tell_page(self, tab: PagedTab) -> None:
        if self.currentWidget() is tab:
            self.turned.emit()

    def _make(self, lab: Lab) -> PagedTab:
        """Put the tab of *lab* into its place."""
        tab = self.made[lab.id] = lab.create_tab(self.stores[lab.id])
        tab.setObjectName(lab.id)
        tab.setAccessibleName(spoken(lab.title))
        tab.turned.connect(partial(self._tell_page, tab))
        self._when_made(tab)
        place, in_front = LABS.index(lab), self.currentIndex()
        blocked = self.blockSignals(True)
        empty = self.widget(place)
        had_keys = self.window().focusWidget() is empty  # it may be seen before the system lets it have the keys
        self.removeTab(place)
        self.insertTab(place, tab, spoken(lab.title))
        self.setTabToolTip(place, spoken(EXPLAINED[f"open_{lab.id}"]))
        self.setCurrentIndex(in_front)
        self.blockSignals(blocked)
        empty.deleteLater()
        if had_keys:
            tab.setFocus(Qt.FocusReason.OtherFocusReason)
        return tab


class _NotMadeYet(QWidget):
    """Stands in the place of a tab at first.

    The window can be seen before what its tab needs has even been loaded.
    """

    painted = Signal()
    """It has been seen: time for the tab itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, self.painted.emit)
