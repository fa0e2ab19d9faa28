"""Sentences that are made where no Qt is known."""

from dataclasses import FrozenInstanceError

import pytest

from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence


def test_marking_a_text_makes_a_sentence():
    assert QT_TRANSLATE_NOOP("Entropy", "bits") == Sentence("Entropy", "bits")


def test_filling_makes_a_new_sentence_and_keeps_what_was_filled_before():
    pattern = QT_TRANSLATE_NOOP("Entropy", "{name} is {value} {unit}")
    unit = QT_TRANSLATE_NOOP("Entropy", "bits")
    some = pattern.fill(name="H(p)")
    filled = some.fill(value="1.5", unit=unit)
    assert dict(pattern.values) == {}
    assert dict(some.values) == {"name": "H(p)"}
    assert dict(filled.values) == {"name": "H(p)", "value": "1.5", "unit": unit}
    assert (filled.context, filled.source) == (pattern.context, pattern.source)
    assert dict(filled.fill(value="2").values) == {"name": "H(p)", "value": "2", "unit": unit}


def test_a_sentence_cannot_be_changed():
    sentence = QT_TRANSLATE_NOOP("Entropy", "{n} bits").fill(n=1)
    with pytest.raises(FrozenInstanceError):
        sentence.source = "x"
    with pytest.raises(TypeError):
        sentence.values["n"] = 2


def test_a_problem_is_with_a_field_as_a_whole_or_with_one_entry():
    sentence = QT_TRANSLATE_NOOP("Entropy", "Type a number.")
    assert Problem("p", sentence).entry is None
    assert Problem("p", sentence, 2).entry == 2


def test_a_preset_is_a_scene_with_a_name():
    preset = Preset("one_hot", QT_TRANSLATE_NOOP("Entropy", "One hot"), (1.0, 0.0))
    assert (preset.key, preset.title.source, preset.scene) == ("one_hot", "One hot", (1.0, 0.0))
