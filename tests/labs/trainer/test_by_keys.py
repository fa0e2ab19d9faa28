"""The Trainer driven by the keyboard alone, and told to those who do not see it."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.trainer.learning_curves.told import trends
from nnstudio.labs.trainer.prediction.example_walk import MANY, example_after, example_towards
from tests.labs.hands import focused
from tests.labs.reading import named
from tests.labs.trainer.hands import choose_dataset, switch_to, train
from tests.labs.trainer.prediction.scatters import many_classes

KEYS = Qt.Key


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


@pytest.fixture
def trained(qtbot, tab):
    """A network of two classes, three epochs on."""
    train(qtbot, tab, 3)
    return tab


def test_arrows_choose_examples_curves_numbers_and_layers(trained):
    tab, scene = trained, lambda: trained.store.scene
    plane = focused(tab, "trainer.decision")
    press(plane, KEYS.Key_Home)
    assert (scene().example_of, scene().example) == ("train", 0)
    press(plane, KEYS.Key_PageDown)
    assert scene().example == 1
    press(plane, KEYS.Key_Right)
    assert (scene().example_of, scene().example) != ("train", 1)
    press(plane, KEYS.Key_End)
    assert scene().example_of == "validation"
    assert "Chosen: validation example" in plane.accessibleDescription()
    assert "Training examples that are right: class 1" in plane.accessibleDescription()
    assert not tab.page.session.is_running

    curves = focused(tab, "trainer.loss_curves")
    press(curves, KEYS.Key_Home)
    assert curves.told_at_epoch.startswith("epoch 0:")
    press(curves, KEYS.Key_Right, KEYS.Key_Right)
    assert curves.told_at_epoch.startswith("epoch 2:")
    assert curves.accessibleDescription().startswith("epoch 2:")
    assert named(tab, "trainer.accuracy_curves").told_at_epoch.startswith("epoch 2:")
    press(curves, KEYS.Key_Escape)
    assert curves.told_at_epoch == ""
    assert "falling" in curves.accessibleDescription()

    switch_to(tab, "trainer.view", "distributions")
    layers = focused(tab, "trainer.distributions_picture")
    press(layers, KEYS.Key_Right)
    assert layers.place == (0, 0)
    press(layers, KEYS.Key_Down, KEYS.Key_End)
    assert layers.place == (1, 3)
    assert "epoch 3: median" in layers.accessibleDescription()
    press(layers, KEYS.Key_Escape)
    assert layers.place is None

    switch_to(tab, "trainer.view", "confusion")
    matrix = focused(tab, "trainer.confusion_picture")
    press(matrix, KEYS.Key_End)
    assert matrix.place == (2, 2)
    assert "examples are right: accuracy" in matrix.accessibleDescription()
    assert "Confused most" in matrix.accessibleDescription()
    press(matrix, KEYS.Key_Home)
    assert matrix.place == (0, 0)
    press(matrix, KEYS.Key_Escape)
    assert matrix.place is None


def test_home_and_end_in_the_network_and_the_largest_weights_are_told(tab):
    network = focused(tab, "trainer.network")
    press(network, KEYS.Key_End)
    assert tab.store.scene.layer == len(tab.store.scene.hidden_layers)
    press(network, KEYS.Key_Home)
    assert (tab.store.scene.layer, tab.store.scene.unit) == (0, 0)
    weights = tab.page.observer.network.weights[0]
    largest = weights.flat[np.argmax(np.abs(weights))]
    assert f"{largest:.4f}".replace("-", "−") in network.accessibleDescription()


def test_the_fitted_curve_is_read_and_its_examples_chosen(qtbot, tab):
    choose_dataset(tab, "sine")
    train(qtbot, tab, 1)
    curve = focused(tab, "trainer.fit")
    press(curve, KEYS.Key_End)
    assert curve._reading.toPlainText().startswith("x = 6: ")
    press(curve, KEYS.Key_Escape)
    assert not curve._reading.isVisible()

    def chosen():
        scene = tab.store.scene
        experiment = tab.page.results
        examples = experiment.train if scene.example_of == "train" else experiment.validation
        return float(examples.x[scene.example, 0])

    press(curve, KEYS.Key_Up)
    before = chosen()
    press(curve, KEYS.Key_Up)
    assert chosen() >= before
    press(curve, KEYS.Key_Down, KEYS.Key_Down)
    assert chosen() <= before


def test_pictures_are_chosen_by_keys(qtbot, tab):
    choose_dataset(tab, "digits")
    train(qtbot, tab, 1)
    digits = focused(tab, "trainer.digits")
    press(digits, KEYS.Key_Home)
    press(digits, KEYS.Key_Right)
    assert (tab.store.scene.example_of, tab.store.scene.example) == ("validation", 1)
    assert "Chosen: picture 2" in digits.accessibleDescription()
    switch_to(tab, "trainer.image_view", "weights")
    weights = focused(tab, "trainer.first_weights")
    press(weights, KEYS.Key_End)
    assert "Chosen: unit" in weights.accessibleDescription()
    assert tab.store.scene.layer == 0
    assert tab.store.scene.unit > 0


def test_walking_goes_to_the_nearest_in_that_direction():
    scatter = many_classes(7)
    assert example_towards(scatter, None, 1, 0) == (True, 0)
    # On the left, at 4 (cos 206°, sin 206°), the nearest to the right is the same at half the radius.
    assert example_towards(scatter, (True, 4), 1, 0) == (False, 4)
    assert example_towards(scatter, (True, 3), 0, -1) == (True, 4)
    assert example_after(scatter, None, MANY) == (False, len(scatter.validation) - 1)
    assert example_after(scatter, (False, 0), -1) == (True, len(scatter.train) - 1)
    rightmost = int(np.argmax(np.concatenate([scatter.train, scatter.validation])[:, 0]))
    last = (True, rightmost) if rightmost < len(scatter.train) else (False, rightmost - len(scatter.train))
    assert example_towards(scatter, last, 1, 0) is None


def test_where_a_curve_goes_is_told():
    table = np.array([[epoch, 1.0 - 0.01 * epoch, 0.5 + 0.02 * epoch] for epoch in range(21)])
    assert [each.source for each in trends(table, (1, 2))] == ["training falling", "validation rising"]
    table[:, 1], table[:, 2] = 0.25, np.nan
    assert [each.source for each in trends(table, (1, 2))] == ["training level"]
    assert trends(table[:1], (1, 2)) == []
