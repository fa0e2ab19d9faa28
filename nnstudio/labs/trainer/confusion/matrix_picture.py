"""The confusion matrix as a picture, fast enough to be shown while a network trains."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.data.csv_export import Cell
from nnstudio.labs.trainer.confusion.class_titles import ClassName, in_a_sentence, short_titles
from nnstudio.labs.trainer.confusion.explain import summary, told
from nnstudio.labs.trainer.confusion.figures_painter import Pixels, paint_figures, paint_shades, shades_of, write_elided
from nnstudio.labs.trainer.confusion.matrix_layout import MatrixLayout
from nnstudio.labs.trainer.confusion.results import Judged
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.exported import Pictured, Table, Tabled
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.kept_picture import KeptPicture
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_TRUTH = QT_TRANSLATE_NOOP("Trainer", "truth ↓")
_PREDICTION = QT_TRANSLATE_NOOP("Trainer", "prediction →")
_RECALL = QT_TRANSLATE_NOOP("Trainer", "recall")
_PRECISION = QT_TRANSLATE_NOOP("Trainer", "precision")
_NAME = QT_TRANSLATE_NOOP("Trainer", "Confusion matrix: how many examples of each class were taken for which")
_DESCRIBED = QT_TRANSLATE_NOOP("Trainer", "Each row is a true class, with how many were taken for each class in turn.")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "Each row is a true class, each column an answer: what is right stands on the diagonal, and all else is a mistake."
    " Point at a number, or walk there with the arrow keys, to read what it says.",
)
_EMPTY = QT_TRANSLATE_NOOP("Trainer", "Press Start: here you see which classes are taken for which.")

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELSEWHERE = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape)


class MatrixPicture(Pictured, Tabled, Fading, Worded, QWidget):
    """Rows are the truth, columns the prediction; what is right is framed, on the diagonal."""

    pointed = Signal(object)
    """The mouse or the arrow keys are at another place, ``(row, column)`` as in `explain.told`, or None."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._judged: Judged | None = None
        self._classes: tuple[ClassName, ...] = ()
        self._digits = 1
        self._place: tuple[int, int] | None = None
        self._layout: MatrixLayout | None = None
        self._shades: Pixels = np.zeros((2, 256), np.uint32)
        self.retranslate()

    @property
    def place(self) -> tuple[int, int] | None:
        """What the mouse or the arrow keys are at."""
        return self._place

    def show_judged(self, judged: Judged | None, classes: Sequence[ClassName]) -> None:
        """Show what was *judged* of the *classes*, or what to do where nothing was yet."""
        digits = 1 if judged is None else max(len(str(judged.counts.max())), 2)
        if (tuple(classes), digits) != (self._classes, self._digits):
            if len(classes) != len(self._classes):
                self._point(None)
            self._classes, self._digits, self._layout = tuple(classes), digits, None
        self._judged = judged
        self._describe()
        self.update()

    def retranslate(self) -> None:
        self._layout = None
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()
        self.update()

    def table(self) -> Table | None:
        judged = self._judged
        if judged is None:
            return None
        names = [name if isinstance(name, str) else spoken(name) for name in self._classes]
        rows = zip(names, judged.counts.tolist(), judged.recall.tolist(), strict=True)
        last: list[Cell] = [spoken(_PRECISION), *judged.precision.tolist(), judged.accuracy]
        heading = f"{spoken(_TRUTH)} {spoken(_PREDICTION)}"
        of_classes: list[list[Cell]] = [[name, *counts, recall] for name, counts, recall in rows]
        return Table.of([heading, *names, spoken(_RECALL)], [*of_classes, last])

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(20 * em, 16 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, 7 * em)

    def _describe(self) -> None:
        if self._judged is None:
            self.setAccessibleDescription(spoken(_EMPTY))
            return
        rows = zip(self._classes, self._judged.counts.tolist(), strict=True)
        counts = "; ".join(f"{spoken(in_a_sentence(name))}: {', '.join(map(str, row))}" for name, row in rows)
        said = summary(self._judged, self._classes)
        if self._place is not None:
            said.insert(0, told(self._judged, self._classes, self._place))
        self.setAccessibleDescription(" ".join([*map(spoken, said), spoken(_DESCRIBED), counts]))

    # What is pointed at

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a cell."""
        return self._layout is not None and self._layout.place_at(place) is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._layout.place_at(event.position()) if self._judged and self._layout else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = ARROWS.get(key)
        if self._judged is None or (step is None and key not in _ELSEWHERE):
            super().keyPressEvent(event)
            return
        last = len(self._classes)
        if step is None:
            self._go_to({Qt.Key.Key_Home: (0, 0), Qt.Key.Key_End: (last, last)}.get(key))
            return
        row, column = self._place or (0, 0)
        if self._place is not None:
            row, column = min(max(row + step[0], 0), last), min(max(column + step[1], 0), last)
        self._go_to((row, column))

    def _go_to(self, place: tuple[int, int] | None) -> None:
        """Point where a key leads."""
        self._point(place)
        if self._judged is not None and place is not None:
            announce(self, spoken(told(self._judged, self._classes, place)))

    def _point(self, place: tuple[int, int] | None) -> None:
        if place != self._place:
            self._place = place
            self.update()
            self._describe()
            self.pointed.emit(place)

    # Painting

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._layout = None
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            if self._judged is None:
                painter.setPen(QColor(current_theme().quiet))
                painter.drawText(self.rect().adjusted(8, 0, -8, 0), _CENTRE | Qt.TextFlag.TextWordWrap, spoken(_EMPTY))
                return
            layout = self._layout or self._lay_out()
            paint_shades(painter, layout, self._judged, self._shades)
            self._still.paint(painter)
            paint_figures(painter, layout, self._judged, *self._pens[:2])
            if self._place is not None:
                painter.setPen(self._pens[2])
                painter.drawRect(layout.place(*self._place).adjusted(1, 1, -1, -1))
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _lay_out(self) -> MatrixLayout:
        """Place everything, and keep what stays: names, lines, and the frames of the diagonal."""
        theme, font = current_theme(), self.font()
        titles = [name if isinstance(name, str) else spoken(name) for name in self._classes]
        widest = max(map(QFontMetricsF(font).horizontalAdvance, [*titles, spoken(_PRECISION), spoken(_TRUTH)]))
        short = short_titles(titles, lambda _title: False)
        widest_short = max(map(QFontMetricsF(font).horizontalAdvance, short))
        layout = MatrixLayout(self.size(), font, len(titles), self._digits, 0.88 * widest, 0.88 * widest_short)
        self._layout = layout
        self._pens = (QPen(QColor(theme.text)), QPen(QColor(theme.quiet)), QPen(QColor(theme.text), 2))
        self._shades = shades_of(theme)
        self._still = KeptPicture(self, lambda painter: self._paint_still(painter, layout, titles))
        return layout

    def _paint_still(self, painter: QPainter, layout: MatrixLayout, titles: list[str]) -> None:
        theme = current_theme()
        painter.setPen(QPen(QColor(theme.panel), 1))
        painter.drawLines(layout.lines())
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.drawRect(layout.cells)
        painter.setPen(QPen(QColor(theme.good), 2))
        painter.drawRects([layout.place(k, k).adjusted(1, 1, -1, -1) for k in range(layout.classes)])
        self._paint_names(painter, layout, titles)

    def _paint_names(self, painter: QPainter, layout: MatrixLayout, titles: list[str]) -> None:
        text, quiet, _ = self._pens
        rows, columns = layout.axis_names()
        painter.setPen(quiet)
        painter.setFont(layout.fonts.headings)
        if layout.has_shares:
            write_elided(painter, rows, _RIGHT, spoken(_TRUTH))
            write_elided(painter, columns, _LEFT, spoken(_PREDICTION))
            write_elided(painter, layout.row_name(layout.classes), _RIGHT, spoken(_PRECISION))
            write_elided(painter, layout.column_name(layout.classes).adjusted(4, 0, 0, 0), _RIGHT, spoken(_RECALL))
        else:
            write_elided(painter, columns, _LEFT, f"{spoken(_TRUTH)}   {spoken(_PREDICTION)}")
        painter.setPen(text)
        metrics = painter.fontMetrics()
        above = short_titles(titles, lambda title: metrics.horizontalAdvance(title) <= layout.cell_width - 4)
        painter.setFont(layout.column_font(above))
        for k, title in enumerate(above):
            write_elided(painter, layout.column_name(k), _CENTRE, title)
        painter.setFont(layout.fonts.rows)
        for k, title in enumerate(titles if layout.has_shares else short_titles(titles, lambda _title: False)):
            write_elided(painter, layout.row_name(k), _RIGHT, title)
