"""The network as it is now: every weight an edge, every unit with what it answers."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.labs.trainer.network_picture.architecture import Architecture, NetworkState
from nnstudio.labs.trainer.network_picture.layout import Edge, Unit
from nnstudio.labs.trainer.network_picture.lit import NOTHING, Lit
from nnstudio.labs.trainer.network_picture.pointing import at
from nnstudio.labs.trainer.network_picture.rendering import Rendering
from nnstudio.labs.trainer.network_picture.told import Told, weight_of
from nnstudio.labs.trainer.network_picture.walk import edge_after, unit_after
from nnstudio.labs.trainer.network_picture.weight_field import WeightField
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "Picture of the network: inputs on the left, outputs on the right")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "Each line is a weight, the wider the larger; each box is a unit and shows what it answers over the plane. Click"
    " a unit to have it worked out, or a line to type its weight; by keys: arrows, Shift with ↑ and ↓, then Enter.",
)
_NO_NETWORK = QT_TRANSLATE_NOOP("Trainer", "There is no network yet.")
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
"""Keys that lead to the first unit of the first layer, and to the last one of the last."""
_LEAST_PITCH, _LEAST_WIDTH = 4.5, 26
"""In heights of a letter: from one layer to the next, and all of them; of very many layers each has less."""


class NetworkPicture(Pictured, Fading, Worded, QWidget):
    """Inputs on the left, outputs on the right; an edge is as wide as its weight is large, orange if negative.

    A click on a unit chooses it, one on an edge or on the mark of a bias lets its number be typed. With the keyboard
    the arrow keys choose, with Shift they walk through what comes into the unit, and Enter opens the field. One that
    *can_be_edited* not is only looked at.
    """

    unit_chosen = Signal(int, int)
    """A layer, the first hidden one being 0, and one of its units."""
    weight_edited = Signal(int, int, int, float)
    """A layer, an input of it (its fan-in for the bias), a unit of it, and the number typed."""

    def __init__(self, name: str, *, can_be_edited: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self._can_be_edited = can_be_edited
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else all that lies below is painted at each frame
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_be_edited else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._architecture: Architecture | None = None
        self._state: NetworkState | None = None
        self._rendering: Rendering | None = None
        self._chosen: Unit | None = None
        self._lit = NOTHING
        self._mouse: QPointF | None = None
        """Where the mouse lit something; None where the keyboard did."""
        self._stale = False
        self._field = WeightField(self)
        if not can_be_edited:
            self._field.setObjectName(f"{name}.weight")
        self._field.weight_typed.connect(self.weight_edited)
        self._field.told.connect(self.update)
        self.retranslate()

    def show_architecture(self, architecture: Architecture) -> None:
        """Show a network of another *architecture*; its numbers come with `show_state`."""
        self._architecture, self._state = architecture, None
        self.updateGeometry()
        self._lit, self._mouse = NOTHING, None
        if self._chosen is not None and not self._exists(self._chosen):
            self._chosen = None
        self._field.close_up()
        self._begin_anew()

    def show_state(self, state: NetworkState) -> None:
        """Show the numbers in *state*; those of another architecture are not shown."""
        if self._architecture is None or not state.fits(self._architecture):
            return
        self._state = state
        self._changed()

    def choose(self, layer: int, unit: int) -> None:
        """Put the ring around *unit* of *layer*, the first hidden one being 0; around none where there is none."""
        self._chosen = (layer, unit) if self._exists((layer, unit)) else None
        self._changed()

    def set_stale(self, stale: bool) -> None:
        super().set_stale(stale)
        self._stale = stale
        if stale:
            self._lit = NOTHING
            self._field.close_up()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()
        self._begin_anew()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(40 * em, 16 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        columns = math.inf if self._architecture is None else len(self._architecture.sizes)
        return QSize(round(min(_LEAST_PITCH * columns, _LEAST_WIDTH) * em), 11 * em)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        rendering, state = self._render(), self._state
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(current_theme().panel))
            if rendering is None:
                return
            painter.setOpacity(self.opacity)
            rendering.paint(painter, state)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if state is not None:
                self._paint_edges(painter, rendering, state)
            if self._chosen is not None:
                rendering.paint_choice(painter, self._chosen, focused=self.hasFocus())
            elif self.hasFocus():
                rendering.paint_focus(painter)
            self._paint_label(painter, rendering)

    def _paint_edges(self, painter: QPainter, rendering: Rendering, state: NetworkState) -> None:
        """Let some edges stand out."""
        if self._chosen is not None:
            rendering.paint_chosen_edges(painter, state, self._chosen)
        if self._lit.unit is not None:
            rendering.paint_lit_unit(painter, state, self._lit.unit)
        if self._lit.edge is not None:
            rendering.paint_lit_edge(painter, state, self._lit.edge)

    def _paint_label(self, painter: QPainter, rendering: Rendering) -> None:
        if self._architecture is None or self._state is None:
            return
        told = Told(self._architecture, self._state)
        if self._field.edge is not None:
            problem, whose = self._field.problem, told.of_edge(self._field.edge)[-1]
            words = [whose] if problem is None else [whose, spoken(problem)]
            rendering.paint_field_label(painter, words, self._field.geometry().toRectF(), self._field.edge)
        elif self._lit.edge is not None:
            edge = self._lit.edge
            beside = QRectF(self._middle(edge) - QPointF(0, 1.5 * rendering.places.em), QSizeF())
            clickable = self._mouse is not None and self._can_be_edited
            words = told.of_clickable_edge(edge) if clickable else told.of_edge(edge)
            rendering.paint_label(painter, words, beside)
        elif self._lit.unit is not None:
            rendering.paint_label(painter, told.of_unit(self._lit.unit), rendering.places.unit(self._lit.unit))
        elif self._lit.matrix is not None:
            rendering.paint_matrix_label(painter, told.of_matrix(self._lit.matrix), self._lit.matrix)

    def _render(self) -> Rendering | None:
        """Return the network laid out, where there is one and room for it."""
        pictured, ratio = self._state is not None and self._state.pictures is not None, self.devicePixelRatioF()
        if self._architecture is None or self.size().isEmpty():
            return None
        if self._rendering is None or (self._rendering.pictured, self._rendering.ratio) != (pictured, ratio):
            self._rendering = Rendering(self._architecture, self.size(), ratio, self.font(), pictured=pictured)
        return self._rendering

    def _begin_anew(self) -> None:
        self._rendering = None
        self._changed()

    def _changed(self) -> None:
        if self.isVisible():
            self._describe()
            self.update()

    def _describe(self) -> None:
        if self._architecture is None:
            self.setAccessibleDescription(spoken(_NO_NETWORK))
        else:
            walked = self._lit.edge if self._mouse is None else None
            self.setAccessibleDescription(Told(self._architecture, self._state).of_all(self._chosen, walked))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._begin_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rendering = None
        if self._field.edge is not None:
            self._mouse = None
            self._field.place(self._middle(self._field.edge))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._describe()

    # The mouse

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a unit, an edge or a matrix."""
        return self._at(place) != NOTHING

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stale or self._field.edge is not None:
            return
        lit = self._at(event.position())
        if lit != self._lit:
            hand = lit.can_be_clicked and self._state is not None and self._can_be_edited
            self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self._lit, self._mouse = lit, event.position()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        ready = self._can_be_edited and self._state is not None and not self._stale
        if event.button() != Qt.MouseButton.LeftButton or not ready:
            return
        lit = self._at(event.position())
        if lit.edge is not None:
            self._mouse = event.position()
            self._edit(lit.edge)
        elif lit.unit is not None:
            self._choose(lit.unit)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._field.edge is None and self._mouse is not None:
            self._lit, self._mouse = NOTHING, None
            self.update()

    def _at(self, point: QPointF) -> Lit:
        rendering = self._render()
        return NOTHING if rendering is None else at(rendering.places, point)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._architecture is None or self._state is None or self._stale:
            return super().keyPressEvent(event)
        sizes = self._architecture.sizes
        if event.key() in ARROWS:
            down, right = ARROWS[event.key()]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and down and self._chosen is not None:
                layer = self._chosen[0]
                walked = self._lit.edge if self._mouse is None else None
                self._light(edge_after(sizes[layer], self._chosen, walked, down))
            else:
                self._light(None)
                self._choose(unit_after(sizes[1:], self._chosen, down, right))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            layer, j = self._chosen
            edge = self._lit.edge if self._mouse is None else None
            self._edit(edge or (layer, sizes[layer], j))
        elif event.key() in _ENDS:
            units = [(layer, j) for layer, size in enumerate(sizes[1:]) for j in (0, size - 1)]
            self._light(None)
            self._choose(units[_ENDS[Qt.Key(event.key())]])
        elif event.key() == Qt.Key.Key_Escape and self._lit.edge is not None:
            self._light(None)
        else:
            super().keyPressEvent(event)
        return None

    def _light(self, edge: Edge | None) -> None:
        self._lit, self._mouse = Lit(edge=edge), None
        self._changed()
        if edge is not None and self._architecture is not None:
            announce(self, ", ".join(Told(self._architecture, self._state).of_edge(edge)))

    def _choose(self, unit: Unit) -> None:
        if unit != self._chosen:
            self.choose(*unit)
            self.unit_chosen.emit(*unit)
            if self._architecture is not None:
                announce(self, ", ".join(Told(self._architecture, self._state).of_unit(unit)))

    def _exists(self, unit: Unit) -> bool:
        sizes = () if self._architecture is None else self._architecture.sizes[1:]
        return 0 <= unit[0] < len(sizes) and 0 <= unit[1] < sizes[unit[0]]

    def _edit(self, edge: Edge) -> None:
        if self._state is not None:
            self._lit = Lit(edge=edge)
            self._field.open(edge, weight_of(self._state, edge), self._middle(edge))

    def _middle(self, edge: Edge) -> QPointF:
        """Return where the mouse is on *edge*, or else its middle."""
        rendering = self._render()
        if self._mouse is not None or rendering is None:
            return self._mouse or QPointF()
        return rendering.places.edge(edge).center()
