"""View: which tab, how large, in which colours and in which language."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QMenu

from nnstudio.app.labs import LABS
from nnstudio.app.languages import LANGUAGES
from nnstudio.app.menus.actions import Actions
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

ZOOM_STEP = 0.25
THEMES = {
    "": QT_TRANSLATE_NOOP("App", "Like the system"),
    "light": QT_TRANSLATE_NOOP("App", "Light"),
    "dark": QT_TRANSLATE_NOOP("App", "Dark"),
    "contrast": QT_TRANSLATE_NOOP("App", "High contrast"),
}
PRESENT = QT_TRANSLATE_NOOP("App", "&Presentation")


class Viewed(Protocol):
    """The window, as far as one can choose how it looks."""

    @property
    def language(self) -> str:
        """The code of the language on the screen."""

    @property
    def theme(self) -> str:
        """The chosen theme, or nothing for the system's."""

    open_lab: Callable[[str], object]
    zoom_by: Callable[[float], object]
    zoom_to: Callable[[float], object]
    present: Callable[[], object]
    set_theme: Callable[[str], object]
    set_language: Callable[[str], object]


def build_view_menu(actions: Actions, window: Viewed) -> QMenu:
    """Add the menu, and return that of the languages, which is at hand in the corner too."""
    view = actions.menu(QT_TRANSLATE_NOOP("App", "&View"))
    for i, lab in enumerate(LABS):
        actions.add(view, f"open_{lab.id}", lab.title, partial(window.open_lab, lab.id), f"Ctrl+{i + 1}")
    view.addSeparator()
    zooms = (
        ("zoom_in", QT_TRANSLATE_NOOP("App", "Zoom &in"), partial(window.zoom_by, ZOOM_STEP), ("Ctrl++", "Ctrl+=")),
        ("zoom_out", QT_TRANSLATE_NOOP("App", "Zoom &out"), partial(window.zoom_by, -ZOOM_STEP), ("Ctrl+-",)),
        ("zoom_normal", QT_TRANSLATE_NOOP("App", "&Normal size"), partial(window.zoom_to, 1.0), ("Ctrl+0",)),
    )
    for name, sentence, zoom, shortcuts in zooms:
        actions.add(view, name, sentence, zoom, *shortcuts)
    actions.add(view, "presentation", PRESENT, window.present, "F11")
    view.addSeparator()
    themes = actions.menu(QT_TRANSLATE_NOOP("App", "&Theme"), view)
    actions.choices(themes, "theme", THEMES, window.theme, window.set_theme)
    # Every language is listed under its own name, so that one can always find home.
    languages = actions.menu(QT_TRANSLATE_NOOP("App", "&Language · 语言"), view)
    actions.choices(languages, "language", LANGUAGES, window.language, window.set_language)
    return languages
