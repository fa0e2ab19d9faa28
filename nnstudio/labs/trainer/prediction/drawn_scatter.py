"""What of a decision picture stands still while the network learns: axes, examples and key, laid out and drawn once."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from nnstudio.labs.trainer.prediction.colouring import ValueColouring
from nnstudio.labs.trainer.prediction.drawn_plane import FEWEST_TICKS, DrawnPlane, fitted, ticks
from nnstudio.labs.trainer.prediction.key import ROW, Arrangement, Entry, arranged, paint_colour_bar, paint_entries
from nnstudio.labs.trainer.prediction.marks import class_mark, paint_marks, value_mark
from nnstudio.labs.trainer.prediction.scatter import Scatter, sentence
from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

TRAINING = QT_TRANSLATE_NOOP("Trainer", "training")
VALIDATION = QT_TRANSLATE_NOOP("Trainer", "validation")

_SMALL = 0.88
"""How large the letters of the key are."""
_TOP_LINE = 1.35
_AXIS = 1.25
_CROWD, _SMALLEST = 250, 0.6
"""From so many examples on, their marks get smaller."""
NEAR = 0.5
"""An example is under the mouse within so many heights of a letter."""


def crowded(count: int) -> float:
    """Return how large the marks of so many examples are, in parts of those of a few."""
    return max(_SMALLEST, min(1.0, (_CROWD / max(count, 1)) ** 0.5))


@dataclass(frozen=True)
class Layout:
    """Where everything is: a line of words on top, the plane, the numbers of the axes, the key."""

    top_line: QRectF
    plane: DrawnPlane
    x_name: QPointF
    """The left end of the name of the x axis."""
    x_ticks: list[float]
    key: QRectF
    classes: Arrangement | None
    kinds: Arrangement | None
    """None where the kinds stand in one row with the classes."""


class DrawnScatter:
    """Lays out and draws *scatter* in a widget of some *size*, with its letters and colours."""

    def __init__(self, scatter: Scatter, size: QSizeF, font: QFont, theme: Theme) -> None:
        self._scatter, self._theme = scatter, theme
        self._font, self._small = font, QFont(font)
        self._small.setPixelSize(round(_SMALL * font.pixelSize()))
        self._metrics, self._small_metrics = QFontMetrics(font), QFontMetrics(self._small)
        metrics = self._metrics
        left, right, bottom, top = scatter.extent
        self._x_ticks = (ticks(left, right), ticks(left, right, FEWEST_TICKS))
        self._y_ticks = ticks(bottom, top)
        self._x_name = spoken(sentence(scatter.x_name))
        count = len(scatter.train) + len(scatter.validation)
        self._mark_em = metrics.height() * crowded(count)
        self._colouring = None if scatter.classes else ValueColouring(theme, *scatter.value_range())
        self._classes, self._kinds = self._class_entries(), self._kind_entries()
        self.layout = self._laid_out(size)

    def paint(self, painter: QPainter) -> None:
        """Draw axes, examples and key."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_axes(painter)
        painter.setClipRect(self.layout.plane.place)
        self._paint_examples(painter, training=False)
        self._paint_examples(painter, training=True)
        painter.setClipping(False)
        painter.setFont(self._small)
        key = QRectF(self.layout.key)
        if self.layout.kinds is None and self.layout.classes is not None:
            paint_entries(painter, [*self._classes, *self._kinds], self.layout.classes, key, self._theme)
            return
        if self.layout.classes is not None:
            paint_entries(painter, self._classes, self.layout.classes, key, self._theme)
        elif self._colouring is not None:
            paint_colour_bar(painter, self._colouring, key, self._theme)
        assert self.layout.kinds is not None  # noqa: S101 - only with classes they are in one row
        key.setTop(key.bottom() - self.layout.kinds.rows * ROW * self._small_metrics.height())
        paint_entries(painter, self._kinds, self.layout.kinds, key, self._theme)

    def pixel_of(self, is_training: bool, index: int) -> QPointF:
        """Return where an example is in the widget."""
        points = self._scatter.train if is_training else self._scatter.validation
        return self.layout.plane.pixel(*points[index])

    def example_at(self, pixel: QPointF) -> tuple[bool, int] | None:
        """Return whether the example nearest to *pixel* is one of training, and its index; None if it is too far."""
        points = np.concatenate([self._scatter.train, self._scatter.validation])
        away = np.hypot(*(self.layout.plane.pixels(points) - pixel.toTuple()).T)
        if not away.size or away.min() > NEAR * self._metrics.height():
            return None
        nearest, count = int(away.argmin()), len(self._scatter.train)
        return (True, nearest) if nearest < count else (False, nearest - count)

    def _class_entries(self) -> list[Entry]:
        """Return the mark of each class, as training examples have it."""
        em = self._metrics.height()
        return [
            Entry(class_mark(label, self._scatter.classes, em, self._theme, training=True), spoken(sentence(name)))
            for label, name in enumerate(self._scatter.class_names)
        ]

    def _kind_entries(self) -> list[Entry]:
        """Return what large and small marks are."""
        em, theme, grey = self._metrics.height(), self._theme, QColor(self._theme.quiet)
        entries = []
        for words, training in ((TRAINING, True), (VALIDATION, False)):
            if self._scatter.classes:
                mark = class_mark(0, self._scatter.classes, em, theme, training=training)
                mark = replace(mark, fill=grey) if training else replace(mark, rim=grey)
            else:
                mark = value_mark(QColor(theme.panel), em, theme, training=training)
            entries.append(Entry(mark, spoken(words)))
        return entries

    def _laid_out(self, size: QSizeF) -> Layout:
        metrics, em = self._metrics, self._metrics.height()
        numbers = max(metrics.horizontalAdvance(typed(tick)) for tick in self._y_ticks)
        left, right = numbers + 0.6 * em, size.width() - 0.5 * em
        key_room = size.width() - 0.4 * em
        classes, kinds = self._arranged(key_room)
        rows = (classes.rows if classes else 1) + (kinds.rows if kinds else 0)
        key_height = rows * ROW * self._small_metrics.height()
        name_row = 0.0
        # The name of the axis stands among its numbers, or among fewer of them, or in a row of its own.
        for attempt, x_ticks in enumerate((*self._x_ticks, self._x_ticks[0])):
            name_row = 1.1 if attempt == len(self._x_ticks) else 0.0
            below = (_AXIS + name_row) * em + key_height
            room = QRectF(left, _TOP_LINE * em, right - left, size.height() - _TOP_LINE * em - below)
            plane = DrawnPlane(self._scatter.extent, fitted(room, square=self._scatter.is_square))
            gap = self._gap(plane, x_ticks)
            if gap is not None:
                break
        base = plane.place.bottom() + metrics.ascent() + 0.2 * em
        width = metrics.horizontalAdvance(self._x_name)
        middle = max(0.0, plane.place.center().x() - width / 2)
        name = QPointF(middle if gap is None or name_row else gap, base + name_row * em)
        bottom = plane.place.bottom() + (_AXIS + name_row) * em
        return Layout(
            top_line=QRectF(0.3 * em, max(0.0, plane.place.top() - _TOP_LINE * em), size.width() - 0.6 * em, 1.2 * em),
            plane=plane,
            x_name=name,
            x_ticks=x_ticks,
            key=QRectF(0.2 * em, bottom, key_room, key_height),
            classes=classes,
            kinds=kinds,
        )

    def _arranged(self, room: float) -> tuple[Arrangement | None, Arrangement | None]:
        """Return how classes and kinds are arranged; if all fit, in one row together, and no kinds.

        Where classes may be added they have a row of their own: else the plane would shrink under the hand.
        """
        if not self._classes:
            return None, arranged(self._kinds, room, self._small_metrics)
        together = arranged([*self._classes, *self._kinds], room, self._small_metrics)
        if together.rows == 1 and not self._scatter.may_add_classes:
            return together, None
        return arranged(self._classes, room, self._small_metrics), arranged(self._kinds, room, self._small_metrics)

    def _gap(self, plane: DrawnPlane, x_ticks: list[float]) -> float | None:
        """Return where between the last two numbers below the plane its name can begin; None if it is too long."""
        (before, text), (after, _last) = self._numbers_below(plane, x_ticks)[-2:]
        start, room = before + self._metrics.horizontalAdvance(text), self._metrics.horizontalAdvance(self._x_name)
        spare = after - start - room
        return start + spare / 2 if spare > self._metrics.height() else None

    def _numbers_below(self, plane: DrawnPlane, x_ticks: list[float]) -> list[tuple[float, str]]:
        """Return the left end and the text of each number of the x axis."""
        numbers = []
        for tick in x_ticks:
            text = typed(tick)
            width = self._metrics.horizontalAdvance(text)
            x = plane.pixel(tick, plane.extent[2]).x() - width / 2
            numbers.append((min(max(x, plane.place.left()), plane.place.right() - width), text))
        return numbers

    def _paint_axes(self, painter: QPainter) -> None:
        metrics, em, plane = self._metrics, self._metrics.height(), self.layout.plane
        place = plane.place
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setPen(QColor(self._theme.quiet))
        for x, text in self._numbers_below(plane, self.layout.x_ticks):
            painter.drawText(QPointF(x, place.bottom() + metrics.ascent() + 0.2 * em), text)
        for tick in self._y_ticks:
            text = typed(tick)
            y = plane.pixel(plane.extent[0], tick).y() + 0.36 * metrics.ascent()
            y = min(max(y, place.top() + 0.72 * metrics.ascent()), place.bottom())
            painter.drawText(QPointF(place.left() - metrics.horizontalAdvance(text) - 0.3 * em, y), text)
        painter.drawText(self.layout.x_name, self._x_name)

    def _paint_examples(self, painter: QPainter, *, training: bool) -> None:
        scatter, em, theme = self._scatter, self._mark_em, self._theme
        points, y = (scatter.train, scatter.train_y) if training else (scatter.validation, scatter.validation_y)
        pixels = self.layout.plane.pixels(points)
        if self._colouring is None:
            for label in range(scatter.classes):
                mark = class_mark(label, scatter.classes, em, theme, training=training)
                paint_marks(painter, mark, pixels[y == label])
            return
        for colour, pixel in zip(self._colouring.colours(y), pixels, strict=True):
            paint_marks(painter, value_mark(colour, em, theme, training=training), pixel[None])
