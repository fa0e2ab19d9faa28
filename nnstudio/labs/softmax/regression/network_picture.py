"""The softmax regression as a network of one layer, for one sample."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.labs.softmax.regression.names import SPECIES, unit_symbol
from nnstudio.labs.softmax.regression.network_layout import NetworkLayout
from nnstudio.labs.softmax.regression.network_painter import SMALL, SOURCES, NetworkPainter
from nnstudio.labs.softmax.regression.results import CLASSES, RegressionResults
from nnstudio.notation.figures import figure, short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, verbatim
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Worded, spoken

_DESCRIBED = QT_TRANSLATE_NOOP(
    "Softmax", "The network of one layer: four inputs, and a constant 1 for the biases, to three outputs"
)
_TOLD = QT_TRANSLATE_NOOP("Softmax", "Sample {sample}: inputs {inputs}; {outputs}")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "A single layer: each output adds up all inputs times their weights and a bias, and softmax makes probabilities of"
    " the sums; dashed lines are negative weights. Point at an output, or go to it with ↑ and ↓, to see its weights.",
)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -CLASSES, Qt.Key.Key_End: CLASSES}
_NOTHING = QT_TRANSLATE_NOOP("Softmax", "There is no sample on its way yet.")


class NetworkPicture(Pictured, Fading, Worded, QWidget):
    """Inputs on the left, output units on the right; an edge is as wide as its weight is large, dashed if negative.

    The bias is the weight of an input that is always 1. The unit in the *spotlight*, or else the one that is worked
    out, has its weights written on its edges.
    """

    def __init__(self, name: str, spotlight: Spotlight) -> None:
        super().__init__()
        self.setObjectName(name)
        self._spotlight = spotlight
        self._results: RegressionResults | None = None
        self._worked = 0
        self._measured: float | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        spotlight.moved.connect(self.update)
        self.retranslate()

    def show_results(self, results: RegressionResults) -> None:
        """Show the sample of *results* on its way through the layer."""
        self._results = results
        self._describe()
        self.update()

    def work_out(self, unit: int) -> None:
        """Write the weights of *unit* on its edges."""
        self._worked = unit
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measured = None

    def retranslate(self) -> None:
        self._measured = None
        self.setAccessibleName(spoken(_DESCRIBED))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(30 * em, 11 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(26 * em, 10 * em)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a unit."""
        return self._places().unit_at(place) is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._spotlight.light(self._places().unit_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._results is None:
            super().keyPressEvent(event)
            return
        lit = self._spotlight.place
        unit = min(max(0 if lit is None else lit + step, 0), CLASSES - 1)
        self._spotlight.light(unit)
        weights = self._results.weights[:, unit].tolist()
        announce(self, ", ".join([spoken(SPECIES[unit]), *map(figure, weights)]))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._spotlight.light(None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._spotlight.light(None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._results is None:
            return
        lit = self._spotlight.place
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self.opacity)
            picture = NetworkPainter(painter, self.font(), self._places(), self._results)
            picture.paint(self._worked if lit is None else lit, lit)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _describe(self) -> None:
        if self._results is None:
            self.setAccessibleDescription(spoken(_NOTHING))
            return
        judgement, sample = self._results.judgement, self._results.sample
        outputs = "; ".join(
            f"{spoken(SPECIES[j])}: {unit_symbol('o', j)} = {figure(judgement.logits[sample, j])}, "
            f"{unit_symbol('q', j)} = {figure(judgement.probabilities[sample, j])}"
            for j in range(CLASSES)
        )
        inputs = ", ".join(map(short, judgement.x[sample].tolist()))
        told = _TOLD.fill(sample=sample + 1, inputs=inputs, outputs=verbatim(outputs))
        self.setAccessibleDescription(spoken(told))

    def _places(self) -> NetworkLayout:
        if self._measured is None:
            font = QFont(self.font())
            font.setPixelSize(round(SMALL * font.pixelSize()))
            metrics = QFontMetricsF(font)
            self._measured = max(metrics.horizontalAdvance(spoken(name)) for name in SOURCES)
        return NetworkLayout(self.width(), self.height(), self.fontMetrics().height(), self._measured)
