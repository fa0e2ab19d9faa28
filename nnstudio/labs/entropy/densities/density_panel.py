"""What is set for one of the two densities: its family and its parameters."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.engine.densities import DENSITIES
from nnstudio.labs.entropy.densities.families import FAMILIES, in_place_of
from nnstudio.labs.entropy.scene import EntropyScene, Side
from nnstudio.labs.entry_row import EntryRow
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField

_PLACES, _WIDTHS = LinearScale(-5.0, 5.0), LogarithmicScale(0.1, 10.0)
_FAMILY = QT_TRANSLATE_NOOP("Entropy", "Family of densities")
_KEEPS = QT_TRANSLATE_NOOP(
    "Entropy",
    "Another family keeps mean and standard deviation; an exponential one starts at 0 and keeps only the latter.",
)
_GAP = 8
_MOST_PARAMETERS = max(len(family.parameters) for family in DENSITIES.values())


class DensityPanel(Panel):
    """Edits ``density_<side>`` and ``parameters_<side>``: a choice, and a row for each parameter."""

    def __init__(self, store: Store[EntropyScene], side: Side, heading: Sentence) -> None:
        super().__init__(heading)
        self._store, self._side = store, side
        self._family = Choice(f"entropy.density_{side}", {name: family.title for name, family in FAMILIES.items()})
        self._family.chosen.connect(self._choose)
        self._family_row = FieldRow(_FAMILY, self._family, _KEEPS)
        self._problem = ProblemLabel(f"entropy.parameters_{side}.problem")
        self._shown: str | None = None
        self._rows: list[EntryRow] = []
        self._parameters, self._filler = QWidget(), QWidget()
        lines = QVBoxLayout(self._parameters)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(_GAP)
        lines.addWidget(self._filler)
        self.rows.addWidget(self._family_row)
        self.rows.addWidget(self._parameters)
        self.rows.addWidget(self._problem)

    def show_scene(self, scene: EntropyScene) -> None:
        """Show the family and the parameters of *scene*; without rows where their number is wrong."""
        name, parameters = self._of(scene)
        self._family.show_value(name)
        complete = name in DENSITIES and len(parameters) == len(DENSITIES[name].parameters)
        self._make_rows(name if complete else None)
        for row, number in zip(self._rows, parameters, strict=False):
            row.show_entry(number)

    def start_afresh(self) -> None:
        """Forget what was typed and could not be read."""
        self._make_rows(None)
        self.show_scene(self._store.scene)

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Tell each of *problems* beside its cause, and nothing where there is none."""
        of_family = [problem.sentence for problem in problems if problem.field == f"density_{self._side}"]
        of_parameters = [problem for problem in problems if problem.field == f"parameters_{self._side}"]
        self._family_row.tell(of_family[0] if of_family else None)
        self._problem.tell(next((problem.sentence for problem in of_parameters if problem.entry is None), None))
        for i, row in enumerate(self._rows):
            row.tell(next((problem for problem in of_parameters if problem.entry == i), None))

    def _of(self, scene: EntropyScene) -> tuple[str, tuple[float, ...]]:
        if self._side == "p":
            return scene.density_p, scene.parameters_p
        return scene.density_q, scene.parameters_q

    def _make_rows(self, name: str | None) -> None:
        """Show a row for each parameter of the family *name*; none for None."""
        if name == self._shown:
            return
        self._shown = name
        for row in self._rows:
            row.take_leave()
        self._rows = []
        if name is None:
            return
        family = FAMILIES[name]
        for i, parameter in enumerate(DENSITIES[name].parameters):
            field = f"parameters_{self._side}"
            scale = _WIDTHS if parameter.low > 0 else _PLACES
            slider = SliderField(f"entropy.{field}.{i}", scale)
            words = (family.symbols[i], family.meanings[i], family.hints[i])
            row = EntryRow(self._store, field, i, slider, *words)
            self._rows.append(row)
            self._parameters.layout().insertWidget(i, row)
            row.show()  # Qt would only do so when the event loop comes round
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and getattr(self, "_rows", None):
            self._fit_rows()

    def _fit_rows(self) -> None:
        for row in self._rows:
            row.symbol.setFixedWidth(self.fontMetrics().horizontalAdvance("M"))
        # Room for as many rows as any family has, so that what stands below stays where it is.
        missing = _MOST_PARAMETERS - len(self._rows)
        self._filler.setVisible(missing > 0)
        self._filler.setFixedHeight(missing * self._rows[0].sizeHint().height() + max(missing - 1, 0) * _GAP)

    def _choose(self, wanted: str) -> None:
        name, parameters = self._of(self._store.scene)
        if wanted == name and len(parameters) == len(DENSITIES[name].parameters):
            return
        changes = {
            f"density_{self._side}": wanted,
            f"parameters_{self._side}": in_place_of(name, parameters, wanted),
        }
        self._store.edit(**changes)
