"""Help: what something is, which keys there are, lessons, and about the program."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from nnstudio.app.help.what_is_this import KEYS, WhatIsThis
from nnstudio.app.labs import LABS
from nnstudio.app.menus.actions import Actions
from nnstudio.glossary import known_keys
from nnstudio.lessons.lesson import load_lessons
from nnstudio.lessons.lesson_bar import LessonBar
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.words import spoken

if TYPE_CHECKING:
    from nnstudio.app.help.shortcuts import Section
    from nnstudio.app.main_window import MainWindow

_LOG = QT_TRANSLATE_NOOP("App", "The log lies here: {path}")


class HelpMenu:
    """The menu; *lessons* shows the one that is chosen, *window* stands behind what is told."""

    def __init__(self, actions: Actions, lessons: LessonBar, window: "MainWindow") -> None:
        self._actions, self._lessons, self._window = actions, lessons, window
        self._log = ""
        self._dialogs: dict[str, QDialog] = {}
        self._what_is_this = WhatIsThis(window)
        self._from_menu = False
        self.menu = actions.menu(QT_TRANSLATE_NOOP("App", "&Help"))
        self.menu.aboutToHide.connect(self._remember_menu)
        for name, sentence, slot, key in (
            ("what_is_this", QT_TRANSLATE_NOOP("App", "&What is this?"), self._ask, KEYS),
            ("shortcuts", QT_TRANSLATE_NOOP("App", "&Keyboard shortcuts"), self._show_shortcuts, "F1"),
            ("glossary", QT_TRANSLATE_NOOP("App", "&Glossary"), self.open_glossary, "Ctrl+G"),
        ):
            actions.add(self.menu, name, sentence, slot, key)
        self.lessons = actions.menu(QT_TRANSLATE_NOOP("App", "&Lessons"), self.menu)
        for lesson in load_lessons():
            self.lessons.addAction("", partial(lessons.open, lesson)).setData(lesson)
        self.menu.addSeparator()
        self._about_action = actions.add(self.menu, "about", QT_TRANSLATE_NOOP("App", "&About NN Studio"), self._about)

    def offer_log(self, path: str, open_log: Callable[[], Sentence | None], tell: Callable[[Sentence], object]) -> None:
        """Offer to open the log at *path* by *open_log*, which returns why it cannot be opened; *tell* says that."""

        def try_to_open() -> None:
            tell(open_log() or _LOG.fill(path=path))  # where no program opens it, the system may not say so

        self._log = path
        action = self._actions.add(self.menu, "open_log", QT_TRANSLATE_NOOP("App", "&Open the log"), try_to_open)
        self._actions.retranslate()
        self.menu.insertAction(self._about_action, action)

    def speak(self, language: str) -> None:
        """Name the lessons, and go on with the one that is open, in *language*."""
        for action in self.lessons.actions():
            action.setText(action.data().title_in(language))
        self._lessons.speak(language)

    def _remember_menu(self) -> None:
        self._from_menu = True
        QTimer.singleShot(0, self._window, self._forget_menu)

    def _forget_menu(self) -> None:
        self._from_menu = False

    def _ask(self) -> None:
        # Who chose the entry in the menu is about to point; who pressed the keys asks about what has the focus.
        if self._from_menu:
            self._what_is_this.point()
        else:
            self._what_is_this.ask()

    # What these show is loaded only when it is needed: the window opens sooner without it.

    def _show_shortcuts(self) -> None:
        from nnstudio.app.help.shortcuts_page import ShortcutsPage  # noqa: PLC0415

        page = self._dialogs.get("shortcuts")
        if not isinstance(page, ShortcutsPage):
            page = self._dialogs["shortcuts"] = ShortcutsPage(self._window, self._shortcuts)
            self._window.tabs.turned.connect(lambda: page.isVisible() and page.look_again())
        page.look_again()
        self._bring_to_front(page)
        page.take_keys()

    def open_glossary(self, key: str = "") -> None:
        """Show the glossary, at the term of *key* if one is given; a link to no term leads nowhere."""
        if key and key not in known_keys():
            return
        from nnstudio.app.glossary.window import Glossary  # noqa: PLC0415

        glossary = self._dialogs.get("glossary")
        if not isinstance(glossary, Glossary):
            glossary = self._dialogs["glossary"] = Glossary(self._window, self._window.tabs.currentWidget)
            glossary.tried.connect(self._window.open_page)
            self._window.tabs.turned.connect(lambda: glossary.isVisible() and glossary.look_at_page())
        glossary.show_term(key)
        self._bring_to_front(glossary)
        if not key:
            glossary.take_keys()

    def _shortcuts(self) -> "list[Section]":
        from nnstudio.app.help.shortcuts import sections  # noqa: PLC0415

        tabs = [(spoken(lab.title), self._window.lab(lab.id)) for lab in LABS]
        return sections(self._window, tabs[self._window.tabs.currentIndex()][1], tabs)

    def _about(self) -> None:
        from nnstudio.app.help.about import About  # noqa: PLC0415
        from nnstudio.app.help.facts import facts  # noqa: PLC0415

        def known() -> list[tuple[Sentence, str]]:
            recovery, preferences = self._window.recovery.folder, self._window.preferences
            folder = None if recovery is None else recovery.path
            return facts(self._window, self._window.surroundings(), preferences.path, folder, self._log)

        about = self._dialogs.get("about")
        if not isinstance(about, About):
            about = self._dialogs["about"] = About(self._window, known)
            self._window.preferences.worn.connect(about.look_again)
        about.look_again()
        self._bring_to_front(about)

    def _bring_to_front(self, dialog: QDialog) -> None:
        above = QApplication.activeModalWidget() or self._window
        if dialog.windowHandle() and not dialog.isVisible():
            dialog.move(dialog.pos())  # a place that was chosen: else Qt would put it into the middle again
        if above is not dialog and above.windowHandle():
            dialog.create()  # its handle; winId() would give one to each part of the main window as well
            dialog.windowHandle().setTransientParent(above.windowHandle())  # else a modal dialog would block it
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
