"""H(p) + D(p‖q) = H(p, q), as lengths."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.labs.entropy.outcomes.explain import price_in_parts
from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.exported import NAME, Pictured, Table, Tabled
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.fitting import Fitting
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.painting import fade_out, paint_bar
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded, spoken


class _Part(NamedTuple):
    """What stands before a part in the sum, what it is called, and how it looks."""

    sign: str
    symbol: str
    colour: str
    pattern: Qt.BrushStyle


_PRICE = _Part("", "H(p)", "truth", Qt.BrushStyle.NoBrush)
_EXTRA = _Part("+ ", "D(p‖q)", "trouble", Qt.BrushStyle.FDiagPattern)
_TOTAL = _Part("= ", "H(p,q)", "prediction", Qt.BrushStyle.BDiagPattern)
_PARTS = (_PRICE, _EXTRA, _TOTAL)


_NAME = QT_TRANSLATE_NOOP("Entropy", "The price of believing q, in two parts")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "The upper bar is what nobody is spared, H(p), and the price of a wrong belief, D(p‖q), behind it. Together they "
    "are as long as the lower bar: what is paid, H(p,q).",
)


class StackedBar(Pictured, Tabled, Fading, Fitting, Worded, QWidget):
    """Two bars of one length: the unavoidable H(p) with the price D(p‖q) on top, and what is paid, H(p, q).

    A caption above them says the sum in figures; it is always complete, if need be in several rows.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._parts = (0.0, 0.0, 0.0)
        self._figures = ("", "", "")
        self._unit = SILENCE
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.explain(_EXPLAINED, _NAME)

    @property
    def caption(self) -> str:
        """The sum above the bars, as a text."""
        return " ".join(part.sign + text for part, text in zip(_PARTS, self._texts(self._figures), strict=True))

    def show_results(self, results: OutcomesResults, unit: Sentence) -> None:
        """Show the three figures of *results*, in *unit*."""
        self._parts = (results.entropy, results.kl_divergence, results.cross_entropy)
        self._figures, self._unit = price_in_parts(results), unit
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleDescription(self.caption)
        self.fit()
        self.update()

    def title(self) -> str:
        return super().title() or " + ".join(part.symbol for part in _PARTS[:2])

    def table(self) -> Table | None:
        rows = [(part.symbol, value) for part, value in zip(_PARTS, self._parts, strict=True)]
        return Table.of([spoken(NAME), spoken(self._unit)], rows) if all(self._figures) else None

    def sizeHint(self) -> QSize:
        return QSize(20 * self.fontMetrics().height(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not all(self._figures):
            return
        theme = current_theme()
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self.opacity)
            texts = self._texts(self._figures)
            for part, text, (x, row) in zip(_PARTS, texts, self._places(texts), strict=True):
                baseline = 1.4 * em * row + metrics.ascent()
                painter.setPen(QColor(theme.text))
                painter.drawText(QPointF(x, baseline), part.sign)
                swatch = x + metrics.horizontalAdvance(part.sign)
                _paint(painter, theme, part, QRectF(swatch + 0.5, (1.4 * row + 0.2) * em, 0.7 * em, 0.7 * em))
                painter.setPen(QColor(theme.text))
                painter.drawText(QPointF(swatch + em, baseline), text)
            self._paint_bars(painter, theme, 1.4 * em * self._caption_rows())
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _paint_bars(self, painter: QPainter, theme: Theme, top: float) -> None:
        """Paint the bars below *top*."""
        em = QFontMetricsF(self.font()).height()
        h, d, total = map(abs, self._parts)  # for a base below 1 all signs are turned around
        infinite, width = math.isinf(total), self.width() - 2.0
        height = 1.15 * em
        upper, lower = QRectF(1, top, width, height), QRectF(1, top + 1.3 * height, width, height)
        if total == 0:
            painter.setPen(QPen(QColor(theme.edge), 1))
            for bar in (upper, lower):
                painter.drawLine(bar.topLeft(), bar.bottomLeft())
            return
        share = 0.3 if infinite else h / (h + d) if h + d > 0 else 1.0
        _paint(painter, theme, _PRICE, QRectF(upper.left(), upper.top(), width * share, height))
        _paint(painter, theme, _EXTRA, upper.adjusted(width * share, 0, 0, 0))
        _paint(painter, theme, _TOTAL, lower)
        if infinite:
            fade_out(painter, QColor(theme.panel), upper.united(lower))

    # The caption

    def _texts(self, figures: tuple[str, str, str]) -> list[str]:
        texts = [f"{part.symbol} {figure}" for part, figure in zip(_PARTS, figures, strict=True)]
        return [*texts[:-1], f"{texts[-1]} {spoken(self._unit)}"]

    def _places(self, texts: list[str]) -> list[tuple[float, int]]:
        """Return where each part of the caption begins: x, and the row, a new one where the last is full."""
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        places, x, row = [], 0.0, 0
        for part, text in zip(_PARTS, texts, strict=True):
            width = metrics.horizontalAdvance(part.sign) + em + metrics.horizontalAdvance(text)
            if x and x + width > self.width():
                x, row = 0.0, row + 1
            places.append((x, row))
            x += width + 0.35 * em
        return places

    def _caption_rows(self) -> int:
        """Return how many rows the caption takes: as many for common figures as for few digits, lest the bars jump."""
        common = self._texts(("0.00000", "0.00000", "0.0000"))
        return 1 + max(self._places(texts)[-1][1] for texts in (common, self._texts(self._figures)))

    def fit(self) -> None:
        em = self.fontMetrics().height()
        self.setFixedHeight(math.ceil(1.4 * em * self._caption_rows() + 2.3 * 1.15 * em) + 2)


def _paint(painter: QPainter, theme: Theme, part: _Part, bar: QRectF) -> None:
    hatched = part.pattern != Qt.BrushStyle.NoBrush
    paint_bar(painter, QColor(getattr(theme, part.colour)), bar, hatched=hatched, pattern=part.pattern, rounding=0)
