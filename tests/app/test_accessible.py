"""Who has no mouse, or does not see the screen: all tabs, page by page, in one window each."""

import itertools
import re
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleTableModelChangeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from nnstudio.labs.reading_order import tab_in_reading_order
from nnstudio.widgets.columns import Columns
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.roving import Roving

LABS = ("entropy", "activation", "softmax", "trainer")
CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTabBar)
Role, Text = QAccessible.Role, QAccessible.Text


class Walked(NamedTuple):
    """A page that was turned to, with all that can be seen on it, and all that Tab stops at, in that order."""

    name: str
    page: QWidget
    controls: list
    stops: list


@pytest.fixture(scope="module", params=LABS)
def tab(request, one_window):
    """Return each tab, opened."""
    return one_window.open_lab(request.param)


@pytest.fixture(scope="module")
def pages(tab):
    """Return all pages of *tab*; to walk over them takes a while."""
    return [Walked(name, page, controls(page), stops(page)) for name, page in turned(tab)]


def turned(tab):
    """Yield each page of *tab*, turned to."""
    for name in tab.kinds:
        tab.store.look(page=name)
        QApplication.processEvents()
        yield name, tab.page


def controls(page):
    """Return all controls and pictures that can be seen on *page*."""
    seen = [one for one in page.findChildren(QWidget) if one.isVisibleTo(page) and one.isVisible()]
    wanted = [one for one in seen if isinstance(one, (*CONTROLS, Pictured, Formula, Readout))]
    return [one for one in wanted if not isinstance(one, (QScrollBar, QSplitterHandle)) and not _is_inside(one, page)]


def _is_inside(widget, page):
    """Whether *widget* is a part of another control, which stands for it: a list that drops down, a cell's field."""
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        if isinstance(parent, (QComboBox, QAbstractItemView, QPlainTextEdit, QTabBar)):
            return True
        parent = parent.parentWidget()
    return False


def stops(page):
    """Return all that Tab stops at on *page*, as it comes to them; it has to come back to where it began."""
    window = page.window()
    tab_in_reading_order(page)
    found = []
    first = one = page
    while True:
        one = one.nextInFocusChain()
        if one is first:
            break
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if takes and one.isVisible() and one.isEnabled() and page.isAncestorOf(one) and one.window() is window:
            found.append(one)
    return found


def told(widgets):
    return sorted({f"{type(one).__name__} {one.objectName() or '?'}" for one in widgets})


def test_everything_has_a_name_a_description_and_a_role(pages):
    for name, _page, everything, _stops in pages:
        assert told(one for one in everything if not one.objectName()) == [], name
        assert told(one for one in everything if not one.accessibleName()) == [], name
        assert told(one for one in everything if not one.accessibleDescription()) == [], name
        for one in everything:
            heard = QAccessible.queryAccessibleInterface(one)
            assert heard.role() not in (Role.NoRole, Role.Client), one.objectName()
            if isinstance(one, QTabBar):
                continue  # of which Qt tells the tabs, each by itself
            assert heard.text(Text.Description), one.objectName()
            if not isinstance(one, QComboBox):  # whose name Qt takes from its label, on Linux
                assert heard.text(Text.Name) == one.accessibleName(), one.objectName()


def test_screen_readers_may_ask_everything_of_everything(pages, one_window):
    """As the bridge to them does, from C++: an answer of Python's that Qt takes for a pointer would be the end."""
    bars = one_window.tabs.currentWidget().findChildren(QTabBar)
    for one in itertools.chain(bars, *(page.controls for page in pages)):
        heard = QAccessible.queryAccessibleInterface(one)
        for kind in QAccessible.InterfaceType:
            heard.interface_cast(kind)
        for name in ("text", "editableText", "value", "action", "tableCell", "selection", "attributes"):
            getattr(heard, f"{name}Interface")()
    changed = QAccessibleTableModelChangeEvent  # Qt casts here whatever the widget is
    one = next(each for page in pages for each in page.controls if hasattr(type(each), "accessible_role"))
    QAccessible.setActive(True)
    QAccessible.updateAccessibility(changed(one, changed.ModelChangeType.ModelReset))
    QAccessible.setActive(False)


def test_pictures_say_what_they_are_and_what_one_can_do(pages):
    for name, _page, everything, _stops in pages:
        pictures = [one for one in everything if isinstance(one, (Pictured, Formula))]
        assert told(one for one in pictures if not one.whatsThis()) == [], name
        many = [one for one in pictures if len(re.findall(r"[.?!] ", one.whatsThis())) > 1]
        assert told(many) == [], f"{name}: more than two sentences"


def test_the_page_tabs_are_named(tab):
    bar = next(one for one in tab.findChildren(QTabBar) if one.property("role") == "pages")
    assert bar.accessibleName()
    assert bar.accessibleDescription()
    assert all(bar.tabToolTip(i) for i in range(bar.count()))


def test_figures_have_values(pages):
    for _name, _page, everything, _stops in pages:
        for readout in (one for one in everything if isinstance(one, Readout)):
            heard = QAccessible.queryAccessibleInterface(readout)
            assert heard.text(Text.Value) == " ".join(filter(None, readout.shown)), readout.objectName()
            assert heard.role() in (Role.StaticText, Role.RadioButton)


def test_tab_reaches_everything_once(pages):
    for name, _page, everything, reached in pages:
        assert len(reached) == len(set(reached)), name
        apart = [one for one in everything if one.isEnabled() and not isinstance(one, QAbstractButton)]
        missed = [one for one in apart if one not in reached and not isinstance(one.parentWidget(), Roving)]
        assert told(missed) == [], name
        assert told(one for one in reached if not one.accessibleName()) == [], f"{name}: a stop without a name"


def test_tab_goes_as_one_reads(tab, pages):
    """It goes over the columns from left to right, and in each of them down the rows."""
    for name, page, _everything, reached in pages:
        tab.store.look(page=name)
        columns = page.findChild(Columns)
        if columns is None:
            continue
        sides = [columns.widget(i) for i in range(columns.count())]
        order = [next((i for i, side in enumerate(sides) if side.isAncestorOf(one)), None) for one in reached]
        assert [i for i in order if i is not None] == sorted(i for i in order if i is not None), name
        for i in range(len(sides)):
            column = [one for one, side in zip(reached, order, strict=True) if side == i]
            for above, below in itertools.pairwise(column):
                fits = _place(below, page).bottom() > _place(above, page).top()
                assert fits, f"{name}: back up, from {told([above])} to {told([below])}"


def _place(one, page):
    return QRect(one.mapTo(page, QPoint()), one.size())


def test_keys_of_tab_go_there_and_back(tab, pages):
    for name, _page, _everything, reached in pages:
        tab.store.look(page=name)
        for one, following in itertools.pairwise(reached[:10]):
            if any(isinstance(each, QAbstractItemView) and each.tabKeyNavigation() for each in (one, following)):
                continue  # there Tab goes from cell to cell
            one.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(one, Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is following, f"{name}: {told([one])}"
            QTest.keyClick(following, Qt.Key.Key_Backtab)
            assert QApplication.focusWidget() is one, f"{name}: {told([following])}"


def test_tab_comes_back_to_where_it_began(tab, pages):
    """It goes around the whole window, without end: nothing keeps it."""
    tab.store.look(page=pages[0].name)
    first = one = pages[0].stops[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(400):
        QTest.keyClick(one, Qt.Key.Key_Tab)
        one = QApplication.focusWidget()
        if one is first:
            break
        seen.append(one)
    assert one is first, told(seen[-5:])
    assert set(pages[0].stops[1:]) <= set(seen)


def test_one_sees_where_the_keys_go(tab, pages):
    for name, _page, _everything, reached in pages:
        tab.store.look(page=name)
        unseen = []
        for one in reached:
            one.clearFocus()
            before = one.grab().toImage()
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if one.grab().toImage() == before:
                unseen.append(one)
        assert told(unseen) == [], name
