"""The main window: four tabs, a menu, a status line, and the project that is open in them."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent, QUndoGroup
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QMenu, QTabWidget, QVBoxLayout, QWidget

from nnstudio.app.labs import LABS, Lab
from nnstudio.app.menus.actions import Actions
from nnstudio.app.menus.edit_menu import EditMenu
from nnstudio.app.menus.export_menu import ExportMenu
from nnstudio.app.menus.file_menu import FileMenu
from nnstudio.app.menus.help_menu import HelpMenu
from nnstudio.app.menus.view_menu import build_view_menu
from nnstudio.app.preferences import Preferences
from nnstudio.app.project.file_actions import FileActions
from nnstudio.app.project.open_project import OpenProject
from nnstudio.app.project.workspace import Workspace
from nnstudio.app.recovery.keeper import RecoveryKeeper
from nnstudio.app.trouble.log import Log
from nnstudio.app.trouble.report import Surroundings
from nnstudio.document.codec import decode_fields
from nnstudio.document.project_file import SUFFIX
from nnstudio.document.store import Store
from nnstudio.labs.exporting.menus import install
from nnstudio.labs.paged_tab import PagedTab
from nnstudio.labs.step_names import name_of_step
from nnstudio.lessons.lesson_bar import LessonBar
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.icon_button import IconButton
from nnstudio.widgets.words import Text, Worded, spoken

MESSAGE_MS = 8000
SIZE = QSize(1280, 800)
_FRAME = QSize(16, 44)
"""What the system puts around a window: without room for it the status line would lie below a small screen."""
_TITLE = QT_TRANSLATE_NOOP("App", "{project}[*] – NN Studio")
_READING, _WRITING = QT_TRANSLATE_NOOP("App", "Opening…"), QT_TRANSLATE_NOOP("App", "Saving…")


class MainWindow(Worded, QMainWindow):
    """Four labs in tabs. `lab` gives the tab of one, with its store.

    Choices are remembered in the file at *settings_path*, work that is not saved yet in *recovery_folder*; where one
    of them is None, they are not. A tab is made when it is first opened or asked for, or, where all are to be there *at
    once*, with the window.
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
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        self._undo_group = QUndoGroup(self)
        self._stores: dict[str, Store] = {lab.id: Store(lab.scene_type(), self) for lab in LABS}
        self._labs: dict[str, PagedTab] = {}
        """The tabs that have been made."""
        for store in self._stores.values():
            self._undo_group.addStack(store.undo_stack)
            self.tabs.addTab(QWidget(), "")
        self.workspace = Workspace(self._stores, self._labs, self.lab, self)
        self.workspace.turned.connect(self._turn_to)
        self.tabs.currentChanged.connect(self._follow_tab)

        self.project = OpenProject(self.workspace, self)
        self.files = FileActions(self.project, self, asks_before_leaving=recovery_folder is not None)
        self.recovery = RecoveryKeeper(self.project, recovery_folder)
        self._may_close = False
        self._connect_project()

        self.lessons = LessonBar(self)
        self.lessons.step_opened.connect(self._open_in)
        contents = QWidget()
        rows = QVBoxLayout(contents)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.lessons)
        rows.addWidget(self.tabs, 1)
        self.setCentralWidget(contents)
        self.setAcceptDrops(True)

        self._build_menus()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(14, 0, 0, 0)  # in line with the panels
        self.statusBar().addWidget(
            Text(
                QT_TRANSLATE_NOOP("App", "Ctrl+Z undoes · Ctrl+1 … 4 opens a tab · Ctrl+plus and Ctrl+minus zoom"),
                "caption",
            )
        )
        self.resize(SIZE.boundedTo(app.primaryScreen().availableGeometry().size() - _FRAME))
        for lab in LABS if at_once else LABS[:1]:
            self.lab(lab.id)
        self._follow_tab(0)
        self.retranslate()

    # What others ask of the window

    def lab(self, lab_id: str) -> PagedTab:
        """Return the tab of ``"entropy"``, ``"activation"``, ``"softmax"`` or ``"trainer"``."""
        return self._labs.get(lab_id) or self._make(next(lab for lab in LABS if lab.id == lab_id))

    def open_lab(self, lab_id: str) -> PagedTab:
        """Bring the tab of *lab_id* to the front, where the keys go then, and return it."""
        lab = self.lab(lab_id)
        self.tabs.setCurrentWidget(lab)
        lab.setFocus(Qt.FocusReason.OtherFocusReason)
        return lab

    def open_project(self, path: Path) -> None:
        """Open the project at *path*, when the one at hand may be left."""
        self.files.open_path(path)

    def tell(self, sentence: Sentence) -> None:
        """Say in the status line what has been done."""
        self.statusBar().showMessage(spoken(sentence), MESSAGE_MS)

    def offer_log(self, log: Log) -> None:
        """Let the Help menu open *log*."""
        self._help_menu.offer_log(str(log.path), log.open, self.tell)

    def surroundings(self) -> Surroundings:
        """Return what is on the screen, for the report of an error."""
        scenes = {name: store.scene for name, store in self._stores.items()}
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
        """Change over to *theme*: light, dark, or the system's if empty."""
        self.preferences.set_theme(theme)

    def set_zoom(self, zoom: float) -> None:
        """Show everything *zoom* times as large, within 75 % and 250 %."""
        self.preferences.set_zoom(zoom)

    def zoom_by(self, step: float) -> None:
        """Show everything larger by *step*, or smaller."""
        self.set_zoom(self.preferences.settings.zoom + step)

    # Tabs

    def _make(self, lab: Lab) -> PagedTab:
        """Put the tab of *lab* into its place."""
        tab = self._labs[lab.id] = lab.create_tab(self._stores[lab.id])
        tab.setObjectName(lab.id)
        tab.setAccessibleName(spoken(lab.title))
        tab.sent.connect(self._open_in)
        install(tab, self.tell)
        self.workspace.follow(tab)
        place, in_front = LABS.index(lab), self.tabs.currentIndex()
        blocked = self.tabs.blockSignals(True)
        empty = self.tabs.widget(place)
        self.tabs.removeTab(place)
        self.tabs.insertTab(place, tab, spoken(lab.title))
        self.tabs.setCurrentIndex(in_front)
        self.tabs.blockSignals(blocked)
        empty.deleteLater()
        return tab

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
        self._edit_menu = EditMenu(self._actions, self._undo_group, self._name_of_step)
        languages = build_view_menu(self._actions, self)
        self._help_menu = HelpMenu(self._actions, self.lessons, self)
        self.tabs.setCornerWidget(self._corner(languages))

    def _add_export(self, file: QMenu) -> None:
        self._export_menu = ExportMenu(
            self._actions, file, self, lambda: self.lab(self._lab_in_front.id), lambda: self.lessons.title, self.tell
        )

    def _tick_what_is_worn(self) -> None:
        for name, value in (("theme", self.theme), ("language", self.language)):
            self._actions[f"{name}.{value or 'system'}"].setChecked(True)

    def _corner(self, languages: QMenu) -> QWidget:
        """Return what is needed most often, at the right end of the tabs."""
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(2)
        for name in ("undo", "redo"):
            row.addWidget(IconButton(f"corner.{name}", name, self._actions[name]))
        for name, menu in (("language", languages), ("help", self._help_menu.menu)):
            row.addWidget(IconButton(f"corner.{name}", name, menu.menuAction(), menu))
        return corner

    def _name_of_step(self, before: object, after: object) -> Sentence:
        """Return what a step in the history of the tab in front is called."""
        lab = self._lab_in_front
        presets = [preset for kind in self.lab(lab.id).kinds.values() for preset in kind.all_presets()]
        return name_of_step(before, after, lab.step_names, presets)

    @property
    def _lab_in_front(self) -> Lab:
        return LABS[self.tabs.currentIndex()]

    # The project

    def _connect_project(self) -> None:
        project = self.project
        project.changed.connect(self._show_title)
        project.busy_changed.connect(self._show_busy)
        project.opened.connect(self.preferences.put_first)
        project.saved.connect(self.preferences.put_first)
        project.open_failed.connect(lambda path, _error: path.exists() or self.preferences.forget(path))
        self.files.told.connect(self.tell)
        self.recovery.troubled.connect(self.tell)

    def _show_title(self) -> None:
        self.setWindowTitle(spoken(_TITLE.fill(project=self.files.name)))
        self.setWindowModified(self.project.is_modified)

    def _show_busy(self, busy: bool) -> None:
        self.centralWidget().setEnabled(not (busy and self.project.is_reading))
        if busy:
            self.statusBar().showMessage(spoken(_READING if self.project.is_reading else _WRITING))
        else:
            self.statusBar().clearMessage()

    # What happens

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.tabs.tabBar().hasFocus() or self.focusWidget() is None:  # nobody has chosen where the keys go
            self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_project(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped_project(event.mimeData()):
            event.acceptProposedAction()
            self.files.open_path(path)

    def _follow_tab(self, index: int) -> None:
        lab = self.lab(LABS[index].id)
        self.workspace.take_front(LABS[index].id)
        self._undo_group.setActiveStack(lab.store.undo_stack)
        if self.isVisible() and not self.tabs.tabBar().hasFocus():  # who walks along the bar stays there
            lab.setFocus(Qt.FocusReason.OtherFocusReason)  # so that Space starts and pauses

    def _turn_to(self, lab_id: str) -> None:
        self.tabs.setCurrentWidget(self.lab(lab_id))

    def _open_in(self, lab_id: str, changes: dict) -> None:
        """Bring the tab of *lab_id* to the front, and make *changes* to its scene, as one step of its history."""
        store = self.open_lab(lab_id).store
        store.edit(**decode_fields(type(store.scene), changes))

    def retranslate(self) -> None:
        self._actions.retranslate()
        for i, lab in enumerate(LABS):
            self.tabs.setTabText(i, spoken(lab.title))
            if lab.id in self._labs:
                self._labs[lab.id].setAccessibleName(spoken(lab.title))
        self._help_menu.speak(self.language)
        self._show_title()

    def changeEvent(self, event: QEvent) -> None:
        # Qt sends LanguageChange while the window is still being built.
        if event.type() != QEvent.Type.LanguageChange or hasattr(self, "_help_menu"):
            super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self._may_close or self.files.can_leave()):
            event.ignore()
            self.files.leave(self._close_now)
            return
        self.recovery.shut_down()
        self.project.release()
        for dialog in self.findChildren(QDialog):
            dialog.reject()  # the first time one may only stop what it is at
            dialog.close()
        for tab in self._labs.values():
            tab.shut_down()
        super().closeEvent(event)

    def _close_now(self) -> None:
        self._may_close = True
        self.close()


def _dropped_project(data: QMimeData) -> Path | None:
    """Return the project file that is being dropped, if it is one."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix == SUFFIX), None)
