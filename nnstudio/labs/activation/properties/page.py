"""The page of properties, put together."""

import math

from PySide6.QtGui import QHideEvent

from nnstudio.document.store import Store
from nnstudio.engine.activations.cost import Cost
from nnstudio.labs.activation.chosen import CHOICES
from nnstudio.labs.activation.functions.character import character
from nnstudio.labs.activation.functions.explain import general_lines
from nnstudio.labs.activation.parameter_rows import ParameterRows
from nnstudio.labs.activation.properties.cost_rounds import ROUNDS, CostRounds
from nnstudio.labs.activation.properties.meaning import centre, passes, suggestion
from nnstudio.labs.activation.properties.results import PropertiesResults, compute
from nnstudio.labs.activation.properties.table import PropertyTable
from nnstudio.labs.activation.properties.table_model import PropertyModel, written_cost
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.page import Page
from nnstudio.labs.shared_keys import COPY_A_FIGURE
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.keys import Key
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Button, Text

SET_UP_WIDTH, LEAST_SEE_WIDTH, UNDERSTAND_WIDTH = 12.3, 46, 17.7
_TIMES = QT_TRANSLATE_NOOP("Activation", "× ReLU")
_HOW = QT_TRANSLATE_NOOP(
    "Activation",
    "Value and slope of 10,000 numbers are timed, in {rounds} rounds of all functions. ± is half of what the "
    "middle half of the rounds spans.",
)
_PROGRESS = QT_TRANSLATE_NOOP("Activation", "Round {round} of {rounds}")
_SPREAD = QT_TRANSLATE_NOOP("Activation", "{function}: {cost}")
_MEASURE = QT_TRANSLATE_NOOP("Activation", "Measure the costs")
_AGAIN = QT_TRANSLATE_NOOP("Activation", "Measure again")
_STOP = QT_TRANSLATE_NOOP("Activation", "Stop")
_MISSING = QT_TRANSLATE_NOOP(
    "Activation", "{function} is missing here, as its parameters make no sense. Mend them on the page “Functions”."
)
_NOT_REACHED = QT_TRANSLATE_NOOP("Activation", "never reached")
_SORTING = QT_TRANSLATE_NOOP("Activation", "Click a heading to sort, a row to look closer. Computed, not typed in.")


_TABLE = QT_TRANSLATE_NOOP("Activation", "Properties of the functions")


class PropertiesPage(Page[ActivationScene, PropertiesResults]):
    """A table of all functions, with one of them looked at more closely."""

    keys = (
        Key("Up Down", QT_TRANSLATE_NOOP("Activation", "Choose a function"), _TABLE),
        Key("S", QT_TRANSLATE_NOOP("Activation", "Sort by the column, and the other way round"), _TABLE),
        COPY_A_FIGURE,
    )

    def __init__(self, store: Store[ActivationScene]) -> None:
        super().__init__(store)
        self._model = PropertyModel()
        self._model.setParent(self)
        self._table = PropertyTable("activation.properties", self._model)
        self._table.chosen.connect(self._choose)
        self._missing = Text(SILENCE, "quiet")
        self._parameters = ParameterRows(store, "activation.properties")
        self._costs = CostRounds(self)
        self._costs.advanced.connect(self._show_costs)
        self._measure = Button("activation.measure_costs", _MEASURE, hint=_HOW.fill(rounds=ROUNDS))
        self._measure.clicked.connect(self._start_or_stop)
        self._told = Text(_HOW.fill(rounds=ROUNDS), "quiet")
        self._title = Text(SILENCE, "heading")
        names = {
            "largest_slope": (
                QT_TRANSLATE_NOOP("Activation", "Largest slope"),
                QT_TRANSLATE_NOOP("Activation", "Where it is below 1, every layer makes the gradient smaller"),
            ),
            "smallest_value": (
                QT_TRANSLATE_NOOP("Activation", "Smallest value"),
                QT_TRANSLATE_NOOP("Activation", "A unit never answers with less"),
            ),
            "largest_value": (
                QT_TRANSLATE_NOOP("Activation", "Largest value"),
                QT_TRANSLATE_NOOP("Activation", "A unit never answers with more"),
            ),
            "mean_output": (
                QT_TRANSLATE_NOOP("Activation", "Mean output for z ~ N(0, 1)"),
                QT_TRANSLATE_NOOP(
                    "Activation", "Near 0 the next layer gets numbers around 0, with which it learns best"
                ),
            ),
            "cost": (
                QT_TRANSLATE_NOOP("Activation", "Cost on this machine"),
                QT_TRANSLATE_NOOP("Activation", "How long value and slope take, beside those of ReLU"),
            ),
        }
        self._figures = {
            name: Readout(f"activation.result.{name}", caption, main=name == "largest_slope", hint=hint)
            for name, (caption, hint) in names.items()
        }
        self._centre, self._character = Text(SILENCE), Text(SILENCE)
        self._formula = Formula("activation.formula.properties")
        self._suggestion = Text(SILENCE, "quiet")
        main, *others = self._figures.values()
        self.compose(
            self._set_up(),
            self._see(),
            grouped(
                [self._title, main, self._meaning],
                [*others, self._centre],
                [self._formula],
                [self._character, self._suggestion],
            ),
            (),
            set_up_width=SET_UP_WIDTH,
            understand_width=UNDERSTAND_WIDTH,
            least_see_width=LEAST_SEE_WIDTH,
        )

    def _set_up(self) -> Column:
        costs = Panel(QT_TRANSLATE_NOOP("Activation", "What they cost"))
        for widget in (self._measure, self._told):
            costs.rows.addWidget(widget)
        self._parameter_panel = Panel(QT_TRANSLATE_NOOP("Activation", "Its parameters"))
        self._parameter_panel.rows.addWidget(self._parameters)
        return Column(costs, self._parameter_panel)

    def _see(self) -> Column:
        panel = Panel()
        panel.rows.setContentsMargins(8, 12, 8, 16)  # a table has margins of its own, and needs the width
        panel.rows.addWidget(self._table, 1)
        panel.rows.addWidget(self._missing)
        panel.rows.addWidget(Text(_SORTING, "quiet"))
        return Column(panel, stretch=(1,))

    def start_afresh(self) -> None:
        self._parameters.start_afresh()

    def problems(self, scene: ActivationScene) -> tuple[Problem, ...]:  # noqa: ARG002 - a bad function has no row
        return ()

    def compute(self, scene: ActivationScene) -> PropertiesResults:
        return compute(scene)

    def show_scene(self, scene: ActivationScene) -> None:
        """Nothing here is a control of the scene but what `show_results` shows."""

    def show_results(self, scene: ActivationScene, results: PropertiesResults) -> None:
        main = results.main
        self._model.show_rows(results.rows)
        self._table.show_chosen(results.chosen)
        self._missing.setVisible(bool(results.missing))
        if results.missing:
            self._missing.say(_MISSING.fill(function=CHOICES[results.missing[0]]))
        self._parameters.show_scene(scene, (results.chosen,))
        self._parameter_panel.setVisible(self._parameters.isVisibleTo(self._parameter_panel))
        self._title.say(CHOICES[main.function])
        found = main.properties
        for name, extreme in (
            ("largest_slope", found and found.largest_slope),
            ("smallest_value", found and found.infimum),
            ("largest_value", found and found.supremum),
        ):
            reached = extreme is None or extreme.attained or math.isinf(extreme.value)
            self._figures[name].show_value(extreme.value if extreme else math.nan, None if reached else _NOT_REACHED)
        self._figures["mean_output"].show_value(found.mean if found else math.nan)
        self._meaning.say(passes(results))
        self._centre.say(centre(found) if found else SILENCE)
        self._character.say(character(main.function, main.activation))
        self._formula.show_lines(general_lines(main.function, main.activation))
        self._show_costs()

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing while nobody looks: other pages would slow it down, and be slowed down."""
        self._costs.stop()
        super().hideEvent(event)

    def shut_down(self) -> None:
        self._costs.stop()

    def _choose(self, function: str) -> None:
        others = self.store.scene.functions[1:]
        self.store.edit(functions=(function, *(name for name in others if name != function)))

    def _start_or_stop(self) -> None:
        if self._costs.is_running:
            self._costs.stop()
        elif self.results is not None:
            self._costs.start({row.function: row.activation for row in self.results.rows})
        self._show_costs()

    def _show_costs(self) -> None:
        """Show what was measured: in the table when all rounds are over, as rows would run about meanwhile."""
        rounds, measurement = self._costs.rounds, self._costs.measurement
        running = self._costs.is_running
        self._measure.say(_STOP if running else _AGAIN if rounds else _MEASURE)
        costs: dict[str, Cost] = measurement.result() if measurement and rounds and not running else {}
        if not running:
            self._model.show_costs(costs)
        chosen = self.results.chosen if self.results else ""
        cost = costs.get(chosen)
        self._figures["cost"].show_value(cost.median if cost else math.nan, _TIMES if cost else None)
        if running:
            self._told.say(_PROGRESS.fill(round=rounds, rounds=ROUNDS))
        elif cost:
            self._told.say(_SPREAD.fill(function=CHOICES[chosen], cost=written_cost(cost)))
        else:
            self._told.say(_HOW.fill(rounds=ROUNDS))
        self._suggestion.say(suggestion(measured=bool(costs)))
