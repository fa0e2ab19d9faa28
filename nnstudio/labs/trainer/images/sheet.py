"""A sheet of small pictures in rows, each with a line below it if wanted, one of which can be chosen."""

import html
import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.colouring import image, rgb
from nnstudio.labs.trainer.prediction.pointers import RING_WIDTHS
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.paper import paint_part
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded

SHEET_KEYS = (*ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End)
"""They choose the next picture in their direction, the first and the last one."""
LABEL = 1.15
"""How high the line under a picture is, in heights of a letter."""
_MARGIN, _TOP, _PICTURE = 0.1, 0.06, 0.8
"""Of a cell's width, what is left free beside a picture, and above it, and how much the picture takes."""
_LEAST_LETTERS = 0.8
"""How much of their size letters keep where names are long; then these are cut."""
_LEAST_OF_A_NAME = 1.6
"""Where two names would each get less than so many heights of a letter, the second one takes all."""


class Sheet(Pictured, Fading, Worded, QWidget):
    """Lays out pictures of one shape as large as they can be, tells which has been clicked, and rings the chosen one.

    What is drawn seldom is kept, until `_forget_drawing` throws it away: for a new size, theme or font, too.
    """

    example_chosen = Signal(int)
    """A picture has been clicked: its index on the sheet."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page, where Space is Start
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._shape = (1, 1)
        self._chosen: int | None = None
        self._forget_drawing()

    def choose(self, index: int | None) -> None:
        """Put a ring around the picture of that *index*, or around none."""
        self._chosen = index if index is not None and 0 <= index < self._count else None
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(22 * em, 20 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(10 * em, 12 * em)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._forget_drawing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_drawing()

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a small picture."""
        return self._index_at(place) is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor)
        told = "" if index is None else html.escape(self._told(index))
        if told:
            QToolTip.showText(event.globalPosition().toPoint(), f"<span>{told}</span>", self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.example_chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._count and key in SHEET_KEYS:
            self._go_to(self._next(key))
            announce(self, self._told_of_chosen())
        else:
            super().keyPressEvent(event)

    def _go_to(self, index: int) -> None:
        """Choose the picture of that *index*, to which a key leads."""
        if index != self._chosen:
            self.example_chosen.emit(index)

    def _told_of_chosen(self) -> str:
        """Return what a screen reader says of the chosen picture."""
        return "" if self._chosen is None else self._told(self._chosen)

    def _next(self, key: Qt.Key) -> int:
        """Return the picture to which *key* leads."""
        last, now = self._count - 1, self._chosen
        if key == Qt.Key.Key_End:
            return last
        if now is None or now > last or key == Qt.Key.Key_Home:
            return 0
        corners, _cell = self._cells(self._count)
        columns = sum(corner.y() == corners[0].y() for corner in corners)
        down, right = ARROWS[key]
        there = now + right + down * columns
        return there if 0 <= there <= last else now

    @property
    def _count(self) -> int:
        """How many pictures there are."""
        raise NotImplementedError

    def _told(self, index: int) -> str:  # noqa: ARG002
        """Return what is told of a picture while the mouse is on it; nothing where all of it can be read."""
        return ""

    def _forget_drawing(self) -> None:
        self.update()

    def _label(self) -> float:
        """Return how high the line under a picture is, in pixels; 0 for none."""
        return LABEL * self.fontMetrics().height()

    def _room(self) -> QSizeF:
        """Return how much room there is for pictures, from the upper left corner on."""
        return QSizeF(self.size())

    def _cells(self, count: int) -> tuple[list[QPointF], float]:
        """Return the upper left corners of *count* cells and how wide they can be."""
        return cells(count, self._room(), self._label(), self._shape[0] / self._shape[1])

    def _cell_size(self, cell: float) -> QSizeF:
        """Return the size of a cell that is so wide, without the line below it."""
        return QSizeF(cell, cell * self._shape[0] / self._shape[1])

    def _index_at(self, position: QPointF) -> int | None:
        """Return the index of the picture under the mouse, the line below it included; None beside all."""
        corners, cell = self._cells(self._count)
        size = self._cell_size(cell) + QSizeF(0, self._label())
        return next((i for i, corner in enumerate(corners) if QRectF(corner, size).contains(position)), None)

    def _picture_places(self) -> list[QRectF]:
        """Return where each picture is drawn."""
        corners, cell = self._cells(self._count)
        size = self._cell_size(_PICTURE * cell)
        return [QRectF(corner + QPointF(_MARGIN * cell, _TOP * cell), size) for corner in corners]

    def _paint_chosen(self, painter: QPainter) -> None:
        """Draw the ring around the chosen picture, dark on light so that it stands out from a frame."""
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), over_colours=True)
        if self._chosen is None or self._chosen >= self._count:
            return
        theme, em = current_theme(), self.fontMetrics().height()
        corners, cell = self._cells(self._count)
        place = QRectF(corners[self._chosen], self._cell_size(cell)).adjusted(1, 1, -1, -1 - 0.06 * cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in zip((theme.panel, theme.text), RING_WIDTHS, strict=True):
            painter.setPen(QPen(QColor(colour), width * em))
            painter.drawRoundedRect(place, 0.3 * em, 0.3 * em)


def cells(count: int, room: QSizeF, label: float, aspect: float) -> tuple[list[QPointF], float]:
    """Return the upper left corners of *count* cells and how wide they can be.

    A cell is *aspect* times as high as it is wide, with *label* pixels more below it.
    """
    if not count:
        return [], 0.0

    def width(columns: int) -> float:
        rows = -(-count // columns)
        return max(1.0, min(room.width() / columns, (room.height() / rows - label) / aspect))

    columns = max(range(1, count + 1), key=width)
    cell = width(columns)
    left = (room.width() - columns * cell) / 2
    below = cell * aspect + label
    return [QPointF(left + i % columns * cell, i // columns * below) for i in range(count)], cell


def in_ink(pictures: Floats, theme: Theme) -> QImage:
    """Return *pictures* ``(pictures, rows, columns)``, 0 … 1, below one another in the theme's text on paper."""
    paper, ink = rgb(theme.panel), rgb(theme.text)
    return image(paper + pictures.reshape(-1, pictures.shape[-1], 1) * (ink - paper))


def paint_strip(painter: QPainter, strip: QImage, places: list[QRectF]) -> None:
    """Draw the pictures of *strip*, which stand there below one another, each at its own one of *places*."""
    height = strip.height() / max(1, len(places))
    for i, place in enumerate(places):
        paint_part(painter, place, strip, QRectF(0, i * height, strip.width(), height))


def fitting(longest: str, digits: str, width: float, font: QFont) -> QFont:
    """Return *font*, smaller where *longest* would be wider than *width*.

    It is not made much smaller than the *digits* need that stand in place of names: long names are cut.
    """
    metrics = QFontMetrics(font)
    share, share_of_digits = (min(1.0, width / max(1, metrics.horizontalAdvance(text))) for text in (longest, digits))
    letters = QFont(font)
    letters.setPixelSize(max(1, int(font.pixelSize() * max(share, min(_LEAST_LETTERS, share_of_digits)))))
    while letters.pixelSize() > 1 and QFontMetrics(letters).horizontalAdvance(digits) > width:
        letters.setPixelSize(letters.pixelSize() - 1)  # small letters are a little wider than their size says
    return letters


def cut(names: list[str], between: str, width: float, metrics: QFontMetrics) -> str:
    """Write *names* with *between* between them, the long ones cut so that all fits in *width*.

    Where that would leave next to nothing of them, only the last one is written.
    """
    text = between.join(names)
    if metrics.horizontalAdvance(text) <= width:
        return text
    room = math.floor(width - metrics.horizontalAdvance(between * (len(names) - 1)))
    share = room // len(names)
    if share < _LEAST_OF_A_NAME * metrics.height() and len(names) > 1:
        return cut(names[-1:], between, width, metrics)
    spare = sum(max(0, share - metrics.horizontalAdvance(name)) for name in names)
    long = sum(metrics.horizontalAdvance(name) > share for name in names)
    most = share + spare // max(1, long)
    return between.join(metrics.elidedText(name, Qt.TextElideMode.ElideRight, most) for name in names)


def as_pictures(images: npt.ArrayLike, image_shape: tuple[int, int]) -> Floats:
    """Return *images* ``(images, pixels)`` as ``(images, rows, columns)``."""
    pictures: Floats = np.asarray(images, dtype=np.float64).reshape(-1, *image_shape)
    return pictures
