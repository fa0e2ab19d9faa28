"""How training goes: curves, the confusion matrix, or how the numbers in the layers are spread."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.confusion.results import judged
from nnstudio.labs.trainer.confusion.view import ConfusionMatrix
from nnstudio.labs.trainer.distributions.view import DistributionsView
from nnstudio.labs.trainer.learning_curves.learning_curves import LearningCurves
from nnstudio.labs.trainer.names import class_names
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.see.pictured import layer_titles
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.stack import Stack
from nnstudio.widgets.switch import Switch
from nnstudio.widgets.tick import Tick

_VIEWS = {
    "curves": QT_TRANSLATE_NOOP("Trainer", "Curves"),
    "confusion": QT_TRANSLATE_NOOP("Trainer", "Confusion"),
    "distributions": QT_TRANSLATE_NOOP("Trainer", "Layers"),
}
_VIEWS_HINT = QT_TRANSLATE_NOOP("Trainer", "How training goes: curves, confusion matrix, numbers in the layers")
_LOSS = QT_TRANSLATE_NOOP("Trainer", "loss")
_ACCURACY = QT_TRANSLATE_NOOP("Trainer", "accuracy (%)")
_R_SQUARED = QT_TRANSLATE_NOOP("Trainer", "R², explained variance (%)")

_HINTS = {
    "curves": QT_TRANSLATE_NOOP("Trainer", "Loss and accuracy, epoch by epoch"),
    "confusion": QT_TRANSLATE_NOOP("Trainer", "Which classes are taken for which"),
    "distributions": QT_TRANSLATE_NOOP("Trainer", "How the numbers in each layer are spread, epoch by epoch"),
}


class TrainingPanel(Panel):
    """Shows one of three views; what is not seen is not computed."""

    view_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._observer: Observer | None = None
        self._comparable: set[LearningCurves] = set()
        """The curves of which the last run can be compared with the next."""
        self.loss = LearningCurves("trainer.loss_curves", "loss", _LOSS, epochs_below=False)
        self.accuracy = LearningCurves("trainer.accuracy_curves", "accuracy", _ACCURACY, percent=True)
        self.confusion = ConfusionMatrix("trainer.confusion")
        self.distributions = DistributionsView("trainer.distributions")
        self.logarithmic = Tick(
            "trainer.logarithmic",
            QT_TRANSLATE_NOOP("Trainer", "log"),
            QT_TRANSLATE_NOOP("Trainer", "Let equal distances on the axis of the loss be equal factors"),
        )
        self.loss.hovered.connect(self.accuracy.guide_to)
        self.accuracy.hovered.connect(self.loss.guide_to)
        self._switch = Switch("trainer.view", _VIEWS, _VIEWS_HINT, _HINTS)
        self._switch.chosen.connect(self.view_chosen)
        self._views = Stack()
        for view in (self._curves(), self.confusion, self.distributions):
            self._views.addWidget(view)
        self.loss.put_in_corner(self.logarithmic)
        self.rows.setContentsMargins(12, 8, 12, 8)
        self.rows.setSpacing(4)
        self.rows.addWidget(self._switch)
        self.rows.addWidget(self._views, 1)

    def _curves(self) -> QWidget:
        curves = QWidget()
        rows = QVBoxLayout(curves)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.loss, 7)
        rows.addWidget(self.accuracy, 9)  # with the numbers of the epochs below it
        return curves

    def show_experiment(self, experiment: Experiment, observer: Observer) -> None:
        """Make ready for *experiment*."""
        before = None if self._observer is None else self._observer.experiment
        self._observer = observer
        self._comparable = set()
        if before is not None and _data(experiment) == _data(before):
            same_loss = experiment.chosen.loss == before.chosen.loss
            self._comparable = {self.loss, self.accuracy} if same_loss else {self.accuracy}
        is_regression = experiment.train.is_regression
        axis = _R_SQUARED if is_regression else _ACCURACY
        self.accuracy.name_axis(axis, may_begin_in_the_middle=not is_regression)
        self._switch.show_option("confusion", not is_regression)

    def begin_run(self) -> None:
        """Leave the curves of the last run behind, faintly, where the next ones can be compared with them."""
        for curves in (self.loss, self.accuracy):
            curves.begin_run()
            if curves in self._comparable:
                curves.keep_last_run()
            else:
                curves.forget_last_run()
        self._comparable = {self.loss, self.accuracy}

    def look(self, scene: TrainerScene) -> None:
        """Show the view that *scene* names, and within it what is looked at."""
        view = self._view(scene)
        self._switch.show_value(view)
        self._views.setCurrentIndex(list(_VIEWS).index(view))
        self.logarithmic.show_value(scene.logarithmic)
        self.loss.set_logarithmic(scene.logarithmic)
        self.distributions.show_quantity(scene.distribution)
        if self._observer is not None:
            has_validation = len(self._observer.experiment.validation) > 0
            kind = "train" if scene.confusion_of == "train" else "validation"
            self.confusion.show_examples(kind, has_validation=has_validation)

    def show_table(self, snapshot: Snapshot) -> None:
        """Show the records of *snapshot*, and where it is within an epoch, its own figures."""
        now = None
        if snapshot.part > 0:
            now = np.array(snapshot.figures)
            now[0] = snapshot.epoch + snapshot.part
        for curves in (self.loss, self.accuracy):
            curves.show_table(snapshot.table, now)

    def guide_to(self, epoch: int | None, figures: Floats | None = None) -> None:
        """Tell in both curves what was recorded at *epoch*; with None, no more than the mouse asks for.

        *figures*, those of a snapshot, are the record of exactly that epoch: a long table holds neighbours together.
        """
        for curves in (self.loss, self.accuracy):
            curves.guide_to(epoch, figures)

    def go_on(self) -> None:
        """Training goes on: the mark of a divergence before is out of date."""
        self.loss.begin_run()

    def mark_divergence(self, epoch: int, loss: float | None = None) -> None:
        """Mark in the curve of the loss that training diverged in *epoch*; None where its loss is no number."""
        self.loss.mark_divergence(epoch, loss)

    def count(self, snapshot: Snapshot) -> None:
        """Judge the examples, or measure the layers, if that is what is seen."""
        observer = self._observer
        if observer is None:
            return
        experiment = observer.experiment
        if self._views.currentWidget() is self.confusion:
            examples = experiment.validation if self.confusion.examples == "validation" else experiment.train
            names = class_names(experiment.scene, experiment.train.classes)
            self.confusion.show_judged(judged(examples.labels, observer.predictions(examples), examples.classes), names)
        elif self._views.currentWidget() is self.distributions:
            epochs = [moment.epoch for moment in snapshot.moments]
            self.distributions.show_measured(epochs, observer.measure(snapshot.moments), layer_titles(experiment))

    def _view(self, scene: TrainerScene) -> str:
        """Return the view to show: a regression has no confusion matrix."""
        regression = self._observer is not None and self._observer.experiment.train.is_regression
        return scene.view if scene.view in _VIEWS and not (regression and scene.view == "confusion") else "curves"


def _data(experiment: Experiment) -> tuple[object, ...]:
    """Return what of the data has to be the same for two runs to be compared: not how many, nor what chance drew."""
    scene, own = experiment.scene, experiment.scene.chosen_own
    return (scene.dataset, own and (own.origin, own.name), scene.class_count())
