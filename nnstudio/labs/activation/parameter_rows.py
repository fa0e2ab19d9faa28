"""The parameters of the functions on the screen, each with its slider."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation.chosen import CHOICES, SETTINGS
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.entry_row import EntryRow
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.scales import LinearScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Text

_GAP = 8
_CHANGED = QT_TRANSLATE_NOOP("Activation", "A parameter of {function}: its curve and its derivative change with it.")


class ParameterRows(QWidget):
    """Edits the fields of the functions in `SETTINGS`; rows are called ``<prefix>.<function>.<i>``.

    Rows are made when another function comes to the screen, and else only moved.
    """

    def __init__(self, store: Store[ActivationScene], prefix: str = "activation") -> None:
        super().__init__()
        self._store, self._prefix = store, prefix
        self._shown: list[_Function] = []
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(_GAP)

    def show_scene(self, scene: ActivationScene, functions: Sequence[str]) -> None:
        """Show the parameters of those of *functions* that have any, as *scene* holds them."""
        wanted = [name for name in functions if name in SETTINGS and len(getattr(scene, name)) == len(SETTINGS[name])]
        if wanted != [shown.function for shown in self._shown]:
            self._make(wanted)
        for shown in self._shown:
            shown.show_values(getattr(scene, shown.function))
        self.setVisible(bool(self._shown))

    def start_afresh(self) -> None:
        """Forget what was typed and could not be read."""
        names = [shown.function for shown in self._shown]
        self._make([])
        self.show_scene(self._store.scene, names)

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Tell each of *problems* beside its cause, and nothing where there is none."""
        for shown in self._shown:
            shown.tell([problem for problem in problems if problem.field == shown.function])

    def _make(self, functions: Sequence[str]) -> None:
        kept = {shown.function: shown for shown in self._shown}
        for name, shown in kept.items():
            self._list.removeWidget(shown)
            if name not in functions:
                shown.take_leave()
        self._shown = [kept.get(name) or _Function(self._store, name, self._prefix) for name in functions]
        for shown in self._shown:
            self._list.addWidget(shown)
            shown.show()  # Qt would only do so when the event loop comes round


class _Function(QWidget):
    """The name of a function, and a row for each of its parameters."""

    def __init__(self, store: Store[ActivationScene], function: str, prefix: str) -> None:
        super().__init__()
        self.function = function
        self._problem = ProblemLabel(f"{prefix}.{function}.problem")
        self._rows: list[EntryRow] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        lines.addWidget(Text(CHOICES[function], "caption"))
        parameters = type(ACTIVATIONS[function]).parameters
        changed = _CHANGED.fill(function=CHOICES[function])
        for i, (parameter, setting) in enumerate(zip(parameters, SETTINGS[function], strict=True)):
            slider = SliderField(f"{prefix}.{function}.{i}", LinearScale(parameter.low, parameter.high), step=0.01)
            row = EntryRow(store, function, i, slider, setting.symbol, setting.hint, changed)
            row.symbol.setFixedWidth(self.fontMetrics().horizontalAdvance("M"))
            self._rows.append(row)
            lines.addWidget(row)
        lines.addWidget(self._problem)

    def show_values(self, values: tuple[float, ...]) -> None:
        """Show what the scene holds now."""
        for row, value in zip(self._rows, values, strict=True):
            row.show_entry(value)

    def tell(self, problems: list[Problem]) -> None:
        """Tell what is wrong with each parameter, or with all of them."""
        self._problem.tell(next((problem.sentence for problem in problems if problem.entry is None), None))
        for i, row in enumerate(self._rows):
            row.tell(next((problem for problem in problems if problem.entry == i), None))

    def take_leave(self) -> None:
        """Go, with nothing left to say."""
        for row in self._rows:
            row.take_leave()
        self.setParent(None)
        self.deleteLater()
