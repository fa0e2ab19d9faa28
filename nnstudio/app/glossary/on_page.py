"""Which terms the page in front speaks of."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

from nnstudio.glossary import Term, terms_of


def terms_on(page: QWidget, language: str) -> list[Term]:
    """Return the terms in all that is to be read on *page* now, each once, in the order of reading."""
    terms: dict[Term, None] = {}
    for text in _texts(page):
        terms.update(dict.fromkeys(terms_of(text, language)))
    return list(terms)


def _texts(page: QWidget) -> Iterator[str]:
    yield page.accessibleName()
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(i) for i in range(widget.count()) if widget.isTabVisible(i))
        elif isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        else:
            yield widget.accessibleName()
            yield widget.whatsThis()
