"""Worked formulas, set like print."""

import time
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.notation.formulas import Line, Piece
from nnstudio.notation.linear import in_a_line
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.accessible import Role, announce
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.fading import FADED, Fading
from nnstudio.widgets.fitting import Fitting
from nnstudio.widgets.focus_frame import MARGIN, paint_focus
from nnstudio.widgets.kept_picture import shows_pixels
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

with warnings.catch_warnings(action="ignore", category=DeprecationWarning):  # it reads its font in an old way
    import ziamath

# QtSvg knows SVG 1.1; without this, formulas stay invisible.
ziamath.config.svg2 = False

REST_MS = 60
"""Formulas follow when the hand has rested this long: setting one piece takes some 5 ms, a frame has 16."""
_ANY_COLOUR = "#010203"
"""What formulas are set in, before they take the colour of a theme."""
TURN_MS = 6
"""For so long pieces are set before the window has its turn again."""


_NAME = QT_TRANSLATE_NOOP("Formulas", "Formula with its numbers")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Formulas", "How the figure comes about: the formula, and below it the same with the numbers in it."
)
_EXPLAINED_WITH_TERMS = QT_TRANSLATE_NOOP(
    "Formulas",
    "How the figure comes about: the formula, and below it the same with the numbers in it. A term lights up together "
    "with what it stands for: point at it, or press ← and →.",
)
_EMPTY = QT_TRANSLATE_NOOP("Formulas", "There is nothing to work out yet.")


class _Glyphs:
    """One piece of LaTeX, set at *size* pixels: its picture, and how far it rises above and hangs below the line."""

    def __init__(self, latex: str, size: float, colour: str, ratio: float) -> None:
        self.svg = _set(latex, size).replace(_ANY_COLOUR, colour)
        self._renderer = QSvgRenderer(QByteArray(self.svg.encode()))
        box = self._renderer.viewBoxF()
        self.width = box.width()
        self.ascent = -box.top()
        self.descent = box.bottom()
        self.pixmap = QPixmap(max(1, round(box.width() * ratio + 0.5)), max(1, round(box.height() * ratio + 0.5)))
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(self.pixmap) as painter:
            self._renderer.render(painter, QRectF(0, 0, box.width(), box.height()))

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint it from the upper left corner of *room* on."""
        if shows_pixels(painter):
            painter.drawPixmap(round(room.x()), round(room.y()), self.pixmap)
        else:
            self._renderer.render(painter, room)


@lru_cache(maxsize=2048)
def _set(latex: str, size: float) -> str:
    """Return *latex* as SVG in `_ANY_COLOUR`; to set it takes most of the time, and another theme only colours it."""
    svg: str = ziamath.Latex(latex, size=size, color=_ANY_COLOUR).svg()
    return svg


@lru_cache(maxsize=2048)
def _glyphs(latex: str, size: float, colour: str, ratio: float) -> _Glyphs:
    return _Glyphs(latex, size, colour, ratio)


class _Placed(NamedTuple):
    """A piece on the screen: its room, the term that it speaks of, its picture."""

    room: QRectF
    term: int | None
    glyphs: _Glyphs


class _Row(NamedTuple):
    """Pieces beside one another, each with its x; how far they rise above the line, and how high the row is."""

    pieces: list[tuple[float, Piece, _Glyphs]]
    ascent: float
    height: float


class Formula(Fading, Fitting, Worded, QWidget):
    """Shows lines of LaTeX pieces; a line that is too long wraps between pieces, indented.

    A piece that speaks of a term is lit while the *spotlight* is on that, and moves it there when the mouse is on the
    piece, or the arrow keys ← and →. The formula in one line of plain characters is its accessible description.
    """

    accessible_role = Role.Equation

    def __init__(self, name: str, spotlight: Spotlight | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self._named: Sentence = _NAME
        self._spotlight = spotlight or Spotlight()
        self._spotlight.moved.connect(self.update)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wanted: tuple[Line, ...] = ()
        self._write: Callable[[], tuple[Line, ...]] | None = None
        self._lines: tuple[Line, ...] = ()
        self._outdated = False
        self._broken: dict[int, list[_Row]] = {}
        self._broken_for: object = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._set_some)
        self.setMouseTracking(spotlight is not None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All that is to be shown, also what still waits for the hand to rest."""
        self._write_now()
        return self._wanted

    @property
    def is_waiting(self) -> bool:
        """Whether something is still to be set when the hand has rested."""
        return self._rest.isActive()

    @property
    def latex(self) -> str:
        """All that is to be shown, as LaTeX, a line a row."""
        return "\n".join(" ".join(piece.latex for piece in line.pieces) for line in self.lines)

    def name_it(self, sentence: Sentence) -> None:
        """Be called *sentence*, where that is more than what every formula is."""
        self._named = sentence
        self.setAccessibleName(spoken(sentence))

    def show_at_rest(self, write: Callable[[], tuple[Line, ...]]) -> None:
        """Show the lines that *write* returns; it is called when the hand has rested, not in every frame of a drag."""
        self._write = write
        self._rest.start(REST_MS)

    def outdate(self) -> None:
        """Fade until the next lines are set: what is shown belongs to something else than what is beside it."""
        if self._lines and not self._outdated:
            self._outdated = True
            self.update()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show *lines*, at once if nothing is shown yet, else when the hand has rested."""
        self._write = None
        if lines == self._wanted:
            if lines == self._lines and self._outdated:
                self._settle()
            return
        self._wanted = lines
        if self._lines:
            self._rest.start(REST_MS)
        else:
            self._settle()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return round(sum(row.height for row in rows) + 2) if rows else 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        lit = self._spotlight.place
        with QPainter(self) as painter:
            painter.setOpacity(min(self.opacity, FADED) if self._outdated else self.opacity)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for placed in self._placed(self.width()):
                if lit is not None and placed.term == lit:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(current_theme().accent_soft))
                    painter.drawRoundedRect(placed.room.adjusted(-2, -2, 2, 2), 4, 4)
                placed.glyphs.paint(painter, placed.room)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(self._named))
        self.setWhatsThis(spoken(_EXPLAINED_WITH_TERMS if self.hasMouseTracking() else _EXPLAINED))
        if not self._lines:
            self.setAccessibleDescription(spoken(_EMPTY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Light the terms one after another."""
        terms = sorted({piece.term for line in self._lines for piece in line.pieces if piece.term is not None})
        step = ARROWS.get(Qt.Key(event.key()), (0, 0))[1]
        if not step or not terms or not self.hasMouseTracking():
            super().keyPressEvent(event)
            return
        lit = self._spotlight.place
        place = terms.index(lit) + step if lit in terms else 0
        term = terms[min(max(place, 0), len(terms) - 1)]
        self._spotlight.light(term)
        pieces = (piece.latex for line in self._lines for piece in line.pieces if piece.term == term)
        announce(self, in_a_line(" ".join(pieces)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.hasMouseTracking() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._spotlight.light(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position()
        self._spotlight.light(
            next((placed.term for placed in self._placed(self.width()) if placed.room.contains(point)), None)
        )

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.hasMouseTracking():
            self._spotlight.light(None)

    def _write_now(self) -> None:
        if self._write:
            self.show_lines(self._write())

    def _set_some(self) -> None:
        """Set a few pieces, and more when the window has had its turn; show them all when all are set."""
        self._write_now()
        end = time.perf_counter() + TURN_MS / 1000
        for line in self._wanted:
            for piece in line.pieces:
                if time.perf_counter() > end:
                    self._rest.start(0)
                    return
                self._glyphs(piece)
        self._settle()

    def _glyphs(self, piece: Piece) -> _Glyphs:
        return _glyphs(piece.latex, 0.94 * self.fontMetrics().height(), current_theme().text, self.devicePixelRatioF())

    def _settle(self) -> None:
        self._rest.stop()
        self._outdated = False
        self._lines = self._wanted
        self._describe()
        self.fit()
        self.update()

    def _describe(self) -> None:
        """Say the formula in plain characters, once the hand has rested."""
        lines = (" ".join(piece.latex for piece in line.pieces) for line in self._lines if line.pieces)
        self.setAccessibleDescription("; ".join(map(in_a_line, lines)) or spoken(_EMPTY))

    def fit(self) -> None:
        height = self.heightForWidth(max(self.width(), 1))
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.updateGeometry()

    def _placed(self, width: int) -> list[_Placed]:
        """Return every piece with its room, in the order of reading."""
        placed, y = [], 0.0
        for pieces, ascent, height in self._rows(width):
            for x, piece, glyphs in pieces:
                room = QRectF(x, y + ascent - glyphs.ascent, glyphs.width, glyphs.ascent + glyphs.descent)
                placed.append(_Placed(room, piece.term, glyphs))
            y += height
        return placed

    def _rows(self, width: int) -> list[_Row]:
        """Break the lines at *width*; while all is laid out the rows for a few widths are asked for again and again."""
        look = (self._lines, self.fontMetrics().height(), current_theme().text, self.devicePixelRatioF())
        if look != self._broken_for:
            self._broken_for, self._broken = look, {}
        if width not in self._broken:
            self._broken[width] = self._break_lines(width)
        return self._broken[width]

    def _break_lines(self, width: int) -> list[_Row]:
        em = float(self.fontMetrics().height())
        gap, indent = 0.22 * em, MARGIN + 1.2 * em
        rows = []
        for line in self._lines:
            if not line.pieces:
                rows.append(_Row([], 0.0, 0.6 * em))
                continue
            pieces: list[tuple[float, Piece, _Glyphs]] = []
            x = float(MARGIN)
            for piece in line.pieces:
                glyphs = self._glyphs(piece)
                if pieces and x + glyphs.width > width - MARGIN:
                    rows.append(_row(pieces, em))
                    pieces, x = [], indent
                pieces.append((x, piece, glyphs))
                x += glyphs.width + gap
            rows.append(_row(pieces, em))
        return rows


def _row(pieces: list[tuple[float, Piece, _Glyphs]], em: float) -> _Row:
    ascent = max(glyphs.ascent for _x, _piece, glyphs in pieces) + 0.2 * em
    return _Row(pieces, ascent, ascent + max(glyphs.descent for _x, _piece, glyphs in pieces) + 0.2 * em)
