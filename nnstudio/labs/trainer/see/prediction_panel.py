"""What the network predicts: of points of the plane, along a curve, or for handwritten digits."""

from PySide6.QtWidgets import QStackedWidget

from nnstudio.labs.trainer.names import axes
from nnstudio.labs.trainer.observer import Observer, PlaneView
from nnstudio.labs.trainer.plane import Plane
from nnstudio.labs.trainer.prediction.decision_picture import DecisionPicture
from nnstudio.labs.trainer.prediction.digits_picture import DigitsPicture
from nnstudio.labs.trainer.prediction.fitted_curve import FittedCurve
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.see.pictured import scatter
from nnstudio.labs.trainer.worked.lines import plane_lines
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.words import Text

_CUT = QT_TRANSLATE_NOOP("Trainer", "Colour: the class, for sepals of mean size")
_FIT = QT_TRANSLATE_NOOP("Trainer", "● training  ◇ validation  ŷ the network")
_DIGITS = QT_TRANSLATE_NOOP("Trainer", "What it takes each for; ✗ marks a wrong answer")


class PredictionPanel(Panel):
    """Shows the one picture that suits the data."""

    def __init__(self) -> None:
        super().__init__()
        self.decision = DecisionPicture("trainer.decision")
        self.fit = FittedCurve("trainer.fit")
        self.digits = DigitsPicture("trainer.digits")
        self.pictures = QStackedWidget()
        for picture in (self.decision, self.fit, self.digits):
            self.pictures.addWidget(picture)
        self._caption = Text(SILENCE, "caption")
        self.rows.setContentsMargins(12, 8, 12, 8)
        self.rows.setSpacing(4)
        self.rows.addWidget(self._caption)
        self.rows.addWidget(self.pictures, 1)

    def show_experiment(self, experiment: Experiment, observer: Observer) -> None:
        """Show the examples of *experiment*."""
        if observer.plane is not None:
            self.decision.show_scatter(scatter(experiment, observer.plane))
            self.pictures.setCurrentWidget(self.decision)
        elif observer.curve_x is not None:
            train, validation = ((each.x[:, 0], each.y) for each in (experiment.train, experiment.validation))
            left, right = experiment.scene.source.extent
            self.fit.show_points(train, validation, *axes(experiment.scene.dataset), (left, right))
            self.pictures.setCurrentWidget(self.fit)
        else:
            self.digits.show_examples(observer.digits)
            self.pictures.setCurrentWidget(self.digits)
        caption = _caption(observer)
        self._caption.say(caption)
        self._caption.setVisible(caption is not SILENCE)

    def show_network(self, observer: Observer) -> PlaneView | None:
        """Show what the network that *observer* looks at says; return what it says of the plane, if there is one."""
        if observer.plane is not None:
            view = observer.see_plane()
            self.decision.show_output(view.shown)
            self._show_lines(observer, observer.plane)
            return view
        if observer.curve_x is not None:
            self.fit.show_fit(observer.curve_x, observer.see_curve())
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
        self.decision.choose_example(is_training, index)


def _caption(observer: Observer) -> Sentence:
    if observer.plane is None:
        return _DIGITS if observer.curve_x is None else _FIT
    return _CUT if observer.plane.is_cut else SILENCE  # else the key of the picture says it
