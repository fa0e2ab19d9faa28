"""Which terms the page in front speaks of."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

from nnstudio.glossary import Term, named, terms_in


def terms_on(page: QWidget, language: str) -> list[Term]:
    """Return the terms in all that is to be read on *page* now, each once, in the order of reading."""
    terms: dict[Term, None] = {}
    for text in _texts(page):
        whole = named(text, language)
        for one in [whole] if whole else [found.term for found in terms_in(text, language)]:
            terms.setdefault(one)
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
