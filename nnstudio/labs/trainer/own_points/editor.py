"""Lets a hand on the picture of the plane change the learner's points."""

from PySide6.QtCore import QObject

from nnstudio.data.own_data import OwnData
from nnstudio.document.store import Store
from nnstudio.labs.trainer.own_points.choosing import points_changed
from nnstudio.labs.trainer.own_points.edits import (
    MOST_CLASSES,
    MOST_POINTS,
    Point,
    added,
    class_without_points,
    cleared,
    room_left,
    with_class_added,
    without_near,
)
from nnstudio.labs.trainer.own_points.tools import PointTools
from nnstudio.labs.trainer.prediction.decision_picture import DecisionPicture
from nnstudio.labs.trainer.prediction.pen import ERASER_RADIUS, Tool
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_EMPTY = QT_TRANSLATE_NOOP("Trainer", "Class {number} has no points yet.")
_FULL = QT_TRANSLATE_NOOP("Trainer", "There are {most} points; more are not added. Erase some first.")


class OwnPointsEditor(QObject):
    """Does in the scene of *store* what the pen of *picture* and *tools* ask for, while its data are drawn ones.

    Each stroke is one step of the history. Else the tools are hidden, and the picture holds no pen.
    """

    def __init__(self, store: Store[TrainerScene], picture: DecisionPicture, tools: PointTools) -> None:
        super().__init__(picture)
        self._store, self._picture, self._tools = store, picture, tools
        self._follows_hand = False
        store.follow_hand(picture.pen)
        picture.pen.laid.connect(self._add)
        picture.pen.erased.connect(self._erase)
        tools.tool_chosen.connect(self._take_up)
        tools.class_wanted.connect(self._add_class)
        tools.clear_wanted.connect(self._clear)
        store.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the tools for the scene as it is now."""
        own = self._own()
        self._tools.setVisible(own is not None)
        begins, self._follows_hand = own is not None and not self._follows_hand, own is not None
        if own is None:
            self._picture.pen.take_up(None)
            self._picture.remark(None)
            return
        self._tools.show_classes(own.classes, points=len(own))
        if begins:
            self._tools.choose(Tool(label=0))  # not the eraser that was held last
        empty = class_without_points(own)
        self._picture.remark(None if empty is None else _EMPTY.fill(number=empty + 1))
        if room_left(own):
            self._tools.tell(None)
        self._take_up()

    def _own(self) -> OwnData | None:
        scene = self._store.scene
        return scene.own if scene.is_drawn else None

    def _take_up(self) -> None:
        own = self._own()
        if own is not None:
            self._picture.pen.take_up(self._tools.tool, own.classes)

    def _add(self, label: int, points: list[Point]) -> None:
        own = self._own()
        if own is None or label >= own.classes:  # undone while the hand still held on
            return
        room = room_left(own)
        if room:
            self._change(added(own, points[:room], label))
        if len(points) > room:
            self._tools.tell(_FULL.fill(most=f"{MOST_POINTS:,}"))

    def _erase(self, points: list[Point]) -> None:
        own = self._own()
        if own is None:
            return
        for point in points:
            own = without_near(own, point, ERASER_RADIUS)
        self._change(own)

    def _add_class(self) -> None:
        own = self._own()
        if own is not None and own.classes < MOST_CLASSES:
            self._change(with_class_added(own))
            self._tools.choose(Tool(label=own.classes))
            self._take_up()

    def _clear(self) -> None:
        own = self._own()
        if own is not None:
            self._change(cleared(own))

    def _change(self, own: OwnData) -> None:
        scene = self._store.scene
        if own != scene.own:
            self._store.edit(**points_changed(scene, own))
