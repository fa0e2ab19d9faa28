"""A figure of training and validation examples, epoch by epoch."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.engine.history import COLUMNS
from nnstudio.labs.trainer.learning_curves.axes import Axes
from nnstudio.labs.trainer.learning_curves.curve import Curve
from nnstudio.labs.trainer.learning_curves.divergence_mark import DivergenceMark
from nnstudio.labs.trainer.learning_curves.end_names import EndName, place_names
from nnstudio.labs.trainer.learning_curves.epoch_line import EpochLine
from nnstudio.labs.trainer.learning_curves.hint import Hint
from nnstudio.labs.trainer.learning_curves.last_run_name import LastRunName
from nnstudio.labs.trainer.learning_curves.records import Records
from nnstudio.labs.trainer.learning_curves.told import PERCENT, told, trends, with_last_run
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.fading import FADED
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.reading_keys import steps_of
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_FAINT = 0.35
"""How much of its colour is left to the last run."""
_DESCRIBE_MS = 1000
"""Words for those who do not see the curves follow them, but not in every frame: they take as long as a curve."""

_NO_NUMBERS = 0.3
"""How high an axis is without numbers, in heights of a letter."""
_EPOCH = QT_TRANSLATE_NOOP("Trainer", "epoch")
_NOTHING_YET = QT_TRANSLATE_NOOP("Trainer", "Press Start to draw it")
_NO_NUMBER = QT_TRANSLATE_NOOP("Trainer", "There is no number to draw.")
_NONE_ABOVE_0 = QT_TRANSLATE_NOOP("Trainer", "No number is above 0, and a logarithmic axis shows no others.")
_LAST_RUN = QT_TRANSLATE_NOOP("Trainer", "last run")
_FAINT_ONES = QT_TRANSLATE_NOOP("Trainer", "faint: last run")
_NAMES = (QT_TRANSLATE_NOOP("Trainer", "training"), QT_TRANSLATE_NOOP("Trainer", "validation"))
_DIVERGED = QT_TRANSLATE_NOOP("Trainer", "diverged")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "How well the network does on the examples that it learns from, and on others, which it has not seen: both should"
    " get better together. Move over it, or press ← and →, to read off an epoch.",
)
_NAMED = QT_TRANSLATE_NOOP("Trainer", "Learning curves: {figure}")
_DIVERGED_IN = QT_TRANSLATE_NOOP("Trainer", "{now}; training diverged in epoch {epoch}")
_DESCRIBED = QT_TRANSLATE_NOOP("Trainer", "{now}; last run: {before}")
_LOOKS = (("truth", Qt.PenStyle.SolidLine, "circle"), ("prediction", Qt.PenStyle.DashLine, "square"))


class LearningCurves(Tabled, Plot):
    """The *figure* (``"loss"``, ``"accuracy"``) of the columns of `COLUMNS`, in training and in validation.

    *axis* names it. *percent* shows shares of 1 on an axis from 0 to 100. Each curve is named at its end; the curves of
    the last run can stay behind, faintly. Without *epochs_below* another plot right below has their numbers. While it
    is hidden it draws nothing, and makes up for that when it is shown.
    """

    hovered = Signal(object)
    """The mouse is nearest to this epoch of a record; None once it has left. It is told again as curves grow."""

    def __init__(
        self, name: str, figure: str, axis: Sentence, *, percent: bool = False, epochs_below: bool = True
    ) -> None:
        self._ready = False
        self._figure = axis
        self._epochs_below = epochs_below
        self._percent = percent
        self._columns = (COLUMNS.index(f"train_{figure}"), COLUMNS.index(f"validation_{figure}"))
        self._records = Records(np.zeros((1, len(COLUMNS))))
        self._last_table: Floats | None = None
        self._logarithmic = False
        self._is_late = True
        self._mouse: float | None = None
        self._walked: float | None = None
        """The epoch to which keys have led."""
        self._led: float | None = None
        self._record: Floats | None = None
        """What is recorded at the epoch led to, where that is known."""
        self._told: float | None = None
        super().__init__(name, _EPOCH, axis)
        self.disableAutoRange()
        # Curves and names change all over the plot: to work out which small parts of it did takes longer than to paint.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        box = self.getViewBox()
        self._last = [Curve(box, column, depth=i) for i, column in enumerate(self._columns)]
        self._curves = [Curve(box, column, depth=3 - i) for i, column in enumerate(self._columns)]
        self._names = [EndName(box, self._curves[i], look[2], depth=6 - i) for i, look in enumerate(_LOOKS)]
        self._last_name = LastRunName(box, self._last[0], depth=4)
        self._diverged = DivergenceMark(box, depth=7)
        self._corner: QWidget | None = None
        self._line = EpochLine(self)
        self._hint = Hint(box)
        self._axes = Axes(self, PERCENT if percent else None)
        self._describing = QTimer(self, singleShot=True, interval=_DESCRIBE_MS)
        self._describing.timeout.connect(self._describe)
        self._ready = True
        box.sigResized.connect(self._fit_in)
        self.wear(self.theme)

    # What it shows

    def show_table(self, table: Floats, now: Floats | None = None) -> None:
        """Show the records of *table*, ``(records, columns)``, the untrained network first; it must not change.

        *now* is one more record, ``(columns,)``, of a moment within the epoch that follows, to which 0.25 of it is
        0.25 epochs: there the curves end.
        """
        records = Records.of(table, now)
        if not records.are_those_of(self._records):
            self._records = records
            self._draw()

    def begin_run(self) -> None:
        """Forget that the last run has diverged."""
        if self._diverged.mark(None):
            self._draw()

    def mark_divergence(self, epoch: float, value: float | None = None) -> None:
        """Mark that training diverged in *epoch*, at that *value*, or beyond all values with None."""
        if self._diverged.mark(epoch, value):
            self._draw()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Let equal distances be equal factors, or equal differences."""
        if logarithmic != self._logarithmic:
            self._logarithmic = logarithmic
            self._draw_last_run()

    def name_axis(self, axis: Sentence, *, may_begin_in_the_middle: bool = False) -> None:
        """Say with other words what the figure is.

        An axis to 100 %, that *may begin in the middle*, does so as long as no curve has been below.
        """
        changed = axis != self._figure
        self._axes.may_begin_in_the_middle = may_begin_in_the_middle
        if changed:
            self._y = self._figure = axis
            self.retranslate()

    def keep_last_run(self) -> None:
        """Leave the curves behind, faintly, for the next ones to be compared with; where there are none, do nothing."""
        if self._records.are_begun:
            self._last_table = self._records.all()
            self._draw_last_run()

    def forget_last_run(self) -> None:
        """Take the faint curves away."""
        self._last_table = None
        self._draw_last_run()

    def put_in_corner(self, control: QWidget) -> None:
        """Let a small *control* of the plot stand level with its title, at the right."""
        control.setParent(self)
        self._corner = control
        self._place_corner()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the control in the corner has become wider or narrower
            self._place_corner()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(9 * em, 5 * em)  # two of them stand above one another, also in a low window

    def guide_to(self, epoch: float | None, record: Floats | None = None) -> None:
        """Tell what is recorded nearest to *epoch*, as if the mouse were there; with None, tell nothing.

        Of a long history neighbours are put together: *record* ``(columns,)`` is that of exactly this epoch.
        """
        before = self._led, None if self._record is None else self._record.tobytes()
        self._led, self._record = epoch, record
        if before != (epoch, None if record is None else record.tobytes()):
            self._tell()

    def table(self) -> Table | None:
        if not self._records.are_begun:
            return None
        names = [spoken(_EPOCH), *(f"{spoken(self._figure)}: {spoken(name)}" for name in _NAMES)]
        return Table.of(names, self._records.all()[:, [0, *self._columns]].tolist())

    @property
    def told_at_epoch(self) -> str:
        """What is written above the plot about one epoch; nothing while the mouse is on none."""
        return self._line.text

    # Drawing

    def _draw(self) -> None:
        if not self.isVisible():
            self._is_late = True
            return
        self._is_late = False
        records = self._records.all()
        for curve in self._curves:
            self._draw_curve(curve, records)
        self._lay_out()
        if not self._describing.isActive():
            self._describing.start()

    def _draw_last_run(self) -> None:
        for curve in self._last:
            if self._last_table is None:
                curve.clear()
            else:
                self._draw_curve(curve, self._last_table)
        self._draw()

    def _draw_curve(self, curve: Curve, table: Floats) -> None:
        factor = PERCENT if self._percent else 1.0
        curve.draw(table, factor=factor, logarithmic=self._logarithmic, may_run_away=not self._percent)

    def _fit_in(self, _box: pg.ViewBox) -> None:
        """Follow a change of size, also where that comes with other numbers on the axes."""
        self._place_corner()
        self._line.measure_again()
        self._lay_out()

    def _place_corner(self) -> None:
        if self._corner is None:
            return
        self._corner.adjustSize()
        middle = self.getPlotItem().titleLabel.geometry().center().y()
        self._corner.move(self.width() - self._corner.width(), max(0, round(middle - self._corner.height() / 2)))
        self._line.keep_free(self._corner.width() + 0.4 * self.fontMetrics().height())

    def _lay_out(self) -> None:
        """Set the axes, and put words where they belong."""
        em = float(self.fontMetrics().height())
        names = (*self._names, self._last_name.at_end)
        self._axes.fit((*self._curves, *self._last), names, em, logarithmic=self._logarithmic)
        marked = self._diverged.put(self._axes, em, logarithmic=self._logarithmic)
        taken = [*place_names(self._names, self._axes, em, marked), *marked]
        self._last_name.put(self._curves, taken, self._axes, em)
        self._hint.say(spoken(self._nothing_there()), *self._axes.size())
        self._tell()

    def _nothing_there(self) -> Sentence:
        """Return why there is nothing in the plot, or silence."""
        if not self._records.are_begun:
            return _NOTHING_YET if self._last_table is None and self._diverged.epoch is None else SILENCE
        if any(len(curve.x) for curve in self._curves):
            return SILENCE
        is_hidden = self._logarithmic and np.isfinite(self._records.all()[:, self._columns]).any()
        return _NONE_ABOVE_0 if is_hidden else _NO_NUMBER

    # What is told of one epoch

    def _tell(self) -> None:
        """Look up anew what is recorded under the mouse, or where another plot leads."""
        if not self._ready or not self.isVisible():
            return
        by_hand = self._walked if self._mouse is None else self._axes.epoch(self._mouse)
        x = self._led if by_hand is None else by_hand
        if x is None or not self._records.are_begun:
            self._line.hide()
            self._emit(None)
            return
        is_led = by_hand is None and self._record is not None
        near = self._record[None] if is_led and self._record is not None else self._records.near(float(x))
        epoch, sentences = told(near, float(x), self._columns, percent=self._percent)
        if self._last_table is not None:
            sentence = with_last_run(sentences[0], self._last_table, epoch, self._columns, percent=self._percent)
            sentences = (sentence, *sentences)
        # The slider by which one looks back says the epoch; the mouse has nothing else to say it.
        makeshifts = 1 if is_led else 2
        self._line.show(self._axes.column(epoch), tuple(map(spoken, sentences)), makeshifts)
        self._emit(epoch if by_hand is not None else None)

    def _emit(self, epoch: float | None) -> None:
        if epoch != self._told:
            self._told = epoch
            self.hovered.emit(epoch)

    def _describe(self) -> None:
        """Tell in words how far the curves have come."""
        text = spoken(_NOTHING_YET)
        if self._records.are_begun:
            text = spoken(told(self._records.near(np.inf), np.inf, self._columns, percent=self._percent)[1][0])
            text = "; ".join([text, *map(spoken, trends(self._records.table, self._columns))])
        if self._diverged.epoch is not None:
            text = spoken(_DIVERGED_IN.fill(now=text, epoch=f"{self._diverged.epoch:g}"))
        if self._last_table is not None:
            before = told(self._last_table, np.inf, self._columns, percent=self._percent)[1][0]
            text = spoken(_DESCRIBED.fill(now=text, before=before))
        if self._walked is not None and self.told_at_epoch:
            text = f"{self.told_at_epoch}. {text}"
        self.setAccessibleDescription(text)

    # Events and looks

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.mapToScene(event.position().toPoint())
        self._mouse = self.getViewBox().mapFromScene(place).x() if self.is_inside(event) else None
        self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse = None
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = steps_of(event)
        if steps is not None and self._records.are_begun:
            self._walk(self._records.epoch_after(self._walked, steps))
            announce(self, self.told_at_epoch)
        elif event.key() == Qt.Key.Key_Escape and self._walked is not None:
            self._walk(None)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._walk(None)

    def _walk(self, epoch: float | None) -> None:
        """Read off *epoch*, to which keys lead; None for none."""
        if epoch != self._walked:
            self._walked = epoch
            self._tell()
            self._describe()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_corner()
        if self._is_late:
            self._draw()

    def set_stale(self, stale: bool) -> None:
        super().set_stale(stale)
        self.getViewBox().setOpacity(FADED if stale else 1.0)

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if not self._epochs_below:
            axis = self.getAxis("bottom")
            axis.setStyle(showValues=False)
            axis.setHeight(_NO_NUMBERS * self.fontMetrics().height())
        if not self._ready:
            return
        font, em, ratio = QFont(self.font()), float(self.fontMetrics().height()), self.devicePixelRatioF()
        panel, quiet = QColor(theme.panel), QColor(theme.quiet)
        for i, (part, style, _shape) in enumerate(_LOOKS):
            colour, ink = QColor(getattr(theme, part)), QColor(getattr(theme, f"{part}_text"))
            self._curves[i].wear(colour, style)
            self._last[i].wear(_mixed(colour, panel, _FAINT), style)
            self._names[i].wear(colour, panel, ink, font, em, ratio)
        self._last_name.wear(panel, quiet, font, em)
        self._diverged.wear(QColor(theme.trouble_text), font)
        self._hint.wear(quiet, font)
        self._line.wear(theme)
        self._lay_out()

    def retranslate(self) -> None:
        super().retranslate()
        if not self._epochs_below:
            self.showLabel("bottom", show=False)
        self.setAccessibleName(spoken(_NAMED.fill(figure=self._figure)))
        self.setWhatsThis(spoken(_EXPLAINED))
        if not self._ready:
            return
        for name, sentence in zip(self._names, _NAMES, strict=True):
            name.say(spoken(sentence))
        self._last_name.say(spoken(_LAST_RUN), spoken(_FAINT_ONES))
        self._diverged.say(spoken(_DIVERGED))
        self._describe()
        self._lay_out()


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Return what a *share* of *colour* over *ground* looks like; to draw it opaque takes less time."""
    pairs = list(zip(colour.getRgb(), ground.getRgb(), strict=True))
    return QColor(*(round(share * over + (1 - share) * under) for over, under in pairs))
