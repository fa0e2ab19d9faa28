"""Worked formulas, set like print."""

import warnings
from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.notation.formulas import Line
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.theme import current_theme

with warnings.catch_warnings(action="ignore", category=DeprecationWarning):  # it reads its font in an old way
    import ziamath

# QtSvg knows SVG 1.1; without this, formulas stay invisible.
ziamath.config.svg2 = False

REST_MS = 60
"""Formulas follow when the hand has rested this long: setting one takes some 5 ms, a frame has 16."""


class _Glyphs:
    """One piece of LaTeX, set at *size* pixels: its picture, and how far it rises above and hangs below the line."""

    def __init__(self, latex: str, size: float, colour: str, ratio: float) -> None:
        math = ziamath.Latex(latex, size=size, color=colour)
        renderer = QSvgRenderer(QByteArray(math.svg().encode()))
        box = renderer.viewBoxF()
        self.width = box.width()
        self.ascent = -box.top()
        self.descent = box.bottom()
        self.pixmap = QPixmap(max(1, round(box.width() * ratio + 0.5)), max(1, round(box.height() * ratio + 0.5)))
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(self.pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, box.width(), box.height()))


@lru_cache(maxsize=2048)
def _glyphs(latex: str, size: float, colour: str, ratio: float) -> _Glyphs:
    return _Glyphs(latex, size, colour, ratio)


class Formula(Fading, QWidget):
    """Shows lines of LaTeX pieces; a line that is too long wraps between pieces, indented.

    The text of the formula is its accessible description, so that a screen reader can read the LaTeX.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wanted: tuple[Line, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._settle)

    @property
    def latex(self) -> str:
        """All that is to be shown, as LaTeX, a line a row."""
        return "\n".join(" ".join(piece.latex for piece in line.pieces) for line in self._wanted)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show *lines*, at once if nothing is shown yet, else when the hand has rested."""
        if lines == self._wanted:
            return
        self._wanted = lines
        self.setAccessibleDescription(self.latex)
        if self._lines:
            self._rest.start()
        else:
            self._settle()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return round(sum(height for _pieces, _ascent, height in rows) + 2) if rows else 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            y = 0.0
            for pieces, ascent, height in self._rows(self.width()):
                for x, glyphs in pieces:
                    painter.drawPixmap(round(x), round(y + ascent - glyphs.ascent), glyphs.pixmap)
                y += height

    def _settle(self) -> None:
        self._lines = self._wanted
        self._fit()
        self.update()

    def _fit(self) -> None:
        height = self.heightForWidth(max(self.width(), 1))
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.updateGeometry()

    def _rows(self, width: int) -> list[tuple[list[tuple[float, _Glyphs]], float, float]]:
        """Return rows of (pieces with their x, ascent of the row, height of the row)."""
        em = float(self.fontMetrics().height())
        size, gap, indent = 0.94 * em, 0.22 * em, 1.2 * em
        colour = current_theme().text
        rows = []
        for line in self._lines:
            if not line.pieces:
                rows.append(([], 0.0, 0.6 * em))
                continue
            pieces: list[tuple[float, _Glyphs]] = []
            x = 0.0
            for piece in line.pieces:
                glyphs = _glyphs(piece.latex, size, colour, self.devicePixelRatioF())
                if pieces and x + glyphs.width > width:
                    rows.append(self._row(pieces, em))
                    pieces, x = [], indent
                pieces.append((x, glyphs))
                x += glyphs.width + gap
            rows.append(self._row(pieces, em))
        return rows

    @staticmethod
    def _row(pieces: list[tuple[float, _Glyphs]], em: float) -> tuple[list[tuple[float, _Glyphs]], float, float]:
        ascent = max(glyphs.ascent for _x, glyphs in pieces) + 0.2 * em
        return pieces, ascent, ascent + max(glyphs.descent for _x, glyphs in pieces) + 0.2 * em
