"""Sentences in a language of the learner's, where no widget is there to show them."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QTranslator

from nnstudio.notation.sentences import Sentence
from nnstudio.resource_path import resource_path

Speak: TypeAlias = Callable[[Sentence], str]
"""Says a sentence, its places filled."""


def speaker(language: str) -> Speak:
    """Return what says sentences in *language*, one of `nnstudio.app.languages.LANGUAGES`; the source is English."""
    translator = QTranslator()
    translator.load(str(resource_path("translations", f"nnstudio_{language}.qm")))
    return partial(_spoken, translator)


def _spoken(translator: QTranslator, sentence: Sentence) -> str:
    text = (translator.translate(sentence.context, sentence.source) if sentence.source else "") or sentence.source
    if not sentence.values:
        return text
    values = {
        name: _spoken(translator, value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return text.format(**values)
