"""What there is to see where the examples are pictures: some of them, the worst mistakes, weights, and a drawing."""

from typing import Any

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.data.dataset import Dataset
from nnstudio.data.own_data import OwnData
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.images.drawn_digit import DrawnDigitPanel
from nnstudio.labs.trainer.images.first_weights import FirstWeights
from nnstudio.labs.trainer.images.mistakes import worst
from nnstudio.labs.trainer.images.worst_mistakes import WorstMistakes
from nnstudio.labs.trainer.names import class_names
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.prediction.digits_picture import DigitsPicture
from nnstudio.labs.trainer.results import Experiment, chosen_example, chosen_unit
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.switch import Switch
from nnstudio.widgets.words import Text

MOST_MISTAKES = 30
_VIEWS = {
    "examples": QT_TRANSLATE_NOOP("Trainer", "Answers"),
    "mistakes": QT_TRANSLATE_NOOP("Trainer", "Errors"),
    "weights": QT_TRANSLATE_NOOP("Trainer", "Weights"),
    "drawing": QT_TRANSLATE_NOOP("Trainer", "Drawing"),
}
_ANSWERS = QT_TRANSLATE_NOOP("Trainer", "Answers; where wrong: truth → answer")
_VIEWS_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "Pictures: answers to some examples, the worst mistakes, weights as pictures, your own drawing"
)

_HINTS = {
    "examples": QT_TRANSLATE_NOOP("Trainer", "What the network takes some examples for that it has not learnt from"),
    "mistakes": QT_TRANSLATE_NOOP("Trainer", "The examples that it gets wrong, the most confident mistakes first"),
    "weights": QT_TRANSLATE_NOOP("Trainer", "What each unit of the first layer looks for, as a picture"),
    "drawing": QT_TRANSLATE_NOOP("Trainer", "Draw a picture yourself, and see what the network takes it for"),
}


class ImagePanel(QWidget):
    """Shows one of four views; what is not seen is not computed."""

    view_chosen = Signal(str)
    example_chosen = Signal(bool, int)
    """A picture has been clicked: whether it is one of training, and its index there."""
    unit_chosen = Signal(int)
    """A unit of the first layer has been clicked."""
    drawing_added = Signal(object, int)
    """What was drawn is to be an example: its pixels, 0 … 1, and its class."""
    drawing_changed = Signal(object)
    """What is drawn is another picture: its pixels ``(pixels,)``, 0 … 1; None where nothing drawn is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._observer: Observer | None = None
        self._added: OwnData | None = None
        """The drawings that are among the training examples."""
        self._drawn: Floats | None = None
        self.switch = Switch("trainer.image_view", _VIEWS, _VIEWS_HINT, _HINTS)
        self.switch.chosen.connect(self.view_chosen)
        self.digits = DigitsPicture("trainer.digits")
        self.mistakes = WorstMistakes()
        self.weights = FirstWeights()
        self.drawing = DrawnDigitPanel()
        self.digits.example_chosen.connect(self._choose)
        self.mistakes.example_chosen.connect(self._choose)
        self.weights.unit_chosen.connect(self.unit_chosen)
        self.drawing.added.connect(self.drawing_added)
        self.drawing.drawing_changed.connect(self._follow_drawing)
        self._views = Stack()
        for view in (self._answers(), self.mistakes, self.weights, self.drawing):
            self._views.addWidget(view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.switch)
        rows.addWidget(self._views, 1)

    def _answers(self) -> QWidget:
        """Return the answers to some of the examples, with a sentence on how they are written."""
        answers = QWidget()
        rows = QVBoxLayout(answers)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(Text(_ANSWERS, "caption"))
        rows.addWidget(self.digits, 1)
        return answers

    @property
    def computed(self) -> tuple[Any, ...]:
        """All that fades while the scene cannot be computed."""
        return self.digits, self.mistakes.sheet, self.weights.sheet

    @property
    def is_drawn_on(self) -> bool:
        """Whether the pad to draw on is what is seen."""
        return self._views.currentWidget() is self.drawing

    def show_experiment(self, experiment: Experiment, observer: Observer) -> None:
        """Show pictures of *experiment*."""
        self._observer = observer
        rows, columns = observer.image
        names = class_names(experiment.scene, experiment.train.classes)
        self.digits.show_examples(observer.digits, (rows, columns), names)
        self.drawing.show_images((rows, columns), names)
        self.drawing.answer_with(self._answer, are_probabilities=observer.are_probabilities)

    def look(self, scene: TrainerScene) -> None:
        """Show the view that *scene* names, and ring there what it looks at."""
        view = scene.image_view if scene.image_view in _VIEWS else next(iter(_VIEWS))
        turned = self._views.currentIndex() != list(_VIEWS).index(view)
        self.switch.show_value(view)
        self._views.setCurrentIndex(list(_VIEWS).index(view))
        self._follow_added(scene.added)
        if turned:
            self._follow_drawing()
        if self._observer is None:
            return
        dataset, index = chosen_example(self._observer.experiment, scene)
        judged = index if dataset is self._judged else None
        self.digits.choose(judged)
        self.mistakes.choose(judged)
        layer, unit = chosen_unit(self._observer.experiment, scene)
        self.weights.choose(unit if layer == 0 else None)
        if turned:
            self.show_network(self._observer)

    def show_network(self, observer: Observer) -> None:
        """Show what the network that *observer* looks at says, in the view that is seen."""
        view = self._views.currentWidget()
        if self._views.currentIndex() == 0:
            self.digits.show_predictions(observer.predictions(observer.digits))
        elif view is self.mistakes:
            rows, columns = observer.image
            found = worst(observer.class_outputs(self._judged.x), self._judged.labels, MOST_MISTAKES)
            names = class_names(observer.experiment.scene, self._judged.classes)
            self.mistakes.show_mistakes(self._judged.x[found.indices], (rows, columns), found, names)
        elif view is self.weights:
            rows, columns = observer.image
            self.weights.show_weights(np.array(observer.network.weights[0]), (rows, columns))
        else:
            self.drawing.refresh()

    def _follow_added(self, added: OwnData | None) -> None:
        """Say no longer that a drawing was added where it has been taken back, or another set has been chosen."""
        before, self._added = self._added, added
        counts = [0 if each is None else len(each.y) for each in (before, added)]
        if before is not added and counts[1] <= counts[0]:
            self.drawing.forget_added()

    def _follow_drawing(self) -> None:
        """Tell what is drawn, as long as that is what is seen."""
        is_seen = self._views.currentWidget() is self.drawing and not self.drawing.pad.is_empty()
        drawn = self.drawing.pixels() if is_seen else None
        if drawn is not None or self._drawn is not None:
            self._drawn = drawn
            self.drawing_changed.emit(drawn)

    @property
    def _judged(self) -> Dataset:
        """The examples whose answers are shown: those of validation, if any were kept back."""
        assert self._observer is not None  # noqa: S101 - asked only once there is an experiment
        experiment = self._observer.experiment
        return experiment.validation if len(experiment.validation) else experiment.train

    def _answer(self, pixels: Floats) -> Floats:
        assert self._observer is not None  # noqa: S101 - asked only once there is an experiment
        outputs: Floats = self._observer.class_outputs(pixels[None])[0]
        return outputs

    def _choose(self, index: int) -> None:
        assert self._observer is not None  # noqa: S101 - there is nothing to click on before
        self.example_chosen.emit(self._judged is self._observer.experiment.train, index)
