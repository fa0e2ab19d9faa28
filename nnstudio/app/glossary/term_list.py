"""The terms to choose from: those that fit what is searched for, or all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCollator, QLocale, QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nnstudio.glossary import Term, all_terms
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.terms import names_of
from nnstudio.widgets.words import spoken

_ON_PAGE = QT_TRANSLATE_NOOP("App", "On this page")
_ALL = QT_TRANSLATE_NOOP("App", "All terms")
_NAMED = QT_TRANSLATE_NOOP("App", "Terms")
_DESCRIBED = QT_TRANSLATE_NOOP("App", "Those on the page in front stand first. Up and Down go from one to the next.")


class TermList(QListWidget):
    """Headings, which cannot be chosen, and terms under them."""

    strolled = Signal(str)
    """The term of this key was reached by a key or by a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossary.list")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "terms")
        self.setItemDelegate(_Rows(self))
        self.currentItemChanged.connect(self._tell)

    @property
    def key(self) -> str:
        """The chosen term; empty where none is."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) or "" if item else ""

    def keys(self) -> list[str]:
        """Return the terms in the list, from top to bottom."""
        return [key for i in range(self.count()) if (key := self.item(i).data(Qt.ItemDataRole.UserRole))]

    def show_all(self, on_page: Sequence[Term], language: str) -> None:
        """Show those on the page first, and below them all, by the alphabet of *language*."""
        self._begin()
        if on_page:
            self._head(spoken(_ON_PAGE))
            self._add(in_order(on_page, language), language)
        self._head(spoken(_ALL))
        self._add(in_order(all_terms(), language), language)

    def show_found(self, found: Sequence[Term], language: str) -> None:
        """Show what was found, the best first, and choose that."""
        self._begin()
        self._add(found, language)
        with QSignalBlocker(self):
            self.setCurrentRow(0)

    def choose(self, key: str) -> None:
        """Show that the term of *key* is read now, wherever it stands first; nothing where it is not in the list."""
        if key == self.key:
            return
        with QSignalBlocker(self):
            row = next((i for i in range(self.count()) if self.item(i).data(Qt.ItemDataRole.UserRole) == key), -1)
            self.setCurrentRow(row)
            if row >= 0:
                self.scrollToItem(self.item(row))

    def _begin(self) -> None:
        with QSignalBlocker(self):
            self.clear()
        self.setAccessibleName(spoken(_NAMED))
        self.setAccessibleDescription(spoken(_DESCRIBED))

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text)
        letters = QFont(self.font())
        letters.setWeight(QFont.Weight.DemiBold)
        item.setFont(letters)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _add(self, terms: Sequence[Term], language: str) -> None:
        with QSignalBlocker(self):
            for one in terms:
                item = QListWidgetItem(names_of(one, language) or one.name(language))
                item.setData(Qt.ItemDataRole.UserRole, one.key)
                item.setToolTip(item.text())
                self.addItem(item)

    def _tell(self) -> None:
        if self.key:
            self.strolled.emit(self.key)


class _Rows(QStyledItemDelegate):
    """Makes all rows of the same height, whatever letters stand in them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        wanted = super().sizeHint(option, index)
        return QSize(wanted.width(), round(1.5 * option.fontMetrics.height()))


def in_order(terms: Sequence[Term], language: str) -> list[Term]:
    """Return *terms* by the alphabet of *language*."""
    collator = QCollator(QLocale(language))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(terms, key=lambda one: collator.sortKey(one.name(language)))
