"""Points added and taken away, as sets: nothing else may change."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.data.errors import OwnDataError
from nnstudio.data.own_data import OwnData
from nnstudio.document.codec import decode, encode
from nnstudio.labs.trainer.own_points.choosing import points_changed
from nnstudio.labs.trainer.own_points.edits import (
    MOST_CLASSES,
    MOST_POINTS,
    added,
    class_without_points,
    cleared,
    drawn_scatter_of,
    nothing_drawn,
    room_left,
    started_from,
    with_class_added,
    without,
    without_near,
)
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.choosing import own_opened
from tests.labs.trainer.own_points.hands import four_points

points = st.tuples(st.floats(-6, 6), st.floats(-6, 6))
drawn = st.lists(st.tuples(points, st.integers(0, 2)), max_size=12).map(
    lambda each: OwnData(
        np.array([point for point, _ in each], np.float64).reshape(-1, 2),
        np.array([label for _, label in each], np.intp),
        3,
    )
)


def listed(own):
    return [(*point, label) for point, label in zip(own.x.tolist(), own.y.tolist(), strict=True)]


@given(drawn, st.lists(points, max_size=5), st.integers(0, 2))
def test_added_points_come_last_and_all_else_stays(own, new, label):
    before = listed(own)
    assert listed(added(own, new, label)) == before + [(*point, label) for point in new]
    assert listed(own) == before


@given(drawn, points, st.floats(0, 3))
def test_erasing_takes_the_nearest_within_reach_and_no_other(own, point, radius):
    away = [((x - point[0]) ** 2 + (y - point[1]) ** 2) ** 0.5 for x, y, _ in listed(own)]
    after = without_near(own, point, radius)
    if not away or min(away) > radius * (1 + 1e-12):
        assert after is own
    elif min(away) < radius * (1 - 1e-12):
        left = listed(own)
        del left[int(np.argmin(away))]
        assert listed(after) == left
        assert after == without(own, int(np.argmin(away)))


@given(drawn)
def test_what_was_added_and_erased_again_leaves_no_trace(own):
    assert without(added(own, [(1.0, 2.0)], 1), len(own)) == own
    assert listed(cleared(own)) == []
    assert cleared(own).classes == own.classes
    more = with_class_added(own)
    assert (listed(more), more.classes) == (listed(own), 4)


@pytest.mark.parametrize("point", [(6.001, 0), (0, -6.001), (np.nan, 0), (0, np.inf)])
def test_beside_the_plane_there_are_no_points(point):
    with pytest.raises(OwnDataError):
        added(four_points(), [(0, 0), point], 0)


def test_the_edge_belongs_to_the_plane():
    assert len(added(four_points(), [(6, -6), (-6, 6)], 0)) == 6


def test_there_are_limits():
    with pytest.raises(OwnDataError):
        added(four_points(), [(0, 0)], 2)
    with pytest.raises(OwnDataError):
        with_class_added(nothing_drawn(MOST_CLASSES))
    full = added(nothing_drawn(), [(0, 0)] * MOST_POINTS, 1)
    assert room_left(full) == 0
    with pytest.raises(OwnDataError):
        added(full, [(0, 0)], 1)


@pytest.mark.parametrize("dataset", ["spiral", "blobs", "moons"])
def test_what_is_in_the_plane_becomes_ones_own(dataset):
    scene = TrainerScene(dataset=dataset, examples=60, noise=0.3)
    own = started_from(scene)
    experiment = compute(scene)
    assert own.classes == experiment.train.classes
    assert listed(own)[: len(experiment.train)] == [
        (*x, y) for x, y in zip(experiment.train.x.tolist(), experiment.train.y.tolist(), strict=True)
    ]
    assert len(own) == 60


@pytest.mark.parametrize("changes", [{"dataset": "iris"}, {"dataset": "sine"}, {"dataset": "plane"}, {"examples": -1}])
def test_of_other_data_nothing_is_taken(changes):
    own = started_from(TrainerScene(**changes))
    assert (len(own), own.classes, own.origin) == (0, 2, "drawn")


def test_own_points_are_kept_and_other_own_data_are_not_touched():
    own = four_points()
    scene = TrainerScene(dataset="own", own=own)
    assert started_from(scene) is own
    table = OwnData(np.zeros((3, 4)), np.zeros(3, np.intp), 2, "csv", "flowers.csv")
    assert len(started_from(replace(scene, own=table))) == 0


def changed(scene, own):
    return replace(scene, **points_changed(scene, own))


def test_the_batch_grows_with_the_first_points_up_to_what_is_proposed():
    scene = replace(TrainerScene(), **own_opened(TrainerScene(), nothing_drawn()))
    batches = []
    for count in range(30):
        own = added(scene.own, [(0.1 * count, 0)], count % 2)
        scene = changed(scene, own)
        batches.append(scene.batch_size)
        assert count == 0 or problems(scene) == ()
    assert batches[:4] == [1, 2, 2, 3]  # 0.8 of 1, 2, 3, 4
    assert batches[-1] == 10
    assert changed(scene, without(scene.own, 0)).batch_size == 10
    assert changed(replace(scene, batch_size=3), added(scene.own, [(0, 0)], 0)).batch_size == 3


def test_another_number_of_classes_needs_another_output():
    scene = replace(TrainerScene(), **own_opened(TrainerScene(), four_points()))
    scene = replace(scene, output="sigmoid", loss="binary_cross_entropy", examples=3)
    same = changed(scene, without(scene.own, 0))
    assert (same.output, same.loss, same.examples) == ("sigmoid", "binary_cross_entropy", None)
    more = changed(scene, with_class_added(scene.own))
    assert (more.output, more.loss) == (None, None)
    assert problems(more) == ()


def test_the_scatter_of_points_that_cannot_be_learnt_from():
    own = added(nothing_drawn(3), [(1, 2)], 2)
    scatter = drawn_scatter_of(TrainerScene(dataset="own", own=own))
    assert scatter.train.tolist() == [[1, 2]]
    assert scatter.train_y.tolist() == [2]
    assert len(scatter.validation) == 0
    assert (scatter.classes, len(scatter.class_names), scatter.extent) == (3, 3, (-6, 6, -6, 6))
    with pytest.raises(ValueError, match="moons"):
        drawn_scatter_of(TrainerScene(dataset="moons"))


@given(drawn)
def test_a_scene_with_own_points_can_be_written_down(own):
    scene = replace(TrainerScene(), **own_opened(TrainerScene(), own))
    again = decode(TrainerScene, encode(scene))
    assert again == scene
    assert listed(again.own) == listed(own)
    assert again.mark() == scene.mark()


def test_the_first_class_without_points_by_hand():
    assert class_without_points(four_points()) is None
    assert class_without_points(nothing_drawn(3)) is None
    more = with_class_added(with_class_added(four_points()))
    assert class_without_points(more) == 2
    assert class_without_points(added(more, [(0, 0)], 2)) == 3
    assert class_without_points(added(nothing_drawn(2), [(0, 0)], 1)) == 0
