"""Which language is on the screen."""

from PySide6.QtCore import QCoreApplication

LANGUAGE_PROPERTY = "nnstudio_language"
"""Under this name the application remembers it."""


def current_language() -> str:
    """Return the code of the language that the program speaks; ``"en"``, the source's, at first."""
    app = QCoreApplication.instance()
    return str(app.property(LANGUAGE_PROPERTY) or "en") if app else "en"
