"""A hand that draws in a plane, with the mouse or by keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.labs.trainer.prediction.drawn_plane import DrawnPlane
from nnstudio.labs.trainer.prediction.pen import ERASER, ERASER_RADIUS, ERASER_SPACING, SPACING, Path, Point, Tool
from nnstudio.labs.trainer.prediction.pen_cursors import eraser_cursor, paint_circle, pen_cursor
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import spoken

_DRAW = QT_TRANSLATE_NOOP("Trainer", "Click or drag to add points of the chosen class.")
_CHOOSE = QT_TRANSLATE_NOOP("Trainer", "Choose a class above, then click or drag to add points.")
_KEYS = QT_TRANSLATE_NOOP(
    "Trainer", "Arrow keys move a cross, with Shift further; Enter does what the tool does there, Delete erases."
)

STEP, LONG_STEP = 0.25, 1.0
"""How far an arrow key moves the cross, without and with Shift, in the units of the plane."""
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)  # of two quick presses the second is that
_LAY = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ERASE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PenHand(QObject):
    """Turns presses, drags and keys on *canvas* into points to be added or erased, while a `Tool` is held.

    The left button does what the tool does, the right one always erases; with Ctrl, or with a tool that does not draw,
    the left one is left to the canvas. Beside the plane nothing happens. *plane* tells where the plane is drawn.
    """

    grabbed = Signal()
    """A stroke begins."""
    released = Signal()
    """It has ended."""
    laid = Signal(int, object)
    """Of this class a list of points (x₁, x₂) is to be added."""
    erased = Signal(object)
    """Around each of this list of points the nearest one within `ERASER_RADIUS` is to go."""
    taken_up = Signal()
    """Another tool is held, or none."""
    moved = Signal(object)
    """Keys have moved the cross to this point."""

    def __init__(self, canvas: QWidget, plane: Callable[[], DrawnPlane | None]) -> None:
        super().__init__(canvas)
        self._canvas, self._plane = canvas, plane
        self._classes = 2
        self._stroke: tuple[Qt.MouseButton, Tool, Path] | None = None
        self.tool: Tool | None = None
        """What is held; None where nothing is to be drawn."""
        self.cross: Point = (0.0, 0.0)
        """Where keys add and erase."""
        # A press leaves the focus where it is, or with the page: there Space starts the training.
        canvas.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        canvas.installEventFilter(self)

    def take_up(self, tool: Tool | None, classes: int = 2) -> None:
        """Hold *tool*, over points of so many *classes*."""
        if (tool, classes) == (self.tool, self._classes):
            return
        self._let_go()
        self.tool, self._classes = tool, classes
        self._canvas.update()
        self.taken_up.emit()

    def told(self) -> Sentence:
        """Say which keys draw; nothing where none do."""
        return _KEYS if self.tool is not None and self.tool.draws else SILENCE

    def cursor(self, over: Point | None) -> QCursor | None:
        """Return how the mouse looks *over* a point of the plane; None where it looks as ever."""
        tool, plane = self._stroke[1] if self._stroke else self.tool, self._plane()
        if tool is None or not tool.draws or plane is None or over is None:
            return None
        theme, ratio = current_theme().name, self._canvas.devicePixelRatioF()
        if tool.label is None:
            return eraser_cursor(theme, _pixels(ERASER_RADIUS, plane), ratio)
        return pen_cursor(theme, tool.label, self._classes, self._canvas.fontMetrics().height(), ratio)

    def paint(self, painter: QPainter, plane: DrawnPlane, theme: Theme, *, is_empty: bool) -> None:
        """Invite to draw in a plane that *is_empty*; and while the canvas has the keys, show where they draw."""
        if self.tool is None:
            return
        if is_empty:
            margin = painter.fontMetrics().height()
            place = plane.place.adjusted(margin, margin, -margin, -margin)
            painter.setPen(QColor(theme.quiet))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place, flags, spoken(_CHOOSE if self.tool.label is None else _DRAW))
        if self.tool.draws and self._canvas.hasFocus():
            self._paint_cross(painter, plane, theme)

    def _paint_cross(self, painter: QPainter, plane: DrawnPlane, theme: Theme) -> None:
        """Draw where keys add and erase."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        at, arm = plane.pixel(*self.cross), 0.7 * painter.fontMetrics().height()
        if self.tool == ERASER:
            paint_circle(painter, at, _pixels(ERASER_RADIUS, plane), theme)
        for colour, width in ((theme.panel, 3.5), (theme.text, 1.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
            painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))

    def eventFilter(self, _canvas: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Hide:
            self._let_go()
        elif kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._canvas.update()
        elif self.tool is not None and isinstance(event, QMouseEvent):
            return self._press(event) if kind in _PRESSES else self._drag(event)
        elif self.tool is not None and self.tool.draws and isinstance(event, QKeyEvent):
            return kind == QEvent.Type.KeyPress and self._key(event, self.tool)
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if self._stroke is not None:
            return True
        tool, point = self.tool, self._point(event)
        if event.button() == Qt.MouseButton.RightButton:
            tool = ERASER
        elif event.button() != Qt.MouseButton.LeftButton or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if tool is None or not tool.draws or point is None:
            return False
        self._stroke = (event.button(), tool, Path(ERASER_SPACING if tool.erases else SPACING))
        self.grabbed.emit()
        self._go_to(point)
        return True

    def _drag(self, event: QMouseEvent) -> bool:
        """Follow a move, or the end of one; the canvas hears of moves too."""
        if self._stroke is None:
            return False
        if event.type() == QEvent.Type.MouseMove and event.buttons() & self._stroke[0]:
            self._go_to(self._point(event))
            return False
        if event.type() == QEvent.Type.MouseMove or event.button() == self._stroke[0]:
            self._let_go()
        return event.type() != QEvent.Type.MouseMove

    def _go_to(self, point: Point | None) -> None:
        assert self._stroke is not None  # noqa: S101 - only a stroke goes on
        _button, tool, path = self._stroke
        self._do(tool, path.to(point))

    def _do(self, tool: Tool, points: list[Point]) -> None:
        if points and tool.label is not None:
            self.laid.emit(tool.label, points)
        elif points and tool.erases:
            self.erased.emit(points)

    def _let_go(self) -> None:
        if self._stroke is not None:
            self._stroke = None
            self.released.emit()

    def _key(self, event: QKeyEvent, tool: Tool) -> bool:
        key, plane = Qt.Key(event.key()), self._plane()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plane is None or modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        if key in ARROWS:
            (down, right), step = ARROWS[key], LONG_STEP if modifiers else STEP
            x, y, within = self.cross[0] + step * right, self.cross[1] - step * down, plane.extent
            self.cross = (min(max(x, within[0]), within[1]), min(max(y, within[2]), within[3]))
            self.moved.emit(self.cross)
        elif key in (*_LAY, *_ERASE):
            self._do(ERASER if key in _ERASE else tool, [self.cross])
        else:
            return False
        self._canvas.update()
        return True

    def _point(self, event: QMouseEvent) -> Point | None:
        plane = self._plane()
        return None if plane is None else plane.point(event.position())


def _pixels(length: float, plane: DrawnPlane) -> float:
    """Return how many pixels a *length* of the plane is."""
    left, right, _bottom, _top = plane.extent
    return length * plane.place.width() / (right - left)
