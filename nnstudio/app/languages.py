"""Which languages the program speaks, and how it changes over."""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from nnstudio.resource_path import resource_path

LANGUAGES = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}
"""Code and own name of each language; English is the language of the source."""


def system_language() -> str:
    """Return the best of `LANGUAGES` for this system."""
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        if locale.language() == QLocale.Language.Chinese:
            return "zh_TW" if locale.script() == QLocale.Script.TraditionalHanScript else "zh_CN"
        if locale.language() == QLocale.Language.English:
            return "en"
    return "en"


class Translation:
    """Holds the translator that *app* uses at the moment."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Change over to *language*, one of `LANGUAGES`; every widget is told by a LanguageChange event."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        if language == "en":
            return
        translator = QTranslator(self._app)
        if translator.load(str(resource_path("translations", f"nnstudio_{language}.qm"))):
            self._app.installTranslator(translator)
            self._translator = translator
