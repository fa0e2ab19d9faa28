"""The price of a belief, as a sum in figures above two bars."""

import math

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.entropy.outcomes.presets import PRESETS
from nnstudio.labs.entropy.scene import EntropyScene
from tests.labs.reading import named

SCENES = {preset.key: preset.scene for preset in PRESETS}


@pytest.mark.parametrize(
    ("scene", "caption"),
    [
        (EntropyScene(), "H(p) 1.4855 + D(p‖q) 0.3145 = H(p,q) 1.8000 bits"),
        (SCENES["confidently_wrong"], "H(p) 0.08079 + D(p‖q) 6.4968 = H(p,q) 6.5776 bits"),
        (SCENES["ruled_out"], "H(p) 1.3610 + D(p‖q) ∞ = H(p,q) ∞ bits"),
        (EntropyScene(base=0.5), "H(p) −1.4855 + D(p‖q) −0.3145 = H(p,q) −1.8000 base-0.5 units"),
        (EntropyScene((1.0,), (1.0,)), "H(p) 0 + D(p‖q) 0 = H(p,q) 0 bits"),
    ],
)
def test_the_caption_is_complete_whatever_the_parts(window, tab, scene, caption):
    tab.store.replace(scene)
    bar = named(window, "entropy.stacked")
    assert bar.caption == bar.accessibleDescription() == caption
    bar.grab()


def test_the_unit_follows_the_language(window):
    bar = named(window, "entropy.stacked")
    english = bar.caption
    speak(application(), "zh_CN")
    assert bar.caption != english
    assert bar.caption.startswith("H(p) 1.4855 + ")


def test_the_caption_takes_more_rows_where_it_is_narrow(window):
    bar = named(window, "entropy.stacked")
    bar.resize(900, bar.height())
    wide = bar.height()
    assert bar._caption_rows() == 1
    bar.resize(200, bar.height())
    assert bar._caption_rows() > 1
    assert bar.height() > wide
    texts = bar._texts(bar._figures)
    for text, (x, _row) in zip(texts, bar._places(texts), strict=True):
        assert x + bar.fontMetrics().horizontalAdvance(text) < 200


def colours_at_the_ends(bar):
    """Return the share of coloured points at the left and the right end of the lower bar."""
    picture = bar.grab().toImage()
    ratio = picture.devicePixelRatio()
    y = round((bar.height() - 0.8 * bar.fontMetrics().height()) * ratio)
    panel = QColor("#FFFFFF")

    def coloured(columns):
        points = [picture.pixelColor(x, y + dy) for x in columns for dy in range(8)]
        return sum(abs(point.blue() - panel.blue()) > 12 for point in points) / len(points)

    return coloured(range(4, 24)), coloured(range(picture.width() - 24, picture.width() - 4))


def test_an_infinite_bar_has_no_end(window, tab):
    bar = named(window, "entropy.stacked")
    left, right = colours_at_the_ends(bar)
    assert left > 0.9
    assert right > 0.9
    tab.store.replace(SCENES["ruled_out"])
    assert math.isinf(tab.results.cross_entropy)
    left, right = colours_at_the_ends(bar)
    assert left > 0.9
    assert right < 0.6


def test_a_base_below_1_gives_the_same_bars_as_its_inverse(window, tab):
    window.resize(1800, 900)
    QApplication.processEvents()
    bar = named(window, "entropy.stacked")

    def bars():
        picture = bar.grab().toImage()
        top = round(1.4 * bar.fontMetrics().height() * picture.devicePixelRatio())
        return picture.copy(0, top, picture.width(), picture.height() - top)

    in_bits = bars()
    tab.store.edit(base=0.5)
    assert bars() == in_bits
