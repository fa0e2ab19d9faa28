"""The main window: four tabs, a menu, a status line, and the project that is open in them."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent, QUndoGroup, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QStatusBar, QVBoxLayout, QWidget

from nnstudio.app.column_widths import ColumnWidths
from nnstudio.app.corner import Corner
from nnstudio.app.dropping import OpensDropped
from nnstudio.app.lab_tabs import LabTabs
from nnstudio.app.labs import LABS, fresh_scenes
from nnstudio.app.menus.actions import Actions
from nnstudio.app.menus.edit_menu import EditMenu
from nnstudio.app.menus.export_menu import ExportMenu
from nnstudio.app.menus.file_menu import FileMenu
from nnstudio.app.menus.help_menu import HelpMenu
from nnstudio.app.menus.view_menu import build_view_menu
from nnstudio.app.notice_bar import NoticeBar
from nnstudio.app.preferences import Preferences
from nnstudio.app.presentation import Presentation
from nnstudio.app.project.file_actions import FileActions
from nnstudio.app.project.open_project import OpenProject
from nnstudio.app.project.signs import ProjectSigns
from nnstudio.app.project.workspace import Workspace
from nnstudio.app.recovery.keeper import RecoveryKeeper
from nnstudio.app.settings_page.page import SettingsPage
from nnstudio.app.trouble.log import Log
from nnstudio.app.trouble.report import Surroundings
from nnstudio.app.window_geometry import geometry_of, place
from nnstudio.document.codec import decode_fields
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.labs.step_names import name_of_step
from nnstudio.lessons.lesson_bar import LessonBar
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.terms import LINK
from nnstudio.widgets.words import Text, Worded, spoken

MESSAGE_MS = 8000
_KEYS = QT_TRANSLATE_NOOP("App", "F1 shows the keys · Shift+F1 explains · F11 presents · Ctrl+plus and Ctrl+minus zoom")
_MENUS = QT_TRANSLATE_NOOP("App", "Menus")
_ZOOM = QT_TRANSLATE_NOOP("App", "Zoom: {percent} %")


class MainWindow(OpensDropped, Worded, QMainWindow):
    """Four labs in tabs. `lab` gives the tab of one, with its store.

    Choices are remembered in the file at *settings_path*, work that is not saved yet in *recovery_folder*; where one
    of them is None, they are not. A tab is made when it is first seen, opened or asked for, or, where all are to be
    there *at once*, with the window.
    """

    def __init__(
        self,
        app: QApplication,
        settings_path: Path | None = None,
        recovery_folder: Path | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        super().__init__()
        self.preferences = Preferences(app, settings_path, self)
        self.preferences.worn.connect(self._tick_what_is_worn)
        self._column_widths = ColumnWidths(self.preferences)
        self.tabs = LabTabs(self._fresh_scenes(), self._greet, self)
        self._undo_group = QUndoGroup(self)
        for store in self.tabs.stores.values():
            self._undo_group.addStack(store.undo_stack)
        self.workspace = Workspace(self.tabs.stores, self.tabs.made, self.lab, self, self._fresh_scenes)
        self.workspace.turned.connect(self._turn_to)
        self.tabs.currentChanged.connect(self._follow_tab)

        self.project = OpenProject(self.workspace, self)
        self.files = FileActions(self.project, self, asks_before_leaving=recovery_folder is not None)
        self.recovery = RecoveryKeeper(self.project, recovery_folder)
        self._may_close = False
        self._connect_project()

        self.lessons = LessonBar(self)
        self.lessons.step_opened.connect(self._open_in)
        self.notice = NoticeBar()
        contents = QWidget()
        rows = QVBoxLayout(contents)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.notice)
        rows.addWidget(self.lessons)
        rows.addWidget(self.tabs, 1)
        self.setCentralWidget(contents)
        self.setAcceptDrops(True)

        self._build_menus()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(14, 0, 0, 0)  # in line with the panels
        self.statusBar().addWidget(_Keys(self.statusBar()))
        place(self, self.preferences.settings.geometry)
        for lab in LABS if at_once else ():
            self.lab(lab.id)
        self._undo_group.setActiveStack(self.tabs.stores[LABS[0].id].undo_stack)
        self.retranslate()
        for trouble in self.preferences.troubles:
            self.notice.tell(trouble)
        self.preferences.troubled.connect(self.notice.tell)

    # What others ask of the window

    def lab(self, lab_id: str) -> PagedTab:
        """Return the tab of ``"entropy"``, ``"activation"``, ``"softmax"`` or ``"trainer"``."""
        return self.tabs.lab(lab_id)

    def open_lab(self, lab_id: str) -> PagedTab:
        """Bring the tab of *lab_id* to the front, where the keys go then, and return it."""
        lab = self.lab(lab_id)
        self.tabs.setCurrentWidget(lab)
        lab.setFocus(Qt.FocusReason.OtherFocusReason)
        return lab

    def open_page(self, lab_id: str, page: str) -> None:
        """Bring *page* of the tab of *lab_id* to the front."""
        self.open_lab(lab_id).store.look(page=page)

    def open_project(self, path: Path) -> None:
        """Open the project at *path*, when the one at hand may be left."""
        self.files.open_path(path)

    def tell(self, sentence: Sentence) -> None:
        """Say in the status line what has been done."""
        self.statusBar().showMessage(spoken(sentence), MESSAGE_MS)
        if self.presentation.is_on:
            self.presentation.tell(sentence)

    def offer_log(self, log: Log) -> None:
        """Let the Help menu open *log*."""
        self._help_menu.offer_log(str(log.path), log.open, self.tell)

    def surroundings(self) -> Surroundings:
        """Return what is on the screen, for the report of an error."""
        scenes = {name: store.scene for name, store in self.tabs.stores.items()}
        return Surroundings(self.language, self.theme, self.preferences.settings.zoom, scenes)

    @property
    def language(self) -> str:
        """The code of the language on the screen."""
        return self.preferences.language

    @property
    def theme(self) -> str:
        """The chosen theme, or nothing for the system's."""
        return self.preferences.settings.theme

    def set_language(self, language: str) -> None:
        """Change over to *language*, or to the system's if empty."""
        self.preferences.set_language(language)

    def set_theme(self, theme: str) -> None:
        """Change over to *theme*: light, dark, contrast, or the system's if empty."""
        self.preferences.set_theme(theme)

    def set_zoom(self, zoom: float) -> None:
        """Show everything *zoom* times as large, within 75 % and 250 %."""
        self.preferences.set_zoom(zoom)

    def zoom_by(self, step: float) -> None:
        """Show everything larger by *step*, or smaller, and tell how large that is."""
        self.zoom_to(self.preferences.settings.zoom + step)

    def zoom_to(self, zoom: float) -> None:
        """Show everything *zoom* times as large, as far as that goes, and tell how large that is."""
        self.set_zoom(zoom)
        self.tell(_ZOOM.fill(percent=round(100 * self.preferences.settings.zoom)))

    def present(self) -> None:
        """Give the whole screen to the pictures, or end that."""
        self.presentation.toggle()

    def open_settings(self) -> None:
        """Show the settings page."""
        page = self.findChild(SettingsPage) or SettingsPage(self.preferences, self)
        page.show()
        page.raise_()
        page.activateWindow()

    # Tabs

    def _greet(self, tab: PagedTab) -> None:
        """Take a tab that has just been made for one of the window's."""
        from nnstudio.labs.exporting.menus import install  # noqa: PLC0415 - what draws is loaded with what it draws

        tab.sent.connect(self._open_in)
        install(tab, self.tell)
        self.workspace.follow(tab)
        self._column_widths.follow(tab)

    # Menus

    def _build_menus(self) -> None:
        self._actions = Actions(self)
        self._file_menu = FileMenu(
            self._actions,
            self.files,
            lambda: self.preferences.recent,
            self.preferences.forget_all,
            self._add_export,
            self.close,
        )
        self._edit_menu = EditMenu(self._actions, self._undo_group, self._name_of_step, self.open_settings)
        languages = build_view_menu(self._actions, self)
        self._help_menu = HelpMenu(self._actions, self.lessons, self)
        corner = Corner(self._actions, languages, self._help_menu.menu)
        self.tabs.setCornerWidget(corner)
        self.presentation = Presentation(self, self._actions, corner, (self.menuBar(), self.statusBar()))

    def _add_export(self, file: QMenu) -> None:
        self._export_menu = ExportMenu(
            self._actions,
            file,
            self,
            lambda: self.lab(self.tabs.lab_in_front.id),
            lambda: self.lessons.title,
            self.tell,
        )

    def _tick_what_is_worn(self) -> None:
        for name, value in (("theme", self.theme), ("language", self.language)):
            self._actions[f"{name}.{value or 'system'}"].setChecked(True)

    def _name_of_step(self, before: object, after: object) -> Sentence:
        """Return what a step in the history of the tab in front is called."""
        lab = self.tabs.lab_in_front
        presets = [preset for kind in self.lab(lab.id).kinds.values() for preset in kind.all_presets()]
        return name_of_step(before, after, lab.step_names, presets)

    # The project

    def _fresh_scenes(self) -> dict[str, Any]:
        """Return the scenes with which a new project begins."""
        return fresh_scenes(self.preferences.settings.base)

    def _connect_project(self) -> None:
        project = self.project
        self._signs = ProjectSigns(self, project, self.files)
        project.busy_changed.connect(self._give_keys)
        project.opened.connect(self.preferences.put_first)
        project.saved.connect(self.preferences.put_first)
        project.open_failed.connect(lambda path, _error: path.exists() or self.preferences.forget(path))
        self.files.told.connect(self.tell)
        self.recovery.troubled.connect(self.tell)

    # What happens

    def _give_keys(self, busy: bool) -> None:
        """Let the keys go to the page in front, where nothing has them any more: what waits takes none."""
        if not busy and self.focusWidget() is None:
            self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.tabs.tabBar().hasFocus() or self.focusWidget() is None:  # nobody has chosen where the keys go
            self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_tab(self, index: int) -> None:
        lab = self.lab(LABS[index].id)
        self.workspace.take_front(LABS[index].id)
        self._undo_group.setActiveStack(lab.store.undo_stack)
        if self.isVisible() and not self.tabs.tabBar().hasFocus():  # who walks along the bar stays there
            lab.setFocus(Qt.FocusReason.OtherFocusReason)  # so that Space starts and pauses

    def _turn_to(self, lab_id: str) -> None:
        """Bring the tab of *lab_id* to the front; what had the keys in the project before may be gone."""
        self.open_lab(lab_id)

    def _open_in(self, lab_id: str, changes: dict) -> None:
        """Bring the tab of *lab_id* to the front, and make *changes* to its scene, as one step of its history."""
        store = self.open_lab(lab_id).store
        store.edit(**decode_fields(type(store.scene), changes))

    def retranslate(self) -> None:
        self.menuBar().setAccessibleName(spoken(_MENUS))
        self._actions.retranslate()
        self.tabs.retranslate()
        self._help_menu.speak(self.language)
        self._signs.show_title()

    def event(self, event: QEvent) -> bool:
        """Open the glossary where a link to one of its terms was clicked, in whichever text."""
        if isinstance(event, QWhatsThisClickedEvent) and event.href().startswith(LINK):
            self._help_menu.open_glossary(event.href().removeprefix(LINK))
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        # Qt sends LanguageChange while the window is still being built.
        if event.type() != QEvent.Type.LanguageChange or hasattr(self, "_help_menu"):
            super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "presentation"):
            self.presentation.follow_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.presentation.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.presentation.take_key(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self._may_close or self.files.can_leave()):
            event.ignore()
            self.files.leave(self._close_now)
            return
        self.presentation.end()
        self.preferences.keep_geometry(geometry_of(self))
        self._column_widths.keep()
        self.recovery.shut_down()
        self.project.release()
        for dialog in self.findChildren(QDialog):
            dialog.reject()  # the first time one may only stop what it is at
            dialog.close()
        for tab in self.tabs.made.values():
            tab.shut_down()
        super().closeEvent(event)

    def _close_now(self) -> None:
        self._may_close = True
        self.close()


class _Keys(Text):
    """Names the most useful keys in the status line, while no message stands there."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(_KEYS, "caption", bar)
        self._bar = bar

    def setVisible(self, visible: bool) -> None:
        """Stay hidden below a message: Qt shows all that is in the line again when its letters change."""
        if not (visible and self._bar.currentMessage()):
            super().setVisible(visible)
