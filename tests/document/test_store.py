"""Editing, undo and redo of a scene."""

from dataclasses import FrozenInstanceError, dataclass

import numpy as np
import pytest

from nnstudio.document.codec import CodecError
from nnstudio.document.store import Store


@dataclass(frozen=True)
class Scene:
    p: tuple[float, ...] = (0.5, 0.5)
    base: float = 2.0


class Heard:
    """A store, and what its scene was each time that a change was announced."""

    def __init__(self):
        self.store = Store(Scene())
        self.scenes = []
        self.store.changed.connect(self.listen)

    def listen(self):
        self.scenes.append(self.store.scene)


@pytest.fixture
def heard():
    return Heard()


class TestEdit:
    def test_an_edit_replaces_the_scene_and_is_announced_once(self, heard):
        before = heard.store.scene
        heard.store.edit(base=10.0)
        assert heard.store.scene == Scene(base=10.0)
        assert before == Scene()
        assert heard.scenes == [Scene(base=10.0)]

    def test_several_fields_are_one_step(self, heard):
        heard.store.edit(p=(1.0,), base=10.0)
        assert heard.scenes == [Scene((1.0,), 10.0)]
        heard.store.undo()
        assert heard.store.scene == Scene()

    def test_what_changes_nothing_is_no_edit(self, heard):
        heard.store.edit(base=2.0, p=(0.5, 0.5))
        heard.store.edit()
        heard.store.replace(Scene())
        assert heard.scenes == []
        assert not heard.store.undo_stack.canUndo()

    def test_what_changes_nothing_keeps_what_could_be_redone(self, heard):
        heard.store.edit(base=10.0)
        heard.store.undo()
        heard.store.edit(base=2.0)
        heard.store.redo()
        assert heard.store.scene == Scene(base=10.0)

    def test_an_unknown_field_is_refused_and_nothing_changes(self, heard):
        with pytest.raises(CodecError, match="temperature"):
            heard.store.edit(base=10.0, temperature=1.0)
        assert heard.store.scene == Scene()
        assert heard.scenes == []

    @pytest.mark.parametrize("value", [None, "one", 1j, (None,), ((0.5,),), [True]])
    def test_a_value_of_another_type_is_refused_and_nothing_changes(self, heard, value):
        with pytest.raises(CodecError, match=r"Scene\.p"):
            heard.store.edit(base=10.0, p=value)
        assert heard.scenes == []

    @pytest.mark.parametrize("value", [[0.25, 0.75], np.array([0.25, 0.75]), (np.float64(0.25), np.float32(0.75))])
    def test_lists_and_arrays_become_the_tuples_of_the_scene(self, heard, value):
        heard.store.edit(p=value, base=np.int64(3))
        assert heard.store.scene == Scene((0.25, 0.75), 3.0)
        assert [type(entry) for entry in heard.store.scene.p] == [float, float]

    def test_what_is_dragged_after_an_undo_in_the_middle_is_one_step_of_its_own(self, heard):
        heard.store.edit(base=10.0)
        heard.store.begin_gesture()
        heard.store.edit(base=3.0)
        heard.store.undo()
        assert heard.store.scene == Scene(base=10.0)
        heard.store.edit(base=4.0)
        heard.store.edit(base=5.0)
        heard.store.end_gesture()
        heard.store.undo()
        assert heard.store.scene == Scene(base=10.0)

    def test_a_whole_scene_is_one_step(self, heard):
        heard.store.replace(Scene((1.0,), 10.0))
        assert heard.scenes == [Scene((1.0,), 10.0)]
        heard.store.undo()
        assert heard.store.scene == Scene()

    def test_a_scene_cannot_be_changed_behind_its_back(self, heard):
        with pytest.raises(FrozenInstanceError):
            heard.store.scene.base = 10.0
        with pytest.raises(AttributeError):
            heard.store.scene = Scene()


class TestUndo:
    def test_there_and_back_step_by_step(self, heard):
        for base in (3.0, 4.0, 5.0):
            heard.store.edit(base=base)
        for base in (4.0, 3.0, 2.0):
            heard.store.undo()
            assert heard.store.scene.base == base
        for base in (3.0, 4.0, 5.0):
            heard.store.redo()
            assert heard.store.scene.base == base
        assert [scene.base for scene in heard.scenes] == [3, 4, 5, 4, 3, 2, 3, 4, 5]

    def test_beyond_either_end_nothing_happens(self, heard):
        heard.store.undo()
        heard.store.redo()
        heard.store.edit(base=10.0)
        heard.store.redo()
        assert heard.scenes == [Scene(base=10.0)]

    def test_an_edit_after_undo_takes_another_way(self, heard):
        heard.store.edit(base=3.0)
        heard.store.undo()
        heard.store.edit(base=4.0)
        heard.store.redo()
        assert heard.store.scene.base == 4
        heard.store.undo()
        assert heard.store.scene.base == 2

    def test_a_listener_may_edit_in_its_turn(self, heard):
        def sharpen():
            if heard.store.scene.base == 3.0:
                heard.store.edit(p=(1.0,))

        heard.store.changed.connect(sharpen)
        heard.store.edit(base=3.0)
        assert heard.store.scene == Scene((1.0,), 3.0)
        heard.store.changed.disconnect(sharpen)
        heard.store.undo()
        assert heard.store.scene == Scene(base=3.0)
        heard.store.undo()
        assert heard.store.scene == Scene()
        heard.store.redo()
        heard.store.redo()
        assert heard.store.scene == Scene((1.0,), 3.0)


class TestGestures:
    def test_a_drag_is_announced_all_the_way_and_undone_at_once(self, heard):
        heard.store.begin_gesture()
        for base in (3.0, 4.0, 5.0):
            heard.store.edit(base=base)
        heard.store.end_gesture()
        assert [scene.base for scene in heard.scenes] == [3, 4, 5]
        heard.store.undo()
        assert heard.store.scene.base == 2
        heard.store.redo()
        assert heard.store.scene.base == 5

    def test_two_drags_are_two_steps_and_so_is_what_lies_between(self, heard):
        for start in (10.0, 20.0):
            heard.store.begin_gesture()
            heard.store.edit(base=start)
            heard.store.edit(base=start + 1)
            heard.store.end_gesture()
            heard.store.edit(base=start + 2)
        steps = []
        while heard.store.undo_stack.canUndo():
            heard.store.undo()
            steps.append(heard.store.scene.base)
        assert steps == [21, 12, 11, 2]

    def test_a_drag_right_after_another_is_a_step_of_its_own(self, heard):
        for base in (10.0, 20.0):
            heard.store.begin_gesture()
            heard.store.edit(base=base)
            heard.store.end_gesture()
        heard.store.undo()
        assert heard.store.scene.base == 10

    def test_edits_outside_a_drag_stay_apart(self, heard):
        heard.store.edit(base=3.0)
        heard.store.edit(base=4.0)
        assert heard.store.undo_stack.count() == 2

    def test_a_drag_that_ends_where_it_began_leaves_no_step(self, heard):
        heard.store.edit(base=10.0)
        heard.store.begin_gesture()
        heard.store.edit(base=3.0)
        heard.store.edit(base=10.0)
        heard.store.edit(base=4.0)
        heard.store.edit(base=10.0)
        heard.store.end_gesture()
        assert heard.store.scene.base == 10
        assert heard.store.undo_stack.count() == 1
        heard.store.undo()
        assert heard.store.scene.base == 2

    def test_undo_in_the_middle_of_a_drag(self, heard):
        heard.store.begin_gesture()
        heard.store.edit(base=3.0)
        heard.store.undo()
        heard.store.edit(base=4.0)
        heard.store.end_gesture()
        heard.store.undo()
        assert heard.store.scene.base == 2
        assert not heard.store.undo_stack.canUndo()


class TestLook:
    def test_it_is_announced_and_is_no_step(self, heard):
        heard.store.look(base=10.0)
        assert heard.scenes == [Scene(base=10.0)]
        assert not heard.store.undo_stack.canUndo()

    def test_undo_and_redo_lead_back_to_what_was_looked_at(self, heard):
        store = heard.store
        store.edit(p=(1.0,))
        store.look(base=10.0)
        store.edit(p=(0.25, 0.75))
        store.look(base=3.0)
        store.undo()
        assert store.scene == Scene((1.0,), 10.0)
        store.undo()
        assert store.scene == Scene()
        store.redo()
        assert store.scene == Scene((1.0,), 2.0)

    def test_what_is_looked_at_already_changes_nothing(self, heard):
        heard.store.look(base=2.0)
        assert not heard.scenes
        with pytest.raises(CodecError):
            heard.store.look(base="two")
