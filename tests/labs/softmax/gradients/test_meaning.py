"""What is said of the slopes, and how the cells are coloured."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnstudio.labs.softmax.gradients import meaning
from nnstudio.labs.softmax.gradients.presets import PRESETS
from nnstudio.labs.softmax.gradients.results import compute
from nnstudio.labs.softmax.gradients.shades import LEVELS, levels, surface
from nnstudio.labs.softmax.problems import problems
from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.widgets.theme import theme_named

UNDERFLOW = SoftmaxScene((1000.0, 0.0, 0.0), target=hard_target(1, 3))


@pytest.mark.parametrize(
    ("scene", "said", "suggested"),
    [
        (SoftmaxScene(), "sums to 0", "far above the others"),
        (SoftmaxScene(target=(0.5, 0.25, 0.25)), "sums to 0", "hard target"),
        (SoftmaxScene((3.0,), target=(1.0,)), "single class", "add a class"),
        (SoftmaxScene((10.0, 0.0, 0.0)), "Saturated", "closer together"),
        (SoftmaxScene(temperature=0.01), "Saturated", "closer together"),
        (UNDERFLOW, "libraries", "raise the logit of {name}"),
        (SoftmaxScene((1e50, 0.0, 0.0)), "16 digits", "closer to 0"),
        (SoftmaxScene(temperature=1e-20), "16 digits", "raise T"),
        (SoftmaxScene((1e8, 0.0, 0.0), target=hard_target(1, 3)), "measured slopes are off", "raise the logit"),
    ],
)
def test_the_sentences_fit_the_figures(scene, said, suggested):
    results = compute(scene)
    assert said in meaning.meaning(scene, results).source
    assert suggested in meaning.suggestion(scene, results).source


def test_a_large_constant_is_named_as_the_cause():
    scene = SoftmaxScene(shift=1e18)
    assert "has no room for the last digits" in meaning.meaning(scene, compute(scene)).source


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_presets_have_no_problems(preset):
    assert not problems(preset.scene)
    assert preset.scene.page == "gradients"


def test_the_sign_of_an_entry_shows_and_only_zero_has_none():
    assert levels(np.array([[0.25, -1e-9], [0.0, -0.25]]), 0.25) == [[LEVELS, -1], [0, -LEVELS]]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("level", range(-LEVELS, LEVELS + 1, 4))
def test_words_on_every_cell_are_readable(name, level):
    theme = theme_named(name)
    brightness = sorted(luminance(colour) for colour in (QColor(theme.text), surface(theme, level)))
    assert (brightness[1] + 0.05) / (brightness[0] + 0.05) >= 4.5


def luminance(colour):
    """Relative luminance as WCAG 2 defines it."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
