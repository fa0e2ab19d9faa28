"""The middle column: the networks side by side, and below them how far their curves lie apart."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.labs.trainer.see.pictured import scatter
from nnstudio.labs.trainer.seeds.observer import StackObserver
from nnstudio.labs.trainer.seeds.results import Stack, measured_column
from nnstudio.labs.trainer.seeds.spread import spread
from nnstudio.labs.trainer.seeds.spread_plot import SpreadPlot
from nnstudio.labs.trainer.seeds.tile_pictures import CurveTiles, GrowthTiles, PlaneTiles, TilePictures
from nnstudio.labs.trainer.seeds.tiles import TileSheet
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.tick import Tick
from nnstudio.widgets.words import Text

_LOSS_COLUMN = 1
_CAPTION = QT_TRANSLATE_NOOP("Trainer", "✓ solved. Below: how well, and from which seed. A click takes it over.")
_LEGEND = QT_TRANSLATE_NOOP(
    "Trainer", "Thin: each network. Shaded: middle half. Bold: median. Dashed: solved from here."
)
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
        self._goal = goal
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
        pictures.rows.addWidget(_caption(_CAPTION))
        pictures.rows.addWidget(self.tiles, 1)
        plots = QHBoxLayout()
        plots.setSpacing(8)
        plots.addWidget(self.loss, 1)
        plots.addWidget(self.measured, 1)
        legend = QHBoxLayout()
        legend.addWidget(_caption(_LEGEND), 1)
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
        self._observer = StackObserver(stack)
        train = stack.experiment.train
        self.tiles.show_stack(stack.seeds, self._pictures(self._observer), are_numbers=train.is_regression)
        self.measured.name_axis(_AXES[train.is_regression + 2 * (not len(stack.experiment.validation))])

    def _pictures(self, observer: StackObserver) -> TilePictures:
        train = observer.stack.experiment.train
        if observer.plane is not None:
            return PlaneTiles(scatter(observer.stack.experiment, observer.plane))
        if observer.curve_x is not None:
            return CurveTiles(observer.curve_x, (train.x[:, 0], np.asarray(train.y, np.float64)))
        return GrowthTiles(self._goal)

    def show_goal(self, goal: float) -> None:
        """Say from which share on a network counts as one that has solved it."""
        self._goal = goal
        self.measured.show_goal(goal)
        if self._observer is not None and isinstance(self.tiles.pictures, GrowthTiles):
            self.tiles.change_pictures(self._pictures(self._observer))

    def show_pictures(self, snapshot: Snapshot) -> None:
        """Show what the networks at *snapshot* say."""
        observer = self._observer
        if observer is None or not self.tiles.isVisible():
            return
        output = observer.look(snapshot.parameters)
        if output is None:
            output = spread(snapshot.table, measured_column(observer.stack)).values.T
        self.tiles.show_output(output)

    def show_curves(self, snapshot: Snapshot, until: int) -> None:
        """Show the curves of all networks, on an axis to the epoch *until* at least."""
        if self._observer is not None:
            self.loss.show_spread(spread(snapshot.table, _LOSS_COLUMN), until)
            self.measured.show_spread(spread(snapshot.table, measured_column(self._observer.stack)), until)

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Let equal distances of the loss be equal factors, or equal differences."""
        self.logarithmic.show_value(logarithmic)
        self.loss.set_logarithmic(logarithmic)


def _caption(sentence: Sentence) -> Text:
    """Return a caption that asks for no width of its own."""
    text = Text(sentence, "caption")
    text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return text
