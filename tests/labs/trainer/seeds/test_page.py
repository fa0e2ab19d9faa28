"""Many seeds at once, through the widgets."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value
from tests.labs.trainer.hands import move_mouse
from tests.labs.trainer.seeds.hands import (
    click_on_tile,
    open_seeds,
    press,
    train,
    trained_alone,
    turn_to_seeds,
    wait_until_trained,
)

XOR = {"dataset": "xor", "hidden_layers": (4,), "learning_rate": 0.1, "epochs": 60}


def description(page):
    """Return what a screen reader tells of the tiles."""
    tiles = named(page, "trainer.seeds")
    tiles._describe()
    return tiles.accessibleDescription()


def test_equal_first_weights_help_nobody(qtbot, tab):
    page = open_seeds(tab, **XOR, initializer="constant")
    train(qtbot, page)
    assert value(page, "trainer.result.solved") == 0
    assert "nothing is drawn" in page._meaning.text()
    assert description(page).startswith("0 of 32 are solved")


def test_untrained_networks_have_solved_nothing_and_no_share_is_told(qtbot, tab):
    # Two examples judge: many are right by luck.
    page = open_seeds(tab, **{**XOR, "examples": 10, "batch_size": 4, "epochs": 3})
    found = page._see.tiles._found
    assert np.sum(found.measured == 1) > 3
    assert np.isnan(value(page, "trainer.result.solved"))
    assert named(page, "trainer.result.solved")._figure.text() == "–"
    formula = named(page, "trainer.formula.share")
    assert not formula.isVisible()
    assert {label.mark for label in page._see.tiles._labels} == {""}
    assert description(page) == "32 networks, not trained yet."
    assert "only 2 examples" in page._understand._judges_told.text()
    train(qtbot, page)
    assert value(page, "trainer.result.solved") == np.sum(page._see.tiles._found.measured == 1) > 0
    assert formula.isVisible()
    press(page, "reset")
    assert np.isnan(value(page, "trainer.result.solved"))
    assert not formula.isVisible()


def test_with_enough_examples_nothing_is_said_of_them(tab):
    page = open_seeds(tab, **XOR)
    assert not page._understand._judges_told.isVisible()


@pytest.mark.parametrize("dataset", ["xor", "sine", "digits"])
def test_the_untrained_state_is_seen_at_once(tab, dataset):
    tab.hide()  # as it is while the page is made
    page = open_seeds(tab, dataset=dataset, hidden_layers=(4,))
    tab.show()
    tiles = named(page, "trainer.seeds")
    picture = tiles.grab().toImage()
    places = [tiles.place_of(run).toRect().adjusted(4, 4, -4, -4) for run in (0, 1)]
    seen = [picture.copy(place) for place in places]
    assert seen[0] != seen[1]  # examples alone would be the same


def test_the_count_is_that_of_networks_trained_one_by_one(qtbot, tab):
    page = open_seeds(tab, **XOR)
    train(qtbot, page)
    assert value(page, "trainer.result.epoch") == 60
    found = page._see.tiles._found
    alone = np.array([trained_alone(tab.store.scene, seed, 60) for seed in range(6)])
    np.testing.assert_allclose(found.measured[:6], alone[:, 4], rtol=1e-9)
    np.testing.assert_allclose(found.losses[:6], alone[:, 1], rtol=1e-9)
    np.testing.assert_array_equal(found.solved[:6], alone[:, 4] >= 0.95)
    assert value(page, "trainer.result.solved") == np.sum(found.measured >= 0.95)
    assert value(page, "trainer.result.best") == found.measured.max()
    assert value(page, "trainer.result.worst") == found.measured.min()


def test_whoever_sets_the_share_decides_what_is_solved(qtbot, tab):
    page = open_seeds(tab, **XOR)
    train(qtbot, page)
    measured = page._see.tiles._found.measured
    type_into(page, "trainer.solved_at", "80 %")
    assert value(page, "trainer.result.solved") == np.sum(measured >= 0.8) > np.sum(measured >= 0.95)
    type_into(page, "trainer.solved_at", "95")
    assert "makes no sense" in problem(page, "trainer.solved_at")
    assert value(page, "trainer.result.solved") == np.sum(measured >= 0.8)
    type_into(page, "trainer.solved_at", "0.8")
    type_into(page, "trainer.solved_at", "0.81")
    assert not problem(page, "trainer.solved_at")


def test_a_click_takes_a_network_over_and_one_undo_leads_back(qtbot, tab):
    page = open_seeds(tab, **XOR)
    train(qtbot, page)
    found = page._see.tiles._found
    before, steps = tab.store.scene, tab.store.undo_stack.count()
    click_on_tile(page, 9)
    assert (tab.store.scene.page, tab.store.scene.weight_seed) == ("training", 9)
    assert tab.store.undo_stack.count() == steps + 1
    training = tab.page
    wait_until_trained(qtbot, training)
    assert value(training, "trainer.result.epoch") == 60
    assert value(training, "trainer.result.validation_accuracy") == pytest.approx(found.measured[9], rel=1e-9)
    assert value(training, "trainer.result.train_loss") == pytest.approx(found.losses[9], rel=1e-9)
    tab.store.undo()
    assert tab.store.scene == before
    assert tab.page is page
    assert value(page, "trainer.result.epoch") == 60  # as it was left
    np.testing.assert_array_equal(page._see.tiles._found.measured, found.measured)


def test_whoever_turns_back_finds_the_networks_as_they_were(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 5})
    train(qtbot, page)
    click_on_tile(page, 9)
    wait_until_trained(qtbot, tab.page)
    assert turn_to_seeds(tab) is page
    assert value(page, "trainer.result.epoch") == 5
    assert page.results.seeds[0] == 0


def test_the_network_that_was_taken_over_keeps_a_ring(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 2})
    tiles = named(page, "trainer.seeds")
    train(qtbot, page)
    assert tiles.taken_over is None
    without = tiles.grab().toImage()
    click_on_tile(page, 9)
    wait_until_trained(qtbot, tab.page)
    assert turn_to_seeds(tab) is page
    move_mouse(tiles, tiles.rect().bottomRight())
    assert tiles.taken_over == 9
    assert "Ring: seed 9" in page._see._caption.text()
    assert description(page).endswith("Seed 9 is in “One network” now.")
    beside = tiles.place_of(9).center().toPoint()
    beside.setX(round(tiles.place_of(9).left()) - 2)
    assert tiles.grab().toImage().pixelColor(beside) != without.pixelColor(beside)
    tab.store.undo()
    assert tiles.taken_over is None
    assert "A click opens" in page._see._caption.text()


def test_a_network_that_is_taken_over_again_begins_again(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 5})
    train(qtbot, page)
    for _ in range(2):
        click_on_tile(page, 9)
        wait_until_trained(qtbot, tab.page)
        assert value(tab.page, "trainer.result.epoch") == 5
        tab.page.step_epoch()
        wait_until_trained(qtbot, tab.page)
        assert value(tab.page, "trainer.result.epoch") == 6
        turn_to_seeds(tab)


def test_keys_lead_from_tile_to_tile_and_enter_takes_one_over(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 3})
    train(qtbot, page)
    tiles = named(page, "trainer.seeds")
    tiles.setFocus(Qt.FocusReason.TabFocusReason)
    assert tiles.current == 0
    columns = sum(tiles.place_of(run).top() == tiles.place_of(0).top() for run in range(32))
    for key, at in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1 + columns), (Qt.Key.Key_Left, columns)):
        QTest.keyClick(tiles, key)
        assert tiles.current == at
    assert f"Seed {columns}: " in description(page)
    QTest.keyClick(tiles, Qt.Key.Key_End)
    QTest.keyClick(tiles, Qt.Key.Key_Down)  # there is none below
    assert tiles.current == 31
    QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert tab.store.scene.weight_seed == 31


def test_the_curve_of_the_tile_under_the_mouse_is_drawn_boldly(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 3})
    train(qtbot, page)
    tiles, plot = named(page, "trainer.seeds"), named(page, "trainer.seeds.accuracy")
    assert plot._one.path().isEmpty()
    move_mouse(tiles, tiles.place_of(5).center())
    path, measured = plot._one.path(), page._see.tiles._found.measured
    assert path.elementAt(path.elementCount() - 1).y == pytest.approx(100 * measured[5])
    move_mouse(tiles, tiles.rect().bottomRight())
    assert plot._one.path().isEmpty()


def test_runs_that_diverge_rest_and_are_told(qtbot, tab):
    # With so large steps on so few examples one of these 32 runs away, as the engine tells (found by trying).
    fields = {"dataset": "sine", "hidden_layers": (8, 8), "activation": "relu", "batch_size": 5, "examples": 200}
    page = open_seeds(tab, **fields, learning_rate=0.3, epochs=60)
    train(qtbot, page)
    found, diverged = page._see.tiles._found, page._snapshot.divergences
    assert len(diverged) == found.diverged_count == value(page, "trainer.result.diverged") >= 1
    assert value(page, "trainer.result.epoch") == 60
    (run, *_) = diverged
    assert np.isnan(found.measured[run])
    assert not found.solved[run]
    assert np.isfinite(page._snapshot.parameters[run]).all()
    assert "diverged" in page._understand._diverged_told.text()
    tiles = named(page, "trainer.seeds")
    move_mouse(tiles, tiles.place_of(run).center())
    assert f"Seed {run}: diverged" in description(page)


def test_when_all_diverge_it_is_told_and_reset_begins_again(qtbot, tab):
    fields = {"dataset": "sine", "hidden_layers": (8, 8), "activation": "relu", "batch_size": 5, "examples": 200}
    page = open_seeds(tab, **fields, learning_rate=50.0, epochs=200)
    train(qtbot, page)
    told = named(page, "trainer.seeds.problem")
    assert "the last of the 32 networks diverged" in told.text()
    press(page, "reset")
    assert not told.isVisible()
    assert value(page, "trainer.result.epoch") == 0


def test_pause_and_reset(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 100_000})
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: value(page, "trainer.result.epoch") > 0, timeout=60_000)
    press(page, "pause")
    assert not page.session.is_running
    assert value(page, "trainer.result.epoch") < 100_000
    press(page, "reset")
    assert value(page, "trainer.result.epoch") == 0
    assert named(page, "trainer.seeds.start").isEnabled()


def test_turning_to_the_other_page_stops_the_training(tab):
    page = open_seeds(tab, **{**XOR, "epochs": 100_000})
    press(page, "start")
    tab.store.look(page="training")
    assert not page.session.is_running


def test_closing_the_window_leaves_no_thread(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 100_000})
    press(page, "start")
    qtbot.waitUntil(lambda: page._snapshot.step > 0, timeout=60_000)
    (thread,) = page.session._running
    tab.shut_down()
    assert thread.isFinished()
    assert not page.session.is_running


def test_what_one_network_cannot_have_these_cannot_either(tab):
    page = open_seeds(tab, **{**XOR, "epochs": 3})
    tab.store.edit(learning_rate=-1.0)
    assert problem(page, "trainer.learning_rate")
    assert not named(page, "trainer.seeds.start").isEnabled()
    click_on_tile(page, 3)
    assert tab.store.scene.page == "seeds"
    tab.store.undo()
    assert named(page, "trainer.seeds.start").isEnabled()


def test_a_learning_rate_may_change_on_the_way(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 3})
    train(qtbot, page)
    tab.store.edit(learning_rate=0.01)
    assert value(page, "trainer.result.epoch") == 3
    train(qtbot, page)
    assert value(page, "trainer.result.epoch") == 6


def test_the_last_epoch_stands_at_the_axis_and_training_is_blue(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 7})
    train(qtbot, page)
    loss, accuracy = named(page, "trainer.seeds.loss"), named(page, "trainer.seeds.accuracy")
    for plot in (loss, accuracy):
        assert plot.getAxis("bottom")._tickLevels[0][-1] == (7.0, "7")
    assert loss._all.pen().color().rgb() == QColor(loss.theme.truth).rgb()
    assert accuracy._all.pen().color().rgb() == QColor(loss.theme.prediction).rgb()
    tab.store.edit(train_share=1.0)  # accuracy is that of training now
    assert accuracy._all.pen().color().rgb() == QColor(loss.theme.truth).rgb()


def test_all_kinds_of_data_have_pictures(qtbot, tab):
    for fields in (
        {"dataset": "sine", "hidden_layers": (4,)},
        {"dataset": "gaussian_bumps", "hidden_layers": (4,)},
        {"dataset": "iris", "hidden_layers": (4,)},
        {"dataset": "blobs", "hidden_layers": ()},
        {"dataset": "digits", "hidden_layers": (4,), "train_share": 1.0},
    ):
        page = open_seeds(tab, **fields, epochs=2)
        tiles = named(page, "trainer.seeds")
        before = tiles.grab().toImage()
        tiles.setAccessibleDescription("")
        train(qtbot, page)
        tiles._tell_later.timeout.emit()
        assert tiles.grab().toImage() != before, fields
        assert "of 32 are solved" in tiles.accessibleDescription(), fields


def test_keys_read_off_the_curves_of_all_networks(qtbot, tab):
    page = open_seeds(tab, **{**XOR, "epochs": 5})
    train(qtbot, page)
    plot = named(page, "trainer.seeds.accuracy")
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    spread = plot._spread
    for key, point in ((Qt.Key.Key_Right, 5), (Qt.Key.Key_Left, 4), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 5)):
        QTest.keyClick(plot, key)
        median = f"{100 * spread.quartiles[1, point]:.1f} %"
        assert plot._line.text.startswith(f"Epoch {spread.epochs[point]:g}: ")
        assert f"edian {median}" in plot.accessibleDescription()
        assert plot.accessibleDescription().startswith(f"Epoch {spread.epochs[point]:g}: from ")
    QTest.keyClick(plot, Qt.Key.Key_Home)
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert not plot._line.text
