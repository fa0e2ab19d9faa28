"""Curves on faint graph paper, in the colours of the theme."""

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMoveEvent,
    QGraphicsSceneResizeEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.notation.figures import MINUS
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.fading import FADED
from nnstudio.widgets.focus_frame import FocusFramed
from nnstudio.widgets.kept_picture import shows_pixels
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded, spoken

AXIS_HEIGHT = 2.7
"""How many heights of a letter an axis takes below the picture, with its numbers and its name."""
_NUDGE = 5
"""pyqtgraph lets a name hang so many pixels out of the picture, where the feet of Chinese characters are cut off."""


class _Axis(pg.AxisItem):
    """An axis with a true minus sign, kept as a picture while it does not change.

    To draw it takes 1.3 ms, of a frame's 16; a curve of 1,500 points on it 0.1 ms. Its bounds are kept too: Qt asks for
    them a dozen times a frame, and pyqtgraph works them out each time.
    """

    def __init__(self, side: str) -> None:
        self._bounds: QRectF | None = None
        super().__init__(side)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def draw_anew(self) -> None:
        """Let go of the kept picture: where part of it lies outside the window Qt would keep parts of the last one."""
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        if self._bounds is None:
            self._bounds = super().boundingRect()
        return self._bounds

    def linkedViewChanged(self, view: pg.ViewBox, newRange: Sequence[float] | None = None) -> None:  # noqa: N803 - pyqtgraph's name
        self._bounds = None
        super().linkedViewChanged(view, newRange)

    def setGrid(self, grid: int) -> None:
        self._bounds = None
        super().setGrid(grid)

    def moveEvent(self, event: QGraphicsSceneMoveEvent) -> None:
        self._bounds = None
        super().moveEvent(event)

    def resizeEvent(self, event: QGraphicsSceneResizeEvent | None = None) -> None:
        self._bounds = None
        super().resizeEvent(event)
        self.draw_anew()
        if self.label is not None and self.orientation == "bottom":
            self.label.setY(self.label.y() - _NUDGE)
            beyond = self.label.x() + self.label.boundingRect().width() - self.size().width()
            if beyond > 0:  # it is in the middle below the axis, which may be shorter
                self.label.setX(self.label.x() - beyond)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [text.replace("-", MINUS) for text in super().tickStrings(values, scale, spacing)]

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if shows_pixels(painter):
            super().paint(painter, option, widget)
            return
        # pyqtgraph keeps a recording, whose letters would be scaled by the resolution of the paper.
        painter.setFont(self.style["tickFont"] or self.font())
        specs = self.generateDrawSpecs(painter)
        if specs is not None:
            self.drawPicture(painter, *specs)

    def drawPicture(self, painter: QPainter, axis: tuple, ticks: list[tuple], texts: list[tuple]) -> None:
        """Fill the lines of the grid, which are level or upright and translucent: to draw them takes up to 5 ms."""
        for pen, start, end in ticks:
            line = QRectF(QPointF(start), QPointF(end)).normalized()
            size = QSizeF(max(line.width(), 1.0), max(line.height(), 1.0))
            painter.fillRect(QRectF(QPointF(round(line.x()), round(line.y())), size), pen.color())
        super().drawPicture(painter, axis, [], texts)


class Plot(FocusFramed, Pictured, Worded, pg.PlotWidget):
    """A pyqtgraph plot without frame and menus. A subclass or owner adds curves and colours them in `wear`."""

    theme: Theme | None = None
    """What it wears; None while Qt is still building it."""

    def __init__(self, name: str, x: Sentence, y: Sentence) -> None:
        self._x, self._y = x, y
        self._faded = False
        super().__init__(axisItems={side: _Axis(side) for side in ("bottom", "left")}, enableMenu=False)
        self.setObjectName(name)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        # pyqtgraph makes a menu all the same, without a parent; as a child it ends together with the plot. It is never
        # seen, and none of its 45 widgets is dressed with the program.
        menu = self.getPlotItem().ctrlMenu
        menu.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        menu.setParent(self, menu.windowFlags())
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, False)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the plot has the keys, which is one stop of Tab
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.theme = current_theme()
        self._look = (self.theme, QFont(self.font()))
        self.wear(self.theme)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 12 * em)  # Qt's own is the present size, so that a plot would grow but never shrink

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(9 * em, 6 * em)

    def title(self) -> str:
        return super().title() or spoken(self._y)

    def retranslate(self) -> None:
        self.setLabel("bottom", spoken(self._x))
        # Above the axis and level, not along it and turned: so it reads at once and takes no width.
        self.setTitle(spoken(self._y), justify="left")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt tells one change of theme or zoom several times over, as palette, font and style.
        look = (current_theme(), QFont(self.font()))
        if self.theme is not None and look != self._look:
            self._look = look
            self.theme = look[0]
            self.wear(self.theme)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is between the axes: beside them nothing is read off."""
        return self.getViewBox().sceneBoundingRect().contains(self.mapToScene(place.toPoint()))

    def view_at(self, event: QMouseEvent) -> QPointF:
        """Return where on the axes the mouse is."""
        return self.getViewBox().mapSceneToView(self.mapToScene(event.position().toPoint()))

    def is_inside(self, event: QMouseEvent) -> bool:
        """Whether the mouse is between the axes."""
        return self.getViewBox().sceneBoundingRect().contains(self.mapToScene(event.position().toPoint()))

    def is_on(self, place: QPointF, event: QMouseEvent) -> bool:
        """Whether the mouse is within the height of a letter of *place* on the axes."""
        away = self.mapFromScene(self.getViewBox().mapViewToScene(place)) - event.position().toPoint()
        return math.hypot(away.x(), away.y()) <= self.fontMetrics().height()

    def set_stale(self, stale: bool) -> None:
        """Fade while this belongs to the last good scene."""
        if stale == self._faded:
            return
        self._faded = stale
        for item in self.getPlotItem().items:
            item.setOpacity(FADED if stale else 1.0)

    def wear(self, theme: Theme) -> None:
        """Colour everything after *theme* and size it after the font."""
        self.setBackground(theme.panel)
        font = QFont(self.font())
        em = self.fontMetrics().height()
        for side in ("bottom", "left"):
            axis = self.getAxis(side)
            axis.setPen(QColor(theme.edge))
            axis.setTextPen(QColor(theme.quiet))
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=6)
            axis.setGrid(40)
            axis.draw_anew()
        label = self.getAxis("bottom").label
        label.setFont(font)
        label.setDefaultTextColor(QColor(theme.quiet))
        self.getPlotItem().titleLabel.setAttr("color", theme.quiet)
        self.getPlotItem().titleLabel.setAttr("size", f"{round(0.86 * font.pixelSize())}px")
        self.retranslate()
        self.getAxis("bottom").setTickDensity(0.6)  # numbers of five digits must not touch
        self.getAxis("left").setWidth(round(2.8 * em))
        self.getAxis("bottom").setHeight(round(AXIS_HEIGHT * em))
