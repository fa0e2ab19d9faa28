"""H(p) + D(p‖q) = H(p, q), as lengths."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.labs.entropy.results import EntropyResults
from nnstudio.notation.figures import figure
from nnstudio.widgets.theme import theme_of


class StackedBar(QWidget):
    """Two bars of one length: the unavoidable H(p) with the price D(p‖q) on top, and what is paid, H(p, q)."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._results: EntropyResults | None = None
        self._stale = False

    def show_results(self, results: EntropyResults) -> None:
        """Show the three figures of *results*."""
        self._results = results
        self.setAccessibleDescription(
            f"H(p) {figure(results.entropy_p)} + D(p‖q) {figure(results.kl_divergence)} "
            f"= H(p,q) {figure(results.cross_entropy)}"
        )
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Fade while this belongs to the last good scene."""
        self._stale = stale
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(20 * em, round(4.6 * em))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._results is None:
            return
        theme = theme_of(self.palette())
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(0.45 if self._stale else 1.0)
            h, d, total = self._results.entropy_p, self._results.kl_divergence, self._results.cross_entropy
            infinite = math.isinf(total)
            width = self.width() - 2.0
            # An infinite price has no length: it takes the rest of the row, and fades out to the right.
            share = 0.3 if infinite else (h / total if total > 0 else 1.0)
            rows = (
                (
                    (f"H(p) {figure(h)}", theme.truth, share, False),
                    (f"D(p‖q) {figure(d)}", theme.trouble, 1 - share, True),
                ),
                ((f"H(p,q) {figure(total)}", theme.prediction, 1.0, True),),
            )
            for i, row in enumerate(rows):
                x = 1.0
                for text, colour, part, hatched in row:
                    bar = QRectF(x, 0.2 * em + i * 2.3 * em, max(0.0, width * part), 1.9 * em)
                    self._paint(painter, bar, QColor(colour), hatched)
                    painter.setPen(QColor(theme.text))
                    if metrics.horizontalAdvance(text) + 0.8 * em < bar.width():
                        painter.drawText(
                            QPointF(bar.left() + 0.5 * em, bar.center().y() + 0.35 * metrics.ascent()), text
                        )
                    x = bar.right()

    @staticmethod
    def _paint(painter: QPainter, bar: QRectF, colour: QColor, hatched: bool) -> None:
        soft = QColor(colour)
        soft.setAlpha(60)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(soft)
        painter.drawRect(bar)
        if hatched:
            faint = QColor(colour)
            faint.setAlpha(70)
            painter.setBrush(QBrush(faint, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(bar)
        painter.setBrush(Qt.BrushStyle.NoBrush)
