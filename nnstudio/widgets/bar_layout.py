"""What stands where in a chart of bars: axis, groups, bars, figures."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from nnstudio.notation.figures import brief, short
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.painting import LONGEST
from nnstudio.widgets.steps import stepped_up

THINNEST = 2.0
"""Bars of less than so many pixels cannot be told apart."""


@dataclass(frozen=True)
class Series:
    """One kind of bar: its caption, the `Theme` colour that stands for its meaning, and its values.

    Plain, *hatched* and *hollow* bars are told apart without colour. Those at *locked* indices carry a padlock; those
    of a *fixed* series cannot be dragged, even where others can. Where one *says_zero*, a bar of 0 has its figure, too;
    else the figures of its neighbours may take that room.
    """

    caption: Sentence
    colour: str
    values: tuple[float, ...]
    hatched: bool = False
    hollow: bool = False
    locked: frozenset[int] = frozenset()
    fixed: bool = False
    says_zero: bool = True


class Bar(NamedTuple):
    """A bar on the screen: what it belongs to, how much it stands for, and where it is."""

    series: Series
    value: float
    room: QRectF


class BarLayout(QWidget):
    """Groups of bars on a common axis, as `BarChart` describes them; nothing is painted here."""

    def __init__(self, low: float | None, high: float | None, least: float) -> None:
        super().__init__()
        self.low, self._high, self.least = low, high, least
        self._aligned: tuple[BarLayout, ...] = (self,)
        self._names: tuple[str, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._usual = 0.0
        self._measured: tuple[object, float] = (None, 0.0)
        self._ends = self._fitting_axis()

    def is_dense(self) -> bool:
        """Whether there are more groups than can be told apart: then the outlines of the series are drawn."""
        return len(self._names) * max(1, len(self._series)) > self._plot().width() / THINNEST

    def group_at(self, x: float) -> int | None:
        """Return the group at the horizontal position *x*; None beside all."""
        plot = self._plot()
        if not self._names or not plot.left() <= x < plot.right():
            return None
        return min(len(self._names) - 1, int((x - plot.left()) / plot.width() * len(self._names)))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 12 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, round(7.5 * em))  # lower, bars could not be told apart

    def _fitting_axis(self) -> tuple[float, float, float]:
        """Return the ends of the axis and the distance of its ticks."""
        top = self._high if self._high is not None else stepped_up(min(max(self.least, self._largest()), LONGEST))
        return (-top if self.low is None else self.low), top, top / (4 if self.low is not None else 2)

    def _largest(self) -> float:
        values = np.abs([*itertools.chain(*(series.values for series in self._series))])
        return float(np.max(values, where=np.isfinite(values), initial=0.0))

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        left = max(chart._room_for_ticks() for chart in self._aligned)  # noqa: SLF001 - of the same class
        return QRectF(
            left, 2.2 * em, max(1.0, self.width() - left - 0.3 * em), max(1.0, self.height() - 2.2 * em - self._foot())
        )

    def _foot(self) -> float:
        """Return the room below the axis: for the names, and above them for the figures of long negative bars."""
        return (1.5 if self.low is not None else 2.4) * self.fontMetrics().height()

    def _room_for_ticks(self) -> float:
        """Return how much room the figures beside the axis take; measured once, as every bar of every chart asks."""
        look = (self._ends, self.font().key())
        if look != self._measured[0]:
            metrics = QFontMetricsF(self.font())
            _low, top, step = self._ends
            widest = max(metrics.horizontalAdvance(tick(value)) for value in (-top, -step, step, top))
            self._measured = (look, widest + 0.6 * metrics.height())
        return self._measured[1]

    def _y(self, value: float, plot: QRectF) -> float:
        low, top, _step = self._ends
        clipped = min(max(value, low), top) if not math.isnan(value) else low
        return plot.bottom() - plot.height() * (clipped - low) / (top - low)

    def _group(self, plot: QRectF, i: int) -> QRectF:
        width = plot.width() / len(self._names)
        return QRectF(plot.left() + i * width, plot.top(), width, plot.height())

    def _bars(self, group: QRectF, i: int) -> list[Bar]:
        """Return the series that have a value for group *i*, the value and the bar."""
        em = self.fontMetrics().height()
        count = max(1, len(self._series))
        gap = min(0.35 * em, 0.08 * group.width())
        width = max(1.0, min((group.width() - 2 * gap) / count - gap / 2, 4.5 * em))
        left = group.center().x() - (count * width + (count - 1) * gap / 2) / 2
        zero = self._y(max(0.0, self._ends[0]), group)
        bars = []
        for k, series in enumerate(self._series):
            if i < len(series.values):
                y = self._y(series.values[i], group)
                bar = QRectF(left + k * (width + gap / 2), min(zero, y), width, abs(zero - y))
                bars.append(Bar(series, series.values[i], bar))
        return bars

    def _usual_advance(self) -> float:
        """Return how much room the figures of most bars take; ∞ where there are too many bars for any."""
        metrics = QFontMetricsF(self.font())
        widest = metrics.horizontalAdvance("0.0000")
        if self._plot().width() / len(self._names) < metrics.horizontalAdvance("0"):
            return math.inf
        texts = (short(value) for series in self._series for value in series.values)
        return min(max(map(metrics.horizontalAdvance, texts), default=0.0), widest)

    def _value_labels(self, bars: Sequence[Bar], group: QRectF) -> list[tuple[str, QRectF]]:
        """Return the figures that fit above or below their bars, each with its place in the room of its *group*.

        A figure may be wider than its bar where the bars beside it have none. Where a value of some bar has many
        digits, all are shown or none: a lone 0 that happens to fit says less than it disturbs. Only an ∞ is always
        shown, as its bar has no length that says so.
        """
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        labels = []
        fits = self._usual <= group.width()
        silent = [not (math.isinf(one.value) or (fits and (one.value or one.series.says_zero))) for one in bars]
        for k, (_series, value, bar) in enumerate(bars):
            slot = bar.width() + min(0.1 * em, 0.1 * bar.width())
            left, right = self._free(k, bars, silent, group)
            middle_x = bar.center().x()
            room = max(slot, 2 * min(middle_x - left, right - middle_x))
            text = short(value)
            width = max(slot, metrics.horizontalAdvance(text))
            if silent[k] or (not math.isinf(value) and max(self._usual, width) > room):
                continue
            middle = bar.bottom() + 0.6 * em if value < 0 else bar.top() - 0.6 * em
            labels.append((text, QRectF(middle_x - width / 2, middle - 0.45 * em, width, 0.9 * em)))
        return labels

    @staticmethod
    def _free(k: int, bars: Sequence[Bar], silent: Sequence[bool], group: QRectF) -> tuple[float, float]:
        """Return from where to where the figure of bar *k* may reach: over silent ones, to the next that speaks."""
        before = max((i for i in range(k) if not silent[i]), default=None)
        after = min((i for i in range(k + 1, len(bars)) if not silent[i]), default=None)
        left = group.left() if before is None else (bars[before].room.right() + bars[before + 1].room.left()) / 2
        right = group.right() if after is None else (bars[after - 1].room.right() + bars[after].room.left()) / 2
        return left, right


def tick(value: float) -> str:
    """Write *value* beside its line of the grid: ``40000``, ``−0.05``, ``2×10⁶``."""
    text = f"{value:.6g}".replace("-", "−")
    return brief(value) if "e" in text else text
