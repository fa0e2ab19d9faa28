"""Back to any kept epoch, through the widgets: everything shows that moment, and training goes on from it."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from nnstudio.labs.trainer.results import compute
from tests.choosing_files import choose_file
from tests.labs.reading import named, problem, value
from tests.labs.trainer.hands import click, switch_to, train


@pytest.fixture
def trained(qtbot, tab):
    """Return a small network after 20 epochs."""
    tab.store.edit(dataset="moons", examples=60, hidden_layers=(4,), learning_rate=0.1)
    train(qtbot, tab, 20)
    return tab


def turn_to(tab, epoch):
    """Move the slider by the keyboard, as far as *epoch*."""
    slider = named(tab, "trainer.moment")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    for _ in range(epoch):
        QTest.keyClick(slider, Qt.Key.Key_Right)


def alone(tab, epochs):
    """Return a trainer of its own, after so many epochs: nobody has turned it back."""
    scene = tab.store.scene
    trainer = compute(scene).trainer(scene)
    trainer.run_epochs(epochs)
    return trainer


def test_every_figure_is_that_of_the_moment(trained):
    turn_to(trained, 7)
    record = alone(trained, 7).history.last
    assert value(trained, "trainer.result.epoch") == 7
    assert value(trained, "trainer.result.train_loss") == record[1]
    assert value(trained, "trainer.result.validation_loss") == record[2]
    assert value(trained, "trainer.result.train_accuracy") == record[3]
    assert value(trained, "trainer.result.step") == 7 * alone(trained, 0).steps_per_epoch


def test_every_picture_is_that_of_the_moment(trained):
    after = trained.page._see.grab().toImage()
    turn_to(trained, 3)
    network = alone(trained, 3).network
    assert np.array_equal(trained.page.observer.network.parameters, network.parameters)
    assert trained.page._see.grab().toImage() != after
    QTest.keyClick(named(trained, "trainer.moment"), Qt.Key.Key_End)
    named(trained, "trainer.start").setFocus()
    QTest.qWait(50)
    assert value(trained, "trainer.result.epoch") == 20
    assert np.array_equal(trained.page.observer.network.parameters, alone(trained, 20).network.parameters)


def test_the_curves_lead_the_eye_to_it_and_words_say_so(trained):
    turn_to(trained, 5)
    told = named(trained, "trainer.loss_curves").told_at_epoch
    assert f"{alone(trained, 5).history.last[1]:.3f}" in told or "5" in told
    assert "5" in trained.page._understand._ended.text()
    assert "20" in trained.page._understand._ended.text()
    QTest.keyClick(named(trained, "trainer.moment"), Qt.Key.Key_End)
    assert named(trained, "trainer.loss_curves").told_at_epoch == ""


def test_training_goes_on_from_there_bit_for_bit(qtbot, trained):
    turn_to(trained, 8)
    train(qtbot, trained, 5)
    straight = alone(trained, 13)
    assert value(trained, "trainer.result.epoch") == 13
    assert trained.page._snapshot.parameters.tobytes() == straight.network.parameters.tobytes()
    assert trained.page._snapshot.table.tobytes() == straight.history.table().tobytes()


def test_with_another_setting_another_future_begins(qtbot, trained):
    before = trained.page._snapshot.parameters.copy()
    turn_to(trained, 8)
    trained.store.edit(learning_rate=0.5)
    train(qtbot, trained, 12)
    assert value(trained, "trainer.result.epoch") == 20
    assert not np.array_equal(trained.page._snapshot.parameters, before)
    trainer = alone(trained, 0)
    trainer.learning_rate = 0.1
    trainer.run_epochs(8)
    trainer.learning_rate = 0.5
    trainer.run_epochs(12)
    assert np.array_equal(trained.page._snapshot.parameters, trainer.network.parameters)


def test_step_by_step_and_to_both_ends(trained):
    for button, epoch in (("back", 19), ("back", 18), ("forward", 19), ("first", 0), ("forward", 1), ("last", 20)):
        click(trained, f"trainer.moment_{button}")
        assert value(trained, "trainer.result.epoch") == epoch


def test_the_end_that_is_no_kept_moment_can_be_returned_to(qtbot, tab):
    tab.store.edit(dataset="moons", examples=20, hidden_layers=(), batch_size=16)
    train(qtbot, tab, 301)
    end = tab.page._snapshot.parameters.copy()
    assert tab.page._snapshot.moments[-1].epoch != 301
    click(tab, "trainer.moment_first")
    click(tab, "trainer.moment_last")
    assert value(tab, "trainer.result.epoch") == 301
    assert np.array_equal(tab.page._snapshot.parameters, end)


def test_it_plays_as_a_film_to_the_end(qtbot, trained):
    click(trained, "trainer.moment_first")
    seen = []
    trained.page.session.progressed.connect(lambda snapshot: seen.append(snapshot.epoch))
    click(trained, "trainer.moment_play")
    qtbot.waitUntil(lambda: value(trained, "trainer.result.epoch") == 20, timeout=20_000)
    assert seen == list(range(1, 21))


def test_while_it_trains_there_is_no_way_back(trained):
    trained.store.edit(epochs=10_000)
    click(trained, "trainer.start")
    assert not named(trained, "trainer.moment").isVisible()
    assert named(trained, "trainer.progress").isVisible()
    click(trained, "trainer.pause")
    assert named(trained, "trainer.moment").isEnabled()


def test_an_undo_of_a_weight_goes_to_the_end_first_and_nothing_of_what_came_later_is_lost(trained):
    trained.page.edit_weight(0, 0, 0, 3.25)
    turn_to(trained, 6)
    assert trained.page.observer.network.weights[0][0, 0] != 3.25  # it was set later
    trained.store.undo()
    assert value(trained, "trainer.result.epoch") == 20
    assert trained.page._snapshot.last_epoch == 20
    assert np.array_equal(trained.page.observer.network.parameters, alone(trained, 20).network.parameters)


def test_in_the_past_no_weight_is_set(trained):
    turn_to(trained, 6)
    scene = trained.store.scene
    trained.page.edit_weight(0, 0, 0, 3.25)
    assert trained.store.scene == scene
    assert "6" in problem(trained, "trainer")
    assert trained.page._snapshot.last_epoch == 20


def test_forth_to_the_middle_of_an_epoch(trained):
    click(trained, "trainer.one_step")
    click(trained, "trainer.one_step")
    step, parameters = value(trained, "trainer.result.step"), trained.page._snapshot.parameters.copy()
    click(trained, "trainer.moment_back")
    assert value(trained, "trainer.result.step") < step
    click(trained, "trainer.moment_last")
    assert value(trained, "trainer.result.step") == step
    assert np.array_equal(trained.page._snapshot.parameters, parameters)


def test_who_only_looks_at_the_dialog_of_the_film_stays_where_he_is(trained):
    click(trained, "trainer.one_step")
    step = value(trained, "trainer.result.step")
    click(trained, "trainer.export_film")
    trained.window().findChild(QDialog, "trainer.film").reject()
    assert value(trained, "trainer.result.step") == step


def test_an_example_opened_from_the_past_begins_a_new_run(trained):
    turn_to(trained, 0)
    scene = trained.store.scene
    trained._presets.chosen.emit(replace(scene, learning_rate=0.2))
    assert trained.page._snapshot.last_epoch == 0


def test_the_spread_of_the_numbers_is_that_of_the_moment_too(trained):
    switch_to(trained, "trainer.view", "distributions")
    turn_to(trained, 4)
    assert named(trained, "trainer.distributions").isVisible()


def test_the_film_is_saved_and_the_moment_stays(qtbot, trained, tmp_path, monkeypatch):
    path = tmp_path / "film.gif"
    choose_file(monkeypatch, path)
    turn_to(trained, 6)
    click(trained, "trainer.export_film")
    dialog = trained.window().findChild(QDialog, "trainer.film")
    frames = named(dialog, "trainer.film.frames")
    frames.setFocus()
    frames.selectAll()
    QTest.keyClicks(frames, "5")
    QTest.keyClick(frames, Qt.Key.Key_Return)
    click(dialog, "trainer.film.save")
    qtbot.waitUntil(lambda: path.exists() and not dialog.is_filming, timeout=60_000)
    with Image.open(path) as film:
        assert film.n_frames == 5
    dialog.close()
    assert value(trained, "trainer.result.epoch") == 6
