"""File: new, open, save, and what has been open lately."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu

from nnstudio.app.menus.actions import Actions
from nnstudio.app.project.file_actions import FileActions
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP


class FileMenu:
    """The menu, whose list of *recent* files is filled whenever it is opened.

    *add_export* adds what goes between saving and leaving.
    """

    def __init__(
        self,
        actions: Actions,
        files: FileActions,
        recent: Callable[[], Sequence[str]],
        forget_recent: Callable[[], object],
        add_export: Callable[[QMenu], object],
        leave: Callable[[], object],
    ) -> None:
        self._files, self._recent, self._forget = files, recent, forget_recent
        self.menu = file = actions.menu(QT_TRANSLATE_NOOP("App", "&File"))
        actions.add(file, "new", QT_TRANSLATE_NOOP("App", "&New"), files.new, "Ctrl+N")
        actions.add(file, "open", QT_TRANSLATE_NOOP("App", "&Open…"), files.open, "Ctrl+O")
        self.recent = actions.menu(QT_TRANSLATE_NOOP("App", "Open &recent"), file)
        self.recent.setObjectName("menu.recent")
        self._forget_recent = actions.add(
            self.recent, "forget_recent", QT_TRANSLATE_NOOP("App", "&Clear this list"), forget_recent
        )
        self._separator = self.recent.insertSeparator(self._forget_recent)
        self.recent.aboutToShow.connect(self._fill_recent)
        file.aboutToShow.connect(self._fill_recent)
        file.addSeparator()
        actions.add(file, "save", QT_TRANSLATE_NOOP("App", "&Save"), files.save, "Ctrl+S")
        actions.add(file, "save_as", QT_TRANSLATE_NOOP("App", "Save &as…"), files.save_as, "Ctrl+Shift+S")
        file.addSeparator()
        add_export(file)
        file.addSeparator()
        actions.add(file, "quit", QT_TRANSLATE_NOOP("App", "&Quit"), leave, "Ctrl+Q")

    def _fill_recent(self) -> None:
        for action in self.recent.actions():
            if action not in (self._separator, self._forget_recent):
                self.recent.removeAction(action)
                action.setParent(None)
        paths = self._recent()
        for i, path in enumerate(paths):
            action = self.recent.addAction(f"&{i + 1}  {Path(path).name.replace('&', '&&')}")
            action.setObjectName(f"action.recent.{i}")
            action.setToolTip(path)
            action.setStatusTip(path)
            action.triggered.connect(partial(lambda path, _checked=False: self._files.open_path(Path(path)), path))
            self.recent.insertAction(self._separator, action)
        self._separator.setVisible(bool(paths))
        self.recent.menuAction().setEnabled(bool(paths))
