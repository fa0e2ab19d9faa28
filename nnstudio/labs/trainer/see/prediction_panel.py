"""What the network predicts: of points of the plane, along a curve, or for handwritten digits."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from nnstudio.labs.trainer.names import axes
from nnstudio.labs.trainer.observer import Observer, PlaneView
from nnstudio.labs.trainer.plane import Plane
from nnstudio.labs.trainer.prediction.decision_picture import DecisionPicture
from nnstudio.labs.trainer.prediction.digits_picture import DigitsPicture
from nnstudio.labs.trainer.prediction.fitted_curve import FittedCurve
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.see.pictured import scatter
from nnstudio.labs.trainer.worked.lines import plane_lines
from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.words import Text

_CUT = QT_TRANSLATE_NOOP("Trainer", "Colour: the class, for sepals of mean size")
_FIT = QT_TRANSLATE_NOOP("Trainer", "● training  ◇ validation  ŷ the network")
_DIGITS = QT_TRANSLATE_NOOP("Trainer", "Answers; where wrong: truth → answer")
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
        self.digits = DigitsPicture("trainer.digits")
        self._digits_are_for_training = False
        self.decision.example_chosen.connect(self.example_chosen)
        self.fit.example_chosen.connect(self.example_chosen)
        self.digits.example_chosen.connect(lambda index: self.example_chosen.emit(self._digits_are_for_training, index))
        self.pictures = QStackedWidget()
        for picture in (self.decision, self.fit, self.digits):
            self.pictures.addWidget(picture)
        self._caption = Text(SILENCE, "caption")
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # both panels are as wide
        self.rows.setContentsMargins(12, 8, 12, 8)
        self.rows.setSpacing(4)
        self.rows.addWidget(self._caption)
        self.rows.addWidget(self.pictures, 1)

    def show_experiment(self, experiment: Experiment, observer: Observer) -> None:
        """Show the examples of *experiment*."""
        if observer.plane is not None:
            name = "o" if experiment.chosen.loss == "hinge" else "ŷ"
            shown = scatter(experiment, observer.plane)
            self.decision.show_scatter(replace(shown, value_name=name, are_probabilities=observer.are_probabilities))
            self.pictures.setCurrentWidget(self.decision)
        elif observer.curve_x is not None:
            train, validation = ((each.x[:, 0], each.y) for each in (experiment.train, experiment.validation))
            left, right = experiment.scene.source.extent
            self.fit.show_points(train, validation, *axes(experiment.scene.dataset), (left, right))
            self.pictures.setCurrentWidget(self.fit)
        else:
            self._digits_are_for_training = not len(experiment.validation)
            self.digits.show_examples(observer.digits)
            self.pictures.setCurrentWidget(self.digits)
        caption = _caption(observer)
        self._caption.say(caption)
        self._caption.setVisible(caption is not SILENCE)

    def show_network(self, observer: Observer) -> PlaneView | None:
        """Show what the network that *observer* looks at says; return what it says of the plane, if there is one."""
        if observer.plane is not None:
            view = observer.see_plane()
            scores = np.moveaxis(view.outputs, 0, -1) if len(view.outputs) > 1 else None
            self.decision.show_output(view.shown, observer.answer_at, scores)
            self._show_lines(observer, observer.plane)
            return view
        if observer.curve_x is not None:
            self.fit.show_fit(observer.curve_x, observer.see_curve(), observer.fitted_at)
        else:
            self.digits.show_predictions(observer.predictions(observer.digits))
        return None

    def _show_lines(self, observer: Observer, plane: Plane) -> None:
        """Draw where the units of a small first layer change sign."""
        first = observer.network.layers[0]
        lines = plane_lines(observer.experiment, first.weights, first.biases, plane.extent)
        self.decision.show_lines([ends[None] for ends, _ in lines], [name for _, name in lines])

    def choose_example(self, is_training: bool, index: int) -> None:
        """Put a ring around the example that is worked out."""
        picture = self.pictures.currentWidget()
        if picture is self.digits:
            self.digits.choose(index if is_training == self._digits_are_for_training else None)
        elif picture is self.fit:
            self.fit.choose_example(is_training, index)
        else:
            self.decision.choose_example(is_training, index)


def _caption(observer: Observer) -> Sentence:
    """Say what the key of the picture does not."""
    if observer.plane is None:
        return _DIGITS if observer.curve_x is None else _FIT
    told = _CUT if observer.plane.is_cut else SILENCE
    colour = _colour(observer)
    if told is SILENCE or colour is SILENCE:
        return colour if told is SILENCE else told
    return _BOTH.fill(one=told, other=colour)


def _colour(observer: Observer) -> Sentence:
    """Say what is coloured where that is not what the network says: see `Observer.shares`."""
    experiment = observer.experiment
    if not experiment.train.classes or observer.are_probabilities:
        return SILENCE
    no = 0.0 if experiment.chosen.output == "sigmoid" else experiment.loss.no
    if experiment.chosen.outputs == 1:
        return _RANGE.fill(low=typed(no))
    return _SHIFTED if no else _SHARES
