"""What a person has chosen: language, theme and zoom, worn by the whole program; and the files that were open last."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from nnstudio.app import appearance
from nnstudio.app.languages import LANGUAGES, speak, system_language
from nnstudio.document import settings as settings_file
from nnstudio.document.settings import Settings

MOST_RECENT = 8


class Preferences(QObject):
    """The settings in the file at *path*, which remembers every change; without it they begin anew each time."""

    worn = Signal()
    """The program looks or speaks as it does now."""

    def __init__(self, app: QApplication, path: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._path = app, path
        self.settings = settings_file.load(path) if path else Settings()
        speak(app, self.language)
        self._wear()

    @property
    def language(self) -> str:
        """The code of the language on the screen."""
        return self.settings.language if self.settings.language in LANGUAGES else system_language()

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
        if zoom != self.settings.zoom:  # at either end nothing has to be laid out anew
            self._remember(zoom=zoom)
            self._wear()

    @property
    def recent(self) -> tuple[str, ...]:
        """The project files that were open last, in any window of the program, the newest first."""
        return settings_file.load(self._path).recent if self._path else self.settings.recent

    def put_first(self, path: Path) -> None:
        """Put the project at *path* before all others that were open lately."""
        self._remember(recent=(str(path), *self._recent_without(path))[:MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Let go of the project at *path*, which cannot be opened any more."""
        self._remember(recent=self._recent_without(path))

    def forget_all(self) -> None:
        """Let go of all projects that were open lately."""
        self._remember(recent=())

    def _wear(self) -> None:
        appearance.wear(self._app, self.settings.theme, self.settings.zoom, self.language)
        self.worn.emit()

    def _recent_without(self, path: Path) -> tuple[str, ...]:
        return tuple(each for each in self.recent if each != str(path))

    def _remember(self, **changes: object) -> None:
        before, self.settings = self.settings, Settings(**{**vars(self.settings), **changes})
        if self._path:
            settings_file.save(self._path, self.settings, before)
