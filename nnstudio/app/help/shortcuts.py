"""Which keys do something in the window: read from its menus and its pages, so that none is forgotten."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import get_type_hints

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from nnstudio.app.help.explanation import native, native_keys, plain
from nnstudio.labs.page import Page
from nnstudio.labs.paged_tab import PagedTab, PageKind
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.keys import Key
from nnstudio.widgets.words import spoken

_EVERYWHERE = QT_TRANSLATE_NOOP("App", "Everywhere")
_ELSEWHERE = QT_TRANSLATE_NOOP("App", "In this window")
_ON_BARS = QT_TRANSLATE_NOOP("App", "bars, points, sliders")
_IN_FIELDS = QT_TRANSLATE_NOOP("App", "fields")
_ON_FIGURES = QT_TRANSLATE_NOOP("App", "figures, tables, pictures")
_IN_MENUS = QT_TRANSLATE_NOOP("App", "menus")

GENERAL = (
    Key("Tab", QT_TRANSLATE_NOOP("App", "To the next control")),
    Key("Shift+Tab", QT_TRANSLATE_NOOP("App", "To the control before")),
    Key("Space", QT_TRANSLATE_NOOP("App", "Presses the focused button, or switches the focused tick box")),
    Key("Left Right", QT_TRANSLATE_NOOP("App", "To the next bar or point, or the one before"), _ON_BARS),
    Key("Up Down", QT_TRANSLATE_NOOP("App", "Up or down by a small step"), _ON_BARS),
    Key("PgUp PgDown", QT_TRANSLATE_NOOP("App", "Up or down by a large step"), _ON_BARS),
    Key("Home End", QT_TRANSLATE_NOOP("App", "As far as it goes"), _ON_BARS),
    Key("Return", QT_TRANSLATE_NOOP("App", "Takes what was typed"), _IN_FIELDS),
    Key("Esc", QT_TRANSLATE_NOOP("App", "Brings back the last value"), _IN_FIELDS),
    Key("Ctrl+C", QT_TRANSLATE_NOOP("App", "Copies it, figures with every digit"), _ON_FIGURES),
    Key("F1", QT_TRANSLATE_NOOP("App", "Tells what the entry does that is chosen"), _IN_MENUS),
)
"""What Qt and the program's own controls do with keys wherever they are."""


@dataclass(frozen=True)
class Shortcut:
    """*keys*, each as this system calls it, what it *does*, and *where*; that may be empty."""

    keys: tuple[str, ...]
    does: str
    where: str = ""

    @property
    def text(self) -> str:
        """All of it in a line."""
        return f"{' / '.join(self.keys)}\t{self.does}{f' ({self.where})' if self.where else ''}"


@dataclass(frozen=True)
class Section:
    """*shortcuts* under a *title*."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def sections(window: QMainWindow, in_front: PagedTab, tabs: Sequence[tuple[str, PagedTab]]) -> list[Section]:
    """Return the keys of the menus of *window*, those that are the same everywhere, and those of the pages.

    The page that is *in_front* comes first, then those of the *tabs*, each of which is given with its title.
    """
    found = [*_of_menus(window, tabs), Section(spoken(_EVERYWHERE), _told(GENERAL))]
    found.append(Section(_title_in_front(in_front, tabs), _told(in_front.page.keys)))
    for title, tab in tabs:
        shown = tab.kind if tab is in_front else None
        found += [
            Section(f"{title} › {spoken(kind.title)}", _told(keys_of(kind)))
            for kind in tab.kinds.values()
            if kind is not shown
        ]
    return [section for section in found if section.shortcuts]


def keys_of(kind: PageKind) -> Sequence[Key]:
    """Return the keys of a page, which need not be made for that: its class is found by what makes it."""
    create = kind.create
    if isinstance(create, partial):  # of a function that is told which page to make
        made = next((each for each in create.args if isinstance(each, type) and issubclass(each, Page)), None)
    else:
        made = create if isinstance(create, type) else get_type_hints(create).get("return")
    return getattr(made, "keys", ())


def _title_in_front(in_front: PagedTab, tabs: Sequence[tuple[str, PagedTab]]) -> str:
    title = next((title for title, tab in tabs if tab is in_front), "")
    return f"{title} › {spoken(in_front.kind.title)}"


def _told(keys: Sequence[Key]) -> tuple[Shortcut, ...]:
    return tuple(Shortcut(tuple(native_keys(key)), spoken(key.does), spoken(key.where or SILENCE)) for key in keys)


def _of_menus(window: QMainWindow, tabs: Sequence[tuple[str, PagedTab]]) -> Iterator[Section]:
    seen: set[QAction] = set()
    for top in window.menuBar().actions():
        actions = [each for each in _below(top.menu()) if not each.shortcut().isEmpty()]
        seen.update(actions)
        if actions:
            yield Section(plain(top.text()), tuple(map(_of_action, actions)))
    kinds = [kind for _title, tab in tabs for kind in tab.kinds.values()]
    of_pages = {keys for kind in kinds for key in keys_of(kind) for keys in native_keys(key)}
    left = [
        each
        for each in window.findChildren(QAction)
        if not each.shortcut().isEmpty() and each not in seen and native(each.shortcut()) not in of_pages
    ]
    if left:
        yield Section(spoken(_ELSEWHERE), tuple(map(_of_action, left)))


def _below(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if action.menu() is not None:
            yield from _below(action.menu())
        else:
            yield action


def _of_action(action: QAction) -> Shortcut:
    return Shortcut(tuple(map(native, action.shortcuts())), plain(action.text()).removesuffix("…"))
