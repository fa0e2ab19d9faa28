"""Bands over the epochs, one small plot for each layer, painted once for each measurement and kept as a picture."""

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.engine.layer_distributions import QUANTILES
from nnstudio.labs.trainer.distributions.bands_painter import Bands, paint_bands
from nnstudio.labs.trainer.distributions.explain import EMPTY, NAMES, reading, readings
from nnstudio.labs.trainer.distributions.grid_layout import GridLayout
from nnstudio.labs.trainer.distributions.scales import Scale, last_epoch, linear_scale, log_scale
from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.exported import Pictured, Table, Tabled
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.kept_picture import KeptPicture
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded, spoken

_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "A small plot for each layer, over the epochs: the line is the median of its numbers, the bands show how far they"
    " spread. Point at a place, or walk there with the arrow keys, to read it off.",
)
_ELSEWHERE = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape)
_EPOCH = QT_TRANSLATE_NOOP("Trainer", "epoch")
_LAYER = QT_TRANSLATE_NOOP("Trainer", "layer")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BandGrid(Pictured, Tabled, Fading, Worded, QWidget):
    """Small plots with common axes; the guide under the mouse goes through all of them."""

    hovered = Signal(object)
    """The mouse is at another ``(layer, index of the epoch)``, or at none: None."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._bands: Bands | None = None
        self._scale, self._right = Scale(0.0, 1.0, 0.25), 10.0
        self._layout: GridLayout | None = None
        self._mouse: QPointF | None = None
        self._place: tuple[int, int] | None = None
        self._walked: tuple[int, int] | None = None
        """Where keys have led."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show_name("weights")

    @property
    def place(self) -> tuple[int, int] | None:
        """The layer and the index of the epoch under the mouse, or where keys have led."""
        return self._place

    def show_bands(self, bands: Bands | None, quantity: str) -> None:
        """Show *bands*, or what to do where there are none yet."""
        self._bands = bands
        if bands is not None:
            self._scale = (log_scale if quantity == "gradients" else linear_scale)(np.moveaxis(bands.quantiles, 1, -1))
            self._right = last_epoch(bands.epochs)
        self._layout = None
        self._show_name(quantity)
        self._follow_mouse()
        self.update()

    def retranslate(self) -> None:
        self._show_name(self._quantity)
        self._layout = None
        self.update()

    def table(self) -> Table | None:
        bands = self._bands
        if bands is None:
            return None
        names = [spoken(_LAYER), spoken(_EPOCH), *(f"{share:.0%}" for share in QUANTILES)]
        rows = [
            (spoken(title), epoch, *quantiles)
            for title, of_layer in zip(bands.titles, bands.quantiles, strict=True)
            for epoch, quantiles in zip(bands.epochs, of_layer.T.tolist(), strict=True)
        ]
        return Table.of(names, rows)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 14 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, 7 * em)

    def _show_name(self, quantity: str) -> None:
        self._quantity = quantity
        self.setAccessibleName(spoken(NAMES[quantity]))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()

    def _describe(self) -> None:
        if self._bands is None:
            self.setAccessibleDescription(spoken(EMPTY))
        else:
            bands = self._bands
            last = readings(bands.titles, bands.epochs[-1], bands.quantiles[:, :, -1])
            place = self._still_there(self._place)
            if place is not None:
                last.insert(0, self._reading(bands, place))
            self.setAccessibleDescription("; ".join(map(spoken, last)))

    def _reading(self, bands: Bands, place: tuple[int, int]) -> Sentence:
        layer, epoch = place
        return reading(bands.titles[layer], bands.epochs[epoch], bands.quantiles[layer, :, epoch])

    # Mouse and keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._bands is None or key not in (*ARROWS, *_ELSEWHERE):
            super().keyPressEvent(event)
            return
        layers, epochs = len(self._bands.titles), len(self._bands.epochs)
        layer, epoch = self._place or (0, 0)
        if key in ARROWS and self._place is not None:
            down, right = ARROWS[key]
            layer, epoch = min(max(layer + down, 0), layers - 1), min(max(epoch + right, 0), epochs - 1)
        elif key in _ELSEWHERE:
            epoch = epochs - 1 if key == Qt.Key.Key_End else 0
        self._walked, self._mouse = None if key == Qt.Key.Key_Escape else (layer, epoch), None
        self._follow_mouse()
        if self._place is not None:
            announce(self, spoken(self._reading(self._bands, self._place)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._walked = None
        self._follow_mouse()

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a band."""
        return self._place_at(place) is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse, self._walked = event.position(), None
        self._follow_mouse()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse = None
        self._follow_mouse()

    def _follow_mouse(self) -> None:
        place = self._place_at(self._mouse) if self._mouse is not None else self._still_there(self._walked)
        if place != self._place:
            self._place = place
            self._describe()
            self.update()
            self.hovered.emit(place)

    def _still_there(self, place: tuple[int, int] | None) -> tuple[int, int] | None:
        """Return *place*, or where there are fewer layers or epochs now, the last of them."""
        if self._bands is None or place is None:
            return None
        return min(place[0], len(self._bands.titles) - 1), min(place[1], len(self._bands.epochs) - 1)

    def _place_at(self, point: QPointF) -> tuple[int, int] | None:
        if self._bands is None:
            return None
        layout = self._layout or self._lay_out(self._bands)
        index = layout.plot_at(point)
        if index is None:
            return None
        epoch = self._right * (point.x() - layout.plot(index).left()) / layout.width
        return index, int(np.argmin(np.abs(np.array(self._bands.epochs) - epoch)))

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
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            if self._bands is None:
                painter.setPen(QColor(theme.quiet))
                alignment = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect().adjusted(8, 0, -8, 0), alignment, spoken(EMPTY))
                return
            layout = self._layout or self._lay_out(self._bands)
            self._drawn.paint(painter)
            if self._place is not None:
                across = layout.width * self._bands.epochs[self._place[1]] / self._right
                painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DotLine))
                corners = [(plot.left() + across, plot) for plot in layout.plots()]
                painter.drawLines([QLineF(x, plot.top(), x, plot.bottom()) for x, plot in corners])
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _lay_out(self, bands: Bands) -> GridLayout:
        """Place the plots, and keep everything but the guide as a picture."""
        font = QFont(self.font())
        font.setPixelSize(round(0.86 * font.pixelSize()))
        metrics = QFontMetricsF(font)
        widest = max(metrics.horizontalAdvance(number) for _, number in self._scale.marks(99))
        layout = GridLayout(self.size(), len(bands.titles), metrics.height(), widest + 6)
        self._layout = layout
        self._drawn = KeptPicture(self, lambda painter: self._paint_plots(painter, layout, bands, font))
        return layout

    def _paint_plots(self, painter: QPainter, layout: GridLayout, bands: Bands, font: QFont) -> None:
        theme = current_theme()
        painter.setFont(font)
        self._paint_axes(painter, layout, theme)
        paint_bands(painter, layout, bands, self._scale, self._right)
        painter.setPen(QColor(theme.text))
        for index, title in enumerate(bands.titles):
            painter.drawText(layout.title(index), _LEFT, spoken(title))

    def _paint_axes(self, painter: QPainter, layout: GridLayout, theme: Theme) -> None:
        marks = self._scale.marks(int(layout.height / (1.5 * layout.line)))
        plots = layout.plots()
        painter.setPen(QPen(QColor(theme.hairline), 1))
        levels = [(round(plot.bottom() - up * layout.height), plot) for plot in plots for up, _ in marks]
        painter.drawLines([QLineF(plot.left(), y, plot.right(), y) for y, plot in levels])
        if not self._scale.is_log:
            painter.setPen(QPen(QColor(theme.edge), 1))
            up = round(layout.height * float(self._scale.places(np.array(0.0))))
            painter.drawLines([QLineF(p.left(), p.bottom() - up, p.right(), p.bottom() - up) for p in plots])
        painter.setPen(QColor(theme.quiet))
        words = painter.fontMetrics().horizontalAdvance(f"{spoken(_EPOCH)}{2 * typed(self._right)}")
        fits = words + layout.line < layout.width
        for index, plot in enumerate(plots):
            if layout.numbers(index):
                for up, number in marks:
                    y = plot.bottom() - up * layout.height - layout.line / 2
                    painter.drawText(QRectF(0, y, layout.margin - 6, layout.line), _RIGHT, number)
            below = layout.epochs(index)
            if below is not None:
                painter.drawText(below, _LEFT, "0")
                painter.drawText(below, _RIGHT, typed(self._right))
                if fits:
                    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, spoken(_EPOCH))
