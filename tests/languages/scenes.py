"""Goes through the whole program: every page of every tab, every part of a page, the dialogs."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from nnstudio.app.labs import LABS
from nnstudio.app.main_window import MainWindow


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Turn to every page, and every section of it; yield what it is called, and the tab."""
    for lab in LABS:
        tab = window.open_lab(lab.id)
        for name in tab.kinds:
            tab.store.look(page=name)
            for section in _sections(tab):
                settle()
                yield f"{lab.id}/{name}{section}", tab


def settle() -> None:
    """Let all be done that the window has put off: what is laid out may have to be laid out anew."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _sections(tab: QWidget) -> Iterator[str]:
    """Turn to each section of the page in front; yield nothing but once where it has none."""
    bars = [bar for bar in tab.page.findChildren(QTabBar) if bar.isVisibleTo(tab) and bar.property("role") != "pages"]
    if not bars:
        yield ""
        return
    for bar in bars:
        for i in range(bar.count()):
            if bar.isTabEnabled(i) and bar.isTabVisible(i):
                bar.setCurrentIndex(i)
                yield f"/{bar.objectName()}[{i}]"
        bar.setCurrentIndex(0)
