"""Pictures in the trainer: four views, and a drawing that becomes an example."""

import numpy as np
import pytest

from nnstudio.labs.trainer.images.drawn_digit import DrawnDigitPanel
from nnstudio.labs.trainer.scene import TrainerScene
from tests.labs.reading import named, value
from tests.labs.trainer.hands import choose, click, switch_to, train
from tests.labs.trainer.images.hands import draw


@pytest.fixture
def digits(qtbot, tab):
    """Return the trainer with a small network that has learnt some digits."""
    tab.store.replace(
        TrainerScene(
            dataset="digits", examples=600, hidden_layers=(24,), activation="relu", optimizer="adam", batch_size=32
        )
    )
    tab.store.edit(learning_rate=0.01)
    train(qtbot, tab, 8)
    return tab


def judged(tab):
    """Return outputs and labels of the validation examples, by the network itself."""
    experiment = tab.results
    return (
        tab.page.observer.network.forward(experiment.inputs(experiment.validation.x)),
        experiment.validation.labels,
    )


def test_the_worst_mistakes_are_those_that_it_is_surest_of(digits):
    switch_to(digits, "trainer.image_view", "mistakes")
    outputs, labels = judged(digits)
    wrong = np.flatnonzero(outputs.argmax(axis=1) != labels)
    worst = wrong[np.argmax(outputs[wrong].max(axis=1))]
    panel = digits.page._see.prediction.images
    assert panel.mistakes._indices[0] == worst
    told = named(digits, "trainer.mistakes").accessibleDescription().split(";")[0]
    assert f"{labels[worst]} → {outputs[worst].argmax()}" in told
    assert f"{outputs[worst].max():.2f}" in told


def test_a_click_on_a_mistake_works_it_out(digits):
    switch_to(digits, "trainer.image_view", "mistakes")
    panel = digits.page._see.prediction.images
    panel.mistakes.sheet.example_chosen.emit(0)
    assert digits.store.scene.example_of == "validation"
    assert digits.store.scene.example == panel.mistakes._indices[0]


def test_the_weights_are_those_of_the_network_and_a_click_chooses_the_unit(digits):
    switch_to(digits, "trainer.image_view", "weights")
    shown = named(digits, "trainer.first_weights")._weights
    assert shown.shape == (24, 8, 8)
    assert np.array_equal(shown[5].ravel(), digits.page.observer.network.weights[0][:, 5])
    digits.page._see.prediction.images.weights.unit_chosen.emit(5)
    assert (digits.store.scene.layer, digits.store.scene.unit) == (0, 5)


def test_a_drawing_is_answered_at_once_and_follows_the_training(qtbot, digits):
    switch_to(digits, "trainer.image_view", "drawing")
    draw(named(digits, "trainer.drawing"), [(16, 5), (16, 27)])
    panel = digits.findChild(DrawnDigitPanel)

    def answer():
        return digits.page.observer.network.forward(panel.pixels()[None])[0].max()

    before = value(digits, "trainer.result.drawing")
    assert before == answer()
    train(qtbot, digits, 2)
    assert value(digits, "trainer.result.drawing") == answer() != before


def test_it_becomes_a_training_example_and_undo_takes_it_back(qtbot, digits):
    switch_to(digits, "trainer.image_view", "drawing")
    draw(named(digits, "trainer.drawing"), [(6, 16), (26, 16)])
    pixels = digits.findChild(DrawnDigitPanel).pixels()
    examples, epoch = len(digits.results.train), value(digits, "trainer.result.epoch")
    choose(digits, "trainer.drawing_class", 7)
    click(digits, "trainer.add_drawing")
    assert len(digits.results.train) == examples + 1
    assert np.array_equal(digits.results.train.x[-1], pixels)
    assert digits.results.train.labels[-1] == 7
    qtbot.waitUntil(lambda: not digits.page.session.is_running, timeout=30_000)
    assert value(digits, "trainer.result.epoch") == epoch  # as far as before, now with one example more
    told = named(digits, "trainer.result.drawing")
    assert "Added as 7" in told.accessibleName()
    digits.store.undo()
    assert len(digits.results.train) == examples
    assert digits.store.scene.added is None
    assert "Added" not in told.accessibleName()
    assert named(digits, "trainer.drawing_class").currentIndex() == -1


def test_what_is_drawn_is_told_while_it_is_seen(digits):
    panel, told = digits.page._see.prediction.images, []
    panel.drawing_changed.connect(told.append)
    switch_to(digits, "trainer.image_view", "drawing")
    assert told == []  # the paper is empty
    draw(named(digits, "trainer.drawing"), [(6, 16), (26, 16)])
    assert np.array_equal(told[-1], panel.drawing.pixels())
    switch_to(digits, "trainer.image_view", "weights")
    assert told[-1] is None
    count = len(told)
    switch_to(digits, "trainer.image_view", "mistakes")
    assert len(told) == count
    switch_to(digits, "trainer.image_view", "drawing")
    assert np.array_equal(told[-1], panel.drawing.pixels())


def test_another_data_set_leaves_the_drawings_behind(digits):
    switch_to(digits, "trainer.image_view", "drawing")
    draw(named(digits, "trainer.drawing"), [(6, 16), (26, 16)])
    choose(digits, "trainer.drawing_class", 7)
    click(digits, "trainer.add_drawing")
    click(digits, "trainer.dataset.moons")
    assert digits.store.scene.added is None
    assert digits.page.found == ()
