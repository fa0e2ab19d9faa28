"""The choice of the data set, by a picture of each."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from nnstudio.data.sources import SOURCES
from nnstudio.labs.trainer.names import DATASETS
from nnstudio.labs.trainer.set_up.explain import DATASET_HINTS
from nnstudio.labs.trainer.set_up.thumbnails import thumbnail
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Text, Worded, spoken

COLUMNS = 7
"""Pictures side by side: all sets of classes stand in one row, all others in the next."""
SMALLEST = 2.2
"""How many heights of a letter a picture is wide at least."""
_GAP = 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "What the network is to learn: above, classes to tell apart, below, numbers to predict, and sets that somebody has"
    " measured. A click or the arrow keys choose, and training begins anew.",
)
_HINT = QT_TRANSLATE_NOOP("Trainer", "Train on this set; what was learnt before stays on the undo list")
_CLASSES = QT_TRANSLATE_NOOP("Trainer", "classification")
_NUMBERS = QT_TRANSLATE_NOOP("Trainer", "regression")
_COLLECTED = QT_TRANSLATE_NOOP("Trainer", "measured")


class Thumbnail(Worded, QAbstractButton):
    """The picture of one data set; a frame tells that it is chosen."""

    def __init__(self, grid: "DatasetGrid", name: str) -> None:
        super().__init__(grid)
        self._grid, self._dataset = grid, name
        self.setObjectName(f"{grid.objectName()}.{name}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the grid has it
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        name, learnt = spoken(DATASETS[self._dataset]), spoken(DATASET_HINTS[self._dataset])
        self.setAccessibleName(name)
        self.setToolTip(with_names(f"{name}\n{learnt}", name))
        self.setAccessibleDescription(f"{learnt} {spoken(_HINT)}")

    def sizeHint(self) -> QSize:
        side = round(SMALLEST * self.fontMetrics().height())
        return QSize(side, side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def nextCheckState(self) -> None:
        """A click alone does not check it: the scene decides what is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        side = min(self.width(), self.height())
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        frame = QRectF(left, top, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen = self.isChecked()
            has_keys = chosen and self._grid.hasFocus()
            edge = theme.focus if has_keys else theme.accent if chosen else theme.hairline
            width = 4.0 if has_keys else 2.0 if chosen else 1.0
            painter.setPen(QPen(QColor(edge), width))
            painter.setBrush(QColor(theme.accent_soft if chosen or self.underMouse() else theme.panel))
            inset = width / 2
            painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), side / 8, side / 8)
            picture = thumbnail(self._dataset, theme.name, side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, top), picture)


class DatasetGrid(QWidget):
    """One control for the scene's data set: a click, an arrow key, Home or End chooses, in the order of `SOURCES`."""

    chosen = Signal(object)
    """The name of the data set that the learner chose."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chosen = ""
        self._pictures = {dataset: Thumbnail(self, dataset) for dataset in SOURCES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for group, heading, row in ((_group("classification"), _CLASSES, 0), (_others(), _NUMBERS, 2)):
            for column, dataset in enumerate(group):
                grid.addWidget(self._pictures[dataset], row + 1, column)
            grid.addWidget(_caption(heading), row, 0, 1, COLUMNS if row == 0 else len(_group("regression")))
        grid.addWidget(_caption(_COLLECTED), 2, len(_group("regression")), 1, -1)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        for dataset, picture in self._pictures.items():
            picture.clicked.connect(lambda _checked, dataset=dataset: self._choose(dataset))

    def show_value(self, name: str) -> None:
        """Show that the data set *name* is chosen; none is, where there is no such."""
        self._chosen = name
        for dataset, picture in self._pictures.items():
            picture.setChecked(dataset == name)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = list(SOURCES)
        place = names.index(self._chosen) if self._chosen in SOURCES else 0
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Home:
            self._choose(names[0])
        elif key == Qt.Key.Key_End:
            self._choose(names[-1])
        elif key in _STEPS:
            to = place + _STEPS[key]
            if 0 <= to < len(names):
                self._choose(names[to])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._update_chosen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_chosen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_pictures"):
            self._describe()

    def _choose(self, name: str) -> None:
        if name != self._chosen:
            self.chosen.emit(name)

    def _describe(self) -> None:
        """Say to a screen reader what is chosen, as a list would."""
        self.setWhatsThis(spoken(_EXPLAINED))
        self.setAccessibleDescription(spoken(DATASETS.get(self._chosen, SILENCE)))

    def _update_chosen(self) -> None:
        if self._chosen in self._pictures:
            self._pictures[self._chosen].update()


def _group(kind: str) -> list[str]:
    return [name for name, source in SOURCES.items() if source.kind == kind and source.has_noise]


def _others() -> list[str]:
    """Sets of numbers, then what was collected: what follows the sets of classes."""
    return [*_group("regression"), *(name for name, source in SOURCES.items() if not source.has_noise)]


def _caption(sentence: Sentence) -> Text:
    return Text(sentence, "caption")
