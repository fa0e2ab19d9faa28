"""How far back undo leads: so many steps, and so much data."""

import gc
import subprocess
import sys
import weakref
from dataclasses import dataclass

import pytest

from nnstudio.document import history
from nnstudio.document.store import Store


@dataclass(frozen=True, eq=False)
class Table:
    """Something heavy, as a scene may hold it."""

    nbytes: int


@dataclass(frozen=True)
class Scene:
    number: int = 0
    table: Table | None = None
    other: Table | None = None


@pytest.fixture
def store(monkeypatch):
    monkeypatch.setattr(history, "MOST_BYTES", 100)
    return Store(Scene())


def steps_back(store):
    count = 0
    while store.undo_stack.canUndo():
        store.undo()
        count += 1
    return count


def replaced(store, **changes):
    store.replace(Scene(**{**vars(store.scene), **changes}))


def test_so_many_steps_are_kept(store):
    for number in range(history.MOST_STEPS + 50):
        store.edit(number=number + 1)
    assert steps_back(store) == history.MOST_STEPS
    assert store.scene.number == 50


def test_the_oldest_steps_go_when_they_hold_too_much(store):
    for number in range(1, 6):
        replaced(store, table=Table(40), number=number)
    assert store.scene.number == 5
    assert steps_back(store) == 1  # between two tables of 40; a third would be too much
    assert store.scene.number == 4
    store.redo()
    assert store.scene.number == 5
    assert not store.undo_stack.canRedo()


def test_what_several_steps_hold_counts_once(store):
    replaced(store, table=Table(60), other=Table(30))
    for number in range(1, 21):
        store.edit(number=number)
    assert steps_back(store) == 21
    assert store.scene == Scene()


def test_the_last_step_stays_however_much_it_holds(store):
    for number in range(1, 4):
        replaced(store, table=Table(1_000), number=number)
    assert steps_back(store) == 1
    assert store.scene.number == 2


def test_what_is_forgotten_is_let_go_of(store):
    table = Table(70)
    watched = weakref.ref(table)
    replaced(store, table=table)
    del table
    replaced(store, table=Table(70))
    gc.collect()
    assert watched() is not None  # the last step leads back to it
    replaced(store, table=Table(70))
    gc.collect()
    assert watched() is None


def test_what_was_passed_on_the_way_is_let_go_of(store):
    store.begin_gesture()
    passed = [Table(1) for _ in range(3)]
    watched = [weakref.ref(table) for table in passed]
    while passed:
        replaced(store, table=passed.pop())
    replaced(store, table=None, number=1)
    store.end_gesture()
    gc.collect()
    assert [each() for each in watched] == [None] * 3


def test_a_light_step_after_heavy_ones_leads_back(store):
    replaced(store, table=Table(70))
    replaced(store, table=Table(70))
    store.edit(number=1)
    store.edit(number=2)
    assert steps_back(store) == 2
    assert store.scene.number == 0
    assert store.scene.table is not None


def test_edits_of_one_gesture_stay_one_step_where_something_is_forgotten(store):
    replaced(store, table=Table(40), number=1)
    replaced(store, table=Table(40), number=2)
    store.begin_gesture()
    for number in (3, 4):
        replaced(store, table=Table(40), number=number)
    store.end_gesture()
    assert steps_back(store) == 1
    assert store.scene.number == 2


def test_a_store_that_nobody_needs_is_thrown_away_with_its_steps():
    """PySide crashes where it has to take a circle through many steps apart: a process of its own finds out."""
    script = """
import gc
from PySide6.QtCore import QCoreApplication
from tests.document.test_history import Scene, Store
app = QCoreApplication([])
for _ in range(3):
    store = Store(Scene())
    for number in range(250):
        store.edit(number=number + 1)
    del store
    gc.collect()
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_nothing_is_announced_when_old_steps_go(store):
    heard = []
    store.changed.connect(lambda: heard.append(store.scene.number))
    for number in range(1, 4):
        replaced(store, table=Table(70), number=number)
    assert heard == [1, 2, 3]


class TestWhatTheNextStepsAre:
    """The menu names them, so they have to be known whenever they change."""

    @pytest.fixture
    def store(self):
        return Store(Scene())

    def test_at_first_there_are_none(self, store):
        assert store.undo_stack.undo_step is None
        assert store.undo_stack.redo_step is None

    def test_they_are_the_scenes_on_both_sides_of_each(self, store):
        store.edit(number=1)
        store.edit(number=2)
        store.undo()
        assert store.undo_stack.undo_step == (Scene(0), Scene(1))
        assert store.undo_stack.redo_step == (Scene(1), Scene(2))
        store.edit(number=7)
        assert store.undo_stack.undo_step == (Scene(1), Scene(7))
        assert store.undo_stack.redo_step is None

    def test_a_gesture_is_one_step_from_its_first_scene_to_its_last(self, store):
        told = []
        store.undo_stack.indexChanged.connect(lambda _index: told.append(store.undo_stack.undo_step))
        store.begin_gesture()
        for number in (1, 2, 3):
            store.edit(number=number)
        store.end_gesture()
        assert told == [(Scene(0), Scene(number)) for number in (1, 2, 3)]

    def test_a_gesture_that_came_back_is_none(self, store):
        told = []
        store.undo_stack.indexChanged.connect(lambda _index: told.append(store.undo_stack.undo_step))
        store.begin_gesture()
        store.edit(number=1)
        store.edit(number=0)
        assert told == [(Scene(0), Scene(1)), None]

    def test_they_are_known_when_old_steps_have_been_forgotten(self, monkeypatch, store):
        monkeypatch.setattr(history, "MOST_BYTES", 100)
        for number in range(1, 4):
            replaced(store, table=Table(70), number=number)
        gc.collect()
        before, after = store.undo_stack.undo_step
        assert (before.number, after.number) == (2, 3)

    def test_what_was_only_looked_at_since_does_not_change_them(self, store):
        store.edit(number=1)
        store.look(number=5)
        assert store.undo_stack.undo_step == (Scene(0), Scene(1))
