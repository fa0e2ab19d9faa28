"""The middle column: the networks side by side, and below them how far their curves lie apart."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.labs.trainer.see.pictured import scatter
from nnstudio.labs.trainer.seeds.error_tiles import ErrorTiles
from nnstudio.labs.trainer.seeds.observer import StackObserver
from nnstudio.labs.trainer.seeds.results import Stack, measured_column
from nnstudio.labs.trainer.seeds.spread import spread
from nnstudio.labs.trainer.seeds.spread_plot import SpreadPlot
from nnstudio.labs.trainer.seeds.tile_pictures import CurveTiles, PlaneTiles, TilePictures
from nnstudio.labs.trainer.seeds.tiles import TileSheet
from nnstudio.labs.trainer.seeds.wrapped_caption import WrappedCaption
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.tick import Tick

_LOSS_COLUMN = 1
_CAPTION = QT_TRANSLATE_NOOP("Trainer", "✓ solved. Below: {measured}, seed. A click opens it in “One network”.")
_CAPTION_WITH_RING = QT_TRANSLATE_NOOP(
    "Trainer", "✓ solved. Below: {measured}, seed. Ring: seed {seed}, which is in “One network” now."
)
_ERRORS = QT_TRANSLATE_NOOP(
    "Trainer", "Row: true class. Column: what it was taken for. Coloured: errors in {count} examples."
)
_CURVES = QT_TRANSLATE_NOOP("Trainer", "Curve: what the network predicts. Dots: training examples.")
_LEGEND = QT_TRANSLATE_NOOP("Trainer", "Thin: each network. Shaded: middle half. Bold: median. Dashed: solved.")
_LOSS = QT_TRANSLATE_NOOP("Trainer", "training loss")
_AXES = (
    QT_TRANSLATE_NOOP("Trainer", "validation accuracy (%)"),
    QT_TRANSLATE_NOOP("Trainer", "validation R² (%)"),
    QT_TRANSLATE_NOOP("Trainer", "training accuracy (%)"),
    QT_TRANSLATE_NOOP("Trainer", "training R² (%)"),
)


class SeeSeeds(QWidget):
    """Shows one stack of networks, and snapshot by snapshot what they have learnt."""

    def __init__(self, goal: float) -> None:
        super().__init__()
        self._observer: StackObserver | None = None
        self._late: Snapshot | None = None
        self._measured = _AXES[0]
        self._caption, self._pictures_told = WrappedCaption(_CAPTION), WrappedCaption(SILENCE)
        self.tiles = TileSheet("trainer.seeds")
        self.loss = SpreadPlot("trainer.seeds.loss", _LOSS)
        self.measured = SpreadPlot("trainer.seeds.accuracy", _AXES[0], percent=True)
        self.measured.show_goal(goal)
        self.logarithmic = Tick(
            "trainer.logarithmic",
            QT_TRANSLATE_NOOP("Trainer", "log"),
            QT_TRANSLATE_NOOP("Trainer", "Let equal distances on the axis of the loss be equal factors"),
        )
        self.tiles.pointed.connect(self.loss.point_at)
        self.tiles.pointed.connect(self.measured.point_at)
        pictures, curves = Panel(), Panel()
        for panel in (pictures, curves):
            panel.rows.setContentsMargins(12, 8, 12, 8)
            panel.rows.setSpacing(4)
        pictures.rows.addWidget(self._caption)
        pictures.rows.addWidget(self._pictures_told)
        pictures.rows.addWidget(self.tiles, 1)
        plots = QHBoxLayout()
        plots.setSpacing(8)
        plots.addWidget(self.loss, 1)
        plots.addWidget(self.measured, 1)
        legend = QHBoxLayout()
        legend.addWidget(WrappedCaption(_LEGEND), 1)
        legend.addWidget(self.logarithmic)
        curves.rows.addLayout(legend)
        curves.rows.addLayout(plots, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(pictures, 5)
        rows.addWidget(curves, 3)

    @property
    def parts(self) -> tuple[TileSheet | SpreadPlot, ...]:
        """All that fades while the scene cannot be computed."""
        return (self.tiles, self.loss, self.measured)

    def sizeHint(self) -> QSize:
        """Ask for no more than is needed: pictures grow with the room that there is."""
        return self.minimumSizeHint()

    def show_stack(self, stack: Stack) -> None:
        """Show the examples of *stack*; what the networks say comes with their first snapshot."""
        observer = self._observer = StackObserver(stack)
        train, of_training = stack.experiment.train, not len(stack.experiment.validation)
        self._measured = _AXES[train.is_regression + 2 * of_training]
        self.tiles.show_stack(stack.seeds, _pictures(observer), are_numbers=train.is_regression)
        self.measured.name_axis(self._measured, of_training=of_training)
        told = _ERRORS.fill(count=observer.asked) if observer.asked else SILENCE
        self._pictures_told.say(told if observer.curve_x is None else _CURVES)
        self._pictures_told.setVisible(bool(observer.asked) or observer.curve_x is not None)

    def mark_taken_over(self, seed: int | None) -> None:
        """Put a ring around the network that begins from *seed*, if it is among them."""
        self.tiles.mark_taken_over(seed)
        taken = self.tiles.taken_over
        sentence = _CAPTION if taken is None else _CAPTION_WITH_RING.fill(seed=str(seed))
        self._caption.say(sentence.fill(measured=self._measured))

    def show_goal(self, goal: float) -> None:
        """Say from which share on a network counts as one that has solved it."""
        self.measured.show_goal(goal)

    def show_pictures(self, snapshot: Snapshot) -> None:
        """Show what the networks at *snapshot* say; what is hidden is shown as soon as it can be seen."""
        observer = self._observer
        if observer is None:
            return
        self._late = None if self.isVisible() else snapshot
        if self._late is not None:
            return
        output = observer.look(snapshot.parameters)
        if output is not None:
            self.tiles.show_output(output)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._late is not None:
            self.show_pictures(self._late)

    def show_curves(self, snapshot: Snapshot, until: int) -> None:
        """Show the curves of all networks, on an axis to the epoch *until* at least."""
        if self._observer is not None:
            self.loss.show_spread(spread(snapshot.table, _LOSS_COLUMN), until)
            self.measured.show_spread(spread(snapshot.table, measured_column(self._observer.stack)), until)

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Let equal distances of the loss be equal factors, or equal differences."""
        self.logarithmic.show_value(logarithmic)
        self.loss.set_logarithmic(logarithmic)


def _pictures(observer: StackObserver) -> TilePictures | None:
    experiment = observer.stack.experiment
    if observer.plane is not None:
        return PlaneTiles(scatter(experiment, observer.plane))
    if observer.curve_x is not None:
        return CurveTiles(observer.curve_x, (experiment.train.x[:, 0], np.asarray(experiment.train.y, np.float64)))
    return ErrorTiles() if observer.asked else None
