"""Names at the ends of curves, none over another."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsSimpleTextItem

from nnstudio.labs.trainer.learning_curves.curve import Curve
from nnstudio.widgets.named_line import spread

if TYPE_CHECKING:
    from nnstudio.labs.trainer.learning_curves.axes import Axes

_BEFORE, _BEHIND = 0.45, 0.3
"""Room before a name and behind it, in heights of a letter."""
LINE = 1.05
"""How far apart names are, from middle to middle."""
_RADIUS = {"circle": 0.27, "square": 0.22, "down": 0.3}


class EndName:
    """The name of *curve* behind its end, and on that a mark: a circle, a square or none; in pixels of the *box*.

    Where the curve ends below the axis a triangle at the edge points there.
    """

    def __init__(self, box: pg.ViewBox, curve: Curve, shape: str, *, depth: float) -> None:
        self.curve = curve
        self._shape = shape
        self.mark = QGraphicsPixmapItem(box)
        self.words = QGraphicsSimpleTextItem(box)
        self._size = QRectF()
        self._marks: dict[bool, QPixmap] = {}
        """What marks the end where it is within the axes, and where it is below them."""
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
            shapes = {False: self._shape, True: "down"}
            self._marks = {below: _mark(shape, fill, rim, em, ratio) for below, shape in shapes.items()}
            self._show_mark(below=False)

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
        if self._marks:
            self._show_mark(below=below)
        self.mark.setPos(round(end.x()), round(end.y()))
        self.words.setPos(round(end.x() + _BEFORE * em), round(middle - self._size.height() / 2))
        self.set_visible(True)

    def _show_mark(self, *, below: bool) -> None:
        picture = self._marks[below]
        if picture.cacheKey() != self.mark.pixmap().cacheKey():
            self.mark.setPixmap(picture)
            self.mark.setOffset(QPointF(0.5, 0.5) - picture.deviceIndependentSize().width() / 2 * QPointF(1.0, 1.0))

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


def _mark(shape: str, fill: QColor, rim: QColor, em: float, ratio: float) -> QPixmap:
    """Return a picture of a mark, smoothed, as the plot around it is not."""
    radius = _RADIUS[shape] * em
    side = 2 * round(radius + 1.5) + 1
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(rim, 1.0))
    painter.setBrush(fill)
    around = QRectF(side / 2 - radius, side / 2 - radius, 2 * radius, 2 * radius)
    if shape == "down":
        painter.drawPolygon([around.topLeft(), around.topRight(), QPointF(side / 2, around.bottom())])
    else:
        (painter.drawEllipse if shape == "circle" else painter.drawRect)(around)
    painter.end()
    return picture
