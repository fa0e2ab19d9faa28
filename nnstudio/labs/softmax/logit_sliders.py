"""One slider a logit, and buttons that add and remove classes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.entry_row import EntryRow
from nnstudio.labs.softmax.scene import (
    MOST_CLASSES,
    SoftmaxScene,
    logit_name,
    with_class_added,
    with_class_removed,
)
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.scales import LinearScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Button

_LOGIT = QT_TRANSLATE_NOOP("Softmax", "Logit of class {number}")


class LogitRow(EntryRow):
    """One logit: its name, its slider with a field, and what is wrong with it."""

    def __init__(self, store: Store[SoftmaxScene], i: int) -> None:
        slider = SliderField(f"softmax.logits.{i}", LinearScale(-10, 10))
        slider.slider.setProperty("centred", True)
        super().__init__(store, "logits", i, slider, logit_name(i), _LOGIT.fill(number=i + 1))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give all names the same room, so that the sliders stand in line."""
        if hasattr(self, "symbol"):
            self.symbol.setFixedWidth(self.fontMetrics().horizontalAdvance(logit_name(MOST_CLASSES - 1)) + 2)


class LogitSliders(QWidget):
    """A row for each logit of the scene; rows are made and removed with the classes, and else only moved."""

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        super().__init__()
        self.setObjectName("softmax.logits")
        self._store = store
        self._rows: list[LogitRow] = []
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
        self._add.clicked.connect(lambda: store.replace(with_class_added(store.scene)))
        self._remove.clicked.connect(lambda: store.replace(with_class_removed(store.scene)))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        rows.addLayout(self._list)
        rows.addWidget(self._problem)
        rows.addLayout(side_by_side(self._add, self._remove, stretch=(1, 1)))

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Show the logits of *scene*, the first twenty where there are more."""
        logits = scene.logits[:MOST_CLASSES]
        while len(self._rows) > len(logits):
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.take_leave()
        for i in range(len(self._rows), len(logits)):
            self._rows.append(LogitRow(self._store, i))
            self._list.addWidget(self._rows[i])
        for row, logit in zip(self._rows, logits, strict=True):
            row.show_entry(logit)
        self._add.setEnabled(scene.classes() < MOST_CLASSES)
        self._remove.setEnabled(scene.classes() > 0)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell each problem of the logits below the one that has it, what concerns them all below them all."""
        told = {problem.entry: problem for problem in reversed(problems) if problem.field == "logits"}
        for i, row in enumerate(self._rows):
            row.tell(told.get(i))
        self._problem.tell(told[None].sentence if None in told else None)
