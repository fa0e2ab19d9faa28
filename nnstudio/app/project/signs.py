"""What the window shows of the project that is open in it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from nnstudio.app.project.file_actions import FileActions
from nnstudio.app.project.open_project import OpenProject
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

_TITLE = QT_TRANSLATE_NOOP("App", "{project}[*] – NN Studio")
_READING, _WRITING = QT_TRANSLATE_NOOP("App", "Opening…"), QT_TRANSLATE_NOOP("App", "Saving…")


class ProjectSigns(QObject):
    """Tells in the title of *window* what the *project* is called and whether it differs from its file.

    While it is read or written the status line says so, and while it is read the window waits.
    """

    def __init__(self, window: QMainWindow, project: OpenProject, files: FileActions) -> None:
        super().__init__(window)
        self._window, self._project, self._files = window, project, files
        project.changed.connect(self.show_title)
        project.busy_changed.connect(self._show_busy)

    def show_title(self) -> None:
        """Show the title, in the present language."""
        self._window.setWindowTitle(spoken(_TITLE.fill(project=self._files.name)))
        self._window.setWindowModified(self._project.is_modified)

    def _show_busy(self, busy: bool) -> None:
        self._window.centralWidget().setEnabled(not (busy and self._project.is_reading))
        if busy:
            self._window.statusBar().showMessage(spoken(_READING if self._project.is_reading else _WRITING))
        else:
            self._window.statusBar().clearMessage()
