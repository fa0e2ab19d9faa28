"""A language that shows what is marked for translation: ⟦every marked text⟧, while what fills its places stays bare."""

import re

from PySide6.QtCore import QCoreApplication, QTranslator

BEGIN, END = "⟦", "⟧"
_QT_NEEDS_IT = ("QShortcut",)
"""Contexts of Qt's own from which it reads again what it has written."""


class PseudoTranslator(QTranslator):
    """Translates every text into itself in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context in _QT_NEEDS_IT or not source:
            return None  # an empty text would be taken for a translation
        return in_brackets(source)


def in_brackets(source: str) -> str:
    """Return *source* in brackets, each of its places outside of them."""
    return BEGIN + re.sub(r"(\{[^{}]*\})", rf"{END}\1{BEGIN}", source) + END


def unmarked(text: str) -> str:
    """Return the words of *text* that stand outside of all brackets."""
    rest, depth = [], 0
    for letter in text:
        depth += (letter == BEGIN) - (letter == END)
        rest.append(letter if depth == 0 and letter != END else " ")
    return " ".join("".join(rest).split())


def install(app: QCoreApplication) -> PseudoTranslator:
    """Let *app* speak it, until it is removed."""
    translator = PseudoTranslator(app)
    app.installTranslator(translator)
    return translator
