"""A box to tick: whether a label is true."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from nnstudio.notation.figures import short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.focus_frame import MARGIN, paint_focus
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_TRUE = QT_TRANSLATE_NOOP("Entropy", "true")
_NAME = QT_TRANSLATE_NOOP("Entropy", "Label {number} is true")
_HINT = QT_TRANSLATE_NOOP("Entropy", "Tick what is true; any number of labels may be")
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
"""The tick, in parts of its box."""


class TruthBox(Worded, QCheckBox):
    """Ticked where the truth of label *i* is 1, empty where it is 0; filled in part, with its number, in between.

    A click asks for 1, or for 0 where it is 1 already; what is shown changes with the scene.
    """

    edited = Signal(float)

    def __init__(self, i: int) -> None:
        super().__init__()
        self._i, self._truth = i, 0.0
        self.setObjectName(f"entropy.label_targets.{i}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retranslate()

    def show_truth(self, truth: float) -> None:
        """Show *truth*, which the scene holds now."""
        self._truth = truth
        states = {0.0: Qt.CheckState.Unchecked, 1.0: Qt.CheckState.Checked}
        self.setCheckState(states.get(truth, Qt.CheckState.PartiallyChecked))
        self.update()

    def nextCheckState(self) -> None:
        self.edited.emit(0.0 if self._truth == 1 else 1.0)

    def retranslate(self) -> None:
        self.setText(spoken(_TRUE))
        self.setAccessibleName(spoken(_NAME.fill(number=self._i + 1)))
        self.setToolTip(with_names(spoken(_HINT), self.accessibleName()))
        self.setAccessibleDescription(spoken(_HINT))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(text) for text in (self.text(), "0.00"))
        return QSize(round(1.7 * metrics.height()) + words, round(1.7 * metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        em = self.fontMetrics().height()
        side = round(0.95 * em)
        box = QRectF(MARGIN, round((self.height() - side) / 2) + 0.5, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if self.underMouse() else theme.field))
            painter.drawRoundedRect(box, 4, 4)
            if 0 < self._truth <= 1:
                painter.setBrush(QColor(theme.truth))
                painter.setClipRect(box.adjusted(0, side * (1 - self._truth), 0, 0))
                painter.drawRoundedRect(box, 4, 4)
                painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ticked = self._truth == 1
            painter.setPen(QPen(QColor(theme.truth if ticked else theme.edge), 1.2))
            painter.drawRoundedRect(box, 4, 4)
            if ticked:
                painter.setPen(QPen(QColor(theme.on_accent), em / 9, c=Qt.PenCapStyle.RoundCap))
                painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) * side for x, y in _TICK]))
            painter.setPen(QColor(theme.text if ticked else theme.quiet))
            words = QRectF(box.right() + 0.4 * em, 0, self.width() - box.right() - 0.4 * em, self.height())
            shown = self.text() if self._truth in (0, 1) else short(self._truth)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))
