"""Menus and actions whose texts follow the language."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from nnstudio.app.menus.explained import EXPLAINED, EXPLAINED_MENUS
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.words import spoken

_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What macOS moves into the menu of the program. By itself it would go by the words, which it knows in some languages,
and take others away that begin like them."""


class Actions:
    """Makes the menus of *window*; each action is called ``action.<name>``."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._texts: dict[QAction | QMenu, Sentence] = {}

    def __getitem__(self, name: str) -> QAction:
        found = self._window.findChild(QAction, f"action.{name}")
        assert isinstance(found, QAction)  # noqa: S101 - only those are asked for that have been added
        return found

    def with_keys(self) -> list[QAction]:
        """Return the actions that have a shortcut; not those of menus that come and go, as of a field."""
        return [each for each in self._texts if isinstance(each, QAction) and each.shortcuts()]

    def menu(self, title: Sentence, parent: QMenu | None = None) -> QMenu:
        """Return a new menu, in the bar or within *parent*."""
        menu = QMenu(self._window if parent is None else parent)
        (self._window.menuBar() if parent is None else parent).addMenu(menu)
        self._texts[menu] = title
        return menu

    def add(self, menu: QMenu, name: str, sentence: Sentence, slot: Callable[[], object], *shortcuts: str) -> QAction:
        """Return a new action at the end of *menu*."""
        action = QAction(self._window)
        action.setObjectName(f"action.{name}")
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.setMenuRole(_ROLES.get(name, QAction.MenuRole.NoRole))
        action.triggered.connect(lambda _checked=False: slot())
        menu.addAction(action)
        self._texts[action] = sentence
        return action

    def choices(
        self,
        menu: QMenu,
        name: str,
        options: Mapping[str, Sentence | str],
        current: str,
        choose: Callable[[str], object],
    ) -> None:
        """Fill *menu* with *options* of which one is ticked; a text is the same in every language."""
        group = QActionGroup(menu)
        for value, label in options.items():
            action = QAction(label if isinstance(label, str) else "", self._window)
            action.setObjectName(f"action.{name}.{value or 'system'}")
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(partial(lambda value, _checked=False: choose(value), value))
            group.addAction(action)
            menu.addAction(action)
            if isinstance(label, Sentence):
                self._texts[action] = label

    def say(self, thing: QAction, sentence: Sentence) -> None:
        """Put another sentence on an action."""
        self._texts[thing] = sentence
        thing.setText(spoken(sentence))

    def retranslate(self) -> None:
        """Show every sentence anew."""
        for thing, sentence in self._texts.items():
            if isinstance(thing, QMenu):
                thing.setTitle(spoken(sentence))
                action, explained = thing.menuAction(), EXPLAINED_MENUS.get(sentence.source)
            else:
                thing.setText(spoken(sentence))
                action, explained = thing, EXPLAINED.get(thing.objectName().removeprefix("action."))
            if explained is not None:
                action.setWhatsThis(spoken(explained))
