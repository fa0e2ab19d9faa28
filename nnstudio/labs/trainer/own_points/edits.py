"""Points added to own data, taken away from them, and points to begin with. No Qt.

Each function returns other data and leaves those that it is given as they are.
"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import PLANE
from nnstudio.data.errors import OwnDataError
from nnstudio.data.own_data import OwnData
from nnstudio.data.sources import MOST_EXAMPLES
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.names import axes, class_names
from nnstudio.labs.trainer.prediction.scatter import Scatter
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene

Point: TypeAlias = tuple[float, float]

FEWEST_CLASSES, MOST_CLASSES = 2, 10
MOST_POINTS = MOST_EXAMPLES
"""As many as a formula makes: so all points of any set can become own ones."""


def nothing_drawn(classes: int = FEWEST_CLASSES) -> OwnData:
    """Return own points of so many *classes*, of which there are none yet."""
    return _drawn(np.zeros((0, 2)), np.zeros(0, np.intp), classes)


def room_left(own: OwnData) -> int:
    """Return how many points can still be added."""
    return max(0, MOST_POINTS - len(own))


def added(own: OwnData, points: Sequence[Point], label: int) -> OwnData:
    """Return *own* with *points* of class *label* behind all others.

    Raises `OwnDataError` for points beside the plane, for a class that there is not, and for too many points.
    """
    new = np.array(points, np.float64).reshape(-1, 2)
    left, right, bottom, top = PLANE
    if not np.all((new >= (left, bottom)) & (new <= (right, top))):  # also where one is no number
        raise OwnDataError("a point beside the plane")
    if len(new) > room_left(own):
        raise OwnDataError(f"more than {MOST_POINTS} points")
    return _drawn(np.concatenate([own.x, new]), np.append(own.y, np.full(len(new), label, np.intp)), own.classes)


def without(own: OwnData, index: int) -> OwnData:
    """Return *own* without the point of that *index*, from 0."""
    return _drawn(np.delete(own.x, index, axis=0), np.delete(own.y, index), own.classes)


def without_near(own: OwnData, point: Point, radius: float) -> OwnData:
    """Return *own* without the point nearest to *point*; *own* itself where all are further away than *radius*."""
    if not len(own):
        return own
    away = np.hypot(*(own.x - point).T)
    nearest = int(away.argmin())
    return without(own, nearest) if away[nearest] <= radius else own


def cleared(own: OwnData) -> OwnData:
    """Return the classes of *own* without any points."""
    return nothing_drawn(own.classes)


def with_class_added(own: OwnData) -> OwnData:
    """Return *own* with one class more, of which there are no points yet; raises `OwnDataError` beyond the most."""
    if own.classes >= MOST_CLASSES:
        raise OwnDataError(f"more than {MOST_CLASSES} classes")
    return _drawn(own.x, own.y, own.classes + 1)


def class_without_points(own: OwnData) -> int | None:
    """Return the first class of *own* of which there are no points; None where all have some, or none has any yet."""
    counts = np.bincount(own.y, minlength=own.classes)
    return int(counts.argmin()) if len(own) and not counts.all() else None


def started_from(scene: TrainerScene) -> OwnData:
    """Return the points of *scene* as own ones, the training examples first.

    Where it has none that can be drawn in the plane, or cannot be computed, that is an empty set of two classes.
    """
    if scene.is_drawn and scene.own is not None:
        return scene.own
    if not scene.has_source or scene.source.extent != PLANE or not scene.source.most_classes or problems(scene):
        return nothing_drawn()
    experiment = compute(scene)
    examples = experiment.train.joined(experiment.validation)
    return _drawn(examples.x, examples.labels, examples.classes)


def drawn_scatter_of(scene: TrainerScene) -> Scatter:
    """Return the own points of *scene*, of which there may be too few to be learnt from, all as training examples.

    Raises `ValueError` for a scene whose data are not drawn.
    """
    if not scene.is_drawn or scene.own is None:
        raise ValueError(f"the data set {scene.dataset!r} is not drawn")
    own = scene.own
    x_name, y_name = axes(scene)
    return Scatter(
        extent=PLANE,
        x_name=x_name,
        y_name=y_name,
        train=own.x,
        validation=np.zeros((0, 2)),
        train_y=own.y,
        validation_y=np.zeros(0, np.intp),
        classes=own.classes,
        class_names=class_names(scene, own.classes),
        may_add_classes=True,
    )


def _drawn(x: Floats, y: npt.NDArray[np.intp], classes: int) -> OwnData:
    return OwnData(x, y, classes, "drawn")
