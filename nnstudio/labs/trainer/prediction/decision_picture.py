"""The plane as the network sees it: the colour of what it says at each point, and the examples on top."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.engine.contour import class_borders, contour
from nnstudio.labs.trainer.prediction.colouring import ClassColouring, ValueColouring
from nnstudio.labs.trainer.prediction.description import described, described_example, described_rights, drawn_signs
from nnstudio.labs.trainer.prediction.drawn_plane import DrawnPlane
from nnstudio.labs.trainer.prediction.drawn_scatter import DrawnScatter
from nnstudio.labs.trainer.prediction.example_walk import MANY, Chosen, example_after, example_towards
from nnstudio.labs.trainer.prediction.named_lines import LineDrawing, line_drawing
from nnstudio.labs.trainer.prediction.pen_hand import PenHand
from nnstudio.labs.trainer.prediction.pointers import paint_cross, paint_ring
from nnstudio.labs.trainer.prediction.reading import readings
from nnstudio.labs.trainer.prediction.scatter import Scatter, sentence
from nnstudio.labs.trainer.prediction.told_later import ToldLater
from nnstudio.labs.trainer.prediction.top_line import paint_top_line
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.kept_picture import KeptPicture
from nnstudio.widgets.paper import paint_part
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "What the network says at each point of the plane")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "The colour of each point is what the network answers there, and the marks are the examples: one on the wrong"
    " colour is a mistake. Click an example, or go to it with the arrow keys, and it is worked out on the right.",
)

Answer: TypeAlias = Callable[[tuple[float, float]], Floats]
"""Tells what the network says at a point: of each class ``(classes,)``, or a single number, ``(1,)`` or ``()``."""
Rights: TypeAlias = Callable[[], Sequence[tuple[int, int]]]
"""Tells of each class how many examples are classified rightly, and of how many."""
_LISTED_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: -MANY, Qt.Key.Key_End: MANY}


class DecisionPicture(Pictured, Fading, Worded, QWidget):
    """Classes mixed by probability, with the borders between them; or the values of a regression as a scale of colours.

    The grid is coloured when it is painted, so a picture that is hidden costs nothing. With a tool that its `pen` has
    taken up, points are added and erased; who owns the points has to follow the pen's signals.
    """

    hovered = Signal(object)
    """The mouse is over this point (x₁, x₂); None once it has left."""
    example_chosen = Signal(bool, int)
    """An example has been clicked: whether it is one of training, and its index there."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else all that lies below is painted at each frame
        self._scatter: Scatter | None = None
        self._grid: Floats | None = None
        self._scores: Floats | None = None
        self._answer: Answer | None = None
        self._point: tuple[float, float] | None = None
        self._chosen: Chosen | None = None
        self._rights: Rights | None = None
        self._lines: tuple[tuple[Floats, ...], tuple[Sentence | str, ...]] = ((), ())
        self._line_drawing: LineDrawing | None = None
        self._remark = SILENCE
        self._forget_drawing()
        self._told = ToldLater(self, self._describe)
        self.pen = PenHand(self, self.plane)
        self.pen.moved.connect(self._hover)
        self.pen.taken_up.connect(self._describe)
        self.retranslate()

    def plane(self) -> DrawnPlane | None:
        """Return where the plane is drawn; None before there are examples."""
        return None if self._scatter is None else self._drawing(self._scatter).layout.plane

    def show_scatter(self, scatter: Scatter) -> None:
        """Show the examples of *scatter* in their plane; what the network says there is still to come."""
        self._scatter, self._point, self._chosen = scatter, None, None
        self._grid = self._scores = self._answer = self._rights = None
        self._lines = ((), ())
        self._forget_drawing()
        self._describe()
        self.update()

    def show_output(
        self, grid: Floats, answer: Answer, scores: Floats | None = None, rights: Rights | None = None
    ) -> None:
        """Show the share of each class, ``(rows, columns, classes)``, or values ``(rows, columns)``.

        The bottom row comes first, and the outermost points lie on the edges of the plane. *answer* tells what is said
        at the point under the mouse. Where shares are not what decides between the classes, *scores* of their shape do.
        *rights* is asked now and then, for the words.
        """
        self._rights = rights
        self._grid, self._answer, self._scores = grid, answer, grid if scores is None else scores
        self._coloured = False
        self.update()
        self._told.ask()

    def show_lines(self, lines: Sequence[Floats], names: Sequence[Sentence | str]) -> None:
        """Draw *lines*, each of segments ``(n, 2, 2)`` in the plane, on top, each with its name at an end."""
        self._lines = (tuple(lines), tuple(names))
        self._lines_laid_out = False
        self.update()
        self._told.ask()

    def choose_example(self, is_training: bool, index: int | None) -> None:
        """Put a ring around the example of that *index*, or around none."""
        self._chosen = None if index is None else (is_training, index)
        self._describe()
        self.update()

    def point_at(self, point: tuple[float, float] | None) -> None:
        """Say in the line above the plane what the network says at *point*, and mark it; None for nothing."""
        self._point = point
        self.update()

    def remark(self, sentence: Sentence | None) -> None:
        """Say *sentence* at the end of the line above the plane, while nothing is read off; None for nothing."""
        remark = sentence or SILENCE
        if remark != self._remark:
            self._remark = remark
            self._describe()
            self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(18 * em, 18 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(10 * em, 9 * em)

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._forget_drawing()
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._forget_drawing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_drawing()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plane = self.plane()
        point = plane.point(event.position()) if plane else None
        near = self._example_at(event.position()) is not None
        usual = Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor
        self.setCursor(self.pen.cursor(point) or usual)
        self._hover(point)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        example = self._example_at(event.position())
        if example is not None and event.button() == Qt.MouseButton.LeftButton:
            self.example_chosen.emit(*example)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, example = Qt.Key(event.key()), None
        shifted = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._scatter is None or shifted or key not in (*ARROWS, *_LISTED_KEYS):
            super().keyPressEvent(event)
            return
        if key in ARROWS:
            down, right = ARROWS[key]
            example = example_towards(self._scatter, self._chosen, right, -down)
        else:
            example = example_after(self._scatter, self._chosen, _LISTED_KEYS[key])
        if example is not None and example != self._chosen:
            self.example_chosen.emit(*example)
            announce(self, " ".join(map(spoken, self._told_of_chosen())))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(current_theme().panel))
            if self._scatter is None:
                return
            drawn = self._drawing(self._scatter)
            painter.setOpacity(1.0 if self._grid is None else self.opacity)  # only what is computed can be out of date
            if self._grid is not None:
                self._paint_grid(painter, self._grid, drawn)
            self._still.paint(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_lines(painter, drawn)
            if self._chosen is not None:
                paint_ring(painter, drawn.pixel_of(*self._chosen), current_theme())
            self._paint_words(painter, self._scatter, drawn)
            is_empty = not len(self._scatter.train) and not len(self._scatter.validation)
            self.pen.paint(painter, drawn.layout.plane, current_theme(), is_empty=is_empty)
            if self.hasFocus():
                paint_focus(painter, drawn.layout.plane.place, over_colours=True)

    def _forget_drawing(self) -> None:
        """Draw everything anew at the next frame."""
        self._drawn: DrawnScatter | None = None
        self._coloured = self._lines_laid_out = False
        self.update()

    def _drawing(self, scatter: Scatter) -> DrawnScatter:
        """Return what stands still, drawn once and not at every frame."""
        if self._drawn is None:
            theme = current_theme()
            self._drawn = DrawnScatter(scatter, QSizeF(self.size()), self.font(), theme)
            self._colouring = (
                ClassColouring(theme, scatter.classes)
                if scatter.classes
                else ValueColouring(theme, *scatter.value_range())
            )
            self._still = KeptPicture(self, self._drawn.paint)
        return self._drawn

    def _paint_grid(self, painter: QPainter, grid: Floats, drawn: DrawnScatter) -> None:
        plane = drawn.layout.plane
        if not self._coloured:
            self._coloured = True
            self._image = self._colouring.image(grid)
            self._borders = QPainterPath()
            if grid.ndim == 3:
                two = grid.shape[-1] == 2
                borders = contour(grid[..., 1], 0.5, plane.extent) if two else class_borders(self._scores, plane.extent)
                pixels = plane.pixels(borders.reshape(-1, 2))
                self._borders = pg.arrayToQPath(pixels[:, 0], pixels[:, 1], connect="pairs")
        # The middles of the outermost pixels lie on the edges of the plane.
        source = QRectF(0.5, 0.5, self._image.width() - 1, self._image.height() - 1)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_part(painter, plane.place, self._image, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().text), max(1.0, 0.08 * self.fontMetrics().height())))
        painter.drawPath(self._borders)

    def _paint_lines(self, painter: QPainter, drawn: DrawnScatter) -> None:
        if not self._lines_laid_out:
            self._lines_laid_out = True
            lines, names = self._lines
            words = [spoken(sentence(name)) for name in names]
            self._line_drawing = line_drawing(lines, words, drawn.layout.plane, QFontMetricsF(self.font()))
        if self._line_drawing is not None:
            self._line_drawing.paint(painter, current_theme())

    def _paint_words(self, painter: QPainter, scatter: Scatter, drawn: DrawnScatter) -> None:
        """Write the name of the upright axis above it, or what is said at the point in question."""
        theme, place = current_theme(), drawn.layout.plane.place
        words, colour, remark = [spoken(sentence(scatter.y_name))], theme.quiet, spoken(self._remark)
        if self._point is not None and self._answer is not None:
            said = self._answer(self._point)
            words, colour, remark = [spoken(each) for each in readings(scatter, self._point, said)], theme.text, ""
            paint_cross(painter, drawn.layout.plane.pixel(*self._point), theme)
        painter.setPen(QColor(colour))
        paint_top_line(painter, drawn.layout.top_line, place.left(), words, remark, theme)

    def _example_at(self, pixel: QPointF) -> tuple[bool, int] | None:
        return None if self._scatter is None else self._drawing(self._scatter).example_at(pixel)

    def _hover(self, point: tuple[float, float] | None) -> None:
        if point != self._point:
            self.point_at(point)
            self.hovered.emit(point)

    def _describe(self) -> None:
        told = described(self._scatter, self._scores, has_lines=bool(self._lines[0]))
        said = [told, *self._told_of_examples(), self._remark, self.pen.told()]
        self.setAccessibleDescription(" ".join(filter(None, map(spoken, said))))

    def _told_of_examples(self) -> list[Sentence]:
        """Say how many of each class are right, and what is chosen."""
        scatter, told = self._scatter, []
        if scatter is None:
            return []
        if self._rights is not None:
            told.append(described_rights(scatter, self._rights()))
        return [*told, *self._told_of_chosen()]

    def _told_of_chosen(self) -> list[Sentence]:
        """Say of the chosen example what it is, and what the network says there."""
        if self._scatter is None or self._chosen is None:
            return []
        is_training, index = self._chosen
        points = self._scatter.train if is_training else self._scatter.validation
        if index >= len(points):
            return []
        told = [described_example(self._scatter, is_training, index)]
        if self._answer is not None:
            x, y = points[index].tolist()
            said = readings(self._scatter, (x, y), self._answer((x, y)))[0]
            told.append(Sentence("", "{said}.").fill(said=said))
        return told

    def _explain(self, event: QHelpEvent) -> None:
        """Say beside the plane what is drawn in it; in it, words would cover what is read off."""
        signs = drawn_signs(self._scatter, has_lines=bool(self._lines[0]))
        told = "" if self.reads_at(QPointF(event.pos())) else f"{spoken(signs)}\n{self.whatsThis()}".strip()
        QToolTip.showText(event.globalPos(), told, self)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is in the plane, not on the key or the axes."""
        return self._drawn is not None and self._drawn.layout.plane.place.contains(place)
