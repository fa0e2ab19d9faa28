"""A project file that is dropped onto the window is opened."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from nnstudio.document.project_file import SUFFIX


class OpensDropped:
    """Mixin for the window, which has to `open_project`."""

    def open_project(self, path: Path) -> None:
        """Open the project at *path*."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_project(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped_project(event.mimeData()):
            event.acceptProposedAction()
            self.open_project(path)


def _dropped_project(data: QMimeData) -> Path | None:
    """Return the project file that is being dropped, if it is one."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() == SUFFIX), None)
