"""A row for each class, and buttons that add and remove classes."""

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.engine.errors import CountsError
from nnstudio.engine.smoothing import normalized
from nnstudio.labs.softmax.scene import MOST_CLASSES, SoftmaxScene, with_class_added, with_class_removed
from nnstudio.labs.softmax.set_up.class_row import SHARES, ClassRow
from nnstudio.labs.softmax.spoken_names import spoken_names
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button, Text, spoken

ROWS = 8
"""So many classes are shown at once; more can be scrolled to."""

TITLE = QT_TRANSLATE_NOOP("Softmax", "Logits")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "One row a class: the logit that a network gives to it, which softmax makes a probability of, and its share of the"
    " truth.",
)
_HEADINGS = (
    QT_TRANSLATE_NOOP("Softmax", "Class"),
    QT_TRANSLATE_NOOP("Softmax", "Logit o"),
    QT_TRANSLATE_NOOP("Softmax", "Target y"),
)


class ClassTable(Tabled, QWidget):
    """The classes of the scene; rows are made and removed with them, and else only filled."""

    refusal_changed = Signal()

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        super().__init__()
        self.setObjectName("softmax.logits")
        self.explain(_EXPLAINED)
        self._store = store
        self._rows: list[ClassRow] = []
        self._problem = ProblemLabel("softmax.logits.problem")
        self._add = Button(
            "softmax.add_class",
            QT_TRANSLATE_NOOP("Softmax", "Add class"),
            hint=QT_TRANSLATE_NOOP("Softmax", "Add a class with logit 0, which is not the true one"),
        )
        self._remove = Button(
            "softmax.remove_class",
            QT_TRANSLATE_NOOP("Softmax", "Remove class"),
            hint=QT_TRANSLATE_NOOP(
                "Softmax",
                "Remove the last class. If it is the true one, the first class becomes the true one; the rest of a "
                "soft target keeps its proportions",
            ),
        )
        self._normalise = Button(
            "softmax.normalise",
            QT_TRANSLATE_NOOP("Softmax", "Normalise y"),
            hint=QT_TRANSLATE_NOOP("Softmax", "Divide the targets by their sum, so that they sum to 1"),
        )
        self._add.clicked.connect(lambda: store.replace(with_class_added(store.scene)))
        self._remove.clicked.connect(lambda: store.replace(with_class_removed(store.scene)))
        self._normalise.clicked.connect(self._normalise_target)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        contents = QWidget()
        contents.setLayout(self._list)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the field that has the keys
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.verticalScrollBar().rangeChanged.connect(self._fit_header)
        self._told = QVBoxLayout()  # outside of what scrolls, where it is seen
        self._area.setWidget(contents)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self._header = self._make_header()
        rows.addLayout(self._header)
        rows.addWidget(self._area)
        rows.addLayout(self._told)
        rows.addWidget(self._problem)
        rows.addLayout(side_by_side(self._add, self._remove, stretch=(1, 1)))
        rows.addWidget(self._normalise)

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Show the classes of *scene*, the first twenty where there are more."""
        classes = min(scene.classes(), MOST_CLASSES)
        if classes != len(self._rows):
            self._make_rows(classes)
        for row in self._rows:
            row.show_scene(scene)
        self._add.setEnabled(scene.classes() < MOST_CLASSES)
        self._remove.setEnabled(scene.classes() > 0)
        self._normalise.setEnabled(_normalised(scene.target) not in (None, scene.target))

    def title(self) -> str:
        return spoken(TITLE)

    def table(self) -> Table | None:
        scene, names = self._store.scene, spoken_names(self._store.scene)
        targets = scene.target or (math.nan,) * len(names)
        rows = list(zip(names, scene.logits, targets, strict=False))
        return Table.of(map(spoken, _HEADINGS), rows) if rows else None

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell each problem below the class that has it, what concerns all logits below them all."""
        for row in self._rows:
            row.tell(problems)
        whole = (each.sentence for each in problems if each.field == "logits" and each.entry is None)
        self._problem.tell(next(whole, None))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_area"):
            self._fit()

    def _make_header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(4)
        for heading, share in zip(_HEADINGS, SHARES, strict=True):
            label = Text(heading, "caption")
            label.setMinimumWidth(1)
            header.addWidget(label, share)
        return header

    def _fit_header(self) -> None:
        """Let the headings stand over their columns, also beside a scroll bar."""
        bar = self._area.verticalScrollBar()
        self._header.setContentsMargins(0, 0, bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0, 0)

    def _make_rows(self, classes: int) -> None:
        while len(self._rows) > classes:
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.take_leave()
        for i in range(len(self._rows), classes):
            row = ClassRow(self._store, i)
            row.refusal_changed.connect(self.refusal_changed)
            self._rows.append(row)
            self._list.addWidget(row)
            for label in row.labels.values():
                self._told.addWidget(label)
            row.show()  # Qt would only do so when the event loop comes round
        self._fit()

    def _fit(self) -> None:
        """Let up to eight rows be seen at once."""
        seen = self._rows[:ROWS]
        spacing = self._list.spacing() * max(0, len(seen) - 1)
        self._area.setFixedHeight(sum(row.sizeHint().height() for row in seen) + spacing)

    def _normalise_target(self) -> None:
        self._store.edit(target=_normalised(self._store.scene.target))


def _normalised(target: tuple[float, ...]) -> tuple[float, ...] | None:
    """Return *target* over its sum; None where that is no distribution."""
    try:
        return tuple(normalized(target).tolist())
    except CountsError:
        return None
