"""The main window: four tabs, a menu, a status line."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QShowEvent, QUndoGroup
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nnstudio import __version__
from nnstudio.app import appearance
from nnstudio.app.labs import LABS, LabTab
from nnstudio.app.languages import LANGUAGES, speak, system_language
from nnstudio.document import settings as settings_file
from nnstudio.document.codec import decode_fields
from nnstudio.document.settings import Settings
from nnstudio.document.store import Store
from nnstudio.export.picture import save_picture
from nnstudio.lessons.lesson import load_lessons
from nnstudio.lessons.lesson_bar import LessonBar
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.icon_button import IconButton
from nnstudio.widgets.words import Text, Worded, spoken

_THEMES = {
    "": QT_TRANSLATE_NOOP("App", "Like the system"),
    "light": QT_TRANSLATE_NOOP("App", "Light"),
    "dark": QT_TRANSLATE_NOOP("App", "Dark"),
}
ZOOM_STEP = 0.25
MESSAGE_MS = 8000


class MainWindow(Worded, QMainWindow):
    """Four labs in tabs. `lab` gives the tab of one, with its store."""

    def __init__(self, app: QApplication, settings_path: Path | None = None) -> None:
        super().__init__()
        self._app = app
        self._settings_path = settings_path
        self._settings = settings_file.load(settings_path) if settings_path else Settings()
        speak(app, self.language)
        self._wear()

        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        self._undo_group = QUndoGroup(self)
        self._labs: dict[str, LabTab] = {}
        for lab in LABS:
            tab = lab.create_tab(Store(lab.scene_type(), self))
            tab.setObjectName(lab.id)
            tab.sent.connect(self._open_in)
            self._labs[lab.id] = tab
            self._undo_group.addStack(tab.store.undo_stack)
            self.tabs.addTab(tab, "")
        self.tabs.currentChanged.connect(self._follow_tab)

        self.lessons = LessonBar(self)
        self.lessons.step_opened.connect(self._open_in)
        contents = QWidget()
        rows = QVBoxLayout(contents)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.lessons)
        rows.addWidget(self.tabs, 1)
        self.setCentralWidget(contents)

        self._texts: list[tuple[QAction | QMenu, Sentence]] = []
        self._build_menus()
        self.tabs.setCornerWidget(self._corner())
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(14, 0, 0, 0)  # in line with the panels
        self.statusBar().addWidget(
            Text(
                QT_TRANSLATE_NOOP("App", "Ctrl+Z undoes · Ctrl+1 … 4 opens a tab · Ctrl+plus and Ctrl+minus zoom"),
                "caption",
            )
        )
        self.resize(QSize(1280, 800).boundedTo(app.primaryScreen().availableGeometry().size()))
        self._follow_tab(0)
        self.retranslate()

    # What others ask of the window

    def lab(self, lab_id: str) -> LabTab:
        """Return the tab of ``"entropy"``, ``"activation"``, ``"softmax"`` or ``"trainer"``."""
        return self._labs[lab_id]

    def open_lab(self, lab_id: str) -> LabTab:
        """Bring the tab of *lab_id* to the front, where the keys go then, and return it."""
        lab = self._labs[lab_id]
        self.tabs.setCurrentWidget(lab)
        lab.setFocus(Qt.FocusReason.OtherFocusReason)
        return lab

    @property
    def language(self) -> str:
        """The code of the language on the screen."""
        return self._settings.language if self._settings.language in LANGUAGES else system_language()

    def set_language(self, language: str) -> None:
        """Change over to *language*, or to the system's if empty."""
        self._remember(language=language)
        speak(self._app, self.language)
        self._wear()

    def set_theme(self, theme: str) -> None:
        """Change over to *theme*: light, dark, or the system's if empty."""
        self._remember(theme=theme)
        self._wear()

    def set_zoom(self, zoom: float) -> None:
        """Show everything *zoom* times as large, within 75 % and 250 %."""
        zoom = min(settings_file.LARGEST_ZOOM, max(settings_file.SMALLEST_ZOOM, zoom))
        if zoom != self._settings.zoom:  # at either end nothing has to be laid out anew
            self._remember(zoom=zoom)
            self._wear()

    def _wear(self) -> None:
        appearance.wear(self._app, self._settings.theme, self._settings.zoom, self.language)
        for name, value in (("theme", self._settings.theme), ("language", self.language)):
            if action := self.findChild(QAction, f"action.{name}.{value or 'system'}"):
                action.setChecked(True)

    # Menus

    def _build_menus(self) -> None:
        file = self._menu(QT_TRANSLATE_NOOP("App", "&File"))
        self._action(file, "save_picture", QT_TRANSLATE_NOOP("App", "Save a &picture of this tab…"), self._save_picture)
        file.addSeparator()
        self._action(file, "quit", QT_TRANSLATE_NOOP("App", "&Quit"), self.close, QKeySequence.StandardKey.Quit)

        edit = self._menu(QT_TRANSLATE_NOOP("App", "&Edit"))
        for name, sentence, slot, shortcut, signal in (
            ("undo", QT_TRANSLATE_NOOP("App", "&Undo"), self._undo_group.undo, QKeySequence.StandardKey.Undo,
             self._undo_group.canUndoChanged),
            ("redo", QT_TRANSLATE_NOOP("App", "&Redo"), self._undo_group.redo, QKeySequence.StandardKey.Redo,
             self._undo_group.canRedoChanged),
        ):  # fmt: skip
            action = self._action(edit, name, sentence, slot, shortcut)
            action.setEnabled(False)
            signal.connect(action.setEnabled)

        view = self._menu(QT_TRANSLATE_NOOP("App", "&View"))
        for i, lab in enumerate(LABS):
            self._action(view, f"open_{lab.id}", lab.title, partial(self.open_lab, lab.id), f"Ctrl+{i + 1}")
        view.addSeparator()
        self._action(
            view,
            "zoom_in",
            QT_TRANSLATE_NOOP("App", "Zoom &in"),
            partial(self._zoom_by, ZOOM_STEP),
            "Ctrl++",
            "Ctrl+=",
        )
        self._action(
            view,
            "zoom_out",
            QT_TRANSLATE_NOOP("App", "Zoom &out"),
            partial(self._zoom_by, -ZOOM_STEP),
            "Ctrl+-",
        )
        self._action(
            view,
            "zoom_normal",
            QT_TRANSLATE_NOOP("App", "&Normal size"),
            partial(self.set_zoom, 1.0),
            "Ctrl+0",
        )
        view.addSeparator()
        themes = self._menu(QT_TRANSLATE_NOOP("App", "&Theme"), view)
        self._choices(themes, "theme", _THEMES, self._settings.theme, self.set_theme)
        # Every language is listed under its own name, so that one can always find home.
        self._language_menu = self._menu(QT_TRANSLATE_NOOP("App", "&Language · 语言"), view)
        self._choices(self._language_menu, "language", LANGUAGES, self.language, self.set_language)

        self._help_menu = help_menu = self._menu(QT_TRANSLATE_NOOP("App", "&Help"))
        self._lesson_menu = self._menu(QT_TRANSLATE_NOOP("App", "&Lessons"), help_menu)
        for lesson in load_lessons():
            action = self._lesson_menu.addAction("", partial(self.lessons.open, lesson))
            action.setData(lesson)
        help_menu.addSeparator()
        self._action(help_menu, "about", QT_TRANSLATE_NOOP("App", "&About NN Studio"), self._about)

    def _corner(self) -> QWidget:
        """Return what is needed most often, at the right end of the tabs."""
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(2)
        for name in ("undo", "redo"):
            row.addWidget(IconButton(f"corner.{name}", name, self.findChild(QAction, f"action.{name}")))
        for name, menu in (("language", self._language_menu), ("help", self._help_menu)):
            row.addWidget(IconButton(f"corner.{name}", name, menu.menuAction(), menu))
        return corner

    def _menu(self, title: Sentence, parent: QMenu | None = None) -> QMenu:
        menu = QMenu(self if parent is None else parent)
        (self.menuBar() if parent is None else parent).addMenu(menu)
        self._texts.append((menu, title))
        return menu

    def _action(
        self, menu: QMenu, name: str, sentence: Sentence, slot: Callable[[], object], *shortcuts: str
    ) -> QAction:
        action = QAction(self)
        action.setObjectName(f"action.{name}")
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.triggered.connect(lambda _checked=False: slot())
        menu.addAction(action)
        self._texts.append((action, sentence))
        return action

    def _choices(self, menu: QMenu, name: str, options: dict, current: str, choose: Callable[[str], None]) -> None:
        """Fill *menu* with options of which one is ticked."""
        group = QActionGroup(menu)
        for value, label in options.items():
            action = QAction(label if isinstance(label, str) else "", self)
            action.setObjectName(f"action.{name}.{value or 'system'}")
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(partial(lambda value, _checked=False: choose(value), value))
            group.addAction(action)
            menu.addAction(action)
            if isinstance(label, Sentence):
                self._texts.append((action, label))

    # What happens

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.tabs.tabBar().hasFocus() or self.focusWidget() is None:  # nobody has chosen where the keys go
            self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_tab(self, index: int) -> None:
        lab = self._labs[LABS[index].id]
        self._undo_group.setActiveStack(lab.store.undo_stack)
        if self.isVisible() and not self.tabs.tabBar().hasFocus():  # who walks along the bar stays there
            lab.setFocus(Qt.FocusReason.OtherFocusReason)  # so that Space starts and pauses

    def _open_in(self, lab_id: str, changes: dict) -> None:
        """Bring the tab of *lab_id* to the front, and make *changes* to its scene, as one step of its history."""
        store = self.open_lab(lab_id).store
        store.edit(**decode_fields(type(store.scene), changes))

    def _zoom_by(self, step: float) -> None:
        self.set_zoom(self._settings.zoom + step)

    def _remember(self, **changes: object) -> None:
        self._settings = Settings(**{**vars(self._settings), **changes})
        if self._settings_path:
            settings_file.save(self._settings_path, self._settings)

    def _save_picture(self) -> None:
        lab = LABS[self.tabs.currentIndex()]
        path, _filter = QFileDialog.getSaveFileName(
            self, spoken(QT_TRANSLATE_NOOP("App", "Save a picture")), f"{lab.id}.png", "PNG (*.png)"
        )
        if not path:
            return
        trouble = save_picture(self._labs[lab.id], Path(path))
        told = QT_TRANSLATE_NOOP("App", "Saved {path}").fill(path=path)
        if trouble:
            told = QT_TRANSLATE_NOOP("App", "The picture could not be saved: {trouble}. Choose another folder.").fill(
                trouble=trouble
            )
        self.statusBar().showMessage(spoken(told), MESSAGE_MS)

    def _about(self) -> None:
        QMessageBox.about(
            self,
            "NN Studio",
            spoken(
                QT_TRANSLATE_NOOP(
                    "App",
                    "NN Studio {version}\n\nEntropy, softmax and small neural networks, by touching them. "
                    "Every number on the screen can be reproduced by hand.",
                ).fill(version=__version__)
            ),
        )

    def retranslate(self) -> None:
        for thing, sentence in self._texts:
            if isinstance(thing, QMenu):
                thing.setTitle(spoken(sentence))
            else:
                thing.setText(spoken(sentence))
        for i, lab in enumerate(LABS):
            self.tabs.setTabText(i, spoken(lab.title))
            self._labs[lab.id].setAccessibleName(spoken(lab.title))
        for action in self._lesson_menu.actions():
            action.setText(action.data().title_in(self.language))
        self.lessons.speak(self.language)
        self.setWindowTitle("NN Studio")

    def changeEvent(self, event: QEvent) -> None:
        # Qt sends LanguageChange while the window is still being built.
        if event.type() != QEvent.Type.LanguageChange or hasattr(self, "_texts"):
            super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.reject()  # the first time one may only stop what it is at
            dialog.close()
        for tab in self._labs.values():
            tab.shut_down()
        super().closeEvent(event)
