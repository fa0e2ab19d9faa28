"""The network above, what it predicts and how training goes below."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from nnstudio.labs.trainer.network_picture.architecture import Architecture
from nnstudio.labs.trainer.network_picture.equivalent import EquivalentLayer
from nnstudio.labs.trainer.network_picture.picture import NetworkPicture
from nnstudio.labs.trainer.observer import Observer, PlaneView
from nnstudio.labs.trainer.results import Experiment, chosen_example, chosen_unit
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.see.pictured import collapsed_state, inputs, layer_looks, network_state
from nnstudio.labs.trainer.see.prediction_panel import PredictionPanel
from nnstudio.labs.trainer.see.training_panel import TrainingPanel
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.worked.collapse import collapses
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.words import Worded, spoken

FRAMES_PER_PREDICTION, FRAMES_PER_NETWORK, FRAMES_PER_COUNT = 2, 5, 10
"""Curves move with every frame, some 30 times a second; predictions with every second, the network, of many lines, with
every fifth, and what is counted over all examples with every tenth: what a frame takes is missing in the training."""

LEAST_NETWORK, LEAST_PANEL = 5.2, 14.5
"""How many heights of a letter the network above and the panels below are high at least: so that nothing has to scroll
in a window of 1024 × 600, or at 200 % of 1920 × 1080; in one of 1280 × 720 not even below a problem of three lines."""
_LEAST_TO_DRAW = 17.5
"""So high are the panels below where a hand draws in one of them."""
_USUAL_SHARE, _LARGEST_SHARE, _SHARE_WHEN_LOW, _LOW = 10 / 18, 0.65, 0.72, 24
"""How much of the height the panels below have, and have at most where it is scarce, and where it is less than so many
heights of a letter: the network gives way first …"""
_WANTED, _WANTED_TO_DRAW = 17, 23
"""… until they are so many heights of a letter high, and higher where a hand draws in one of them."""


class See(Worded, QWidget):
    """Shows one experiment, and snapshot by snapshot what its network has learnt."""

    def __init__(self) -> None:
        super().__init__()
        self._experiment: Experiment | None = None
        self._observer: Observer | None = None
        self._snapshot: Snapshot | None = None
        self._scene = TrainerScene()
        self._plane: PlaneView | None = None
        self._frame = 0
        self.network = NetworkPicture("trainer.network")
        self.equivalent = EquivalentLayer()
        self.prediction = PredictionPanel()
        self.training = TrainingPanel()
        self._upper = network = Panel()
        network.rows.setContentsMargins(12, 6, 12, 8)
        pictures = QHBoxLayout()
        pictures.setSpacing(8)
        pictures.addWidget(self.network, 3)
        pictures.addWidget(self.equivalent, 2)
        network.rows.addLayout(pictures)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(network, 0, 0, 1, 2)
        grid.addWidget(self.prediction, 1, 0)
        grid.addWidget(self.training, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._limit()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """All that fades while the scene cannot be computed."""
        prediction, training = self.prediction, self.training
        return (
            *(self.network, self.equivalent.picture, *prediction.computed),
            *(training.loss, training.accuracy, training.confusion, training.distributions),
        )

    def sizeHint(self) -> QSize:
        """Ask for no more than is needed: pictures grow with the room that there is."""
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Let no words decide on the height: Qt would ask for what all parts prefer."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._limit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _limit(self) -> None:
        """Say how low the network can be; it is drawn smaller then."""
        em = self.fontMetrics().height()
        self._upper.setMinimumHeight(round(LEAST_NETWORK * em))
        self._share_height()

    def _share_height(self) -> None:
        """Part the height between the network and what is below it; say how low that can be."""
        least = round((_LEAST_TO_DRAW if self.prediction.is_drawn_on else LEAST_PANEL) * self.fontMetrics().height())
        for panel in (self.prediction, self.training):
            panel.setMinimumHeight(least)
        height, em = self.height() - self._grid.spacing(), self.fontMetrics().height()
        wanted = min(
            (_WANTED_TO_DRAW if self.prediction.is_drawn_on else _WANTED) * em,
            (_SHARE_WHEN_LOW if height < _LOW * em else _LARGEST_SHARE) * height,
        )
        below = max(1, round(max(wanted, _USUAL_SHARE * height)))
        self._grid.setRowStretch(0, max(1, height - below))
        self._grid.setRowStretch(1, below)

    def show_experiment(self, experiment: Experiment, observer: Observer) -> None:
        """Show the examples and the network of *experiment*; what it says comes with its first snapshot."""
        self._experiment, self._observer = experiment, observer
        self._snapshot, self._plane, self._frame = None, None, 0
        self.retranslate()
        self.prediction.show_experiment(experiment, observer)
        self.training.show_experiment(experiment, observer)

    def look(self, scene: TrainerScene) -> None:
        """Show what *scene* looks at: a view, a unit, an example."""
        self._scene = scene
        self.training.look(scene)
        if self._experiment is not None:
            self.network.choose(*chosen_unit(self._experiment, scene))
            self.prediction.look(self._experiment, scene)
            self._share_height()
        if self._snapshot is not None:
            self._show_network()
            self.training.count(self._snapshot)

    def show_snapshot(self, snapshot: Snapshot, *, in_motion: bool) -> None:
        """Show what the network has learnt; *in_motion* most frames leave out what takes longer to draw."""
        assert self._observer is not None  # noqa: S101 - an experiment comes before its snapshots
        self._snapshot = snapshot
        self._frame += 1
        self._observer.turn_to(snapshot.parameters)
        self.training.show_table(snapshot)
        if not in_motion or self._frame % FRAMES_PER_PREDICTION == 0:
            self._plane = self.prediction.show_network(self._observer)
        if not in_motion or self._frame % FRAMES_PER_COUNT == 1:
            self._observer.count_dead(in_motion=in_motion or snapshot.epoch < snapshot.last_epoch)
        if not in_motion or self._frame % FRAMES_PER_NETWORK == 1:
            self._show_network()
        if not in_motion or self._frame % FRAMES_PER_COUNT == 0:
            self.training.count(snapshot)

    def retranslate(self) -> None:
        """Name the inputs and the layers of the network."""
        if self._experiment is None or self._observer is None:
            return
        chosen, classes = self._experiment.chosen, self._experiment.train.classes
        names = tuple(spoken(name) for name in inputs(self._experiment))
        coloured = classes > 0 and chosen.output in ("softmax", "sigmoid")
        network, looks = self._observer.network, layer_looks(self._experiment)
        self.network.show_architecture(Architecture(names, looks, coloured, network.parameters.size))
        last = replace(looks[-1], classes=())  # which stand in the picture beside it
        one_layer = Architecture(names, (last,), coloured, (len(names) + 1) * last.units, product=True)
        self.equivalent.show_architecture(one_layer, is_equivalent=collapses(network))
        self.network.choose(*chosen_unit(self._experiment, self._scene))
        if self._snapshot is not None:
            self._show_network()

    def _show_network(self) -> None:
        assert self._experiment is not None  # noqa: S101 - an experiment comes before its snapshots
        assert self._observer is not None  # noqa: S101
        trace = self._observer.trace(*chosen_example(self._experiment, self._scene))
        state = network_state(self._observer, self._plane, trace)
        self.network.show_state(state)
        if collapses(self._observer.network):
            self.equivalent.picture.show_state(collapsed_state(self._observer.network, state))
