"""Where the settings lie: to be read, copied and looked at in the system's file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import Button, Worded, spoken

_COPY, _OPEN = QT_TRANSLATE_NOOP("App", "Copy"), QT_TRANSLATE_NOOP("App", "Open folder")
_COPY_HINT = QT_TRANSLATE_NOOP("App", "Copy the path of the settings file")
_OPEN_HINT = QT_TRANSLATE_NOOP("App", "Show the folder of the settings file in the system's file manager")
_NOWHERE = QT_TRANSLATE_NOOP("App", "Nowhere: this window forgets its settings when it closes")


class Place(Worded, QWidget):
    """The *path* in a field ``settings.path`` that can be read but not typed into, and what one can do with it."""

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self.setObjectName("settings.path.row")
        self._path = path
        self._field = QLineEdit(readOnly=True)
        self._field.setObjectName("settings.path")
        self._copy = Button("settings.path.copy", _COPY, hint=_COPY_HINT)
        self._open = Button("settings.path.open", _OPEN, hint=_OPEN_HINT)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._field.text()))
        self._open.clicked.connect(self._open_folder)
        self.setFocusProxy(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        for button in (self._copy, self._open):
            button.setAutoDefault(False)
            button.setEnabled(path is not None)
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        self._field.setText(spoken(_NOWHERE) if self._path is None else str(self._path))
        self._field.setCursorPosition(0)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._field.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self._field.setAccessibleDescription(description)

    def _open_folder(self) -> None:
        if self._path is not None:
            above = next(folder for folder in self._path.parents if folder.is_dir())  # it may not have been made yet
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(above)))
