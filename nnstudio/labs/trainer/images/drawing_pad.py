"""Paper to draw a picture on, with the mouse or with keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.data.drawn_image import Paper, paper_for
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.images.ink import Ink
from nnstudio.labs.trainer.images.pad_painter import PadPainter
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

PEN = 12
"""How wide the pen is before it is changed, in per cent of the paper's shorter side: about as wide as in the set."""
_NAME = QT_TRANSLATE_NOOP("Trainer", "Paper to draw on")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "What you draw here is made as small as the pictures of the set, and the network answers at once. By keys: arrows"
    " move the pen, Space puts it down or lifts it, Shift+Space erases.",
)
_HINT = QT_TRANSLATE_NOOP("Trainer", "Draw here. The right button erases.")
_EMPTY = QT_TRANSLATE_NOOP("Trainer", "The paper is empty. {keys}")
_INKED = QT_TRANSLATE_NOOP("Trainer", "{percent} % of the paper is ink. {keys}")
_KEYS = QT_TRANSLATE_NOOP("Trainer", "Arrow keys move the pen, Space puts it down or lifts it, Shift+Space erases.")
_STEPS = 32
"""So many arrow keys lead across the paper; with Shift a quarter as many."""


class DrawingPad(Worded, QWidget):
    """The left button draws, the right one erases, or the left one with Shift. Strokes can be taken back.

    By keys: arrows move the pen, Space puts it down and lifts it, Shift+Space does so with the eraser.
    """

    drawn = Signal()
    """What is on the paper has changed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pen = PEN
        self._is_down = False
        self._by_keys = False
        self._ink = Ink(paper_for(DIGIT_SHAPE))
        self._tip: QPointF | None = None
        """Where the pen is over the paper, in pixels of the paper; None where it is beside it."""
        self.retranslate()

    @property
    def paper(self) -> Paper:
        """What is drawn on."""
        return self._ink.paper

    def show_paper(self, paper: Paper) -> None:
        """Take new *paper*; where it is for other pictures, what was drawn is gone."""
        if paper != self.paper:
            self._ink = Ink(paper)
            self._lift()
            self._tip = None
            self._limit_width()
            self._tell()

    def set_pen(self, percent: int) -> None:
        """Draw and erase from now on with a tip as wide as *percent* of the paper's shorter side."""
        self._pen = percent
        self.update()

    def bitmap(self) -> Floats:
        """Return what is on the paper, ``(rows, columns)``, 0 (paper) … 1 (ink), the top row first."""
        return self._ink.bitmap()

    def is_empty(self) -> bool:
        """Whether the paper is white."""
        return self._ink.is_empty()

    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return self._ink.can_undo()

    def undo(self) -> None:
        """Take the last stroke back, or bring back what was wiped away."""
        self._lift()
        self._ink.undo()
        self._tell()

    def clear(self) -> None:
        """Wipe all away."""
        self._lift()
        self._ink.clear()
        self._tell()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(11 * em, 11 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(5 * em, 5 * em)

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()
        self.update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        buttons = Qt.MouseButton
        if event.button() in (buttons.LeftButton, buttons.RightButton):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._by_keys = False
            self._put_down(self._on_paper(event.position()), erases=shift or event.button() == buttons.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not (self._is_down and self._by_keys):
            self._by_keys = False
            self._go_to(self._on_paper(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._lift()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self._by_keys:
            self._tip = None
            self.update()

    # The keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys that draw from starting the training, or going a step on."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._draws(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._draws(event):
            super().keyPressEvent(event)
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._by_keys = True
        if self._tip is None:
            self._tip = QPointF(self.paper.columns / 2, self.paper.rows / 2)
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Space and self._is_down):
            self._lift()
        elif event.key() == Qt.Key.Key_Space:
            self._put_down(self._tip, erases=shift)
        else:
            down, right = ARROWS[Qt.Key(event.key())]
            step = (4 if shift else 1) * min(self.paper.rows, self.paper.columns) / _STEPS
            x, y = self._tip.x() + right * step, self._tip.y() + down * step
            self._go_to(QPointF(min(max(x, 0.0), self.paper.columns), min(max(y, 0.0), self.paper.rows)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._lift()
        self._by_keys = False
        self._tip = None

    def _draws(self, event: QKeyEvent) -> bool:
        """Whether the key is one that draws."""
        keys = Qt.KeyboardModifier
        if event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier):
            return False
        lifts = self._is_down and event.key() == Qt.Key.Key_Escape
        return lifts or event.key() == Qt.Key.Key_Space or event.key() in ARROWS

    # The pen

    def _put_down(self, at: QPointF, *, erases: bool) -> None:
        self._is_down, self._tip = True, at
        self._ink.put_down(at, self._width(), erases=erases)
        self._tell()

    def _go_to(self, at: QPointF) -> None:
        self._tip = at
        if self._is_down:
            self._ink.go_to(at)
            self._tell()
        self.update()

    def _lift(self) -> None:
        self._is_down = False
        self.update()

    def _width(self) -> float:
        return self._pen / 100 * min(self.paper.rows, self.paper.columns)

    def _tell(self) -> None:
        self._describe()
        self.update()
        self.drawn.emit()

    def _describe(self) -> None:
        if self.is_empty():
            told = _EMPTY.fill(keys=_KEYS)
        else:
            told = _INKED.fill(percent=max(1, round(100 * float(self.bitmap().mean()))), keys=_KEYS)
        self.setAccessibleDescription(spoken(told))

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_width()

    def _limit_width(self) -> None:
        """Be no wider than the paper can be: the room beside it is for others."""
        self.setMaximumWidth(max(1, round(self.height() * self.paper.columns / self.paper.rows)))

    def _place(self) -> QRectF:
        """Return where the paper is: at the top, in line with what stands beside it."""
        scale = min((self.width() - 2) / self.paper.columns, (self.height() - 2) / self.paper.rows)
        width, height = scale * self.paper.columns, scale * self.paper.rows
        return QRectF((self.width() - width) / 2, 1, width, height)

    def _on_paper(self, position: QPointF) -> QPointF:
        """Return a place of the widget in pixels of the paper."""
        place = self._place()
        scale = self.paper.columns / place.width()
        return (position - place.topLeft()) * scale

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            pad = PadPainter(painter, current_theme(), self.paper, self._place())
            pad.paint_ink(self._ink.image)
            pad.paint_edge(lit=self.hasFocus())
            if self.is_empty() and not self._is_down:
                pad.paint_hint(spoken(_HINT))
            if self._tip is not None:
                pad.paint_tip(self._tip, self._width(), marked=self._by_keys, is_down=self._is_down)
