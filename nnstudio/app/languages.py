"""Which languages the program speaks, and how it changes over."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.resource_path import resource_path
from nnstudio.widgets.language import LANGUAGE_PROPERTY

_NAME = "nnstudio.translator"

LANGUAGES = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}
"""Code and own name of each language; English is the language of the source."""

_NO_WORDS = QT_TRANSLATE_NOOP(
    "App",
    "{language} is not there: its file is missing or damaged, so the program speaks English. Everything works; to"
    " mend it, install the program anew. The file: {path}",
)
_NO_WORDS_OF_QT = QT_TRANSLATE_NOOP(
    "App",
    "Buttons of some dialogs stay in English: their file for {language} is missing or damaged. Everything works; to"
    " mend it, install the program anew. The file: {path}",
)


def system_language() -> str:
    """Return the best of `LANGUAGES` for this system."""
    return best_language(QLocale.system().uiLanguages())


def best_language(wanted: Iterable[str]) -> str:
    """Return the first of `LANGUAGES` that is among the *wanted* locales, such as ``"zh-HK"``; English if none is.

    Chinese is written with traditional characters in Taiwan, Hong Kong and Macao, with simplified ones elsewhere.
    """
    for name in wanted:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.Chinese:
            return "zh_TW" if locale.script() == QLocale.Script.TraditionalHanScript else "zh_CN"
        if locale.language() == QLocale.Language.English:
            return "en"
    return "en"


def speak(app: QCoreApplication, language: str) -> Sentence | None:
    """Change *app* over to *language*, one of `LANGUAGES`; every widget is told by a LanguageChange event.

    Where the program's words in it cannot be read, it speaks English; where only Qt's own cannot, these are English.
    Then the sentence is returned that says so. `current_language` tells what is spoken.
    """
    before = app.findChildren(QTranslator, _NAME)
    translators, trouble = _translators(app, language)
    app.setProperty(LANGUAGE_PROPERTY, language if translators else "en")
    for translator in before:
        app.removeTranslator(translator)
        translator.deleteLater()
    for translator in translators:
        app.installTranslator(translator)
    return trouble


def _translators(app: QCoreApplication, language: str) -> tuple[list[QTranslator], Sentence | None]:
    """Return what translates into *language*, Qt's words first, and what is wrong with the files of it."""
    if language == "en":
        return [], None
    own = resource_path("translations", f"nnstudio_{language}.qm")
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    words, words_of_qt = _read(app, own), _read(app, of_qt)
    name = LANGUAGES[language]
    if words is None:
        return [], _NO_WORDS.fill(language=name, path=str(own))
    if words_of_qt is None:
        return [words], _NO_WORDS_OF_QT.fill(language=name, path=str(of_qt))
    return [words_of_qt, words], None


def _read(app: QCoreApplication, path: Path) -> QTranslator | None:
    translator = QTranslator(app, objectName=_NAME)
    if translator.load(str(path)) and not translator.isEmpty():
        return translator
    translator.deleteLater()
    return None
