"""Which languages the program speaks, and how it changes over."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nnstudio.resource_path import resource_path
from nnstudio.widgets.language import LANGUAGE_PROPERTY

_NAME = "nnstudio.translator"

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


def speak(app: QCoreApplication, language: str) -> None:
    """Change *app* over to *language*, one of `LANGUAGES`; every widget is told by a LanguageChange event."""
    app.setProperty(LANGUAGE_PROPERTY, language)
    for translator in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(translator)
        translator.deleteLater()
    if language == "en":
        return
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    for file in (of_qt, resource_path("translations", f"nnstudio_{language}.qm")):
        translator = QTranslator(app, objectName=_NAME)
        if translator.load(str(file)):
            app.installTranslator(translator)
