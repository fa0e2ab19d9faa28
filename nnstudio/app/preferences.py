"""What a person has chosen: language, theme and zoom, worn by the whole program; and what else is remembered."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from nnstudio.app import appearance, letters
from nnstudio.app.languages import speak, system_language
from nnstudio.document import settings as settings_file
from nnstudio.document.settings import Settings, SettingsError
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.language import current_language


class Preferences(QObject):
    """The settings in the file at *path*, which remembers every change; without it they begin anew each time."""

    worn = Signal()
    """The program looks or speaks as it does now."""
    changed = Signal()
    """A setting is another one now."""
    was_reset = Signal()
    """All settings are what they were at first."""
    troubled = Signal(object)
    """A Sentence that has to be told: something stands in the way of remembering, or of a language."""

    def __init__(self, app: QApplication, path: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self.path = app, path
        self.troubles: list[Sentence] = []
        """What there was to tell since the program has started."""
        found = settings_file.read(path) if path else settings_file.Found(Settings())
        self.settings = found.settings
        self._written: Settings | None = found.settings if path else None
        """What the file was told last, so that it is told later what it could not be told at once; None if nothing."""
        self._tell(found.trouble)
        self._speak()
        self._wear()
        appearance.follow_system(app, self._wear)

    @property
    def language(self) -> str:
        """The code of the language on the screen."""
        return current_language()

    def set_language(self, language: str) -> None:
        """Change over to *language*, or to the system's if empty."""
        self._remember(language=language)
        self._speak(asked=True)
        self._wear()

    def set_theme(self, theme: str) -> None:
        """Change over to *theme*: light, dark, contrast, or the system's if empty."""
        self._remember(theme=theme)
        self._wear()

    def set_zoom(self, zoom: float) -> None:
        """Show everything *zoom* times as large, within 75 % and 250 %."""
        zoom = min(settings_file.LARGEST_ZOOM, max(settings_file.SMALLEST_ZOOM, zoom))
        if zoom != self.settings.zoom:  # at either end nothing has to be laid out anew
            self._remember(zoom=zoom)
            self._wear()

    def set_base(self, base: float) -> None:
        """Let new projects begin with the logarithm to *base*."""
        self._remember(base=base)

    def set_keeps_place(self, keeps_place: bool) -> None:
        """Let the window open where it was closed, or forget where that was."""
        self._remember(keeps_place=keeps_place, geometry=self.settings.geometry if keeps_place else "")

    def keep_geometry(self, geometry: str) -> None:
        """Remember where the window was, if that is wanted."""
        if self.settings.keeps_place:
            self._remember(geometry=geometry)

    def keep_columns(self, columns: tuple[str, ...]) -> None:
        """Remember how wide a hand has made the columns of the pages."""
        self._remember(columns=columns)

    def reset(self) -> None:
        """Let all settings be what they were at first."""
        self.settings = Settings()
        self._written = None
        self._write()
        self.changed.emit()
        self.was_reset.emit()
        self._speak()
        self._wear()

    @property
    def recent(self) -> tuple[str, ...]:
        """The project files that were open last, in any window of the program, the newest first."""
        is_written = self._written is not None and self._written.recent == self.settings.recent
        return settings_file.load(self.path).recent if self.path and is_written else self.settings.recent

    def put_first(self, path: Path) -> None:
        """Put the project at *path* before all others that were open lately."""
        self._remember(recent=(str(path), *self._recent_without(path))[: settings_file.MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Let go of the project at *path*, which cannot be opened any more."""
        self._remember(recent=self._recent_without(path))

    def forget_all(self) -> None:
        """Let go of all projects that were open lately."""
        self._remember(recent=())

    def _wear(self) -> None:
        appearance.wear(self._app, self.settings.theme, self.settings.zoom, self.language)
        self.worn.emit()

    def _speak(self, *, asked: bool = False) -> None:
        """Speak the chosen language, or the system's; English where that cannot be, which who has *asked* is told."""
        self._tell(speak(self._app, self.settings.language or system_language()), again=asked)
        self._tell(letters.provide(self.language), again=asked)

    def _recent_without(self, path: Path) -> tuple[str, ...]:
        return tuple(each for each in self.recent if each != str(path))

    def _remember(self, **changes: object) -> None:
        # Of the projects that were open lately, another window may have told the file more than this one knows.
        before = replace(self.settings, recent=self.recent) if "recent" in changes else self.settings
        if self._written is not None and self._written.recent == self.settings.recent:
            self._written = replace(self._written, recent=before.recent)
        self.settings = replace(self.settings, **changes)
        if self.settings != before:
            self._write()
            self.changed.emit()

    def _write(self) -> None:
        """Write what differs from what was written last; where that cannot be, it is told."""
        if self.path is None:
            return
        try:
            settings_file.save(self.path, self.settings, self._written)
        except SettingsError as error:
            self._tell(error.sentence)
        else:
            self._written = self.settings

    def _tell(self, trouble: Sentence | None, *, again: bool = False) -> None:
        """Tell *trouble*, unless it was told before, or also *again*."""
        if trouble is not None and (again or trouble not in self.troubles):
            self.troubles.append(trouble)
            self.troubled.emit(trouble)
