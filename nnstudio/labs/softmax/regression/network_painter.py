"""How the layer is painted: edges, inputs, units with their words and bars."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nnstudio.labs.softmax.regression.edges import compact, edge_pen, sign_colour
from nnstudio.labs.softmax.regression.names import MEASURES, SPECIES, unit_symbol
from nnstudio.labs.softmax.regression.network_layout import RADIUS, NetworkLayout
from nnstudio.labs.softmax.regression.results import CLASSES, INPUTS, RegressionResults
from nnstudio.notation.figures import brief, figure, short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, verbatim
from nnstudio.widgets.painting import paint_bar
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

SMALL = 0.86
"""How large the small letters are."""
SOURCES = (*MEASURES, verbatim("b · 1 × 3"))
"""What the inputs are called; the last one is the constant 1, whose weights are the biases."""
_FLOWER = QT_TRANSLATE_NOOP("Softmax", "flower {sample}: x · 1 × 4")
_WEIGHTS, _OUTPUTS = "W · 4 × 3", "xW + b = o · 1 × 3,   q = softmax(o)"
_LONGEST = 9
"""A number of more characters would run into the bars."""
_LETTERED = 0.3
"""How far along an edge its weight is written, in parts of its length."""
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class NetworkPainter:
    """Paints one sample of *results* by *painter*, with words in *font*."""

    def __init__(self, painter: QPainter, font: QFont, places: NetworkLayout, results: RegressionResults) -> None:
        self._painter, self._font, self._places, self._results = painter, font, places, results
        self._theme, self._em = current_theme(), places.em

    def paint(self, worked: int, lit: int | None) -> None:
        """Paint the layer: unit *worked* with the weights on its edges, and *lit*, if any, under a light."""
        if lit is not None:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(self._theme.accent_soft))
            self._painter.drawRoundedRect(self._places.unit(lit), 6, 6)
        self._paint_edges(worked)
        for k in range(INPUTS + 1):
            self._paint_input(k)
        for j in range(CLASSES):
            self._paint_unit(j, worked=j == worked)
            self._paint_words(j)
            self._paint_bars(j)
        self._paint_headings()

    def _paint_edges(self, worked: int) -> None:
        painter, em = self._painter, self._em
        weights = np.vstack([self._results.weights, self._results.biases])
        largest = float(np.abs(weights).max())
        for j in [*(j for j in range(CLASSES) if j != worked), worked]:
            for k in range(INPUTS + 1):
                painter.setPen(edge_pen(self._theme, float(weights[k, j]), largest, em, faint=j != worked))
                painter.drawLine(self._places.edge(k, j))
        self._write(SMALL)
        metrics = QFontMetricsF(painter.font())
        for k in range(INPUTS + 1):
            weight = float(weights[k, worked])
            text = compact(weight)
            room = QRectF(0, 0, metrics.horizontalAdvance(text) + 0.4 * em, 1.05 * em)
            room.moveCenter(self._places.edge(k, worked).pointAt(_LETTERED))
            painter.setPen(QPen(sign_colour(self._theme, weight), 1))
            painter.setBrush(QColor(self._theme.panel))
            painter.drawRoundedRect(room, 4, 4)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(room, _CENTRE, text)

    def _paint_input(self, k: int) -> None:
        painter, room = self._painter, self._places.input(k)
        constant = k == INPUTS
        self._write(SMALL)
        painter.setPen(QColor(self._theme.quiet))
        name = QRectF(0, room.top(), room.left() - 0.4 * self._em, room.height())
        painter.drawText(name, _RIGHT, spoken(SOURCES[k]))
        painter.setPen(QPen(QColor(self._theme.edge), 1.2, Qt.PenStyle.DotLine if constant else Qt.PenStyle.SolidLine))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
        self._write()
        painter.setPen(QColor(self._theme.text))
        painter.drawText(room, _CENTRE, "1" if constant else short(self._results.judgement.x[self._results.sample, k]))

    def _paint_unit(self, j: int, *, worked: bool) -> None:
        painter, centre, radius = self._painter, self._places.centre(j), RADIUS * self._em
        circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(QColor(self._theme.accent if worked else self._theme.edge), 2 if worked else 1.2))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawEllipse(circle)
        self._write()
        painter.setPen(QColor(self._theme.text))
        painter.drawText(circle, _CENTRE, unit_symbol("o", j))

    def _paint_words(self, j: int) -> None:
        judgement, sample, theme = self._results.judgement, self._results.sample, self._theme
        true = judgement.labels[sample] == j
        logit, q = (_in_few_characters(float(each[sample, j])) for each in (judgement.logits, judgement.probabilities))
        for line, (text, colour, strong) in enumerate(
            (
                (spoken(SPECIES[j]), theme.truth_text if true else theme.text, true),
                (f"{unit_symbol('o', j)} = {logit}", theme.text, False),
                (f"{unit_symbol('q', j)} = {q}", theme.prediction_text, True),
            )
        ):
            self._write(strong=strong)
            self._painter.setPen(QColor(colour))
            self._painter.drawText(self._places.words(j, line), _LEFT, text)

    def _paint_bars(self, j: int) -> None:
        """Paint y and q of unit *j*: lengths from 0 to 1."""
        painter, judgement, sample = self._painter, self._results.judgement, self._results.sample
        self._write(SMALL)
        for i, (letter, colour, share) in enumerate(
            (
                ("y", self._theme.truth, float(judgement.targets[sample, j])),
                ("q", self._theme.prediction, float(judgement.probabilities[sample, j])),
            )
        ):
            room = self._places.bar(j, i)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.hairline))
            painter.drawRoundedRect(room, 3, 3)
            bar = QRectF(room.left(), room.top(), share * room.width(), room.height())
            paint_bar(painter, QColor(colour), bar, hatched=i == 1)
            painter.setPen(QColor(self._theme.quiet))
            painter.drawText(room.translated(-room.width() - 0.3 * self._em, 0), _RIGHT, letter)

    def _paint_headings(self) -> None:
        self._write(0.94)
        self._painter.setPen(QColor(self._theme.quiet))
        em, right = self._em, self._places.input(0).right()
        left = self._places.centre(0).x() - RADIUS * em
        flower = spoken(_FLOWER.fill(sample=self._results.sample + 1))
        right = max(right, QFontMetricsF(self._painter.font()).horizontalAdvance(flower) + 2)
        for text, start, end, side in (
            (flower, 0.0, right, _RIGHT),
            (_WEIGHTS, right, left, _CENTRE),
            (_OUTPUTS, left, self._places.width, _LEFT),
        ):
            self._painter.drawText(QRectF(start, 0, end - start, 1.3 * em), side, text)

    def _write(self, size: float = 1.0, *, strong: bool = False) -> None:
        """Take letters of another *size*."""
        font = QFont(self._font)
        font.setPixelSize(round(size * font.pixelSize()))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        self._painter.setFont(font)


def _in_few_characters(number: float) -> str:
    text = figure(number)
    return text if len(text) <= _LONGEST else brief(number)
