"""The other figures of the page: in closed form, and beside that as the machine adds them up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnstudio.labs.entropy.densities.integral_readout import IntegralReadout
from nnstudio.labs.entropy.densities.results import DensitiesResults
from nnstudio.labs.entropy.units import unit
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.readout import BareReadout, Readout
from nnstudio.widgets.roving import Roving
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Text, Worded, spoken

_ADDED_UP = QT_TRANSLATE_NOOP("Entropy", "{figure}, added up")
_CLOSED, _ADDED = QT_TRANSLATE_NOOP("Entropy", "Closed form"), QT_TRANSLATE_NOOP("Entropy", "Added up")
_IN = QT_TRANSLATE_NOOP("Entropy", "in {unit}")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy", "Each figure twice: from its formula, and added up by the machine in small steps, which should agree."
)
_ROWS = {
    "differential_entropy": (
        "h(p)",
        QT_TRANSLATE_NOOP("Entropy", "Differential entropy h(p)"),
        QT_TRANSLATE_NOOP("Entropy", "How spread out the truth is; unlike that of outcomes it can be below 0"),
    ),
    "differential_entropy_q": (
        "h(q)",
        QT_TRANSLATE_NOOP("Entropy", "Differential entropy h(q)"),
        QT_TRANSLATE_NOOP("Entropy", "How spread out the belief is; unlike that of outcomes it can be below 0"),
    ),
    "differential_cross_entropy": (
        "h(p,q)",
        QT_TRANSLATE_NOOP("Entropy", "Differential cross-entropy h(p,q)"),
        QT_TRANSLATE_NOOP("Entropy", "The mean surprisal of one who believes q where p is true: h(p) and D(p‖q)"),
    ),
    "relative_entropy_reverse": (
        "D(q‖p)",
        QT_TRANSLATE_NOOP("Entropy", "Reversed, D(q‖p)"),
        QT_TRANSLATE_NOOP("Entropy", "What it costs to believe p where q is true, which is not the same"),
    ),
}


class _Symbol(Worded, QLabel):
    """A symbol that says on hover what it stands for, and what that is for."""

    def __init__(self, symbol: str, meaning: Sentence, hint: Sentence) -> None:
        super().__init__(symbol)
        self._meaning, self._hint = meaning, hint
        self.setProperty("role", "quiet")
        self.retranslate()

    def retranslate(self) -> None:
        meaning = spoken(self._meaning)
        self.setToolTip(with_names(f"{meaning}\n{spoken(self._hint)}", meaning))


class _BareIntegral(IntegralReadout):
    """A figure that was added up, whose caption stands beside it."""

    def __init__(self, name: str, caption: Sentence) -> None:
        super().__init__(name, caption)
        self._caption.hide()


class FigureTable(Roving, Tabled, QWidget):
    """Shows each figure twice: ``entropy.result.<name>`` and ``entropy.result.<name>_added_up``."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("entropy.densities.figures")
        self.explain(_EXPLAINED)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._unit = Text(SILENCE, "caption")
        grid.addWidget(self._unit, 0, 0)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(Text(_CLOSED, "caption"), 0, 1, right)
        grid.addWidget(Text(_ADDED, "caption"), 0, 2, right)
        self._closed: dict[str, Readout] = {}
        self._added: dict[str, IntegralReadout] = {}
        for i, (name, (symbol, meaning, hint)) in enumerate(_ROWS.items(), start=1):
            closed = BareReadout(f"entropy.result.{name}", meaning, hint=hint)
            added = _BareIntegral(f"entropy.result.{name}_added_up", _ADDED_UP.fill(figure=meaning))
            grid.addWidget(_Symbol(symbol, meaning, hint), i, 0)
            grid.addWidget(closed, i, 1, right)
            grid.addWidget(added, i, 2, right)
            self._closed[name], self._added[name] = closed, added
        self.rove(list(zip(self._closed.values(), self._added.values(), strict=True)))

    def show_results(self, results: DensitiesResults) -> None:
        """Show the figures of *results*."""
        units = unit(results.base)
        self._unit.say(_IN.fill(unit=units))
        there, back = results.integrated, results.integrated_reverse
        for name, value, integral in (
            ("differential_entropy", results.entropy_p, there.entropy),
            ("differential_entropy_q", results.entropy_q, back.entropy),
            ("differential_cross_entropy", results.cross_entropy, there.cross_entropy),
            ("relative_entropy_reverse", results.reverse, back.relative_entropy),
        ):
            self._closed[name].show_in(value, units)
            self._added[name].show_integral(integral)

    def title(self) -> str:
        return ", ".join(map(spoken, (_CLOSED, _ADDED)))

    def table(self) -> Table | None:
        rows = [(symbol, self._closed[name].value, self._added[name].value) for name, (symbol, *_) in _ROWS.items()]
        names = (_CLOSED, _ADDED)
        return Table.of([self._unit.text(), *map(spoken, names)], rows)

    def set_stale(self, stale: bool) -> None:
        """Mark all figures as the last good ones, or as current."""
        for readout in (*self._closed.values(), *self._added.values()):
            readout.set_stale(stale)
