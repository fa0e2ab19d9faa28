"""One row a label: its score and whether it is true; and buttons that add and remove labels."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.entropy.labels.label_edits import label_added, label_removed, truth_changed
from nnstudio.labs.entropy.labels.problems import MOST_LABELS
from nnstudio.labs.entropy.labels.truth_box import TruthBox
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entry_row import EntryRow
from nnstudio.notation.figures import subscript
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.scales import LinearScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Button, spoken

FEWEST_LABELS = 2
"""Fewer are not left by the button: with one there is nothing to tell apart."""
_LABELS, _LABEL = QT_TRANSLATE_NOOP("Entropy", "Labels"), QT_TRANSLATE_NOOP("Entropy", "Label")
_SCORE = QT_TRANSLATE_NOOP("Entropy", "Score of label {number}")
_SCORE_HINT = QT_TRANSLATE_NOOP(
    "Entropy",
    "Any number: sigmoid turns each score into a probability of its own, softmax shares one whole among them all.",
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "The labels of one example: the score that a network gives to each, and a tick where it is true. As many may be"
    " true as you like.",
)


class _LabelRow(QWidget):
    """A label: score, box, and what is wrong with either; lit together with its bars and its terms."""

    def __init__(self, store: Store[EntropyScene], spotlight: Spotlight, i: int) -> None:
        super().__init__()
        self._i, self._spotlight = i, spotlight
        slider = SliderField(f"entropy.label_logits.{i}", LinearScale(-6, 6))
        slider.slider.setProperty("centred", True)
        title = _SCORE.fill(number=i + 1)
        self.score = EntryRow(store, "label_logits", i, slider, f"z{subscript(i + 1)}", title, _SCORE_HINT)
        self.box = TruthBox(i)
        self.box.edited.connect(lambda truth: store.edit(**truth_changed(store.scene, i, truth)))
        self._problem = ProblemLabel(f"entropy.label_targets.{i}.problem")
        slider.layout().addWidget(self.box)  # so that it stands in line with the field, whatever is told below
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 2, 4, 2)
        rows.setSpacing(3)
        rows.addWidget(self.score)
        rows.addWidget(self._problem)
        spotlight.moved.connect(self.update)

    def show_label(self, score: float, truth: float) -> None:
        """Show what the scene holds now."""
        self.score.show_entry(score)
        self.box.show_truth(truth)

    def tell(self, score: Problem | None, truth: Problem | None) -> None:
        """Say what the scene finds wrong with either."""
        self.score.tell(score)
        self._problem.tell(truth.sentence if truth else None)

    def take_leave(self) -> None:
        """Go, with nothing left to say."""
        self.score.take_leave()
        self.setParent(None)
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._spotlight.light(self._i)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._spotlight.light(None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._spotlight.place != self._i:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_theme().accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class LabelRows(Tabled, QWidget):
    """A row for each label of the scene; rows are made and removed with the labels, and else only moved."""

    def __init__(self, store: Store[EntropyScene], spotlight: Spotlight) -> None:
        super().__init__()
        self.setObjectName("entropy.labels")
        self.explain(_EXPLAINED)
        self._store, self._spotlight = store, spotlight
        self._rows: list[_LabelRow] = []
        self._problems = {
            field: ProblemLabel(f"entropy.{field}.problem") for field in ("label_logits", "label_targets")
        }
        self._add = Button(
            "entropy.add_label",
            QT_TRANSLATE_NOOP("Entropy", "Add label"),
            hint=QT_TRANSLATE_NOOP("Entropy", "Add a label with score 0, which is not true"),
        )
        self._remove = Button(
            "entropy.remove_label",
            QT_TRANSLATE_NOOP("Entropy", "Remove label"),
            hint=QT_TRANSLATE_NOOP("Entropy", "Remove the last label"),
        )
        self._add.clicked.connect(lambda: store.edit(**label_added(store.scene)))
        self._remove.clicked.connect(lambda: store.edit(**label_removed(store.scene)))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        # Above what grows and shrinks, so that a button is still there when the mouse arrives.
        rows.addLayout(side_by_side(self._add, self._remove, stretch=(1, 1)))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        rows.addLayout(self._list)
        for label in self._problems.values():
            rows.addWidget(label)

    def show_scene(self, scene: EntropyScene) -> None:
        """Show the labels of *scene*, the first eight where there are more."""
        scores = scene.label_logits[:MOST_LABELS]
        while len(self._rows) > len(scores):
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.take_leave()
        for i in range(len(self._rows), len(scores)):
            self._rows.append(_LabelRow(self._store, self._spotlight, i))
            self._list.addWidget(self._rows[i])
        for i, row in enumerate(self._rows):
            row.show_label(scores[i], scene.label_targets[i] if i < len(scene.label_targets) else 0.0)
        labels = len(scene.label_logits)
        self._add.setEnabled(labels < MOST_LABELS)
        self._remove.setEnabled(labels > FEWEST_LABELS)

    def title(self) -> str:
        return spoken(_LABELS)

    def table(self) -> Table | None:
        scene = self._store.scene
        labels = range(1, len(scene.label_logits) + 1)  # also those for which there is no row
        rows = zip(labels, scene.label_logits, scene.label_targets, strict=False)
        return Table.of([spoken(_LABEL), "z", "y"], rows)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell each problem at the label that has it, what concerns them all below them all."""
        told = {(problem.field, problem.entry): problem for problem in reversed(problems)}
        for i, row in enumerate(self._rows):
            row.tell(told.get(("label_logits", i)), told.get(("label_targets", i)))
        for field, label in self._problems.items():
            label.tell(told[field, None].sentence if (field, None) in told else None)
