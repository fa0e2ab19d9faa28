"""Distributions over time through their widget."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.engine.layer_distributions import MOST_EXAMPLES, QUANTILES, LayerDistributions, Measured
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import Network
from nnstudio.labs.trainer.distributions.view import DistributionsView
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, verbatim
from nnstudio.widgets.theme import theme_named
from tests.labs.reading import named

LAYER = QT_TRANSLATE_NOOP("Trainer", "layer {number}")
SPREAD = np.array([-2.0, -1.0, -0.5, 0.25, 0.5, 1.0, 2.0])


def titles(layers):
    return [*(LAYER.fill(number=number) for number in range(1, layers)), verbatim("output")]


def measured(layers, factor=1.0):
    """Return made-up quantiles: the same in each layer, but gradients a hundredth of those of the layer above."""
    rows = np.tile(factor * SPREAD, (layers, 1))
    sizes = np.logspace(-3, -1, 7) * 100.0 ** -np.arange(layers)[::-1, None]
    return Measured(weights=rows, activations=0.5 * rows, gradients=factor * sizes)


@pytest.fixture
def view(qtbot):
    app = application()
    speak(app, "en")
    wear(app, "light", 1.0)
    view = DistributionsView("trainer.distributions")
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    application().processEvents()
    return view


@pytest.fixture
def filled(view):
    view.show_measured(range(0, 101, 10), [measured(3, 1 + k / 10) for k in range(11)], titles(3))
    application().processEvents()
    return view


def picture(view):
    return named(view, "trainer.distributions_picture")


def remark(view):
    return named(view, "trainer.distributions_remark").text()


def plot(view, index):
    view.grab()
    return picture(view)._layout.plot(index)


def point_at(view, qtbot, layer, epoch, right):
    area = plot(view, layer)
    QTest.mouseMove(picture(view), QPoint(round(area.left() + area.width() * epoch / right), round(area.center().y())))
    qtbot.waitUntil(lambda: picture(view).place is not None, timeout=2000)
    return remark(view)


def test_before_training_a_sentence_says_what_to_do(view):
    assert "Press Start" in picture(view).accessibleDescription()
    assert remark(view) == ""


def test_the_bands_are_explained(filled):
    assert remark(filled).startswith("All weights W.")
    for quantity in ("activations", "gradients"):
        filled.show_quantity(quantity)
        assert f"irst {MOST_EXAMPLES} training examples" in remark(filled)


def test_a_reading_stands_under_the_cursor(filled, qtbot):
    words = point_at(filled, qtbot, 1, 52, 100)
    assert words == "layer 2, epoch 50: median 0.3750, quartiles −0.7500 and 0.7500"
    QTest.mouseMove(picture(filled), QPoint(1, 1))
    qtbot.waitUntil(lambda: picture(filled).place is None, timeout=2000)
    assert remark(filled).startswith("All weights W.")


def test_the_reading_follows_quantity_and_training(filled, qtbot):
    point_at(filled, qtbot, 2, 98, 100)
    filled.show_quantity("activations")
    assert remark(filled) == "output, epoch 100: median 0.2500, quartiles −0.5000 and 0.5000"
    filled.show_quantity("gradients")
    assert remark(filled) == "output, epoch 100: median 0.02000, quartiles 0.009283 and 0.04309"
    filled.show_measured([0, 100], [measured(3), measured(3, 10)], titles(3))
    assert remark(filled) == "output, epoch 100: median 0.1000, quartiles 0.04642 and 0.2154"


def test_the_guide_goes_through_every_layer(filled, qtbot):
    before = picture(filled).grab().toImage()
    point_at(filled, qtbot, 0, 50, 100)
    after = picture(filled).grab().toImage()
    for layer in range(3):
        area = plot(filled, layer)
        x = round(area.left() + area.width() / 2)
        rows = range(int(area.top()), int(area.bottom()))
        assert any(before.pixel(x + side, y) != after.pixel(x + side, y) for y in rows for side in (-1, 0, 1)), (
            f"no guide in layer {layer}"
        )


def test_the_switch_asks_for_another_quantity(filled, qtbot):
    switch = named(filled, "trainer.distribution")
    with qtbot.waitSignal(filled.quantity_chosen) as asked:
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.tabRect(2).center())
    assert asked.args == ["gradients"]
    with qtbot.assertNotEmitted(filled.quantity_chosen):
        filled.show_quantity("activations")
    assert switch.currentIndex() == 1


def test_the_last_distribution_of_every_layer_is_described(filled):
    description = picture(filled).accessibleDescription()
    assert description.startswith("layer 1, epoch 100: median 0.5000, quartiles −1.0000 and 1.0000; layer 2")
    assert "weights" in picture(filled).accessibleName()
    filled.show_quantity("gradients")
    assert "gradients" in picture(filled).accessibleName()


def test_positive_weights_have_another_colour_than_negative_ones(filled):
    image = picture(filled).grab().toImage()
    area = plot(filled, 0)
    scale = picture(filled)._scale
    x = round(area.left() + area.width() / 2) + 4

    def colour(value):
        share = float(scale.places(np.array(value)))
        return image.pixelColor(x, round(area.bottom() - share * area.height()))

    assert colour(0.55).blue() > colour(0.55).red()
    assert colour(-0.6).red() > colour(-0.6).blue()
    assert colour(0.55).saturation() > colour(1.2).saturation()  # the middle half, and the middle 90 %
    filled.show_quantity("gradients")
    image = picture(filled).grab().toImage()
    scale = picture(filled)._scale
    purple = colour(1e-6 * 1.4)
    assert abs(purple.hue() - image.pixelColor(0, 0).fromString(theme_named("light").gradient).hue()) < 20


def test_vanishing_gradients_are_seen_on_a_common_axis(filled):
    filled.show_quantity("gradients")
    filled.grab()
    scale = picture(filled)._scale
    medians = scale.places(np.array([1e-6, 1e-4, 1e-2]))
    assert np.diff(medians) == pytest.approx([medians[1] - medians[0]] * 2)
    assert medians[1] - medians[0] > 0.2


@pytest.mark.parametrize("size", [(320, 300), (700, 300), (200, 180)])
@pytest.mark.parametrize("layers", [1, 2, 4, 5, 9])
@pytest.mark.parametrize("quantity", ["weights", "gradients"])
def test_any_number_of_layers_stands_inside_and_apart(view, size, layers, quantity):
    view.resize(*size)
    view.show_quantity(quantity)
    view.show_measured([0, 10], [measured(layers)] * 2, titles(layers))
    application().processEvents()
    view.grab()
    layout = picture(view)._layout
    areas = layout.plots()
    assert all(picture(view).rect().adjusted(0, 0, 1, 1).contains(area.toAlignedRect()) for area in areas)
    assert not any(one.intersects(other) for k, one in enumerate(areas) for other in areas[:k])
    assert min(min(area.width(), area.height()) for area in areas) > 12


def test_a_real_network_and_numbers_that_are_none(view):
    network = Network((2, 4, 4, 3), hidden="relu")
    x = np.random.default_rng(0).standard_normal((30, 2))
    distributions = LayerDistributions(network, x, np.arange(30) % 3, LOSSES["cross_entropy"])
    moments = [network.parameters, np.full_like(network.parameters, np.nan), np.full_like(network.parameters, np.inf)]
    for upto in (1, 2, 3):
        for quantity in ("weights", "activations", "gradients"):
            view.show_quantity(quantity)
            view.show_measured(range(upto), [distributions.measure(each) for each in moments[:upto]], titles(3))
            view.grab()
    assert view.grab().toImage() is not None


def drawn(view):
    """Return a mark of the picture that is kept: another one once it has been painted anew."""
    application().processEvents()
    return picture(view)._drawn._pixels.cacheKey()


def test_nothing_is_done_while_hidden_or_for_the_same(filled):
    moments = [measured(3), measured(3, 2.0)]
    filled.show_measured([0, 1], moments, titles(3))
    before = drawn(filled)
    filled.show_measured([0, 1], list(moments), titles(3))
    assert drawn(filled) == before
    filled.hide()
    filled.show_measured([0, 1, 2], [*moments, measured(3, 3.0)], titles(3))
    filled.show_quantity("gradients")
    assert drawn(filled) == before
    assert "epoch 1:" in picture(filled).accessibleDescription()
    filled.show()
    assert drawn(filled) != before
    assert "epoch 2: median 0.03000" in picture(filled).accessibleDescription()
    filled.show_measured([], [], [])
    assert "Press Start" in picture(filled).accessibleDescription()


def test_before_the_first_epoch_there_is_a_short_stroke(view):
    view.show_measured([0], [measured(3)], titles(3))
    area = plot(view, 1)
    image = picture(view).grab().toImage()
    up = float(picture(view)._scale.places(np.array(0.4)))
    assert image.pixelColor(round(area.left()) + 1, round(area.bottom() - up * area.height())).saturation() > 60


def test_many_epochs_keep_the_last_one(view):
    view.resize(320, 300)
    moments = [measured(9)] * 255 + [measured(9, 3.0)]
    view.show_measured(range(256), moments, titles(9))
    view.grab()
    assert picture(view)._scale.top == 6.0
    assert len(QUANTILES) == moments[0].weights.shape[1]


def test_language_theme_and_zoom_are_followed(filled):
    light = picture(filled).grab().toImage()
    wear(application(), "dark", 1.0)
    dark = picture(filled).grab().toImage()
    assert dark != light
    wear(application(), "dark", 1.5)
    assert picture(filled).grab().toImage() != dark
