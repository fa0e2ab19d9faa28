"""The settings page: every choice holds at once, in the whole program."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.app.languages import LANGUAGES, system_language
from nnstudio.app.menus.view_menu import THEMES
from nnstudio.app.preferences import Preferences
from nnstudio.app.settings_page.place import Place
from nnstudio.app.settings_page.recent import RecentList
from nnstudio.app.settings_page.reset import Reset
from nnstudio.app.settings_page.zoom_slider import ZoomSlider
from nnstudio.labs.entropy.base_field import BaseField
from nnstudio.labs.entropy.scene import EntropyScene, base_problems
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import grouped
from nnstudio.widgets.tick import Tick
from nnstudio.widgets.words import Button, Worded, spoken

_TITLE = QT_TRANSLATE_NOOP("App", "Settings")
_ABOUT = QT_TRANSLATE_NOOP("App", "What holds for the whole program; every choice is taken at once")
_LANGUAGE = QT_TRANSLATE_NOOP("App", "Language · 语言 · 語言")
_LANGUAGE_HINT = QT_TRANSLATE_NOOP("App", "In which language the program speaks; projects stay as they are")
_LIKE_SYSTEM = QT_TRANSLATE_NOOP("App", "Like the system: {language}")
_THEME = QT_TRANSLATE_NOOP("App", "Theme")
_THEME_HINT = QT_TRANSLATE_NOOP(
    "App", "The colours of the program; high contrast is for tired eyes and for projectors in bright rooms"
)
_ZOOM = QT_TRANSLATE_NOOP("App", "Zoom")
_ZOOM_HINT = QT_TRANSLATE_NOOP("App", "How large everything is shown, from 75 % to 250 %; Ctrl+0 is 100 %")
_BASE = QT_TRANSLATE_NOOP("App", "Base of the logarithm in new projects")
_BASE_HINT = QT_TRANSLATE_NOOP(
    "App",
    "In which unit information is measured in a new project: bits, nats or hartleys; an open project stays as it is",
)
_PLACE = QT_TRANSLATE_NOOP("App", "Remember the window's place")
_PLACE_HINT = QT_TRANSLATE_NOOP("App", "Open the window where it was closed last, as large as it was there")
_RECENT = QT_TRANSLATE_NOOP("App", "Recent projects")
_FILE = QT_TRANSLATE_NOOP("App", "Settings file")
_FILE_HINT = QT_TRANSLATE_NOOP("App", "In this file all that is set here is remembered")
_CLOSE = QT_TRANSLATE_NOOP("App", "Close")
_CLOSE_HINT = QT_TRANSLATE_NOOP("App", "Close this page; all that was chosen holds already")
_WIDTH = 32
"""In heights of a letter."""


class SettingsPage(Worded, QDialog):
    """Shows and changes *preferences* beside the window, which can be used meanwhile."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._preferences = preferences
        self._language = Choice("settings.language", _languages())
        self._theme = Choice("settings.theme", THEMES)
        self._zoom = ZoomSlider("settings.zoom")
        self._base = BaseField("settings.base")
        self._keeps_place = Tick("settings.keeps_place", _PLACE, _PLACE_HINT)
        self._recent, self._reset = RecentList(), Reset()
        self._base_row = FieldRow(_BASE, self._base, _BASE_HINT)
        self._base.refused.connect(self._base_row.problem.tell_refused)
        close = Button("settings.close", _CLOSE, hint=_CLOSE_HINT)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._groups = grouped(
            (
                FieldRow(_LANGUAGE, self._language, _LANGUAGE_HINT),
                FieldRow(_THEME, self._theme, _THEME_HINT),
                FieldRow(_ZOOM, self._zoom, _ZOOM_HINT),
            ),
            (self._base_row,),
            (self._keeps_place, FieldRow(_RECENT, self._recent)),
            (FieldRow(_FILE, Place(preferences.path), _FILE_HINT),),
        )
        last = self._last = QHBoxLayout()
        last.addWidget(self._reset, 1)
        last.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(8)
        rows.addWidget(self._groups, 1)
        rows.addLayout(last)
        self._connect()
        self.retranslate()
        self._follow()
        self._language.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(spoken(_ABOUT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_groups"):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._follow()
            self._fit()

    def _connect(self) -> None:
        preferences = self._preferences
        self._language.chosen.connect(preferences.set_language)
        self._theme.chosen.connect(preferences.set_theme)
        self._zoom.chosen.connect(preferences.set_zoom)
        self._base.edited.connect(self._take_base)
        self._keeps_place.edited.connect(preferences.set_keeps_place)
        self._recent.cleared.connect(preferences.forget_all)
        self._reset.wanted.connect(preferences.reset)
        self._reset.asked.connect(self._fit)
        preferences.changed.connect(self._follow)

    def _follow(self) -> None:
        """Show what is set now, from wherever it was set."""
        settings = self._preferences.settings
        self._language.show_value(settings.language)
        self._theme.show_value(settings.theme)
        self._zoom.show_value(settings.zoom)
        self._base.show_value(settings.base)
        self._keeps_place.show_value(settings.keeps_place)
        self._recent.show_value(self._preferences.recent)
        self._base_row.tell(None)

    def _take_base(self, base: float) -> None:
        """Let *base* be that of new projects; one with which nothing could be computed is told beside it."""
        problems = base_problems(EntropyScene(base=base))
        if problems:
            self._base_row.tell(problems[0].sentence)
        else:
            self._preferences.set_base(base)
            self._follow()

    def _fit(self) -> None:
        """Be as large as the contents need, as far as the screen has room for that."""
        room = self.screen().availableGeometry().size()
        width = min(_WIDTH * self.fontMetrics().height(), room.width() * 9 // 10)
        margins = self.contentsMargins() + self._rows.contentsMargins()
        inner = width - margins.left() - margins.right()
        parts = (self._groups.widget().layout(), self._last)
        heights = [max(part.totalHeightForWidth(inner), part.totalSizeHint().height()) for part in parts]
        needed = sum(heights) + margins.top() + margins.bottom() + self._rows.spacing()
        self.resize(width, min(needed, room.height() * 9 // 10))


def _languages() -> dict[str, Sentence]:
    """Return the languages, each under its own name, so that one can always find home."""
    own = {code: verbatim(name) for code, name in LANGUAGES.items()}
    return {"": _LIKE_SYSTEM.fill(language=LANGUAGES[system_language()]), **own}
