"""From the Softmax Playground to the Entropy Calculator: for this the window is needed."""

import pytest

from tests.labs.reading import named, value
from tests.labs.softmax.hands import by_hand, type_into


def test_the_prediction_opens_in_the_entropy_calculator(window):
    window.open_lab("softmax")
    entropy = window.lab("entropy")
    before = entropy.store.scene
    type_into(window, "softmax.names.0", "cat")
    type_into(window, "softmax.epsilon", "0.3")
    loss = value(window, "softmax.result.loss")
    named(window, "softmax.send").click()
    assert window.tabs.currentWidget() is entropy
    scene = entropy.store.scene
    assert scene.p == pytest.approx((0.8, 0.1, 0.1))
    assert scene.q == pytest.approx(by_hand((2, 1, 0.1)))
    assert scene.name(0) == "cat"
    assert value(window, "entropy.result.cross_entropy") == pytest.approx(loss, rel=1e-12)
    entropy.store.undo()
    assert entropy.store.scene == before


def test_what_cannot_be_computed_is_not_sent(window, tab):
    before = window.lab("entropy").store.scene
    type_into(window, "softmax.target.0", "0.5")
    assert not named(window, "softmax.send").isEnabled()
    named(window, "softmax.send").click()
    assert window.tabs.currentWidget() is tab
    assert window.lab("entropy").store.scene == before
