"""Names at the ends of curves, none over another."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsSimpleTextItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.labs.trainer.learning_curves.curve import Curve
from nnstudio.widgets.kept_picture import shows_pixels
from nnstudio.widgets.named_line import spread

if TYPE_CHECKING:
    from nnstudio.labs.trainer.learning_curves.axes import Axes

_BEFORE, _BEHIND = 0.45, 0.3
"""Room before a name and behind it, in heights of a letter."""
LINE = 1.05
"""How far apart names are, from middle to middle."""
_RADIUS = {"circle": 0.27, "square": 0.22, "down": 0.3}


class _Mark(QGraphicsPixmapItem):
    """A circle, a square or a triangle down, kept as a picture that is smoothed, as the plot around it is not."""

    def wear(self, fill: QColor, rim: QColor, em: float, ratio: float) -> None:
        """Put on those colours; *em* is the height of a letter, *ratio* that of the screen."""
        self._look = fill, rim, em
        self._ratio = ratio
        self._shape = ""
        self._pictures: dict[str, QPixmap] = {}

    def show_shape(self, shape: str) -> None:
        """Be a mark of that *shape*."""
        if shape == self._shape:
            return
        self._shape = shape
        if shape not in self._pictures:
            self._pictures[shape] = _picture(shape, *self._look, self._ratio)
        picture = self._pictures[shape]
        self.setPixmap(picture)
        self.setOffset(QPointF(0.5, 0.5) - picture.deviceIndependentSize().width() / 2 * QPointF(1.0, 1.0))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if shows_pixels(painter) or self.pixmap().isNull():
            super().paint(painter, option, widget)
        else:
            painter.translate(self.offset())
            _draw(painter, self._shape, *self._look)


class EndName:
    """The name of *curve* behind its end, and on that a mark: a circle, a square or none; in pixels of the *box*.

    Where the curve ends below the axis a triangle at the edge points there.
    """

    def __init__(self, box: pg.ViewBox, curve: Curve, shape: str, *, depth: float) -> None:
        self.curve = curve
        self._shape = shape
        self.mark = _Mark(box)
        self.words = QGraphicsSimpleTextItem(box)
        self._size = QRectF()
        for item in (self.mark, self.words):
            item.setZValue(depth)

    def say(self, name: str) -> None:
        """Show *name*."""
        self.words.setText(name)
        self._size = self.words.boundingRect()

    def wear(self, fill: QColor, rim: QColor, ink: QColor, font: QFont, em: float, ratio: float) -> None:
        """Put on those colours, and the size of *font*; *em* is the height of a letter, *ratio* that of the screen."""
        self.words.setBrush(ink)
        self.words.setFont(font)
        self._size = self.words.boundingRect()
        if self._shape:
            self.mark.wear(fill, rim, em, ratio)
            self.mark.show_shape(self._shape)

    def room(self, em: float) -> float:
        """Return how many pixels the name takes behind the end of its curve."""
        return float(self._size.width()) + (_BEFORE + _BEHIND) * em

    def is_wanted(self) -> bool:
        """Whether there is a curve to name; one point is none."""
        return len(self.curve.x) > 0 and bool(self.curve.x[-1] > 0)

    def end(self, axes: "Axes") -> QPointF:
        """Return where the curve ends."""
        return axes.pixel(float(self.curve.x[-1]), float(self.curve.y[-1]))

    def place(self) -> QRectF:
        """Return where the words stand."""
        return self._size.translated(self.words.pos())

    def put(self, end: QPointF, middle: float, em: float, *, below: bool = False) -> None:
        """Mark *end*, and write the words behind it, around the height *middle*; *em* is the height of a letter.

        The curve may end *below* that.
        """
        if self._shape:
            self.mark.show_shape("down" if below else self._shape)
        self.mark.setPos(round(end.x()), round(end.y()))
        self.words.setPos(round(end.x() + _BEFORE * em), round(middle - self._size.height() / 2))
        self.set_visible(True)

    def set_visible(self, visible: bool) -> None:
        """Show mark and words, or neither."""
        self.mark.setVisible(visible)
        self.words.setVisible(visible)


def place_names(names: Sequence[EndName], axes: "Axes", em: float, taken: Sequence[QRectF] = ()) -> list[QRectF]:
    """Put *names* behind the ends of their curves, apart where they would cover one another; return where they stand.

    *em* is the height of a letter. What is *taken* at the top they stand below. Names of no curve, and those without
    room, are hidden.
    """
    width, height = axes.size()
    lowest, highest = LINE * em / 2, height - LINE * em / 2
    wanted = [name for name in names if name.is_wanted()]
    for name in names:
        if name not in wanted:
            name.set_visible(False)
    ends = [name.end(axes) for name in wanted]
    left = max((end.x() for end in ends), default=0.0) + _BEFORE * em
    lowest = max([lowest, *(place.bottom() + LINE * em / 2 for place in taken if place.right() > left)])
    middles = [min(max(end.y(), lowest), highest) for end in ends]
    fit = lowest + (len(wanted) - 1) * LINE * em <= highest
    if fit:
        # Pixels are counted downwards, and so are the heights that decide which of two comes to lie above.
        middles = spread(middles, LINE * em, (lowest, highest), [-float(name.curve.y[-1]) for name in wanted])
    for i, (name, end, middle) in enumerate(zip(wanted, ends, middles, strict=True)):
        name.put(end, middle, em, below=float(name.curve.y[-1]) < axes.bottom)
        name.mark.setVisible(float(name.curve.y[-1]) <= axes.top)  # what has left through the top ends nowhere here
        if end.x() + name.room(em) > width + 1.0 or (i and not fit):
            name.words.hide()
    return [name.place() for name in wanted if name.words.isVisible()]


def _side(shape: str, em: float) -> int:
    return 2 * round(_RADIUS[shape] * em + 1.5) + 1


def _picture(shape: str, fill: QColor, rim: QColor, em: float, ratio: float) -> QPixmap:
    side = _side(shape, em)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        _draw(painter, shape, fill, rim, em)
    return picture


def _draw(painter: QPainter, shape: str, fill: QColor, rim: QColor, em: float) -> None:
    radius, side = _RADIUS[shape] * em, _side(shape, em)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(rim, 1.0))
    painter.setBrush(fill)
    around = QRectF(side / 2 - radius, side / 2 - radius, 2 * radius, 2 * radius)
    if shape == "down":
        painter.drawPolygon([around.topLeft(), around.topRight(), QPointF(side / 2, around.bottom())])
    else:
        (painter.drawEllipse if shape == "circle" else painter.drawRect)(around)
