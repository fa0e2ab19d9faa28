"""The exponents on one line, and beyond which of them the machine's numbers end."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolTip

from nnstudio.labs.softmax.overflow.results import DOUBLE, SINGLE, OverflowResults, powers
from nnstudio.notation.figures import figure, in_words, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.hover_plot import HoverPlot
from nnstudio.widgets.named_line import dress
from nnstudio.widgets.shading import Shading
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_Z = QT_TRANSLATE_NOOP("Softmax", "z = (o + c)/T, the exponents")
_TITLE = QT_TRANSLATE_NOOP("Softmax", "Where e to the power of z is a number")
_DESCRIBED = QT_TRANSLATE_NOOP("Softmax", "The exponents of all classes, and the limits of float32 and float64")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "Each point is the exponent of a class, and the shaded parts are where e to the power of it is too large or too"
    " small for a computer. Move over it, or press ← and →, to read off what it makes of e to the power of z.",
)
_TOLD = QT_TRANSLATE_NOOP(
    "Softmax", "The exponents go from {least} to {most}; float32 ends at {single}, float64 at {double}"
)
_NOTES = (
    QT_TRANSLATE_NOOP("Softmax", "0 in both"),
    QT_TRANSLATE_NOOP("Softmax", "0 in float32"),
    QT_TRANSLATE_NOOP("Softmax", "∞ in float32"),
    QT_TRANSLATE_NOOP("Softmax", "∞ in both"),
)
_READ = QT_TRANSLATE_NOOP("Softmax", "z = {z}: e to the power of z is {single} in float32, and {double} in float64")
LEAST_REACH = 120.0
"""So far the axis goes at least, so that the limits of float32 are seen."""
_WITH_DOUBLE = 1200.0
_STEPS = (1, 1.2, 1.5, 2, 3, 4, 5, 6, 8)
_FARTHEST = 1e300
MOST_NAMED = 6
"""So many classes are named beside their points."""


class ExponentPlot(HoverPlot):
    """A point for each class, one below the other; what lies beyond a limit is shaded.

    The axis grows in steps, and stands still while it is *held*.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name, _Z, _TITLE, _DESCRIBED)
        self._zero.hide()
        self._single = Shading(self, Qt.BrushStyle.BDiagPattern, -6, strength=0.5)
        self._double = Shading(self, Qt.BrushStyle.DiagCrossPattern, -6)
        self._points = pg.ScatterPlotItem()
        self._points.setZValue(5)
        self._names = [pg.TextItem(anchor=(0, 0.5)) for _ in range(MOST_NAMED)]
        self._notes = [pg.TextItem(anchor=(0.5, 0)) for _ in _NOTES]
        for item in (self._points, *self._names, *self._notes):
            self.addItem(item, ignoreBounds=True)
        self._z: tuple[float, ...] = ()
        self._called: tuple[str, ...] = ()
        self._reach = 0.0
        self._told: Sentence | None = None
        self.getAxis("left").setStyle(showValues=False)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=True)
        self.make_ready()
        self.explain(_EXPLAINED)
        self.hovered.connect(self._read)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 10 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(9 * em, 9 * em)  # the names of the classes stand above one another

    def show_results(self, names: Sequence[str], results: OverflowResults, *, held: bool) -> None:
        """Put the exponents of the classes called *names* on the line; *held* is whether a hand drags."""
        self._z, self._called = tuple(results.z.tolist()), tuple(names)
        needed = min(max(LEAST_REACH, 1.1 * max(map(abs, self._z))), _FARTHEST)
        if not held or needed > self._reach:
            reach = stepped_up(needed, _STEPS)
            # Where the limits of float64 come into the picture, there has to be room to name what is beyond them.
            self._reach = min(reach if reach < DOUBLE.highest else max(reach, _WITH_DOUBLE), _FARTHEST)
        self._told = _TOLD.fill(
            least=in_words(min(self._z)),
            most=in_words(max(self._z)),
            single=figure(SINGLE.highest),
            double=figure(DOUBLE.highest),
        )
        self.lay_out()

    def read_by(self, steps: float) -> None:
        super().read_by(steps)
        if self._read_at is not None:
            announce(self, _told_at(self._read_at))

    def _read(self, z: float | None) -> None:
        """Say beside the guide what e to the power of *z* is for the machine."""
        self.guide_to(z)
        if z is None or not self._z:
            QToolTip.hideText()
            return
        place = self.mapFromScene(self.getViewBox().mapViewToScene(QPointF(z, self._top() / 2)))
        QToolTip.showText(self.viewport().mapToGlobal(place), _told_at(z), self)

    def lay_out(self) -> None:
        if not self._z:
            return
        classes, reach = len(self._z), self._reach
        top = self._top()
        self.setRange(xRange=(-reach, reach), yRange=(0, top), padding=0)
        rows = [float(classes - i) for i in range(classes)]
        self._points.setData(self._z, rows)
        self._shade(reach, top)
        across, _up = self.getViewBox().viewPixelSize()
        em = self.fontMetrics().height()
        for i, item in enumerate(self._names):
            item.setVisible(i < classes <= MOST_NAMED)
            if i < classes <= MOST_NAMED:
                beside_right = self._z[i] < 0.4 * reach
                item.setText(self._called[i])
                item.setAnchor((0 if beside_right else 1, 0.5))
                item.setPos(self._z[i] + (0.5 if beside_right else -0.5) * em * across, rows[i])
        self.setAccessibleDescription(spoken(self._told) if self._told else "")

    def _top(self) -> float:
        """Return where the picture ends: so far above the first class that what the shades are called has room."""
        em, classes = self.fontMetrics().height(), len(self._z)
        words = self._notes[0].boundingRect().height() + 0.5 * em
        return max(classes + 1.4, (classes + 0.5) / (1 - min(words / max(self.getViewBox().height(), 1), 0.5)))

    def _shade(self, reach: float, top: float) -> None:
        """Shade what is beyond the limits, and say what is there where there is room for it."""
        ends = [-reach, *(min(max(end, -reach), reach) for end in _LIMITS), reach]
        parts = [(ends[i], ends[i + 1]) for i in (0, 1, 3, 4)]
        self._double.show_boxes([part for part in (parts[0], parts[3]) if part[0] < part[1]], 0, top)
        self._single.show_boxes([part for part in (parts[1], parts[2]) if part[0] < part[1]], 0, top)
        across, _up = self.getViewBox().viewPixelSize()
        for i, (note, sentence, (low, high)) in enumerate(zip(self._notes, _NOTES, parts, strict=True)):
            note.setText(spoken(sentence))
            width, outer, inner = note.boundingRect().width() * across, i in (0, 3), (i - 1.5) * reach > 0
            room = high - low if outer else max(-low, high)
            note.setVisible(low < high and width <= room)
            # Of a narrow shade the words reach into the white beside it.
            middle = 0.5 * (low + high) if width <= high - low else high - width / 2 if inner else low + width / 2
            note.setPos(middle, top)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em = self.fontMetrics().height()
            self._single.wear(QColor(theme.prediction))
            self._double.wear(QColor(theme.trouble))
            dress(self._points, "o", 0.6 * em, QColor(theme.text), QColor(theme.panel))
            for note in self._notes:
                note.setFont(self.font())
                note.setColor(QColor(theme.text))
                note.fill = pg.mkBrush(theme.panel)
            for name in self._names:
                name.setFont(self.font())
                name.setColor(QColor(theme.text))
        super().wear(theme)
        self.getAxis("left").setWidth(round(0.5 * self.fontMetrics().height()))


def _told_at(z: float) -> str:
    single, double = powers(z)
    return spoken(_READ.fill(z=typed(float(f"{z:.4g}")), single=figure(single), double=figure(double)))


_LIMITS = (DOUBLE.lowest, SINGLE.lowest, SINGLE.highest, DOUBLE.highest)
