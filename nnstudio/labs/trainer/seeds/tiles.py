"""The networks side by side: a small picture of each, its seed, how well it does, and whether that solves it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QToolTip

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.images.sheet import Sheet
from nnstudio.labs.trainer.prediction.told_later import ToldLater
from nnstudio.labs.trainer.seeds.results import Outcome
from nnstudio.labs.trainer.seeds.tile_labels import label_look, paint_frame, paint_label
from nnstudio.labs.trainer.seeds.tile_pictures import TilePictures
from nnstudio.labs.trainer.seeds.tile_words import Label, label_of, told_of, told_of_all
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.kept_picture import KeptPicture, shows_pixels
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import spoken

_SMALL = 0.8
"""How large the letters below a picture are."""
_GAP = 0.05
"""Of a cell's width, what is left free on each side of a picture."""
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "The same network, trained from different random weights: each tile is what one of them has learnt. Arrow keys walk"
    " through them, and a click or Enter opens one in “One network”.",
)
_NO_NETWORKS = QT_TRANSLATE_NOOP("Trainer", "There are no networks yet.")
_NAME = QT_TRANSLATE_NOOP("Trainer", "The networks, each from its own seed")

_SEED = QT_TRANSLATE_NOOP("Trainer", "seed")
_ACCURACY = QT_TRANSLATE_NOOP("Trainer", "accuracy")
_LOSS = QT_TRANSLATE_NOOP("Trainer", "training loss")
_SOLVED = QT_TRANSLATE_NOOP("Trainer", "solved (1) or not (0)")
_DIVERGED = QT_TRANSLATE_NOOP("Trainer", "diverged (1) or not (0)")


class TileSheet(Tabled, Sheet):
    """One tile for each network. The one that is pointed at, by mouse or by arrow keys, has a ring.

    A click, or Enter, tells by `example_chosen` which network is to be taken over.
    """

    pointed = Signal(object)
    """The mouse or the keys are at the network of this number; None for none."""

    def __init__(self, name: str) -> None:
        self._seeds: tuple[int, ...] = ()
        self._pictures: TilePictures | None = None
        self._found: Outcome | None = None
        self._taken_over: int | None = None
        self._labels: list[Label] = []
        self._are_numbers = False
        self._still, self._labelled = KeptPicture(self, self._draw_still), KeptPicture(self, self._draw_labels)
        super().__init__(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._tell_later = ToldLater(self, self._describe)
        self.retranslate()

    # What it shows

    def show_stack(self, seeds: Sequence[int], pictures: TilePictures | None, *, are_numbers: bool) -> None:
        """Show a network for each of *seeds*, in *pictures* if any; *are_numbers* where R² tells how well they do."""
        self._seeds, self._pictures, self._are_numbers = tuple(seeds), pictures, are_numbers
        self._found, self._labels, self._taken_over = None, [], None
        self._forget_drawing()

    def show_output(self, output: Floats) -> None:
        """Show what all networks say now, as their pictures take it."""
        if self._pictures is not None:
            self._pictures.show_output(output)
            self.update()

    def show_outcome(self, found: Outcome) -> None:
        """Show how well each network does."""
        self._found = found
        self._write_labels()

    def mark_taken_over(self, seed: int | None) -> None:
        """Put a ring that stays around the network that begins from *seed*, if it is among them."""
        self._taken_over = self._seeds.index(seed) if seed in self._seeds else None
        self._write_labels()

    @property
    def taken_over(self) -> int | None:
        """The number of the network with the ring that stays."""
        return self._taken_over

    def _write_labels(self) -> None:
        labels = [self._label_of(run) for run in range(self._count)]
        if labels != self._labels:
            self._labels = labels
            self._labelled.forget()
            self.update()
            self._tell_later.ask()

    @property
    def current(self) -> int | None:
        """The number of the network that is pointed at."""
        return self._chosen

    def table(self) -> Table | None:
        found = self._found
        if found is None:
            return None
        measured = "R²" if self._are_numbers else spoken(_ACCURACY)
        columns = zip(
            *(self._seeds, found.measured.tolist(), found.losses.tolist()),
            *(map(int, found.solved), map(int, found.diverged)),
            strict=True,
        )
        return Table.of([spoken(_SEED), measured, spoken(_LOSS), spoken(_SOLVED), spoken(_DIVERGED)], columns)

    def place_of(self, run: int) -> QRectF:
        """Return where the picture of network *run* is."""
        return self._picture_places()[run]

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(16 * em, 10 * em)

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self._index_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._point_at(self._chosen or 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter) and self._chosen is not None:
            self.example_chosen.emit(self._chosen)
        elif event.key() == keys.Key_Escape and self._chosen is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(QPointF(event.pos()))
            if index is not None:
                QToolTip.showText(event.globalPos(), spoken(self._told_of(index)), self)
                return True
        return super().event(event)

    def _go_to(self, index: int) -> None:
        """Point at a tile: which network is taken over, Enter says."""
        self._point_at(index)

    def _point_at(self, index: int | None) -> None:
        if index != self._chosen:
            self.choose(index)
            self._tell_later.ask()
            self.pointed.emit(index)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(theme.panel))
            if not self._seeds:
                return
            painter.setOpacity(self.opacity)
            places = self._picture_places()
            if self._pictures is not None:
                self._paint_pictures(painter, self._pictures, places, theme)
            self._labelled.paint(painter)
            if self._taken_over is not None:
                self._paint_ring(painter, places[self._taken_over], theme.accent)
            if self._chosen is not None:
                self._paint_ring(painter, places[self._chosen], theme.text)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _paint_pictures(
        self, painter: QPainter, pictures: TilePictures, places: Sequence[QRectF], theme: Theme
    ) -> None:
        if pictures.still_is_below:
            self._still.paint(painter)
        pictures.paint(painter, places, theme)
        if not pictures.still_is_below:
            self._still.paint(painter)

    def _forget_drawing(self) -> None:
        self._still.forget()
        self._labelled.forget()
        self.update()

    def _draw_still(self, painter: QPainter) -> None:
        """Draw the examples, the same in each picture."""
        assert self._pictures is not None  # noqa: S101 - painted only where there are pictures
        places, theme, side = self._picture_places(), current_theme(), self._picture_places()[0].width()
        ratio = self.devicePixelRatioF()
        if not shows_pixels(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place in places:
                self._pictures.paint_still(painter, place, theme)
            return
        one = QPixmap(max(1, round(side * ratio)), max(1, round(side * ratio)))
        one.setDevicePixelRatio(ratio)
        one.fill(Qt.GlobalColor.transparent)
        with QPainter(one) as drawing:
            drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._pictures.paint_still(drawing, QRectF(0, 0, side, side), theme)
        for place in places:
            painter.drawPixmap(place.topLeft(), one)

    def _draw_labels(self, painter: QPainter) -> None:
        """Draw frames and words."""
        places, theme, font = self._picture_places(), current_theme(), QFont(self.font())
        font.setPixelSize(round(_SMALL * font.pixelSize()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        em, look = QFontMetricsF(font).height(), label_look(places[0].width(), self._seeds, font)
        for run, place in enumerate(places):
            label = self._label_of(run)
            painter.setFont(font)
            paint_frame(painter, place, label, theme, em)
            paint_label(painter, place, label, look, theme)

    def _paint_ring(self, painter: QPainter, place: QRectF, colour: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = max(2.0, 0.14 * self.fontMetrics().height())
        painter.setPen(QPen(QColor(colour), width))
        out = width / 2 + 1
        painter.drawRoundedRect(place.adjusted(-out, -out, out, out), 3, 3)

    # Places

    @property
    def _count(self) -> int:
        return len(self._seeds)

    def _label(self) -> float:
        return 1.25 * _SMALL * self.fontMetrics().height()

    def _picture_places(self) -> list[QRectF]:
        """Return where each picture is, on whole pixels."""
        corners, cell = self._cells(self._count)
        side = max(4, int((1 - 2 * _GAP) * cell))
        return [
            QRectF(round(corner.x() + _GAP * cell), round(corner.y() + _GAP * cell), side, side) for corner in corners
        ]

    # Words

    def _label_of(self, run: int) -> Label:
        return label_of(self._found, run, self._seeds[run], taken=run == self._taken_over)

    def _told_of(self, run: int) -> Sentence:
        if self._found is None:
            return SILENCE
        return told_of(self._found, run, self._seeds[run], are_numbers=self._are_numbers)

    def _told_of_chosen(self) -> str:
        return "" if self._chosen is None else spoken(self._told_of(self._chosen))

    def _describe(self) -> None:
        if self._found is None:
            self.setAccessibleDescription(spoken(_NO_NETWORKS))
            return
        one = SILENCE if self._chosen is None else self._told_of(self._chosen)
        taken = None if self._taken_over is None else self._seeds[self._taken_over]
        self.setAccessibleDescription(" ".join(filter(None, map(spoken, told_of_all(self._found, one, taken)))))
