"""Reset, and a worked example of the same experiment, begin anew in one step: undo brings back what was learnt."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.app.headless.trained_project import TrainedProject
from nnstudio.document.codec import decode, encode
from nnstudio.document.project_file import save
from nnstudio.document.store import Store
from nnstudio.labs.step_names import name_of_step
from nnstudio.labs.trainer.kept.prepare import KINDS, prepare
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.scene import LARGEST_ATTEMPT, TrainerScene
from nnstudio.labs.trainer.step_names import STEP_NAMES
from nnstudio.labs.trainer.tab import TrainerTab
from nnstudio.widgets.words import spoken
from tests.labs.reading import named, value
from tests.labs.trainer.hands import click, train, wait_for_epoch, wait_until_trained
from tests.labs.trainer.seeds import hands as many

SMALL = TrainerScene(dataset="moons", examples=40, hidden_layers=(3,), optimizer="adam", batch_size=7, seed=3)
OTHER_RATE = replace(SMALL, learning_rate=0.2)


@pytest.fixture
def small(tab):
    tab.store.restore(SMALL)
    return tab


def state(tab):
    """Return, as bytes, network, records, curves and timeline."""
    page = tab.training
    curves = [
        np.concatenate([np.ravel(part) for part in item.getData() if part is not None]).tobytes()
        for name in ("trainer.loss_curves", "trainer.accuracy_curves")
        for item in named(page, name).listDataItems()
    ]
    snapshot = page._snapshot
    moments = [(moment.epoch, moment.step, moment.parameters.tobytes()) for moment in snapshot.moments]
    written = (snapshot.parameters.tobytes(), snapshot.table.tobytes(), snapshot.figures.tobytes())
    timeline = page._transport.timeline._slider
    return written, moments, curves, (timeline.value(), timeline.maximum())


def step_name(tab):
    """Return what the last step is called."""
    after = tab.store.scene
    tab.store.undo()
    before = tab.store.scene
    tab.store.redo()
    assert tab.store.scene == after
    return spoken(name_of_step(before, after, STEP_NAMES, ()))


def test_reset_is_undone_bit_for_bit_and_done_again(qtbot, small):
    untrained = small.training._snapshot.parameters.tobytes()
    train(qtbot, small, 12)
    click(small, "trainer.one_step")
    learnt = state(small)
    click(small, "trainer.reset")
    assert small.training._snapshot.parameters.tobytes() == untrained
    assert value(small, "trainer.result.epoch") == 0
    assert small.store.undo_stack.count() == 2  # the epochs and the reset
    assert step_name(small) == "Reset"
    small.store.undo()
    assert state(small) == learnt
    small.store.redo()
    assert small.training._snapshot.parameters.tobytes() == untrained


def test_what_comes_back_goes_on_as_if_it_had_never_been_reset(qtbot, small):
    train(qtbot, small, 5)
    click(small, "trainer.reset")
    small.store.undo()
    train(qtbot, small, 5)
    twice = small.training._snapshot.parameters
    click(small, "trainer.reset")
    train(qtbot, small, 10)
    assert small.training._snapshot.parameters.tobytes() == twice.tobytes()


def test_each_attempt_is_found_again(qtbot, small):
    found = []
    for epochs in (3, 4, 5):
        train(qtbot, small, epochs)
        found.append(state(small))
        click(small, "trainer.reset")
    for learnt in reversed(found):
        attempt = small.store.scene.attempt
        while small.store.scene.attempt == attempt:
            small.store.undo()
        assert state(small) == learnt


def test_an_attempt_that_was_undone_is_not_taken_for_a_new_one(qtbot, small):
    train(qtbot, small, 3)
    click(small, "trainer.reset")
    train(qtbot, small, 2)
    while small.store.scene.attempt:
        small.store.undo()
    click(small, "trainer.reset")
    assert value(small, "trainer.result.epoch") == 0
    small.store.undo()
    small.store.redo()
    assert value(small, "trainer.result.epoch") == 0


def test_where_nothing_was_learnt_nothing_happens(small):
    click(small, "trainer.reset")
    assert not small.store.undo_stack.canUndo()


def test_reset_while_it_trains_is_undone_to_where_it_stopped(qtbot, small):
    small.store.edit(epochs=10**6)
    click(small, "trainer.start")
    wait_for_epoch(qtbot, small, 3)
    click(small, "trainer.reset")
    assert not small.session.is_running
    assert value(small, "trainer.result.epoch") == 0
    small.store.undo()
    assert value(small, "trainer.result.epoch") >= 3
    assert not small.session.is_running


def test_a_worked_example_of_the_same_experiment_begins_anew_in_one_step(qtbot, small):
    train(qtbot, small, 6)
    learnt, count = state(small), small.store.undo_stack.count()
    small._presets.chosen.emit(replace(OTHER_RATE, epochs=6))
    assert value(small, "trainer.result.epoch") == 0
    assert small.store.undo_stack.count() == count + 1
    assert small.store.scene.learning_rate == 0.2
    assert step_name(small) == "Learning rate η"
    small.store.undo()
    assert state(small) == learnt
    small.store.redo()
    assert value(small, "trainer.result.epoch") == 0


def test_a_worked_example_that_was_learnt_before_begins_anew_and_both_are_kept(qtbot, small):
    train(qtbot, small, 6)
    learnt = state(small)
    small._presets.chosen.emit(replace(SMALL, dataset="circles"))
    small._presets.chosen.emit(SMALL)
    assert value(small, "trainer.result.epoch") == 0
    train(qtbot, small, 2)
    while small.store.scene.dataset == "moons":
        small.store.undo()
    while small.store.scene.dataset == "circles":
        small.store.undo()
    assert state(small) == learnt


def test_a_worked_example_of_many_seeds_is_named(tab):
    before = replace(tab.kinds["seeds"].presets[0].scene, attempt=1, seeds_attempt=3, dataset="moons")
    after = replace(tab.kinds["seeds"].presets[1].scene, attempt=2)
    examples = tab.kinds["seeds"].all_presets()
    assert spoken(name_of_step(before, after, STEP_NAMES, examples)) == "Worked example"


def written(tab):
    parts = {name: decode(KINDS[name], encode(future.result(10))) for name, future in tab.kept().items()}
    return decode(TrainerScene, encode(tab.store.scene)), parts


def test_a_project_saved_after_reset_and_after_its_undo(qtbot, small, tmp_path):
    train(qtbot, small, 6)
    click(small, "trainer.reset")
    scene, parts = written(small)
    assert parts == {}
    small.store.undo()
    learnt = state(small)
    scene, parts = written(small)
    small.take_up(scene, prepare(scene, parts))
    assert state(small) == learnt
    click(small, "trainer.reset")
    assert value(small, "trainer.result.epoch") == 0
    assert written(small)[1] == {}
    mark = small.progress_mark()
    small.store.undo()
    assert state(small) == learnt
    assert small.progress_mark() != mark
    click(small, "trainer.reset")
    train(qtbot, small, 2)
    scene, parts = written(small)
    assert scene.attempt == parts["training"].experiment.attempt > 0
    small.take_up(scene, prepare(scene, parts))
    assert value(small, "trainer.result.epoch") == 2
    path = tmp_path / "project.nnstudio"
    save(path, {"trainer": scene, "trainer_training": parts["training"]})
    assert TrainedProject(path).trainer.epoch == 2


def test_what_a_project_has_brought_is_not_what_a_worked_example_opens(qtbot, small):
    train(qtbot, small, 6)
    scene, parts = written(small)
    small.take_up(scene, prepare(scene, parts))
    small.store.edit(dataset="circles")
    small._presets.chosen.emit(SMALL)
    assert value(small, "trainer.result.epoch") == 0
    assert written(small)[1] == {}


def test_settings_tell_attempts_apart_but_not_marks():
    again = replace(SMALL, attempt=4, seeds_attempt=2)
    assert again.mark() == SMALL.mark()
    assert again.experiment() != SMALL.experiment()
    assert replace(SMALL, seeds_attempt=2).experiment() == SMALL.experiment()
    for field in ("attempt", "seeds_attempt"):
        assert not problems(replace(SMALL, **{field: LARGEST_ATTEMPT}))
        for wrong in (-1, LARGEST_ATTEMPT + 1):
            assert [each.field for each in problems(replace(SMALL, **{field: wrong}))] == [field]


def test_after_the_last_number_comes_the_first(qtbot, small):
    small.store.edit(attempt=LARGEST_ATTEMPT)
    train(qtbot, small, 1)
    click(small, "trainer.reset")
    assert small.store.scene.attempt == 0
    assert value(small, "trainer.result.epoch") == 0


# Many seeds

XOR = {"dataset": "xor", "hidden_layers": (3,), "epochs": 5}


def of_many(page):
    return page._snapshot.parameters.tobytes(), page._snapshot.table.tobytes()


def test_reset_of_many_is_undone_bit_for_bit_and_done_again(qtbot, tab):
    page = many.open_seeds(tab, **XOR)
    untrained = of_many(page)
    many.train(qtbot, page)
    learnt = of_many(page)
    many.press(page, "reset")
    assert of_many(page) == untrained
    assert step_name(tab) == "Reset"
    tab.store.undo()
    assert of_many(page) == learnt
    tab.store.redo()
    assert of_many(page) == untrained
    many.train(qtbot, page)
    assert of_many(page) == learnt


def test_other_data_for_many_are_undone_with_what_was_learnt(qtbot, tab):
    page = many.open_seeds(tab, **XOR)
    many.train(qtbot, page)
    learnt = of_many(page)
    tab.store.edit(dataset="circles")
    assert page._snapshot.step == 0
    tab.store.undo()
    assert of_many(page) == learnt


def test_the_two_pages_are_reset_apart(qtbot, tab):
    page = many.open_seeds(tab, **XOR)
    many.train(qtbot, page)
    learnt = of_many(page)
    tab.store.look(page="training")
    train(qtbot, tab, 2)
    click(tab, "trainer.reset")
    assert many.turn_to_seeds(tab) is page
    assert of_many(page) == learnt
    tab.store.look(page="training")
    train(qtbot, tab, 2)
    many.turn_to_seeds(tab)
    many.press(page, "reset")
    tab.store.look(page="training")
    assert value(tab.training, "trainer.result.epoch") == 2


def test_many_saved_after_reset_and_after_its_undo(qtbot, tab):
    page = many.open_seeds(tab, **XOR)
    many.train(qtbot, page)
    learnt = of_many(page)
    many.press(page, "reset")
    assert written(tab)[1] == {}
    many.train(qtbot, page)
    scene, parts = written(tab)
    assert parts["seeds"].experiment.seeds_attempt == scene.seeds_attempt == 1
    tab.take_up(scene, prepare(scene, parts))
    assert of_many(page) == learnt
    many.press(page, "reset")
    assert page._snapshot.step == 0
    assert written(tab)[1] == {}
    tab.store.undo()
    assert of_many(page) == learnt


def test_many_that_a_project_has_brought_begin_anew_as_a_worked_example(qtbot, tab):
    page = many.open_seeds(tab, **XOR)
    many.train(qtbot, page)
    learnt = of_many(page)
    scene, parts = written(tab)
    store = Store(TrainerScene())
    other = TrainerTab(store)
    store.setParent(other)
    qtbot.addWidget(other)
    other.take_up(replace(scene, page="training"), prepare(scene, parts))
    other._presets.chosen.emit(replace(scene, page="seeds", epochs=7))
    assert other.page._snapshot.step == 0
    other.store.undo()
    assert other.store.scene.page == "training"
    assert of_many(many.turn_to_seeds(other)) == learnt
    other.shut_down()


def test_a_network_that_is_taken_over_is_one_step(qtbot, tab):
    page = many.open_seeds(tab, **XOR)
    many.train(qtbot, page)
    count = tab.store.undo_stack.count()
    many.click_on_tile(page, 4)
    wait_until_trained(qtbot, tab)
    assert tab.store.undo_stack.count() == count + 1
    assert step_name(tab) == "First weights: seed"
