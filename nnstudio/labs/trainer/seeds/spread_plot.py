"""The curves of all networks in one plot: each one faintly, the middle half of them shaded, and their median."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainterPath,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsView

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.learning_curves.curve import FARTHEST
from nnstudio.labs.trainer.learning_curves.epoch_line import EpochLine
from nnstudio.labs.trainer.learning_curves.ticks import linear_ticks, log_ends, log_ticks
from nnstudio.labs.trainer.prediction.told_later import ToldLater
from nnstudio.labs.trainer.seeds.end_ticks import epoch_ticks, percent_ticks
from nnstudio.labs.trainer.seeds.spread import Spread
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.fading import FADED
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.reading_keys import steps_of
from nnstudio.widgets.shading import Shading
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import spoken

_FAINT = 110
"""The alpha of a single curve."""
MOST_NUMBERS = 4
"""Numbers at a logarithmic axis, where they are equally far from one another."""
_LINE = 1.4
"""How far apart numbers one above the other are at least, in heights of a letter."""
_RUN_AWAY = 2.0, 1000.0
"""The axis of a loss reaches so many times as high as the median ever was, a linear and a logarithmic one.

What rises further leaves it at the top.
"""
_EPOCH = QT_TRANSLATE_NOOP("Trainer", "epoch")
_NAMED = QT_TRANSLATE_NOOP("Trainer", "The curves of all networks: {figure}")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "Each faint line is one of the networks, dash-dotted the one that is pointed at; the band is the middle half of"
    " them, the thick line their median. Move over it, or press ← and →, to read off how far apart chance brings them.",
)
_TOLD = QT_TRANSLATE_NOOP(
    "Trainer", "Epoch {epoch}: from {low} to {high}; median {median}, the middle half from {lower} to {upper}"
)
_SHORT = QT_TRANSLATE_NOOP("Trainer", "Epoch {epoch}: median {median}")
_MIDDLE = QT_TRANSLATE_NOOP("Trainer", "Epoch {epoch}: median {median}, the middle half from {lower} to {upper}")
_LOWER = QT_TRANSLATE_NOOP("Trainer", "lower quartile")
_MEDIAN = QT_TRANSLATE_NOOP("Trainer", "median")
_UPPER = QT_TRANSLATE_NOOP("Trainer", "upper quartile")
_NETWORK = QT_TRANSLATE_NOOP("Trainer", "network {number}")
_NOTHING_YET = QT_TRANSLATE_NOOP("Trainer", "Press Start to draw it")


class SpreadPlot(Tabled, Plot):
    """Shows one figure of every network over the epochs: shares from 0 to 1 as *percent*, or a loss from 0 on."""

    def __init__(self, name: str, axis: Sentence, *, percent: bool = False) -> None:
        self._ready = False
        self._figure, self._percent = axis, percent
        self._spread: Spread | None = None
        self._until, self._pointed = 1.0, None  # type: float, int | None
        self._ranged: tuple[float, ...] = ()
        self._beyond = (0.0, 1.0)
        """From where to where curves are drawn: further out Qt cannot clip exactly."""
        self._logarithmic = False
        self._of_training = not percent
        self._is_late = False
        self._read: int | None = None
        """The point of the curves that the mouse, or keys, read off."""
        super().__init__(name, _EPOCH, axis)
        self.setMouseTracking(True)
        self.disableAutoRange()
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self._half = Shading(self, Qt.BrushStyle.BDiagPattern, 1.0)
        self._all, self._median, self._one = (QGraphicsPathItem() for _ in range(3))
        box = self.getViewBox()
        for depth, item in enumerate((self._all, self._median, self._one)):
            item.setZValue(depth + 2)
            box.addItem(item, ignoreBounds=True)
        self._goal = pg.InfiniteLine(angle=0)
        self._goal.hide()
        self.addItem(self._goal, ignoreBounds=True)
        self._told = ToldLater(self, self._describe)
        self._line = EpochLine(self)
        box.sigResized.connect(self._draw)
        self._ready = True
        self.wear(self.theme)

    def show_spread(self, spread: Spread, until: float) -> None:
        """Show *spread*, on an axis to the epoch *until* at least."""
        self._spread, self._until = spread, max(until, float(spread.epochs[-1]), 1.0)
        self._draw()
        self._told.ask()

    def show_goal(self, goal: float) -> None:
        """Draw a line where a network counts as one that has solved it."""
        self._goal.setValue(self._factor * goal)
        self._goal.show()

    def point_at(self, run: int | None) -> None:
        """Draw the curve of network *run* boldly, or none."""
        self._pointed = run
        self._draw_one()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Let equal distances be equal factors, or equal differences."""
        if logarithmic != self._logarithmic:
            self._logarithmic = logarithmic
            self._draw()

    def name_axis(self, axis: Sentence, *, of_training: bool) -> None:
        """Say with other words what the figure is, and whether it is one *of training*."""
        if axis != self._figure:
            self._y, self._figure, self._of_training = axis, axis, of_training
            self.retranslate()
            self.wear(current_theme())

    def table(self) -> Table | None:
        spread = self._spread
        if spread is None:
            return None
        names = [_EPOCH, _LOWER, _MEDIAN, _UPPER]
        names += [_NETWORK.fill(number=run + 1) for run in range(spread.values.shape[1])]
        figures = np.column_stack([spread.epochs, spread.quartiles.T, spread.values])
        return Table.of(map(spoken, names), figures.tolist())

    @property
    def _factor(self) -> float:
        return 100.0 if self._percent else 1.0

    def _draw(self) -> None:
        if self._spread is None:
            return
        self._is_late = not self.isVisible()
        if self._is_late:
            return
        epochs, values = self._spread.epochs, self._heights(self._spread.values)
        lower, median, upper = self._heights(self._spread.quartiles)
        bottom, top = self._range(values, median)
        self._beyond = beyond = (bottom - 2 * (top - bottom), top + 2 * (top - bottom))
        self._all.setPath(_paths(epochs, np.clip(values, *beyond)))
        known = np.isfinite(lower) & np.isfinite(upper)
        self._median.setPath(_path(epochs[known], np.clip(median[known], *beyond)))
        self._half.show_between(epochs[known], np.clip(lower[known], *beyond), np.clip(upper[known], *beyond))
        self._draw_one()
        self._reach(bottom, top)
        self._read_off()

    def _reach(self, bottom: float, top: float) -> None:
        """Let the axes reach to the last epoch and from *bottom* to *top*, with room for the numbers at their ends."""
        box, em = self.getViewBox(), self.fontMetrics().height()
        width, height = max(box.width(), 1.0), max(box.height(), 1.0)
        ranged = (self._until, bottom, top, self._logarithmic, width, height, em)
        if ranged == self._ranged:  # to draw the axes anew takes longer than the curves
            return
        self._ranged = ranged
        most = max(2, int(height / (_LINE * em)))
        upright = self.getAxis("left")
        if self._logarithmic:
            upright.setTicks(log_ticks(bottom, top, min(most, MOST_NUMBERS)))
        else:
            upright.setTicks(percent_ticks(bottom, most) if self._percent else linear_ticks(top, most))
        self.getAxis("bottom").setTicks(epoch_ticks(self._until, self._letters(width)))
        left = 0.4 * em / width * self._until
        right = 0.6 * QFontMetricsF(self.font()).horizontalAdvance(f"{self._until:.0f}") / width * self._until
        beside = 0.6 * em / height * (top - bottom)
        self.setRange(xRange=(-left, self._until + right), yRange=(bottom - beside, top + beside), padding=0)

    def _letters(self, width: float) -> int:
        """Return how many digits fit below an axis of that *width*."""
        return int(width / QFontMetricsF(self.font()).horizontalAdvance("0"))

    def _heights(self, values: Floats) -> Floats:
        """Return where *values* stand on the axis; NaN where it has no place for them."""
        if not self._logarithmic:
            return np.where(np.isfinite(values), self._factor * np.clip(values, -FARTHEST, FARTHEST), np.nan)
        with np.errstate(divide="ignore", invalid="ignore"):
            heights = np.log10(values)
        return np.where(np.isfinite(heights), heights, np.nan)

    def _draw_one(self) -> None:
        if self._spread is None or self._pointed is None:
            self._one.setPath(QPainterPath())
            return
        values = self._heights(self._spread.values[:, self._pointed])
        known = np.isfinite(values)
        self._one.setPath(_path(self._spread.epochs[known], np.clip(values[known], *self._beyond)))

    def _range(self, values: Floats, median: Floats) -> tuple[float, float]:
        """Return how far the upright axis reaches, in steps, so that it mostly stands still."""
        finite = values[np.isfinite(values)]
        if not finite.size:
            return 0.0, self._factor
        medians = median[np.isfinite(median)]  # a logarithmic axis has none where most losses are 0
        usual = float(medians.max() if medians.size else finite.max())
        if self._logarithmic:
            return log_ends(float(finite.min()), min(float(finite.max()), usual + math.log10(_RUN_AWAY[True])))
        if self._percent:
            return min(90.0, max(0.0, 10.0 * math.floor(float(finite.min()) / 10.0))), 100.0
        top = min(float(finite.max()), _RUN_AWAY[False] * usual)
        if top <= 0.0:
            return 0.0, self._factor
        step = 10.0 ** math.floor(math.log10(max(top, 1e-12))) / 2
        return 0.0, step * math.ceil(1.02 * top / step)

    def _describe(self) -> None:
        if self._spread is None or len(self._spread.epochs) < 2:
            self.setAccessibleDescription(spoken(_NOTHING_YET))
            return
        told = self._told_at(-1 if self._read is None else self._read)
        if told:
            self.setAccessibleDescription(told[0])

    def _told_at(self, point: int) -> tuple[str, ...]:
        """Return what is read off there, from the longest to the shortest; nothing where no network goes on."""
        if self._spread is None:
            return ()
        values = self._spread.values[point]
        known = values[np.isfinite(values)]
        if not known.size:
            return ()
        lower, median, upper = (self._written(float(each)) for each in self._spread.quartiles[:, point])
        figures = {
            "epoch": f"{self._spread.epochs[point]:,.0f}",
            "low": self._written(float(known.min())),
            "high": self._written(float(known.max())),
            "median": median,
            "lower": lower,
            "upper": upper,
        }
        return tuple(spoken(sentence.fill(**figures)) for sentence in (_TOLD, _MIDDLE, _SHORT))

    def _read_off(self) -> None:
        """Lead the eye to the epoch that is read off, and write what is to be seen there."""
        if self._spread is None or self._read is None:
            self._line.hide()
            return
        self._read = min(self._read, len(self._spread.epochs) - 1)
        column = self.getViewBox().mapFromView(QPointF(float(self._spread.epochs[self._read]), 0.0)).x()
        self._line.show(column, self._told_at(self._read) or ("",))

    def _read_at(self, point: int | None) -> None:
        if point != self._read:
            self._read = point
            self._read_off()

    def _written(self, value: float) -> str:
        return f"{100 * value:.1f} %" if self._percent else figure(value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._spread is None or not self.is_inside(event):
            self._read_at(None)
            return
        self._read_at(int(np.argmin(np.abs(self._spread.epochs - self.view_at(event).x()))))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._read_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = steps_of(event)
        if steps is not None and self._spread is not None and len(self._spread.epochs) > 1:
            last = len(self._spread.epochs) - 1
            first_time = self._read is None and not math.isinf(steps)
            self._read_at(last if first_time else int(min(max((self._read or 0) + steps, 0), last)))
            self._describe()
            announce(self, self._line.text)
        elif event.key() == Qt.Key.Key_Escape and self._read is not None:
            self._read_at(None)
        else:
            event.ignore()  # pyqtgraph would keep it

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read_at(None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_late:
            self._draw()

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(9 * em, 7 * em)

    def set_stale(self, stale: bool) -> None:
        super().set_stale(stale)
        self.getViewBox().setOpacity(FADED if stale else 1.0)

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if not self._ready:
            return
        colour = QColor(theme.truth if self._of_training else theme.prediction)
        faint = QColor(colour)
        faint.setAlpha(_FAINT)
        self._half.wear(colour)
        # One pixel, as 0. With any other width Qt would stroke each new path only to learn how much room it takes.
        self._all.setPen(QPen(faint, 0))
        for item, ink, style in (
            (self._median, theme.text, Qt.PenStyle.SolidLine),
            (self._one, theme.text, Qt.PenStyle.DashDotLine),
        ):
            pen = QPen(QColor(ink), max(1.5, 0.11 * self.fontMetrics().height()), style)
            pen.setCosmetic(True)
            item.setPen(pen)
        self._line.wear(theme)
        self._goal.setPen(pg.mkPen(theme.good, width=1, style=Qt.PenStyle.DashLine))

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(spoken(_NAMED.fill(figure=self._figure)))
        self.setWhatsThis(spoken(_EXPLAINED))
        if self._ready:
            self._line.measure_again()
            self._read_off()
            self._describe()


def _path(x: Floats, y: Floats) -> QPainterPath:
    path: QPainterPath = pg.arrayToQPath(x, y, connect="all", finiteCheck=False)
    return path


def _paths(x: Floats, values: Floats) -> QPainterPath:
    """Return the curves *values* ``(points, runs)`` over *x*, each to its last finite point, as one path."""
    points, runs = values.shape
    connected = np.ones((runs, points), dtype=np.int32)
    connected[:, -1] = 0
    connected[:, :-1] &= np.isfinite(values[1:].T) & np.isfinite(values[:-1].T)
    y = np.nan_to_num(values.T, nan=0.0).ravel()
    path: QPainterPath = pg.arrayToQPath(np.tile(x, runs), y, connect=connected.ravel(), finiteCheck=False)
    return path
