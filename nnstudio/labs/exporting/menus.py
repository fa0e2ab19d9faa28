"""Menus that offer what is on a page: beside the mouse, at the keys for such menus, and in the window's own menu."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.labs.exporting.offered import Export, exports_at, exports_of, offers
from nnstudio.labs.exporting.taking import Taking, Told, copy, copy_picture_of, copy_selection, saving
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import TabledView
from nnstudio.widgets.words import spoken

_COPY_PICTURE = QT_TRANSLATE_NOOP("Export", "Copy &picture")
_SAVE_PNG = QT_TRANSLATE_NOOP("Export", "Save as P&NG…")
_SAVE_SVG = QT_TRANSLATE_NOOP("Export", "Save as &SVG…")
_OFFERED = {
    "picture": (
        ("copy_picture", _COPY_PICTURE, copy),
        ("save_png", _SAVE_PNG, saving("png")),
        ("save_svg", _SAVE_SVG, saving("svg")),
    ),
    "table": (
        ("copy_table", QT_TRANSLATE_NOOP("Export", "Copy &table"), copy),
        ("save_csv", QT_TRANSLATE_NOOP("Export", "Save as &CSV…"), saving("csv")),
    ),
    "formula": (
        ("copy_latex", QT_TRANSLATE_NOOP("Export", "Copy &LaTeX"), copy),
        ("copy_picture", _COPY_PICTURE, copy_picture_of),
        ("save_svg", _SAVE_SVG, saving("svg")),
        ("save_png", _SAVE_PNG, saving("png")),
        ("save_tex", QT_TRANSLATE_NOOP("Export", "Save LaTe&X…"), saving("tex")),
    ),
}
_NOTHING = QT_TRANSLATE_NOOP("Export", "Nothing on this page can be exported yet")
_MENU = QT_TRANSLATE_NOOP("Export", "Export")
_LONGEST = 60
"""Titles in a menu are cut after so many letters."""


def fill_menu(menu: QMenu, page: QWidget, told: Told) -> None:
    """Fill *menu* with all that can be seen on *page*, a menu below it for each; what was in it before goes.

    *told* is called with what there is to say about what was done: where it went, or why it was not.
    """
    menu.clear()
    of_widget: dict[QWidget, list[Export]] = {}
    for export in exports_of(page):
        of_widget.setdefault(export.widget, []).append(export)
    for widget, exports in of_widget.items():
        title = exports[0].title
        short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
        below = menu.addMenu(short.replace("&", "&&"))
        below.setObjectName(f"export.{widget.objectName()}")
        _offer(below, exports, told)
    if not of_widget:
        menu.addAction(spoken(_NOTHING)).setEnabled(False)


def install(page: QWidget, told: Told) -> None:
    """Offer what is on *page* at a right click, the keys for menus, and those that copy; also what is made later."""
    page.installEventFilter(_ContextMenus(page, told))


class _ContextMenus(QObject):
    """Hears what nothing else on *page* has had a use for."""

    def __init__(self, page: QWidget, told: Told) -> None:
        super().__init__(page)
        self._page, self._told = page, told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            return self._open(self._page.window().focusWidget(), None) if by_key else self._open_at(event.globalPos())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Menu or (
                event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            ):
                return self._open(self._page.window().focusWidget(), None)
            if event.matches(QKeySequence.StandardKey.Copy):
                return self._copy(self._page.window().focusWidget())
        return super().eventFilter(watched, event)

    def _open_at(self, place: QPoint) -> bool:
        at = self._page.childAt(self._page.mapFromGlobal(place))
        return self._around(at) is not None and self._open(at, place)

    def _open(self, at: QWidget | None, place: QPoint | None) -> bool:
        """Offer what is around *at*, or where nothing is all of the page, at *place* or in the middle of it."""
        menu = QMenu(self._page)
        menu.setObjectName("export.menu")
        menu.setAccessibleName(spoken(_MENU))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        around = self._around(at)
        if around is None:
            fill_menu(menu, self._page, self._told)
        else:
            exports = exports_at(around)
            if not exports:
                return False
            _offer(menu, exports, self._told)
        beside = around or self._page
        menu.popup(place or beside.mapToGlobal(beside.rect().center()))
        return True

    def _copy(self, at: QWidget | None) -> bool:
        around = self._around(at)
        if around is None:
            return False
        if isinstance(around, TabledView) and copy_selection(around, self._told):
            return True
        exports = exports_at(around)
        if exports:
            copy(next((each for each in exports if each.kind == "table"), exports[0]), self._told)
        return bool(exports)

    def _around(self, widget: QWidget | None) -> QWidget | None:
        """Return the widget that offers something and in which *widget* is."""
        while widget is not None and widget is not self._page:
            if offers(widget):
                return widget
            widget = widget.parentWidget()
        return self._page if widget is not None and offers(self._page) else None


def _offer(menu: QMenu, exports: Sequence[Export], told: Told) -> None:
    for i, export in enumerate(exports):
        if i:
            menu.addSeparator()
        for name, sentence, take in _OFFERED[export.kind]:
            action = menu.addAction(spoken(sentence))
            action.setObjectName(f"export.{name}")
            action.triggered.connect(partial(_take, take, export, told))


def _take(take: Taking, export: Export, told: Told, _checked: bool = False) -> None:
    take(export, told)
