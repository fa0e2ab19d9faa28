"""Sentences in a language of the learner's, where no widget is there to show them."""

from PySide6.QtCore import QTranslator

from nnstudio.notation.sentences import Speak, in_words
from nnstudio.resource_path import resource_path


def speaker(language: str) -> Speak:
    """Return what says sentences in *language*, one of `nnstudio.app.languages.LANGUAGES`; the source is English."""
    translator = QTranslator()
    translator.load(str(resource_path("translations", f"nnstudio_{language}.qm")))
    return lambda sentence: in_words(
        sentence, lambda context, source: str(translator.translate(context, source)) or source
    )
