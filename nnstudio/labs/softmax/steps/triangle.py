"""All distributions over three classes as the points of a triangle, and the way of the descent through them."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.labs.softmax.steps.results import StepsResults
from nnstudio.labs.softmax.steps.triangle_layout import TriangleLayout
from nnstudio.labs.softmax.steps.triangle_painter import TrianglePainter
from nnstudio.notation.figures import figure, short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.accessible import announce_value
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.exported import Pictured, Table, Tabled
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.letting_go import LettingGo
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

CLASSES = 3
_NAME = QT_TRANSLATE_NOOP("Softmax", "Triangle of all distributions over three classes; drag to choose the start")
_TOLD = QT_TRANSLATE_NOOP("Softmax", "Step {step}: q = ({q}); it began with ({first}); target y = ({y})")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "Each corner is a class that is certain, the middle is no idea at all; the descent walks from the start to the"
    " square, the target. Drag the start, or move it with the arrow keys, with Shift further, Home to the middle.",
)
_NOTHING = QT_TRANSLATE_NOOP("Softmax", "There is no descent yet.")
_KEY_STEP = 0.02
"""How far an arrow key moves the start, in sides of the triangle; with Shift five times as far."""
_STEP = QT_TRANSLATE_NOOP("Softmax", "step")


class Triangle(Pictured, Tabled, LettingGo, Fading, Worded, QWidget):
    """A disc is the prediction at the step that is looked at, a square the target.

    Press anywhere and drag: `moved` tells the distribution under the hand, which is to be the start. Taken by the start
    itself, that does not jump to the hand. The class whose corner the mouse is near is lit by a `spotlight`.
    """

    grabbed = Signal()
    moved = Signal(object)
    """This distribution, three probabilities, is wanted as the start."""
    released = Signal()

    def __init__(self, name: str, spotlight: Spotlight) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._spotlight = spotlight
        spotlight.moved.connect(self.update)
        self._names: tuple[str, ...] = ("",) * CLASSES
        self._results: StepsResults | None = None
        self._hold: QPointF | None = None
        self._told: Sentence = SILENCE
        self._layout = TriangleLayout(QRectF(0, 0, 1, 1))
        self.retranslate()

    def show_results(self, names: Sequence[str], results: StepsResults) -> None:
        """Show the way so far of a descent among three classes, called *names*."""
        self._names, self._results = tuple(names), results
        self._told = _TOLD.fill(
            step=f"{results.step:,}",
            q=_listed(results.now.probabilities.tolist()),
            first=_listed(results.start.probabilities.tolist()),
            y=_listed(results.now.target.tolist()),
        )
        self._describe()
        self.update()

    def place(self, probabilities: Sequence[float]) -> QPointF:
        """Return where in this widget *probabilities* stand."""
        return self._layout.point(probabilities)

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()

    def table(self) -> Table | None:
        if self._results is None:
            return None
        way = self._results.way
        rows = [(round(step), *q) for step, q in zip(way.steps.tolist(), way.probabilities.tolist(), strict=True)]
        return Table.of([spoken(_STEP), *(f"q · {name}" for name in self._names)], rows)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(17 * em, 17 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(11 * em, 11 * em)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._results is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint = TrianglePainter(painter, self._layout, self.fontMetrics().height(), current_theme())
            paint.board()
            paint.corners(self._names, self._spotlight.place, self.rect())
            painter.setOpacity(self.opacity)
            paint.way(self._results.way, self._results.now.target.tolist())
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._results is None or self.stale or self._hold is not None:
            super().keyPressEvent(event)
        elif key in ARROWS:
            further = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            step = further * _KEY_STEP * self._layout.side
            down, right = ARROWS[key]
            start = self._layout.point(self._results.start.probabilities.tolist())
            self._wish(self._layout.nearest(start + QPointF(right * step, down * step)))
        elif key == Qt.Key.Key_Home:
            self._wish((1 / CLASSES,) * CLASSES)
        else:
            super().keyPressEvent(event)

    def accessible_value(self) -> str:
        """Return where the descent starts."""
        return "" if self._results is None else _listed(self._results.start.probabilities.tolist())

    def _wish(self, start: tuple[float, ...]) -> None:
        """Want *start*, to which a key leads."""
        self.grabbed.emit()
        self.moved.emit(start)
        self.released.emit()
        announce_value(self)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() != Qt.MouseButton.LeftButton or self.stale or self._results is None:
            return
        start = self._layout.point(self._results.start.probabilities.tolist())
        held = self._is_near(at, start)
        if not held and not self._layout.contains(at):
            return
        self._hold = start - at if held else QPointF()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.grabbed.emit()
        if not held:
            self._drag(at)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is in the triangle."""
        return self._layout.contains(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.let_go_without_button(event)
        at = event.position()
        if self._hold is not None:
            self._drag(at)
            return
        inside = self._layout.contains(at)
        near = self._results is not None and self._is_near(
            at, self._layout.point(self._results.start.probabilities.tolist())
        )
        shapes = Qt.CursorShape
        self.setCursor(shapes.OpenHandCursor if near else shapes.CrossCursor if inside else shapes.ArrowCursor)
        self._spotlight.light(self._corner_at(at))
        if inside:
            QToolTip.showText(event.globalPosition().toPoint(), self._told_at(at), self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._spotlight.light(None)

    def let_go(self) -> None:
        if self._hold is not None:
            self._hold = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.released.emit()

    def _drag(self, at: QPointF) -> None:
        self.moved.emit(self._layout.nearest(at + (self._hold or QPointF())))

    def _is_near(self, at: QPointF, place: QPointF) -> bool:
        away = at - place
        return QPointF.dotProduct(away, away) <= (0.7 * self.fontMetrics().height()) ** 2

    def _corner_at(self, at: QPointF) -> int | None:
        """Return the class at whose corner, or name, the mouse is."""
        reach = (1.6 * self.fontMetrics().height()) ** 2
        for i, corner in enumerate(self._layout.corners):
            away = at - corner
            if QPointF.dotProduct(away, away) <= reach:
                return i
        return None

    def _told_at(self, at: QPointF) -> str:
        """Return the tool tip: Qt takes it for HTML where it looks like it, and a name may do so."""
        lines = [f"{name}: {figure(p)}" for name, p in zip(self._names, self._layout.nearest(at), strict=True)]
        return f"<span>{'<br>'.join(map(html.escape, lines))}</span>"

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        room = QRectF(self.rect()).adjusted(0.8 * em, 1.9 * em, -0.8 * em, -1.9 * em)
        self._layout = TriangleLayout(room)
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(spoken(_NOTHING if self._results is None else self._told))


def _listed(numbers: Sequence[float]) -> str:
    return ", ".join(map(short, numbers))
