"""What can be set on the page of losses: which, what they compare, and the points to be fitted."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from nnstudio.document.store import Store
from nnstudio.labs.activation.losses.chosen import TITLES, are_answers
from nnstudio.labs.activation.losses.loss_list import LossList
from nnstudio.labs.activation.losses.points_field import PointsField
from nnstudio.labs.activation.losses.problems import LARGEST, MOST_POINTS
from nnstudio.labs.activation.losses.results import HIGH, LOW
from nnstudio.labs.activation.losses.target_field import TargetField
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Column, Panel
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Button

LEAST_DELTA, LARGEST_DELTA = 0.05, 20.0
"""How far the slider of δ goes; more can be typed."""
_TICK = QT_TRANSLATE_NOOP("Activation", "Tick to compare, within one group")
_TICK_HINT = QT_TRANSLATE_NOOP(
    "Activation", "The two groups answer different questions: a loss of the other group takes the place of all."
)
_EXPLAINED = QT_TRANSLATE_NOOP("Activation", "Explained with numbers")
_EXPLAINED_HINT = QT_TRANSLATE_NOOP("Activation", "Which one the figures and formulas on the right are about")
_POINTS_HINT = QT_TRANSLATE_NOOP("Activation", "Numbers with a space or a comma between them")


class SetUp(Column):
    """The left column. *bind* connects a row with a field of the scene, as `Page.bind` does.

    The page says which point is *chosen*, and is told by `choose` of another.
    """

    def __init__(
        self,
        store: Store[ActivationScene],
        bind: Callable[..., FieldRow],
        chosen: Callable[[], int],
        choose: Callable[[int], None],
    ) -> None:
        self._store, self._chosen, self._choose = store, chosen, choose
        self._losses = LossList("activation.losses")
        self._target = TargetField("activation.target")
        self._prediction = SliderField("activation.prediction", LinearScale(LOW, HIGH))
        self._delta = SliderField("activation.delta", LogarithmicScale(LEAST_DELTA, LARGEST_DELTA))
        self._points = PointsField("activation.points")
        chosen_losses = Panel(QT_TRANSLATE_NOOP("Activation", "Losses"))
        compared = Panel(QT_TRANSLATE_NOOP("Activation", "What is compared"))
        self._fitted = Panel(QT_TRANSLATE_NOOP("Activation", "Points to fit"))
        self._rows = {
            field: bind(field, FieldRow(caption, control, hint))
            for field, caption, control, hint in (
                (
                    "target",
                    QT_TRANSLATE_NOOP("Activation", "Target y"),
                    self._target,
                    QT_TRANSLATE_NOOP("Activation", "What is right: a number, or 0 for no and 1 for yes"),
                ),
                (
                    "prediction",
                    QT_TRANSLATE_NOOP("Activation", "Prediction, the point"),
                    self._prediction,
                    QT_TRANSLATE_NOOP("Activation", "A number ŷ, or the score o of yes: yes where it is above 0"),
                ),
                (
                    "delta",
                    QT_TRANSLATE_NOOP("Activation", "δ of Huber"),
                    self._delta,
                    QT_TRANSLATE_NOOP("Activation", "Up to this error it is a square, beyond it a straight line"),
                ),
                ("points", QT_TRANSLATE_NOOP("Activation", "Points"), self._points, _POINTS_HINT),
            )
        }
        # Another group may need another target: both change in one step.
        list_row = bind("losses", FieldRow(_TICK, self._losses, _TICK_HINT), self._take_losses)
        self._explained = Choice("activation.explained", TITLES)
        self._explained.chosen.connect(self._explain)
        chosen_losses.rows.addWidget(list_row)
        chosen_losses.rows.addWidget(FieldRow(_EXPLAINED, self._explained, _EXPLAINED_HINT))
        for field in ("target", "prediction", "delta"):
            compared.rows.addWidget(self._rows[field])
        self._fitted.rows.addWidget(self._rows["points"])
        self._fitted.rows.addLayout(self._buttons())
        super().__init__(chosen_losses, compared, self._fitted)

    def show_scene(self, scene: ActivationScene) -> None:
        """Let every control show what *scene* holds."""
        answers = are_answers(scene.losses)
        self._losses.show_value(scene.losses)
        self._explained.show_value(scene.losses[0] if scene.losses else None)
        self._target.show_target(scene.target, answers=answers)
        self._prediction.show_value(scene.prediction)
        self._delta.show_value(scene.delta)
        self._points.show_value(scene.points)
        self._rows["delta"].setVisible(not answers)  # also unticked, Huber's loss has its mark among the fits
        self._fitted.setVisible(not answers)
        self._add.setEnabled(0 < len(scene.points) < MOST_POINTS)
        self._remove.setEnabled(len(scene.points) > 1)

    def _buttons(self) -> QHBoxLayout:
        self._add = Button(
            "activation.add_point",
            QT_TRANSLATE_NOOP("Activation", "Add a point"),
            hint=QT_TRANSLATE_NOOP("Activation", "One more, to the right of the chosen one"),
        )
        self._remove = Button(
            "activation.remove_point",
            QT_TRANSLATE_NOOP("Activation", "Remove"),
            hint=QT_TRANSLATE_NOOP("Activation", "Remove the chosen point: the one that was dragged or chosen last"),
        )
        self._add.clicked.connect(self._add_point)
        self._remove.clicked.connect(self._remove_point)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._add)
        row.addWidget(self._remove)
        row.addStretch(1)
        return row

    def _take_losses(self, losses: tuple[str, ...]) -> None:
        target = self._store.scene.target
        if are_answers(losses) and not 0 <= target <= 1:
            target = 1.0 if target > 0 else 0.0
        self._store.edit(losses=losses, target=target)

    def _explain(self, loss: str) -> None:
        """Put *loss* in the place of the first one; one that is ticked already changes places with it."""
        losses = self._store.scene.losses
        others = tuple(name for name in losses[1:] if are_answers((name,)) == are_answers((loss,)))
        self._take_losses((loss, *(name if name != loss else losses[0] for name in others)))

    def _add_point(self) -> None:
        points, place = self._points_and_place()
        beside = min(points[place] + 1.0, LARGEST)
        self._store.edit(points=(*points, beside))
        self._choose(len(points))

    def _remove_point(self) -> None:
        points, place = self._points_and_place()
        self._store.edit(points=points[:place] + points[place + 1 :])

    def _points_and_place(self) -> tuple[tuple[float, ...], int]:
        """Return the points, and which of them is chosen."""
        points = self._store.scene.points
        return points, min(self._chosen(), len(points) - 1)
