"""The samples, a row each: four measures, and the species that the label names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.softmax.regression.batch import whole_samples, with_sample_added, with_sample_removed
from nnstudio.labs.softmax.regression.matrix_field import MatrixField
from nnstudio.labs.softmax.regression.names import MEASURES, SPECIES
from nnstudio.labs.softmax.regression.problems import INPUT, MOST_SAMPLES
from nnstudio.labs.softmax.regression.results import INPUTS
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence, verbatim
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.exported import Table
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button, Text, Worded, spoken

_X = QT_TRANSLATE_NOOP("Softmax", "x · {samples} × 4 · one row a flower, in cm")
_X_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax", "What was measured of each iris flower: the inputs of the network. The row that you enter is looked at."
)
_LABEL_HINT = QT_TRANSLATE_NOOP("Softmax", "The species that the flower truly is")
_LABEL = QT_TRANSLATE_NOOP("Softmax", "Label of sample {sample}")
_SPECIES = QT_TRANSLATE_NOOP("Softmax", "label")


def x_heading(scene: SoftmaxScene) -> Sentence:
    """Return what stands above the samples of *scene*."""
    return _X.fill(samples=whole_samples(scene))


class _Measures(MatrixField):
    """The measures, and for other programs the label beside them."""

    labels: tuple[int, ...] = ()

    def table(self) -> Table | None:
        table = super().table()
        if table is None:
            return None
        labels = [spoken(SPECIES[label]) if 0 <= label < len(SPECIES) else "" for label in self.labels]
        labels += [""] * (len(table.rows) - len(labels))
        rows = [(*row, label) for row, label in zip(table.rows, labels, strict=False)]
        return Table.of([*table.names, spoken(_SPECIES)], rows)


class SamplesField(Worded, QWidget):
    """Edits ``softmax.x.<i>`` and ``softmax.labels.<i>``; the row that is clicked, or has the focus, is looked at."""

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        super().__init__()
        self._store = store
        self._choices: list[Choice] = []
        self._matrix = _Measures("softmax.x", MEASURES, lambda row: verbatim(str(row + 1)), _input_name, _X_EXPLAINED)
        self._problem = ProblemLabel("softmax.labels.problem")
        self._matrix.grid.setColumnStretch(INPUTS + 1, 3)
        heading = Text(_SPECIES, "caption")
        heading.setMinimumWidth(1)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self._matrix.grid.addWidget(heading, 0, INPUTS + 1)
        self._add = Button(
            "softmax.add_sample",
            QT_TRANSLATE_NOOP("Softmax", "Add flower"),
            hint=QT_TRANSLATE_NOOP("Softmax", "Add another iris flower, of the next species; at most six are possible"),
        )
        self._remove = Button(
            "softmax.remove_sample",
            QT_TRANSLATE_NOOP("Softmax", "Remove flower"),
            hint=QT_TRANSLATE_NOOP("Softmax", "Remove the last flower"),
        )
        self._add.clicked.connect(lambda: store.replace(with_sample_added(store.scene)))
        self._remove.clicked.connect(lambda: store.replace(with_sample_removed(store.scene)))
        self._matrix.edited.connect(lambda i, number: store.edit_entry("x", i, number))
        self._matrix.row_entered.connect(self._look_at)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for widget in (self._matrix, self._matrix.problem, self._problem):
            rows.addWidget(widget)
        rows.addLayout(side_by_side(self._add, self._remove, stretch=(1, 1)))

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Show the samples of *scene*, the first six where there are more."""
        samples = min(whole_samples(scene), MOST_SAMPLES)
        self._fit_choices(samples)
        self._matrix.show_numbers(scene.x, samples)
        self._matrix.call(x_heading(scene))
        self._matrix.labels = scene.labels
        for i, choice in enumerate(self._choices):
            choice.setEnabled(i < len(scene.labels))
            choice.show_value(scene.labels[i] if i < len(scene.labels) else None)
        self._matrix.choose_row(min(max(scene.sample, 0), samples - 1))
        self._add.setEnabled(whole_samples(scene) < MOST_SAMPLES)
        self._remove.setEnabled(len(scene.x) > INPUTS)

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Say what the scene finds wrong with the samples."""
        self._matrix.tell([problem for problem in problems if problem.field == "x"])
        self._problem.tell(next((problem.sentence for problem in problems if problem.field == "labels"), None))

    def retranslate(self) -> None:
        for i, choice in enumerate(self._choices):
            choice.setAccessibleName(spoken(_LABEL.fill(sample=i + 1)))
            choice.setToolTip(f"{choice.accessibleName()}\n{spoken(_LABEL_HINT)}")
            choice.setAccessibleDescription(spoken(_LABEL_HINT))

    def _fit_choices(self, samples: int) -> None:
        while len(self._choices) > samples:
            choice = self._choices.pop()
            choice.removeEventFilter(self._matrix)
            self._matrix.grid.removeWidget(choice)
            choice.setParent(None)
            choice.deleteLater()
        for i in range(len(self._choices), samples):
            choice = Choice(f"softmax.labels.{i}", dict(enumerate(SPECIES)))
            choice.setMinimumWidth(1)
            choice.chosen.connect(lambda label, i=i: self._store.edit_entry("labels", i, label))
            self._choices.append(choice)
            self._matrix.grid.addWidget(choice, i + 1, INPUTS + 1)
            self._matrix.watch(choice, i)
            choice.show()
            self.retranslate()

    def _look_at(self, sample: int) -> None:
        if sample >= 0:
            self._store.look(sample=sample)


def _input_name(i: int) -> Sentence:
    return INPUT.fill(input=i % INPUTS + 1, sample=i // INPUTS + 1)
