"""Curves on faint graph paper, in the colours of the theme."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.theme import Theme, theme_of
from nnstudio.widgets.words import Worded, spoken


class Plot(Worded, pg.PlotWidget):
    """A pyqtgraph plot without frame and menus. A subclass or owner adds curves and colours them in `wear`."""

    def __init__(self, name: str, x: Sentence, y: Sentence) -> None:
        self._axis_sentences = {"bottom": x, "left": y}
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, False)
        self.theme = theme_of(self.palette())
        self.wear(self.theme)
        self.retranslate()

    def retranslate(self) -> None:
        for side, sentence in self._axis_sentences.items():
            self.setLabel(side, spoken(sentence))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.theme = theme_of(self.palette())
            self.wear(self.theme)

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
            axis.label.setFont(font)
            axis.label.setDefaultTextColor(QColor(theme.quiet))
        self.getAxis("left").setWidth(round(4.2 * em))
        self.getAxis("bottom").setHeight(round(2.7 * em))
