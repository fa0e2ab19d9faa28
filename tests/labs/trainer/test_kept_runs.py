"""What was trained is written into a project and taken up by another window: bit for bit, also while training runs."""

import time
from dataclasses import fields, is_dataclass, replace

import numpy as np
import pytest
from PySide6.QtTest import QTest

from nnstudio.data.own_data import OwnData
from nnstudio.document.codec import decode, encode
from nnstudio.labs.trainer.kept.kept_run import KeptRun
from nnstudio.labs.trainer.kept.prepare import KINDS, begun, prepare, run_of
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.tab import TrainerTab
from tests.labs.alone import shown_alone
from tests.labs.reading import value
from tests.labs.trainer.hands import PATIENCE_MS, click, train, type_into, wait_until_trained
from tests.labs.trainer.seeds.hands import open_seeds
from tests.labs.trainer.seeds.hands import train as train_seeds

SMALL = TrainerScene(
    dataset="moons", examples=40, hidden_layers=(3,), optimizer="adam", dropout=0.1, batch_size=7, learning_rate=0.01
)


@pytest.fixture
def small(tab):
    tab.store.restore(SMALL)
    return tab


@pytest.fixture
def another(qtbot):
    """Return a function that makes another tab, as another window has it."""
    made = []

    def make():
        tab = shown_alone(qtbot, TrainerTab, TrainerScene(dataset="circle", examples=30, hidden_layers=(2,)))
        made.append(tab)
        return tab

    yield make
    for tab in made:
        tab.shut_down()


def written(tab):
    """Return scene and parts as a file would hold them."""
    parts = {name: future.result(10) for name, future in tab.kept().items()}
    assert parts.keys() <= KINDS.keys()
    scene = decode(TrainerScene, encode(tab.store.scene))
    return scene, {name: decode(KINDS[name], encode(part)) for name, part in parts.items()}


def open_in(tab, scene, parts):
    tab.take_up(scene, prepare(scene, parts))


def state(part):
    """Return all that a kept run holds, arrays as bytes."""
    if isinstance(part, dict):
        return {name: state(each) for name, each in part.items()}
    if is_dataclass(part):
        return {field.name: state(getattr(part, field.name)) for field in fields(part)}
    return part.tobytes() if isinstance(part, np.ndarray) else part


def same(one, other):
    """Compare all that is kept of two tabs, but of which network of the first page the figures are."""
    return state(written(one)[1].get("training")) == state(written(other)[1].get("training"))


def snapshot(tab):
    return tab.training._snapshot


def shows_the_same(one, other):
    mine, its = snapshot(one), snapshot(other)
    assert mine.parameters.tobytes() == its.parameters.tobytes()
    assert mine.table.tobytes() == its.table.tobytes()
    assert mine.figures.tobytes() == its.figures.tobytes()
    assert [each.epoch for each in mine.moments] == [each.epoch for each in its.moments]
    for name in ("trainer.result.epoch", "trainer.result.train_loss"):
        assert value(one, name) == value(other, name)
    return True


def test_nothing_is_kept_of_what_was_not_trained(small):
    assert small.kept() == {}
    assert small.progress_mark() == ()


def test_it_goes_on_bit_for_bit(qtbot, small, another):
    train(qtbot, small, 12)
    for _ in range(2):
        click(small, "trainer.one_step")
    other = another()
    open_in(other, *written(small))
    assert other.store.scene == small.store.scene
    assert not other.store.undo_stack.canUndo()
    assert other.progress_mark() == small.progress_mark() != ()
    assert shows_the_same(small, other)
    for tab in (small, other):
        click(tab, "trainer.one_step")
        click(tab, "trainer.start")
        wait_until_trained(qtbot, tab)
        click(tab, "trainer.one_step")
    assert snapshot(other).epoch == 24
    assert shows_the_same(small, other)
    assert same(small, other)
    assert other.progress_mark() == small.progress_mark()


def test_one_looks_back_there_as_here(qtbot, small, another):
    train(qtbot, small, 12)
    mark = small.progress_mark()
    small.training._travel.turn_to(4)
    assert small.progress_mark() == mark
    other = another()
    open_in(other, *written(small))
    assert shows_the_same(small, other)
    assert (snapshot(other).epoch, snapshot(other).last_epoch) == (4, 12)
    assert other.training._understand._ended.text() == small.training._understand._ended.text() != ""
    for tab in (small, other):
        tab.training._travel.turn_to_end()
    assert shows_the_same(small, other)
    for tab in (small, other):
        tab.training._travel.turn_to(4)
        train(qtbot, tab, 3)
    assert snapshot(other).last_epoch == 7
    assert same(small, other)


def test_weights_set_by_hand_can_be_set_and_undone_afterwards(qtbot, small, another):
    small.training.edit_weight(0, 0, 0, 2.5)
    train(qtbot, small, 3)
    small.training.edit_weight(1, 0, 0, -3.0)
    other = another()
    open_in(other, *written(small))
    assert shows_the_same(small, other)
    for tab in (small, other):
        assert tab.training.observer.network.layers[1].affine[0, 0] == -3.0
        tab.training.edit_weight(0, 1, 1, 1.25)
        train(qtbot, tab, 2)
        tab.store.undo()  # the epochs
        tab.store.undo()  # the weight
    assert same(small, other)
    before = snapshot(other).parameters
    without = replace(other.store.scene, weight_edits=other.store.scene.weight_edits[:-1])
    for tab in (small, other):
        tab.store.replace(without)  # set back what a hand had set before the project was saved
    assert (snapshot(other).parameters != before).any()
    assert same(small, other)
    for tab in (small, other):
        click(tab, "trainer.reset")
    assert same(small, other)
    assert shows_the_same(small, other)
    assert snapshot(other).parameters[0] == 2.5


def test_the_network_that_was_there_is_dropped(qtbot, small, another):
    other = another()
    train(qtbot, other, 5)
    open_in(other, SMALL, {})
    assert other.kept() == {}
    assert (snapshot(other).step, snapshot(other).epoch) == (0, 0)
    assert shows_the_same(small, other)
    other.take_up(TrainerScene(dataset="circle", examples=30, hidden_layers=(2,)))
    assert snapshot(other).step == 0
    assert other.progress_mark() == ()


def test_an_equal_scene_untrained_begins_anew(qtbot, small):
    small.training.edit_weight(0, 0, 0, 2.5)
    train(qtbot, small, 5)
    scene = replace(small.store.scene, weight_edits=())
    small.take_up(scene, prepare(scene, {}))
    assert snapshot(small).step == 0
    assert snapshot(small).parameters.tobytes() == begun(scene).trainer.network.parameters.tobytes()


def test_what_trains_is_stopped_when_another_project_is_opened(qtbot, small, another):
    train(qtbot, small, 2)
    saved = written(small)
    other = another()
    other.store.edit(epochs=1_000_000)
    click(other, "trainer.start")
    open_in(other, *saved)
    assert not other.session.is_running
    assert shows_the_same(small, other)


def test_saving_at_full_speed_does_not_wait(qtbot, small):
    small.store.edit(epochs=1_000_000)
    click(small, "trainer.start")
    qtbot.waitUntil(lambda: snapshot(small).epoch > 20, timeout=PATIENCE_MS)
    futures = []
    for _ in range(5):
        began = time.perf_counter()
        futures.append(small.kept()["training"])
        assert time.perf_counter() - began < 0.1
        QTest.qWait(30)
    futures.append(small.kept()["training"])
    click(small, "trainer.pause")
    assert futures[-1].done()
    epochs = []
    for future in futures:
        kept = decode(KeptRun, encode(future.result(1)))
        run = prepare(small.store.scene, {"training": kept}).training
        epochs.append(run.trainer.epoch)
        straight = begun(small.store.scene).trainer
        straight.run_steps(run.trainer.step)
        assert straight.network.parameters.tobytes() == run.trainer.network.parameters.tobytes()
        assert straight.history.table().tobytes() == run.trainer.history.table().tobytes()
    assert epochs == sorted(epochs)
    assert len(set(epochs)) > 1


def test_a_slow_training_hands_it_over_too(qtbot, small):
    small.store.edit(speed=0.05, epochs=5)
    click(small, "trainer.start")
    qtbot.waitUntil(lambda: snapshot(small).step > 0, timeout=PATIENCE_MS)
    assert small.kept()["training"].result(1).checkpoint.moments is not None
    assert small.session.is_running


def test_a_failed_question_is_told_to_who_asked(small):
    small.store.edit(epochs=1_000_000)
    click(small, "trainer.start")
    answer = small.session.ask(lambda _trainer: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        answer.result(5)
    assert small.session.is_running
    cancelled = small.session.ask(lambda _trainer: 1)
    cancelled.cancel()
    small.session.pause()
    assert small.session.ask(lambda trainer: trainer.step).result(0) == snapshot(small).step


class TestAnotherExperiment:
    """The scene had a problem when it was saved, or was changed since."""

    def test_a_problem_shows_what_was_trained_last_and_turning_back_takes_it_up(self, qtbot, small, another):
        train(qtbot, small, 6)
        small.store.edit(train_share=0.0)
        other = another()
        open_in(other, *written(small))
        assert other.found
        assert shows_the_same(small, other)
        assert same(small, other)
        type_into(other, "trainer.train_share", "0.8")
        assert not other.found
        assert snapshot(other).epoch == 6
        train(qtbot, other, 1)
        assert snapshot(other).epoch == 7

    def test_settings_that_were_changed_on_the_other_page(self, qtbot, small, another):
        train(qtbot, small, 6)
        small.store.look(page="seeds")
        small.store.edit(hidden_layers=(2,))
        other = another()
        open_in(other, *written(small))
        assert other.progress_mark() == small.progress_mark() != ()
        other.store.look(page="training")
        assert snapshot(other).step == 0
        assert other.progress_mark() == small.progress_mark()
        assert other.kept().keys() == {"training"}  # saved once more, it is still there
        other.store.edit(hidden_layers=(3,))
        assert snapshot(other).epoch == 6
        click(other, "trainer.reset")
        other.store.edit(hidden_layers=(2,))
        other.store.edit(hidden_layers=(3,))
        assert snapshot(other).epoch == 0
        assert other.kept() == {}


class TestManySeeds:
    def test_they_go_on_bit_for_bit(self, qtbot, small, another):
        train_seeds(qtbot, open_seeds(small, learning_rate=0.03, epochs=8))
        other, saved = another(), written(small)
        assert saved[1].keys() == {"seeds"}
        open_in(other, *saved)
        assert other.progress_mark() == small.progress_mark() != ()
        for tab in (small, other):
            train_seeds(qtbot, open_seeds(tab, epochs=3))
        mine, its = small.page._snapshot, other.page._snapshot
        assert its.epoch == 11
        assert mine.parameters.tobytes() == its.parameters.tobytes()
        assert mine.table.tobytes() == its.table.tobytes()
        assert state(written(small)[1]) == state(written(other)[1])

    def test_they_wait_for_their_page(self, qtbot, small, another):
        train_seeds(qtbot, open_seeds(small, epochs=4))
        small.store.look(page="training")
        train(qtbot, small, 2)
        other, saved = another(), written(small)
        assert saved[1].keys() == {"training", "seeds"}
        open_in(other, *saved)
        assert state(written(other)[1]) == state(saved[1])
        assert other.progress_mark() == small.progress_mark()
        other.store.look(page="seeds")
        assert other.page._snapshot.epoch == 4
        assert other.progress_mark() == small.progress_mark()
        other.take_up(small.store.scene, prepare(small.store.scene, {}))
        assert other.kept() == {}


def test_own_examples_are_written_once(qtbot, small, another):
    rng = np.random.default_rng(3)
    own = OwnData(rng.normal(size=(30, 2)), np.arange(30) % 2, 2)
    small.store.edit(dataset="own", own=own, examples=None)
    train(qtbot, small, 2)
    scene, parts = written(small)
    assert parts["training"].experiment.own is None
    other = another()
    open_in(other, scene, parts)
    assert shows_the_same(small, other)
    small.store.look(page="seeds")
    small.store.edit(own=OwnData(own.x[:20], own.y[:20], 2))
    scene, parts = written(small)
    assert parts["training"].experiment.own == own
    assert prepare(scene, parts).training.experiment.scene.own == own


def test_without_a_window(qtbot, small):
    train(qtbot, small, 5)
    scene, parts = written(small)
    run = run_of(scene, prepare(scene, parts))
    run.trainer.run_epochs(2)
    train(qtbot, small, 2)
    assert run.trainer.network.parameters.tobytes() == snapshot(small).parameters.tobytes()
    assert run_of(replace(scene, seed=1), prepare(scene, parts)).trainer.step == 0
    with pytest.raises(ValueError, match="learning_rate"):
        begun(replace(scene, learning_rate=0.0))


def tampered(kept):
    """Return what a stranger may have made of it."""
    edit = kept.live_edits[0]
    far = replace(edit, edit=replace(edit.edit, layer=9))
    endless = replace(edit, replaced=float("nan"))
    yield replace(kept, experiment=replace(kept.experiment, hidden_layers=(4,)))
    yield replace(kept, experiment=replace(kept.experiment, dataset="nowhere"))
    yield replace(kept, experiment=replace(kept.experiment, train_share=float("inf")))
    yield replace(kept, experiment=replace(kept.experiment, hidden_layers=(256,) * 8, examples=10**9))
    yield replace(kept, experiment=replace(kept.experiment, seed=1))
    yield replace(kept, experiment=replace(kept.experiment, own=None, dataset="own"))
    yield replace(kept, first_edits=(edit.edit,), live_edits=(far,))
    yield replace(kept, live_edits=(far,))
    yield replace(kept, live_edits=(endless,))
    yield replace(kept, first_edits=(replace(edit.edit, of="another"),))
    yield replace(kept, first_edits=(replace(edit.edit, after=1e300),))
    yield replace(kept, seeds=(1, 2, 3))
    yield replace(kept, checkpoint=replace(kept.checkpoint, now=77))


def test_what_fits_nothing_is_refused(qtbot, small):
    small.training.edit_weight(0, 0, 0, 2.5)
    train(qtbot, small, 3)
    scene, parts = written(small)
    for strange in tampered(parts["training"]):
        with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
            prepare(scene, {"training": strange})
        with pytest.raises(ValueError):  # noqa: PT011
            prepare(scene, {"seeds": strange})
    assert prepare(scene, parts).training is not None
