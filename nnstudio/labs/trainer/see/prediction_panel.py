"""What the network predicts: of points of the plane, along a curve, or for pictures."""

from dataclasses import replace
from functools import reduce
from typing import Any

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nnstudio.labs.trainer.names import axes
from nnstudio.labs.trainer.observer import Observer, PlaneView
from nnstudio.labs.trainer.own_points.tools import PointTools
from nnstudio.labs.trainer.plane import Plane
from nnstudio.labs.trainer.prediction.decision_picture import DecisionPicture
from nnstudio.labs.trainer.prediction.fitted_curve import FittedCurve
from nnstudio.labs.trainer.prediction.scatter import Scatter
from nnstudio.labs.trainer.results import Experiment, chosen_example
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.see.image_panel import ImagePanel
from nnstudio.labs.trainer.see.pictured import MOST_DRAWN, scatter
from nnstudio.labs.trainer.worked.lines import plane_lines
from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.words import Text

_CUT = QT_TRANSLATE_NOOP("Trainer", "Colour: the class, for sepals of mean size")
_SOME_DRAWN = QT_TRANSLATE_NOOP("Trainer", "{drawn} of {count} training examples are drawn")
_OWN_CUT = QT_TRANSLATE_NOOP("Trainer", "Colour: all other inputs at their mean")
_FIT = QT_TRANSLATE_NOOP("Trainer", "● training  ◇ validation  ŷ the network")
_SHARES = QT_TRANSLATE_NOOP("Trainer", "Colour: outputs as shares of their sum")
_SHIFTED = QT_TRANSLATE_NOOP("Trainer", "Colour: outputs, each plus 1, as shares of their sum")
_RANGE = QT_TRANSLATE_NOOP("Trainer", "Colour: outputs from {low} to 1")
_BOTH = QT_TRANSLATE_NOOP("Trainer", "{one}. {other}")


class PredictionPanel(Panel):
    """Shows the one picture that suits the data."""

    example_chosen = Signal(bool, int)
    """An example has been clicked: whether it is one of training, and its index there."""

    def __init__(self) -> None:
        super().__init__()
        self.decision = DecisionPicture("trainer.decision")
        self.fit = FittedCurve("trainer.fit")
        self.images = ImagePanel()
        self.tools = PointTools("trainer.point_tools")
        self.decision.example_chosen.connect(self.example_chosen)
        self.fit.example_chosen.connect(self.example_chosen)
        self.images.example_chosen.connect(self.example_chosen)
        self.pictures = Stack()
        for picture in (self._plane(), self.fit, self.images):
            self.pictures.addWidget(picture)
        self._observer: Observer | None = None
        self._caption = Text(SILENCE, "caption")
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # both panels are as wide
        self.rows.setContentsMargins(12, 8, 12, 8)
        self.rows.setSpacing(4)
        self.rows.addWidget(self._caption)
        self.rows.addWidget(self.pictures, 1)

    def _plane(self) -> QWidget:
        """Return the picture of the plane, with what one draws in it above."""
        plane = QWidget()
        rows = QVBoxLayout(plane)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.tools)
        rows.addWidget(self.decision, 1)
        return plane

    @property
    def computed(self) -> tuple[Any, ...]:
        """All that fades while the scene cannot be computed."""
        return self.decision, self.fit, *self.images.computed

    def hasHeightForWidth(self) -> bool:
        """Let no words decide on the height, also not those of a picture that is not shown."""
        return False

    @property
    def is_drawn_on(self) -> bool:
        """Whether a hand draws here: points of the plane, or a digit."""
        if self.pictures.currentWidget() is self.images:
            return self.images.is_drawn_on
        return self.pictures.currentIndex() == 0 and not self.tools.isHidden()

    def show_experiment(self, experiment: Experiment, observer: Observer) -> None:
        """Show the examples of *experiment*."""
        if observer.plane is not None:
            name = "o" if experiment.chosen.loss == "hinge" else "ŷ"
            shown = replace(
                scatter(experiment, observer.plane),
                value_name=name,
                are_probabilities=observer.are_probabilities,
                may_add_classes=experiment.scene.is_drawn,
            )
            self.decision.show_scatter(shown)
            self.pictures.setCurrentIndex(0)
        elif observer.curve_x is not None:
            train, validation = (
                (each.x[:MOST_DRAWN, 0], each.y[:MOST_DRAWN]) for each in (experiment.train, experiment.validation)
            )
            left, right = experiment.scene.source.extent
            self.fit.show_points(train, validation, *axes(experiment.scene), (left, right))
            self.pictures.setCurrentWidget(self.fit)
        else:
            self.images.show_experiment(experiment, observer)
            self.pictures.setCurrentWidget(self.images)
        self._observer = observer
        self._say_caption()

    def show_unlearnt(self, scatter: Scatter) -> None:
        """Show points of which no network says anything yet."""
        self.decision.show_scatter(scatter)
        self.pictures.setCurrentIndex(0)
        self._observer = None
        self._say_caption()

    def show_network(self, observer: Observer) -> PlaneView | None:
        """Show what the network that *observer* looks at says; return what it says of the plane, if there is one."""
        if observer.plane is not None:
            view = observer.see_plane()
            scores = np.moveaxis(view.outputs, 0, -1) if len(view.outputs) > 1 else None
            self.decision.show_output(view.shown, observer.answer_at, scores, observer.right_of_each_class)
            self._show_lines(observer, observer.plane)
            return view
        if observer.curve_x is not None:
            self.fit.show_fit(observer.curve_x, observer.see_curve(), observer.fitted_at)
        else:
            self.images.show_network(observer)
        return None

    def _show_lines(self, observer: Observer, plane: Plane) -> None:
        """Draw where the units of a small first layer change sign."""
        first = observer.network.layers[0]
        lines = plane_lines(observer.experiment, first.weights, first.biases, plane.extent)
        self.decision.show_lines([ends[None] for ends, _ in lines], [name for _, name in lines])

    def look(self, experiment: Experiment, scene: TrainerScene) -> None:
        """Put a ring around the example that is worked out, and of pictures show the view that *scene* names."""
        dataset, index = chosen_example(experiment, scene)
        picture = self.pictures.currentWidget()
        if picture is self.images:
            self.images.look(scene)
            return
        drawn = index if index < MOST_DRAWN else None
        shown = self.fit if picture is self.fit else self.decision
        shown.choose_example(dataset is experiment.train, drawn)

    def _say_caption(self) -> None:
        """Say what the key of the picture does not."""
        caption = SILENCE if self._observer is None else _caption(self._observer)
        self._caption.say(caption)
        self._caption.setVisible(caption is not SILENCE)


def _caption(observer: Observer) -> Sentence:
    """Say what the key of the picture does not."""
    if observer.image:
        return SILENCE  # each of its views says itself what it shows
    told = [_FIT] if observer.plane is None else [_cut(observer), _colour(observer)]
    train = len(observer.experiment.train)
    if train > MOST_DRAWN:
        told.append(_SOME_DRAWN.fill(drawn=MOST_DRAWN, count=train))
    said = [sentence for sentence in told if sentence is not SILENCE]
    return reduce(lambda one, other: _BOTH.fill(one=one, other=other), said) if said else SILENCE


def _cut(observer: Observer) -> Sentence:
    """Say what inputs are that are not drawn."""
    assert observer.plane is not None  # noqa: S101 - else nothing is cut
    if not observer.plane.is_cut:
        return SILENCE
    return _CUT if observer.experiment.scene.dataset == "iris" else _OWN_CUT


def _colour(observer: Observer) -> Sentence:
    """Say what is coloured where that is not what the network says: see `Observer.shares`."""
    experiment = observer.experiment
    if not experiment.train.classes or observer.are_probabilities:
        return SILENCE
    no = 0.0 if experiment.chosen.output == "sigmoid" else experiment.loss.no
    if experiment.chosen.outputs == 1:
        return _RANGE.fill(low=typed(no))
    return _SHIFTED if no else _SHARES
